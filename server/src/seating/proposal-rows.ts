import { found } from '@kapihan/base'
import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '../platform/store.ts'
import { seatingPlans, seatingProposals } from './tables.ts'

export type Proposal = typeof seatingProposals.$inferSelect

const named = (workshop: string, schedule: string) =>
  and(eq(seatingProposals.workshop, workshop), eq(seatingProposals.schedule, schedule))

export async function proposalOf(db: Db, workshop: string, schedule: string): Promise<Proposal | undefined> {
  const [row] = await db.select().from(seatingProposals).where(named(workshop, schedule))
  return row
}

/** The proposal made last; refuses where none has been made. */
export async function latestProposal(db: Db, workshop: string): Promise<Proposal> {
  const [row] = await db
    .select()
    .from(seatingProposals)
    .where(eq(seatingProposals.workshop, workshop))
    .orderBy(desc(seatingProposals.madeAt), seatingProposals.schedule)
    .limit(1)
  return found(row, 'seating.not-solved-yet')
}

/** The proposal that is published, or undefined. */
export async function publishedProposal(db: Db, workshop: string): Promise<Proposal | undefined> {
  const [plan] = await db.select().from(seatingPlans).where(eq(seatingPlans.workshop, workshop))
  return plan && proposalOf(db, workshop, plan.schedule)
}

/** The published plan, held until the transaction ends: two desks cannot give away the same seat. Refuses where none is published. */
export async function holdPlan(db: Db, workshop: string): Promise<Proposal> {
  const [plan] = await db.select().from(seatingPlans).where(eq(seatingPlans.workshop, workshop)).for('update')
  const { schedule } = found(plan, 'seating.not-published')
  const [row] = await db.select().from(seatingProposals).where(named(workshop, schedule)).for('update')
  return found(row, 'seating.not-published')
}

export async function saveProposal(db: Db, proposal: Proposal): Promise<void> {
  await db.insert(seatingProposals).values(proposal)
}

/** Writes a plan in which somebody has got a seat. */
export async function changePlan(
  db: Db,
  { workshop, schedule }: Proposal,
  change: Pick<Proposal, 'problem' | 'plan' | 'explanation'>,
): Promise<void> {
  await db.update(seatingProposals).set(change).where(named(workshop, schedule))
}

export async function savePublication(db: Db, workshop: string, schedule: string, now: string): Promise<void> {
  const publishedAt = new Date(now)
  await db
    .insert(seatingPlans)
    .values({ workshop, schedule, publishedAt })
    .onConflictDoUpdate({ target: seatingPlans.workshop, set: { schedule, publishedAt } })
}
