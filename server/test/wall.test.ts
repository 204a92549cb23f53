import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cafeActs } from '@kapihan/cafe'
import { makeAgenda } from './make/agenda.ts'
import { makeCard } from './make/card.ts'
import { startApp, type TestApp } from './start.ts'

let app: TestApp
beforeAll(async () => void (app = await startApp()))
afterAll(() => app.stop())

async function rows<T>(plane: 'identity' | 'voice', query: ReturnType<typeof sql>): Promise<T[]> {
  const answer: unknown = await app.stores[plane].db.execute(query)
  return (answer as { rows: T[] }).rows
}

const columnsOf = (schema: string) => sql`
  select table_name || '.' || column_name as name, data_type as type, coalesce(column_default, '') as default
  from information_schema.columns where table_schema = ${schema} order by 1`
interface Column {
  name: string
  type: string
  default: string
}

test('the voice store has no column that tells who or when', async () => {
  const columns = await rows<Column>('voice', columnsOf('voice'))
  expect(columns.length).toBeGreaterThan(20)
  const telling =
    /person|user|author|participant|session|email|ip$|address|agent|created|updated|_at$|time|date$|seq|order|serial/
  expect(columns.filter(({ name }) => telling.test(name.split('.')[1]!))).toEqual([])
  // The calendar dates a ministry plans for are content, like the text of a card; nothing else may hold a time.
  const planned = ['measures.end', 'measures.start']
  const timed = columns.filter(({ type }) => /timestamp|date|time|interval|bigint/.test(type)).map(({ name }) => name)
  expect(timed.filter((name) => !planned.includes(name))).toEqual([])
})

test('the voice store has no sequence, and no default that could carry a time', async () => {
  expect(
    await rows(
      'voice',
      sql`select relname from pg_class c join pg_namespace n on n.oid = relnamespace where relkind = 'S' and nspname = 'voice'`,
    ),
  ).toEqual([])
  const defaults = (await rows<Column>('voice', columnsOf('voice')))
    .map((column) => column.default)
    .filter((text) => text !== '')
  expect([...new Set(defaults)]).toEqual(['gen_random_uuid()'])
})

test('neither store has a table of the other', async () => {
  const schemas = sql`select nspname as name from pg_namespace where nspname in ('design', 'identity', 'voice') order by 1`
  expect(await rows('identity', schemas)).toEqual([{ name: 'design' }, { name: 'identity' }])
  expect(await rows('voice', schemas)).toEqual([{ name: 'voice' }])
})

test('the journal of the voice side names acts and roles; recording a card leaves no line', async () => {
  const { workshop } = await makeAgenda(app)
  const facilitator = await app.as('facilitator', { workshop, person: 'somebody' })
  await facilitator.act(cafeActs.openRound, { workshop, round: 1 })
  await facilitator.act(cafeActs.recordCard, { workshop, ...makeCard() })
  await facilitator.act(cafeActs.collectCards, { workshop, round: 1 })
  const lines = await rows<object>(
    'voice',
    sql`select act, role, subjects from voice.journal where workshop = ${workshop} order by act`,
  )
  expect(lines).toEqual([
    { act: 'cafe.collectCards', role: 'facilitator', subjects: [] },
    { act: 'cafe.openRound', role: 'facilitator', subjects: [] },
  ])
})

test('cards of one flush share a transaction, so that the store’s own order says nothing of each', async () => {
  const { workshop } = await makeAgenda(app)
  const facilitator = await app.as('facilitator', { workshop })
  await facilitator.act(cafeActs.openRound, { workshop, round: 1 })
  const arrival: string[] = []
  for (let n = 0; n < 40; n++) {
    const card = makeCard()
    arrival.push(card.id)
    await facilitator.act(cafeActs.recordCard, { workshop, ...card })
  }
  const stored = await rows<{ id: string; xmin: string }>(
    'voice',
    sql`select id, xmin::text from voice.cards where workshop = ${workshop} order by ctid`,
  )
  expect(stored).toHaveLength(40)
  expect(new Set(stored.map((row) => row.xmin)).size).toBe(8)
  const physical = stored.map((row) => row.id)
  // Batches follow each other; within a batch of five the chance of arrival order is 1 in 120, of all eight together none.
  expect(physical).not.toEqual(arrival)
  for (let from = 0; from < 40; from += 5)
    expect(new Set(physical.slice(from, from + 5))).toEqual(new Set(arrival.slice(from, from + 5)))
})
