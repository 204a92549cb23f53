import { readFile } from 'node:fs/promises'
import type { Act, Role, View } from '@kapihan/base'
import { inject } from 'vitest'
import type { z } from 'zod'
import { makeApp } from '../src/app.ts'
import type { StoreSource } from '../src/platform/config.ts'
import { Live } from '../src/platform/live.ts'
import { issuePass, Sessions } from '../src/platform/session.ts'
import { openStore } from '../src/platform/store.ts'
import { freshDatabase } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** `file:` and a PGlite store to copy, or the address of a real PostgreSQL. */
    store: string
  }
}

/** One tab of one browser: a cookie and the role it wants. */
export interface Tab {
  act<I extends z.ZodType, O extends z.ZodType>(
    contract: Act<never, I, O> | Act<'voice', I, O> | Act<'identity', I, O> | Act<'design', I, O>,
    input: z.input<I>,
  ): Promise<z.output<O>>
  view<I extends z.ZodType, O extends z.ZodType>(
    contract: View<'voice', I, O> | View<'identity', I, O> | View<'design', I, O>,
    input: z.input<I>,
  ): Promise<z.output<O>>
  /** The refusal an act answers with; fails if it was not refused. */
  refusal(
    contract: { name: string },
    input: unknown,
    language?: string,
  ): Promise<{ code: string; message: string; detail: object }>
  request(path: string, init?: RequestInit): Promise<Response>
}

/** The real app on a store of its own (PGlite in memory, or a fresh pair of databases), asked over HTTP. */
export async function startApp() {
  const [identitySource, voiceSource] = await sources()
  const [identity, voice] = [await openStore('identity', identitySource), await openStore('voice', voiceSource)]
  const live = new Live()
  await live.join([identity, voice])
  let instant = Date.parse('2019-03-21T09:00:00Z')
  const now = () => new Date(instant).toISOString()
  const faults: unknown[] = []
  const sessions = new Sessions(identity, 'a key that is only used in tests', 'http://localhost')
  const stores = { identity, voice }
  const app = makeApp({ stores, live, now, sessions, logFault: (_, error) => void faults.push(error) })

  const tab = (headers: Record<string, string>): Tab => {
    const request = (path: string, init: RequestInit = {}) =>
      Promise.resolve(app.request(path, { ...init, headers: { ...headers, ...(init.headers as object) } }))
    const post = (name: string, input: unknown, language = 'en') =>
      request(`/api/act/${name}`, {
        method: 'POST',
        body: JSON.stringify(input),
        headers: { 'content-type': 'application/json', 'accept-language': language },
      })
    return {
      request,
      act: async (contract, input) => contract.output.parse(await okOrThrow(await post(contract.name, input), faults)),
      view: async (contract, input) => {
        const query = encodeURIComponent(JSON.stringify(input))
        return contract.output.parse(
          await okOrThrow(await request(`/api/view/${contract.name}?input=${query}`), faults),
        )
      },
      refusal: async (contract, input, language) => {
        const response = await post(contract.name, input, language)
        const body = (await response.json()) as { refusal?: { code: string; message: string; detail: object } }
        if (body.refusal === undefined) throw new Error(`${contract.name} was not refused`)
        return body.refusal
      },
    }
  }

  return {
    stores,
    faults,
    live,
    now,
    advance: (ms: number) => void (instant += ms),
    anyone: tab({}),
    as: async (role: Role, of: { workshop: string; party?: string; person?: string }): Promise<Tab> => {
      const pass = {
        kind: 'link' as const,
        role,
        workshop: of.workshop,
        party: of.party ?? null,
        person: of.person ?? null,
      }
      const token = await issuePass(identity.db, pass, new Date().toISOString())
      const response = await sessions.enter(token, new Headers({ 'content-type': 'application/json' }))
      const cookie = response.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ')
      return tab({ cookie, 'x-kapihan-role': role })
    },
    stop: async () => {
      await identity.close()
      await voice.close()
    },
  }
}
export type TestApp = Awaited<ReturnType<typeof startApp>>

async function sources(): Promise<[StoreSource, StoreSource]> {
  const store = inject('store')
  if (store.startsWith('file:')) {
    const from = new Blob([await readFile(store.slice('file:'.length))])
    return [
      { kind: 'memory', from },
      { kind: 'memory', from },
    ]
  }
  return [
    { kind: 'postgres', url: await freshDatabase(store) },
    { kind: 'postgres', url: await freshDatabase(store) },
  ]
}

async function okOrThrow(response: Response, faults: unknown[]): Promise<unknown> {
  const body: unknown = await response.json()
  if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(body)}`, { cause: faults.at(-1) })
  return body
}
