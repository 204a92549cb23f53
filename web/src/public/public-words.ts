import { words } from '../text/words.ts'

export const publicWords = words('public', {
  opening: {
    en: 'Opening your link…',
    fr: 'Ouverture de votre lien…',
    es: 'Abriendo su enlace…',
    ar: 'جارٍ فتح رابطك…',
  },
  'no-token': {
    en: 'This address needs the whole link you were given.',
    fr: 'Cette adresse demande le lien complet qui vous a été remis.',
    es: 'Esta dirección necesita el enlace completo que recibió.',
    ar: 'يحتاج هذا العنوان إلى الرابط الكامل الذي سُلّم إليك.',
  },
  'go-on': { en: 'Go on', fr: 'Continuer', es: 'Continuar', ar: 'متابعة' },
  'held-title': {
    en: 'This browser is signed in as',
    fr: 'Ce navigateur est connecté comme',
    es: 'Este navegador ha iniciado sesión como',
    ar: 'هذا المتصفح مسجّل الدخول بصفة',
  },
  'nothing-held': {
    en: 'Open the link of your role to begin. Whoever started the server finds one link per role in its window.',
    fr: 'Ouvrez le lien de votre rôle pour commencer. La personne qui a lancé le serveur trouve un lien par rôle dans sa fenêtre.',
    es: 'Abra el enlace de su función para empezar. Quien inició el servidor encuentra un enlace por función en su ventana.',
    ar: 'افتح رابط دورك للبدء. من شغّل الخادم يجد رابطاً لكل دور في نافذته.',
  },
  'role.secretariat': { en: 'Secretariat', fr: 'Secrétariat', es: 'Secretaría', ar: 'الأمانة' },
  'role.rapporteur': { en: 'Rapporteur', fr: 'Rapporteur', es: 'Relatoría', ar: 'المقرّر' },
  'role.host': { en: 'Host', fr: 'Hôte', es: 'Anfitrión', ar: 'المضيف' },
  'role.facilitator': { en: 'Facilitator', fr: 'Facilitateur', es: 'Facilitador', ar: 'الميسّر' },
  'role.note-taker': { en: 'Note-taker', fr: 'Preneur de notes', es: 'Encargado de las notas', ar: 'مدوّن الملاحظات' },
  'role.desk': { en: 'Desk', fr: 'Accueil', es: 'Recepción', ar: 'مكتب الاستقبال' },
  'role.participant': { en: 'Participant', fr: 'Participant', es: 'Participante', ar: 'مشارك' },
  'role.planner': {
    en: 'National planner',
    fr: 'Planificateur national',
    es: 'Planificación nacional',
    ar: 'المخطِّط الوطني',
  },
  'role.public': { en: 'Screen', fr: 'Écran', es: 'Pantalla', ar: 'الشاشة' },
})
