import type { Chance } from './chance.ts'
import type { Door } from './door.ts'

/** What every stage of a rehearsal needs. */
export interface Play {
  door: Door
  workshop: string
  people: number
  chance: Chance
  /** Says how far it is. */
  tell: (line: string) => void
  /** Lets a share of a round's time pass, at the speed asked for; at full speed none does. */
  wait: (share: number) => Promise<void>
}
