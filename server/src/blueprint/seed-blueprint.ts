import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Blueprint } from '@kapihan/blueprint'
import { sql } from 'drizzle-orm'
import type { Store } from '../platform/store.ts'
import { draftsOf, saveDraft } from './draft-rows.ts'
import { drafts } from './tables.ts'

/**
 * Puts the designs of a workshop's folder in as drafts: `blueprint.json` with each `agenda-*.json`, in the order of their names.
 * Does nothing when the workshop has drafts already, whatever they say by now. Throws on a folder whose designs are not sound.
 */
export async function seedBlueprint(store: Store<'identity'>, folder: string, now: string): Promise<void> {
  const designs = await readDesigns(folder)
  await store.db.transaction(async (db) => {
    // Several processes may start at once; the lock lets one seed and the others find it done.
    await db.execute(sql`lock table ${drafts} in share row exclusive mode`)
    for (const [at, blueprint] of designs.entries()) {
      if (at === 0 && (await draftsOf(db, blueprint.slug)).length > 0) return
      // A millisecond apart, since drafts are listed by age.
      const madeAt = new Date(Date.parse(now) + at).toISOString()
      await saveDraft(db, blueprint.slug, { draft: randomUUID(), revision: 1, blueprint }, madeAt)
    }
  })
}

async function readDesigns(folder: string): Promise<Blueprint[]> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as object
  const agendas = (await readdir(folder)).filter((name) => /^agenda-.*\.json$/.test(name)).sort()
  const common = await read('blueprint.json')
  return Promise.all(agendas.map(async (name) => Blueprint.parse({ ...common, ...(await read(name)) })))
}
