import type { Act, Language, Role, View } from '@kapihan/base'
import { RefusalAnswer } from '@kapihan/base'
import type { z } from 'zod'

/** An expected "no" from the server, with its sentence in the reader's language. */
export class RefusedError extends Error {
  readonly code: string
  readonly detail: Record<string, unknown>
  constructor({ refusal }: RefusalAnswer) {
    super(refusal.message)
    this.name = 'RefusedError'
    this.code = refusal.code
    this.detail = refusal.detail
  }
}

/** The tab's role and language go with every question. */
export interface Voice {
  role: Role
  language: Language
}

// The widest contract a hook may take; input and output stay exact.
type AnyAct<I extends z.ZodType, O extends z.ZodType> = Pick<
  Act<'voice', I, O>,
  'name' | 'input' | 'output' | 'touches'
>
type AnyView<I extends z.ZodType, O extends z.ZodType> = Pick<
  View<'voice', I, O>,
  'name' | 'input' | 'output' | 'listens'
>
export type { AnyAct, AnyView }

const headersOf = ({ role, language }: Voice): Record<string, string> => ({
  'accept-language': language,
  ...(role === 'public' ? {} : { 'x-kapihan-role': role }),
})

async function readOrRefuse(response: Response): Promise<unknown> {
  const body: unknown = await response.json()
  if (response.ok) return body
  throw new RefusedError(RefusalAnswer.parse(body))
}

export async function callAct<I extends z.ZodType, O extends z.ZodType>(
  act: AnyAct<I, O>,
  input: z.input<I>,
  voice: Voice,
): Promise<z.output<O>> {
  const response = await fetch(`/api/act/${act.name}`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { ...headersOf(voice), 'content-type': 'application/json' },
  })
  return (await readOrRefuse(response)) as z.output<O>
}

export const viewPath = (name: string, input: unknown): string =>
  `/api/view/${name}?input=${encodeURIComponent(JSON.stringify(input))}`

export async function callView<I extends z.ZodType, O extends z.ZodType>(
  view: AnyView<I, O>,
  input: z.input<I>,
  voice: Voice,
): Promise<z.output<O>> {
  const response = await fetch(viewPath(view.name, input), { headers: headersOf(voice) })
  noteServerTime(response)
  return (await readOrRefuse(response)) as z.output<O>
}

/** Fetches a view that answers with a file, and hands it to the browser's downloads. */
export async function download(name: string, input: unknown, voice: Voice): Promise<void> {
  const response = await fetch(viewPath(name, input), { headers: headersOf(voice) })
  if (!response.ok) throw new RefusedError(RefusalAnswer.parse(await response.json()))
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = named?.[1] ?? name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

let serverAhead = 0

/** Phones' clocks are wrong; the Date header of each answer says by how much. */
function noteServerTime(response: Response): void {
  const date = Date.parse(response.headers.get('date') ?? '')
  if (!Number.isNaN(date) && Math.abs(date - Date.now() - serverAhead) > 1500) serverAhead = date - Date.now()
}

/** Now, as the server's clock has it, in ms. */
export const serverNow = (): number => Date.now() + serverAhead
