import { found } from '@kapihan/base'
import type { Agenda } from '@kapihan/blueprint'
import { desc, eq } from 'drizzle-orm'
import type { Db } from '../platform/store.ts'
import { releases } from './tables.ts'

export type Release = typeof releases.$inferSelect

/** All releases of a workshop, latest first. */
export const releasesOf = (db: Db, workshop: string): Promise<Release[]> =>
  db.select().from(releases).where(eq(releases.workshop, workshop)).orderBy(desc(releases.number))

/** The latest released agenda; refuses where none has been released. For the design and identity planes. */
export async function releasedAgenda(db: Db, workshop: string): Promise<Agenda> {
  const [latest] = await releasesOf(db, workshop)
  return found(latest, 'blueprint.not-released').agenda
}
