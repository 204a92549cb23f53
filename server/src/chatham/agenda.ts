import { found } from '@kapihan/base'
import type { Agenda } from '@kapihan/blueprint'
import { desc, eq } from 'drizzle-orm'
import type { Db, Store } from '../platform/store.ts'
import { agendas } from './tables.ts'

/** Hands a released agenda through the gate. Immutable: handing it over twice changes nothing. */
export async function publishAgenda(voice: Store<'voice'>, agenda: Agenda): Promise<void> {
  await voice.db
    .insert(agendas)
    .values({ workshop: agenda.workshop, number: agenda.number, body: agenda })
    .onConflictDoNothing()
}

/** The latest released agenda as the voice side knows it; refuses where none has been released. */
export async function agendaOf(db: Db, workshop: string): Promise<Agenda> {
  const rows = await db
    .select()
    .from(agendas)
    .where(eq(agendas.workshop, workshop))
    .orderBy(desc(agendas.number))
    .limit(1)
  return found(rows[0]?.body, 'blueprint.not-released')
}

/** All released agendas, oldest first. */
export async function agendasOf(db: Db, workshop: string): Promise<Agenda[]> {
  const rows = await db.select().from(agendas).where(eq(agendas.workshop, workshop)).orderBy(agendas.number)
  return rows.map((row) => row.body)
}
