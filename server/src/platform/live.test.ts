import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { cafeActs } from '@kapihan/cafe'
import { makeAgenda } from '../../test/make/agenda.ts'
import { makeCard } from '../../test/make/card.ts'
import { startApp, type TestApp } from '../../test/start.ts'
import { Live } from './live.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

test('tells another process through the store which topic has moved, and only after the commit', async () => {
  const elsewhere = new Live()
  await elsewhere.join([app.stores.voice])
  const heard = vi.fn()
  elsewhere.subscribe(heard)
  const { workshop } = await makeAgenda(app)
  const facilitator = await app.as('facilitator', { workshop })
  await facilitator.act(cafeActs.openRound, { workshop, round: 1 })
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith([`${workshop}/cafe/rounds`]))
  await facilitator.refusal(cafeActs.openRound, { workshop, round: 2 })
  await facilitator.act(cafeActs.closeRound, { workshop, round: 1 })
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith([`${workshop}/cafe/cards`]))
  const topics = heard.mock.calls.flat(2)
  expect(topics.filter((topic) => topic === `${workshop}/cafe/rounds`)).toHaveLength(2)
})

test('streams topics of one workshop, and no word of a card', async () => {
  const { workshop } = await makeAgenda(app)
  const facilitator = await app.as('facilitator', { workshop })
  const response = await app.anyone.request(`/api/live?workshop=${workshop}`)
  const reader = response.body!.getReader()
  const told: string[] = []
  const hear = async (what: string) => {
    while (!told.join('').includes(what)) told.push(new TextDecoder().decode((await reader.read()).value))
  }
  await hear('data: all')
  await facilitator.act(cafeActs.openRound, { workshop, round: 1 })
  await hear(`${workshop}/cafe/rounds`)
  const noteTaker = await app.as('note-taker', { workshop })
  await noteTaker.act(cafeActs.recordCard, { workshop, ...makeCard({ text: 'Cranberry' }) })
  await facilitator.act(cafeActs.collectCards, { workshop, round: 1 })
  await hear(`${workshop}/cafe/cards`)
  expect(told.join('')).not.toContain('Cranberry')
  await reader.cancel()
  await vi.waitFor(() => expect(app.live.listeners).toBe(0))
})
