import { found, type Id } from '@kapihan/base'
import { numbersOf, type Evidence, type OutcomeDocument } from '@kapihan/outcome'
import { eq, sql } from 'drizzle-orm'
import { agendaOf } from '../chatham/index.ts'
import { boardOf } from '../harvest/index.ts'
import type { Db } from '../platform/store.ts'
import { documents } from './tables.ts'

/** The document as it is stored; null before it was drafted. */
export async function documentOf(db: Db, workshop: string): Promise<OutcomeDocument | null> {
  const [row] = await db.select().from(documents).where(eq(documents.workshop, workshop))
  return row?.body ?? null
}

/** The document, or a refusal where there is none yet. */
export const draftedDocument = async (db: Db, workshop: string): Promise<OutcomeDocument> =>
  found(await documentOf(db, workshop), 'outcome.no-document')

/** The number of every paragraph that stands in the document now; a removed one is not among them. */
export async function paragraphNumbersOf(db: Db, workshop: string): Promise<Map<Id, number>> {
  const document = await documentOf(db, workshop)
  return document === null ? new Map() : numbersOf(document)
}

/** All a workshop's document may rest on, as it is now. */
export const evidenceOf = async (db: Db, workshop: string): Promise<Evidence> => ({
  agenda: await agendaOf(db, workshop),
  board: await boardOf(db, workshop),
})

/** Changes the document and answers it changed. One act at a time works at a workshop's document; the next waits for its commit. */
export async function changeDocument(
  db: Db,
  workshop: string,
  change: (document: OutcomeDocument) => OutcomeDocument,
): Promise<OutcomeDocument> {
  await waitForTurn(db, workshop)
  const before = await draftedDocument(db, workshop)
  const after = change(before)
  if (after !== before) await saveDocument(db, workshop, after)
  return after
}

export async function saveDocument(db: Db, workshop: string, body: OutcomeDocument): Promise<void> {
  await db
    .insert(documents)
    .values({ workshop, body })
    .onConflictDoUpdate({ target: documents.workshop, set: { body } })
}

/** Holds until the transaction ends; there need not be a document yet. */
export async function waitForTurn(db: Db, workshop: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`outcome ${workshop}`}, 0))`)
}
