import { randomUUID } from 'node:crypto'
import { cafeActs, cafeViews, type Brief } from '@kapihan/cafe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeAgenda } from '../../test/make/agenda.ts'
import { makeCard } from '../../test/make/card.ts'
import { startApp, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

/** A workshop whose first round is over, with two cards in r1 and none elsewhere. */
async function afterRoundOne() {
  const { workshop } = await makeAgenda(app)
  const [facilitator, host] = [await app.as('facilitator', { workshop }), await app.as('host', { workshop })]
  await facilitator.act(cafeActs.openRound, { workshop, round: 1 })
  const cards = [
    makeCard({ kind: 'disagreement', text: 'Fees are the lesser evil.' }),
    makeCard({ kind: 'recommendation', text: 'License recruiters.' }),
  ]
  for (const card of cards) await facilitator.act(cafeActs.recordCard, { workshop, ...card })
  await facilitator.act(cafeActs.closeRound, { workshop, round: 1 })
  const [draft] = await host.view(cafeViews.briefs, { workshop, room: 'r1' })
  return { workshop, facilitator, host, cards, draft: draft as Brief }
}

test('closing a round stores what is left, however little, and drafts a brief in every room', async () => {
  const { workshop, host, cards, draft } = await afterRoundOne()
  expect(await host.view(cafeViews.storedIds, { workshop, round: 1 })).toEqual(cards.map((card) => card.id).sort())
  expect(draft.lines.map(({ heading, text }) => [heading, text])).toEqual([
    ['agreed', 'License recruiters.'],
    ['disputed', 'Fees are the lesser evil.'],
  ])
  expect(await host.view(cafeViews.briefs, { workshop, room: 'r2' })).toMatchObject([
    { round: 1, state: 'draft', lines: [] },
  ])
  expect(await app.anyone.view(cafeViews.counts, { workshop })).toEqual([
    { room: 'r1', round: 1, kind: 'disagreement', cards: 1 },
    { room: 'r1', round: 1, kind: 'recommendation', cards: 1 },
  ])
})

test('the next group sees the brief once it is signed, and not before', async () => {
  const { workshop, host, draft } = await afterRoundOne()
  const asked = { workshop, room: 'r1', round: 2 }
  expect(await app.anyone.view(cafeViews.carriedOver, asked)).toBeNull()
  const lines = [
    ...draft.lines,
    { id: randomUUID(), heading: 'open' as const, text: 'Who pays in the meantime?', cards: [] },
  ]
  const edited = await host.act(cafeActs.editBrief, { workshop, room: 'r1', round: 1, revision: draft.revision, lines })
  expect(await app.anyone.view(cafeViews.carriedOver, asked)).toBeNull()
  await host.act(cafeActs.signBrief, { workshop, room: 'r1', round: 1, revision: edited.revision })
  expect((await app.anyone.view(cafeViews.carriedOver, asked))?.lines).toEqual(lines)
})

test('refuses the second of two hosts who edit the same revision, and any edit once it is signed', async () => {
  const { workshop, host, draft } = await afterRoundOne()
  const edit = { workshop, room: 'r1', round: 1, revision: draft.revision, lines: draft.lines }
  const both = await Promise.allSettled([host.act(cafeActs.editBrief, edit), host.act(cafeActs.editBrief, edit)])
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await host.refusal(cafeActs.editBrief, edit)).code).toBe('cafe.brief-changed-meanwhile')
  await host.act(cafeActs.signBrief, { workshop, room: 'r1', round: 1, revision: draft.revision + 1 })
  expect((await host.refusal(cafeActs.editBrief, { ...edit, revision: draft.revision + 1 })).code).toBe(
    'cafe.brief-signed',
  )
})

test('refuses a brief of a round that has not closed, and a signature by anyone but the host', async () => {
  const { workshop, facilitator, host } = await afterRoundOne()
  const early = { workshop, room: 'r1', round: 2, revision: 1 }
  expect((await host.refusal(cafeActs.signBrief, early)).code).toBe('cafe.no-brief')
  expect((await facilitator.refusal(cafeActs.signBrief, { ...early, round: 1 })).code).toBe('base.not-allowed')
})

test('closing a round again stores nothing of the round that is open now', async () => {
  const { workshop, facilitator } = await afterRoundOne()
  await facilitator.act(cafeActs.openRound, { workshop, round: 2 })
  await facilitator.act(cafeActs.recordCard, { workshop, ...makeCard({ round: 2 }) })
  expect(await facilitator.act(cafeActs.closeRound, { workshop, round: 1 })).toEqual({ round: 1, state: 'closed' })
  expect(await facilitator.view(cafeViews.storedIds, { workshop, round: 2 })).toEqual([])
})
