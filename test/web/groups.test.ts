import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confirm } from '../../src/booking/confirm.ts'
import { aSite, mustBeAccessible, mustFit } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()

/** A class of three with one place taken: the check-ups of both doctors are groups. */
async function aClass() {
  const surgery = await aSurgery(database, { places: 3 })
  const { clinic, auxo } = surgery
  const visit = {
    doctor_id: auxo.doctor_id,
    appointment_type_id: auxo.checkUp,
    starts_at_utc: '2026-03-24T10:00:00Z',
  }
  const held = await clinic.hold(visit)
  await confirm(clinic.engine, clinic.staff, held.id, { patient: { name: 'Chloe Example' } })
  return { ...surgery, visit, held, site: await aSite(clinic) }
}

for (const [language, locale] of [
  ['English', 'en-GB'],
  ['Greek', 'el-GR'],
] as const) {
  test(`a parent books a place in a group for a child, in ${language}`, async () => {
    const { clinic, slug, site } = await aClass()
    const { page } = await site.visitor({ locale })
    const isGreek = language === 'Greek'
    await page.goto(`${site.origin}/${slug}?need=check-up`)
    const time = page.getByRole('button', {
      name: isGreek
        ? /^12:00, .*Dr Auxo Demo, 2 θέσεις$/
        : /^12:00, Tuesday 24 March, Dr Auxo Demo, 2 places left$/,
    })
    await time.waitFor()
    await mustBeAccessible(page, 'times with places')
    await time.click()
    await page.getByLabel(isGreek ? 'Κλείνω για παιδί' : 'I am booking for a child').check()
    await mustBeAccessible(page, 'details for a child')
    await mustFit(page, 'details for a child')
    const submit = page.getByRole('button', { name: isGreek ? /Επιβεβαίωση/ : 'Confirm appointment' })
    await page.getByLabel(isGreek ? /^Το όνομά σας|^Όνομα$|Ονοματεπώνυμο/ : 'Your name').fill('Anna Example')
    await page.getByLabel(/E-mail/i).fill('anna@example.org')
    await page.getByLabel(isGreek ? 'Όνομα του παιδιού' : 'Name of the child').fill('Ben Example')
    await submit.click()
    await page
      .getByRole('heading', { name: isGreek ? /ραντεβού|Κλείστηκε/i : 'You are booked' })
      .first()
      .waitFor()
    const rows = await clinic.rows<{ name: string; guardian: string; place: number }>(
      `select p.name, g.name as guardian, a.place
       from horai.appointments a
       join horai.patients p on p.practice_id = a.practice_id and p.id = a.patient_id
       join horai.appointment_participants t on t.practice_id = a.practice_id and t.appointment_id = a.id
       join horai.patients g on g.practice_id = t.practice_id and g.id = t.patient_id
       where a.practice_id = $1 and a.status = 'confirmed'`,
      [clinic.practice_id],
    )
    assert.deepEqual(rows, [{ name: 'Ben Example', guardian: 'Anna Example', place: 2 }])
  })
}

test('a desk sees a group once, who is in it, and puts an interpreter on a visit', async () => {
  const { clinic, held, site } = await aClass()
  const { page } = await site.visitor({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${site.origin}/clinic/calendar?date=2026-03-24`)
  await page.getByLabel('Practice key', { exact: true }).fill(site.api.key)
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByRole('button', { name: /^12:00, Check-up 1\/3/ }).click()
  await page.getByRole('heading', { name: 'In the group: 1 of 3' }).waitFor()
  await mustBeAccessible(page, 'a group')
  await page.getByRole('button', { name: 'Open Chloe Example' }).click()
  await page.getByRole('heading', { name: 'Who comes along' }).waitFor()
  await page.getByRole('button', { name: 'Add somebody' }).click()
  await page.getByLabel('Name').fill('Ina Example')
  await mustBeAccessible(page, 'somebody who comes along')
  await page.getByRole('button', { name: 'Add somebody' }).click()
  await page.getByRole('button', { name: 'Remove Ina Example' }).waitFor()
  await page.getByRole('button', { name: 'Remove Ina Example' }).click()
  await page.getByText('Somebody does not come along any more').waitFor()
  const rows = await clinic.rows('select from horai.appointment_participants where practice_id = $1', [
    clinic.practice_id,
  ])
  assert.equal(rows.length, 0)
  assert.ok(held.session_id)
})
