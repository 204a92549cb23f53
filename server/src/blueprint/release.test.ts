import { randomUUID } from 'node:crypto'
import { blueprintActs, blueprintViews } from '@kapihan/blueprint'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDraft } from '../../test/make/blueprint.ts'
import { startApp, type TestApp } from '../../test/start.ts'
import { agendaOf, agendasOf } from '../chatham/index.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

const first = { revision: 1, number: 1, note: 'First agenda', despiteFindings: false }

test('refuses a release by anyone but the secretariat', async () => {
  const { workshop, draft } = await makeDraft(app)
  const host = await app.as('host', { workshop })
  const refusal = await host.refusal(blueprintActs.release, { workshop, draft, ...first })
  expect(refusal).toMatchObject({ code: 'base.not-allowed', detail: { role: 'host' } })
})

test('refuses a design that does not fit, naming the findings, and shows no agenda', async () => {
  const { workshop, secretariat, draft } = await makeDraft(app, 'noted')
  const refusal = await secretariat.refusal(blueprintActs.release, { workshop, draft, ...first })
  expect(refusal).toMatchObject({
    code: 'blueprint.does-not-fit',
    detail: { count: 1, findings: ['blueprint.finding.day-too-full'] },
  })
  await expect(app.anyone.view(blueprintViews.agenda, { workshop })).rejects.toThrow('blueprint.not-released')
  expect(await agendasOf(app.stores.voice.db, workshop)).toEqual([])
})

test('releases a design that does not fit when that is meant', async () => {
  const { workshop, secretariat, draft } = await makeDraft(app, 'noted')
  const agenda = await secretariat.act(blueprintActs.release, { workshop, draft, ...first, despiteFindings: true })
  expect(agenda.rounds.minutes).toBe(90)
  expect(await secretariat.view(blueprintViews.agenda, { workshop })).toEqual(agenda)
})

test('shows the released agenda to everyone, and gives the voice side the same', async () => {
  const { workshop, secretariat, draft } = await makeDraft(app)
  const agenda = await secretariat.act(blueprintActs.release, { workshop, draft, ...first })
  expect(agenda).toMatchObject({ workshop, number: 1, note: 'First agenda' })
  expect(await app.anyone.view(blueprintViews.agenda, { workshop })).toEqual(agenda)
  expect(await agendaOf(app.stores.voice.db, workshop)).toEqual(agenda)
})

test('refuses a draft that has changed since its releaser read it, and a draft that is not there', async () => {
  const { workshop, secretariat, draft, blueprint } = await makeDraft(app)
  await secretariat.act(blueprintActs.editDraft, {
    workshop,
    draft,
    revision: 1,
    blueprint: { ...blueprint, groups: 2 },
  })
  const changed = await secretariat.refusal(blueprintActs.release, { workshop, draft, ...first })
  expect(changed).toMatchObject({ code: 'blueprint.changed-meanwhile', detail: { revision: 2 } })
  const missing = await secretariat.refusal(blueprintActs.release, { workshop, draft: randomUUID(), ...first })
  expect(missing).toMatchObject({ code: 'base.unknown', detail: { what: 'draft' } })
})

test('refuses a number that is taken or not the next', async () => {
  const { workshop, secretariat, draft } = await makeDraft(app)
  await secretariat.act(blueprintActs.release, { workshop, draft, ...first })
  const taken = await secretariat.refusal(blueprintActs.release, { workshop, draft, ...first, note: 'Another' })
  expect(taken).toMatchObject({ code: 'blueprint.number-not-next', detail: { number: 1, next: 2 } })
  const skipped = await secretariat.refusal(blueprintActs.release, { workshop, draft, ...first, number: 3 })
  expect(skipped).toMatchObject({ code: 'blueprint.number-not-next', detail: { number: 3, next: 2 } })
})

test('gives a number to one of two releases that arrive together', async () => {
  const { workshop, secretariat, draft } = await makeDraft(app)
  const releases = ['One', 'Other'].map((note) =>
    secretariat.act(blueprintActs.release, { workshop, draft, ...first, note }),
  )
  const settled = await Promise.allSettled(releases)
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(String(settled.find((one) => one.status === 'rejected')?.reason)).toContain('blueprint.number-not-next')
  expect(await secretariat.view(blueprintViews.releases, { workshop })).toHaveLength(1)
})

test('makes one release of one that is sent twice, even after the draft has changed', async () => {
  const { workshop, secretariat, draft, blueprint } = await makeDraft(app)
  const once = await secretariat.act(blueprintActs.release, { workshop, draft, ...first })
  await secretariat.act(blueprintActs.editDraft, {
    workshop,
    draft,
    revision: 1,
    blueprint: { ...blueprint, groups: 2 },
  })
  expect(await secretariat.act(blueprintActs.release, { workshop, draft, ...first })).toEqual(once)
  expect(await secretariat.view(blueprintViews.releases, { workshop })).toHaveLength(1)
})

test('keeps the first agenda as it was when a second is released, and shows the second', async () => {
  const { workshop, secretariat, draft, blueprint } = await makeDraft(app)
  const one = await secretariat.act(blueprintActs.release, { workshop, draft, ...first })
  const moved = { ...blueprint, dates: { ...blueprint.dates, start: '2019-03-28', end: '2019-03-29' } }
  await secretariat.act(blueprintActs.editDraft, { workshop, draft, revision: 1, blueprint: moved })
  app.advance(60_000)
  await secretariat.act(blueprintActs.release, {
    workshop,
    draft,
    ...first,
    revision: 2,
    number: 2,
    note: 'A week later',
  })
  expect((await app.anyone.view(blueprintViews.agenda, { workshop })).dates.start).toBe('2019-03-28')
  expect((await agendasOf(app.stores.voice.db, workshop))[0]).toEqual(one)
  const releases = await secretariat.view(blueprintViews.releases, { workshop })
  expect(releases.map(({ number, note }) => [number, note])).toEqual([
    [2, 'A week later'],
    [1, 'First agenda'],
  ])
  expect(Date.parse(releases[0]!.releasedAt) - Date.parse(releases[1]!.releasedAt)).toBe(60_000)
})

test('moves the milestones with the workshop, and shows them to those who are signed in only', async () => {
  const { workshop, secretariat, draft, blueprint } = await makeDraft(app)
  const participant = await app.as('participant', { workshop })
  await secretariat.act(blueprintActs.release, { workshop, draft, ...first })
  const dateOf = async (key: string) =>
    (await participant.view(blueprintViews.milestones, { workshop })).find((milestone) => milestone.key === key)?.date
  expect(await dateOf('comments-due')).toBe('2019-04-12')
  const moved = { ...blueprint, dates: { ...blueprint.dates, start: '2019-03-28', end: '2019-03-29' } }
  await secretariat.act(blueprintActs.editDraft, { workshop, draft, revision: 1, blueprint: moved })
  expect(await dateOf('comments-due')).toBe('2019-04-12')
  await secretariat.act(blueprintActs.release, { workshop, draft, ...first, revision: 2, number: 2 })
  expect(await dateOf('comments-due')).toBe('2019-04-19')
  await expect(app.anyone.view(blueprintViews.milestones, { workshop })).rejects.toThrow('base.not-signed-in')
})
