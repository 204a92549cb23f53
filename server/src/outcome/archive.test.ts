import { cafeActs, cafeViews } from '@kapihan/cafe'
import { harvestActs } from '@kapihan/harvest'
import { Archive } from '@kapihan/outcome'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDocument } from '../../test/make/outcome.ts'
import { startApp, type Tab, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

const ask = (tab: Tab, workshop: string) =>
  tab.request(`/api/view/outcome.archive?input=${encodeURIComponent(JSON.stringify({ workshop }))}`)

test('is the secretariat’s alone', async () => {
  const { workshop, rapporteur } = await makeDocument(app)
  const body = (await (await ask(rapporteur, workshop)).json()) as { refusal: { code: string } }
  expect(body.refusal.code).toBe('base.not-allowed')
})

test('holds the whole workshop in one file that its schema knows', async () => {
  const { workshop, rapporteur, facilitator, ids, theme, now } = await makeDocument(app)
  await facilitator.act(cafeActs.closeRound, { workshop, round: 1 })
  await rapporteur.act(harvestActs.dropCards, {
    workshop,
    cards: [ids[2]!],
    reason: 'Withdrawn in plenary by the room',
  })
  const secretariat = await app.as('secretariat', { workshop })
  const response = await ask(secretariat, workshop)
  expect(response.headers.get('content-disposition')).toContain(`${workshop}-archive.json`)
  const archive = Archive.parse(await response.json())
  expect(archive.agendas.map((agenda) => agenda.number)).toEqual([1])
  expect(archive.cards.map((card) => card.id)).toEqual([...ids].sort())
  expect(archive.drops).toEqual([{ card: ids[2], reason: 'Withdrawn in plenary by the room' }])
  expect(archive.themes).toMatchObject([{ id: theme, state: 'live', cards: ids.filter((id) => id !== ids[2]).sort() }])
  expect(archive.rounds.map((round) => round.state)).toEqual(['closed', 'planned', 'planned'])
  expect(archive.briefs).toEqual(await rapporteur.view(cafeViews.briefs, { workshop, room: 'r1' }).then(withOthers))
  expect(archive.document).toEqual(await now())

  async function withOthers(first: typeof archive.briefs) {
    const others = await Promise.all(['r2', 'r3'].map((room) => rapporteur.view(cafeViews.briefs, { workshop, room })))
    return [...first, ...others.flat()]
  }
})

test('holds no person, no plan and no time', async () => {
  const { workshop } = await makeDocument(app)
  const secretariat = await app.as('secretariat', { workshop, person: 'The Secretary' })
  const text = await (await ask(secretariat, workshop)).text()
  expect(text).not.toContain('The Secretary')
  expect(text).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d/)
  expect(Object.keys(JSON.parse(text) as object)).not.toContain('plans')
})
