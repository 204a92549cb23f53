import { blueprintViews, type Agenda, type Room, type Topic } from '@kapihan/blueprint'
import { cafeViews } from '@kapihan/cafe'
import { seatingViews, type Seat } from '@kapihan/seating'
import { useState } from 'react'
import { momentOf, type Moment } from '../data/moment.ts'
import { usePlace } from '../data/place.tsx'
import { useRemembered } from '../data/use-remembered.ts'
import { useView } from '../data/use-view.ts'
import { topicOf } from './topic-of.ts'

/** Where a participant is or goes next, and what is talked about there. */
export interface MyPlace {
  agenda: Agenda
  moment: Moment
  /** The round that is open or comes next; after the last one, that. */
  round: number
  /** The group with all its rooms and tables; undefined where it is not known. */
  seat: Seat | undefined
  /** Why there is no seat, once that is clear: the room is then chosen by hand. */
  noSeat: Error | null
  table: number | undefined
  room: Room | undefined
  topic: Topic | undefined
  chooseRoom: (room: string) => void
  /** When rounds were last heard of, in ms. */
  at: number
}

/** Undefined until the agenda and the rounds are known. */
export function useMyPlace(): { data: MyPlace | undefined; error: Error | null } {
  const agenda = useRemembered(blueprintViews.agenda, {})
  const rounds = useRemembered(cafeViews.rounds, {})
  const seat = useView(seatingViews.mySeat, {})
  const { chosen, chooseRoom } = useRoomByHand()
  const error = agenda.error ?? rounds.error
  if (agenda.data === undefined || rounds.data === undefined) return { data: undefined, error }
  const moment = momentOf(rounds.data)
  const round = moment.round ?? moment.closed
  const here = seat.data?.rounds.find((one) => one.round === round)
  const key = here?.room ?? chosen[round]
  const room = agenda.data.rooms.find((one) => one.key === key)
  const data: MyPlace = {
    agenda: agenda.data,
    moment,
    round,
    seat: seat.data,
    noSeat: here === undefined ? (seat.error ?? seat.failureReason) : null,
    table: here?.table,
    room,
    topic: room === undefined ? undefined : topicOf(agenda.data, room.key),
    chooseRoom: (choice) => chooseRoom(round, choice),
    at: rounds.at,
  }
  return { data, error: null }
}

/** For those without a seat: the room they say they are in, by round, remembered by this phone. */
function useRoomByHand() {
  const { workshop } = usePlace()
  const key = `kapihan.room.${workshop}`
  const [chosen, setChosen] = useState(() => JSON.parse(localStorage.getItem(key) ?? '{}') as Record<number, string>)
  const chooseRoom = (round: number, room: string) => {
    const next = { ...chosen, [round]: room }
    localStorage.setItem(key, JSON.stringify(next))
    setChosen(next)
  }
  return { chosen, chooseRoom }
}
