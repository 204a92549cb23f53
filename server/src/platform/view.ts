import { createHash } from 'node:crypto'
import { FileAnswer } from '@kapihan/base'
import { asPlaneMayKnow, mayOrRefuse, storeOf, type Platform } from './act.ts'
import { parseInput } from './errors.ts'
import type { PersonAsking, ViewHandler } from './feature.ts'

interface Kept {
  version: string
  answer: Promise<Answer>
}
export interface Answer {
  etag: string
  body: string | FileAnswer
}

/** How often views were really computed; read by tests and the bench. */
export const computed = new Map<string, number>()

const mostKept = 2_000

/** Answers views, each at most once per (view, input, audience, topic version), shared by all who ask meanwhile. */
export class ViewDesk {
  #kept = new Map<string, Kept>()
  readonly #platform: Platform
  constructor(platform: Platform) {
    this.#platform = platform
  }

  async ask({ contract, run }: ViewHandler, rawInput: unknown, asking: PersonAsking): Promise<Answer> {
    mayOrRefuse(contract, asking)
    const input = parseInput(contract.input, rawInput)
    const audience = contract.sharedBy === 'all' ? '' : contract.sharedBy === 'party' ? asking.party : asking.person
    const key = JSON.stringify([contract.name, input, audience])
    const version = this.#platform.live.versionOf(contract.listens(input))
    const kept = this.#kept.get(key)
    if (kept?.version === version) return kept.answer
    const answer = this.#compute({ contract, run }, input, asking)
    this.#keep(key, { version, answer })
    return answer
  }

  async #compute({ contract, run }: ViewHandler, input: unknown, asking: PersonAsking): Promise<Answer> {
    computed.set(contract.name, (computed.get(contract.name) ?? 0) + 1)
    const { stores, now } = this.#platform
    const clock = contract.plane === 'voice' ? {} : { now: now() }
    const ask = { input, db: storeOf(stores, contract).db, ...clock, asking: asPlaneMayKnow(contract, asking) }
    const output = contract.output.parse(await run(ask as Parameters<typeof run>[0]))
    const body = contract.output === FileAnswer ? (output as FileAnswer) : JSON.stringify(output)
    const etag = createHash('sha256')
      .update(typeof body === 'string' ? body : body.bytes)
      .digest('base64url')
    return { etag: `"${etag.slice(0, 22)}"`, body }
  }

  #keep(key: string, kept: Kept): void {
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    kept.answer.catch(() => this.#kept.delete(key))
    const oldest = this.#kept.keys().next()
    if (this.#kept.size > mostKept && oldest.done === false) this.#kept.delete(oldest.value)
  }
}
