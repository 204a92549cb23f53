import { words } from '../../text/words.ts'

export const facilitateWords = words('facilitate', {
  'open-round': {
    en: 'Open round {round} in all rooms',
    fr: 'Ouvrir le tour {round} dans toutes les salles',
    es: 'Abrir la ronda {round} en todas las salas',
    ar: 'افتح الجولة {round} في كل القاعات',
  },
  'open-again': {
    en: 'Press again: the clock starts in all rooms',
    fr: 'Appuyez encore : l’horloge démarre dans toutes les salles',
    es: 'Pulse otra vez: el reloj empieza en todas las salas',
    ar: 'اضغط مرة أخرى: تبدأ الساعة في كل القاعات',
  },
  'close-round': {
    en: 'Close round {round} in all rooms',
    fr: 'Clore le tour {round} dans toutes les salles',
    es: 'Cerrar la ronda {round} en todas las salas',
    ar: 'أغلق الجولة {round} في كل القاعات',
  },
  'close-again': {
    en: 'Press again: round {round} closes for good',
    fr: 'Appuyez encore : le tour {round} est clos définitivement',
    es: 'Pulse otra vez: la ronda {round} se cierra definitivamente',
    ar: 'اضغط مرة أخرى: تُغلق الجولة {round} نهائياً',
  },
  extend: { en: 'Extend by 5 minutes', fr: 'Prolonger de 5 minutes', es: 'Prolongar 5 minutos', ar: 'مدّد 5 دقائق' },
  pause: { en: 'Pause', fr: 'Mettre en pause', es: 'Pausar', ar: 'أوقف مؤقتاً' },
  resume: { en: 'Resume', fr: 'Reprendre', es: 'Reanudar', ar: 'استأنف' },
  collect: { en: 'Collect now', fr: 'Recueillir maintenant', es: 'Recoger ahora', ar: 'اجمع الآن' },
  collected: {
    en: '{count, plural, =0 {Nothing was waiting.} one {# card stored.} other {# cards stored.}}',
    fr: '{count, plural, =0 {Rien n’attendait.} one {# carte enregistrée.} other {# cartes enregistrées.}}',
    es: '{count, plural, =0 {No había nada pendiente.} one {# tarjeta guardada.} other {# tarjetas guardadas.}}',
    ar: '{count, plural, zero {لم يكن ثمة ما ينتظر.} one {حُفظت بطاقة واحدة.} two {حُفظت بطاقتان.} few {حُفظت # بطاقات.} many {حُفظت # بطاقة.} other {حُفظت # بطاقة.}}',
  },
  'one-clock': {
    en: 'One clock for all rooms',
    fr: 'Une seule horloge pour toutes les salles',
    es: 'Un solo reloj para todas las salas',
    ar: 'ساعة واحدة لكل القاعات',
  },
  'no-round-yet': {
    en: 'No round is open.',
    fr: 'Aucun tour n’est ouvert.',
    es: 'No hay ninguna ronda abierta.',
    ar: 'لا جولة مفتوحة.',
  },
  'cards-by-room': {
    en: 'Cards stored, round {round}',
    fr: 'Cartes enregistrées, tour {round}',
    es: 'Tarjetas guardadas, ronda {round}',
    ar: 'البطاقات المحفوظة، الجولة {round}',
  },
  'of-this-room': { en: 'Of these, here', fr: 'Dont ici', es: 'De ellas, aquí', ar: 'منها هنا' },
  phones: { en: 'For the phones', fr: 'Pour les téléphones', es: 'Para los teléfonos', ar: 'للهواتف' },
  'phones-hint': {
    en: 'Show this square, or give the address. Each participant needs their ticket once.',
    fr: 'Montrez ce carré ou donnez l’adresse. Chaque participant présente son billet une fois.',
    es: 'Muestre este cuadro o dé la dirección. Cada participante necesita su entrada una vez.',
    ar: 'اعرض هذا المربع أو أعطِ العنوان. يحتاج كل مشارك إلى تذكرته مرة واحدة.',
  },
  'qr-label': {
    en: 'Address for phones as a QR code',
    fr: 'Adresse pour téléphones en code QR',
    es: 'Dirección para teléfonos en código QR',
    ar: 'عنوان الهواتف في رمز استجابة سريعة',
  },
})
