import { words } from '../text/words.ts'

/** The phone's tabs, and its page Now. */
export const phoneWords = words('phone', {
  tabs: { en: 'Pages', fr: 'Pages', es: 'Páginas', ar: 'الصفحات' },
  now: { en: 'Now', fr: 'Maintenant', es: 'Ahora', ar: 'الآن' },
  write: { en: 'Write', fr: 'Écrire', es: 'Escribir', ar: 'اكتب' },
  day: { en: 'My day', fr: 'Ma journée', es: 'Mi día', ar: 'يومي' },
  rule: { en: 'The Rule', fr: 'La règle', es: 'La regla', ar: 'القاعدة' },

  'at.before': {
    en: 'The café has not begun',
    fr: 'Le café n’a pas commencé',
    es: 'El café aún no ha empezado',
    ar: 'لم يبدأ المقهى بعد',
  },
  'at.open': {
    en: 'Round {round} is open',
    fr: 'Le tour {round} est ouvert',
    es: 'La ronda {round} está abierta',
    ar: 'الجولة {round} مفتوحة',
  },
  'at.between': {
    en: 'Time to change rooms',
    fr: 'Changement de salle',
    es: 'Cambio de sala',
    ar: 'حان وقت الانتقال إلى قاعة أخرى',
  },
  'at.after': {
    en: 'All rounds have been held',
    fr: 'Tous les tours ont eu lieu',
    es: 'Se han celebrado todas las rondas',
    ar: 'عُقدت كل الجولات',
  },
  'begins-at': {
    en: 'Round {round} is planned for {time}, day {day}.',
    fr: 'Le tour {round} est prévu à {time}, jour {day}.',
    es: 'La ronda {round} está prevista a las {time} del día {day}.',
    ar: 'الجولة {round} مقررة في الساعة {time} من اليوم {day}.',
  },
  'go-to': { en: 'Go to', fr: 'Rendez-vous en', es: 'Diríjase a', ar: 'توجّه إلى' },
  'you-are-in': { en: 'Your room', fr: 'Votre salle', es: 'Su sala', ar: 'قاعتك' },
  table: { en: 'Table {table}', fr: 'Table {table}', es: 'Mesa {table}', ar: 'الطاولة {table}' },
  thanks: {
    en: 'Thank you. What the rooms have written is now being brought together; you will see it in plenary.',
    fr: 'Merci. Ce que les salles ont écrit est en cours de synthèse ; vous le verrez en plénière.',
    es: 'Gracias. Lo escrito en las salas se está reuniendo; lo verá en el plenario.',
    ar: 'شكراً لكم. يجري الآن جمع ما كُتب في القاعات، وستطّلعون عليه في الجلسة العامة.',
  },
  'which-room': {
    en: 'Which room are you sitting in?',
    fr: 'Dans quelle salle êtes-vous assis(e) ?',
    es: '¿En qué sala se encuentra?',
    ar: 'في أي قاعة تجلس؟',
  },
  'seat-unheard': {
    en: 'Your seat could not be fetched: the server does not answer.',
    fr: 'Votre place n’a pu être obtenue : le serveur ne répond pas.',
    es: 'No se pudo obtener su asiento: el servidor no responde.',
    ar: 'تعذّر معرفة مقعدك: الخادم لا يستجيب.',
  },
  'ask-desk': {
    en: 'The desk can tell you your room and table.',
    fr: 'L’accueil vous indiquera votre salle et votre table.',
    es: 'En recepción le indicarán su sala y su mesa.',
    ar: 'يمكن لمكتب الاستقبال أن يدلّك على قاعتك وطاولتك.',
  },
  topic: { en: 'Topic', fr: 'Thème', es: 'Tema', ar: 'الموضوع' },
  questions: {
    en: 'Guiding questions',
    fr: 'Questions directrices',
    es: 'Preguntas orientadoras',
    ar: 'الأسئلة التوجيهية',
  },

  brief: {
    en: 'What the group before left you',
    fr: 'Ce que le groupe précédent vous laisse',
    es: 'Lo que le deja el grupo anterior',
    ar: 'ما تركته لكم المجموعة السابقة',
  },
  'brief-pending': {
    en: 'The host has not signed the brief of the group before yet. It appears here as soon as it is signed.',
    fr: 'L’hôte n’a pas encore signé la synthèse du groupe précédent. Elle apparaîtra ici dès sa signature.',
    es: 'Aún no se ha firmado el resumen del grupo anterior. Aparecerá aquí en cuanto se firme.',
    ar: 'لم يوقّع المضيف بعد موجز المجموعة السابقة. سيظهر هنا فور توقيعه.',
  },
  'brief-first': {
    en: 'You are the first group in this room. What you say opens the topic.',
    fr: 'Vous êtes le premier groupe dans cette salle. Vos propos ouvrent le thème.',
    es: 'Son el primer grupo en esta sala. Lo que digan abre el tema.',
    ar: 'أنتم أول مجموعة في هذه القاعة، وبكلامكم يُفتتح الموضوع.',
  },
  'write-a-card': { en: 'Write a card', fr: 'Écrire une carte', es: 'Escribir una tarjeta', ar: 'اكتب بطاقة' },
})
