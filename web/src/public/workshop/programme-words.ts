import { words } from '../../text/words.ts'

/** The printed programme: its headings and what stands beside a session. */
export const programmeWords = words('public-programme', {
  when: { en: 'When', fr: 'Dates', es: 'Fechas', ar: 'الموعد' },
  where: { en: 'Where', fr: 'Lieu', es: 'Lugar', ar: 'المكان' },
  chair: { en: 'Chair', fr: 'Présidence', es: 'Presidencia', ar: 'الرئاسة' },
  'co-conveners': { en: 'Co-conveners', fr: 'Coorganisateurs', es: 'Coorganizadores', ar: 'الجهات الداعية' },
  expected: { en: 'Expected', fr: 'Participation', es: 'Participación', ar: 'المشاركة' },
  'expected-count': {
    en: 'about {count} participants',
    fr: 'environ {count} participants',
    es: 'unos {count} participantes',
    ar: 'نحو {count} مشارك',
  },
  focus: { en: 'In focus', fr: 'Objectifs examinés', es: 'Objetivos tratados', ar: 'الأهداف المطروحة' },
  aims: { en: 'Aims', fr: 'Buts de l’atelier', es: 'Propósitos', ar: 'المقاصد' },
  outputs: { en: 'What will come of it', fr: 'Suites attendues', es: 'Resultados previstos', ar: 'المخرجات المنتظرة' },
  'submitted-to': { en: 'Submitted to', fr: 'Remis aux destinataires suivants', es: 'Se remitirá a', ar: 'يُقدَّم إلى' },

  programme: { en: 'Programme', fr: 'Programme', es: 'Programa', ar: 'البرنامج' },
  'local-time': {
    en: 'All times are local to {city}.',
    fr: 'Les heures indiquées sont celles de {city}.',
    es: 'Las horas indicadas son las de {city}.',
    ar: 'جميع الأوقات بالتوقيت المحلي لمدينة {city}.',
  },
  pause: { en: 'Pause', fr: 'Pause', es: 'Pausa', ar: 'استراحة' },
  change: { en: 'Change of rooms', fr: 'Changement de salle', es: 'Cambio de sala', ar: 'الانتقال بين القاعات' },

  topics: { en: 'Topics and rooms', fr: 'Thèmes et salles', es: 'Temas y salas', ar: 'المواضيع والقاعات' },
  'topics-how': {
    en: 'Each topic stays in its room. The {groups} groups move from room to room, and the host tells each of them what the group before has left there.',
    fr: 'Chaque thème reste dans sa salle. Les {groups} groupes passent d’une salle à l’autre, et l’hôte présente à chacun ce que le groupe précédent y a laissé.',
    es: 'Cada tema permanece en su sala. Los {groups} grupos pasan de una a otra, y el anfitrión presenta a cada uno lo que dejó el grupo anterior.',
    ar: 'يبقى كل موضوع في قاعته، وتنتقل المجموعات وعددها {groups} من قاعة إلى أخرى، ويُطلع المضيف كل مجموعة على ما تركته المجموعة السابقة.',
  },
  'framed-by': { en: 'Framed by', fr: 'Cadrage', es: 'Encuadre', ar: 'التأطير' },
  'hosted-by': { en: 'Hosted by', fr: 'Accueil', es: 'Anfitrión', ar: 'الاستضافة' },
  'framed-and-hosted-by': {
    en: 'Framed and hosted by',
    fr: 'Cadrage et accueil',
    es: 'Encuadre y anfitrión',
    ar: 'التأطير والاستضافة',
  },
  questions: {
    en: 'Guiding questions',
    fr: 'Questions directrices',
    es: 'Preguntas orientadoras',
    ar: 'الأسئلة التوجيهية',
  },
  principle: { en: 'Guiding principle', fr: 'Principe directeur', es: 'Principio rector', ar: 'المبدأ التوجيهي' },

  screens: { en: 'Screens', fr: 'Écrans', es: 'Pantallas', ar: 'الشاشات' },
  'screens-what': {
    en: 'For rooms, lobby and plenary. No sign-in is needed.',
    fr: 'Pour les salles, le hall et la plénière. Aucune connexion n’est nécessaire.',
    es: 'Para las salas, el vestíbulo y la plenaria. No hace falta iniciar sesión.',
    ar: 'للقاعات والبهو والجلسة العامة، ولا حاجة إلى تسجيل الدخول.',
  },
  'open-screens': { en: 'Open the screens', fr: 'Ouvrir les écrans', es: 'Abrir las pantallas', ar: 'افتح الشاشات' },
  'have-link': {
    en: 'Participants and staff come in by the personal link they were sent.',
    fr: 'Les participants et l’équipe entrent par le lien personnel qui leur a été envoyé.',
    es: 'Los participantes y el equipo entran con el enlace personal que recibieron.',
    ar: 'يدخل المشاركون وفريق العمل عبر الرابط الشخصي المرسل إليهم.',
  },
  'go-on': {
    en: 'Go on in this browser',
    fr: 'Continuer dans ce navigateur',
    es: 'Continuar en este navegador',
    ar: 'تابع في هذا المتصفح',
  },
  release: {
    en: 'Agenda, release {number}',
    fr: 'Programme, version {number}',
    es: 'Programa, versión {number}',
    ar: 'جدول الأعمال، الإصدار {number}',
  },
  'not-yet': {
    en: 'No programme has been published at this address yet.',
    fr: 'Aucun programme n’a encore été publié à cette adresse.',
    es: 'Aún no se ha publicado ningún programa en esta dirección.',
    ar: 'لم يُنشر أي برنامج على هذا العنوان بعد.',
  },
})
