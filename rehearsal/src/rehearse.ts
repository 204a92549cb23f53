import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cafeViews } from '@kapihan/cafe'
import { Chance } from './chance.ts'
import { readCorpus } from './corpus.ts'
import type { Door } from './door.ts'
import type { Play } from './play.ts'
import { playArrival, type SeatingPlan } from './stages/arrival.ts'
import { playCafe } from './stages/cafe.ts'
import { playDesign } from './stages/design.ts'
import { playHarvest } from './stages/harvest.ts'
import { playOutcome, playPlans, type Documents } from './stages/outcome.ts'
import { Visitor } from './visitor.ts'

export interface Rehearsal {
  door: Door
  workshop: string
  people: number
  seed: number
  /** How many times faster than the real day; null for as fast as it goes. */
  speed: number | null
  /** The folder for the documents. */
  out: string
  tell: (line: string) => void
}

export interface Summary {
  people: number
  cardsSent: number
  cardsStored: number
  briefsSigned: number
  themes: number
  paragraphs: number
  paragraphsWithoutSources: number
}

/** Plays both days over the real interface and leaves the documents in `out`. The same seed gives the same documents. */
export async function rehearse(wishes: Rehearsal): Promise<Summary> {
  const { door, workshop, people, out, tell } = wishes
  const chance = new Chance(wishes.seed)
  let roundMs = 0
  const wait = (share: number) =>
    new Promise<void>((resolve) => (roundMs === 0 ? resolve() : setTimeout(resolve, share * roundMs)))
  const play: Play = { door, workshop, people, chance, tell, wait }
  const documents: Documents = new Map()
  const agenda = await playDesign(play)
  if (wishes.speed !== null) roundMs = (agenda.rounds.minutes * 60_000) / wishes.speed
  const arrival = await playArrival(play)
  const corpus = await readCorpus()
  const { said, briefsSigned } = await playCafe(play, agenda, corpus)
  const cardsStored = await countStored(play, agenda.rounds.count)
  const themes = await playHarvest(play, corpus, said)
  const outcome = await playOutcome(play, documents)
  await playPlans(play, documents)
  const summary: Summary = {
    people: arrival.people,
    cardsSent: said.length,
    cardsStored,
    briefsSigned,
    themes,
    ...outcome,
  }
  documents.set('schedule.json', asJson(withoutIds(arrival.plan)))
  documents.set('summary.json', asJson(summary))
  await mkdir(out, { recursive: true })
  for (const [name, bytes] of documents) await writeFile(join(out, name), bytes)
  tell(`${documents.size} files in ${out}`)
  return summary
}

async function countStored({ door, workshop }: Play, rounds: number): Promise<number> {
  const anyone = await Visitor.arrive(door, 'participant')
  const ids = await Promise.all(
    Array.from({ length: rounds }, (_, index) => anyone.view(cafeViews.storedIds, { workshop, round: index + 1 })),
  )
  return new Set(ids.flat()).size
}

const asJson = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

/** The plan with names for ids: the server makes ids at random, so names are what two runs have in common. */
function withoutIds({ seed, explanation, groups, rounds }: SeatingPlan) {
  const name = new Map(
    groups.flatMap((group) => group.people).map((one) => [one.person, `${one.delegation} ${one.name}`]),
  )
  return {
    seed,
    explanation,
    groups: groups.map((group) => ({ ...group, people: group.people.map((one) => name.get(one.person)).sort() })),
    rounds: rounds.map((round) => ({
      ...round,
      tables: round.tables.map((table) => ({ ...table, people: table.people.map((id) => name.get(id)).sort() })),
    })),
  }
}
