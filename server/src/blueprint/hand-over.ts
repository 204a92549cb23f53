import type { Store } from '../platform/store.ts'
import type { BlueprintPorts } from './index.ts'
import { releases } from './tables.ts'

/** Hands every release over once more, for one that stood when the program ended before the voice side had its copy. */
export async function handOverAgendas(store: Store<'identity'>, { publishAgenda }: BlueprintPorts): Promise<void> {
  for (const { agenda } of await store.db.select().from(releases).orderBy(releases.workshop, releases.number))
    await publishAgenda(agenda)
}
