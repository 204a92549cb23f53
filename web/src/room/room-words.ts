import { words } from '../text/words.ts'

export const roomWords = words('room', {
  rooms: { en: 'Rooms', fr: 'Salles', es: 'Salas', ar: 'القاعات' },
  'choose-room': {
    en: 'Which room are you in?',
    fr: 'Dans quelle salle êtes-vous ?',
    es: '¿En qué sala está?',
    ar: 'في أي قاعة أنت؟',
  },
  'all-rooms': { en: 'All rooms', fr: 'Toutes les salles', es: 'Todas las salas', ar: 'كل القاعات' },
  'console.notes': { en: 'Take notes', fr: 'Prendre des notes', es: 'Tomar notas', ar: 'تدوين الملاحظات' },
  'console.facilitate': { en: 'Facilitate', fr: 'Faciliter', es: 'Facilitar', ar: 'تيسير الحوار' },
  'console.host': { en: 'Host', fr: 'Accueillir', es: 'Acoger', ar: 'الاستضافة' },
  'no-console': {
    en: 'This browser holds no role in a room. Open the link of the host, the facilitator or the note-taker first.',
    fr: 'Ce navigateur n’a aucun rôle dans une salle. Ouvrez d’abord le lien de l’hôte, du facilitateur ou du preneur de notes.',
    es: 'Este navegador no tiene ninguna función en una sala. Abra primero el enlace de quien acoge, facilita o toma notas.',
    ar: 'لا يحمل هذا المتصفح أي دور في القاعات. افتح أولاً رابط المضيف أو الميسّر أو مدوّن الملاحظات.',
  },
  'no-such-room': {
    en: 'The agenda has no room of this name.',
    fr: 'Le programme ne comporte aucune salle de ce nom.',
    es: 'La agenda no tiene ninguna sala con ese nombre.',
    ar: 'لا توجد في جدول الأعمال قاعة بهذا الاسم.',
  },
  'no-rooms': {
    en: 'The agenda has no rooms yet. They appear here once the secretariat releases them.',
    fr: 'Le programme ne comporte pas encore de salles. Elles apparaîtront ici dès que le secrétariat les aura publiées.',
    es: 'La agenda aún no tiene salas. Aparecerán aquí cuando la secretaría las publique.',
    ar: 'لا قاعات في جدول الأعمال بعد. تظهر هنا حين تصدرها الأمانة.',
  },
  'moment.before': {
    en: 'Round {round} comes first',
    fr: 'Le tour {round} va commencer',
    es: 'Va a empezar la ronda {round}',
    ar: 'الجولة {round} هي الأولى',
  },
  'moment.open': {
    en: 'Round {round} is open',
    fr: 'Le tour {round} est ouvert',
    es: 'La ronda {round} está abierta',
    ar: 'الجولة {round} مفتوحة',
  },
  'moment.between': {
    en: 'Round {closed} has closed, round {round} comes next',
    fr: 'Le tour {closed} est clos, le tour {round} suit',
    es: 'La ronda {closed} ha terminado, sigue la ronda {round}',
    ar: 'أُغلقت الجولة {closed} وتليها الجولة {round}',
  },
  'moment.after': {
    en: 'All rounds have been held',
    fr: 'Tous les tours ont eu lieu',
    es: 'Se han celebrado todas las rondas',
    ar: 'عُقدت كل الجولات',
  },
})
