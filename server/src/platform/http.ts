import { baseRefusals, Refusal, type FileAnswer, type RefusalTable } from '@kapihan/base'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import { runAct, type Platform } from './act.ts'
import { parseInput, readerLanguage, sayRefusal } from './errors.ts'
import type { ActHandler, Feature, ViewHandler } from './feature.ts'
import { openApi } from './openapi.ts'
import { sessionRefusals } from './refusals.ts'
import type { Sessions } from './session.ts'
import { ViewDesk } from './view.ts'

export interface HttpParts extends Platform {
  features: Feature[]
  refusals: RefusalTable
  sessions: Sessions
  /** Writes a fault to the administrator's log: the act's or view's name and the error, never an input. */
  logFault: (where: string, error: unknown) => void
}

const ordinaryBody = 16 * 1024

/** The whole API: POST /api/act/NAME, GET /api/view/NAME, GET /api/live, POST /api/enter, GET /api/session. */
export function api(parts: HttpParts): Hono {
  const app = new Hono()
  const acts = new Map(parts.features.flatMap((feature) => feature.acts).map((one) => [one.contract.name, one]))
  const views = new Map(parts.features.flatMap((feature) => feature.views).map((one) => [one.contract.name, one]))
  const desk = new ViewDesk(parts)
  app.onError((error, c) => refuse(parts, c, error))
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('cache-control', c.req.path.startsWith('/api/view/') ? 'private, no-cache' : 'no-store')
  })
  app.post('/api/act/:name', (c, next) => {
    const handler = acts.get(c.req.param('name'))
    const limit = handler?.contract.bodyLimit ?? ordinaryBody
    return limitTo(limit)(c, next)
  })
  app.post('/api/act/:name', (c) => postAct(parts, acts, c))
  app.get('/api/view/:name', (c) => getView(parts, desk, views, c))
  app.post('/api/enter', limitTo(ordinaryBody), async (c) => {
    sameOriginOrRefuse(c)
    const { token } = parseInput(z.strictObject({ token: z.string().min(1).max(64) }), await readJson(c))
    return parts.sessions.enter(
      token,
      new Headers({ 'content-type': 'application/json', cookie: c.req.header('cookie') ?? '' }),
    )
  })
  app.get('/api/session', async (c) => {
    const held = await parts.sessions.all(c.req.raw.headers)
    return c.json(held.map(({ workshop, role, party }) => ({ workshop, role, party })))
  })
  app.get('/api/live', (c) => live(parts, c))
  app.get('/api/openapi.json', (c) => c.json(openApi(parts.features)))
  return app
}

const limitTo = (limit: number) => bodyLimit({ maxSize: limit, onError: () => tooLarge(limit) })

function tooLarge(limit: number): never {
  throw new Refusal('base.too-large', { limit: `${Math.round(limit / 1024)} KiB` })
}

async function postAct(parts: HttpParts, acts: Map<string, ActHandler>, c: Context): Promise<Response> {
  sameOriginOrRefuse(c)
  const handler = acts.get(c.req.param('name') ?? '')
  if (handler === undefined) throw new Refusal('base.unknown', { what: 'act' })
  const body = await readJson(c)
  const asking = await parts.sessions.asking(c.req.raw.headers, workshopOf(body), handler.contract.may)
  return c.json((await runAct(parts, handler, body, asking)) as object)
}

async function getView(
  parts: HttpParts,
  desk: ViewDesk,
  views: Map<string, ViewHandler>,
  c: Context,
): Promise<Response> {
  const handler = views.get(c.req.param('name') ?? '')
  if (handler === undefined) throw new Refusal('base.unknown', { what: 'view' })
  const input = parseJson(c.req.query('input') ?? '{}')
  const asking = await parts.sessions.asking(c.req.raw.headers, workshopOf(input), handler.contract.may)
  const { etag, body } = await desk.ask(handler, input, asking)
  c.header('etag', etag)
  if (sameTag(c.req.header('if-none-match'), etag)) return c.body(null, 304)
  if (typeof body === 'string') return c.body(body, 200, { 'content-type': 'application/json; charset=utf-8' })
  return sendFile(c, body)
}

/** Compression marks a tag as weak (W/); it stands for the same answer. */
const sameTag = (asked: string | undefined, etag: string): boolean => asked?.replace(/^W\//, '') === etag

function sendFile(c: Context, file: FileAnswer): Response {
  return c.body(new Uint8Array(file.bytes), 200, {
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="${file.fileName}"`,
  })
}

/** A browser sends Origin with every change; if it is there, it must be ours. */
function sameOriginOrRefuse(c: Context): void {
  const origin = c.req.header('origin')
  const json = c.req.header('content-type')?.startsWith('application/json') ?? false
  if (!json) throw new Refusal('base.unreadable')
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== c.req.header('host')))
    throw new Refusal('base.foreign-origin')
}

async function readJson(c: Context): Promise<unknown> {
  return parseJson(await c.req.text())
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw Object.assign(new Refusal('base.unreadable'), { cause })
  }
}

const workshopOf = (body: unknown): string => {
  const named = z.object({ workshop: z.string() }).safeParse(body)
  return named.success ? named.data.workshop : ''
}

const beatMs = 25_000

/** Announces topics, never payloads. Carries nothing secret, so anyone may listen; `workshop` narrows it to one. */
function live(parts: HttpParts, c: Context): Response {
  const prefix = c.req.query('workshop') ?? ''
  return streamSSE(c, async (stream) => {
    const moved = new Set(['all'])
    let wake = () => {}
    const stop = parts.live.subscribe((topics) => {
      for (const topic of topics === 'all' ? ['all'] : topics)
        if (topic === 'all' || topic.startsWith(`${prefix}/`)) moved.add(topic)
      if (moved.size > 0) wake()
    })
    // A comment line now and then keeps proxies from closing a quiet stream.
    const beat = setInterval(() => void stream.write(': here\n\n'), beatMs)
    stream.onAbort(() => {
      clearInterval(beat)
      stop()
      wake()
    })
    while (!stream.aborted) {
      const data = [...moved].join(' ')
      moved.clear()
      if (data !== '') await stream.writeSSE({ data })
      if (moved.size === 0) await new Promise<void>((resolve) => (wake = resolve))
    }
  })
}

function refuse(parts: HttpParts, c: Context, error: unknown): Response {
  const language = readerLanguage(c.req.header('accept-language'))
  const known = error instanceof Refusal
  if (!known) parts.logFault(`${c.req.method} ${c.req.path}`, error)
  const refusals = { ...baseRefusals, ...sessionRefusals, ...parts.refusals }
  const { status, body } = sayRefusal(refusals, known ? error : new Refusal('base.fault'), language)
  return c.json(body, status)
}
