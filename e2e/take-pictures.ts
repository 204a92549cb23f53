import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Role } from '@kapihan/base'
import { cafeActs } from '@kapihan/cafe'
import { rehearse, Visitor, type Door } from '@kapihan/rehearsal'
import { doorOf, newLink } from '@kapihan/server'
import type { Browser } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { startServerProcess, type ServerProcess } from './server-process.ts'

/** `npm run pictures`: plays a workshop and photographs every surface for docs/guide, in English and Arabic. */
interface Picture {
  name: string
  role: Role
  path: string
  size: 'desktop' | 'phone' | 'screen'
  /** Taken while the first round runs; the others when both days are over. */
  live?: true
}

const workshop = 'gfmd-2019'
const sizes = {
  desktop: { width: 1280, height: 860 },
  phone: { width: 360, height: 740 },
  screen: { width: 1920, height: 1080 },
}
const pictures: Picture[] = [
  ...['', '/blueprint', '/people', '/seats', '/day', '/harvest', '/document', '/cooperation', '/milestones'].map(
    (path): Picture => ({
      name: `organiser${path.replace('/', '-')}`,
      role: 'secretariat',
      path: `organiser${path}`,
      size: 'desktop',
    }),
  ),
  { name: 'desk', role: 'desk', path: 'desk', size: 'desktop' },
  { name: 'room-notes', role: 'note-taker', path: 'room/xx/notes', size: 'desktop', live: true },
  { name: 'room-facilitator', role: 'facilitator', path: 'room/xx/facilitate', size: 'desktop', live: true },
  { name: 'room-host', role: 'host', path: 'room/xx/host', size: 'desktop' },
  { name: 'phone', role: 'participant', path: 'phone', size: 'phone', live: true },
  { name: 'planner', role: 'planner', path: 'planner', size: 'desktop' },
  { name: 'public', role: 'public', path: '', size: 'desktop' },
  { name: 'screen-lobby', role: 'public', path: 'screen/lobby', size: 'screen', live: true },
  { name: 'screen-room', role: 'public', path: 'screen/room/xx', size: 'screen', live: true },
  { name: 'screen-plenary', role: 'public', path: 'screen/plenary', size: 'screen' },
]

async function photograph(browser: Browser, server: ServerProcess, picture: Picture, folder: string): Promise<void> {
  const context = await browser.newContext({ viewport: sizes[picture.size], locale: 'en-GB', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('pageerror', (error) => console.log(`${picture.name}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`${picture.name}: ${message.text()}`)
  })
  if (picture.role !== 'public') {
    await page.goto(await newLink(server, { workshop, role: picture.role, somebody: picture.role === 'participant' }))
    await page.waitForURL((url) => url.pathname !== '/enter')
  }
  for (const variant of [
    'lang=en&theme=light',
    'lang=ar&theme=light',
    ...(picture.size === 'screen' ? ['lang=en&theme=dark'] : []),
  ]) {
    await page.goto(`${server.url}/${workshop}/${picture.path}?${variant}`)
    await page.waitForLoadState('load')
    await page.waitForTimeout(1500)
    const [, language, theme] = /lang=(\w+)&theme=(\w+)/.exec(variant)!
    await page.screenshot({ path: join(folder, `${picture.name}.${language}${theme === 'dark' ? '.dark' : ''}.png`) })
  }
  if (picture.size === 'desktop') {
    await page.setViewportSize(sizes.phone)
    await page.goto(`${server.url}/${workshop}/${picture.path}?lang=en&theme=light`)
    await page.waitForTimeout(1000)
    await page.screenshot({ path: join(folder, `${picture.name}.phone.png`) })
  }
  await context.close()
}

/** The first round is open and a few cards are there. */
async function beginRound(door: Door): Promise<void> {
  const facilitator = await Visitor.arrive(door, 'facilitator')
  await facilitator.act(cafeActs.openRound, { workshop, round: 1 })
  const said = [
    ['challenge', 'A permit tied to one employer makes every complaint a risk.'],
    ['practice', 'One municipality runs a desk where residents report wage theft without showing papers.'],
    ['recommendation', 'Write the separation of services and enforcement into law, not into a circular.'],
    ['disagreement', 'Reporting duties keep public trust; without them support for regular pathways shrinks.'],
    ['question', 'Who pays for interpreters in the complaint procedure?'],
  ] as const
  for (const [kind, text] of said) {
    const card = {
      id: randomUUID(),
      room: 'xx',
      round: 1,
      kind,
      text,
      language: 'en' as const,
      question: null,
      objective: null,
    }
    await facilitator.act(cafeActs.recordCard, { workshop, ...card })
  }
}

const folder = process.argv[2] ?? fileURLToPath(new URL('../docs/guide/pictures', import.meta.url))
const only = process.argv[3]
await mkdir(folder, { recursive: true })
const out = await mkdtemp(join(tmpdir(), 'kapihan-pictures-'))
const server = await startServerProcess()
const browser = await openBrowser()
try {
  const door = doorOf(server, workshop)
  const wanted = pictures.filter(({ name }) => only === undefined || name.startsWith(only))
  await beginRound(door)
  for (const picture of wanted.filter(({ live }) => live)) await photograph(browser, server, picture, folder)
  await rehearse({ door, workshop, people: 150, seed: 1, speed: null, out, tell: () => undefined })
  for (const picture of wanted.filter(({ live }) => !live)) await photograph(browser, server, picture, folder)
} finally {
  await browser.close()
  await server.stop()
  await rm(out, { recursive: true, force: true })
}
