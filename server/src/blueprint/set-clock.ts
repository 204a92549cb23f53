import { blueprintActs, changeClock } from '@kapihan/blueprint'
import { handle } from '../platform/feature.ts'
import { changeStoredClock, readClock } from './clock-rows.ts'
import { clockChanges } from './tables.ts'

export const setClock = handle(blueprintActs.setClock, async ({ input, db, now }) => {
  const { workshop, id, change } = input
  const fresh = await db
    .insert(clockChanges)
    .values({ workshop, id })
    .onConflictDoNothing()
    .returning({ id: clockChanges.id })
  if (fresh.length === 0) return readClock(db, workshop)
  return changeStoredClock(db, workshop, (clock) => changeClock(clock, change, now))
})
