import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDelegationList } from '@kapihan/people'
import type { Store } from '../platform/store.ts'
import { merge, roomsOf } from './import-list.ts'
import { readListFile } from './list-file.ts'
import { saveRegistered } from './person-rows.ts'

/**
 * Takes over the list in a workshop's folder (`people/delegations.csv`), if there is one and nobody is listed yet; whatever
 * the secretariat did since is left alone. To be called after the first release, whose rooms the list names.
 * Throws on a list with problems: it comes with the program.
 */
export async function seedPeople(store: Store<'identity'>, workshop: string, folder: string): Promise<void> {
  const bytes = await readFile(join(folder, 'people', 'delegations.csv')).catch(() => null)
  if (bytes === null) return
  const { rows } = await readListFile('delegations.csv', bytes)
  await store.db.transaction(async (db) => {
    const list = readDelegationList(rows, await roomsOf(db, workshop))
    const { known, merged } = await merge(db, workshop, list)
    if (known.people.length > 0) return
    if (list.problems.length > 0)
      throw new Error(`The list of ${workshop} has problems in row ${list.problems[0]!.row}.`)
    await saveRegistered(db, workshop, merged)
  })
}
