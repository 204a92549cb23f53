import type { HarvestBoard } from '@kapihan/harvest'
import { lifeOf, roundsOfDay, type Facts } from './life.ts'

/** A number worth its place on the first page. `all`: out of how many, where that is said with it. */
export interface Figure {
  what:
    | 'people'
    | 'expected'
    | 'delegations'
    | 'states'
    | 'sessions'
    | 'rooms'
    | 'cards'
    | 'disagreements'
    | 'rounds'
    | 'unplaced'
    | 'themes'
    | 'paragraphs'
    | 'blocks'
  value: number
  all: number
}

type Known = Facts & {
  expected?: { people: number; delegations: number; states: number } | undefined
  board?: Pick<HarvestBoard, 'cards' | 'themes' | 'progress'> | undefined
}

const figure = (what: Figure['what'], value: number, all = 0): Figure => ({ what, value, all })

/** Three of what is known, by where the workshop is: people before it, cards during it, the document after. Fewer where less is known. */
export function threeNumbers(known: Known): Figure[] {
  const now = lifeOf(known).find(({ state }) => state === 'now')
  switch (now?.kind) {
    case 'note':
    case 'people':
    case 'seats':
      return beforeIt(known)
    case 'day':
      if (known.rounds?.every(({ state }) => state === 'planned') === true) return beforeIt(known)
      return roundsOfDay(known, now.day ?? 0).length > 0 ? duringIt(known) : harvest(known)
    default:
      return [...document(known), ...harvest(known)].slice(0, 3)
  }
}

function beforeIt({ expected, agenda }: Known): Figure[] {
  if (expected !== undefined && expected.people > 0)
    return [
      figure('people', expected.people),
      figure('delegations', expected.delegations),
      figure('states', expected.states),
    ]
  if (agenda === undefined) return []
  return [
    figure('expected', agenda.expectedParticipants),
    figure('sessions', agenda.sessions.length),
    figure('rooms', agenda.rooms.length),
  ]
}

function duringIt({ board, rounds = [] }: Known): Figure[] {
  const disagreements = board?.cards.filter(({ kind }) => kind === 'disagreement').length ?? 0
  return [
    figure('rounds', rounds.filter(({ state }) => state === 'closed').length, rounds.length),
    figure('cards', board?.progress.cards ?? 0),
    figure('disagreements', disagreements),
  ]
}

function harvest({ board }: Known): Figure[] {
  if (board === undefined) return []
  return [
    figure('cards', board.progress.cards),
    figure('unplaced', board.progress.unplaced),
    figure('themes', board.themes.length),
  ]
}

const document = ({ paragraphs, blocks }: Known): Figure[] => [
  figure('paragraphs', paragraphs ?? 0),
  ...(blocks === undefined ? [] : [figure('blocks', blocks)]),
]
