import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cancel } from '../../src/booking/cancel.ts'
import { show } from '../../src/booking/read.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { accountProviders } from '../../src/calendars/accounts/app.ts'
import { mustAgree } from '../support/accounts/agree.ts'
import { anAccount } from '../support/accounts/connected.ts'
import { iso } from '../support/accounts/stand-in.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN } from '../support/one-room.ts'

const { database } = await useDatabase()

test('how old the oldest synchronisation is, and who does not let us in any more, is among the figures', async () => {
  const { standIn, clinic, sync } = await anAccount(database, 'google')
  await sync()
  standIn.revoke()
  await sync()
  const figure = async (name: string) => {
    const api = await anApi(clinic)
    const { body } = await api.get('/metrics', { key: null })
    return Number(String(body).split(`${name} `)[1]?.split('\n')[0])
  }
  assert.equal(await figure('horai_calendar_oldest_sync_seconds{provider="google"}'), 600)
  assert.equal(await figure('horai_calendar_connections{provider="google",state="login_needed"}'), 1)
  assert.equal(await figure('horai_calendar_connections{provider="google",state="all"}'), 1)
})

for (const provider of accountProviders) {
  test(`${provider}: visits go out without the names of patients, move, and are taken out`, async () => {
    const { standIn, clinic, visit, sync, well } = await anAccount(database, provider)
    const { id } = await clinic.booking(visit, 'Anna Example')
    await sync()
    await well()
    const [first, ...none] = standIn.books.present()
    assert.equal(none.length, 0)
    assert.equal(iso(first?.from ?? 0), MONDAY_TEN)
    assert.doesNotMatch(first?.summary ?? '', /Anna/)
    await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: later(MONDAY_TEN, 60) })
    await sync()
    assert.deepEqual(
      standIn.books.present().map(({ id: event, from }) => [event, iso(from)]),
      [[first?.id, later(MONDAY_TEN, 60)]],
    )
    await cancel(clinic.engine, clinic.staff, id)
    await sync()
    await well()
    assert.deepEqual(standIn.books.present(), [])
  })

  test(`${provider}: what was moved and is over by the time the calendar is reached is not left where it was`, async () => {
    const { standIn, clinic, visit, sync, well } = await anAccount(database, provider)
    const { id } = await clinic.booking({ ...visit, starts_at_utc: later(MONDAY_TEN, 60) }, 'Anna Example')
    await sync()
    await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: MONDAY_TEN })
    clinic.clock.override = later(MONDAY_TEN, 24 * 60)
    await sync()
    await well()
    assert.deepEqual(
      standIn.books.present().map(({ from }) => iso(from)),
      [MONDAY_TEN],
    )
    standIn.calls.length = 0
    await sync()
    assert.equal(standIn.calls.length, 1, 'one question, whether anything has changed')
  })

  test(`${provider}: busy times block, free ones do not, and what is gone there is free again`, async () => {
    const { standIn, sync, well, busy, put } = await anAccount(database, provider)
    const dentist = put('2026-03-24T10:00:30Z', '2026-03-24T11:00:00Z')
    put('2026-03-24T12:00:00Z', '2026-03-24T13:00:00Z', { isFree: true })
    put('2026-03-26T00:00:00Z', '2026-03-27T00:00:00Z', { isDay: true })
    await sync()
    await well()
    assert.deepEqual(await busy(), [
      { starts_at_utc: '2026-03-24T10:00:00Z', ends_at_utc: '2026-03-24T11:00:00Z' },
      { starts_at_utc: '2026-03-25T22:00:00Z', ends_at_utc: '2026-03-26T22:00:00Z' },
    ])
    standIn.books.change(dentist.id, { from: dentist.from + 4 * 3_600_000, to: dentist.to + 4 * 3_600_000 })
    await sync()
    assert.equal((await busy())[0]?.starts_at_utc, '2026-03-24T14:00:00Z')
    standIn.books.delete(dentist.id)
    await sync()
    assert.equal((await busy()).length, 1)
  })

  test(`${provider}: a series blocks each of its times, over several pages, until some are left out`, async () => {
    const { standIn, sync, well, busy, put } = await anAccount(database, provider)
    const choir = put('2026-03-24T16:00:00Z', '2026-03-24T17:30:00Z', { times: 12 })
    for (let hour = 6; hour < 14; hour += 1)
      put(
        `2026-03-25T${String(hour).padStart(2, '0')}:00:00Z`,
        `2026-03-25T${String(hour).padStart(2, '0')}:30:00Z`,
      )
    await sync()
    await well()
    assert.equal((await busy()).length, 20)
    standIn.books.leaveOut(choir.id, 3)
    await sync()
    assert.equal((await busy()).length, 19)
    assert.ok(!(await busy()).some(({ starts_at_utc }) => starts_at_utc.startsWith('2026-04-14')))
    standIn.books.delete(choir.id)
    await sync()
    await well()
    assert.equal((await busy()).length, 8)
  })

  test(`${provider}: the second time nothing changes, here or there`, async () => {
    const { standIn, clinic, visit, sync, well, put } = await anAccount(database, provider)
    await clinic.booking(visit, 'Anna Example')
    put('2026-03-24T10:00:00Z', '2026-03-24T11:00:00Z', { times: 3 })
    await sync()
    await sync()
    await well()
    const everything = async () => ({
      there: structuredClone(standIn.books.present()),
      visits: await clinic.rows('select * from horai.external_visits order by appointment_id'),
      busy: await clinic.rows('select * from horai.external_busy order by exception_id'),
    })
    const before = await everything()
    standIn.calls.length = 0
    await sync()
    await well()
    assert.deepEqual(await everything(), before)
    assert.equal(standIn.calls.length, 1, 'one question, whether anything has changed')
  })

  test(`${provider}: what was deleted there is made again, what was edited is put right, no booking is touched`, async () => {
    const { standIn, clinic, visit, sync, well, busy } = await anAccount(database, provider)
    const one = await clinic.booking(visit, 'Anna Example')
    const two = await clinic.booking({ ...visit, starts_at_utc: later(MONDAY_TEN, 60) }, 'Ben Example')
    await sync()
    const [first, second] = standIn.books.present()
    standIn.books.delete(first?.id ?? '')
    standIn.books.change(second?.id ?? '', { from: (second?.from ?? 0) + 1_800_000 })
    await sync()
    await well()
    assert.deepEqual(
      standIn.books
        .present()
        .map(({ from }) => iso(from))
        .sort(),
      [MONDAY_TEN, later(MONDAY_TEN, 60)],
    )
    for (const { id } of [one, two])
      assert.equal((await show(clinic.engine, clinic.staff, id)).status, 'confirmed')
    assert.deepEqual(await busy(), [], 'ours are not read back')
  })

  test(`${provider}: a token that is forgotten means reading all`, async () => {
    const { standIn, sync, well, busy, put } = await anAccount(database, provider)
    const dentist = put('2026-03-24T10:00:00Z', '2026-03-24T11:00:00Z')
    await sync()
    standIn.books.delete(dentist.id)
    standIn.books.forgetTokens()
    await sync()
    await well()
    assert.deepEqual(await busy(), [])
  })

  test(`${provider}: access that has ended is renewed; a consent that was taken back is told`, async () => {
    const { standIn, clinic, visit, sync, read, well } = await anAccount(database, provider)
    await sync()
    standIn.expire()
    await clinic.booking(visit, 'Anna Example')
    await sync()
    await well()
    assert.equal(standIn.books.present().length, 1)
    standIn.revoke()
    await sync()
    const { last_fault, last_error } = await read()
    assert.equal(last_fault, 'login_needed')
    assert.match(last_error ?? '', /connect it again/)
  })

  test(`${provider}: an event that is refused keeps no other from being written, or taken out`, async () => {
    const { standIn, clinic, visit, sync, read, well } = await anAccount(database, provider)
    const at = (minutes: number) => clinic.booking({ ...visit, starts_at_utc: later(MONDAY_TEN, minutes) })
    const [one, two] = [await at(0), await at(60)]
    await sync()
    await cancel(clinic.engine, clinic.staff, one.id)
    await cancel(clinic.engine, clinic.staff, two.id)
    await at(120)
    await at(180)
    const first = new Set<string>()
    standIn.fault = (method) => {
      if (first.has(method)) return null
      first.add(method)
      return method === 'POST' || method === 'DELETE' ? { kind: 'refused' } : null
    }
    await sync()
    assert.equal((await read()).last_fault, 'not_understood')
    assert.equal(standIn.books.present().length, 2, 'one that could not be taken out, one that was written')
    await sync()
    await well()
    assert.deepEqual(
      standIn.books
        .present()
        .map(({ from }) => iso(from))
        .sort(),
      [later(MONDAY_TEN, 120), later(MONDAY_TEN, 180)],
    )
  })

  test(`${provider}: who is told to wait waits so long`, async () => {
    const { standIn, clinic, sync, read } = await anAccount(database, provider)
    await sync()
    standIn.fault = () => ({ kind: 'busy', seconds: 1_800 })
    await sync()
    assert.equal((await read()).last_fault, 'too_busy')
    standIn.fault = () => null
    standIn.calls.length = 0
    await sync()
    await sync()
    assert.deepEqual(standIn.calls, [], 'ten minutes and twenty are less than thirty')
    await sync()
    assert.ok(standIn.calls.length > 0)
    assert.equal((await read()).last_error, null)
    assert.deepEqual(await verify(database), [])
    assert.ok(clinic)
  })

  for (const fault of [
    { kind: '500', done: true },
    { kind: 'lost', done: true },
    { kind: 'lost', done: false },
  ] as const)
    test(`${provider}: ${fault.kind}, ${fault.done ? 'after' : 'before'} the event was made, leaves one event, or none when it is cancelled then`, async () => {
      const { standIn, clinic, visit, sync, well } = await anAccount(database, provider)
      const stays = await clinic.booking(visit, 'Anna Example')
      const goes = await clinic.booking({ ...visit, starts_at_utc: later(MONDAY_TEN, 60) }, 'Ben Example')
      standIn.fault = (method) => (method === 'POST' ? fault : null)
      await sync()
      await sync()
      await cancel(clinic.engine, clinic.staff, goes.id)
      standIn.fault = () => null
      await sync()
      await well()
      assert.deepEqual(
        standIn.books.present().map(({ from }) => iso(from)),
        [MONDAY_TEN],
      )
      assert.equal((await show(clinic.engine, clinic.staff, stays.id)).status, 'confirmed')
    })
}

test('that our database was away is not said of the calendar, and what was begun is gone on with', async () => {
  const { standIn, clinic, visit, sync, read, busy } = await anAccount(database, 'google')
  const { starts_at_utc } = await clinic.booking(visit, 'Anna Example')
  // It goes away when the event has been made, and before anybody has written that down.
  await database.query(
    `create function horai.goes_away() returns trigger language plpgsql as
       $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`,
  )
  await database.query(
    `create trigger goes_away before update of content_hash on horai.external_visits
       for each row execute function horai.goes_away()`,
  )
  try {
    await sync()
    assert.equal(standIn.books.present().length, 1)
    const { last_error, last_synced_at } = await read()
    assert.deepEqual({ last_error, last_synced_at }, { last_error: null, last_synced_at: null })
  } finally {
    await database.query('drop function horai.goes_away cascade')
  }
  await sync()
  assert.notEqual((await read()).last_synced_at, null)
  mustAgree(standIn, [starts_at_utc], await busy())
})
