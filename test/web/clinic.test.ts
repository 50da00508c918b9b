import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContextOptions } from 'playwright-core'
import { aSite, mustBeAccessible, mustFit } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()

async function aDesk(options: BrowserContextOptions = {}) {
  const surgery = await aSurgery(database)
  const site = await aSite(surgery.clinic)
  return { surgery, site, ...(await site.visitor(options)) }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the key of the practice opens its pages, and a wrong one says so, on ${colorScheme} pages`, async () => {
    const { site, page } = await aDesk({ colorScheme })
    await page.goto(`${site.origin}/clinic`)
    await page.getByLabel('Practice key', { exact: true }).fill('horai_nothing')
    await mustBeAccessible(page, 'the door')
    await page.getByRole('button', { name: 'Open' }).click()
    await page.getByText('This key opens nothing.').waitFor()
    await mustBeAccessible(page, 'a wrong key')
    await page.getByLabel('Practice key', { exact: true }).fill(site.api.key)
    await page.getByRole('button', { name: 'Open' }).click()
    await page.getByRole('link', { name: 'Calendar' }).waitFor()
    await page.getByRole('heading', { name: 'Tuesday 24 March', level: 1 }).waitFor()
    await page.locator('.ec-col-head').first().waitFor()
    await mustBeAccessible(page, 'the calendar')
    await page.reload()
    await page.getByRole('link', { name: 'Calendar' }).waitFor()
    await page.getByRole('button', { name: 'You and this page' }).click()
    await page.getByRole('menuitem', { name: 'Leave' }).click()
    await page.getByLabel('Practice key', { exact: true }).waitFor()
  })
}

test('the clinic’s pages speak Greek where it is chosen, and fit a phone', async () => {
  const { site, page } = await aDesk({ viewport: { width: 360, height: 700 } })
  await page.goto(`${site.origin}/clinic`)
  await page.getByLabel('Practice key', { exact: true }).fill(site.api.key)
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByRole('button', { name: 'You and this page' }).click()
  await page.getByRole('menuitem', { name: 'Ελληνικά' }).click()
  await page.getByRole('link', { name: 'Ημερολόγιο' }).waitFor()
  await page.locator('.ec-col-head').first().waitFor()
  assert.equal(await page.evaluate('document.documentElement.lang'), 'el')
  await mustFit(page, 'the calendar on a phone')
  await mustBeAccessible(page, 'the calendar on a phone')
})

test('the clinic’s page allows no script and no style but its own', async () => {
  const { site } = await aDesk()
  const answer = await fetch(`${site.origin}/clinic/calendar?day=2026-03-24`)
  assert.equal(answer.status, 200)
  const policy = answer.headers.get('content-security-policy') ?? ''
  assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/=]+';/)
  assert.match(policy, /frame-ancestors 'self'$/)
  assert.doesNotMatch(policy, /unsafe|\*/)
})
