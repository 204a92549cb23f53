import { RefusalAnswer, Role, type Language } from '@kapihan/base'
import { z } from 'zod'
import { RefusedError } from './client.ts'

const Held = z.array(z.object({ workshop: z.string(), role: Role, party: z.string().nullable() }))
export type Held = z.infer<typeof Held>[number]

/** The roles this browser has opened links for. */
export async function heldSessions(): Promise<Held[]> {
  const response = await fetch('/api/session')
  return Held.parse(await response.json())
}

/** Opens a link or ticket. */
export async function enter(token: string, language: Language): Promise<Held> {
  const response = await fetch('/api/enter', {
    method: 'POST',
    body: JSON.stringify({ token }),
    headers: { 'content-type': 'application/json', 'accept-language': language },
  })
  const body: unknown = await response.json()
  if (!response.ok) throw new RefusedError(RefusalAnswer.parse(body))
  return Held.element.parse(body)
}
