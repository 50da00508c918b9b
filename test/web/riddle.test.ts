import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultHoldLimits } from '../../src/booking/visitors.ts'
import { aSite, mustBeAccessible, mustFit } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()

test('while somebody holds much, the page solves a riddle, says so, and then has the time', async () => {
  const surgery = await aSurgery(database)
  const site = await aSite(surgery.clinic, {
    trustProxy: '127.0.0.1',
    holdLimits: { ...defaultHoldLimits, calm_share: 0, work_size: 1_000_000 },
  })
  const { doctor_id, checkUp } = surgery.auxo
  // Two are free of charge, whoever has them.
  for (const [address, starts_at_utc] of [
    ['192.0.2.7', '2026-03-25T09:00:00Z'],
    ['192.0.2.8', '2026-03-25T10:00:00Z'],
  ] as const) {
    const { status, body } = await site.api.post(
      `/public/${surgery.slug}/appointments`,
      { doctor_id, appointment_type_id: checkUp, starts_at_utc },
      { key: null, headers: { 'x-forwarded-for': address } },
    )
    assert.equal(status, 201, JSON.stringify(body))
  }

  const { page } = await site.visitor({ viewport: { width: 320, height: 700 } })
  await page.goto(`${site.origin}/${surgery.slug}?need=check-up`)
  const asked: unknown[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') asked.push(request.postDataJSON())
  })
  await page
    .getByRole('button', { name: /^\d\d:\d\d.*Dr Auxo/ })
    .first()
    .click()
  await page.getByText('no robot takes the times').waitFor()
  await mustBeAccessible(page, 'a riddle being solved')
  await mustFit(page, 'a riddle being solved')
  await page.getByRole('heading', { name: 'Your details' }).waitFor({ timeout: 60_000 })
  assert.equal(asked.length, 2)
  assert.ok(!('proof' in (asked[0] as object)) && 'proof' in (asked[1] as object))
})
