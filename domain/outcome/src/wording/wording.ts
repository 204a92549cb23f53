import type { CardKind } from '@kapihan/cafe'
import type { Strength } from '@kapihan/harvest'

/** Where a point came up, of where it could have. One of one says nothing and is left out of sentences. */
export interface Breadth {
  rooms: number
  ofRooms: number
  rounds: number
  ofRounds: number
}

/** A point as the sentence takes it up: who raised it, where, and the theme's own words. */
export interface Point {
  strength: Strength
  breadth: Breadth
  words: string
}

/** What the sentences of the first section are made of, already in the reader's language. */
interface Convening {
  title: string
  city: string
  venue: string
  country: string
  /** First and last day, '2019-03-21'. */
  from: string
  to: string
  conveners: string[]
}

interface Format {
  rooms: number
  groups: number
  rounds: number
  minutes: number
  topics: string[]
}

export const followUpKinds = ['action', 'support', 'offer'] as const
type FollowUpKind = (typeof followUpKinds)[number]

/** Everything the document says in one language besides what people wrote. */
export interface Wording {
  outcomeDocument: string
  status: string
  headings: Record<'introduction' | 'results' | 'disagreement' | 'follow-up', string>
  /** 'I.' and 'A.', as documents of that language have them; from 1. */
  sectionLabel(at: number): string
  subsectionLabel(at: number): string
  /** The subject of a sentence: 'several contributions'. Lower case; it says what `strengthNote` defines. */
  contributions: Record<Strength, string>

  convened(convening: Convening): string
  aims(aims: string[]): string
  format(format: Format): string
  recorded(cards: number, byKind: { kind: CardKind; cards: number }[]): string
  /** `whole`: all of the workshop, not only the café. */
  rule(whole: boolean): string
  nature: string
  recipients(recipients: { name: string; capacity: string | null }[]): string

  /** A theme with a statement; `words` is the statement. */
  noted(point: Point): string
  /** A theme nobody has stated yet; `words` is its title. */
  concerned(point: Point): string
  disagreed(point: Point): string
  followUp(raised: { kind: FollowUpKind; strength: Strength }[], words: string): string

  notes: string
  sourcesNote(counts: { paragraphs: number; onCards: number; cards: number; ofCards: number }): string
  notTranslated: string
  outdated: string
  untranslatedNote(paragraphs: number): string
  nothingRecorded: string
  /** With {page} and {pages}, for what numbers pages itself. */
  pageOf: string
}
