import { words } from './words.ts'

/** What every surface calls the same: kinds of cards, headings of a brief, rounds and groups. */
export const cafeWords = words('cafe', {
  round: { en: 'Round {round}', fr: 'Tour {round}', es: 'Ronda {round}', ar: 'الجولة {round}' },
  group: { en: 'Group {group}', fr: 'Groupe {group}', es: 'Grupo {group}', ar: 'المجموعة {group}' },
  cards: {
    en: '{count, plural, =0 {no cards} one {# card} other {# cards}}',
    fr: '{count, plural, =0 {aucune carte} one {# carte} other {# cartes}}',
    es: '{count, plural, =0 {ninguna tarjeta} one {# tarjeta} other {# tarjetas}}',
    ar: '{count, plural, zero {لا بطاقات} one {بطاقة واحدة} two {بطاقتان} few {# بطاقات} many {# بطاقة} other {# بطاقة}}',
  },

  'clock.left': {
    en: 'left in round {round}',
    fr: 'avant la fin du tour {round}',
    es: 'para el fin de la ronda {round}',
    ar: 'متبقية على نهاية الجولة {round}',
  },
  'clock.paused': { en: 'paused', fr: 'en pause', es: 'en pausa', ar: 'متوقفة مؤقتاً' },
  'clock.rung': { en: 'time is up', fr: 'le temps est écoulé', es: 'se acabó el tiempo', ar: 'انتهى الوقت' },

  'kind.challenge': { en: 'Challenge', fr: 'Défi', es: 'Desafío', ar: 'تحدٍّ' },
  'kind.idea': { en: 'Idea', fr: 'Idée', es: 'Idea', ar: 'فكرة' },
  'kind.practice': { en: 'Practice', fr: 'Pratique', es: 'Práctica', ar: 'ممارسة' },
  'kind.recommendation': { en: 'Recommendation', fr: 'Recommandation', es: 'Recomendación', ar: 'توصية' },
  'kind.disagreement': { en: 'Disagreement', fr: 'Désaccord', es: 'Desacuerdo', ar: 'خلاف' },
  'kind.question': { en: 'Question', fr: 'Question', es: 'Pregunta', ar: 'سؤال' },
  'kind.support': { en: 'Support needed', fr: 'Besoin d’appui', es: 'Apoyo solicitado', ar: 'دعم مطلوب' },
  'kind.offer': { en: 'Offer', fr: 'Offre', es: 'Oferta', ar: 'عرض' },
  'kind.action': { en: 'Action', fr: 'Mesure', es: 'Medida', ar: 'إجراء' },

  'kinds.challenge': { en: 'Challenges', fr: 'Défis', es: 'Desafíos', ar: 'التحديات' },
  'kinds.idea': { en: 'Ideas', fr: 'Idées', es: 'Ideas', ar: 'الأفكار' },
  'kinds.practice': { en: 'Practices', fr: 'Pratiques', es: 'Prácticas', ar: 'الممارسات' },
  'kinds.recommendation': { en: 'Recommendations', fr: 'Recommandations', es: 'Recomendaciones', ar: 'التوصيات' },
  'kinds.disagreement': { en: 'Disagreements', fr: 'Désaccords', es: 'Desacuerdos', ar: 'الخلافات' },
  'kinds.question': { en: 'Questions', fr: 'Questions', es: 'Preguntas', ar: 'الأسئلة' },
  'kinds.support': { en: 'Support needed', fr: 'Besoins d’appui', es: 'Apoyos solicitados', ar: 'الدعم المطلوب' },
  'kinds.offer': { en: 'Offers', fr: 'Offres', es: 'Ofertas', ar: 'العروض' },
  'kinds.action': { en: 'Actions', fr: 'Mesures', es: 'Medidas', ar: 'الإجراءات' },

  'heading.agreed': { en: 'Agreed', fr: 'Convenu', es: 'Acordado', ar: 'متفق عليه' },
  'heading.disputed': { en: 'Disputed', fr: 'Controversé', es: 'En disputa', ar: 'مختلف عليه' },
  'heading.open': { en: 'Open', fr: 'En suspens', es: 'Abierto', ar: 'لم يُحسم' },
  'heading.said': {
    en: 'Said: no need to repeat',
    fr: 'Déjà dit : inutile d’y revenir',
    es: 'Ya dicho: no hace falta repetirlo',
    ar: 'قيل من قبل: لا حاجة إلى تكراره',
  },
})
