import { words } from '../../text/words.ts'

/** Support asked for and offered, for those who can answer it. */
export const cooperationWords = words('cooperation', {
  intro: {
    en: 'What participants asked for and offered, in their own words, by objective of the Global Compact. Country, room and round are not told, and cards that were dropped are left out.',
    fr: 'Ce que les participants ont demandé et offert, dans leurs propres mots, par objectif du Pacte mondial. Pays, salle et tour ne sont pas indiqués ; les cartes écartées ne figurent pas.',
    es: 'Lo que los participantes pidieron y ofrecieron, con sus palabras, por objetivo del Pacto Mundial. No se indican país, sala ni ronda, y no figuran las tarjetas descartadas.',
    ar: 'ما طلبه المشاركون وما عرضوه بكلماتهم، بحسب أهداف الاتفاق العالمي. لا يُذكر البلد ولا القاعة ولا الجولة، ولا ترد البطاقات المستبعدة.',
  },
  empty: {
    en: 'Nobody has asked for support or offered any yet. Cards of these two kinds appear here by objective.',
    fr: 'Personne n’a encore demandé ni offert d’appui. Les cartes de ces deux sortes apparaîtront ici par objectif.',
    es: 'Nadie ha pedido ni ofrecido apoyo todavía. Las tarjetas de estas dos clases aparecerán aquí por objetivo.',
    ar: 'لم يطلب أحد دعماً ولم يعرضه بعد. تظهر هنا بطاقات هذين النوعين بحسب الهدف.',
  },
  'see-day': {
    en: 'See how the day goes',
    fr: 'Suivre la journée',
    es: 'Ver cómo va la jornada',
    ar: 'متابعة سير اليوم',
  },
  print: {
    en: 'Print for the UN system',
    fr: 'Imprimer pour le système des Nations Unies',
    es: 'Imprimir para el sistema de las Naciones Unidas',
    ar: 'طباعة لمنظومة الأمم المتحدة',
  },
  needed: { en: 'Support needed', fr: 'Appui demandé', es: 'Apoyo solicitado', ar: 'دعم مطلوب' },
  offered: { en: 'Support offered', fr: 'Appui offert', es: 'Apoyo ofrecido', ar: 'دعم معروض' },
  'needed-count': {
    en: '{count, plural, =0 {nothing asked for} one {# asked for} other {# asked for}}',
    fr: '{count, plural, =0 {aucune demande} one {# demande} other {# demandes}}',
    es: '{count, plural, =0 {ninguna solicitud} one {# solicitud} other {# solicitudes}}',
    ar: '{count, plural, zero {لا طلبات} one {طلب واحد} two {طلبان} few {# طلبات} many {# طلباً} other {# طلب}}',
  },
  'offered-count': {
    en: '{count, plural, =0 {nothing offered} one {# offered} other {# offered}}',
    fr: '{count, plural, =0 {aucune offre} one {# offre} other {# offres}}',
    es: '{count, plural, =0 {ninguna oferta} one {# oferta} other {# ofertas}}',
    ar: '{count, plural, zero {لا عروض} one {عرض واحد} two {عرضان} few {# عروض} many {# عرضاً} other {# عرض}}',
  },
  both: {
    en: '{count, plural, =0 {no objective with both} one {# objective with both} other {# objectives with both}}',
    fr: '{count, plural, =0 {aucun objectif avec les deux} one {# objectif avec les deux} other {# objectifs avec les deux}}',
    es: '{count, plural, =0 {ningún objetivo con ambos} one {# objetivo con ambos} other {# objetivos con ambos}}',
    ar: '{count, plural, zero {لا هدف فيه الاثنان} one {هدف واحد فيه الاثنان} two {هدفان فيهما الاثنان} few {# أهداف فيها الاثنان} other {# هدفاً فيها الاثنان}}',
  },
  objective: { en: 'Objective', fr: 'Objectif', es: 'Objetivo', ar: 'الهدف' },
  'no-objective': {
    en: 'No objective named',
    fr: 'Sans objectif indiqué',
    es: 'Sin objetivo indicado',
    ar: 'دون ذكر هدف',
  },
  overview: { en: 'By objective', fr: 'Par objectif', es: 'Por objetivo', ar: 'بحسب الهدف' },
})
