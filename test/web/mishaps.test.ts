import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { aSite, mustBeAccessible, type Site } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()

async function aVisitor(type = {}) {
  const surgery = await aSurgery(database, type)
  const site = await aSite(surgery.clinic)
  const visitor = await site.visitor()
  const home = `${site.origin}/${surgery.slug}?need=check-up`
  return { surgery, site, home, ...visitor }
}

const time = (page: Page, label: string) =>
  page.getByRole('button', { name: `${label}, Tuesday 24 March, Dr Auxo` })

async function hold(page: Page, home: string, label = '10:30') {
  await page.goto(home)
  await time(page, label).click()
  await page.getByRole('heading', { name: 'Your details' }).waitFor()
}

async function fillIn(page: Page, name = 'Anna Example') {
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Telephone').fill('+30 210 000 0000')
}

const confirm = (page: Page) => page.getByRole('button', { name: 'Confirm appointment' }).click()
const booked = (page: Page) => page.getByRole('heading', { name: 'You are booked' }).waitFor()

/** Somebody else is faster. */
async function take(
  { surgery, site }: { surgery: Awaited<ReturnType<typeof aSurgery>>; site: Site },
  starts_at_utc: string,
) {
  const { doctor_id, checkUp } = surgery.auxo
  const answer = await site.api.post(
    `/public/${surgery.slug}/appointments`,
    { doctor_id, appointment_type_id: checkUp, starts_at_utc },
    { key: null },
  )
  assert.equal(answer.status, 201)
}

test('a time taken under the finger: plain words, the nearest three, and what was typed is kept', async () => {
  const visitor = await aVisitor()
  const { page, home, surgery } = visitor
  await hold(page, home)
  await fillIn(page)
  await page.goBack()
  await time(page, '11:00').waitFor()
  await take(visitor, '2026-03-24T09:00:00Z')
  await time(page, '11:00').click()
  const notice = page.getByRole('alert', { name: 'Somebody was just faster' })
  await notice.getByText('Tuesday 24 March at 11:00 has just been taken.').waitFor()
  await mustBeAccessible(page, 'just taken')
  const nearest = notice.getByRole('button')
  assert.deepEqual(await nearest.allInnerTexts(), [
    'Tuesday 24 March at 10:00',
    'Tuesday 24 March at 10:30',
    'Tuesday 24 March at 11:30',
  ])
  assert.ok(await notice.evaluate((element) => element === element.ownerDocument.activeElement))
  await nearest.nth(2).click()
  await page.getByRole('heading', { name: 'Your details' }).waitFor()
  assert.equal(await page.getByLabel('Your name').inputValue(), 'Anna Example')
  await confirm(page)
  await booked(page)
  const [booking] = await surgery.bookings()
  assert.equal(booking?.starts_at, '2026-03-24T09:30:00Z')
  assert.equal(await surgery.holds(), 1, 'the first hold of this visitor was given back, the other’s stands')
})

test('a hold that lapses is taken again by one tap, with everything that was typed', async () => {
  const { page, home, site, surgery } = await aVisitor()
  await hold(page, home)
  await fillIn(page)
  await site.later(5.1)
  await page.getByRole('heading', { name: 'The time we kept for you has run out' }).waitFor()
  await mustBeAccessible(page, 'lapsed')
  await page.getByRole('button', { name: 'Take 10:30 again' }).click()
  await page.getByRole('heading', { name: 'Your details' }).waitFor()
  assert.equal(await page.getByLabel('Your name').inputValue(), 'Anna Example')
  await confirm(page)
  await booked(page)
  assert.equal((await surgery.bookings()).length, 1)
})

test('a hold that lapsed and was taken by somebody else says so, and offers the nearest', async () => {
  const visitor = await aVisitor()
  const { page, home, site } = visitor
  await hold(page, home)
  await fillIn(page)
  await site.later(5.1)
  await page.getByRole('button', { name: 'Take 10:30 again' }).waitFor()
  await take(visitor, '2026-03-24T08:30:00Z')
  await page.getByRole('button', { name: 'Take 10:30 again' }).click()
  const notice = page.getByRole('alert', { name: 'Somebody was just faster' })
  await notice.getByText('What you typed is kept.').waitFor()
  await notice.getByRole('button', { name: '11:00' }).click()
  await page.getByRole('heading', { name: 'Your details' }).waitFor()
  assert.equal(await page.getByLabel('Your name').inputValue(), 'Anna Example')
})

test('whoever needs more time gets it, once', async () => {
  const { page, home, site } = await aVisitor()
  await hold(page, home)
  await page.getByRole('button', { name: 'I need more time' }).click()
  await page.getByText(/^(10:00|9:5\d) left$/).waitFor()
  assert.equal(await page.getByRole('button', { name: 'I need more time' }).count(), 0)
  await site.later(6)
  await page.getByText(/^(4:00|3:5\d) left$/).waitFor()
  await site.later(2.5)
  await page.getByText('2 minutes left to confirm.').waitFor({ state: 'attached' })
  await fillIn(page)
  await confirm(page)
  await booked(page)
})

test('without a connection nothing is lost, and it goes on by itself', async () => {
  const { page, home, context, surgery } = await aVisitor()
  await page.goto(home)
  await time(page, '10:30').waitFor()
  await context.setOffline(true)
  await time(page, '10:30').click()
  await page.getByText('We go on by ourselves as soon as you are back. Nothing is lost.').waitFor()
  await mustBeAccessible(page, 'offline')
  await context.setOffline(false)
  await page.getByRole('heading', { name: 'Your details' }).waitFor()
  await fillIn(page)
  await context.setOffline(true)
  await confirm(page)
  await page.getByText('We go on by ourselves as soon as you are back. Nothing is lost.').waitFor()
  assert.equal((await surgery.bookings()).length, 0)
  await context.setOffline(false)
  await booked(page)
  assert.equal((await surgery.bookings()).length, 1)
})

test('an answer that gets lost on the way is asked for again, and nothing happens twice', async () => {
  const { page, home, surgery, site } = await aVisitor()
  let lost = 0
  // The server hears and does it; the browser never learns.
  const lose = async (pattern: string) => {
    await page.route(pattern, async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.continue()
      lost += 1
      await route.fetch()
      await route.abort('connectionreset')
    })
  }
  await lose('**/public/*/appointments')
  await page.goto(home)
  await time(page, '10:30').click()
  // The page waits a moment before it asks again.
  await page.clock.runFor(2_000)
  await page.getByRole('heading', { name: 'Your details' }).waitFor()
  assert.equal(lost, 1)
  assert.equal(await surgery.holds(), 1)

  await fillIn(page)
  lost = 0
  await lose('**/confirm')
  await confirm(page)
  await page.clock.runFor(2_000)
  await booked(page)
  assert.equal(lost, 1)
  assert.equal((await surgery.bookings()).length, 1)
  const [{ count } = { count: -1 }] = await site.clinic.rows<{ count: number }>(
    'select count(*)::int as count from horai.patients where practice_id = $1',
    [site.clinic.practice_id],
  )
  assert.equal(count, 1)
})

test('a double tap holds once and books once', async () => {
  const { page, home, surgery, asked } = await aVisitor()
  await page.goto(home)
  await time(page, '10:30').dblclick()
  await page.getByRole('heading', { name: 'Your details' }).waitFor()
  assert.equal(await surgery.holds(), 1)
  await fillIn(page)
  await page.getByRole('button', { name: 'Confirm appointment' }).dblclick()
  await booked(page)
  assert.equal((await surgery.bookings()).length, 1)
  assert.equal(asked.filter((address) => address.endsWith('/confirm')).length, 1)
})

test('a reload goes on where one was', async () => {
  const { page, home, surgery } = await aVisitor()
  await hold(page, home)
  await fillIn(page)
  await page.getByRole('button', { name: 'I need more time' }).click()
  await page.getByText(/^(10:00|9:5\d) left$/).waitFor()
  await page.reload()
  await page.getByText(/^(10:00|9:5\d) left$/).waitFor()
  assert.equal(await page.getByLabel('Your name').inputValue(), 'Anna Example')
  assert.equal(await surgery.holds(), 1)
  await confirm(page)
  await booked(page)
  await page.reload()
  await booked(page)
})

test('a reload while a tap is on its way ends with that time, held once', async () => {
  const { page, home, surgery } = await aVisitor()
  await page.goto(home)
  await time(page, '10:30').waitFor()
  const reached = Promise.withResolvers<void>()
  await page.route(
    '**/public/*/appointments',
    async (route) => {
      await route.fetch()
      reached.resolve()
      // The answer never comes: the page is gone by then.
    },
    { times: 1 },
  )
  await time(page, '10:30').click()
  await reached.promise
  await page.reload()
  await page.getByRole('heading', { name: 'Your details' }).waitFor()
  assert.equal(await surgery.holds(), 1)
})

test('Back from the details: the time is still kept, and one can go on or let it go', async () => {
  const { page, home, surgery } = await aVisitor()
  await hold(page, home)
  await page.goBack()
  const kept = page.getByRole('group', { name: 'We are keeping a time for you' })
  await kept.getByText(/Tuesday 24 March at 10:30, for (5:00|4:\d\d) more\./).waitFor()
  await mustBeAccessible(page, 'still held')
  await kept.getByRole('link', { name: 'Continue' }).click()
  await page.getByRole('heading', { name: 'Your details' }).waitFor()
  await page.goBack()
  await kept.getByRole('button', { name: 'Let it go' }).click()
  await time(page, '10:30').waitFor()
  await assert.doesNotReject(until(async () => (await surgery.holds()) === 0))
})

test('two tabs are one visitor: what one holds the other goes on with, what one books the other shows', async () => {
  const { page, home, tab, surgery } = await aVisitor()
  const other = await tab()
  await other.goto(home)
  await time(other, '10:30').waitFor()
  await hold(page, home)
  await time(other, '10:30').click()
  await other.getByRole('heading', { name: 'Your details' }).waitFor()
  assert.equal(await surgery.holds(), 1)
  await fillIn(page)
  await confirm(page)
  await booked(page)
  await fillIn(other, 'Anna Example again')
  await confirm(other)
  await booked(other)
  assert.deepEqual(
    (await surgery.bookings()).map(({ name }) => name),
    ['Anna Example'],
  )
})

/** Looks until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries === 100) throw new Error('it never came to be')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
