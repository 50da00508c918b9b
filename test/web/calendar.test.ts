import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { createException } from '../../src/practice/availability-exceptions.ts'
import { listPatients } from '../../src/practice/patients.ts'
import { aSite, mustBeAccessible, mustFit } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { carry, openByKey, spot } from '../support/front-desk.ts'
import { fillTheWeek, ilissos, inAthens } from '../support/ilissos.ts'

const { database } = await useDatabase()

async function aDesk(options: BrowserContextOptions = {}, path = '/calendar') {
  const place = await ilissos(database)
  const site = await aSite(place.clinic)
  const another = async () => {
    const visitor = await site.visitor({ viewport: { width: 1280, height: 800 }, ...options })
    await openByKey(site, visitor, path)
    await visitor.page.locator('.ec-col-head').first().waitFor()
    return visitor
  }
  return { place, site, another, ...(await another()) }
}

const visit = (page: Page, name: RegExp) => page.getByRole('button', { name })
const says = (page: Page, text: string | RegExp) => page.getByRole('alert').filter({ hasText: text })

async function statusOf(place: Awaited<ReturnType<typeof ilissos>>, id: string) {
  const [row] = await place.clinic.rows<{
    status: string
    starts_at: string
    doctor_id: string
    room_id: string | null
    has_arrived: boolean
  }>(
    `select status, horai.utc(starts_at_utc) as starts_at, doctor_id, location_room_id as room_id,
       arrived_at is not null as has_arrived
     from horai.appointments where practice_id = $1 and id = $2`,
    [place.clinic.practice_id, id],
  )
  assert.ok(row)
  return row
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a full day, its week and its list can be read by everybody, on ${colorScheme} pages`, async () => {
    const { place, page, site } = await aDesk({ colorScheme })
    await fillTheWeek(place)
    await page.reload()
    await visit(page, /Seen$/).first().waitFor()
    await visit(page, /Is here$/)
      .first()
      .waitFor()
    await mustBeAccessible(page, 'a full day')
    for (const [view, state] of [
      ['Rooms', 'the rooms'],
      ['Week', 'the week'],
      ['List', 'the list'],
    ] as const) {
      await page.getByText(view, { exact: true }).click()
      await visit(page, /Booked$/)
        .first()
        .waitFor()
      await mustBeAccessible(page, state)
      await mustFit(page, state)
    }
    await page.goto(`${site.origin}/clinic/calendar?colour=status`)
    await visit(page, /Is here$/)
      .first()
      .waitFor()
    await mustBeAccessible(page, 'a day by status')
  })
}

test('a gap is clicked, and a new patient booked in three fields', async () => {
  const { place, page } = await aDesk()
  const { x, y } = await spot(page, 'Dr Eirene', '13:00')
  await page.mouse.click(x, y)
  const dialog = page.getByRole('dialog', { name: 'New visit' })
  await dialog.getByLabel('Patient').fill('Orfeas Example')
  await page.getByRole('option', { name: 'New patient “Orfeas Example”' }).click()
  await dialog.getByLabel('Telephone (optional)').fill('+30 210 000 0099')
  await mustBeAccessible(page, 'a new visit')
  assert.equal(await dialog.getByLabel('When').inputValue(), '2026-03-24T13:00')
  await dialog.getByRole('button', { name: 'Book 13:00' }).click()
  await says(page, /Orfeas Example is booked for Tuesday,? 24 March at 13:00/).waitFor()
  await visit(page, /^13:00, Orfeas Example, .*Dr Eirene Demo, Booked$/).waitFor()
  const { engine, practice_id } = place.clinic
  const patients = await listPatients(engine, practice_id, { limit: 100 })
  const patient = patients.find(({ name }) => name === 'Orfeas Example')
  assert.equal(patient?.phone, '+30 210 000 0099')
})

test('a known patient is found by name, and a time that is taken says what else there is', async () => {
  const { place, page } = await aDesk()
  await place.book(['eirene-demo', 'visit', '13:00'], 'Anna Example')
  const { x, y } = await spot(page, 'Dr Eirene', '14:00')
  await page.mouse.click(x, y)
  const dialog = page.getByRole('dialog', { name: 'New visit' })
  await dialog.getByLabel('Patient').fill('aso')
  await page.getByRole('option', { name: /Asopos Demo/ }).click()
  await dialog.getByRole('combobox', { name: 'Kind of visit' }).click()
  await page.getByRole('option', { name: /^Visit/ }).click()
  await dialog.getByLabel('When').fill('2026-03-24T13:00')
  await dialog.getByRole('button', { name: 'Book 13:00' }).click()
  await dialog.getByText('The nearest free times').waitFor()
  await mustBeAccessible(page, 'a time that is taken')
  await dialog.getByRole('button', { name: '13:45' }).click()
  await dialog.getByRole('button', { name: 'Book 13:45' }).click()
  await visit(page, /^13:45, Asopos Demo, Visit/).waitFor()
})

test('who walks in is seen although nothing is on offer, and is here', async () => {
  const { place, page } = await aDesk()
  await page.getByRole('button', { name: 'Walk-in' }).click()
  const dialog = page.getByRole('dialog', { name: 'Walk-in, now' })
  await dialog.getByLabel('Patient').fill('Nikos Example')
  await dialog.getByLabel('Patient').press('Enter')
  await dialog.getByRole('combobox', { name: 'Kind of visit' }).click()
  await page.getByRole('option', { name: /Consultation.*Eunomia/ }).click()
  await mustBeAccessible(page, 'a walk-in')
  await dialog.getByRole('button', { name: /^Book 10:0/ }).click()
  await visit(page, /Nikos Example, Consultation, Dr Eunomia Demo, Is here$/).waitFor()
  const [row] = await place.clinic.rows<{ has_arrived: boolean }>(
    'select arrived_at is not null as has_arrived from horai.appointments where practice_id = $1',
    [place.clinic.practice_id],
  )
  assert.equal(row?.has_arrived, true)
})

test('a visit is dragged to another time and another doctor, and taken back', async () => {
  const { place, page } = await aDesk()
  const id = await place.book(['eirene-demo', 'consultation', '13:00'], 'Anna Example')
  await visit(page, /^13:00, Anna Example/).waitFor()
  await carry(page, ['Dr Eirene', '13:00'], ['Dr Eirene', '13:45'])
  await says(page, /Anna Example is moved to .* 13:45/).waitFor()
  await visit(page, /^13:45, Anna Example/).waitFor()
  await mustBeAccessible(page, 'a visit that was moved')
  assert.equal((await statusOf(place, id)).starts_at, '2026-03-24T11:45:00Z')
  await says(page, /13:45/).getByRole('button', { name: 'Undo' }).click()
  await visit(page, /^13:00, Anna Example/).waitFor()
  const [event] = await place.clinic.rows<{ outside: boolean | null }>(
    `select (metadata ->> 'outside_hours')::boolean as outside from horai.appointment_events
     where practice_id = $1 and appointment_id = $2 order by version desc limit 1`,
    [place.clinic.practice_id, id],
  )
  assert.equal(event?.outside, null, 'a move that is taken back is an ordinary one')

  await carry(page, ['Dr Eirene', '13:00'], ['Dr Eunomia', '12:15'])
  await visit(page, /^12:15, Anna Example, Consultation, Dr Eunomia Demo/).waitFor()
  assert.equal((await statusOf(place, id)).doctor_id, place.doctor['eunomia-demo'])
  await page.keyboard.press('Control+z')
  await visit(page, /^13:00, Anna Example, Consultation, Dr Eirene Demo/).waitFor()
})

test('a move that is refused goes back and says why; staff can insist', async () => {
  const { place, page } = await aDesk()
  const id = await place.book(['eirene-demo', 'consultation', '13:00'], 'Anna Example')
  await place.book(['eirene-demo', 'consultation', '14:00'], 'Boris Example')
  await visit(page, /^14:00, Boris Example/).waitFor()
  await carry(page, ['Dr Eirene', '13:00'], ['Dr Eirene', '15:00'])
  await says(page, /^Not moved: /).waitFor()
  await visit(page, /^13:00, Anna Example/).waitFor()
  await mustBeAccessible(page, 'a move that was refused')
  await says(page, /Not moved/)
    .getByRole('button', { name: 'Move all the same' })
    .click()
  await visit(page, /^15:00, Anna Example/).waitFor()
  assert.equal((await statusOf(place, id)).starts_at, '2026-03-24T13:00:00Z')

  // Who does not give this kind of visit.
  await carry(page, ['Dr Eirene', '14:00'], ['Dr Thallo', '14:00'])
  await says(page, /a doctor of the practice who gives this kind of visit/).waitFor()
  await visit(page, /^14:00, Boris Example, Consultation, Dr Eirene Demo/).waitFor()
})

test('among rooms, a visit goes to another room, keeps it at another time, and is not left without', async () => {
  const { place, page } = await aDesk({}, '/calendar?by=room')
  const id = await place.book(['eirene-demo', 'consultation', '13:00'], 'Anna Example')
  await place.book(['eunomia-demo', 'video', '12:15'], 'Boris Example')
  await visit(page, /Boris Example/).waitFor()
  const names = Object.entries(place.room)
  const roomOf = async () => {
    const { room_id } = await statusOf(place, id)
    return names.find(([, known]) => known === room_id)?.[0] as string
  }
  const first = await roomOf()
  const other = first === 'Room 3' ? 'Room 2' : 'Room 3'
  await carry(page, [first, '13:00'], [other, '13:00'])
  await says(page, /Anna Example is moved/).waitFor()
  assert.equal(await roomOf(), other)
  await carry(page, [other, '13:00'], [other, '13:45'])
  await says(page, /13:45/).waitFor()
  assert.equal(await roomOf(), other)
  await carry(page, [other, '13:45'], ['No room', '12:45'])
  await says(page, /room cannot be taken from it here/).waitFor()
  assert.equal(await roomOf(), other)
  assert.equal((await statusOf(place, id)).starts_at, '2026-03-24T11:45:00Z')
})

test('a visit goes through its day: here, seen, corrected; and its cancellation waits for second thoughts', async () => {
  const { place, page } = await aDesk()
  const id = await place.book(['eirene-demo', 'consultation', '13:00'], 'Anna Example')
  await visit(page, /^13:00, Anna Example/).click()
  const panel = page.getByRole('dialog', { name: 'Visit' })
  await panel.getByRole('heading', { name: 'Anna Example' }).waitFor()
  await panel.getByText('the patient', { exact: false }).first().waitFor()
  await mustBeAccessible(page, 'a visit')
  await panel.getByRole('button', { name: 'Is here' }).click()
  await panel.getByText('Came in').waitFor()
  assert.equal((await statusOf(place, id)).has_arrived, true)
  await says(page, 'Is here').getByRole('button', { name: 'Undo' }).click()
  await panel.getByText('Not here after all').first().waitFor()
  await visit(page, /^13:00, Anna Example, .*Booked$/).waitFor()
  await panel.getByRole('button', { name: 'Did not come' }).click()
  await panel.getByRole('button', { name: 'Seen' }).click()
  await says(page, 'Seen').getByRole('button', { name: 'Undo' }).click()
  await visit(page, /^13:00, Anna Example, .*Did not come$/).waitFor()
  assert.equal((await statusOf(place, id)).status, 'no_show')
  await mustBeAccessible(page, 'a visit with a history')
  await page.keyboard.press('Escape')

  const second = await place.book(['eirene-demo', 'consultation', '14:00'], 'Boris Example')
  await visit(page, /^14:00, Boris Example/).click()
  await panel.getByRole('button', { name: 'Cancel visit' }).click()
  await says(page, 'Boris Example is being cancelled').getByRole('button', { name: 'Undo' }).click()
  await visit(page, /^14:00, Boris Example, .*Booked$/).click()
  await panel.getByRole('button', { name: 'Cancel visit' }).click()
  await page.clock.runFor(7_000)
  await says(page, 'Boris Example is cancelled').waitFor()
  assert.equal((await statusOf(place, second)).status, 'cancelled')
})

test('what was asked for is accepted; what is kept, blocked or between visits is seen', async () => {
  const { place, page } = await aDesk()
  const { clinic, doctor } = place
  const id = await place.book(['eunomia-demo', 'first-visit', '12:15'], 'Anna Example')
  await place.keep(['dike-demo', 'skin-check', '12:00'])
  await createException(clinic.engine, clinic.practice_id, {
    doctor_id: doctor['eirene-demo'] as string,
    kind: 'blocked',
    starts_at_utc: inAthens('2026-03-24', '13:00'),
    ends_at_utc: inAthens('2026-03-24', '14:00'),
    reason: 'Team meeting',
  })
  await visit(page, /^12:00, Skin check, Dr Dike Demo, Being booked$/).waitFor()
  await page.locator('.block').filter({ hasText: 'Team meeting' }).waitFor()
  assert.equal(await page.locator('.buffer').count(), 2)
  await mustBeAccessible(page, 'a hold, a request and a block')
  await visit(page, /^12:15, Anna Example, First visit, .*Asked for$/).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click()
  await page.getByRole('dialog').getByText('Accepted').waitFor()
  assert.equal((await statusOf(place, id)).status, 'confirmed')
})

test('from a name to a visit on another day', async () => {
  const { place, page } = await aDesk()
  await place.book(['eunomia-demo', 'consultation', '09:30'], 'Anna Example', '2026-03-27')
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: 'Find a patient' })
  await dialog.getByRole('textbox').fill('anna')
  await dialog.getByRole('button', { name: /Anna Example/ }).click()
  await mustBeAccessible(page, 'a patient who is found')
  await dialog.getByRole('button', { name: /27 March/ }).click()
  await page.getByRole('heading', { name: /^Friday,? 27 March$/, level: 1 }).waitFor()
  await page.getByRole('dialog', { name: 'Visit' }).getByRole('heading', { name: 'Anna Example' }).waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('/')
  await dialog.getByRole('textbox').fill('nobody at all')
  await dialog.getByText('Nobody is called like that.').waitFor()
})

test('a day is printed as a table that has all of it', async () => {
  const { place, page } = await aDesk()
  await fillTheWeek(place)
  await page.reload()
  await visit(page, /Seen$/).first().waitFor()
  await page.emulateMedia({ media: 'print' })
  const [booked] = await place.clinic.rows<{ count: number }>(
    `select count(*)::int from horai.appointments
     where practice_id = $1 and starts_at_utc between '2026-03-23T22:00:00Z' and '2026-03-24T22:00:00Z'
       and status <> 'cancelled'`,
    [place.clinic.practice_id],
  )
  assert.equal(await page.locator('.paper tbody tr').count(), booked?.count)
  assert.ok(await page.locator('.paper').isVisible())
  assert.equal(await page.locator('.board').isVisible(), false)
  // A sheet of A4 at 96 dots an inch, less the margins of a printer.
  await page.setViewportSize({ width: 718, height: 1000 })
  await mustFit(page, 'a printed day')
  const sizes = (await page.evaluate(
    `['html', 'body', '#root', '.frame', '.content', '.desk'].map((part) => {
       const { overflow, overflowY } = getComputedStyle(document.querySelector(part))
       const { scrollHeight, clientHeight } = document.querySelector(part)
       return [part, overflowY === 'visible' || scrollHeight <= clientHeight]
     })`,
  )) as [string, boolean][]
  assert.deepEqual(
    sizes.filter(([, isWhole]) => !isWhole),
    [],
    'nothing is cut off at the end of the first sheet',
  )
})

test('two desks see each other’s doings within two seconds, also after the line was cut', async () => {
  const { place, site, page, another } = await aDesk()
  const { page: other } = await another()
  await place.book(['eirene-demo', 'consultation', '13:00'], 'Anna Example')
  await visit(other, /^13:00, Anna Example/).waitFor({ timeout: 2_000 })
  await visit(page, /^13:00, Anna Example/).waitFor({ timeout: 2_000 })
  await carry(page, ['Dr Eirene', '13:00'], ['Dr Eirene', '13:45'])
  await visit(other, /^13:45, Anna Example/).waitFor({ timeout: 2_000 })

  site.api.server.server.closeAllConnections()
  await place.book(['dike-demo', 'skin-check', '12:00'], 'Boris Example')
  await visit(other, /^12:00, Boris Example/).waitFor({ timeout: 5_000 })
  // The line is there again, and not only what was missed.
  await place.book(['dike-demo', 'skin-check', '13:00'], 'Chloe Example')
  await visit(other, /^13:00, Chloe Example/).waitFor({ timeout: 2_000 })
})

test('a desk without a connection says so, keeps what is done, and sends it once it is back', async () => {
  const { place, page, context } = await aDesk()
  const id = await place.book(['eirene-demo', 'consultation', '13:00'], 'Anna Example')
  await visit(page, /^13:00, Anna Example/).click()
  await page.getByRole('dialog').getByText('What happened').waitFor()
  await context.setOffline(true)
  await page.getByText('No connection.').waitFor()
  await mustBeAccessible(page, 'a desk without a connection')
  await page.getByRole('dialog').getByRole('button', { name: 'Is here' }).click()
  await context.setOffline(false)
  await page.getByText('No connection.').waitFor({ state: 'detached' })
  await visit(page, /^13:00, Anna Example, .*Is here$/).waitFor()
  assert.equal((await statusOf(place, id)).has_arrived, true)
})

test('the desk is worked by keyboard, and says by which keys', async () => {
  const { page } = await aDesk()
  const title = (name: RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.keyboard.press('ArrowRight')
  await title(/25 March/)
  await page.getByText('Independence Day').first().waitFor()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await title(/23 March/)
  await page.keyboard.press('t')
  await title(/24 March/)
  await page.keyboard.press('2')
  await title(/23 March – 29 March/)
  await page.keyboard.press('3')
  await page.getByText('Nothing is booked').waitFor()
  await page.keyboard.press('1')
  await page.locator('.ec-col-head').first().waitFor()
  await page.keyboard.press('n')
  await page.getByRole('dialog', { name: 'New visit' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('w')
  await page.getByRole('dialog', { name: 'Walk-in, now' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+?')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Walk-in').waitFor()
  await mustBeAccessible(page, 'the shortcuts')
})

test('the desk fits a phone, with every doctor within reach', async () => {
  const { place, page } = await aDesk({ viewport: { width: 390, height: 800 } })
  await fillTheWeek(place)
  await page.reload()
  await visit(page, /Booked$/)
    .first()
    .waitFor()
  await mustFit(page, 'a day on a phone')
  await mustBeAccessible(page, 'a day on a phone')
  const { y } = (await page.locator('.ec-body').boundingBox()) ?? { y: 999 }
  assert.ok(y < 320, `the board begins ${y} px down`)
  await page.locator('.ec-col-head', { hasText: 'Auxo' }).scrollIntoViewIfNeeded()
  await visit(page, /Auxo Demo/)
    .first()
    .click()
  await page.getByRole('dialog', { name: 'Visit' }).getByText('What happened').waitFor()
  await mustFit(page, 'a visit on a phone')
})
