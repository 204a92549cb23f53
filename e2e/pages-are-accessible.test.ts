import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Role } from '@kapihan/base'
import { rehearse } from '@kapihan/rehearsal'
import { doorOf, newLink } from '@kapihan/server'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openWindow } from './browser.ts'
import { startServerProcess, type ServerProcess } from './server-process.ts'

const workshop = 'gfmd-2019'
const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const phone = { width: 360, height: 740 }
const desktop = { width: 1280, height: 860 }

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  server = await startServerProcess()
  browser = await openBrowser()
  const out = fileURLToPath(new URL('../rehearsal-out/accessible', import.meta.url))
  const door = doorOf(server, workshop)
  await rehearse({ door, workshop, people: 150, seed: 1, speed: null, out, tell: () => undefined })
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const pages: [Role, string][] = [
  ...['', '/blueprint', '/people', '/seats', '/day', '/harvest', '/document', '/cooperation', '/milestones'].map(
    (path): [Role, string] => ['secretariat', `organiser${path}`],
  ),
  ['desk', 'desk'],
  ['note-taker', 'room/xx/notes'],
  ['facilitator', 'room/xx/facilitate'],
  ['host', 'room/xx/host'],
  ['participant', 'phone'],
  ['planner', 'planner'],
  ['public', ''],
  ['public', 'screen/lobby'],
  ['public', 'screen/room/xx'],
  ['public', 'screen/plenary'],
]

interface Seen {
  faults: string[]
  direction: string
  sideways: boolean
  said: number
}

test.each(pages)('%s/%s passes WCAG 2.2 AA in English and Arabic, and fits a phone', async (role, path) => {
  const link =
    role === 'public' ? server.url : await newLink(server, { workshop, role, somebody: role === 'participant' })
  const { page, context, complaints } = await openWindow(browser, desktop, link)
  if (role !== 'public') await page.waitForURL((url) => url.pathname !== '/enter')
  const look = async (language: string): Promise<Seen> => {
    await page.goto(`${server.url}/${workshop}/${path}?lang=${language}&theme=light`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForTimeout(700)
    await page.evaluate(axe)
    return page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
      const { violations } = await (window as unknown as { axe: AxeRunner }).axe.run(document, { runOnly: tags })
      return {
        faults: violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
        direction: document.documentElement.dir,
        sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
        said: document.body.innerText.trim().length,
      }
      interface AxeRunner {
        run: (of: Document, how: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>
      }
    })
  }
  for (const [language, direction] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    const seen = await look(language)
    expect(seen).toMatchObject({ faults: [], direction })
    expect(seen.said).toBeGreaterThan(40)
  }
  await page.setViewportSize(phone)
  if (!path.startsWith('screen')) expect(await look('en')).toMatchObject({ faults: [], sideways: false })
  expect(complaints).toEqual([])
  await context.close()
})
