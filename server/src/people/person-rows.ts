import { found, type Id } from '@kapihan/base'
import { byName, summaryOf, type PersonSummary, type Registered } from '@kapihan/people'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../platform/store.ts'
import { delegations, people } from './tables.ts'

/** Everybody on the list of a workshop, by name, and their delegations. For the identity plane. */
export async function registered(db: Db, workshop: string): Promise<Registered> {
  const peopleRows = await db.select().from(people).where(eq(people.workshop, workshop))
  const delegationRows = await db.select().from(delegations).where(eq(delegations.workshop, workshop))
  const withoutWorkshop = <Row extends { workshop: string }>({ workshop: _, ...row }: Row): Omit<Row, 'workshop'> => row
  return { people: peopleRows.map(withoutWorkshop).sort(byName), delegations: delegationRows.map(withoutWorkshop) }
}

// PostgreSQL takes 65,535 values in one statement.
const rowsAtOnce = 1_000

/** Puts a list in the place of the one before; ids that are in both stay, and with them tickets, check-ins and seats. */
export async function saveRegistered(db: Db, workshop: string, list: Registered): Promise<void> {
  await db.delete(people).where(eq(people.workshop, workshop))
  await db.delete(delegations).where(eq(delegations.workshop, workshop))
  for (let at = 0; at < list.delegations.length; at += rowsAtOnce)
    await db
      .insert(delegations)
      .values(list.delegations.slice(at, at + rowsAtOnce).map((row) => ({ workshop, ...row })))
  for (let at = 0; at < list.people.length; at += rowsAtOnce)
    await db.insert(people).values(list.people.slice(at, at + rowsAtOnce).map((row) => ({ workshop, ...row })))
}

/** People as the desk and badges show them. */
export function summariesOf({ people, delegations }: Registered): PersonSummary[] {
  const byId = new Map(delegations.map((delegation) => [delegation.id, delegation]))
  return people.map((person) => summaryOf(person, byId.get(person.delegation)!))
}

/** One person; refuses an id that is not on the list. */
export async function personSummary(db: Db, workshop: string, id: Id): Promise<PersonSummary> {
  const [row] = await db
    .select()
    .from(people)
    .innerJoin(delegations, and(eq(delegations.workshop, people.workshop), eq(delegations.id, people.delegation)))
    .where(and(eq(people.workshop, workshop), eq(people.id, id)))
  const { people: person, delegations: delegation } = found(row, 'people.unknown-person')
  return summaryOf(person, delegation)
}
