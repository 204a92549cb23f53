import { startClock, stopClock, type Clock } from '@kapihan/blueprint'
import { topic } from '@kapihan/base'
import type { Platform } from '../platform/act.ts'
import { changeStoredClock } from './clock-rows.ts'

/**
 * The clock as the café moves it when a round opens or closes. The café's own store knows no time, so this writes to the other one, in
 * a transaction of its own; both may be called twice.
 */
export function clockPort({ stores, live, now }: Platform) {
  async function change(workshop: string, next: (clock: Clock) => Clock): Promise<void> {
    const topics = [topic(workshop, 'blueprint', 'clock')]
    await stores.identity.db.transaction(async (db) => {
      await changeStoredClock(db, workshop, next)
      await live.announce(stores.identity, db, topics)
    })
    live.moved(topics)
  }
  return {
    startClock: (workshop: string, round: number, minutes: number) =>
      change(workshop, (clock) => startClock(clock, round, minutes, now())),
    stopClock: (workshop: string, round: number) => change(workshop, (clock) => stopClock(clock, round)),
  }
}
