import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { verify } from '../../src/booking/verify/verify.ts'
import { aSite, mustBeAccessible, mustFit } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()

async function aVisitor(options: BrowserContextOptions = {}, type = {}) {
  const surgery = await aSurgery(database, type)
  const site = await aSite(surgery.clinic)
  const visitor = await site.visitor(options)
  const { clinic } = surgery
  const family = async () =>
    clinic.rows<{ at: string; name: string; guardian: string | null; status: string }>(
      `select horai.utc(a.starts_at_utc) as at, p.name, g.name as guardian, a.status
       from horai.appointments a
       join horai.patients p on p.practice_id = a.practice_id and p.id = a.patient_id
       left join horai.appointment_participants t on t.practice_id = a.practice_id and t.appointment_id = a.id
       left join horai.patients g on g.practice_id = t.practice_id and g.id = t.patient_id
       where a.practice_id = $1 and a.places_snapshot is null order by a.starts_at_utc, a.place`,
      [clinic.practice_id],
    )
  return { surgery, site, family, home: `${site.origin}/${surgery.slug}?need=check-up`, ...visitor }
}

/** Kept when somebody asks for it. */
async function picture(page: Page, name: string) {
  const folder = process.env['HORAI_PICTURES']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

async function fill(page: Page, names: readonly string[]) {
  for (const [i, name] of names.entries()) {
    await page.getByRole('textbox', { name: new RegExp(`^${i + 1}\\. `) }).fill(name)
  }
  await page.getByLabel(/^Your name$|^Ονοματεπώνυμο$/).fill('Anna Example')
  await page.getByLabel(/^E-mail$/).fill('anna@example.org')
}

const said = {
  English: {
    locale: 'en-GB',
    two: '2 people',
    time: /^11:00, Tuesday 24 March, Dr Auxo Demo, until 12:00$/,
    who: 'Who comes?',
    confirm: 'Confirm all appointments',
    booked: 'You are all booked',
    one: /^Cancel: Tuesday 24 March at 11:30/,
    oneYes: 'Yes, cancel it',
    all: 'Cancel all',
    allYes: 'Yes, cancel them all',
    gone: 'All of these appointments are cancelled',
  },
  Greek: {
    locale: 'el-GR',
    two: '2 άτομα',
    time: /^11:00, .*Dr Auxo Demo, έως 12:00$/,
    who: 'Ποιοι θα έρθουν;',
    confirm: 'Επιβεβαίωση όλων των ραντεβού',
    booked: 'Κλείστηκαν όλα τα ραντεβού',
    one: /^Ακύρωση: .*11:30/,
    oneYes: /^Ναι/,
    all: 'Ακύρωση όλων',
    allYes: 'Ναι, ακύρωση όλων',
    gone: 'Όλα αυτά τα ραντεβού ακυρώθηκαν',
  },
} as const

for (const [language, words] of Object.entries(said)) {
  test(`a parent books two children one after the other, cancels one, then all, in ${language}, on a small phone`, async () => {
    const { page, home, family } = await aVisitor({
      locale: words.locale,
      viewport: { width: 320, height: 640 },
    })
    await page.goto(home)
    await page.getByRole('radio', { name: words.two }).check({ force: true })
    await page.getByRole('button', { name: words.time }).waitFor()
    assert.match(page.url(), /people=2/)
    await mustBeAccessible(page, 'times for two')
    await mustFit(page, 'times for two')
    await picture(page, `family-times-${language}`)
    await page.getByRole('button', { name: words.time }).click()
    await page.getByRole('heading', { name: words.who }).waitFor()
    await page.getByRole('button', { name: words.confirm }).click()
    await page.locator('[aria-invalid]').first().waitFor()
    await mustBeAccessible(page, 'who is missing')
    await fill(page, ['Ben Example', 'Cleo Example'])
    await mustFit(page, 'who comes')
    await picture(page, `family-details-${language}`)
    await page.getByRole('button', { name: words.confirm }).click()
    await page.getByRole('heading', { name: words.booked }).waitFor()
    await mustBeAccessible(page, 'all booked')
    await mustFit(page, 'all booked')
    await picture(page, `family-booked-${language}`)
    assert.deepEqual(await family(), [
      { at: '2026-03-24T09:00:00Z', name: 'Ben Example', guardian: 'Anna Example', status: 'confirmed' },
      { at: '2026-03-24T09:30:00Z', name: 'Cleo Example', guardian: 'Anna Example', status: 'confirmed' },
    ])

    await page.getByRole('button', { name: words.one }).click()
    await mustBeAccessible(page, 'cancelling one')
    await page.getByRole('button', { name: words.oneYes }).click()
    await page.locator('li.cancelled').waitFor()
    assert.deepEqual(
      (await family()).map(({ status }) => status),
      ['confirmed', 'cancelled'],
    )
    await page.getByRole('button', { name: words.all, exact: true }).click()
    await page.getByRole('button', { name: words.allYes }).click()
    await page.getByRole('heading', { name: words.gone }).waitFor()
    assert.deepEqual(
      (await family()).map(({ status }) => status),
      ['cancelled', 'cancelled'],
    )
    assert.deepEqual(await verify(database), [])
  })
}

test('who comes too late sees where all of them still fit, and what was typed is kept', async () => {
  const { page, home, surgery, site, family } = await aVisitor()
  const { clinic, auxo } = surgery
  await page.goto(`${home}&people=3`)
  await page.getByRole('button', { name: /^11:00, Tuesday 24 March, Dr Auxo Demo, until 12:30$/ }).click()
  await fill(page, ['Ben Example', 'Cleo Example', 'Dora Example'])
  await site.later(6)
  await page.getByRole('heading', { name: 'The time we kept for you has run out' }).waitFor()
  await clinic.booking({
    doctor_id: auxo.doctor_id,
    appointment_type_id: auxo.checkUp,
    starts_at_utc: '2026-03-24T10:00:00Z',
  })
  await page.getByRole('button', { name: 'Take the same times again' }).click()
  await page.getByText('What you typed is kept.').waitFor()
  await mustBeAccessible(page, 'too late')
  await picture(page, 'family-too-late')
  // 11:00 to 12:00 is too short for three now.
  await page.getByRole('button', { name: /12:30/ }).click()
  await page.getByRole('heading', { name: 'Who comes?' }).waitFor()
  assert.equal(await page.getByRole('textbox', { name: /^3\. / }).inputValue(), 'Dora Example')
  await page.getByRole('button', { name: 'Confirm all appointments' }).click()
  await page.getByRole('heading', { name: 'You are all booked' }).waitFor()
  assert.deepEqual(
    (await family()).filter(({ guardian }) => guardian).map(({ at, name }) => [at, name]),
    [
      ['2026-03-24T10:30:00Z', 'Ben Example'],
      ['2026-03-24T11:00:00Z', 'Cleo Example'],
      ['2026-03-24T11:30:00Z', 'Dora Example'],
    ],
  )
})

test('whoever books may be the first of them, by keyboard alone, and one visit leads to the others', async () => {
  const { page, home, family } = await aVisitor()
  await page.goto(`${home}&people=2`)
  await page.getByRole('button', { name: /^11:00, Tuesday 24 March, Dr Auxo Demo/ }).press('Enter')
  await page.getByRole('checkbox', { name: 'I come myself, as the first' }).press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ben Example')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Anna Example')
  await page.keyboard.press('Tab')
  await page.keyboard.type('anna@example.org')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'You are all booked' }).waitFor()
  assert.deepEqual(
    (await family()).map(({ name, guardian }) => [name, guardian]),
    [
      ['Anna Example', null],
      ['Ben Example', 'Anna Example'],
    ],
  )
  await page.reload()
  await page.getByText('Ben Example').waitFor()
  await page.getByRole('link', { name: /^Move, or see more: .*11:30/ }).click()
  await page.getByRole('link', { name: 'All appointments of this booking' }).click()
  await page.getByRole('heading', { name: 'You are all booked' }).waitFor()
})

test('a family sits in one group, where there are places for all of them', async () => {
  const { page, home, surgery, family } = await aVisitor({}, { places: 3 })
  const { clinic, auxo } = surgery
  const at = (starts_at_utc: string) => ({
    doctor_id: auxo.doctor_id,
    appointment_type_id: auxo.checkUp,
    starts_at_utc,
  })
  await clinic.hold(at('2026-03-24T09:00:00Z'))
  await clinic.hold(at('2026-03-24T09:00:00Z'))
  await page.goto(`${home}&people=2`)
  await page.getByRole('button', { name: /^11:30, Tuesday.*Auxo/ }).waitFor()
  assert.equal(await page.getByRole('button', { name: /^11:00, Tuesday.*Auxo/ }).count(), 0)
  await page.getByRole('button', { name: /^11:30, Tuesday.*Auxo/ }).click()
  await fill(page, ['Ben Example', 'Cleo Example'])
  await page.getByRole('button', { name: 'Confirm all appointments' }).click()
  await page.getByRole('heading', { name: 'You are all booked' }).waitFor()
  assert.deepEqual(
    (await family()).map(({ at: start }) => start),
    ['2026-03-24T09:30:00Z', '2026-03-24T09:30:00Z'],
  )
})
