import { randomUUID } from 'node:crypto'
import { blueprintActs } from '@kapihan/blueprint'
import { type Person, peopleActs, peopleViews, sampleCsv } from '@kapihan/people'
import { seatingActs } from '@kapihan/seating'
import type { TestApp } from '../start.ts'
import { makeDraft } from './blueprint.ts'
import { base64 } from './people.ts'

/** A workshop of its own with a released agenda and the sample's 150 people, of whom nine are staff of the three rooms. */
export async function makeSeating(app: TestApp) {
  const { workshop, secretariat, draft } = await makeDraft(app)
  const release = { workshop, draft, revision: 1, number: 1, note: 'For a test', despiteFindings: false }
  await secretariat.act(blueprintActs.release, release)
  const take = (list: string) =>
    secretariat.act(peopleActs.importList, { workshop, fileName: 'list.csv', content: base64(list), dryRun: false })
  await take(sampleCsv(1))
  return {
    workshop,
    secretariat,
    desk: await app.as('desk', { workshop }),
    /** Everybody on the list. */
    everybody: async (): Promise<Person[]> => {
      const list = await secretariat.view(peopleViews.list, { workshop })
      return list.flatMap(({ delegations }) => delegations.flatMap(({ people }) => people))
    },
    /** Adds one more person to the list and answers their id. */
    comeLate: async (row: string): Promise<string> => {
      await take(`${sampleCsv(1)}${row}\n`)
      const list = await secretariat.view(peopleViews.list, { workshop })
      const [familyName] = row.split(',')
      const people = list.flatMap(({ delegations }) => delegations.flatMap((delegation) => delegation.people))
      return people.find((person) => person.familyName === familyName)!.id
    },
    solve: async (more: object = {}): Promise<string> => {
      const schedule = randomUUID()
      await secretariat.act(seatingActs.solve, { workshop, schedule, seed: 1, ...more })
      return schedule
    },
    solveAndPublish: async (more: object = {}): Promise<string> => {
      const schedule = randomUUID()
      await secretariat.act(seatingActs.solve, { workshop, schedule, seed: 1, ...more })
      await secretariat.act(seatingActs.publish, { workshop, schedule })
      return schedule
    },
  }
}
