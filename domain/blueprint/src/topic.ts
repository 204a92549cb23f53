import { Key, Localized } from '@kapihan/base'
import { ObjectiveNumber, PrincipleLetter } from '@kapihan/gcm'
import { z } from 'zod'

/** The letter the concept note gives a topic: 'a', 'b', 'c'. */
export const TopicKey = z.string().regex(/^[a-z]$/)
export type TopicKey = z.infer<typeof TopicKey>

/** A guiding question, set by the framer and put to every group. */
export const GuidingQuestion = z.strictObject({ key: Key, text: Localized })
export type GuidingQuestion = z.infer<typeof GuidingQuestion>

/**
 * What a room talks about. A topic is not an objective: a transversal topic may stand on a principle alone,
 * so both lists may be empty.
 */
export const Topic = z.strictObject({
  key: TopicKey,
  title: Localized,
  short: Localized,
  objectives: z.array(ObjectiveNumber),
  principles: z.array(PrincipleLetter),
  framer: Localized,
  questions: z.array(GuidingQuestion).max(10),
})
export type Topic = z.infer<typeof Topic>

export const questionLimits = { perTopic: 3, words: 25 } as const

/** Words as a word processor counts them: what stands between spaces. */
export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const yesNoOpenings =
  /^(is|are|was|were|do|does|did|has|have|had|can|could|should|would|will|shall|may|might|must|isn['’]t|aren['’]t|don['’]t|doesn['’]t|can['’]t|shouldn['’]t)\s/iu

/** True when the English text opens as a question that yes or no would answer; a hint, not a proof. */
export const invitesYesOrNo = (english: string): boolean => yesNoOpenings.test(english.trim())
