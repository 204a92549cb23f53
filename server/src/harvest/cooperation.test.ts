import { harvestActs, harvestViews } from '@kapihan/harvest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBoard } from '../../test/make/board.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('is closed to those without a link', async () => {
  const { workshop } = await makeBoard(app)
  const input = encodeURIComponent(JSON.stringify({ workshop }))
  const response = await app.anyone.request(`/api/view/harvest.cooperation?input=${input}`)
  expect(await response.json()).toMatchObject({ refusal: { code: 'base.not-signed-in' } })
})

test('tells a participant what support is asked for and offered, by objective, with topic, kind and text only', async () => {
  const { workshop } = await makeBoard(
    app,
    { kind: 'offer', objective: 6, text: 'We can train inspectors.' },
    { kind: 'support', objective: 6, text: 'Inspectors need training.' },
    { kind: 'support', room: 'r2', text: 'Help with statistics.' },
    { kind: 'idea', objective: 6 },
  )
  const participant = await app.as('participant', { workshop })
  expect(await participant.view(harvestViews.cooperation, { workshop })).toEqual([
    {
      objective: 6,
      cards: [
        { topic: 'a', kind: 'support', text: 'Inspectors need training.' },
        { topic: 'a', kind: 'offer', text: 'We can train inspectors.' },
      ],
    },
    { objective: null, cards: [{ topic: 'b', kind: 'support', text: 'Help with statistics.' }] },
  ])
})

test('no longer tells what the rapporteur dropped', async () => {
  const { workshop, rapporteur, ids } = await makeBoard(app, { kind: 'offer' })
  expect(await rapporteur.view(harvestViews.cooperation, { workshop })).toHaveLength(1)
  await rapporteur.act(harvestActs.dropCards, { workshop, cards: ids, reason: null })
  expect(await rapporteur.view(harvestViews.cooperation, { workshop })).toEqual([])
})
