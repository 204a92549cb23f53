import type { Agenda } from '@kapihan/blueprint'
import type { seatingViews } from '@kapihan/seating'
import type { z } from 'zod'

/** The latest proposal, as the secretariat sees it. */
export type Plan = z.output<typeof seatingViews.schedule.output>

/** The number people know a group by: 'g2' is group 2. */
export const groupNumber = (key: string): string => key.slice(1)

/** When a round begins, on the venue's clock; undefined where the agenda leaves it open. */
export const startOfRound = ({ sessions }: Pick<Agenda, 'sessions'>, round: number): string | undefined =>
  sessions.find((session) => session.round === round)?.start
