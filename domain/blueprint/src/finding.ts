import { inLanguage, Key, Localized, type Language } from '@kapihan/base'
import { z } from 'zod'

/** `error`: the day cannot be held like this. `warning`: it can, but not well. `note`: still open. */
export const Severity = z.enum(['error', 'warning', 'note'])
export type Severity = z.infer<typeof Severity>

export const FindingCode = z.enum([
  'blueprint.finding.day-too-full',
  'blueprint.finding.outside-hours',
  'blueprint.finding.sessions-overlap',
  'blueprint.finding.no-changeover',
  'blueprint.finding.too-few-rounds',
  'blueprint.finding.too-few-rooms',
  'blueprint.finding.topic-without-room',
  'blueprint.finding.room-too-small',
  'blueprint.finding.too-few-tables',
  'blueprint.finding.topic-without-framing',
  'blueprint.finding.too-many-questions',
  'blueprint.finding.question-too-long',
  'blueprint.finding.question-yes-or-no',
  'blueprint.finding.aim-without-session',
  'blueprint.finding.to-be-confirmed',
])
export type FindingCode = z.infer<typeof FindingCode>

/** What the checker has to say about a design: where (`sessions`, by key), what (`code` with `detail`), and how to mend it if it knows. */
export const Finding = z.strictObject({
  code: FindingCode,
  severity: Severity,
  sessions: z.array(Key),
  detail: z.record(z.string(), z.union([z.string(), z.number(), Localized])),
  /** `round-minutes`: what `withRoundMinutes` would make fit. */
  mend: z.strictObject({ what: z.literal('round-minutes'), value: z.int() }).optional(),
})
export type Finding = z.infer<typeof Finding>

/** One row of the table of findings; like a refusal's, its sentence is an ICU message for the reader. */
export interface FindingText {
  severity: Severity
  when: string
  say: Record<Language, string>
  /** How to mend it, with {value} from the finding's `mend`. */
  mend?: Record<Language, string>
}

/** The detail of a finding as the values of its sentence, content in the reader's language. */
export function findingValues(finding: Finding, language: Language): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(finding.detail).map(([name, value]) => [
      name,
      typeof value === 'object' ? inLanguage(value, language).text : value,
    ]),
  )
}
