import { timingSafeEqual } from 'node:crypto'
import { Refusal, Role } from '@kapihan/base'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Platform } from './act.ts'
import { parseInput } from './errors.ts'
import { issuePass } from './session.ts'

const Wanted = z.strictObject({
  workshop: z.string().regex(/^[a-z0-9-]{1,60}$/),
  role: Role.exclude(['public']),
  party: z.string().max(40).nullable(),
  /** True for a link in the name of somebody on the list, to look around with. */
  somebody: z.boolean(),
})

interface OperatorParts {
  key: string
  /** The id of a participant on a workshop's list, if it has one. */
  somebodyOf: (workshop: string) => Promise<string | null>
}

/**
 * The operator's door: whoever can read the installation's key file may make links. All else the operator does
 * goes through such a link, like everyone's.
 */
export function operator({ stores, now }: Platform, { key, somebodyOf }: OperatorParts): Hono {
  const app = new Hono()
  app.post('/api/operator/links', async (c) => {
    if (!sameSecret(c.req.header('authorization') ?? '', `Bearer ${key}`)) throw new Refusal('base.not-signed-in')
    const { somebody, ...wanted } = parseInput(Wanted, await c.req.json())
    const person = somebody ? await somebodyOf(wanted.workshop) : null
    return c.json({ token: await issuePass(stores.identity.db, { kind: 'link', ...wanted, person }, now()) })
  })
  return app
}

function sameSecret(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
