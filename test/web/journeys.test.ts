import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { aSite, mustBeAccessible, mustFit } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()

async function aVisitor(options: BrowserContextOptions = {}, type = {}) {
  const surgery = await aSurgery(database, type)
  const site = await aSite(surgery.clinic)
  const visitor = await site.visitor(options)
  return { surgery, site, home: `${site.origin}/${surgery.slug}`, ...visitor }
}

const focused = (page: Page) =>
  page.evaluate(
    'document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText',
  ) as Promise<string>

/** Waits until this has the focus. */
async function focusOn(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { name: text }).and(page.locator(':focus')).waitFor()
}

/** Tabs until what has the focus reads like this. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab')
    if (wanted.test(await focused(page))) return
  }
  throw new Error(`the keyboard does not reach ${wanted}`)
}

test('the whole path by keyboard alone', async () => {
  const { page, home, surgery } = await aVisitor()
  await page.goto(home)
  await page.getByRole('heading', { name: 'What do you need?' }).waitFor()
  await tabTo(page, /^Check-up/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'First available times' }).waitFor()
  // Whoever does not see it hears that the page is another.
  await focusOn(page, 'First available times')
  // The choice of a doctor stands before the times: back to it, and on with the arrow.
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/doctor=/)
  await page.getByRole('radio', { name: 'Dr Auxo Demo' }).and(page.locator(':checked')).waitFor()
  await tabTo(page, /^11:00, Tuesday 24 March, Dr Auxo Demo/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Your details' }).waitFor()
  await focusOn(page, 'Your details')
  // Past "I am booking for a child".
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Anna Example')
  await page.keyboard.press('Tab')
  await page.keyboard.type('anna')
  await page.keyboard.press('Enter')
  await page.getByText('This does not look like an e-mail address').waitFor()
  await page.keyboard.press('End')
  await page.keyboard.type('@example.org')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'You are booked' }).waitFor()
  await focusOn(page, 'You are booked')
  assert.equal((await surgery.bookings())[0]?.email, 'anna@example.org')

  await tabTo(page, /^Cancel$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Yes, cancel it$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'This appointment is cancelled' }).waitFor()
  assert.equal((await surgery.bookings()).length, 0)
})

for (const [language, locale, words] of [
  [
    'English',
    'en-US',
    {
      need: 'Check-up',
      time: /^10:30 AM, Tuesday, March 24/,
      confirm: 'Confirm appointment',
      booked: 'You are booked',
      name: 'Your name',
      phone: 'Telephone',
      more: /^More days with Dr Auxo/,
      move: 'Move',
      keep: 'Keep the present time',
    },
  ],
  [
    'Greek',
    'el-GR',
    {
      need: 'Check-up',
      time: /^10:30, Τρίτη 24 Μαρτίου/,
      confirm: 'Επιβεβαίωση ραντεβού',
      booked: 'Το ραντεβού σας κλείστηκε',
      name: 'Ονοματεπώνυμο',
      phone: 'Τηλέφωνο',
      more: /^Περισσότερες ημέρες: Dr Auxo/,
      move: 'Αλλαγή ώρας',
      keep: 'Διατήρηση της τωρινής ώρας',
    },
  ],
] as const) {
  for (const width of [320, 390]) {
    test(`the whole path in ${language} on a phone ${width} px wide`, async () => {
      const { page, home, surgery } = await aVisitor({
        locale,
        viewport: { width, height: 700 },
        hasTouch: true,
        isMobile: true,
      })
      const look = async (state: string) => {
        await mustFit(page, state)
        await mustBeAccessible(page, state)
      }
      await page.goto(home)
      await page.getByRole('link', { name: words.need }).waitFor()
      await look('needs')
      await page.getByRole('link', { name: words.need }).tap()
      await page.getByRole('button', { name: words.time }).first().waitFor()
      await look('first times')
      await page.getByRole('button', { name: words.more }).tap()
      await page.locator('details').nth(3).locator('summary').tap()
      await look('more days')
      await page.getByRole('button', { name: words.time }).first().tap()
      await page.getByLabel(words.name).waitFor()
      await look('details')
      await page.getByRole('button', { name: words.confirm }).tap()
      await page.locator('[aria-invalid]').first().waitFor()
      await look('faults')
      await page.getByLabel(words.name).fill('Άννα Παράδειγμα')
      await page.getByLabel(words.phone).fill('+30 210 000 0000')
      await page.getByRole('button', { name: words.confirm }).tap()
      await page.getByRole('heading', { name: words.booked }).waitFor()
      await look('booked')
      assert.equal((await surgery.bookings())[0]?.locale, locale)
      await page.getByRole('button', { name: words.move, exact: true }).tap()
      await page.locator('.times .time').nth(3).tap()
      await page.getByRole('dialog').waitFor()
      await look('move?')
      await page.getByRole('dialog').getByRole('button', { name: words.keep }).tap()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await look('move')
    })
  }
}

test('moving: the old time is kept until the new one is certain', async () => {
  const { page, home, surgery, site } = await aVisitor()
  await page.goto(`${home}?need=check-up`)
  await page.getByRole('button', { name: /^10:30, .*Auxo/ }).click()
  await page.getByLabel('Your name').fill('Anna Example')
  await page.getByLabel('Telephone').fill('+30 210 000 0000')
  await page.getByRole('button', { name: 'Confirm appointment' }).click()
  await page.getByRole('button', { name: 'Move', exact: true }).click()
  await page.getByRole('button', { name: /^12:00, Tuesday 24 March/ }).click()
  await mustBeAccessible(page, 'move?')
  // Somebody takes it while the question is open.
  const { doctor_id, checkUp: appointment_type_id } = surgery.auxo
  await site.api.post(
    `/public/${surgery.slug}/appointments`,
    { doctor_id, appointment_type_id, starts_at_utc: '2026-03-24T10:00:00Z' },
    { key: null },
  )
  await page.getByRole('button', { name: 'Move it' }).click()
  const notice = page.getByRole('alert', { name: 'Somebody was just faster' })
  await notice.waitFor()
  assert.equal((await surgery.bookings())[0]?.starts_at, '2026-03-24T08:30:00Z')
  await notice.getByRole('button', { name: '12:30' }).click()
  await page.getByRole('button', { name: 'Move it' }).click()
  await page.getByRole('heading', { name: 'You are booked' }).waitFor()
  assert.equal((await surgery.bookings())[0]?.starts_at, '2026-03-24T10:30:00Z')
  assert.match((await page.getByRole('region', { name: 'Visit' }).textContent()) ?? '', /12:30/)
})

test('a visit in person is told by the clinic’s clock, in words; a video visit by the visitor’s, and either can be asked for', async () => {
  const { page, home, surgery } = await aVisitor({ timezoneId: 'America/New_York', locale: 'en-GB' })
  await page.goto(`${home}?need=check-up`)
  await page.getByText('Times are those of the practice (Eastern European Time).').waitFor()
  await page
    .getByRole('button', { name: /^10:30, Tuesday 24 March/ })
    .first()
    .waitFor()
  await page.goto(`${home}?need=video`)
  await page.getByText('Times are yours (Eastern Time).').waitFor()
  // New York is on summer time already, Athens is not: six hours.
  await page.getByRole('button', { name: /^04:00, Tuesday 24 March/ }).waitFor()
  await mustBeAccessible(page, 'video')
  await page.getByRole('button', { name: 'Show the practice’s (Eastern European Time)' }).click()
  await page.getByRole('button', { name: /^10:00, Tuesday 24 March/ }).click()
  await page.getByText('Times are yours (Eastern Time).').waitFor()
  await page.getByLabel('Your name').fill('Anna Example')
  await page.getByLabel('Telephone').fill('+30 210 000 0000')
  await page.getByRole('button', { name: 'Confirm appointment' }).click()
  await page.getByText('By video. The practice tells you how to join.').waitFor()
  assert.equal((await surgery.bookings())[0]?.starts_at, '2026-03-24T08:00:00Z')
})

test('a visit that the practice has to approve is a request, and says so', async () => {
  const { page, home, surgery } = await aVisitor(
    {},
    { requires_approval: true, slug: 'first-visit', name: 'First visit' },
  )
  await page.goto(`${home}?need=first-visit`)
  await page.getByText('The practice confirms your request').waitFor()
  await page.getByRole('button', { name: /^10:30, .*Auxo/ }).click()
  await page.getByLabel('Your name').fill('Anna Example')
  await page.getByLabel('Telephone').fill('+30 210 000 0000')
  await page.getByRole('button', { name: 'Send request' }).click()
  await page.getByRole('heading', { name: 'Your request is with the practice' }).waitFor()
  await mustBeAccessible(page, 'requested')
  assert.equal((await surgery.bookings())[0]?.status, 'pending')
})

test('where nothing is free the page says so, and when something is', async () => {
  const { page, home, surgery } = await aVisitor()
  const { clinic, auxo, thallo } = surgery
  const close = (doctor_id: string | null, ends_at_utc: string) =>
    clinic.insert('availability_exceptions', {
      doctor_id,
      kind: 'blocked',
      starts_at_utc: '2026-03-24T00:00:00Z',
      ends_at_utc,
    })
  // Dr Auxo is away for three weeks, so the first times are Dr Thallo's and then Dr Auxo's.
  await close(auxo.doctor_id, '2026-04-14T00:00:00Z')
  await page.goto(`${home}?need=check-up`)
  await page.getByRole('article', { name: 'Dr Thallo Demo' }).getByText('Today').waitFor()
  const card = page.getByRole('article', { name: 'Dr Auxo Demo' })
  await card.getByText('Tuesday 14 April').waitFor()

  await close(thallo.doctor_id, '2027-04-01T00:00:00Z')
  await page.goto(`${home}?need=check-up&doctor=${(await slugOf(surgery, thallo.doctor_id)) ?? ''}`)
  await page.getByRole('heading', { name: 'Nothing is free with this choice' }).waitFor()
  await mustBeAccessible(page, 'nothing free with this choice')
  await page.getByRole('button', { name: 'Show any doctor, anywhere' }).click()
  await card.getByText('Tuesday 14 April').waitFor()

  await close(auxo.doctor_id, '2027-04-01T00:00:00Z')
  await page.reload()
  await page.getByRole('heading', { name: 'Nothing is free at the moment' }).waitFor()
  await mustBeAccessible(page, 'nothing free')
})

async function slugOf({ clinic }: Awaited<ReturnType<typeof aSurgery>>, doctor_id: string) {
  const [row] = await clinic.rows<{ slug: string }>(
    'select slug from horai.doctors where practice_id = $1 and id = $2',
    [clinic.practice_id, doctor_id],
  )
  return row?.slug
}

test('while moving, a fortnight without a free time says when there is one, and leads there', async () => {
  const { page, home, surgery } = await aVisitor()
  await page.goto(`${home}?need=check-up`)
  await page.getByRole('button', { name: /^10:30, .*Auxo/ }).click()
  await page.getByLabel('Your name').fill('Anna Example')
  await page.getByLabel('Telephone').fill('+30 210 000 0000')
  await page.getByRole('button', { name: 'Confirm appointment' }).click()
  await page.getByRole('heading', { name: 'You are booked' }).waitFor()
  await surgery.clinic.insert('availability_exceptions', {
    doctor_id: surgery.auxo.doctor_id,
    kind: 'blocked',
    starts_at_utc: '2026-03-24T00:00:00Z',
    ends_at_utc: '2026-04-14T00:00:00Z',
  })
  await page.getByRole('button', { name: 'Move', exact: true }).click()
  await page.getByText('No free time from 24 March to 6 April.').waitFor()
  await page.getByText('The next free time is Tuesday 14 April at 08:00.').waitFor()
  await mustBeAccessible(page, 'no time in a fortnight')
  await page.getByRole('button', { name: 'Show that day' }).click()
  await page.getByRole('button', { name: /^08:00, Tuesday 14 April/ }).waitFor()
})

test('a link that opens nothing, and a practice that does not exist, say so', async () => {
  const { page, home, site, surgery } = await aVisitor()
  await page.goto(`${home}/visit`)
  await page.getByRole('heading', { name: 'This link does not open an appointment' }).waitFor()
  await mustBeAccessible(page, 'broken link')
  await page.goto(`${home}/visit#${surgery.clinic.practice_id}.${'A'.repeat(22)}.${'B'.repeat(43)}`)
  await page.getByRole('heading', { name: 'This link does not open an appointment' }).waitFor()
  await page.goto(`${site.origin}/nobody`)
  await page.getByRole('heading', { name: 'We could not find this' }).waitFor()
  await mustBeAccessible(page, 'no such practice')
})

test('a language written from right to left is not broken', async () => {
  const { page, home } = await aVisitor({ viewport: { width: 390, height: 800 } })
  for (const path of ['', '?need=check-up']) {
    await page.goto(home + path)
    await page.locator('.need, .time').first().waitFor()
    await page.evaluate('document.documentElement.dir = "rtl"')
    await mustFit(page, `rtl ${path}`)
    const [heading, view] = (await page.evaluate(
      '(() => { const r = document.querySelector("h2").getBoundingClientRect(); return [r.right, innerWidth] })()',
    )) as [number, number]
    assert.ok(view - heading < 40, 'the heading stands at the right')
  }
})
