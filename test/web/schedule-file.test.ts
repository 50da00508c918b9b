import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSite, mustBeAccessible } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { openByKey } from '../support/front-desk.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()

test('hours are saved as a file, and a file is seen before it is brought in', async () => {
  const { clinic, auxo } = await aSurgery(database)
  const site = await aSite(clinic)
  const visitor = await site.visitor({ viewport: { width: 1440, height: 900 } })
  const { page } = visitor
  await openByKey(site, visitor, '/schedule')
  const part = page.getByRole('region', { name: 'Calendar file' })
  const download = page.waitForEvent('download')
  await part.getByRole('button', { name: 'Save as a file' }).click()
  const file = await (await download).createReadStream()
  const text = Buffer.concat(await file.toArray()).toString('utf8')
  assert.match(text, /BEGIN:VAVAILABILITY/)

  // Without the Mondays.
  const fewer = text.replace(
    /BEGIN:AVAILABLE(?:(?!END:AVAILABLE)[\s\S])*BYDAY=MO[\s\S]*?END:AVAILABLE\r\n/,
    '',
  )
  const choose = (content: string) =>
    part
      .locator('input[type=file]')
      .setInputFiles({ name: 'hours.ics', mimeType: 'text/calendar', buffer: Buffer.from(content) })
  await choose('no calendar')
  await part.getByRole('button', { name: 'See what would change' }).click()
  await part.getByText('This file cannot be read').waitFor()
  await mustBeAccessible(page, 'a file that cannot be read')
  await part.getByRole('button', { name: 'Leave it' }).click()
  await choose(fewer)
  await part.getByRole('button', { name: 'See what would change' }).click()
  await part.getByText('Hours: 0 new, 1 go, 6 stay.').waitFor()
  await mustBeAccessible(page, 'a file that is seen')
  const folder = process.env['HORAI_PICTURES']
  if (folder) await page.screenshot({ path: `${folder}/schedule-file.png`, fullPage: true })
  await part.getByRole('button', { name: 'Bring it in' }).click()
  await page.getByText('The file is brought in.').waitFor()
  const rules = await clinic.rows<{ day_of_week: number }>(
    'select day_of_week from horai.schedule_rules where practice_id = $1 and doctor_id = $2 order by 1',
    [clinic.practice_id, auxo.doctor_id],
  )
  assert.deepEqual(
    rules.map(({ day_of_week }) => day_of_week),
    [2, 3, 4, 5, 6, 7],
  )
})
