import { words } from '../../text/words.ts'

/** The words of `strengthNote`, and the counts behind them. */
export const strengthWords = words('strength', {
  one: { en: 'one', fr: 'un', es: 'uno', ar: 'واحد' },
  'a few': { en: 'a few', fr: 'quelques', es: 'algunos', ar: 'قليل' },
  several: { en: 'several', fr: 'plusieurs', es: 'varios', ar: 'عدة' },
  many: { en: 'many', fr: 'beaucoup', es: 'muchos', ar: 'كثير' },
  most: { en: 'most', fr: 'la plupart', es: 'la mayoría', ar: 'معظم' },
  counts: {
    en: '{cards} of {ofCards} cards on the topic, from {conversations} of {ofConversations} conversations',
    fr: '{cards} cartes sur {ofCards} relatives au thème, issues de {conversations} conversations sur {ofConversations}',
    es: '{cards} de {ofCards} tarjetas sobre el tema, de {conversations} de {ofConversations} conversaciones',
    ar: '{cards} من {ofCards} بطاقة في الموضوع، من {conversations} من {ofConversations} محادثات',
  },
  raised: { en: 'Raised', fr: 'Soulevé', es: 'Planteado', ar: 'أثارته' },
  dissent: { en: 'Disagreement', fr: 'Désaccord', es: 'Desacuerdo', ar: 'الخلاف' },
  meaning: {
    en: 'What the words mean',
    fr: 'Ce que disent ces mots',
    es: 'Qué significan estas palabras',
    ar: 'معنى هذه الكلمات',
  },
})
