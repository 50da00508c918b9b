import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { complete, noShow } from '../../src/booking/settle.ts'
import { aSite, mustBeAccessible, mustFit, NOW } from '../support/browser.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()

async function enter(origin: string, key: string, page: Page, path: string) {
  await page.goto(`${origin}/clinic${path}`)
  await page.getByLabel('Practice key', { exact: true }).fill(key)
  await page.getByRole('button', { name: 'Open' }).click()
}

/** A surgery with a past: one visit that took place, one that was missed; and one to come. */
async function aDesk(path: string, options: BrowserContextOptions = {}) {
  const surgery = await aSurgery(database)
  const { clinic, auxo } = surgery
  const visit = { doctor_id: auxo.doctor_id, appointment_type_id: auxo.checkUp }
  clinic.clock.override = '2026-03-19T08:00:00Z'
  const came = await clinic.booking({ ...visit, starts_at_utc: '2026-03-20T08:00:00Z' }, 'Anna Example')
  const missed = await clinic.booking({ ...visit, starts_at_utc: '2026-03-23T10:00:00Z' }, 'Boris Example')
  await clinic.booking({ ...visit, starts_at_utc: '2026-03-25T16:00:00Z' }, 'Chloe Example')
  clinic.clock.override = NOW
  await complete(clinic.engine, clinic.staff, came.id)
  await noShow(clinic.engine, clinic.staff, missed.id)
  const site = await aSite(clinic)
  const visitor = await site.visitor({ viewport: { width: 1440, height: 900 }, ...options })
  await enter(site.origin, site.api.key, visitor.page, path)
  return { surgery, site, ...visitor }
}

/** Kept beside the documentation when somebody asks for it. */
async function picture(page: Page, name: string) {
  const folder = process.env['HORAI_PICTURES']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

test('a practice with nothing is led to a bookable page, and a patient books on it', async () => {
  const clinic = await aClinic(database, NOW)
  const site = await aSite(clinic)
  const { page, tab } = await site.visitor()
  await enter(site.origin, site.api.key, page, '/setup')
  await page.getByRole('heading', { name: 'Your first appointments' }).waitFor()
  await mustBeAccessible(page, 'the first step')
  await picture(page, 'first-run')
  const next = page.getByRole('button', { name: 'Next' })
  await next.click()
  await page.getByLabel('Name of the doctor').fill('Δρ Καρπώ Δοκιμαστική')
  await mustBeAccessible(page, 'the second step')
  await next.click()
  await page.getByLabel('Street and town').fill('1 Demo Street, Athens')
  await next.click()
  await page.getByLabel('What patients book').fill('First visit')
  await next.click()
  await page.getByLabel('Address of your page').fill(`Karpo ${clinic.slug}`)
  await mustBeAccessible(page, 'the last step')
  await page.getByRole('button', { name: 'Make it bookable' }).click()
  await page.getByRole('heading', { name: 'Patients can book now' }).waitFor()
  await mustBeAccessible(page, 'the end of the first run')
  const address = await page.getByRole('link', { name: 'See what patients see' }).getAttribute('href')
  assert.equal(address, `${site.origin}/karpo-${clinic.slug}`)

  const patient = await tab()
  await patient.goto(String(address))
  await patient
    .getByRole('button', { name: /Δρ Καρπώ/ })
    .first()
    .click()
  await patient.getByLabel('Your name').fill('Anna Example')
  await patient.getByLabel('E-mail').fill('anna@example.org')
  await patient.getByRole('button', { name: 'Confirm appointment' }).click()
  await patient.getByText('You are booked').waitFor()
  const rows = await clinic.rows(
    `select from horai.appointments where practice_id = $1 and status = 'confirmed'`,
    [clinic.practice_id],
  )
  assert.equal(rows.length, 1)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`hours are edited beside what comes of them, undone and saved, on ${colorScheme} pages`, async () => {
    const { page, surgery } = await aDesk('/schedule', { colorScheme })
    const end = page.getByLabel('End, Wednesday', { exact: true })
    await end.waitFor()
    await page.getByText('10:00', { exact: true }).first().waitFor()
    await mustBeAccessible(page, 'the schedule')
    await end.fill('17:00')
    await page.getByText('One appointment lies outside these hours').waitFor()
    await page.getByText('Not saved yet').waitFor()
    await mustBeAccessible(page, 'a schedule that leaves an appointment outside')
    await page.getByRole('button', { name: 'Undo' }).click()
    assert.equal(await end.inputValue(), '20:00')
    await page.getByText('One appointment lies outside').waitFor({ state: 'detached' })
    await end.fill('18:00')
    await page.getByRole('button', { name: 'Add a break on Monday' }).click()
    await page.getByRole('button', { name: 'Add hours on Tuesday' }).click()
    await picture(page, `schedule-${colorScheme}`)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('The hours are saved').waitFor()
    const rules = await surgery.clinic.rows<{ day_of_week: number; work_end_local: string }>(
      'select day_of_week, work_end_local from horai.schedule_rules where practice_id = $1 and doctor_id = $2 order by 1, 2',
      [surgery.clinic.practice_id, surgery.auxo.doctor_id],
    )
    assert.deepEqual(
      rules.filter(({ day_of_week }) => day_of_week === 2 || day_of_week === 3).map(Object.values),
      [
        [2, '20:00'],
        [2, '23:00'],
        [3, '18:00'],
      ],
    )
  })
}

test('hours recur: every so many weeks, once a month, on single dates; not on some', async () => {
  const { page, surgery } = await aDesk('/schedule')
  await page.getByRole('button', { name: 'Hours on certain dates' }).click()
  const weeks = page.getByRole('region', { name: 'Every so many weeks' })
  await weeks.getByLabel('Begin, Every so many weeks').fill('07:00')
  await weeks.getByLabel('End, Every so many weeks').fill('08:00')
  await weeks.getByLabel('Add: Not on').fill('2026-04-03')
  await page.getByRole('button', { name: 'Hours on certain dates' }).click()
  const second = page.getByRole('region', { name: 'Every so many weeks' }).nth(1)
  await second.getByRole('combobox', { name: 'When' }).click()
  await page.getByRole('option', { name: 'Once a month' }).click()
  const month = page.getByRole('region', { name: 'Once a month' })
  await month.getByRole('combobox', { name: 'Which' }).click()
  await page.getByRole('option', { name: 'the last' }).click()
  await mustBeAccessible(page, 'hours that recur')
  await mustFit(page, 'hours that recur')
  await picture(page, 'recurring')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('The hours are saved').waitFor()
  const rules = await surgery.clinic.rows(
    `select day_of_week, recurrence, effective_from, except_dates, work_start_local from horai.schedule_rules
     where practice_id = $1 and doctor_id = $2 and day_of_week is null order by recurrence desc`,
    [surgery.clinic.practice_id, surgery.auxo.doctor_id],
  )
  const said = { day_of_week: null, effective_from: '2026-03-24' }
  assert.deepEqual(rules, [
    {
      ...said,
      recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
      except_dates: ['2026-04-03'],
      work_start_local: '07:00',
    },
    { ...said, recurrence: 'FREQ=MONTHLY;BYDAY=-1MO', except_dates: [], work_start_local: '09:00' },
  ])
  await page.reload()
  await page.getByRole('region', { name: 'Once a month' }).waitFor()
})

test('other hours for some dates stand above the usual ones, and a time that is not offered says why', async () => {
  const { page } = await aDesk('/schedule')
  await page.getByRole('button', { name: 'Other hours for some dates' }).click()
  await page.getByText('Goes before the others: priority 10').waitFor()
  await page.getByText('The usual hours').waitFor()
  await mustBeAccessible(page, 'two layers')
  await picture(page, 'layers')
  await page.getByLabel(/^Time( \*)?$/).fill('06:30')
  await page.getByRole('button', { name: 'Tell me why' }).click()
  await page.getByText('It is outside working hours.').waitFor()
  await page.getByText('The next bookable start').waitFor()
  await mustBeAccessible(page, 'an explanation')
})

test('a vacation is put on the calendar, names whom it covers before it is saved, and can be taken back', async () => {
  const { page, surgery } = await aDesk('/schedule')
  await page.getByRole('button', { name: '25 March' }).click()
  await page.getByText('One appointment lies outside these hours').waitFor()
  await mustBeAccessible(page, 'a new vacation')
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click()
  await page.getByRole('button', { name: '25 March, Vacation' }).waitFor()
  const spans = () =>
    surgery.clinic.rows<{ from: string; to: string }>(
      `select horai.utc(starts_at_utc) as from, horai.utc(ends_at_utc) as to
       from horai.availability_exceptions where practice_id = $1`,
      [surgery.clinic.practice_id],
    )
  const day = [{ from: '2026-03-24T22:00:00Z', to: '2026-03-25T22:00:00Z' }]
  assert.deepEqual(await spans(), day)
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByRole('button', { name: '25 March', exact: true }).waitFor()
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: '25 March, Vacation' }).waitFor()
  assert.deepEqual(await spans(), day)
})

test('a split shift has a break of its own, and the hours between are not offered', async () => {
  const { page, surgery } = await aDesk('/schedule')
  await page.getByLabel('End, Wednesday', { exact: true }).fill('13:00')
  await page.getByRole('button', { name: 'Add hours on Wednesday' }).click()
  await page.getByRole('button', { name: 'Add a break on Wednesday' }).nth(1).click()
  await page.getByLabel('Break from, Wednesday').fill('18:00')
  await page.getByLabel('Break to, Wednesday').fill('18:30')
  await mustBeAccessible(page, 'a split shift')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('The hours are saved').waitFor()
  const shifts = await surgery.clinic.rows(
    `select r.work_start_local as from, r.work_end_local as to, k.break_start_local as rests, k.break_end_local as until
     from horai.schedule_rules r
     left join horai.schedule_rule_breaks k on k.practice_id = r.practice_id and k.schedule_rule_id = r.id
     where r.practice_id = $1 and r.doctor_id = $2 and r.day_of_week = 3 order by 1`,
    [surgery.clinic.practice_id, surgery.auxo.doctor_id],
  )
  assert.deepEqual(shifts, [
    { from: '08:00', to: '13:00', rests: null, until: null },
    { from: '17:00', to: '20:00', rests: '18:00', until: '18:30' },
  ])
})

test('a special opening and a holiday of the whole practice, which names the visits of every doctor', async () => {
  const { page, surgery } = await aDesk('/schedule')
  const { clinic, thallo } = surgery
  await clinic.booking(
    {
      doctor_id: thallo.doctor_id,
      appointment_type_id: thallo.checkUp,
      starts_at_utc: '2026-03-25T09:00:00Z',
    },
    'Daphne Example',
  )
  await page.reload()
  await page.getByRole('button', { name: '25 March' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('One appointment lies outside these hours').waitFor()
  await dialog.getByText('Holiday of the practice').click()
  await dialog.getByText('2 appointments lie outside these hours').waitFor()
  await mustBeAccessible(page, 'a new holiday')
  await dialog.getByLabel('Note (optional)').fill('Independence Day')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await page.getByRole('button', { name: /^25 March, Holiday of the practice/ }).waitFor()
  await page.getByRole('button', { name: '28 March' }).click()
  await dialog.getByText('Special opening', { exact: true }).click()
  await dialog.getByLabel(/^From/).fill('21:00')
  await dialog.getByLabel(/^To/).fill('22:00')
  await mustBeAccessible(page, 'a new opening')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await page.getByRole('button', { name: /^28 March, Special opening/ }).waitFor()
  const exceptions = await clinic.rows(
    `select kind, doctor_id, reason, horai.utc(starts_at_utc) as from, horai.utc(ends_at_utc) as to
     from horai.availability_exceptions where practice_id = $1 order by starts_at_utc`,
    [clinic.practice_id],
  )
  assert.deepEqual(exceptions, [
    {
      kind: 'blocked',
      doctor_id: null,
      reason: 'Independence Day',
      from: '2026-03-24T22:00:00Z',
      to: '2026-03-25T22:00:00Z',
    },
    {
      kind: 'available',
      doctor_id: surgery.auxo.doctor_id,
      reason: null,
      from: '2026-03-28T19:00:00Z',
      to: '2026-03-28T20:00:00Z',
    },
  ])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`patients are found, with what they have had, on ${colorScheme} pages`, async () => {
    const { page } = await aDesk('/patients', { colorScheme })
    await page.getByRole('link', { name: /Anna Example/ }).waitFor()
    await mustBeAccessible(page, 'the patients')
    await page.getByLabel('Name, e-mail or telephone').fill('Nobody')
    await page.getByText('Nobody of this name').waitFor()
    await mustBeAccessible(page, 'no patient of a name')
    await page.getByLabel('Name, e-mail or telephone').fill('bor')
    await page.getByRole('link', { name: /Anna Example/ }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: /Boris Example/ }).click()
    await page.getByText('0 done · 1 missed · 0 cancelled').waitFor()
    await page.getByText('Nothing is booked').waitFor()
    await mustBeAccessible(page, 'a patient')
    await picture(page, `patient-${colorScheme}`)
  })

  test(`reports are plots, tables and files, on ${colorScheme} pages`, async () => {
    const { page } = await aDesk('/reports', { colorScheme })
    await page.getByText('Check-up · Dr Auxo Demo').first().waitFor()
    await mustBeAccessible(page, 'the reports')
    await page.locator('summary').nth(1).click()
    await page.getByRole('cell', { name: '50%' }).waitFor()
    await mustBeAccessible(page, 'a report as a table')
    await picture(page, `reports-${colorScheme}`)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV: No-shows' }).click(),
    ])
    assert.equal(file.suggestedFilename(), 'no-shows_2026-02-23_2026-03-24.csv')
  })

  test(`what the practice is made of can be changed, on ${colorScheme} pages`, async () => {
    const { page, surgery } = await aDesk('/setup', { colorScheme })
    await page.getByRole('button', { name: /Dr Auxo Demo/ }).waitFor()
    await mustBeAccessible(page, 'the doctors')
    await page.getByRole('tab', { name: 'Places and rooms' }).click()
    await page.getByRole('button', { name: 'Add a room' }).click()
    await page.getByLabel('Name').fill('Room 7')
    await mustBeAccessible(page, 'a new room')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Room 7' }).waitFor()
    await mustBeAccessible(page, 'the places')
    await page.getByRole('tab', { name: 'Equipment and staff' }).click()
    await page.getByText('Nothing but rooms is needed so far').waitFor()
    await mustBeAccessible(page, 'no equipment')
    await page.getByRole('tab', { name: 'What can be booked' }).click()
    await page.getByRole('button', { name: /Video consultation/ }).click()
    await page.getByLabel(/^Minutes( \*)?$/).fill('25')
    await page.getByRole('button', { name: 'It needs more' }).click()
    await mustBeAccessible(page, 'a kind of visit')
    await picture(page, `setup-${colorScheme}`)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('25 min').waitFor()
    const [type] = await surgery.clinic.rows<{ duration_minutes: number }>(
      'select duration_minutes from horai.appointment_types where practice_id = $1 and id = $2',
      [surgery.clinic.practice_id, surgery.video],
    )
    assert.equal(type?.duration_minutes, 25)
  })
}

test('the pages of the desk fit a phone, in Greek', async () => {
  const { page, site } = await aDesk('/schedule', { viewport: { width: 360, height: 740 } })
  await page.getByRole('button', { name: 'You and this page' }).click()
  await page.getByRole('menuitem', { name: 'Ελληνικά' }).click()
  for (const [path, title] of [
    ['schedule', 'Πρόγραμμα'],
    ['patients', 'Ασθενείς'],
    ['reports', 'Αναφορές'],
    ['setup', 'Ρυθμίσεις'],
  ] as const) {
    await page.goto(`${site.origin}/clinic/${path}`)
    await page.getByRole('heading', { name: title }).waitFor()
    await mustFit(page, path)
    await mustBeAccessible(page, `${path} on a phone`)
  }
})
