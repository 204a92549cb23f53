import { Blueprint, type Draft } from '@kapihan/blueprint'
import { Refusal } from '@kapihan/base'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../platform/store.ts'
import { drafts } from './tables.ts'

/** All drafts of a workshop, oldest first. */
export async function draftsOf(db: Db, workshop: string): Promise<Draft[]> {
  const rows = await db.select().from(drafts).where(eq(drafts.workshop, workshop)).orderBy(drafts.madeAt, drafts.draft)
  return rows.map(asDraft)
}

export async function readDraft(db: Db, workshop: string, draft: string): Promise<Draft | null> {
  const [row] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.workshop, workshop), eq(drafts.draft, draft)))
  return row === undefined ? null : asDraft(row)
}

// The store keeps JSON in an order of its own; parsing puts the fields back in the schema's.
const asDraft = ({ draft, revision, blueprint }: typeof drafts.$inferSelect): Draft => ({
  draft,
  revision,
  blueprint: Blueprint.parse(blueprint),
})

/** Writes the draft in place of its revision before; refuses if another save has come between. */
export async function saveDraft(
  db: Db,
  workshop: string,
  { draft, revision, blueprint }: Draft,
  now: string,
): Promise<void> {
  const written = await db
    .insert(drafts)
    .values({ workshop, draft, revision, blueprint, madeAt: new Date(now) })
    .onConflictDoUpdate({
      target: [drafts.workshop, drafts.draft],
      set: { revision, blueprint },
      setWhere: eq(drafts.revision, revision - 1),
    })
    .returning({ revision: drafts.revision })
  if (written.length === 0) throw new Refusal('blueprint.changed-meanwhile', { revision })
}
