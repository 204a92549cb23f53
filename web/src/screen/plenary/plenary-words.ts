import { words } from '../../text/words.ts'

export const plenaryWords = words('plenary', {
  'no-themes': {
    en: 'Themes appear here once the rapporteur has gathered them.',
    fr: 'Les idées communes apparaîtront ici dès que le rapporteur les aura réunies.',
    es: 'Las ideas comunes aparecerán aquí cuando la relatoría las haya reunido.',
    ar: 'تظهر الأفكار المشتركة هنا حين يجمعها المقرّر.',
  },
  'no-briefs': {
    en: 'No brief has been signed yet.',
    fr: 'Aucune synthèse n’est encore signée.',
    es: 'Aún no se ha firmado ningún resumen.',
    ar: 'لم يُوقَّع أي موجز بعد.',
  },
  raised: {
    en: '{count, plural, one {card raises this} other {cards raise this}}',
    fr: '{count, plural, one {carte le soulève} other {cartes le soulèvent}}',
    es: '{count, plural, one {tarjeta lo plantea} other {tarjetas lo plantean}}',
    ar: '{count, plural, two {بطاقتان تثيران ذلك} few {بطاقات تثير ذلك} other {بطاقة تثير ذلك}}',
  },
  disagrees: {
    en: '{count, plural, one {card disagrees} other {cards disagree}}',
    fr: '{count, plural, one {carte n’est pas d’accord} other {cartes ne sont pas d’accord}}',
    es: '{count, plural, one {tarjeta discrepa} other {tarjetas discrepan}}',
    ar: '{count, plural, two {بطاقتان تخالفان} few {بطاقات تخالف} other {بطاقة تخالف}}',
  },
  conversations: {
    en: 'from {rounds} of {of} conversations',
    fr: 'issues de {rounds} conversations sur {of}',
    es: 'de {rounds} de {of} conversaciones',
    ar: 'من {rounds} من {of} محادثات',
  },
  'no-text-agreement': {
    en: 'No recommendation or action among them yet.',
    fr: 'Pas encore de recommandation ni de mesure parmi elles.',
    es: 'Aún sin recomendación ni medida entre ellas.',
    ar: 'ليس بينها توصية أو إجراء بعد.',
  },
  'way-title': {
    en: 'Cards by round and room',
    fr: 'Cartes par tour et par salle',
    es: 'Tarjetas por ronda y sala',
    ar: 'البطاقات حسب الجولة والقاعة',
  },
  'way-cell': {
    en: '{room}, round {round}: {cards}, {dissent, plural, =0 {none disagrees} one {# disagrees} other {# disagree}}',
    fr: '{room}, tour {round} : {cards}, {dissent, plural, =0 {aucun désaccord} one {# désaccord} other {# désaccords}}',
    es: '{room}, ronda {round}: {cards}, {dissent, plural, =0 {ningún desacuerdo} one {# desacuerdo} other {# desacuerdos}}',
    ar: '{room}، الجولة {round}: {cards}، {dissent, plural, zero {لا خلاف} one {خلاف واحد} two {خلافان} few {# خلافات} other {# خلافاً}}',
  },
  'way-key': {
    en: '≠ of these, disagreements',
    fr: '≠ dont désaccords',
    es: '≠ de ellas, desacuerdos',
    ar: '≠ منها خلافات',
  },
  overview: {
    en: 'What the rooms wrote',
    fr: 'Ce que les salles ont écrit',
    es: 'Lo que escribieron las salas',
    ar: 'ما كتبته القاعات',
  },
  'overview-key': {
    en: 'One square is one card; hollow squares are disagreements.',
    fr: 'Un carré est une carte ; les carrés creux sont des désaccords.',
    es: 'Un cuadro es una tarjeta; los huecos son desacuerdos.',
    ar: 'كل مربع بطاقة، والمربعات المفرغة خلافات.',
  },
  'brief-of': {
    en: 'What round {round} left',
    fr: 'Ce que le tour {round} a laissé',
    es: 'Lo que dejó la ronda {round}',
    ar: 'ما تركته الجولة {round}',
  },
  position: { en: '{at} of {of}', fr: '{at} sur {of}', es: '{at} de {of}', ar: '{at} من {of}' },
  previous: { en: 'Previous', fr: 'Précédent', es: 'Anterior', ar: 'السابق' },
  next: { en: 'Next', fr: 'Suivant', es: 'Siguiente', ar: 'التالي' },
  'show-themes': { en: 'Themes', fr: 'Idées communes', es: 'Ideas comunes', ar: 'الأفكار المشتركة' },
  'show-overview': { en: 'Overview', fr: 'Vue d’ensemble', es: 'Panorama', ar: 'نظرة عامة' },
  'show-briefs': { en: 'Briefs', fr: 'Synthèses', es: 'Resúmenes', ar: 'الموجزات' },
})
