import type { Act } from '@kapihan/base'
import type { PersonAsking } from './feature.ts'
import { identityJournal } from './identity-journal.ts'
import type { Db } from './store.ts'
import { voiceJournal } from './voice-journal.ts'

interface Entry {
  contract: Act
  workshop: string
  input: unknown
  asking: PersonAsking
  now: string
}

/** Written in the act's own transaction: no change without its line, no line without its change. */
export async function writeJournal(db: Db, { contract, workshop, input, asking, now }: Entry): Promise<void> {
  if (contract.journal === false) return
  const line = { workshop, act: contract.name, role: asking.role, subjects: idsIn(input) }
  if (contract.plane === 'voice') await db.insert(voiceJournal).values(line)
  else await db.insert(identityJournal).values({ ...line, person: asking.person, at: new Date(now) })
}

const randomId = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Only ids are kept of an input: whatever else it holds may be something somebody said. */
function idsIn(input: unknown): string[] {
  return Object.values(input as Record<string, unknown>)
    .flat()
    .filter((value): value is string => typeof value === 'string' && randomId.test(value))
    .slice(0, 50)
}
