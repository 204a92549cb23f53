import type { Role } from '@kapihan/base'
import { newLink } from '@kapihan/server'
import mammoth from 'mammoth'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openWindow, type Watched } from './browser.ts'
import { startServerProcess, type ServerProcess } from './server-process.ts'

const workshop = 'gfmd-2019'
const desktop = { width: 1280, height: 860 }
const said = [
  'A residence permit tied to one employer makes every complaint a risk.',
  'Schools may not pass on the addresses of children.',
  'Clinics keep a desk of their own, apart from the immigration counter.',
  'Who pays for interpreters in the complaint procedure?',
  'Reporting duties are the price of public trust; they should stay.',
]
const theme = 'Services without fear'

let server: ServerProcess
let browser: Browser
const windows: Watched[] = []
beforeAll(async () => {
  server = await startServerProcess()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** Somebody opens the link of their role in a window of their own and goes to a page. */
async function arrive(role: Role, path: string, size = desktop): Promise<Page> {
  const window = await openWindow(
    browser,
    size,
    await newLink(server, { workshop, role, somebody: role === 'participant' }),
  )
  windows.push(window)
  await window.page.waitForURL((url) => url.pathname !== '/enter')
  await window.page.goto(`${server.url}/${workshop}/${path}`)
  return window.page
}

/** Presses a button that asks to be pressed twice. */
async function pressTwice(page: Page, name: RegExp, again: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.waitForTimeout(600)
  await page.getByRole('button', { name: again }).click()
}

test('a card reaches the document', async () => {
  const facilitator = await arrive('facilitator', 'room/xx/facilitate')
  await pressTwice(facilitator, /^Open round 1/, /^Press again/)
  await facilitator.getByRole('button', { name: /^Close round 1/ }).waitFor()

  // The note-taker types four cards; the fifth comes from a delegate's phone, and then all five are stored.
  const notes = await arrive('note-taker', 'room/xx/notes')
  const field = notes.getByRole('combobox', { name: 'What was said, without saying who' })
  await notes.getByText(/600 characters left/).waitFor()
  for (const [kind, text] of [
    ['/r', said[1]],
    ['/p', said[2]],
    ['/q', said[3]],
    ['/d', said[4]],
  ] as const) {
    await field.fill(kind)
    await field.press('Enter')
    await field.fill(text!)
    await field.press('Enter')
  }
  await expect.poll(() => notes.getByRole('definition').allTextContents()).toEqual(['0', '4', '0'])

  const phone = await arrive('participant', 'phone#write', { width: 360, height: 740 })
  await phone.getByRole('radio', { name: 'Challenge' }).click()
  await phone.getByRole('textbox', { name: 'What do you want to say?' }).fill(said[0]!)
  await phone.getByRole('button', { name: 'Keep', exact: true }).click()
  await phone.getByText('Stored', { exact: true }).waitFor()
  await expect.poll(() => notes.getByRole('definition').allTextContents()).toEqual(['0', '0', '4'])

  await pressTwice(facilitator, /^Close round 1/, /^Press again/)
  const host = await arrive('host', 'room/xx/host')
  await host.getByText('Drafted from the cards of this room').waitFor()
  await pressTwice(host, /^Sign for/, /^Press again/)
  await host.getByText('Signed for the room').waitFor()

  // The rapporteur finds one theme in what the room wrote.
  const rapporteur = await arrive('rapporteur', 'organiser/harvest')
  await rapporteur.getByText(said[1]!).waitFor()
  for (const text of said) await rapporteur.getByRole('row').filter({ hasText: text }).click()
  await rapporteur.getByRole('button', { name: /^New theme/ }).click()
  await rapporteur
    .getByRole('textbox', { name: /English/ })
    .first()
    .fill(theme)
  await rapporteur
    .getByRole('dialog')
    .getByRole('button', { name: /Create|Open|New|Make|Save/ })
    .last()
    .click()
  await rapporteur.getByText('Every card has its place').waitFor()

  // The hall sees it without signing in.
  const hall = await openWindow(browser, { width: 1920, height: 1080 }, `${server.url}/${workshop}/screen/plenary`)
  windows.push(hall)
  await hall.page.getByText(theme).first().waitFor()

  await rapporteur.goto(`${server.url}/${workshop}/organiser/document`)
  await rapporteur.getByRole('button', { name: /^Draft/ }).click()
  await rapporteur.getByRole('article').getByText(theme, { exact: false }).first().waitFor()
  await rapporteur.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    rapporteur.waitForEvent('download'),
    rapporteur.getByRole('button', { name: 'English, DOCX' }).click(),
  ])
  const docx = await readFile(await download.path())
  const { value: text } = await mammoth.extractRawText({ buffer: docx })
  expect(text).toContain('Views differed on the following point: services without fear.')
  expect(text).toContain('They draw on 5 of the 5 cards recorded.')
  expect(windows.flatMap((window) => window.complaints)).toEqual([])
}, 180_000)
