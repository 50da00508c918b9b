import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { verify } from '../../src/booking/verify/verify.ts'
import { aSite, mustBeAccessible, mustFit } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { openByKey, spot } from '../support/front-desk.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()

/** Kept when somebody asks for it. */
async function picture(page: Page, name: string) {
  const folder = process.env['HORAI_PICTURES']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
}

/** A surgery's calendar, a tap into it at eleven with Dr Auxo, and several people to be booked. */
async function aDeskWithFamily(type: Readonly<Record<string, unknown>> = {}) {
  const surgery = await aSurgery(database, type)
  const { clinic, auxo } = surgery
  const site = await aSite(clinic)
  const visitor = await site.visitor({ viewport: { width: 1280, height: 900 } })
  const { page } = visitor
  const open = async () => {
    await openByKey(site, visitor, '/calendar')
    await page.locator('.ec-col-head').first().waitFor()
    const { x, y } = await spot(page, 'Dr Auxo', '11:00')
    await page.mouse.click(x, y)
    await page.getByText('Several people', { exact: true }).click()
  }
  return {
    surgery,
    page,
    open,
    dialog: page.getByRole('dialog', { name: 'New visit' }),
    at: (starts_at_utc: string) => ({
      doctor_id: auxo.doctor_id,
      appointment_type_id: auxo.checkUp,
      starts_at_utc,
    }),
    family: () =>
      clinic.rows<{ at: string; name: string; status: string }>(
        `select horai.utc(a.starts_at_utc) as at, p.name, a.status from horai.appointments a
         join horai.patients p on p.practice_id = a.practice_id and p.id = a.patient_id
         where a.practice_id = $1 and a.joint_booking_id is not null order by a.starts_at_utc, a.place`,
        [clinic.practice_id],
      ),
  }
}

/** Names somebody whom the practice does not know yet. */
async function name(page: Page, nth: number, who: string) {
  await page.getByRole('textbox', { name: new RegExp(`^${nth}\\. Patient`) }).fill(who)
  await page.getByRole('option', { name: `New patient “${who}”` }).click()
}

test('a desk books a parent it knows and two children, sees from one visit the others, and cancels all', async () => {
  const { page, open, dialog, surgery, family } = await aDeskWithFamily()
  const { clinic } = surgery
  await clinic.patient('Anna Example')
  await open()
  await mustBeAccessible(page, 'several people')
  await dialog.getByRole('textbox', { name: '1. Patient, 11:00' }).fill('ann')
  await page.getByRole('option', { name: 'Anna Example' }).click()
  await name(page, 2, 'Ben Example')
  await dialog.getByRole('button', { name: 'Add somebody' }).click()
  const book = dialog.getByRole('button', { name: 'Book 3 visits from 11:00' })
  await book.waitFor()
  assert.ok(await book.isDisabled(), 'one of them has no name yet')
  await name(page, 3, 'Cleo Example')
  assert.ok(await dialog.getByRole('radio', { name: '11:00–12:30' }).isChecked())
  await mustBeAccessible(page, 'three people')
  await picture(page, 'desk-family')
  await book.click()
  await page
    .getByRole('alert')
    .filter({ hasText: 'Anna Example, Ben Example, Cleo Example' })
    .first()
    .waitFor()
  assert.deepEqual(await family(), [
    { at: '2026-03-24T09:00:00Z', name: 'Anna Example', status: 'confirmed' },
    { at: '2026-03-24T09:30:00Z', name: 'Ben Example', status: 'confirmed' },
    { at: '2026-03-24T10:00:00Z', name: 'Cleo Example', status: 'confirmed' },
  ])
  const known = await clinic.rows('select from horai.patients where practice_id = $1', [clinic.practice_id])
  assert.equal(known.length, 3)

  await page.getByRole('button', { name: /^11:30, Ben Example/ }).click()
  const panel = page.getByRole('dialog', { name: 'Visit' })
  await panel.getByRole('heading', { name: 'Booked with 2 others' }).waitFor()
  await mustBeAccessible(page, 'a visit that was booked with others')
  await picture(page, 'desk-family-panel')
  await panel.getByRole('button', { name: 'Open Cleo Example' }).click()
  await panel.getByRole('heading', { name: 'Cleo Example' }).waitFor()
  await panel.getByRole('button', { name: 'Cancel all of them' }).click()
  await panel.getByText('Cancel all 3 visits?').waitFor()
  await mustBeAccessible(page, 'cancelling all')
  await panel.getByRole('button', { name: 'Cancel them' }).click()
  await page.getByRole('alert').filter({ hasText: 'All of them are cancelled' }).waitFor()
  assert.deepEqual(
    (await family()).map(({ status }) => status),
    ['cancelled', 'cancelled', 'cancelled'],
  )
  assert.deepEqual(await verify(database), [])
})

test('a desk that comes too late is offered the nearest starts for all of them, and no name is lost', async () => {
  const { page, open, dialog, surgery, at, family } = await aDeskWithFamily()
  await open()
  await name(page, 1, 'Ben Example')
  await name(page, 2, 'Cleo Example')
  await dialog.getByRole('button', { name: 'Book 2 visits from 11:00' }).waitFor()
  // The line that tells the page of it is quicker than a hand: what was tapped is sent all the same.
  await page.route('**/v1/changes', (route) => route.abort())
  await page.route('**/v1/availability/runs*', (route) => route.abort())
  await surgery.clinic.booking(at('2026-03-24T09:30:00Z'), 'Dora Example')
  await dialog.getByRole('button', { name: 'Book 2 visits from 11:00' }).click()
  const refused = dialog.getByRole('alert').filter({ hasText: 'The nearest free times' })
  await refused.waitFor()
  await page.unroute('**/v1/availability/runs*')
  await mustBeAccessible(page, 'too late')
  await picture(page, 'desk-family-late')
  await refused.getByRole('button', { name: '12:00', exact: true }).click()
  await dialog.getByRole('button', { name: 'Book 2 visits from 12:00' }).click()
  await page.getByRole('alert').filter({ hasText: 'Ben Example, Cleo Example' }).first().waitFor()
  await page.getByRole('button', { name: /^12:30, Cleo Example/ }).waitFor()
  assert.deepEqual(
    (await family()).map(({ at: start, name: who, status }) => [start, who, status]),
    [
      ['2026-03-24T10:00:00Z', 'Ben Example', 'confirmed'],
      ['2026-03-24T10:30:00Z', 'Cleo Example', 'confirmed'],
    ],
  )
})

test('where one of them is elsewhere at the time the desk reads who, and nothing is kept', async () => {
  const { page, open, dialog, surgery, family } = await aDeskWithFamily()
  const { clinic, thallo } = surgery
  const other = { doctor_id: thallo.doctor_id, appointment_type_id: thallo.checkUp }
  await clinic.booking({ ...other, starts_at_utc: '2026-03-24T09:30:00Z' }, 'Ben Example')
  await open()
  await name(page, 1, 'Anna Example')
  await dialog.getByRole('textbox', { name: /^2\. Patient/ }).fill('ben')
  await page.getByRole('option', { name: 'Ben Example', exact: true }).click()
  await dialog.getByRole('button', { name: 'Book 2 visits from 11:00' }).click()
  await dialog.getByRole('alert', { name: /^Ben Example: / }).waitFor()
  assert.deepEqual(await family(), [])
  assert.equal(await surgery.holds(), 0)
  await dialog.getByText('12:00–13:00', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Book 2 visits from 12:00' }).click()
  await page.getByRole('alert').filter({ hasText: 'Anna Example, Ben Example' }).first().waitFor()
  assert.equal((await family()).length, 2)
})

test('on a date on which they do not fit the desk is led to the next on which they do; on a phone it fits', async () => {
  const { page, open, dialog, surgery } = await aDeskWithFamily()
  const { auxo, clinic } = surgery
  await clinic.insert('availability_exceptions', {
    doctor_id: auxo.doctor_id,
    starts_at_utc: '2026-03-25T00:00:00Z',
    ends_at_utc: '2026-03-26T00:00:00Z',
  })
  await open()
  await dialog.getByLabel('Date').fill('2026-03-25')
  await dialog.getByText('On this date they do not all fit').waitFor()
  await page.setViewportSize({ width: 360, height: 740 })
  await mustBeAccessible(page, 'a date without a start')
  await mustFit(page, 'a date without a start')
  await dialog.getByRole('button', { name: /^They do Thursday 26 March/ }).click()
  await dialog.getByRole('radio').nth(3).waitFor({ state: 'attached' })
  await picture(page, 'desk-family-phone')
  assert.equal(await dialog.getByLabel('Date').inputValue(), '2026-03-26')
})
