import { randomUUID } from 'node:crypto'
import { blueprintViews } from '@kapihan/blueprint'
import { cafeActs, cafeViews } from '@kapihan/cafe'
import { Visitor } from '@kapihan/rehearsal'
import { doorOf } from '@kapihan/server'
import { machine, ms, percentile } from './figures.ts'
import { startServerProcess } from '../e2e/server-process.ts'
import { freshDatabase } from '../server/test/postgres.ts'
import { startPostgres } from '../server/test/postgres-process.ts'

/**
 * A card from submission to the plenary screen, with 150 connected clients that all fetch the counts whenever they hear of a card.
 * Cards are stored in fives, so the first of five waits for the fifth: "fifth card" is what the software adds, "any card" what a room sees
 * when a card comes every 200 ms.
 */
const clients = 150
const batches = 40
const pace = 200
const workshop = 'gfmd-2019'

async function measure(store: string, env: Record<string, string>): Promise<void> {
  const server = await startServerProcess(env)
  try {
    const door = doorOf(server, workshop)
    const facilitator = await Visitor.arrive(door, 'facilitator')
    const noteTaker = await Visitor.arrive(door, 'note-taker')
    const { rooms } = await facilitator.view(blueprintViews.agenda, { workshop })
    await facilitator.act(cafeActs.openRound, { workshop, round: 1 })

    const path = `/api/view/${cafeViews.counts.name}?input=${encodeURIComponent(JSON.stringify({ workshop }))}`
    let shown = 0
    let waiting: (() => void)[] = []
    const leaving = new AbortController()
    const crowd = Array.from({ length: clients }, (_, index) =>
      listen(index === 0).catch((error: unknown) => {
        if (!leaving.signal.aborted) throw error
      }),
    )
    async function listen(isScreen: boolean): Promise<void> {
      const stream = await fetch(`${server.url}/api/live?workshop=${workshop}`, { signal: leaving.signal })
      const decoder = new TextDecoder()
      for await (const chunk of stream.body!) {
        if (!/cafe\/cards/.test(decoder.decode(chunk))) continue
        const counts = (await (await fetch(server.url + path)).json()) as { cards: number }[]
        if (!isScreen) continue
        shown = counts.reduce((sum, row) => sum + row.cards, 0)
        for (const tell of waiting) tell()
        waiting = []
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 1000))

    const [fifth, any]: [number[], number[]] = [[], []]
    for (let batch = 1; batch <= batches; batch++) {
      const sent: number[] = []
      for (let n = 0; n < 5; n++) {
        sent.push(performance.now())
        const card = {
          id: randomUUID(),
          room: rooms[n % rooms.length]!.key,
          round: 1,
          kind: 'idea' as const,
          text: `Idea ${batch}.${n}`,
        }
        await noteTaker.act(cafeActs.recordCard, { workshop, ...card, language: 'en', question: null, objective: null })
        if (n < 4) await new Promise((resolve) => setTimeout(resolve, pace))
      }
      while (shown < batch * 5) await new Promise<void>((resolve) => waiting.push(resolve))
      const at = performance.now()
      fifth.push(at - sent[4]!)
      any.push(...sent.map((start) => at - start))
      await new Promise((resolve) => setTimeout(resolve, pace))
    }
    console.log(
      `card to plenary screen, ${clients} clients, ${batches * 5} cards, ${store}, ${machine()}, ${new Date().toISOString().slice(0, 10)}`,
    )
    console.log(`  fifth card  p50 ${ms(percentile(fifth, 0.5))}  p95 ${ms(percentile(fifth, 0.95))}`)
    console.log(
      `  any card    p50 ${ms(percentile(any, 0.5))}  p95 ${ms(percentile(any, 0.95))}  (one card every ${pace} ms)`,
    )
    leaving.abort()
    await Promise.all(crowd)
  } finally {
    await server.stop()
  }
}

await measure('PGlite', {})
const postgres = await startPostgres()
try {
  const [identity, voice] = [await freshDatabase(postgres.url), await freshDatabase(postgres.url)]
  await measure('PostgreSQL', { KAPIHAN_DATABASE_URL: identity, KAPIHAN_VOICE_DATABASE_URL: voice })
} finally {
  await postgres.stop()
}
