import { act, Id, Key, roomStaff, topic, WorkshopInput } from '@kapihan/base'
import { z } from 'zod'
import { Brief, BriefLine } from './brief.ts'
import { CardDraft, RoundNumber } from './card.ts'
import { Round } from './round.ts'

const RoundInput = WorkshopInput.extend({ round: RoundNumber })
const BriefInput = RoundInput.extend({ room: Key })

export const cardsTopic = (workshop: string) => topic(workshop, 'cafe', 'cards')
export const roundsTopic = (workshop: string) => topic(workshop, 'cafe', 'rounds')
export const briefsTopic = (workshop: string, room: string) => topic(workshop, 'cafe', 'briefs', room)

export const cafeActs = {
  recordCard: act('cafe.recordCard', {
    plane: 'voice',
    summary: 'Records a card in the open round. It is kept in memory until it can be stored among others, shuffled.',
    input: WorkshopInput.extend(CardDraft.shape),
    output: z.strictObject({ id: Id, state: z.enum(['received', 'stored']), flushed: z.boolean() }),
    may: [...roomStaff, 'participant'],
    touches: ({ workshop }, { flushed }) => (flushed ? [cardsTopic(workshop)] : []),
    journal: false,
  }),
  collectCards: act('cafe.collectCards', {
    plane: 'voice',
    summary: 'Stores every card received so far, however few, in shuffled order.',
    input: RoundInput,
    output: z.strictObject({ stored: z.int() }),
    may: ['facilitator', 'secretariat'],
    touches: ({ workshop }) => [cardsTopic(workshop)],
  }),
  openRound: act('cafe.openRound', {
    plane: 'voice',
    summary: 'Opens a round in all rooms and starts the one clock.',
    input: RoundInput,
    output: Round,
    may: ['facilitator', 'secretariat'],
    touches: ({ workshop }) => [roundsTopic(workshop)],
  }),
  closeRound: act('cafe.closeRound', {
    plane: 'voice',
    summary: 'Closes a round, stores what is left and drafts the carry-over brief of every room.',
    input: RoundInput,
    output: Round,
    may: ['facilitator', 'secretariat'],
    touches: ({ workshop }) => [roundsTopic(workshop), cardsTopic(workshop), topic(workshop, 'cafe', 'briefs')],
  }),
  editBrief: act('cafe.editBrief', {
    plane: 'voice',
    summary: 'Replaces the lines of a draft brief.',
    input: BriefInput.extend({ revision: z.int(), lines: z.array(BriefLine).max(24) }),
    output: Brief,
    may: ['host', 'facilitator'],
    touches: ({ workshop, room }) => [briefsTopic(workshop, room), topic(workshop, 'cafe', 'briefs')],
    bodyLimit: 64 * 1024,
  }),
  signBrief: act('cafe.signBrief', {
    plane: 'voice',
    summary: 'Signs a brief for the room, not in a person’s name. From then on the next group sees it.',
    input: BriefInput.extend({ revision: z.int() }),
    output: Brief,
    may: ['host'],
    touches: ({ workshop, room }) => [briefsTopic(workshop, room), topic(workshop, 'cafe', 'briefs')],
  }),
}
