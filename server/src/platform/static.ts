import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import { StartError } from './config.ts'

/** Where `npm ci` has put the built client. */
export const clientFolder = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** Serves the built client, with the headers that keep everything else out. */
export async function serveClient(app: Hono, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null)
  if (page === null) throw new StartError('The client has not been built; run “npm run build” once.')
  app.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.header('cache-control', 'public, max-age=31536000, immutable')
  })
  app.use('*', serveStatic({ root: folder, precompressed: existsSync(join(folder, 'index.html.br')) }))
  // What is not there is not there: a page in place of a script would be kept for a year.
  app.get('*', (c) => (/^\/(api|assets)\//.test(c.req.path) ? c.notFound() : c.html(page)))
}

/** Nothing from elsewhere runs, frames or is asked. Answers are compressed; the live stream, by its type, is not. */
export function guard(app: Hono): void {
  app.use(
    '*',
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'blob:', 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      crossOriginOpenerPolicy: 'same-origin',
      strictTransportSecurity: false,
    }),
  )
  app.use('*', compress())
}
