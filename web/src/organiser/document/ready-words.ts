import { outcomeBlocks } from '@kapihan/outcome'
import { words, type WordTable } from '../../text/words.ts'

const table: WordTable = Object.fromEntries(Object.entries(outcomeBlocks).map(([code, { say }]) => [code, say]))

/** What keeps a document back, as the outcome domain says it. */
export const blockWords = words('document-blocks', table)

export const readyWords = words('document-ready', {
  ready: { en: 'Before it goes out', fr: 'Avant l’envoi', es: 'Antes de enviar', ar: 'قبل الإرسال' },
  show: { en: 'Show', fr: 'Afficher', es: 'Mostrar', ar: 'عرض' },
  'nothing-stops': {
    en: 'Nothing keeps it back: every paragraph follows from its sources and no disagreement is left out.',
    fr: 'Rien ne le retient : chaque paragraphe découle de ses sources et aucun désaccord n’est omis.',
    es: 'Nada lo retiene: cada párrafo se desprende de sus fuentes y no falta ningún desacuerdo.',
    ar: 'لا شيء يؤخّرها: كل فقرة تستند إلى مصادرها ولم يُغفل أي خلاف.',
  },
  errors: {
    en: '{count, plural, one {# point must be mended} other {# points must be mended}}',
    fr: '{count, plural, one {# point à corriger} other {# points à corriger}}',
    es: '{count, plural, one {Hay que corregir # punto} other {Hay que corregir # puntos}}',
    ar: '{count, plural, one {نقطة واحدة ينبغي تصحيحها} two {نقطتان ينبغي تصحيحهما} few {# نقاط ينبغي تصحيحها} other {# نقطة ينبغي تصحيحها}}',
  },
  warnings: {
    en: '{count, plural, one {# point to consider} other {# points to consider}}',
    fr: '{count, plural, one {# point à considérer} other {# points à considérer}}',
    es: '{count, plural, one {# punto que considerar} other {# puntos que considerar}}',
    ar: '{count, plural, one {نقطة واحدة للنظر فيها} two {نقطتان للنظر فيهما} few {# نقاط للنظر فيها} other {# نقطة للنظر فيها}}',
  },
  'untranslated-in': {
    en: '{count, plural, one {# paragraph} other {# paragraphs}} not yet in {language}',
    fr: '{count, plural, one {# paragraphe} other {# paragraphes}} pas encore en {language}',
    es: '{count, plural, one {# párrafo} other {# párrafos}} aún no en {language}',
    ar: '{count, plural, one {فقرة واحدة} two {فقرتان} few {# فقرات} other {# فقرة}} غير متاحة بعد بلغة: {language}',
  },
  'outdated-in': {
    en: '{count, plural, one {# translation} other {# translations}} into {language} older than the English',
    fr: '{count, plural, one {# traduction} other {# traductions}} en {language} antérieures à l’anglais',
    es: '{count, plural, one {# traducción} other {# traducciones}} al {language} anteriores al inglés',
    ar: '{count, plural, one {ترجمة واحدة} two {ترجمتان} few {# ترجمات} other {# ترجمة}} أقدم من النص الإنكليزي: {language}',
  },
  'write-on-it': {
    en: 'Write a paragraph on it',
    fr: 'Écrire un paragraphe à ce sujet',
    es: 'Escribir un párrafo al respecto',
    ar: 'كتابة فقرة عنها',
  },
  'to-board': { en: 'To the harvest', fr: 'Vers la récolte', es: 'A la cosecha', ar: 'إلى الحصيلة' },
  export: { en: 'Export', fr: 'Exporter', es: 'Exportar', ar: 'تصدير' },
  'export-title': {
    en: 'The document as a file',
    fr: 'Le document en fichier',
    es: 'El documento como archivo',
    ar: 'الوثيقة ملفاً',
  },
  'export-as': {
    en: '{language}, {format}',
    fr: '{language}, {format}',
    es: '{language}, {format}',
    ar: '{language}، {format}',
  },
  'export-busy': {
    en: 'Writing: {what}…',
    fr: 'Création : {what}…',
    es: 'Creando: {what}…',
    ar: 'جارٍ الإعداد: {what}…',
  },
  'export-done': {
    en: '{what}: in your downloads',
    fr: '{what} : dans vos téléchargements',
    es: '{what}: en sus descargas',
    ar: '{what}: في ملفاتك المنزَّلة',
  },
  archive: {
    en: 'The whole workshop as one archive file',
    fr: 'Tout l’atelier en un fichier d’archive',
    es: 'Todo el taller en un archivo único',
    ar: 'ورشة العمل كلها في ملف محفوظات واحد',
  },
  'export-marks': {
    en: 'Paragraphs without a translation are given in English and marked.',
    fr: 'Les paragraphes sans traduction figurent en anglais et sont signalés.',
    es: 'Los párrafos sin traducción figuran en inglés y se señalan.',
    ar: 'ترد الفقرات غير المترجمة بالإنكليزية وعليها علامة.',
  },
  'what-stops': {
    en: 'See what keeps it back',
    fr: 'Voir ce qui le retient',
    es: 'Ver qué lo retiene',
    ar: 'عرض ما يؤخّرها',
  },
})
