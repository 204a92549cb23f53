import { createHash, randomBytes } from 'node:crypto'
import { Role } from '@kapihan/base'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { AuthContext, BetterAuthPlugin, User } from 'better-auth'
import { z } from 'zod'

/** What a link or ticket stands for. The token itself is kept nowhere, only its SHA-256. */
export const Pass = z.strictObject({
  kind: z.enum(['link', 'ticket']),
  workshop: z.string(),
  role: Role,
  party: z.string().nullable(),
  person: z.string().nullable(),
})
export type Pass = z.infer<typeof Pass>

/** 128 random bits, as short as an address allows. */
export const newToken = (): string => randomBytes(16).toString('base64url')

export const identifierOf = (kind: Pass['kind'], token: string): string =>
  `${kind}:${createHash('sha256').update(token).digest('hex')}`

/** One user per person; one per link where a role has no person. */
function userOf(pass: Pass, identifier: string) {
  const who = pass.person ?? identifier
  return {
    name: pass.role,
    email: `${createHash('sha256').update(who).digest('hex').slice(0, 40)}@link.invalid`,
    emailVerified: false,
    workshop: pass.workshop,
    role: pass.role,
    party: pass.party,
    person: pass.person,
  }
}

type Users = AuthContext['internalAdapter']

/** Two devices may open one ticket at the same moment: who comes second finds the user the first has made. */
async function findOrCreate(users: Users, wanted: ReturnType<typeof userOf>): Promise<User> {
  const find = async () => (await users.findUserByEmail(wanted.email))?.user
  const known = await find()
  if (known !== undefined) return known
  try {
    return (await users.createUser(wanted, undefined as never)) as User
  } catch (cause) {
    const other = await find()
    if (other === undefined) throw cause
    return other
  }
}

/**
 * Sign-in by link, as a better-auth plugin so that its sessions, cookies and later passkeys and TOTP stay one system.
 * A link of a role opens once; a ticket opens on each device of its holder until it expires.
 */
export const linkPlugin = {
  id: 'kapihan-link',
  endpoints: {
    enterByLink: createAuthEndpoint(
      '/link/enter',
      { method: 'POST', body: z.strictObject({ token: z.string().min(1).max(64) }) },
      async (ctx) => {
        const { internalAdapter } = ctx.context
        const linkId = identifierOf('link', ctx.body.token)
        const ticketId = identifierOf('ticket', ctx.body.token)
        const kept =
          (await internalAdapter.consumeVerificationValue(linkId)) ??
          (await internalAdapter.findVerificationValue(ticketId))
        if (!kept || kept.expiresAt < new Date()) throw ctx.error('UNAUTHORIZED')
        const pass = Pass.parse(JSON.parse(kept.value))
        const user = await findOrCreate(internalAdapter, userOf(pass, linkId))
        const session = await internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ role: pass.role, workshop: pass.workshop, party: pass.party })
      },
    ),
  },
} satisfies BetterAuthPlugin
