import { found } from '@kapihan/base'
import type { Brief } from '@kapihan/cafe'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../platform/store.ts'
import { briefs } from './tables.ts'

interface Of {
  workshop: string
  room?: string
}

/** Briefs of a workshop, or of one of its rooms, by room and round. */
export async function briefsOf(db: Db, { workshop, room }: Of): Promise<Brief[]> {
  const rows = await db
    .select()
    .from(briefs)
    .where(and(eq(briefs.workshop, workshop), room === undefined ? undefined : eq(briefs.room, room)))
    .orderBy(briefs.room, briefs.round)
  return rows.map(({ workshop: _, ...brief }) => brief)
}

/** Changes the one brief of a room's round; its row is locked so that two hosts cannot both win. */
export async function changeBrief(
  db: Db,
  { workshop, room, round }: { workshop: string; room: string; round: number },
  change: (brief: Brief) => Brief,
): Promise<Brief> {
  const one = and(eq(briefs.workshop, workshop), eq(briefs.room, room), eq(briefs.round, round))
  const [row] = await db.select().from(briefs).where(one).for('update')
  const { workshop: _, ...brief } = found(row, 'cafe.no-brief')
  const changed = change(brief)
  await db.update(briefs).set(changed).where(one)
  return changed
}
