import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Blueprint, blueprintActs } from '@kapihan/blueprint'
import type { Tab, TestApp } from '../start.ts'

const folder = new URL('../../../workshops/gfmd-2019/', import.meta.url)
/** Where the designs of the real workshop lie. */
export const designsFolder = folder.pathname

const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object
let made = 0

/** The real workshop under a name of its own; `noted` as the concept note has it, which does not fit. */
export function makeBlueprint(slug: string, agenda: 'fits' | 'noted' = 'fits'): Blueprint {
  const name = agenda === 'fits' ? 'agenda-that-fits.json' : 'agenda-as-noted.json'
  return Blueprint.parse({ ...read('blueprint.json'), ...read(name), slug })
}

/** A workshop of its own with its secretariat and one draft at revision 1. */
export async function makeDraft(app: TestApp, agenda: 'fits' | 'noted' = 'fits') {
  const workshop = `designed-${++made}`
  const secretariat: Tab = await app.as('secretariat', { workshop })
  const blueprint = makeBlueprint(workshop, agenda)
  const draft = randomUUID()
  await secretariat.act(blueprintActs.editDraft, { workshop, draft, revision: 0, blueprint })
  return { workshop, secretariat, draft, blueprint }
}
