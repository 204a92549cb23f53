import { words } from '../text/words.ts'

/** A ministry's own plan: the page and its two sides. */
export const plannerWords = words('planner', {
  title: {
    en: 'National plan: {state}',
    fr: 'Plan national : {state}',
    es: 'Plan nacional: {state}',
    ar: 'الخطة الوطنية: {state}',
  },
  'title-only': { en: 'National plan', fr: 'Plan national', es: 'Plan nacional', ar: 'الخطة الوطنية' },
  private: {
    en: 'Private to your state: no other delegation and no organiser sees this plan.',
    fr: 'Réservé à votre État : aucune autre délégation ni aucun organisateur ne voit ce plan.',
    es: 'Reservado a su Estado: ninguna otra delegación ni la organización ven este plan.',
    ar: 'خاصة بدولتكم: لا يطّلع على هذه الخطة أي وفد آخر ولا الجهة المنظِّمة.',
  },
  export: { en: 'Export (XLSX)', fr: 'Exporter (XLSX)', es: 'Exportar (XLSX)', ar: 'تصدير (XLSX)' },
  sides: { en: 'Inputs or plan', fr: 'Éléments ou plan', es: 'Aportes o plan', ar: 'المدخلات أو الخطة' },

  inputs: { en: 'Inputs', fr: 'Éléments', es: 'Aportes', ar: 'المدخلات' },
  'inputs-what': {
    en: 'Paragraphs of the outcome document, for your consideration.',
    fr: 'Paragraphes du document final, soumis à votre réflexion.',
    es: 'Párrafos del documento final, para su consideración.',
    ar: 'فقرات الوثيقة الختامية، معروضة للنظر فيها.',
  },
  'no-inputs': {
    en: 'The outcome document has no paragraphs yet. You can already write measures of your own.',
    fr: 'Le document final ne contient pas encore de paragraphe. Vous pouvez déjà rédiger vos propres mesures.',
    es: 'El documento final aún no tiene párrafos. Ya puede redactar medidas propias.',
    ar: 'لا تتضمن الوثيقة الختامية فقرات بعد. يمكنك منذ الآن صياغة تدابيرك الخاصة.',
  },
  filter: { en: 'Show', fr: 'Afficher', es: 'Mostrar', ar: 'عرض' },
  'filter-all': {
    en: 'all paragraphs ({count})',
    fr: 'tous les paragraphes ({count})',
    es: 'todos los párrafos ({count})',
    ar: 'جميع الفقرات ({count})',
  },
  'filter-none': {
    en: 'without an objective ({count})',
    fr: 'sans objectif ({count})',
    es: 'sin objetivo ({count})',
    ar: 'بلا هدف ({count})',
  },
  paragraph: { en: 'Paragraph {number}', fr: 'Paragraphe {number}', es: 'Párrafo {number}', ar: 'الفقرة {number}' },
  add: { en: 'Add to plan', fr: 'Ajouter au plan', es: 'Añadir al plan', ar: 'أضف إلى الخطة' },
  'add-again': {
    en: 'Add another measure',
    fr: 'Ajouter une autre mesure',
    es: 'Añadir otra medida',
    ar: 'أضف تدبيراً آخر',
  },
  'in-plan': { en: 'In your plan', fr: 'Dans votre plan', es: 'En su plan', ar: 'ضمن خطتك' },
  added: { en: 'Added to your plan.', fr: 'Ajoutée à votre plan.', es: 'Añadida a su plan.', ar: 'أُضيف إلى خطتك.' },

  plan: { en: 'Plan', fr: 'Plan', es: 'Plan', ar: 'الخطة' },
  measures: {
    en: '{count, plural, one {# measure} other {# measures}}',
    fr: '{count, plural, one {# mesure} other {# mesures}}',
    es: '{count, plural, one {# medida} other {# medidas}}',
    ar: '{count, plural, zero {لا تدابير} one {تدبير واحد} two {تدبيران} few {# تدابير} many {# تدبيراً} other {# تدبير}}',
  },
  'with-gaps': {
    en: '{count, plural, =0 {nothing left to settle} other {# with something left to settle}}',
    fr: '{count, plural, =0 {rien ne reste à préciser} one {# à préciser} other {# à préciser}}',
    es: '{count, plural, =0 {nada por precisar} other {# por precisar}}',
    ar: '{count, plural, =0 {لا شيء يتعيّن استكماله} other {# بحاجة إلى استكمال}}',
  },
  'no-measures': {
    en: 'Your plan is empty. Take a first measure from a paragraph, or write one.',
    fr: 'Votre plan est vide. Tirez une première mesure d’un paragraphe, ou rédigez-en une.',
    es: 'Su plan está vacío. Tome una primera medida de un párrafo o redacte una.',
    ar: 'خطتك فارغة. استخرج تدبيراً أول من إحدى الفقرات أو اكتب تدبيراً جديداً.',
  },
  write: { en: 'Write a measure', fr: 'Rédiger une mesure', es: 'Redactar una medida', ar: 'اكتب تدبيراً' },
})
