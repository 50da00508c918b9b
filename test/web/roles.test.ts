import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StaffRole } from '../../src/practice/permissions.ts'
import { aSite, mustBeAccessible } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { openAs } from '../support/front-desk.ts'
import { ilissos } from '../support/ilissos.ts'
import { aMember } from '../support/staff.ts'

const { database } = await useDatabase()

async function aDeskOf(role: StaffRole, doctor: string | null = null) {
  const place = await ilissos(database)
  const site = await aSite(place.clinic)
  const member = await aMember(place.clinic, role, doctor && (place.doctor[doctor] as string))
  const visitor = await site.visitor({ viewport: { width: 1280, height: 800 } }, { mayComplain: /403/ })
  await openAs(site, visitor, member, '/calendar')
  await visitor.page.locator('.ec-col-head').first().waitFor()
  const pages = () =>
    visitor.page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allInnerTexts()
  return { place, site, ...visitor, pages }
}

const all = ['Calendar', 'Patients', 'Waiting list', 'Schedule', 'Messages', 'Reports', 'Set-up', 'Staff']

for (const [role, expected] of [
  ['owner', [...all, 'Connections']],
  ['manager', all],
  ['receptionist', ['Calendar', 'Patients', 'Waiting list']],
  ['doctor', ['Calendar', 'Patients', 'Waiting list']],
] as const) {
  test(`who is ${role} is shown the pages of that role, and told so of the others`, async () => {
    const { page, site, pages } = await aDeskOf(role)
    assert.deepEqual(await pages(), expected)
    assert.equal(await page.locator('.ec-col-head').count(), 5)
    if (role === 'owner' || role === 'manager') return
    await page.goto(`${site.origin}/clinic/setup`)
    await page.getByText('This page is not part of your role').waitFor()
    await mustBeAccessible(page, 'a page of another role')
    await page.getByRole('link', { name: 'Patients' }).click()
    await page.getByRole('link', { name: /Asopos Demo/ }).waitFor()
    assert.equal(
      await page.getByRole('button', { name: 'Add a patient' }).count(),
      role === 'receptionist' ? 1 : 0,
    )
  })
}

test('a doctor with the own calendar sees one column and one page, and books in it', async () => {
  const { place, page, pages } = await aDeskOf('doctor', 'eirene-demo')
  assert.deepEqual(await pages(), ['Calendar'])
  assert.deepEqual(await page.locator('.ec-col-head').allInnerTexts(), ['Dr Eirene Demo'])
  assert.equal(await page.getByRole('button', { name: 'Find a patient' }).count(), 0)
  assert.equal(await page.getByRole('combobox', { name: 'Doctor' }).count(), 0)
  await place.book(['eirene-demo', 'visit', '13:00'], 'Anna Example')
  await place.book(['dike-demo', 'skin-check', '13:00'], 'Boris Example')
  await page.getByRole('button', { name: /^13:00, Anna Example/ }).waitFor()
  assert.equal(await page.getByRole('button', { name: /Boris Example/ }).count(), 0)
  await mustBeAccessible(page, 'the own calendar')
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'New visit' })
  await dialog.getByLabel('Patient').fill('Chloe Example')
  await dialog.getByLabel('When').fill('2026-03-24T13:45')
  await dialog.getByRole('button', { name: 'Book 13:45' }).click()
  await page.getByRole('button', { name: /^13:45, Chloe Example, .*Dr Eirene Demo, Booked$/ }).click()
  await page.getByRole('dialog', { name: 'Visit' }).getByRole('heading', { name: 'Chloe Example' }).waitFor()
})
