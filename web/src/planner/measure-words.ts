import { words } from '../text/words.ts'

/** One measure: its form, its row, what became of an edit. */
export const measureWords = words('planner-measure', {
  objective: { en: 'Objective', fr: 'Objectif', es: 'Objetivo', ar: 'الهدف' },
  'other-objective': { en: 'All objectives', fr: 'Tous les objectifs', es: 'Todos los objetivos', ar: 'جميع الأهداف' },
  'choose-objective': {
    en: 'Choose the objective it serves.',
    fr: 'Choisissez l’objectif qu’elle sert.',
    es: 'Elija el objetivo al que sirve.',
    ar: 'اختر الهدف الذي يخدمه.',
  },
  action: { en: 'Action (optional)', fr: 'Action (facultatif)', es: 'Acción (opcional)', ar: 'الإجراء (اختياري)' },
  'no-action': {
    en: 'none in particular',
    fr: 'aucune en particulier',
    es: 'ninguna en particular',
    ar: 'لا إجراء بعينه',
  },
  'title-hint': {
    en: 'In your ministry’s own words.',
    fr: 'Dans les termes de votre ministère.',
    es: 'Con las palabras de su ministerio.',
    ar: 'بصياغة وزارتك.',
  },
  'too-long': {
    en: 'At most {max} characters.',
    fr: '{max} caractères au plus.',
    es: '{max} caracteres como máximo.',
    ar: '{max} حرفاً على الأكثر.',
  },
  needed: {
    en: 'Say what is to be done.',
    fr: 'Dites ce qui doit être fait.',
    es: 'Diga qué se hará.',
    ar: 'بيّن ما ينبغي القيام به.',
  },
  'add-measure': { en: 'Add', fr: 'Ajouter', es: 'Añadir', ar: 'أضف' },

  edit: { en: 'Edit', fr: 'Modifier', es: 'Editar', ar: 'تعديل' },
  'edit-named': { en: 'Edit: {title}', fr: 'Modifier : {title}', es: 'Editar: {title}', ar: 'تعديل: {title}' },
  remove: { en: 'Remove', fr: 'Retirer', es: 'Quitar', ar: 'إزالة' },
  'remove-named': { en: 'Remove: {title}', fr: 'Retirer : {title}', es: 'Quitar: {title}', ar: 'إزالة: {title}' },
  removed: { en: 'Measure removed.', fr: 'Mesure retirée.', es: 'Medida retirada.', ar: 'أُزيل التدبير.' },
  saved: { en: 'Saved', fr: 'Enregistré', es: 'Guardado', ar: 'حُفظ' },
  from: {
    en: 'From paragraph {number}',
    fr: 'Tirée du paragraphe {number}',
    es: 'Del párrafo {number}',
    ar: 'من الفقرة {number}',
  },
  'from-gone': {
    en: 'Its paragraph is no longer in the document',
    fr: 'Son paragraphe ne figure plus dans le document',
    es: 'Su párrafo ya no está en el documento',
    ar: 'لم تعد فقرته واردة في الوثيقة',
  },
  gaps: {
    en: 'Still to settle: {gaps}',
    fr: 'Reste à préciser : {gaps}',
    es: 'Por precisar: {gaps}',
    ar: 'ما يتعيّن استكماله: {gaps}',
  },
  complete: {
    en: 'Nothing left to settle',
    fr: 'Rien ne reste à préciser',
    es: 'Nada por precisar',
    ar: 'لا شيء يتعيّن استكماله',
  },
})
