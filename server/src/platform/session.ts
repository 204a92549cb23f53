import { createHash } from 'node:crypto'
import { drizzleAdapter } from '@better-auth/drizzle-adapter'
import { found, Refusal, Role } from '@kapihan/base'
import { betterAuth } from 'better-auth'
import { multiSession } from 'better-auth/plugins/multi-session'
import { and, eq, gt } from 'drizzle-orm'
import type { PersonAsking } from './feature.ts'
import { identifierOf, linkPlugin, newToken, Pass } from './link.ts'
import * as tables from './session-tables.ts'
import type { Db, Store } from './store.ts'

export interface SignedIn extends PersonAsking {
  workshop: string
}
const nobody: PersonAsking = { role: 'public', party: null, person: null }

const hour = 60 * 60
const knownForMs = 10_000

function authOver(store: Store<'identity'>, secret: string, baseURL: string) {
  const text = { type: 'string', required: false, input: false } as const
  return betterAuth({
    baseURL,
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    database: drizzleAdapter(store.db, { provider: 'pg', schema: tables }),
    user: { additionalFields: { workshop: text, role: text, party: text, person: text } },
    session: { expiresIn: 12 * hour, updateAge: hour },
    // Who came from where with what is nobody's business, not even on the identity plane.
    databaseHooks: {
      session: {
        create: { before: (data) => Promise.resolve({ data: { ...data, ipAddress: null, userAgent: null } }) },
      },
    },
    advanced: { cookiePrefix: 'kapihan', ipAddress: { disableIpTracking: true } },
    plugins: [linkPlugin, multiSession({ maximumSessions: 12 })],
  })
}

/** Sessions of all roles a browser holds; a tab names the role it wants, so that a host and a delegate can share a laptop. */
export class Sessions {
  readonly #auth: ReturnType<typeof authOver>
  #known = new Map<string, { at: number; signedIn: Promise<SignedIn[]> }>()

  constructor(store: Store<'identity'>, secret: string, baseURL: string) {
    this.#auth = authOver(store, secret, baseURL)
  }

  /** Opens a link or ticket and answers with the session's cookie; refuses a used, expired or unknown one. */
  async enter(token: string, headers: Headers): Promise<Response> {
    const response = await this.#auth.api.enterByLink({ body: { token }, headers, asResponse: true })
    if (!response.ok) throw new Refusal('session.link-used')
    return response
  }

  /** The sessions behind a request's cookies; asked of the store at most once in ten seconds. */
  async all(headers: Headers): Promise<SignedIn[]> {
    const cookie = headers.get('cookie')
    if (cookie === null || !cookie.includes('kapihan.')) return []
    const key = createHash('sha256').update(cookie).digest('base64')
    const now = Date.now()
    const known = this.#known.get(key)
    if (known !== undefined && now - known.at < knownForMs) return known.signedIn
    const signedIn = this.#read(new Headers({ cookie }))
    if (this.#known.size > 5_000) this.#known.clear()
    this.#known.set(key, { at: now, signedIn })
    signedIn.catch(() => this.#known.delete(key))
    return signedIn
  }

  async #read(headers: Headers): Promise<SignedIn[]> {
    const sessions = await this.#auth.api.listDeviceSessions({ headers })
    // The newest first: who opens a second link of a role on the same browser means that one.
    sessions.sort((a, b) => b.session.createdAt.getTime() - a.session.createdAt.getTime())
    return sessions.map(({ user }) => {
      const { workshop, role, party, person } = user as typeof user & Record<string, string | null>
      return { workshop: workshop ?? '', role: Role.parse(role), party: party ?? null, person: person ?? null }
    })
  }

  /** Who asks, for one workshop: the role the tab wants if the browser holds it, otherwise the first it holds that may. */
  async asking(headers: Headers, workshop: string, may: Role[]): Promise<PersonAsking> {
    const held = (await this.all(headers)).filter((session) => session.workshop === workshop)
    const wanted = headers.get('x-kapihan-role')
    const chosen =
      held.find((session) => session.role === wanted) ??
      (wanted === null ? (held.find((session) => may.includes(session.role)) ?? held[0]) : undefined)
    return chosen === undefined ? nobody : { role: chosen.role, party: chosen.party, person: chosen.person }
  }
}

/** Makes a link (opens once, within 14 days) or a ticket (opens until it expires); answers the token, which is kept nowhere. */
export async function issuePass(db: Db, pass: Pass, now: string): Promise<string> {
  const token = newToken()
  const at = new Date(now)
  const days = pass.kind === 'link' ? 14 : 60
  await db.insert(tables.verification).values({
    id: newToken(),
    identifier: identifierOf(pass.kind, token),
    value: JSON.stringify(Pass.parse(pass)),
    expiresAt: new Date(at.getTime() + days * 24 * hour * 1000),
    createdAt: at,
    updatedAt: at,
  })
  return token
}

/** The person a ticket belongs to, without opening a session: what the desk's scanner asks. */
export async function personOfTicket(db: Db, workshop: string, token: string, now: string): Promise<string> {
  const rows = await db
    .select()
    .from(tables.verification)
    .where(
      and(
        eq(tables.verification.identifier, identifierOf('ticket', token)),
        gt(tables.verification.expiresAt, new Date(now)),
      ),
    )
  const pass = rows[0] === undefined ? null : Pass.parse(JSON.parse(rows[0].value))
  if (pass === null || pass.workshop !== workshop) throw new Refusal('session.ticket-unknown')
  return found(pass.person, 'session.ticket-unknown')
}
