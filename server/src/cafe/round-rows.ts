import { roundsOf, type Round } from '@kapihan/cafe'
import type { Agenda } from '@kapihan/blueprint'
import { eq } from 'drizzle-orm'
import type { Db } from '../platform/store.ts'
import { rounds } from './tables.ts'

export async function readRounds(db: Db, workshop: string, agenda: Agenda): Promise<Round[]> {
  const rows = await db.select().from(rounds).where(eq(rounds.workshop, workshop))
  return roundsOf(
    agenda,
    rows.map(({ round, state }) => ({ round, state })),
  )
}

/** Like readRounds, and holds the rounds as they are until the transaction ends: none closes under a card being taken. */
export async function holdRounds(db: Db, workshop: string, agenda: Agenda): Promise<Round[]> {
  await db.select().from(rounds).where(eq(rounds.workshop, workshop)).for('share')
  return readRounds(db, workshop, agenda)
}

export async function saveRound(db: Db, workshop: string, { round, state }: Round): Promise<void> {
  await db
    .insert(rounds)
    .values({ workshop, round, state })
    .onConflictDoUpdate({ target: [rounds.workshop, rounds.round], set: { state } })
}
