import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { confirmSeries } from '../../src/booking/series/confirm.ts'
import { holdSeries } from '../../src/booking/series/hold.ts'
import { aSite, mustBeAccessible, mustFit } from '../support/browser.ts'
import type { Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { openByKey, spot } from '../support/front-desk.ts'
import { ilissos } from '../support/ilissos.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()

/** Kept when somebody asks for it. */
async function picture(page: Page, name: string) {
  const folder = process.env['HORAI_PICTURES']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

test('a desk books a visit that comes back, without the date that is taken, and cancels the rest of it', async () => {
  const place = await ilissos(database)
  const site = await aSite(place.clinic)
  const visitor = await site.visitor({ viewport: { width: 1280, height: 900 } })
  const { page } = visitor
  await openByKey(site, visitor, '/calendar')
  await page.locator('.ec-col-head').first().waitFor()
  const { x, y } = await spot(page, 'Dr Eirene', '13:00')
  await page.mouse.click(x, y)
  const dialog = page.getByRole('dialog', { name: 'New visit' })
  await dialog.getByLabel('Patient').fill('Anna Example')
  await page.getByRole('option', { name: 'New patient “Anna Example”' }).click()
  await dialog.getByRole('combobox', { name: 'Comes back' }).click()
  await page.getByRole('option', { name: 'Every week' }).click()
  await dialog.getByLabel('How many times').fill('4')
  const doctorId = await place.clinic.rows<{ id: string }>(
    `select id from horai.doctors where practice_id = $1 and slug = 'eirene-demo'`,
    [place.clinic.practice_id],
  )
  await place.clinic.insert('availability_exceptions', {
    doctor_id: doctorId[0]?.id,
    starts_at_utc: '2026-03-31T00:00:00Z',
    ends_at_utc: '2026-04-01T00:00:00Z',
  })
  await dialog.getByRole('button', { name: 'Book 4 visits' }).click()
  await dialog.getByText('not worked, or blocked').waitFor()
  await mustBeAccessible(page, 'a series with a date that cannot be had')
  await picture(page, 'series-refused')
  await dialog.getByRole('button', { name: 'Book the other dates' }).click()
  await page.getByRole('alert').filter({ hasText: 'Anna Example is booked: 3 visits' }).waitFor()

  await page.getByRole('button', { name: /^13:00, Anna Example/ }).click()
  const panel = page.getByRole('dialog', { name: 'Visit' })
  await panel.getByRole('heading', { name: 'The series' }).waitFor()
  await panel.getByRole('button', { name: 'Move several' }).click()
  await panel.getByLabel('When').fill('2026-03-24T12:45')
  await mustBeAccessible(page, 'moving several')
  await panel.getByRole('button', { name: 'Move them' }).click()
  await page.getByRole('alert').filter({ hasText: 'The visits are moved' }).waitFor()
  await picture(page, 'series-panel')
  await panel.getByRole('button', { name: 'Cancel several' }).click()
  await mustBeAccessible(page, 'cancelling several')
  await panel.getByRole('button', { name: 'Cancel them' }).click()
  await page.getByRole('alert').filter({ hasText: 'The visits are cancelled' }).waitFor()
  const rows = await place.clinic.rows<{ status: string; starts_at: string }>(
    `select status, horai.utc(starts_at_utc) as starts_at from horai.appointments
     where practice_id = $1 and series_id is not null order by starts_at_utc`,
    [place.clinic.practice_id],
  )
  assert.deepEqual(rows, [
    { status: 'cancelled', starts_at: '2026-03-24T10:45:00Z' },
    { status: 'cancelled', starts_at: '2026-04-07T09:45:00Z' },
    { status: 'cancelled', starts_at: '2026-04-14T09:45:00Z' },
  ])
})

for (const [locale, words] of [
  [
    'en',
    {
      series: 'Your appointments of this series',
      cancel: 'Cancel',
      those: 'This one and those after it',
      yes: 'Yes, cancel it',
    },
  ],
  [
    'el',
    {
      series: 'Τα ραντεβού σας αυτής της σειράς',
      cancel: 'Ακύρωση',
      those: 'Αυτό και τα επόμενα',
      yes: 'Ναι, να ακυρωθεί',
    },
  ],
] as const) {
  test(`a patient sees the series of a visit and cancels the rest of it, in ${locale}`, async () => {
    const { clinic, auxo, slug } = await aSurgery(database)
    const held = await holdSeries(clinic.engine, clinic.staff, {
      doctor_id: auxo.doctor_id,
      appointment_type_id: auxo.checkUp,
      first_date: '2026-03-25',
      start_local: '10:00',
      recurrence: 'FREQ=WEEKLY;COUNT=3',
    })
    await confirmSeries(clinic.engine, clinic.staff, held.id, { patient: { name: 'Anna Example' } })
    const site = await aSite(clinic)
    const { page } = await site.visitor({ locale, viewport: { width: 390, height: 844 } })
    const second = held.appointments[1]?.id as string
    await page.goto(`${site.origin}/${slug}/visit#${second}.${held.manage_token}`)
    await page.getByRole('heading', { name: words.series }).waitFor()
    await mustBeAccessible(page, 'a visit of a series')
    await mustFit(page, 'a visit of a series')
    await page.getByRole('button', { name: words.cancel, exact: true }).click()
    await page.getByRole('radio', { name: words.those }).check()
    await mustBeAccessible(page, 'which of a series to cancel')
    await picture(page, `series-patient-${locale}`)
    await page.getByRole('button', { name: words.yes }).click()
    await page.locator('.outcome.cancelled').waitFor()
    const rows = await clinic.rows<{ status: string }>(
      'select status from horai.appointments where practice_id = $1 order by starts_at_utc',
      [clinic.practice_id],
    )
    assert.deepEqual(
      rows.map(({ status }) => status),
      ['confirmed', 'cancelled', 'cancelled'],
    )
  })
}

const moving = {
  'en-GB': {
    move: 'Move',
    time: /^15:00, Wednesday 25 March/,
    those: 'This one and those after it',
    yes: 'Move it',
    dates: 'Not all of them can move there',
    others: 'Move the others only',
    moved: 'The others have been moved',
    on: 'To your appointment',
    series: 'Your appointments of this series',
  },
  el: {
    move: 'Αλλαγή ώρας',
    time: /^15:00, Τετάρτη 25 Μαρτίου/,
    those: 'Αυτό και τα επόμενα',
    yes: 'Αλλαγή',
    dates: 'Δεν μπορούν να αλλάξουν όλα',
    others: 'Αλλαγή μόνο των άλλων',
    moved: 'Τα άλλα ραντεβού άλλαξαν',
    on: 'Στο ραντεβού σας',
    series: 'Τα ραντεβού σας αυτής της σειράς',
  },
} as const

for (const locale of ['en-GB', 'el'] as const) {
  test(`a patient moves a visit and those after it, but for the date that is taken, in ${locale}, on a small phone`, async () => {
    const words = moving[locale]
    const { clinic, auxo, slug } = await aSurgery(database)
    const type = { doctor_id: auxo.doctor_id, appointment_type_id: auxo.checkUp }
    const held = await holdSeries(clinic.engine, clinic.staff, {
      ...type,
      first_date: '2026-03-25',
      start_local: '10:00',
      recurrence: 'FREQ=WEEKLY;COUNT=4',
    })
    await confirmSeries(clinic.engine, clinic.staff, held.id, { patient: { name: 'Anna Example' } })
    await clinic.booking({ ...type, starts_at_utc: '2026-04-08T12:00:00Z' }, 'Ben Example')
    const site = await aSite(clinic)
    const { page } = await site.visitor({ locale, viewport: { width: 320, height: 640 } })
    await page.goto(`${site.origin}/${slug}/visit#${held.appointments[0]?.id}.${held.manage_token}`)
    await page.getByRole('heading', { name: words.series }).waitFor()
    await page.getByRole('button', { name: words.move, exact: true }).click()
    await page.locator('summary').nth(1).click()
    await page.getByRole('button', { name: words.time }).click()
    const question = page.getByRole('dialog')
    await question.getByRole('radio', { name: words.those }).check({ force: true })
    await mustBeAccessible(page, 'which of a series to move')
    await mustFit(page, 'which of a series to move')
    await picture(page, `series-move-${locale}`)
    await question.getByRole('button', { name: words.yes, exact: true }).click()
    await page.getByRole('alert', { name: words.dates }).getByText('15:00').waitFor()
    await mustBeAccessible(page, 'a date that is taken')
    await mustFit(page, 'a date that is taken')
    await picture(page, `series-move-refused-${locale}`)
    await page.getByRole('button', { name: words.others }).click()
    await page.getByRole('heading', { name: words.moved }).waitFor()
    await mustBeAccessible(page, 'all have moved but one')
    await picture(page, `series-moved-${locale}`)
    await page.getByRole('button', { name: words.on }).click()
    await page.getByRole('heading', { name: words.series }).waitFor()
    assert.deepEqual(await startsOfSeries(clinic), [
      '2026-03-25T13:00:00Z',
      '2026-04-01T12:00:00Z',
      '2026-04-08T07:00:00Z',
      '2026-04-15T12:00:00Z',
    ])
  })
}

test('a patient whose chosen time is gone chooses another, and may move one visit alone', async () => {
  const { clinic, auxo, slug } = await aSurgery(database)
  const type = { doctor_id: auxo.doctor_id, appointment_type_id: auxo.checkUp }
  const held = await holdSeries(clinic.engine, clinic.staff, {
    ...type,
    first_date: '2026-03-25',
    start_local: '10:00',
    recurrence: 'FREQ=WEEKLY;COUNT=2',
  })
  await confirmSeries(clinic.engine, clinic.staff, held.id, { patient: { name: 'Anna Example' } })
  const site = await aSite(clinic)
  const { page } = await site.visitor()
  await page.goto(`${site.origin}/${slug}/visit?move#${held.appointments[0]?.id}.${held.manage_token}`)
  await page.locator('summary').nth(1).click()
  await page.getByRole('button', { name: /^15:00, Wednesday 25 March/ }).click()
  const question = page.getByRole('dialog')
  await question.getByRole('radio', { name: 'This one and those after it' }).check({ force: true })
  await clinic.booking({ ...type, starts_at_utc: '2026-03-25T13:00:00Z' }, 'Ben Example')
  await question.getByRole('button', { name: 'Move it' }).click()
  await page.getByRole('alert', { name: 'Not all of them can move there' }).waitFor()
  assert.equal(await page.getByRole('button', { name: 'Move the others only' }).count(), 0)
  await page.getByRole('button', { name: /^16:00, Wednesday 25 March/ }).click()
  await question.getByRole('radio', { name: 'Only this one' }).check({ force: true })
  await question.getByRole('button', { name: 'Move it' }).click()
  await page.getByRole('heading', { name: 'Your appointments of this series' }).waitFor()
  assert.deepEqual(await startsOfSeries(clinic), ['2026-03-25T14:00:00Z', '2026-04-01T07:00:00Z'])
})

async function startsOfSeries({ rows, practice_id }: Clinic): Promise<string[]> {
  const visits = await rows<{ at: string }>(
    `select horai.utc(starts_at_utc) as at from horai.appointments
     where practice_id = $1 and series_id is not null order by starts_at_utc`,
    [practice_id],
  )
  return visits.map(({ at }) => at)
}
