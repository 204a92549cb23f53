import { randomUUID } from 'node:crypto'
import { Refusal } from '@kapihan/base'
import {
  type DelegationList,
  type KnownRoom,
  type Merged,
  mergeList,
  peopleActs,
  readDelegationList,
  type Registered,
} from '@kapihan/people'
import { sql } from 'drizzle-orm'
import { releasedAgenda } from '../blueprint/index.ts'
import { handle } from '../platform/feature.ts'
import type { Db } from '../platform/store.ts'
import { checkedIn } from './check-in-rows.ts'
import { readListFile } from './list-file.ts'
import { registered, saveRegistered, summariesOf } from './person-rows.ts'
import { checkIns, people } from './tables.ts'

const mostRowsNamed = 20

export const importList = handle(peopleActs.importList, async ({ input, db }) => {
  const { workshop, dryRun } = input
  const { rows, readAs } = await readListFile(input.fileName, Buffer.from(input.content, 'base64'))
  const list = readDelegationList(rows, await roomsOf(db, workshop))
  const { known, merged } = await merge(db, workshop, list)
  if (list.problems.length > 0) {
    if (!dryRun) throw new Refusal('people.import-has-problems', { rows: rowsWithProblems(list) })
    return { ...counts(known), added: 0, replaced: 0, withdrawn: [], readAs, problems: list.problems }
  }
  if (!dryRun) await saveRegistered(db, workshop, merged)
  const withdrawn = summariesOf({ people: merged.withdrawn, delegations: known.delegations })
  return { ...counts(merged), added: merged.added, replaced: merged.replaced, withdrawn, readAs, problems: [] }
})

/** What the workshop will look like with the list. Until the transaction ends nobody else changes or checks in people. */
export async function merge(
  db: Db,
  workshop: string,
  list: DelegationList,
): Promise<{ known: Registered; merged: Merged }> {
  await db.execute(sql`lock table ${people}, ${checkIns} in share row exclusive mode`)
  const known = await registered(db, workshop)
  return { known, merged: mergeList({ list, known, checkedIn: await checkedIn(db, workshop), newId: randomUUID }) }
}

const counts = ({ people, delegations }: Registered) => ({ people: people.length, delegations: delegations.length })

const rowsWithProblems = ({ problems }: DelegationList): string[] =>
  [...new Set(problems.map(({ row }) => String(row)))].slice(0, mostRowsNamed)

/** The rooms a list may name: those of the released agenda, none before there is one. */
export async function roomsOf(db: Db, workshop: string): Promise<KnownRoom[]> {
  try {
    return (await releasedAgenda(db, workshop)).rooms
  } catch (refused) {
    if (refused instanceof Refusal && refused.code === 'blueprint.not-released') return []
    throw refused
  }
}
