import { RefusalAnswer, type Act, type Plane, type Role, type View } from '@kapihan/base'
import type { z } from 'zod'
import type { Door } from './door.ts'

/** An act or view that was refused, with the code: a rehearsal expects some. */
export class WasRefused extends Error {
  readonly code: string
  constructor(what: string, { refusal }: RefusalAnswer) {
    super(`${what}: ${refusal.message}`)
    this.code = refusal.code
  }
}

/** One simulated person at a device: opens a link as a browser does and speaks the real HTTP interface. */
export class Visitor {
  readonly #url: string
  readonly #headers: Record<string, string>
  private constructor(url: string, headers: Record<string, string>) {
    this.#url = url
    this.#headers = headers
  }

  static async arrive(door: Door, role: Role, party?: string): Promise<Visitor> {
    const token = await door.newToken(role, party)
    const response = await fetch(`${door.url}/api/enter`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    if (!response.ok) throw new Error(`a ${role} could not enter: ${response.status}`)
    const cookie = response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    return new Visitor(door.url, { cookie, 'x-kapihan-role': role })
  }

  async act<P extends Plane, I extends z.ZodType, O extends z.ZodType>(
    act: Act<P, I, O>,
    input: z.input<I>,
  ): Promise<z.output<O>> {
    const response = await fetch(`${this.#url}/api/act/${act.name}`, {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    return (await readOrThrow(act.name, response)) as z.output<O>
  }

  async view<P extends Plane, I extends z.ZodType, O extends z.ZodType>(
    view: View<P, I, O>,
    input: z.input<I>,
  ): Promise<z.output<O>> {
    const response = await this.#ask(view.name, input)
    return (await readOrThrow(view.name, response)) as z.output<O>
  }

  /** A view that answers with a file. */
  async file(view: { name: string }, input: object): Promise<Uint8Array> {
    const response = await this.#ask(view.name, input)
    if (!response.ok) await readOrThrow(view.name, response)
    return new Uint8Array(await response.arrayBuffer())
  }

  #ask(name: string, input: unknown): Promise<Response> {
    return fetch(`${this.#url}/api/view/${name}?input=${encodeURIComponent(JSON.stringify(input))}`, {
      headers: this.#headers,
    })
  }
}

async function readOrThrow(what: string, response: Response): Promise<unknown> {
  const body: unknown = await response.json()
  if (response.ok) return body
  throw new WasRefused(what, RefusalAnswer.parse(body))
}
