import type { Id } from '@kapihan/base'
import type { Agenda } from '@kapihan/blueprint'
import type { Card } from '@kapihan/cafe'
import { strengths, supportOf, type Board, type Strength, type Weight } from '@kapihan/harvest'
import { themeSources, type Source } from './source.ts'
import type { Breadth } from './wording/wording.ts'

/** All a document may rest on: what was released and what was recorded, with every card's place on the board. */
export interface Evidence {
  agenda: Agenda
  board: Board
}

/** The cards the sources name, each once; cards nobody knows are left out. */
export function cardsOfSources(board: Board, sources: readonly Source[]): Card[] {
  const ids = new Set(themeSources(sources).flatMap((source) => source.cards))
  return [...ids].flatMap((id) => board.cards.get(id) ?? [])
}

function weights(
  board: Board,
  sources: readonly Source[],
): Pick<ReturnType<typeof supportOf>, 'raised' | 'dissent'> | null {
  const [first] = themeSources(sources)
  const topic = first && board.themes.get(first.theme)?.topic
  return topic === undefined ? null : supportOf(topic, cardsOfSources(board, sources), board.cards.values())
}

/** The strength of what the sources say: of the disagreement they carry, in the section for it; otherwise of the idea. */
export function strengthOfSources(board: Board, section: string, sources: readonly Source[]): Strength | null {
  const weight: Weight | undefined = weights(board, sources)?.[section === 'disagreement' ? 'dissent' : 'raised']
  return weight?.strength ?? null
}

/** How strong a word these sources bear at most. */
export function strongestOfSources(board: Board, sources: readonly Source[]): Strength | null {
  const both = weights(board, sources)
  const found = strengths.filter((word) => word === both?.raised.strength || word === both?.dissent.strength)
  return found.at(-1) ?? null
}

/** In how many of the rooms and rounds where the point could have come up it did. Rooms of its topic, all if it came from others too. */
export function breadthOf(
  { rooms, rounds }: Pick<Agenda, 'rooms' | 'rounds'>,
  topic: string,
  cards: readonly Card[],
): Breadth {
  const ofTopic = rooms.filter((room) => room.topic === topic)
  const within = cards.every((card) => ofTopic.some((room) => room.key === card.room))
  return {
    rooms: new Set(cards.map((card) => card.room)).size,
    ofRooms: (within ? ofTopic : rooms).length,
    rounds: new Set(cards.map((card) => card.round)).size,
    ofRounds: rounds.count,
  }
}

/** Whether a card stands in the theme the source names, and that theme still lives. */
export const stillHolds = (board: Board, theme: Id, card: Id): boolean => {
  const place = board.places.get(card)
  return board.cards.has(card) && place?.in === 'theme' && place.theme === theme
}
