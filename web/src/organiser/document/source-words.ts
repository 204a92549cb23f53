import { words } from '../../text/words.ts'

/** What a paragraph rests on, and choosing it. */
export const sourceWords = words('document-sources', {
  sources: { en: 'Sources', fr: 'Sources', es: 'Fuentes', ar: 'المصادر' },
  'sources-of': {
    en: 'What paragraph {number} rests on',
    fr: 'Sur quoi repose le paragraphe {number}',
    es: 'En qué se apoya el párrafo {number}',
    ar: 'ما تستند إليه الفقرة {number}',
  },
  'choose-one': {
    en: 'Go to a paragraph to see what it rests on.',
    fr: 'Allez à un paragraphe pour voir sur quoi il repose.',
    es: 'Vaya a un párrafo para ver en qué se apoya.',
    ar: 'انتقل إلى فقرة لترى ما تستند إليه.',
  },
  none: {
    en: 'It rests on nothing yet, and the document cannot go out with it.',
    fr: 'Il ne repose encore sur rien ; le document ne peut pas partir ainsi.',
    es: 'Aún no se apoya en nada; así el documento no puede salir.',
    ar: 'لا تستند إلى شيء بعد، ولا يمكن إرسال الوثيقة وهي كذلك.',
  },
  agenda: {
    en: 'The agenda as released (no. {number})',
    fr: 'Le programme publié (no {number})',
    es: 'El programa publicado (núm. {number})',
    ar: 'البرنامج كما صدر (رقم {number})',
  },
  counts: {
    en: 'The count of all cards: {cards}',
    fr: 'Le décompte de toutes les cartes : {cards}',
    es: 'El recuento de todas las tarjetas: {cards}',
    ar: 'عدد البطاقات كلها: {cards}',
  },
  retired: {
    en: 'A theme that was merged or split since',
    fr: 'Une idée commune fusionnée ou scindée depuis',
    es: 'Una idea común que después se fusionó o dividió',
    ar: 'فكرة مشتركة دُمجت أو قُسمت لاحقاً',
  },
  'retired-note': {
    en: 'A theme it rested on was merged or split since. Choose what holds its cards now.',
    fr: 'Une idée commune sur laquelle il reposait a été fusionnée ou scindée. Choisissez celle qui en contient à présent les cartes.',
    es: 'Una idea común en la que se apoyaba se fusionó o se dividió. Elija la que ahora tiene sus tarjetas.',
    ar: 'دُمجت فكرة مشتركة كانت تستند إليها أو قُسمت. اختر ما يضم بطاقاتها الآن.',
  },
  gone: {
    en: 'No longer in this theme',
    fr: 'N’est plus dans cette idée commune',
    es: 'Ya no está en esta idea común',
    ar: 'لم تعد في هذه الفكرة المشتركة',
  },
  'cards-of': {
    en: '{count} of {of} cards of the theme',
    fr: '{count} cartes sur {of} de l’idée commune',
    es: '{count} de {of} tarjetas de la idea común',
    ar: '{count} من {of} من بطاقات الفكرة المشتركة',
  },
  'choose-title': {
    en: 'Sources of paragraph {number}',
    fr: 'Sources du paragraphe {number}',
    es: 'Fuentes del párrafo {number}',
    ar: 'مصادر الفقرة {number}',
  },
  which: {
    en: 'Which of its cards: {theme}',
    fr: 'Lesquelles de ses cartes : {theme}',
    es: 'Cuáles de sus tarjetas: {theme}',
    ar: 'أي بطاقاتها: {theme}',
  },
  'part-kept': { en: 'as now', fr: 'comme à présent', es: 'como ahora', ar: 'كما هي الآن' },
  'part-raised': {
    en: 'those that raise it',
    fr: 'celles qui la soulèvent',
    es: 'las que la plantean',
    ar: 'التي تثيرها',
  },
  'part-dissent': { en: 'those that disagree', fr: 'celles en désaccord', es: 'las que discrepan', ar: 'التي تخالفها' },
  'part-follow-up': {
    en: 'actions, support, offers',
    fr: 'mesures, besoins, offres',
    es: 'medidas, apoyos, ofertas',
    ar: 'الإجراءات والدعم والعروض',
  },
  'part-all': { en: 'all', fr: 'toutes', es: 'todas', ar: 'كلها' },
  'sources-set': {
    en: 'Sources of paragraph {number} changed',
    fr: 'Sources du paragraphe {number} modifiées',
    es: 'Fuentes del párrafo {number} cambiadas',
    ar: 'تغيّرت مصادر الفقرة {number}',
  },
})
