import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { ServerOptions } from '../../src/http/server.ts'
import { type Api, anApi } from './api.ts'
import { launchChromium } from './chromium.ts'
import type { Clinic } from './clinic.ts'

/** Noon in London on a Tuesday; the pages follow the server's clock, not the browser's. */
export const NOW = '2026-03-24T08:00:00Z'

let running: Promise<Browser> | undefined

// Here and not where it is started: what a test starts would end with the test.
after(async () => (await running)?.close())

/** One for the tests of a file. */
function browser(): Promise<Browser> {
  running ??= launchChromium()
  return running
}

export interface Site {
  readonly clinic: Clinic
  readonly api: Api
  /** Where it is served, e.g. `http://localhost:40123`. */
  readonly origin: string
  /** Moves the clock of the server and of all its pages. */
  later(minutes: number): Promise<void>
  /** A new visitor; every page of theirs must end without an error in its console. */
  visitor(options?: BrowserContextOptions, expected?: { readonly mayComplain?: RegExp }): Promise<Visitor>
}

export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  /** Every address that was asked for, of the site or of others. */
  readonly asked: readonly string[]
  tab(): Promise<Page>
}

/** A clinic's pages on a socket, as a browser gets them. */
export async function aSite(clinic: Clinic, options: Partial<ServerOptions> = {}): Promise<Site> {
  const visitors: BrowserContext[] = []
  // Before the server is closed, which waits for the connections of whoever is still there.
  after(async () => {
    for (const context of visitors) await context.close()
  })
  const api = await anApi(clinic, {
    rateLimits: { requestsPerMinute: 1e6, holdsPerTenMinutes: 1e6 },
    ...options,
  })
  // The clock of the answers is the clinic's, as it is where the database and the server share a machine.
  api.server.server.prependListener('request', (_, answer) => {
    answer.setHeader('date', new Date(clinic.clock.now()).toUTCString())
  })
  await api.server.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://localhost:${(api.server.server.address() as AddressInfo).port}`
  const pages: Page[] = []
  return {
    clinic,
    api,
    origin,
    async later(minutes) {
      clinic.clock.override = Temporal.Instant.from(clinic.clock.override ?? NOW)
        .add({ seconds: Math.round(minutes * 60) })
        .toString()
      for (const page of pages) if (!page.isClosed()) await page.clock.fastForward(minutes * 60_000)
    },
    async visitor(options = {}, { mayComplain } = {}) {
      const context = await (await browser()).newContext({
        locale: 'en-GB',
        timezoneId: 'Europe/Athens',
        viewport: { width: 1100, height: 800 },
        // Colours halfway between two states are nobody's to read.
        reducedMotion: 'reduce',
        ...options,
      })
      const asked: string[] = []
      const complaints: string[] = []
      context.on('request', (request) => asked.push(request.url()))
      context.on('weberror', (error) => complaints.push(String(error.error())))
      context.on('console', (message) => {
        // What the network refuses is what some tests are about; that the page copes is what they see.
        if (
          message.type() === 'error' &&
          !/Failed to load resource/.test(message.text()) &&
          !mayComplain?.test(message.text())
        )
          complaints.push(message.text())
      })
      visitors.push(context)
      after(() => {
        assert.deepEqual(complaints, [], 'the console is clean')
      })
      const tab = async () => {
        const page = await context.newPage()
        page.setDefaultTimeout(10_000)
        await page.clock.install()
        pages.push(page)
        return page
      }
      return { page: await tab(), context, asked, tab }
    },
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** What axe-core finds against WCAG 2.2 A and AA, and its best practices. Nothing is good news. */
export async function mustBeAccessible(page: Page, state: string): Promise<void> {
  await page.evaluate(axe)
  const found = (await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations)`,
  )) as Finding[]
  const told = found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
  assert.deepEqual(told, [], `axe on ${state}`)
}

/** Nothing sticks out at the side. */
export async function mustFit(page: Page, state: string): Promise<void> {
  const [wide, room] = (await page.evaluate(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )) as [number, number]
  assert.ok(wide <= room, `${state} is ${wide} px wide in ${room}`)
}
