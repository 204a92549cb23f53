import { languages, type Language, type Localized } from '@kapihan/base'
import type { Agenda } from '@kapihan/blueprint'
import { cardKinds, type Card } from '@kapihan/cafe'
import type { Evidence } from './evidence.ts'
import type { Source } from './source.ts'
import { wordings } from './wording/index.ts'
import type { Wording } from './wording/wording.ts'

/** A paragraph of the first section before it has an id: what it says and what it rests on. */
export interface FrameParagraph {
  key: string
  text: Localized
  sources: Source[]
}

type Read = (value: Localized) => string

/** Says a paragraph in every language in which all it needs is there; English always is. */
export function inEveryLanguage(say: (wording: Wording, read: Read) => string): Localized {
  const text: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    let whole = true
    const said = say(wordings[language], (value) => {
      if (value[language] === undefined) whole = false
      return value[language] ?? value.en
    })
    if (whole) text[language] = said
  }
  return { ...text, en: text.en ?? say(wordings.en, (value) => value.en) }
}

/** What, when, where, to what end, in what form, how much was recorded, under which rule, for whom. Counts of cards, never names. */
export function frameParagraphs({ agenda, board }: Evidence): FrameParagraph[] {
  const sources: Source[] = [{ kind: 'agenda', number: agenda.number }]
  const cards = [...board.cards.values()]
  const said = (key: string, say: (wording: Wording, read: Read) => string): FrameParagraph => ({
    key,
    text: inEveryLanguage(say),
    sources,
  })
  return [
    convened(agenda, said),
    ...(agenda.aims.length === 0
      ? []
      : [said('aims', (wording, read) => wording.aims(agenda.aims.map((aim) => read(aim.text))))]),
    said('format', (wording, read) => wording.format(formatOf(agenda, read))),
    ...(cards.length === 0 ? [] : [recorded(cards)]),
    ...ruleOf(agenda, said),
    said('nature', (wording) => wording.nature),
    ...recipientsOf(agenda, said),
  ]
}

type Said = (key: string, say: (wording: Wording, read: Read) => string) => FrameParagraph

const convened = ({ title, venue, dates, coConveners }: Agenda, said: Said): FrameParagraph =>
  said('convened', (wording, read) =>
    wording.convened({
      title: read(title),
      city: read(venue.city),
      venue: read(venue.name),
      country: read(venue.country.name),
      from: dates.start,
      to: dates.end,
      conveners: coConveners.map((country) => read(country.name)),
    }),
  )

const formatOf = ({ rooms, groups, rounds, topics }: Agenda, read: Read) => ({
  rooms: rooms.length,
  groups,
  rounds: rounds.count,
  minutes: rounds.minutes,
  topics: topics.map((topic) => read(topic.title)),
})

function recorded(cards: Card[]): FrameParagraph {
  const byKind = cardKinds
    .map((kind) => ({ kind, cards: cards.filter((card) => card.kind === kind).length }))
    .filter((one) => one.cards > 0)
  return {
    key: 'recorded',
    text: inEveryLanguage((wording) => wording.recorded(cards.length, byKind)),
    sources: [{ kind: 'counts', cards: cards.length }],
  }
}

/** Says nothing where no part of the café was held under the Rule. */
function ruleOf({ sessions }: Agenda, said: Said): FrameParagraph[] {
  const cafe = sessions.filter((session) => session.kind === 'cafe')
  if (cafe.length === 0 || !cafe.every((session) => session.attribution === 'chatham')) return []
  const whole = sessions.every((session) => session.attribution === 'chatham' || session.kind === 'break')
  return [said('rule', (wording) => wording.rule(whole))]
}

function recipientsOf({ outputs }: Agenda, said: Said): FrameParagraph[] {
  const recipients = outputs.flatMap((output) => output.recipients)
  if (recipients.length === 0) return []
  return [
    said('recipients', (wording, read) =>
      wording.recipients(
        recipients.map(({ name, capacity }) => ({ name: read(name), capacity: capacity ? read(capacity) : null })),
      ),
    ),
  ]
}
