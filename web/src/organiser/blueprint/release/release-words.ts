import { words } from '../../../text/words.ts'

/** Releasing a draft, and what has been released. */
export const releaseWords = words('organiser-release', {
  releases: { en: 'Releases', fr: 'Versions publiées', es: 'Publicaciones', ar: 'الإصدارات' },
  never: {
    en: 'No agenda has been released. Until then nobody outside the secretariat sees one.',
    fr: 'Aucun programme n’a été publié. D’ici là, personne hors du secrétariat n’en voit.',
    es: 'No se ha publicado ningún programa. Hasta entonces nadie fuera de la secretaría lo ve.',
    ar: 'لم يصدر أي جدول أعمال. وحتى ذلك الحين لا يراه أحد خارج الأمانة.',
  },
  immutable: {
    en: 'A released agenda is public and never changes; the next release takes its place.',
    fr: 'Un programme publié est public et ne change plus ; la version suivante le remplace.',
    es: 'Un programa publicado es público y no cambia; la publicación siguiente lo sustituye.',
    ar: 'جدول الأعمال الصادر علني ولا يتغيّر؛ ويحلّ محلّه الإصدار التالي.',
  },
  number: { en: 'Agenda {number}', fr: 'Programme {number}', es: 'Programa {number}', ar: 'جدول الأعمال {number}' },
  current: { en: 'in force', fr: 'en vigueur', es: 'vigente', ar: 'ساري' },
  release: { en: 'Release', fr: 'Publier', es: 'Publicar', ar: 'إصدار' },
  'release-number': {
    en: 'Release agenda {number}',
    fr: 'Publier le programme {number}',
    es: 'Publicar el programa {number}',
    ar: 'إصدار جدول الأعمال {number}',
  },
  'of-draft': { en: 'Design: {name}', fr: 'Projet : {name}', es: 'Borrador: {name}', ar: 'المسودة: {name}' },
  note: {
    en: 'Why this release, in a sentence',
    fr: 'Pourquoi cette version, en une phrase',
    es: 'Por qué se publica, en una frase',
    ar: 'سبب هذا الإصدار في جملة',
  },
  'note-hint': {
    en: 'Everyone who reads the agenda reads this too.',
    fr: 'Toute personne qui lit le programme lit aussi ceci.',
    es: 'Quien lea el programa leerá también esto.',
    ar: 'كل من يقرأ جدول الأعمال يقرأ هذا أيضاً.',
  },
  'note-needed': {
    en: 'Say in a sentence why.',
    fr: 'Dites pourquoi, en une phrase.',
    es: 'Diga por qué, en una frase.',
    ar: 'اذكر السبب في جملة.',
  },
  despite: {
    en: '{count, plural, one {# point speaks} other {# points speak}} against it; release it all the same',
    fr: '{count, plural, one {# point s’y oppose} other {# points s’y opposent}} ; publier malgré tout',
    es: '{count, plural, one {Hay # punto en contra} other {Hay # puntos en contra}}; publicar de todos modos',
    ar: '{count, plural, one {نقطة واحدة تحول} two {نقطتان تحولان} few {# نقاط تحول} many {# نقطة تحول} other {# نقطة تحول}} دون ذلك؛ الإصدار رغم ذلك',
  },
  'despite-needed': {
    en: 'Mend what speaks against it, or tick that you release it all the same.',
    fr: 'Corrigez ce qui s’y oppose, ou cochez que vous publiez malgré tout.',
    es: 'Corrija lo que está en contra o marque que publica de todos modos.',
    ar: 'عالج ما يحول دون ذلك، أو ضع علامة على الإصدار رغم ذلك.',
  },
  done: {
    en: 'Agenda {number} is released.',
    fr: 'Le programme {number} est publié.',
    es: 'El programa {number} está publicado.',
    ar: 'صدر جدول الأعمال {number}.',
  },
  'saving-first': {
    en: 'Your last changes are still being saved.',
    fr: 'Vos dernières modifications sont en cours d’enregistrement.',
    es: 'Sus últimos cambios se están guardando.',
    ar: 'لا يزال حفظ تعديلاتك الأخيرة جارياً.',
  },

  changes: {
    en: 'What changes against agenda {number}',
    fr: 'Ce qui change par rapport au programme {number}',
    es: 'Qué cambia respecto del programa {number}',
    ar: 'ما يتغيّر مقارنة بجدول الأعمال {number}',
  },
  'no-changes': {
    en: 'Nothing a reader of the agenda would notice.',
    fr: 'Rien qu’un lecteur du programme remarquerait.',
    es: 'Nada que note quien lee el programa.',
    ar: 'لا شيء يلاحظه قارئ جدول الأعمال.',
  },
  'change.added': { en: 'New: {session}', fr: 'Nouveau : {session}', es: 'Nuevo: {session}', ar: 'جديد: {session}' },
  'change.removed': {
    en: 'Gone: {session}',
    fr: 'Supprimé : {session}',
    es: 'Eliminado: {session}',
    ar: 'أُلغي: {session}',
  },
  'change.becomes': {
    en: '{session}: {was} becomes {is}',
    fr: '{session} : {was} devient {is}',
    es: '{session}: {was} pasa a {is}',
    ar: '{session}: {was} يصبح {is}',
  },
  'change.renamed': {
    en: '{session}: new title',
    fr: '{session} : nouveau titre',
    es: '{session}: nuevo título',
    ar: '{session}: عنوان جديد',
  },
  'change.speakers': {
    en: '{session}: speakers',
    fr: '{session} : intervenants',
    es: '{session}: intervinientes',
    ar: '{session}: المتحدثون',
  },
  'change.questions': {
    en: 'Guiding questions of topic {topic}',
    fr: 'Questions directrices du thème {topic}',
    es: 'Preguntas orientadoras del tema {topic}',
    ar: 'الأسئلة التوجيهية للموضوع {topic}',
  },
  'change.title': {
    en: 'Title of the workshop',
    fr: 'Titre de l’atelier',
    es: 'Título del taller',
    ar: 'عنوان حلقة العمل',
  },
  'change.dates': { en: 'Dates', fr: 'Dates', es: 'Fechas', ar: 'المواعيد' },
  'change.aims': { en: 'Aims', fr: 'Buts', es: 'Propósitos', ar: 'الأهداف المنشودة' },
  'change.rooms': { en: 'Rooms', fr: 'Salles', es: 'Salas', ar: 'القاعات' },
})
