import { words } from '../../text/words.ts'

/** The day as the organiser follows it: the clock, the rounds, the rooms. */
export const dayWords = words('organiser-day', {
  day: { en: 'Day', fr: 'Journée', es: 'Jornada', ar: 'اليوم' },
  'now.before': {
    en: 'The café has not begun.',
    fr: 'Le café n’a pas commencé.',
    es: 'El café aún no ha empezado.',
    ar: 'لم يبدأ المقهى بعد.',
  },
  'now.open': {
    en: 'Round {round} is open in all rooms.',
    fr: 'Le tour {round} est ouvert dans toutes les salles.',
    es: 'La ronda {round} está abierta en todas las salas.',
    ar: 'الجولة {round} مفتوحة في جميع القاعات.',
  },
  'now.between': {
    en: 'Round {closed} has closed; the groups change rooms.',
    fr: 'Le tour {closed} est clos ; les groupes changent de salle.',
    es: 'La ronda {closed} ha terminado; los grupos cambian de sala.',
    ar: 'انتهت الجولة {closed}؛ والمجموعات تنتقل بين القاعات.',
  },
  'now.after': {
    en: 'All rounds have been held.',
    fr: 'Tous les tours ont eu lieu.',
    es: 'Se han celebrado todas las rondas.',
    ar: 'عُقدت جميع الجولات.',
  },
  planned: { en: 'to come', fr: 'à venir', es: 'por celebrar', ar: 'لاحقاً' },
  open: { en: 'open', fr: 'ouvert', es: 'abierta', ar: 'مفتوحة' },
  closed: { en: 'closed', fr: 'clos', es: 'cerrada', ar: 'مغلقة' },

  'open-round': {
    en: 'Open round {round}',
    fr: 'Ouvrir le tour {round}',
    es: 'Abrir la ronda {round}',
    ar: 'فتح الجولة {round}',
  },
  'close-round': {
    en: 'Close round {round}',
    fr: 'Clore le tour {round}',
    es: 'Cerrar la ronda {round}',
    ar: 'إغلاق الجولة {round}',
  },
  'close-means': {
    en: 'Cards still on the way are stored, and each host gets a draft brief. A closed round is not opened again.',
    fr: 'Les cartes en route sont enregistrées et chaque hôte reçoit un projet de synthèse. Un tour clos ne se rouvre pas.',
    es: 'Se guardan las tarjetas en camino y cada anfitrión recibe un resumen en borrador. Una ronda cerrada no se reabre.',
    ar: 'تُحفظ البطاقات التي ما زالت في الطريق ويتلقى كل مضيف مسودة موجز. والجولة المغلقة لا تُفتح ثانيةً.',
  },
  'close-now': {
    en: 'Close it for all rooms',
    fr: 'Clore pour toutes les salles',
    es: 'Cerrarla en todas las salas',
    ar: 'إغلاقها لجميع القاعات',
  },
  'extend-5': { en: 'Extend by 5 min', fr: 'Prolonger de 5 min', es: 'Prolongar 5 min', ar: 'تمديد 5 دقائق' },
  pause: { en: 'Pause', fr: 'Mettre en pause', es: 'Pausar', ar: 'إيقاف مؤقت' },
  resume: { en: 'Resume', fr: 'Reprendre', es: 'Reanudar', ar: 'استئناف' },
  collect: { en: 'Collect cards', fr: 'Recueillir les cartes', es: 'Recoger las tarjetas', ar: 'جمع البطاقات' },
  collected: {
    en: '{count, plural, =0 {No card was waiting.} one {# card stored.} other {# cards stored.}}',
    fr: '{count, plural, =0 {Aucune carte n’attendait.} one {# carte enregistrée.} other {# cartes enregistrées.}}',
    es: '{count, plural, =0 {Ninguna tarjeta en espera.} one {# tarjeta guardada.} other {# tarjetas guardadas.}}',
    ar: '{count, plural, =0 {لا بطاقات في الانتظار.} one {حُفظت بطاقة واحدة.} two {حُفظت بطاقتان.} few {حُفظت # بطاقات.} many {حُفظت # بطاقة.} other {حُفظت # بطاقة.}}',
  },
  opened: {
    en: 'Round {round} is open, the clock runs.',
    fr: 'Le tour {round} est ouvert, l’horloge tourne.',
    es: 'La ronda {round} está abierta; el reloj corre.',
    ar: 'فُتحت الجولة {round} وبدأت الساعة.',
  },
  'has-closed': {
    en: 'Round {round} is closed.',
    fr: 'Le tour {round} est clos.',
    es: 'La ronda {round} está cerrada.',
    ar: 'أُغلقت الجولة {round}.',
  },

  rooms: { en: 'Rooms', fr: 'Salles', es: 'Salas', ar: 'القاعات' },
  'host-of': { en: 'Host: {who}', fr: 'Hôte : {who}', es: 'Anfitrión: {who}', ar: 'المضيف: {who}' },
  'here-now': {
    en: 'Here now: group {group}',
    fr: 'Ici à présent : groupe {group}',
    es: 'Aquí ahora: grupo {group}',
    ar: 'هنا الآن: المجموعة {group}',
  },
  'here-next': {
    en: 'Comes next: group {group}',
    fr: 'Ensuite : groupe {group}',
    es: 'A continuación: grupo {group}',
    ar: 'تأتي بعدها: المجموعة {group}',
  },
  cards: {
    en: 'Cards by kind and round',
    fr: 'Cartes par type et par tour',
    es: 'Tarjetas por tipo y ronda',
    ar: 'البطاقات بحسب النوع والجولة',
  },
  kind: { en: 'Kind', fr: 'Type', es: 'Tipo', ar: 'النوع' },
  round: { en: 'Round {round}', fr: 'Tour {round}', es: 'Ronda {round}', ar: 'الجولة {round}' },
  total: { en: 'All cards', fr: 'Toutes les cartes', es: 'Todas las tarjetas', ar: 'جميع البطاقات' },

  briefs: { en: 'Briefs', fr: 'Synthèses', es: 'Resúmenes', ar: 'الموجزات' },
  'brief-of': {
    en: 'After round {round}',
    fr: 'Après le tour {round}',
    es: 'Tras la ronda {round}',
    ar: 'بعد الجولة {round}',
  },
  'brief.signed': {
    en: 'signed, {lines} lines',
    fr: 'signée, {lines} lignes',
    es: 'firmado, {lines} líneas',
    ar: 'موقّع، عدد الأسطر {lines}',
  },
  'brief.draft': {
    en: 'draft, {lines} lines: the host has not signed',
    fr: 'projet, {lines} lignes : l’hôte n’a pas signé',
    es: 'borrador, {lines} líneas: el anfitrión no ha firmado',
    ar: 'مسودة، عدد الأسطر {lines}: لم يوقّعها المضيف',
  },
  'brief.none': { en: 'not yet', fr: 'pas encore', es: 'aún no', ar: 'ليس بعد' },

  'not-released': {
    en: 'The day begins with a released agenda.',
    fr: 'La journée commence par un programme publié.',
    es: 'La jornada empieza con un programa publicado.',
    ar: 'يبدأ اليوم بجدول أعمال صادر.',
  },
  'to-blueprint': { en: 'Go to the blueprint', fr: 'Aller au plan', es: 'Ir al diseño', ar: 'الانتقال إلى المخطط' },
})
