import { everyone, Id, Key, roomStaff, topic, view, WorkshopInput } from '@kapihan/base'
import { z } from 'zod'
import { briefsTopic, cardsTopic, roundsTopic } from './acts.ts'
import { Brief } from './brief.ts'
import { Card, CardKind, RoundNumber } from './card.ts'
import { Round } from './round.ts'

/** How many cards of a kind a room wrote in a round. Counts of cards, never of people. */
export const CardCount = z.strictObject({ room: Key, round: RoundNumber, kind: CardKind, cards: z.int() })
export type CardCount = z.infer<typeof CardCount>

const RoomInput = WorkshopInput.extend({ room: Key })

export const cafeViews = {
  rounds: view('cafe.rounds', {
    plane: 'voice',
    summary: 'Every round and whether it is planned, open or closed.',
    input: WorkshopInput,
    output: z.array(Round),
    may: everyone,
    listens: ({ workshop }) => [roundsTopic(workshop), topic(workshop, 'blueprint', 'agenda')],
  }),
  cards: view('cafe.cards', {
    plane: 'voice',
    summary: 'The stored cards of a room, by kind, never by arrival.',
    input: RoomInput,
    output: z.array(Card),
    may: [...roomStaff, 'secretariat', 'rapporteur'],
    listens: ({ workshop }) => [cardsTopic(workshop)],
  }),
  storedIds: view('cafe.storedIds', {
    plane: 'voice',
    summary: 'Ids of all cards stored in a round. A device fetches the whole list and never asks for its own.',
    input: WorkshopInput.extend({ round: RoundNumber }),
    output: z.array(Id),
    may: everyone,
    listens: ({ workshop }) => [cardsTopic(workshop)],
  }),
  briefs: view('cafe.briefs', {
    plane: 'voice',
    summary: 'All briefs of a room, drafts included.',
    input: RoomInput,
    output: z.array(Brief),
    may: [...roomStaff, 'secretariat', 'rapporteur'],
    listens: ({ workshop, room }) => [briefsTopic(workshop, room), roundsTopic(workshop)],
  }),
  carriedOver: view('cafe.carriedOver', {
    plane: 'voice',
    summary: 'The signed brief the round before left in a room; null before there is one.',
    input: RoomInput.extend({ round: RoundNumber }),
    output: Brief.nullable(),
    may: everyone,
    listens: ({ workshop, room }) => [briefsTopic(workshop, room), roundsTopic(workshop)],
  }),
  counts: view('cafe.counts', {
    plane: 'voice',
    summary: 'Cards by room, round and kind.',
    input: WorkshopInput,
    output: z.array(CardCount),
    may: everyone,
    listens: ({ workshop }) => [cardsTopic(workshop)],
  }),
}
