import { words } from '../../../text/words.ts'

/** The days drawn to scale, and the sheet in which a session is changed. */
export const timelineWords = words('organiser-timeline', {
  days: { en: 'The days', fr: 'Les journées', es: 'Las jornadas', ar: 'الأيام' },
  rounds: {
    en: '{count} rounds of {minutes} minutes, {between} minutes between them',
    fr: '{count} tours de {minutes} minutes, {between} minutes entre deux',
    es: '{count} rondas de {minutes} minutos, con {between} minutos entre ellas',
    ar: 'عدد الجولات {count}، مدة كل منها {minutes} دقيقة، تفصل بينها {between} دقيقة',
  },
  'working-hours': {
    en: 'Shaded: working hours, with rooms and interpretation',
    fr: 'En clair : heures de travail, avec salles et interprétation',
    es: 'Sombreado: horario de trabajo, con salas e interpretación',
    ar: 'المظلَّل: ساعات العمل مع توافر القاعات والترجمة الشفوية',
  },
  hatched: {
    en: 'Hatched: beyond working hours',
    fr: 'Hachuré : hors des heures de travail',
    es: 'Rayado: fuera del horario de trabajo',
    ar: 'المخطَّط: خارج ساعات العمل',
  },
  over: { en: '+{minutes} min', fr: '+{minutes} min', es: '+{minutes} min', ar: '+{minutes} د' },
  'over-said': {
    en: '{minutes} minutes beyond working hours',
    fr: '{minutes} minutes hors des heures de travail',
    es: '{minutes} minutos fuera del horario de trabajo',
    ar: '{minutes} دقيقة خارج ساعات العمل',
  },
  'change-rounds': { en: 'Change', fr: 'Modifier', es: 'Cambiar', ar: 'تغيير' },
  'rounds-title': { en: 'Length of a round', fr: 'Durée d’un tour', es: 'Duración de una ronda', ar: 'مدة الجولة' },
  'rounds-minutes': {
    en: 'Minutes, from 5 to 240',
    fr: 'Minutes, de 5 à 240',
    es: 'Minutos, de 5 a 240',
    ar: 'بالدقائق، من 5 إلى 240',
  },
  'rounds-fit': {
    en: 'The days hold this; what follows a round moves along.',
    fr: 'Les journées le permettent ; ce qui suit un tour se décale.',
    es: 'Cabe en las jornadas; lo que sigue a una ronda se desplaza.',
    ar: 'تتّسع الأيام لذلك؛ وما يلي كل جولة يتحرّك معها.',
  },
  'rounds-do-not-fit': {
    en: 'The days do not hold this; starts stay where they are.',
    fr: 'Les journées ne le permettent pas ; les débuts restent où ils sont.',
    es: 'No cabe en las jornadas; los comienzos quedan donde están.',
    ar: 'لا تتّسع الأيام لذلك؛ وتبقى أوقات البدء كما هي.',
  },
  'rounds-longest': {
    en: 'Longest that fits: {minutes} minutes',
    fr: 'Au plus : {minutes} minutes',
    es: 'Como máximo: {minutes} minutos',
    ar: 'أقصى ما يتّسع له الوقت: {minutes} دقيقة',
  },
  'bad-minutes': {
    en: 'Give whole minutes from {min} to {max}.',
    fr: 'Indiquez un nombre entier de minutes, de {min} à {max}.',
    es: 'Indique minutos enteros, de {min} a {max}.',
    ar: 'أدخل عدداً صحيحاً من الدقائق بين {min} و{max}.',
  },

  start: { en: 'Starts at', fr: 'Début', es: 'Comienzo', ar: 'البدء' },
  'bad-start': {
    en: 'Give a time such as 10:30.',
    fr: 'Indiquez une heure, par exemple 10:30.',
    es: 'Indique una hora, por ejemplo 10:30.',
    ar: 'أدخل وقتاً مثل 10:30.',
  },
  minutes: { en: 'Minutes', fr: 'Minutes', es: 'Minutos', ar: 'الدقائق' },
  'minutes-of-round': {
    en: 'All rounds are equally long; change them together.',
    fr: 'Tous les tours ont la même durée ; modifiez-les ensemble.',
    es: 'Todas las rondas duran lo mismo; cámbielas juntas.',
    ar: 'جميع الجولات متساوية؛ غيّرها معاً.',
  },
  attribution: {
    en: 'What is said is',
    fr: 'Ce qui est dit relève de',
    es: 'Lo que se diga queda',
    ar: 'ما يقال فيها',
  },
  'is-tbc': {
    en: '{who} is to be confirmed',
    fr: '{who} : à confirmer',
    es: '{who}: por confirmar',
    ar: '{who}: يُنتظر التأكيد',
  },
  speakers: { en: 'Who speaks', fr: 'Qui intervient', es: 'Quién interviene', ar: 'المتحدثون' },
  aims: { en: 'Aims it serves', fr: 'Buts servis', es: 'Propósitos a los que sirve', ar: 'الأهداف التي تخدمها' },
  changed: { en: '{session}: {part}', fr: '{session} : {part}', es: '{session}: {part}', ar: '{session}: {part}' },
  'value.tbc': { en: 'to be confirmed', fr: 'à confirmer', es: 'por confirmar', ar: 'يُنتظر التأكيد' },
  'value.confirmed': { en: 'confirmed', fr: 'confirmé', es: 'confirmado', ar: 'مؤكَّد' },
})
