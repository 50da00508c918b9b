import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetVisitors } from '../../src/jobs/forget-visitors.ts'
import { type Answer, anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()

async function aPractice(rules: object = {}) {
  const { clinic, visit } = await oneRoom(database)
  await clinic.rows('update horai.appointment_types set min_notice_minutes = 0 where practice_id = $1', [
    clinic.practice_id,
  ])
  const api = await anApi(clinic, {
    rateLimits: { requestsPerMinute: 1e9, holdsPerTenMinutes: 1e9 },
    holdLimits: null,
  })
  if (Object.keys(rules).length > 0) await api.send('PATCH', '/v1/practice', { body: rules })
  const hold = (index: number): Promise<Answer> =>
    api.post(
      `/public/${clinic.slug}/appointments`,
      { ...visit, starts_at_utc: later(MONDAY_TEN, 30 * index) },
      { key: null },
    )
  const own = (held: Answer, verb: string, body: object = {}) =>
    api.post(`/public/appointments/${held.body.id}/${verb}`, body, { key: held.body.manage_token })
  const book = async (index: number, contact: object) => {
    const held = await hold(index)
    const answer = await own(held, 'confirm', { patient: { name: `Patient ${index}`, ...contact } })
    return { ...answer, held }
  }
  return { clinic, visit, api, hold, own, book }
}

const PHONE = { phone: '+30 210 0000000' }
const MAIL = { email: 'family@example.org' }

test('a parent books for two children and themself; a fourth visit is for the practice to book', async () => {
  const { api, visit, book } = await aPractice()
  for (let i = 0; i < 3; i += 1) assert.equal((await book(i, MAIL)).status, 200)
  const refused = await book(3, { email: 'Family@Example.org' })
  assert.deepEqual([refused.status, refused.body.code], [409, 'too_many_bookings'])
  assert.deepEqual([refused.body.limit, refused.body.most], ['ahead', 3])
  assert.equal((await book(4, { email: 'others@example.org' })).status, 200)
  const byStaff = await api.post('/v1/appointments', { ...visit, starts_at_utc: later(MONDAY_TEN, 300) })
  const patient = { name: 'A fourth', ...MAIL }
  assert.equal((await api.post(`/v1/appointments/${byStaff.body.id}/confirm`, { patient })).status, 200)
})

test('the refused hold stands, and another contact can confirm it', async () => {
  const { book, own } = await aPractice({ contact_bookings_ahead: 1 })
  await book(0, PHONE)
  const { held, status } = await book(1, PHONE)
  assert.equal(status, 409)
  assert.equal((await own(held, 'confirm', { patient: { name: 'X', ...MAIL } })).status, 200)
})

test('an address and a telephone are each counted, in whichever pair they come', async () => {
  const { book } = await aPractice({ contact_bookings_ahead: 1 })
  assert.equal((await book(0, { ...PHONE, ...MAIL })).status, 200)
  assert.equal((await book(1, { ...PHONE, email: 'another@example.org' })).status, 409)
  assert.equal((await book(2, { ...MAIL, phone: '+30 210 0000001' })).status, 409)
  assert.equal((await book(3, { email: 'another@example.org', phone: '+30 210 0000001' })).status, 200)
})

test('what is cancelled or has been is no booking to come, but was made today', async () => {
  const { clinic, book, own } = await aPractice({ contact_bookings_ahead: 1, contact_bookings_a_day: 3 })
  const first = await book(0, MAIL)
  assert.equal((await book(1, MAIL)).status, 409)
  assert.equal((await own(first.held, 'cancel')).status, 200)
  const second = await book(2, MAIL)
  assert.equal(second.status, 200)
  assert.equal((await own(second.held, 'cancel')).status, 200)
  const third = await book(3, MAIL)
  assert.equal(third.status, 200)
  assert.equal((await own(third.held, 'cancel')).status, 200)
  const fourth = await book(4, MAIL)
  assert.deepEqual([fourth.body.code, fourth.body.limit], ['too_many_bookings', 'a_day'])
  clinic.clock.override = later(clinic.clock.override as string, 24 * 60 + 1)
  const nextDay = await book(5, MAIL)
  assert.equal(nextDay.status, 200)
  clinic.clock.override = later(MONDAY_TEN, 30 * 5 + 1)
  assert.equal((await book(48, MAIL)).status, 200, 'the visit has begun')
})

test('of twenty who confirm at once with one contact, three do', async () => {
  const { clinic, hold, own } = await aPractice()
  const holds = []
  for (let i = 0; i < 20; i += 1) holds.push(await hold(i))
  const contacts = (i: number) => (i % 2 === 0 ? { ...MAIL, ...PHONE } : { ...PHONE, ...MAIL })
  const answers = await Promise.all(
    holds.map((held, i) => own(held, 'confirm', { patient: { name: `Patient ${i}`, ...contacts(i) } })),
  )
  const codes = answers.map(({ status, body }) => (status === 200 ? 'booked' : body.code)).sort()
  assert.deepEqual(codes, [
    ...Array.from({ length: 3 }, () => 'booked'),
    ...Array.from({ length: 17 }, () => 'too_many_bookings'),
  ])
  const [row] = await clinic.rows<{ count: number }>(
    `select count(*)::int as count from horai.appointments where practice_id = $1 and status = 'confirmed'`,
    [clinic.practice_id],
  )
  assert.equal(row?.count, 3)
})

test('what is counted names nobody, follows a visit that is moved, and is forgotten after it', async () => {
  const { clinic, book, own } = await aPractice()
  const { held } = await book(0, MAIL)
  const kept = () =>
    clinic.rows<{ row: string }>('select to_jsonb(b)::text as row from horai.contact_bookings b')
  assert.doesNotMatch((await kept())[0]?.row ?? '', /family/)
  const forgetAt = async (instant: string) => {
    clinic.clock.override = instant
    await forgetVisitors.run({ ...clinic.engine, warn: assert.fail })
    return (await kept()).length
  }
  const starts_at_utc = later(MONDAY_TEN, 2 * 24 * 60)
  assert.equal((await own(held, 'reschedule', { starts_at_utc })).status, 200)
  assert.equal(await forgetAt(later(MONDAY_TEN, 60)), 1)
  assert.equal(await forgetAt(later(starts_at_utc, 60)), 0)
})
