import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { cancel } from '../../src/booking/cancel.ts'
import { newManageToken } from '../../src/booking/manage-token.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { startWorker } from '../../src/jobs/worker.ts'
import { changePatient, createPatient } from '../../src/practice/patients.ts'
import { createWaitlistEntry, type WaitlistEntryInput } from '../../src/practice/waitlist-entries.ts'
import { aSite, mustBeAccessible, mustFit } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { openByKey } from '../support/front-desk.ts'
import { aMailbox } from '../support/mailbox.ts'
import { aSurgery } from '../support/surgery.ts'

const { database, url } = await useDatabase()

/**
 * A surgery in which one half hour a day can be booked, on Wednesday and on Thursday, and Anna and Chloe have them; with
 * the worker that asks whoever waits, and a mail server.
 */
async function aFullSurgery() {
  const surgery = await aSurgery(database, { max_future_days: 6 })
  const { clinic, auxo } = surgery
  const { engine, practice_id, rows } = clinic
  await rows('delete from horai.schedule_rules where practice_id = $1', [practice_id])
  for (const day_of_week of [3, 4]) {
    await clinic.insert('schedule_rules', {
      doctor_id: auxo.doctor_id,
      timezone: 'Europe/Athens',
      day_of_week,
      work_start_local: '10:00',
      work_end_local: '10:30',
      slot_interval_minutes: 30,
    })
  }
  const visit = { doctor_id: auxo.doctor_id, appointment_type_id: auxo.checkUp }
  const wednesday = await clinic.booking({ ...visit, starts_at_utc: '2026-03-25T08:00:00Z' }, 'Anna Example')
  const thursday = await clinic.booking({ ...visit, starts_at_utc: '2026-03-26T08:00:00Z' }, 'Chloe Example')
  const site = await aSite(clinic)
  const mailbox = await aMailbox()
  const worker = await startWorker({
    ...engine,
    url,
    messaging: { mailer: mailbox.mailer, baseUrl: site.origin },
  })
  after(() => worker.stop())
  return {
    surgery,
    site,
    wednesday,
    thursday,
    free: () => cancel(engine, clinic.staff, wednesday.id),
    /** The link of the newest mail to somebody, once there is one more than before. */
    async linkTo(address: string, nth = 1): Promise<string> {
      for (let waited = 0; mailbox.to(address).length < nth; waited += 1) {
        assert.ok(waited < 150, `a mail to ${address} within 15 seconds`)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      const link = /https?:\/\/\S+\/visit#\S+/.exec(mailbox.to(address)[nth - 1]?.text ?? '')?.[0]
      assert.ok(link, 'the mail has a link')
      return link
    },
    async patient(name: string): Promise<string> {
      const email = `${name.split(' ')[0]?.toLowerCase()}@example.org`
      return (await createPatient(engine, practice_id, { name, email, locale: 'en' })).id
    },
    wait: (patient_id: string, wish: Partial<WaitlistEntryInput> = {}) =>
      createWaitlistEntry(engine, practice_id, {
        patient_id,
        appointment_type_slug: 'check-up',
        from_date: '2026-03-24',
        to_date: '2026-04-24',
        ...wish,
      }),
    statusOf: async (id: string) =>
      (
        await rows<{ status: string }>(
          'select status from horai.waitlist_entries where practice_id = $1 and id = $2',
          [practice_id, id],
        )
      )[0]?.status,
  }
}

type Full = Awaited<ReturnType<typeof aFullSurgery>>

async function fillIn(page: Page, { surgery, site }: Full, name: string, query = '') {
  await page.goto(`${site.origin}/${surgery.slug}?need=check-up${query}`)
  await page.getByRole('link', { name: 'Tell me when something becomes free' }).click()
  await page.getByRole('heading', { name: 'What would suit you?' }).waitFor()
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail').fill(`${name.split(' ')[0]?.toLowerCase()}@example.org`)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`who finds nothing free waits, is written to, and takes the time, on ${colorScheme} pages`, async () => {
    const full = await aFullSurgery()
    const { site, surgery } = full
    const options: BrowserContextOptions = { colorScheme, viewport: { width: 320, height: 700 } }
    const { page } = await site.visitor(options)
    await page.goto(`${site.origin}/${surgery.slug}?need=check-up`)
    await page.getByText('Nothing is free at the moment').waitFor()
    await mustBeAccessible(page, 'nothing free')
    await page.getByRole('link', { name: 'Tell me when something becomes free' }).click()
    await page.getByRole('heading', { name: 'What would suit you?' }).waitFor()
    await mustBeAccessible(page, 'what would suit')
    await mustFit(page, 'what would suit')
    await page.getByRole('button', { name: 'Put me on the list' }).click()
    await page.getByText('Please tell us your name.').waitFor()
    await page.getByText('Please give an e-mail address or a telephone number.').waitFor()
    await mustBeAccessible(page, 'what would suit, with faults')
    await page.getByLabel('Your name').fill('Boris Example')
    await page.getByLabel('E-mail').fill('boris@example.org')
    await page.getByRole('checkbox', { name: 'Sunday' }).click()
    await page.getByRole('radio', { name: 'Before 12:00' }).click()
    await page.getByRole('button', { name: 'Put me on the list' }).click()
    await page.getByRole('heading', { name: 'You are on the waiting list' }).waitFor()
    assert.match(page.url(), /\/waiting#/)
    await mustBeAccessible(page, 'waiting')
    await mustFit(page, 'waiting')
    await page.reload()
    await page.getByText('Before 12:00').waitFor()

    await full.free()
    const link = await full.linkTo('boris@example.org')
    const { page: elsewhere } = await site.visitor(options)
    await elsewhere.goto(link)
    await elsewhere.getByRole('heading', { name: 'A time has become free for you' }).waitFor()
    assert.match((await elsewhere.getByRole('timer').textContent()) ?? '', /^(30:00|29:\d\d) left$/)
    assert.equal(await elsewhere.getByLabel('Your name').count(), 0)
    await mustBeAccessible(elsewhere, 'an offer')
    await mustFit(elsewhere, 'an offer')
    await elsewhere.getByRole('button', { name: 'Take this time' }).click()
    await elsewhere.getByRole('heading', { name: 'You are booked' }).waitFor()
    const booked = (await surgery.bookings()).map(({ name, starts_at }) => [name, starts_at])
    assert.deepEqual(booked[0], ['Boris Example', '2026-03-25T08:00:00Z'])
    const known = await surgery.clinic.rows(
      `select from horai.patients where practice_id = $1 and name = 'Boris Example'`,
      [surgery.clinic.practice_id],
    )
    assert.equal(known.length, 1, 'who waited is the patient who comes')
    // The page of what one waits for knows it too.
    await page.reload()
    await page.getByRole('heading', { name: 'You have taken a time' }).waitFor()
    await mustBeAccessible(page, 'no longer waiting')
    assert.deepEqual(await verify(database), [])
  })
}

test('the later visit is named before an earlier one takes its place, and says so afterwards', async () => {
  const full = await aFullSurgery()
  const { site, surgery, thursday } = full
  const { clinic } = surgery
  await changePatient(clinic.engine, clinic.practice_id, thursday.patient_id as string, {
    email: 'chloe@example.org',
  })
  const entry = await full.wait(thursday.patient_id as string, { replaces_appointment_id: thursday.id })
  await full.free()
  const { page, tab } = await site.visitor()
  await page.goto(await full.linkTo('chloe@example.org'))
  await page.getByText(/It takes the place of your appointment on Thursday,? 26 March/).waitFor()
  await mustBeAccessible(page, 'an offer that takes the place of a visit')
  await page.getByRole('button', { name: 'Take this time' }).click()
  await page.getByRole('heading', { name: 'You are booked' }).waitFor()
  // The list is settled first, and then the later visit is given up.
  const isSettled = async () =>
    (await full.statusOf(entry.id)) === 'booked' && (await surgery.bookings()).length === 1
  for (let waited = 0; !(await isSettled()); waited += 1) {
    assert.ok(waited < 100, 'the list is settled within ten seconds')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  assert.deepEqual(
    (await surgery.bookings()).map(({ name, starts_at }) => [name, starts_at]),
    [['Chloe Example', '2026-03-25T08:00:00Z']],
  )
  const old = await tab()
  const { token, hash } = newManageToken(clinic.practice_id)
  await clinic.rows(
    `insert into horai.message_links (practice_id, token_hash, appointment_id, expires_at)
     values ($1, $2, $3, '2026-05-01T00:00:00Z')`,
    [clinic.practice_id, hash, thursday.id],
  )
  await old.goto(`${site.origin}/${surgery.slug}/visit#${thursday.id}.${token}`)
  await old.getByText('You have taken another time instead.').waitFor()
  await mustBeAccessible(old, 'a visit that was given up')
  assert.deepEqual(await verify(database), [])
})

test('who declines makes room for the next, and an offer that nobody answers says so', async () => {
  const full = await aFullSurgery()
  const { site } = full
  const boris = await full.wait(await full.patient('Boris Example'))
  const dora = await full.wait(await full.patient('Dora Example'))
  await full.free()
  const { page, tab } = await site.visitor()
  await page.goto(await full.linkTo('boris@example.org'))
  await page.getByRole('button', { name: 'Not for me' }).click()
  await page.getByRole('heading', { name: 'It goes to somebody else' }).waitFor()
  await mustBeAccessible(page, 'an offer that was declined')
  const link = await full.linkTo('dora@example.org')
  assert.equal(await full.statusOf(boris.id), 'waiting')
  assert.equal(await full.statusOf(dora.id), 'offered')
  await site.later(31)
  const late = await tab()
  await late.goto(link)
  await late.getByRole('heading', { name: 'The time we kept for you has run out' }).waitFor()
  assert.equal(await late.getByRole('button', { name: /again/ }).count(), 0, 'no way to become somebody else')
  await mustBeAccessible(late, 'an offer that lapsed')
})

test('the page of what one waits for answers an offer, and ends the waiting; in Greek, on a small phone', async () => {
  const full = await aFullSurgery()
  const { site, surgery } = full
  const { page } = await site.visitor({ viewport: { width: 320, height: 700 } })
  await fillIn(page, full, 'Boris Example')
  await page.getByRole('button', { name: 'Put me on the list' }).click()
  await page.getByRole('heading', { name: 'You are on the waiting list' }).waitFor()
  await page.getByRole('link', { name: 'Ελληνικά' }).click()
  await page.getByRole('heading', { name: 'Είστε στη λίστα αναμονής' }).waitFor()
  await mustBeAccessible(page, 'waiting, in Greek')
  await mustFit(page, 'waiting, in Greek')
  await full.free()
  await full.linkTo('boris@example.org')
  await page.reload()
  await page.getByRole('heading', { name: 'Ελευθερώθηκε ώρα για εσάς' }).waitFor()
  await mustBeAccessible(page, 'an offer, in Greek')
  await mustFit(page, 'an offer, in Greek')
  await page.getByRole('button', { name: 'Δεν με βολεύει' }).click()
  await page.getByRole('heading', { name: 'Είστε στη λίστα αναμονής' }).waitFor()
  await page.getByRole('button', { name: 'Δεν περιμένω άλλο' }).click()
  await mustBeAccessible(page, 'whether to wait no longer')
  await page.getByRole('button', { name: 'Ναι, βγάλτε με από τη λίστα' }).click()
  await page.getByRole('heading', { name: 'Δεν περιμένετε πια' }).waitFor()
  await page.goto(`${site.origin}/${surgery.slug}?need=check-up&wait&lang=el`)
  await page.getByRole('heading', { name: 'Τι θα σας βόλευε;' }).waitFor()
  await mustFit(page, 'what would suit, in Greek')
})

test('the desk sees who waits, changes the order, offers a time and takes somebody off the list', async () => {
  const full = await aFullSurgery()
  const { site } = full
  const boris = await full.wait(await full.patient('Boris Example'), { weekdays: [5] })
  const dora = await full.wait(await full.patient('Dora Example'), { weekdays: [1], earliest_local: '17:00' })
  const visitor = await site.visitor({ viewport: { width: 1280, height: 800 } })
  const { page } = visitor
  await openByKey(site, visitor, '/waitlist')
  const names = () => page.locator('.waiting-name').allInnerTexts()
  await page.getByText('Dora Example').waitFor()
  await page.getByText('17:00–24:00').waitFor()
  await mustBeAccessible(page, 'the waiting list')
  assert.deepEqual(await names(), ['Boris Example', 'Dora Example'])
  await page.getByRole('button', { name: 'Ask Dora Example earlier' }).click()
  await page.getByRole('button', { name: 'Ask Dora Example earlier', disabled: true }).waitFor()
  assert.deepEqual(await names(), ['Dora Example', 'Boris Example'])

  // Out of turn: the Wednesday that is free now suits neither of them by itself.
  await full.free()
  await page.getByRole('button', { name: 'Offer a time: Boris Example' }).click()
  const dialog = page.getByRole('dialog', { name: 'Offer Boris Example a time' })
  await dialog.getByRole('combobox', { name: 'What is free' }).waitFor()
  await mustBeAccessible(page, 'a time to offer')
  await dialog.getByRole('combobox', { name: 'What is free' }).click()
  await page.getByRole('option', { name: /Wednesday,? 25 March .*10:00 · Dr Auxo/ }).click()
  await dialog.getByRole('button', { name: 'Keep it and ask' }).click()
  await page.getByText(/Asked for Wednesday,? 25 March .*10:00, until 10:30/).waitFor()
  assert.equal(await full.statusOf(boris.id), 'offered')
  assert.ok(await full.linkTo('boris@example.org'))
  await mustBeAccessible(page, 'a list on which somebody is being asked')

  await page.getByRole('button', { name: 'Take off the list: Dora Example' }).click()
  await mustBeAccessible(page, 'whether to take somebody off')
  await page.getByRole('dialog').getByRole('button', { name: 'Take off the list' }).click()
  await page.getByRole('link', { name: 'Dora Example' }).waitFor({ state: 'detached' })
  assert.equal(await full.statusOf(dora.id), 'withdrawn')
  await page.setViewportSize({ width: 390, height: 800 })
  await mustFit(page, 'the waiting list on a phone')
})
