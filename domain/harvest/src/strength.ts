import type { Localized } from '@kapihan/base'
import { z } from 'zod'

/** The words that say how much stands behind a point, from weakest to strongest. */
export const strengths = ['one', 'a few', 'several', 'many', 'most'] as const
export const Strength = z.enum(strengths)
export type Strength = z.infer<typeof Strength>

/** Cards and room-rounds that carry a point, of those in its field: what was written on its topic. */
export const Counts = z.strictObject({ cards: z.int(), ofCards: z.int(), roomRounds: z.int(), ofRoomRounds: z.int() })
export type Counts = z.infer<typeof Counts>

/** Thresholds; the note below prints them. */
export const severalCards = 5
export const manyCards = 10
/** "Many" is at least one card in this many. */
export const manyIsOneIn = 5

/**
 * The one meaning of the strength words. Cards are counted, since who wrote them is not known; and one person may write
 * several, so cards from a single room-round never make more than "a few". Each word includes the conditions of the
 * weaker ones, so more cards from more room-rounds of the same field never weaken it. Null where there is no card.
 */
export function strengthOf({ cards, ofCards, roomRounds, ofRoomRounds }: Counts): Strength | null {
  if (cards === 0) return null
  if (cards === 1) return 'one'
  if (cards < severalCards || roomRounds < 2) return 'a few'
  if (cards < manyCards || cards * manyIsOneIn < ofCards || roomRounds * 2 < ofRoomRounds) return 'several'
  return cards * 2 > ofCards && roomRounds * 2 > ofRoomRounds ? 'most' : 'many'
}

const below = severalCards - 1
const share = 100 / manyIsOneIn

/** Printed in every document that uses the words. */
export const strengthNote: Localized = {
  en: `The words for strength count cards and not people, because it is not known who wrote a card. A conversation is one round in one room. “One”: one card. “A few”: 2 to ${below} cards, or more if all come from one conversation. “Several”: at least ${severalCards} cards, from at least two conversations. “Many”: at least ${manyCards} cards, which are at least ${share} % of the cards on the topic and come from at least half of the conversations on it. “Most”: more than half of the cards on the topic, at least ${manyCards}, from more than half of the conversations on it and at least two. Disagreements are counted apart, by the same rule.`,
  fr: `Les mots qui disent la force d’un point comptent les cartes et non les personnes, car on ignore qui a écrit une carte. Une conversation est un tour dans une salle. « Un » : une carte. « Quelques » : de 2 à ${below} cartes, ou davantage si toutes viennent d’une même conversation. « Plusieurs » : au moins ${severalCards} cartes, issues d’au moins deux conversations. « Beaucoup » : au moins ${manyCards} cartes, soit au moins ${share} % des cartes sur le thème, issues d’au moins la moitié des conversations à ce sujet. « La plupart » : plus de la moitié des cartes sur le thème, au moins ${manyCards}, issues de plus de la moitié des conversations à ce sujet et d’au moins deux. Les désaccords sont comptés à part, selon la même règle.`,
  es: `Las palabras que expresan la fuerza de un punto cuentan tarjetas y no personas, pues no se sabe quién escribió una tarjeta. Una conversación es una ronda en una sala. «Uno»: una tarjeta. «Algunos»: de 2 a ${below} tarjetas, o más si todas proceden de una misma conversación. «Varios»: al menos ${severalCards} tarjetas, de al menos dos conversaciones. «Muchos»: al menos ${manyCards} tarjetas, que son al menos el ${share} % de las tarjetas sobre el tema y proceden de al menos la mitad de las conversaciones al respecto. «La mayoría»: más de la mitad de las tarjetas sobre el tema, al menos ${manyCards}, de más de la mitad de las conversaciones al respecto y de al menos dos. Los desacuerdos se cuentan aparte, con la misma regla.`,
  ar: `تُحصي كلمات القوة البطاقات لا الأشخاص، إذ لا يُعرف من كتب البطاقة. والمحادثة هي جولة واحدة في قاعة واحدة. «واحد»: بطاقة واحدة. «قليل»: من 2 إلى ${below} بطاقات، أو أكثر إذا جاءت كلها من محادثة واحدة. «عدة»: ${severalCards} بطاقات على الأقل، من محادثتين على الأقل. «كثير»: ${manyCards} بطاقات على الأقل، تمثل ${share}٪ على الأقل من البطاقات في الموضوع وتأتي من نصف المحادثات فيه على الأقل. «معظم»: أكثر من نصف البطاقات في الموضوع، و${manyCards} على الأقل، من أكثر من نصف المحادثات فيه ومن اثنتين على الأقل. وتُحصى الاعتراضات على حدة بالقاعدة نفسها.`,
}
