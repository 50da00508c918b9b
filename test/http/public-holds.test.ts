import assert from 'node:assert/strict'
import { test } from 'node:test'
import { solveChallenge } from 'altcha-lib/v1'
import { defaultHoldLimits } from '../../src/booking/visitors.ts'
import { networkOf } from '../../src/http/network.ts'
import { forgetVisitors } from '../../src/jobs/forget-visitors.ts'
import { createEngine } from '../../src/main.ts'
import { createClock } from '../../src/time/clock.ts'
import { type Answer, anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { testVault } from '../support/vault.ts'

const { database } = await useDatabase()

/** A doctor with so many half-hours a day, whose holds last five minutes, and visitors from wherever they say. */
async function aDoctor({ hours = 12, limits = {} } = {}) {
  const { clinic, visit } = await oneRoom(database)
  await clinic.rows(`update horai.schedule_rules set work_end_local = $2 where practice_id = $1`, [
    clinic.practice_id,
    `${8 + hours}:00`.padStart(5, '0'),
  ])
  const api = await anApi(clinic, {
    trustProxy: '127.0.0.1',
    rateLimits: { requestsPerMinute: 1e9, holdsPerTenMinutes: 1e9 },
    holdLimits: { ...defaultHoldLimits, work_size: 100, ...limits },
  })
  /** The start that is `index` half-hours after Monday at ten, for somebody at this address. */
  const hold = (address: string, index: number, more: object = {}): Promise<Answer> => {
    // An hour is left for the change to summer time in between.
    const perDay = hours * 2 - 6
    const minutes = Math.floor(index / perDay) * 1440 + (index % perDay) * 30
    return api.post(
      `/public/${clinic.slug}/appointments`,
      { ...visit, starts_at_utc: later(MONDAY_TEN, minutes), ...more },
      { key: null, headers: { 'x-forwarded-for': address } },
    )
  }
  const own = (held: Answer, verb: string, body = {}) =>
    api.post(`/public/appointments/${held.body.id}/${verb}`, body, { key: held.body.manage_token })
  return { clinic, visit, api, hold, own }
}

async function solved({ body: { challenge } }: Answer, number?: unknown): Promise<string> {
  const found = await solveChallenge(
    challenge.challenge,
    challenge.salt,
    challenge.algorithm,
    challenge.maxnumber,
  ).promise
  return Buffer.from(JSON.stringify({ ...challenge, number: number ?? found?.number })).toString('base64')
}

test('one network holds three times at once and not a fourth; its neighbour may', async () => {
  const { hold } = await aDoctor()
  for (let i = 0; i < 3; i += 1) assert.equal((await hold('192.0.2.1', i)).status, 201)
  const { status, body, headers } = await hold('192.0.2.1', 3)
  assert.deepEqual([status, body.code], [429, 'too_many_holds'])
  assert.ok(body.retry_after_seconds > 200 && body.retry_after_seconds <= 300, 'when the first lapses')
  assert.equal(Number(headers['retry-after']), body.retry_after_seconds)
  assert.equal((await hold('192.0.2.2', 3)).status, 201)
})

test('three stay three however many ask at the same moment', async () => {
  const { hold } = await aDoctor()
  const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => hold('192.0.2.1', i)))
  assert.equal(answers.filter(({ status }) => status === 201).length, 3)
  assert.equal(answers.filter(({ body }) => body.code === 'too_many_holds').length, 5)
})

test('who confirms, or gives back, may hold again', async () => {
  const { hold, own } = await aDoctor()
  const held = []
  for (let i = 0; i < 3; i += 1) held.push(await hold('192.0.2.1', i))
  assert.equal((await own(held[0] as Answer, 'confirm', { patient: { name: 'Anna Example' } })).status, 200)
  assert.equal((await hold('192.0.2.1', 3)).status, 201)
  assert.equal((await hold('192.0.2.1', 4)).status, 429)
  assert.equal((await own(held[1] as Answer, 'cancel')).status, 200)
  assert.equal((await hold('192.0.2.1', 4)).status, 201)
})

test('a hold that is extended counts for as long', async () => {
  const { clinic, hold, own } = await aDoctor({ limits: { per_network: 1 } })
  await own(await hold('192.0.2.1', 0), 'extend')
  clinic.clock.override = later(clinic.clock.override ?? '', 6)
  assert.equal((await hold('192.0.2.1', 1)).status, 429)
  clinic.clock.override = later(clinic.clock.override ?? '', 5)
  assert.equal((await hold('192.0.2.1', 1)).status, 201)
})

test('a network that lets six holds lapse has to wait an hour', async () => {
  const { clinic, hold } = await aDoctor()
  const pass = (minutes: number) => {
    clinic.clock.override = later(clinic.clock.override ?? '', minutes)
  }
  for (let i = 0; i < 6; i += 1) {
    assert.equal((await hold('192.0.2.1', i)).status, 201)
    pass(5)
  }
  assert.equal((await hold('192.0.2.1', 7)).body.code, 'too_many_holds')
  assert.equal((await hold('192.0.2.2', 7)).status, 201)
  pass(61)
  assert.equal((await hold('192.0.2.1', 8)).status, 201)
})

test('from a tenth on a hold costs work, which is good for one hold of one network', async () => {
  const { hold } = await aDoctor()
  let riddle: Answer | undefined
  let taken = 0
  for (let i = 0; i < 200 && !riddle; i += 1) {
    const answer = await hold(`198.51.100.${i}`, i)
    if (answer.status === 428) riddle = answer
    else taken += 1
  }
  assert.ok(riddle, 'it comes')
  assert.equal(riddle.body.code, 'proof_of_work_required')
  // Fourteen days of twelve hours, less what is too near: a tenth is some thirty half-hours.
  assert.ok(taken >= 30 && taken <= 34, `after ${taken} holds`)

  const at = `198.51.100.${taken}`
  const wrong = Buffer.from(JSON.stringify({ ...riddle.body.challenge, number: -1 })).toString('base64')
  assert.equal((await hold(at, taken, { proof: wrong })).status, 428)
  const { salt } = riddle.body.challenge
  const cut = salt.indexOf('work=')
  const number = JSON.parse(Buffer.from(await solved(riddle), 'base64').toString()).number
  const spliced = {
    ...riddle.body.challenge,
    salt: salt.slice(0, cut),
    number: `${salt.slice(cut)}${number}`,
  }
  const asText = Buffer.from(JSON.stringify(spliced)).toString('base64')
  assert.equal((await hold(at, taken, { proof: asText })).status, 428, 'the date cannot be cut off')
  const proof = await solved(riddle)
  assert.equal((await hold('203.0.113.9', taken, { proof })).status, 428, 'somebody else’s')
  const held = await hold(at, taken, { proof })
  assert.equal(held.status, 201)
  assert.equal((await hold(at, taken + 1)).body.code, 'too_many_holds', 'one each, now')
})

test('a solved riddle is used up by one hold, also when that was given back', async () => {
  const { hold, own } = await aDoctor({ limits: { calm_share: 0 } })
  await hold('198.51.100.1', 0)
  await hold('198.51.100.2', 1)
  const proof = await solved(await hold('192.0.2.1', 2))
  const held = await hold('192.0.2.1', 2, { proof })
  assert.equal(held.status, 201)
  assert.equal((await own(held, 'cancel')).status, 200)
  assert.equal((await hold('192.0.2.1', 3, { proof })).status, 428)
})

test('asking again with the solved riddle under the same key is the same request', async () => {
  const { clinic, visit, api, hold } = await aDoctor({ limits: { calm_share: 0 } })
  await hold('198.51.100.1', 0)
  await hold('198.51.100.2', 1)
  const ask = (more: object = {}) =>
    api.post(
      `/public/${clinic.slug}/appointments`,
      { ...visit, starts_at_utc: later(MONDAY_TEN, 60), ...more },
      { key: null, headers: { 'idempotency-key': 'one-tap' } },
    )
  const body = { proof: await solved(await ask()) }
  const held = await ask(body)
  assert.equal(held.status, 201)
  assert.deepEqual((await ask(body)).body, held.body, 'and a lost answer can be fetched again')
})

test('however many networks come, visitors hold a quarter of what a doctor offers, and staff book on', async () => {
  const { clinic, visit, hold } = await aDoctor({ hours: 5 })
  const solve = async (address: string, index: number) => {
    const answer = await hold(address, index)
    return answer.status === 428 ? hold(address, index, { proof: await solved(answer) }) : answer
  }
  let taken = 0
  let last: Answer | undefined
  for (let i = 0; i < 60; i += 1) {
    last = await solve(`198.51.${i}.1`, taken)
    if (last.status === 201) taken += 1
  }
  assert.equal(last?.body.code, 'too_many_holds')
  // Ten half-hours a day, on the thirteen days from tomorrow and the rest of today.
  assert.ok(taken >= 28 && taken <= 34, `${taken} of some 134`)
  const booked = await clinic.hold({ ...visit, starts_at_utc: later(MONDAY_TEN, 1440 * 12) }, clinic.staff)
  assert.equal(booked.status, 'held')
})

test('the smallest calendar has room for two visitors', async () => {
  const { clinic, hold } = await aDoctor({ hours: 5 })
  await clinic.rows(`update horai.appointment_types set max_future_days = 3 where practice_id = $1`, [
    clinic.practice_id,
  ])
  await clinic.rows(
    `update horai.schedule_rules set is_active = day_of_week = 1, work_start_local = '10:00', work_end_local = '11:30'
     where practice_id = $1`,
    [clinic.practice_id],
  )
  assert.equal((await hold('192.0.2.1', 0)).status, 201)
  assert.equal((await hold('192.0.2.2', 1)).status, 201)
  assert.equal((await hold('192.0.2.3', 2)).body.code, 'too_many_holds')
})

test('from where somebody held is kept as a keyed hash, and forgotten an hour after the hold', async () => {
  const { clinic, hold } = await aDoctor()
  await hold('192.0.2.77', 0)
  const kept = () =>
    clinic.rows<{ text: string; network: string }>(
      `select h::text as text, encode(network, 'hex') as network from horai.public_holds h where practice_id = $1`,
      [clinic.practice_id],
    )
  const [row] = await kept()
  assert.equal(row?.network.length, 64)
  assert.doesNotMatch(row?.text ?? '', /192\.0\.2\.77/)
  const forget = (override: string) =>
    forgetVisitors.run({ ...createEngine(database, createClock(override), testVault), warn: assert.fail })
  await forget('2026-03-20T09:04:00Z')
  assert.equal((await kept()).length, 1)
  await forget('2026-03-20T09:06:00Z')
  assert.equal((await kept()).length, 0)
  const keys = () => database.query(`select day from horai.visitor_keys where day = '2026-03-20'`)
  assert.equal((await keys()).length, 1)
  await forget('2026-03-22T00:00:00Z')
  assert.equal((await keys()).length, 0)
})

test('of IPv6 a network is 64 bits, of IPv4 one address', () => {
  assert.equal(networkOf('192.0.2.1'), '192.0.2.1')
  assert.equal(networkOf('::ffff:192.0.2.1'), '192.0.2.1')
  assert.equal(networkOf('2001:db8:0:1::5'), '2001:db8:0:1::/64')
  assert.equal(networkOf('2001:0db8::1:2:3:4'), '2001:db8:0:0::/64')
  assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2::/64')
  assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0::/64')
  assert.equal(networkOf('::1'), '0:0:0:0::/64')
})

test('a family that is held together counts by its visits, does its work once, and has one key to see, book and give back', async () => {
  const { clinic, visit, api, hold } = await aDoctor({ limits: { calm_share: 0 } })
  for (const i of [6, 7]) assert.equal((await hold(`198.51.100.${i}`, i)).status, 201)
  const visits = [0, 30].map((minutes) => ({ ...visit, starts_at_utc: later(MONDAY_TEN, minutes) }))
  const path = `/public/${clinic.slug}/joint-bookings`
  const ask = { key: null, headers: { 'x-forwarded-for': '192.0.2.1' } }
  const asked = await api.post(path, { visits }, ask)
  assert.deepEqual([asked.status, asked.body.code], [428, 'proof_of_work_required'])
  const proof = await solved(asked)
  const held = await api.post(path, { visits, proof }, ask)
  assert.equal(held.status, 201)
  const noted = await clinic.rows<{ proof: Buffer | null }>(
    'select proof from horai.public_holds where practice_id = $1 and appointment_id = any($2)',
    [clinic.practice_id, held.body.appointments.map(({ id }: { id: string }) => id)],
  )
  assert.deepEqual(noted.map((row) => row.proof === null).sort(), [false, true])

  const own = `/public/joint-bookings/${held.body.id}`
  const mine = { key: held.body.manage_token as string }
  const shown = await api.get(own, mine)
  assert.deepEqual(
    shown.body.appointments.map(({ status }: { status: string }) => status),
    ['held', 'held'],
  )
  const booked = await api.post(`${own}/confirm`, { patients: [{ patient: { name: 'Anna Example' } }] }, mine)
  assert.equal(booked.status, 200)
  assert.equal((await api.post(`${own}/cancel`, {}, mine)).status, 200)
  assert.equal((await api.post(path, { visits, proof }, ask)).status, 428, 'work is good once')
})
