import { Language, languages, Refusal, type RefusalAnswer, type RefusalTable } from '@kapihan/base'
import { IntlMessageFormat } from 'intl-messageformat'
import type { z } from 'zod'

/** The best of our languages for an Accept-Language header; English when none fits. */
export function readerLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=')
      return { tag: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .sort((a, b) => b.quality - a.quality)
  const match = wanted.find(({ tag }) => (languages as readonly string[]).includes(tag))
  return match === undefined ? 'en' : Language.parse(match.tag)
}

/** Turns a refusal into what goes over the wire, in the reader's language. */
export function sayRefusal(refusals: RefusalTable, refusal: Refusal, language: Language) {
  const row = refusals[refusal.code]
  if (row === undefined) throw new Error(`refusal ${refusal.code} has no sentence`, { cause: refusal })
  const values = Object.fromEntries(
    Object.entries(refusal.detail).map(([key, value]) => [key, Array.isArray(value) ? value.join(', ') : value]),
  )
  const message = String(new IntlMessageFormat(row.say[language], language).format(values))
  const body: RefusalAnswer = { refusal: { code: refusal.code, detail: refusal.detail, message } }
  return { status: row.status, body }
}

/** Parses with a contract's schema, or refuses naming the fields (never their values). */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const fields = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${[...issue.path, key].join('.')} (unknown)`)
      : [`${issue.path.join('.') || 'input'} (${reason(issue)})`],
  )
  throw new Refusal('base.invalid', { fields: [...new Set(fields)].slice(0, 20) })
}

const reason = (issue: z.core.$ZodIssue): string => (issue.code === 'custom' ? issue.message : issue.code)
