import { randomUUID } from 'node:crypto'
import { blueprintActs, blueprintViews } from '@kapihan/blueprint'
import { cafeActs } from '@kapihan/cafe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDraft } from '../../test/make/blueprint.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

const minute = 60_000
const pause = { kind: 'pause' } as const
const extend = { kind: 'extend', minutes: 5 } as const

/** A workshop in the first round, its clock running since now. */
async function inRoundOne() {
  const { workshop, secretariat, draft } = await makeDraft(app)
  const release = { revision: 1, number: 1, note: 'First', despiteFindings: false }
  await secretariat.act(blueprintActs.release, { workshop, draft, ...release })
  const facilitator = await app.as('facilitator', { workshop })
  await facilitator.act(cafeActs.openRound, { workshop, round: 1 })
  const change = (what: typeof pause | typeof extend | { kind: 'resume' }, id: string = randomUUID()) =>
    facilitator.act(blueprintActs.setClock, { workshop, id, change: what })
  const seen = () => app.anyone.view(blueprintViews.clock, { workshop })
  return { workshop, facilitator, change, seen, start: Date.parse(app.now()) }
}

test('refuses to pause a clock when no round is on, and a host who would', async () => {
  const { workshop } = await makeDraft(app)
  const facilitator = await app.as('facilitator', { workshop })
  const host = await app.as('host', { workshop })
  const sent = { workshop, id: randomUUID(), change: pause }
  expect((await facilitator.refusal(blueprintActs.setClock, sent)).code).toBe('blueprint.no-round-running')
  expect((await host.refusal(blueprintActs.setClock, sent)).code).toBe('base.not-allowed')
  expect(await app.anyone.view(blueprintViews.clock, { workshop })).toMatchObject({ state: 'stopped', round: null })
})

test('refuses to extend by more than an hour', async () => {
  const { workshop, facilitator } = await inRoundOne()
  const sent = { workshop, id: randomUUID(), change: { kind: 'extend', minutes: 61 } }
  const refusal = await facilitator.refusal(blueprintActs.setClock, sent)
  expect(refusal).toMatchObject({ code: 'base.invalid', detail: { fields: ['change.minutes (too_big)'] } })
})

test('runs from the opening of a round for as long as the agenda says', async () => {
  const { seen, start } = await inRoundOne()
  expect(await seen()).toMatchObject({
    state: 'running',
    round: 1,
    endsAt: new Date(start + 75 * minute).toISOString(),
  })
})

test('pauses, resumes and extends for everyone', async () => {
  const { change, seen, start } = await inRoundOne()
  app.advance(10 * minute)
  await change(pause)
  expect(await seen()).toMatchObject({ state: 'paused', remainingMs: 65 * minute })
  app.advance(3 * minute)
  await change({ kind: 'resume' })
  await change(extend)
  expect(await seen()).toMatchObject({ state: 'running', endsAt: new Date(start + 83 * minute).toISOString() })
})

test('extends once when the same change is sent twice, and twice for two changes', async () => {
  const { change, seen, start } = await inRoundOne()
  const id = randomUUID()
  const once = await change(extend, id)
  expect(await change(extend, id)).toEqual(once)
  await change(extend)
  expect((await seen()).endsAt).toBe(new Date(start + 85 * minute).toISOString())
})

test('goes on when a round that is open is opened once more, and stops when it closes', async () => {
  const { workshop, facilitator, seen, start } = await inRoundOne()
  app.advance(10 * minute)
  await facilitator.act(cafeActs.openRound, { workshop, round: 1 })
  expect((await seen()).endsAt).toBe(new Date(start + 75 * minute).toISOString())
  await facilitator.act(cafeActs.closeRound, { workshop, round: 1 })
  expect(await seen()).toEqual({ state: 'stopped', round: 1, endsAt: null, remainingMs: null })
})

test('is announced to screens when a round opens', async () => {
  const heard: string[] = []
  const stop = app.live.subscribe((topics) => heard.push(...[topics].flat()))
  const { workshop } = await inRoundOne()
  stop()
  expect(heard).toContain(`${workshop}/blueprint/clock`)
})
