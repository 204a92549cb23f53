import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core'

// Not the package's own list, which is made for one process and switches the web's security off.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real browser; it comes inside an npm package, so nothing is downloaded. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true })
}

export interface Watched {
  context: BrowserContext
  page: Page
  /** What the page complained about. */
  complaints: string[]
}

/** A window of somebody's own, with its complaints listened to. */
export async function openWindow(
  browser: Browser,
  size: { width: number; height: number },
  url?: string,
): Promise<Watched> {
  const context = await browser.newContext({ viewport: size, locale: 'en-GB', reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  if (url !== undefined) await page.goto(url)
  return { context, page, complaints }
}
