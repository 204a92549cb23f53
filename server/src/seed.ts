import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { blueprintActs, blueprintViews } from '@kapihan/blueprint'
import type { z } from 'zod'
import { featuresOf, gateOf } from './app.ts'
import { handOverAgendas, seedBlueprint } from './blueprint/index.ts'
import { seedPeople } from './people/index.ts'
import { runAct, type Platform } from './platform/act.ts'
import type { PersonAsking } from './platform/feature.ts'
import { ViewDesk } from './platform/view.ts'
import { seedSeating } from './seating/index.ts'

const workshopsFolder = fileURLToPath(new URL('../../workshops', import.meta.url))
const organiser: PersonAsking = { role: 'secretariat', party: null, person: null }

/** The workshops that come with the program: the folders of `workshops/`. */
export async function shippedWorkshops(): Promise<string[]> {
  const entries = await readdir(workshopsFolder, { withFileTypes: true })
  return entries.filter((one) => one.isDirectory()).map((one) => one.name)
}

/**
 * Puts in the designs of every shipped workshop and, if it is to be `ready`, releases the one that fits, lists its people
 * and seats them. Leaves alone what is there already.
 */
export async function seed(platform: Platform, ready: boolean): Promise<string[]> {
  const workshops = await shippedWorkshops()
  for (const name of workshops) {
    await seedBlueprint(platform.stores.identity, join(workshopsFolder, name), platform.now())
    if (!ready) continue
    await releaseFirst(platform, name)
    await seedPeople(platform.stores.identity, name, join(workshopsFolder, name))
    await seedSeating(platform.stores.identity, name, platform.now())
  }
  await handOverAgendas(platform.stores.identity, gateOf(platform))
  return workshops
}

/** Releases the first design that fits, through the same act as the secretariat would, where nothing is released yet. */
async function releaseFirst(platform: Platform, workshop: string): Promise<void> {
  const features = featuresOf(platform)
  const release = features.flatMap(({ acts }) => acts).find((one) => one.contract.name === blueprintActs.release.name)!
  const ask = async (name: string) => {
    const view = features.flatMap(({ views }) => views).find((one) => one.contract.name === name)!
    return JSON.parse((await new ViewDesk(platform).ask(view, { workshop }, organiser)).body as string) as unknown
  }
  if (((await ask(blueprintViews.releases.name)) as unknown[]).length > 0) return
  const drafts = (await ask(blueprintViews.drafts.name)) as z.output<typeof blueprintViews.drafts.output>
  const fitting = drafts.find(({ findings }) => findings.every(({ severity }) => severity === 'note'))
  if (fitting === undefined) return
  const note = 'The agenda that fits the two days.'
  const { draft, revision } = fitting
  await runAct(platform, release, { workshop, draft, revision, number: 1, note, despiteFindings: false }, organiser)
}
