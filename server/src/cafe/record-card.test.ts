import { cafeActs, cafeViews } from '@kapihan/cafe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeAgenda } from '../../test/make/agenda.ts'
import { makeCard } from '../../test/make/card.ts'
import { startApp, type Tab, type TestApp } from '../../test/start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

async function openWorkshop(): Promise<{ workshop: string; facilitator: Tab; noteTaker: Tab }> {
  const { workshop } = await makeAgenda(app)
  const facilitator = await app.as('facilitator', { workshop })
  await facilitator.act(cafeActs.openRound, { workshop, round: 1 })
  return { workshop, facilitator, noteTaker: await app.as('note-taker', { workshop }) }
}

test('refuses a card from someone without a link, in the reader’s language', async () => {
  const { workshop } = await openWorkshop()
  const refusal = await app.anyone.refusal(cafeActs.recordCard, { workshop, ...makeCard() }, 'ar')
  expect(refusal.code).toBe('base.not-signed-in')
  expect(refusal.message).toMatch(/رابطك/)
})

test('refuses a card before its round has opened and after it has closed', async () => {
  const { workshop, facilitator, noteTaker } = await openWorkshop()
  const early = await noteTaker.refusal(cafeActs.recordCard, { workshop, ...makeCard({ round: 2 }) })
  expect(early).toMatchObject({ code: 'cafe.round-not-open', detail: { round: 2 } })
  await facilitator.act(cafeActs.closeRound, { workshop, round: 1 })
  const late = await noteTaker.refusal(cafeActs.recordCard, { workshop, ...makeCard() })
  expect(late.code).toBe('cafe.round-closed')
  expect(await noteTaker.view(cafeViews.cards, { workshop, room: 'r1' })).toEqual([])
})

test('counts characters as a reader does: 600 flags fit, 601 letters do not', async () => {
  const { workshop, noteTaker } = await openWorkshop()
  const flags = await noteTaker.act(cafeActs.recordCard, { workshop, ...makeCard({ text: '🇵🇭'.repeat(600) }) })
  expect(flags.state).toBe('received')
  const refusal = await noteTaker.refusal(cafeActs.recordCard, { workshop, ...makeCard({ text: 'é'.repeat(601) }) })
  expect(refusal).toMatchObject({ code: 'base.invalid', detail: { fields: ['text (too_long)'] } })
})

test('refuses an unknown field, an unknown room and a time-ordered id', async () => {
  const { workshop, noteTaker } = await openWorkshop()
  const sent = { workshop, ...makeCard() }
  expect((await noteTaker.refusal(cafeActs.recordCard, { ...sent, author: 'me' })).detail).toEqual({
    fields: ['author (unknown)'],
  })
  expect((await noteTaker.refusal(cafeActs.recordCard, { ...sent, room: 'r9' })).code).toBe('base.unknown')
  const timed = { ...sent, id: '0195e7f0-6d2b-7c3a-8b1e-3f2a1c0d9e8f' }
  expect((await noteTaker.refusal(cafeActs.recordCard, timed)).detail).toEqual({ fields: ['id (invalid_format)'] })
})

test('keeps fewer than five cards in memory, and stores five together', async () => {
  const { workshop, noteTaker } = await openWorkshop()
  const cards = Array.from({ length: 5 }, (_, index) => makeCard({ text: `Card ${index}` }))
  for (const card of cards.slice(0, 4))
    expect((await noteTaker.act(cafeActs.recordCard, { workshop, ...card })).state).toBe('received')
  expect(await noteTaker.view(cafeViews.storedIds, { workshop, round: 1 })).toEqual([])
  expect((await noteTaker.act(cafeActs.recordCard, { workshop, ...cards[4]! })).state).toBe('stored')
  expect(await noteTaker.view(cafeViews.storedIds, { workshop, round: 1 })).toEqual(cards.map((card) => card.id).sort())
})

test('takes the same card twice as once, and another text under its id not at all', async () => {
  const { workshop, facilitator, noteTaker } = await openWorkshop()
  const card = makeCard()
  await noteTaker.act(cafeActs.recordCard, { workshop, ...card })
  await noteTaker.act(cafeActs.recordCard, { workshop, ...card })
  expect(await facilitator.act(cafeActs.collectCards, { workshop, round: 1 })).toEqual({ stored: 1 })
  expect((await noteTaker.act(cafeActs.recordCard, { workshop, ...card })).state).toBe('stored')
  const other = await noteTaker.refusal(cafeActs.recordCard, { workshop, ...card, text: 'Something else' })
  expect(other.code).toBe('base.id-taken')
  expect(await noteTaker.view(cafeViews.cards, { workshop, room: 'r1' })).toEqual([{ ...card, topic: 'a' }])
})
