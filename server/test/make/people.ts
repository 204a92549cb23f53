import { peopleActs, peopleViews } from '@kapihan/people'
import type { TestApp } from '../start.ts'

let made = 0

export const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64')

/** A list of invented people, rows "Family, Given, Delegation, Constituency, E-mail", in the form the act takes. */
export const listFile = (...rows: string[]) => ({
  fileName: 'list.csv',
  content: base64(['Family name,Given name,Delegation,Constituency,E-mail', ...rows].join('\n')),
  dryRun: false,
})

export const threePeople = [
  'Macchiato,Nimbus,PHL,Government,n@phl.example',
  'القهوة,سحابة,BHR,حكومة,',
  'Ñandú-Lluvia,Éloïse,Cloud Watchers,Civil society,e@cloud.example',
]

/** A workshop of its own with these people on its list, and those who work with it. */
export async function makePeople(app: TestApp, ...rows: string[]) {
  const workshop = `people-${++made}`
  const secretariat = await app.as('secretariat', { workshop })
  const desk = await app.as('desk', { workshop })
  const take = (...more: string[]) => secretariat.act(peopleActs.importList, { workshop, ...listFile(...more) })
  if (rows.length > 0) await take(...rows)
  const everybody = async () => {
    const list = await secretariat.view(peopleViews.list, { workshop })
    return list.flatMap(({ delegations }) => delegations.flatMap(({ people }) => people))
  }
  const idOf = async (familyName: string) => {
    const person = (await everybody()).find((one) => one.familyName === familyName)
    if (person === undefined) throw new Error(`nobody called ${familyName}`)
    return person.id
  }
  return { workshop, secretariat, desk, take, everybody, idOf }
}
