import { readFileSync } from 'node:fs'
import { blueprintActs } from '@kapihan/blueprint'
import { peopleActs, peopleViews } from '@kapihan/people'
import writeExcelFile from 'write-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDraft } from '../../test/make/blueprint.ts'
import { base64, listFile, makePeople, threePeople } from '../../test/make/people.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

const { importList } = peopleActs
const names = (people: { familyName: string }[]) => people.map(({ familyName }) => familyName).sort()

test('refuses everybody but the secretariat', async () => {
  const { workshop, desk } = await makePeople(app)
  expect((await desk.refusal(importList, { workshop, ...listFile(...threePeople) })).code).toBe('base.not-allowed')
})

test('refuses a list with a problem whole, and names the rows in the reader’s language', async () => {
  const { workshop, secretariat, everybody } = await makePeople(app)
  const list = listFile(...threePeople, 'Zonda,Brisa,Atlantis,Government,', ',Alba,PHL,Weather,')
  const refusal = await secretariat.refusal(importList, { workshop, ...list }, 'fr')
  expect(refusal).toMatchObject({ code: 'people.import-has-problems', detail: { rows: ['5', '6'] } })
  expect(refusal.message).toContain('La liste n’a pas été reprise')
  expect(await everybody()).toEqual([])
})

test('a dry run tells every problem and changes nothing', async () => {
  const { workshop, secretariat, everybody } = await makePeople(app, ...threePeople)
  const list = { ...listFile('Zonda,Brisa,Atlantis,Government,', 'Moka,A,PHL,Government,a@'), dryRun: true }
  expect(await secretariat.act(importList, { workshop, ...list })).toEqual({
    people: 3,
    delegations: 3,
    added: 0,
    replaced: 0,
    withdrawn: [],
    readAs: 'utf-8',
    problems: [
      { row: 2, column: 'Delegation', code: 'unknown-country' },
      { row: 3, column: 'E-mail', code: 'bad-email' },
    ],
  })
  expect(await everybody()).toHaveLength(3)
})

test('a dry run of a good list tells what would change and changes nothing', async () => {
  const { workshop, secretariat, everybody } = await makePeople(app, ...threePeople)
  const list = { ...listFile('Zonda,Brisa,PHL,Government,', 'Moka,Alba,ECU,Government,'), dryRun: true }
  const told = await secretariat.act(importList, { workshop, ...list })
  expect(told).toMatchObject({ people: 4, delegations: 4, added: 2, replaced: 0, problems: [] })
  expect(told.withdrawn).toMatchObject([{ familyName: 'Macchiato', delegation: { en: 'Philippines' } }])
  expect(names(await everybody())).toEqual(['Macchiato', 'Ñandú-Lluvia', 'القهوة'])
})

test('takes accents and Arabic through to the list undamaged', async () => {
  const { everybody } = await makePeople(app, ...threePeople)
  const people = await everybody()
  expect(people.map(({ familyName, givenName }) => `${givenName} ${familyName}`).sort()).toEqual([
    'Nimbus Macchiato',
    'Éloïse Ñandú-Lluvia',
    'سحابة القهوة',
  ])
})

test('takes over an XLSX file as it does a CSV file', async () => {
  const { workshop, secretariat, everybody } = await makePeople(app)
  const rows = [
    ['Nom', 'Prénom', 'Pays', 'Catégorie'],
    ['Ondée', 'Éloïse', 'Côte d’Ivoire', 'Gouvernement'],
  ].map((row) => row.map((value) => ({ value, type: String })))
  const content = base64(await writeExcelFile(rows).toBuffer())
  const told = await secretariat.act(importList, { workshop, fileName: 'liste.xlsx', content, dryRun: false })
  expect(told).toMatchObject({ people: 1, added: 1, readAs: 'xlsx' })
  expect(names(await everybody())).toEqual(['Ondée'])
})

test('refuses a file that is no list', async () => {
  const { workshop, secretariat } = await makePeople(app)
  const file = { fileName: 'letter.pdf', content: base64('%PDF-1.7'), dryRun: true }
  expect((await secretariat.refusal(importList, { workshop, ...file })).code).toBe('people.file-unreadable')
})

test('the same list again changes nobody; a changed one keeps ids, and with them check-ins and tickets', async () => {
  const { workshop, secretariat, desk, take, everybody, idOf } = await makePeople(app, ...threePeople)
  const before = await everybody()
  const [ticket] = await secretariat.act(peopleActs.issueTickets, { workshop, people: [await idOf('Macchiato')] })
  await desk.act(peopleActs.checkIn, { workshop, by: { person: await idOf('القهوة') } })
  expect(await take(...threePeople)).toMatchObject({ added: 0, replaced: 0, withdrawn: [] })
  expect(await everybody()).toEqual(before)

  const told = await take(
    'Macchiato-Zonda,Nimbus,PHL,Government,n@phl.example',
    'القهوة,سحابة,البحرين,حكومة,s@bhr.example',
  )
  expect(told).toMatchObject({ added: 0, replaced: 2, people: 3 })
  const checkedIn = await desk.act(peopleActs.checkIn, { workshop, by: { ticket: ticket!.token } })
  expect(checkedIn).toMatchObject({ person: { familyName: 'Macchiato-Zonda' }, already: false })
  expect(await desk.act(peopleActs.checkIn, { workshop, by: { person: await idOf('القهوة') } })).toMatchObject({
    already: true,
  })
})

test('withdraws whom their delegation no longer names, unless they are here, and nobody else', async () => {
  const { workshop, desk, take, everybody, idOf } = await makePeople(app, ...threePeople, 'Halo,Alba,PHL,Government,')
  await desk.act(peopleActs.checkIn, { workshop, by: { person: await idOf('Halo') } })
  const told = await take('Brisa,Zonda,PHL,Government,')
  expect(told.withdrawn).toMatchObject([{ familyName: 'Macchiato' }])
  expect(names(await everybody())).toEqual(['Brisa', 'Halo', 'Ñandú-Lluvia', 'القهوة'])
})

test('a withdrawn person’s ticket checks nobody in', async () => {
  const { workshop, secretariat, desk, take, idOf } = await makePeople(app, ...threePeople)
  const [ticket] = await secretariat.act(peopleActs.issueTickets, { workshop, people: [await idOf('Macchiato')] })
  await take('Zonda,Brisa,PHL,Government,')
  const sent = { workshop, by: { ticket: ticket!.token } }
  expect((await desk.refusal(peopleActs.checkIn, sent)).code).toBe('people.unknown-person')
})

test('announces a list that was taken over, and not a dry run', async () => {
  const { workshop, secretariat } = await makePeople(app)
  const heard: string[] = []
  const stop = app.live.subscribe((topics) => heard.push(...[topics].flat()))
  await secretariat.act(importList, { workshop, ...listFile(...threePeople), dryRun: true })
  expect(heard).toEqual([])
  await secretariat.act(importList, { workshop, ...listFile(...threePeople) })
  stop()
  expect(heard).toEqual([`${workshop}/people/list`])
})

test('takes over the sample list with its rooms once an agenda is released, and not before', async () => {
  const { workshop, secretariat, draft } = await makeDraft(app)
  const content = base64(readFileSync(new URL('../../../workshops/gfmd-2019/people/delegations.csv', import.meta.url)))
  const list = { workshop, fileName: 'delegations.csv', content, dryRun: true }
  const { problems } = await secretariat.act(importList, list)
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['unknown-room']))
  await secretariat.act(blueprintActs.release, {
    workshop,
    draft,
    revision: 1,
    number: 1,
    note: 'First',
    despiteFindings: false,
  })
  const told = await secretariat.act(importList, { ...list, dryRun: false })
  expect(told).toMatchObject({ people: 150, delegations: 119, added: 150, problems: [] })
  expect(await secretariat.view(peopleViews.overview, { workshop })).toMatchObject({
    people: 150,
    states: 80,
    roomStaff: 9,
  })
})
