import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { cancel } from '../../src/booking/cancel.ts'
import { show } from '../../src/booking/read.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { syncDueCalendars } from '../../src/calendar-sync/sync.ts'
import { egressOf } from '../../src/notifications/webhooks/egress.ts'
import {
  changeCalendarConnection,
  createCalendarConnection,
  deleteCalendarConnection,
  getCalendarConnection,
} from '../../src/practice/calendar-connections.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { aRadicale, calendarOf, noRadicale, type Radicale } from '../support/radicale.ts'

const { database } = await useDatabase()
const egress = egressOf('127.0.0.0/8')

async function connected(options: Record<string, unknown> = {}) {
  const radicale = await aRadicale()
  after(() => radicale.end())
  const { clinic, visit } = await oneRoom(database)
  const { engine, practice_id } = clinic
  const { id } = await createCalendarConnection(engine, practice_id, {
    doctor_id: visit.doctor_id,
    address: radicale.address,
    ...radicale.login,
    ...options,
  })
  const sync = async () => {
    // Every calendar is due again: two minutes are long over.
    clinic.clock.override = later(clinic.clock.override ?? '', 10)
    await syncDueCalendars({ ...engine, egress, calendarApps: {}, warn: assert.fail })
  }
  const read = () => getCalendarConnection(engine, practice_id, id)
  const well = async () => assert.equal((await read()).last_error, null)
  const busy = () =>
    clinic.rows<{ starts_at_utc: string; ends_at_utc: string }>(
      `select starts_at_utc, ends_at_utc from horai.availability_exceptions where source = $1 order by starts_at_utc`,
      [`calendar:${id}`],
    )
  const eventOf = (visitId: string) => `${radicale.address}horai-${visitId}.ics`
  return { radicale, clinic, visit, id, sync, read, well, busy, eventOf }
}

/** All that a sync could have changed, here and there. */
async function everything(clinic: Awaited<ReturnType<typeof connected>>['clinic'], radicale: Radicale) {
  return {
    there: await radicale.all(),
    visits: await clinic.rows('select * from horai.external_visits order by appointment_id'),
    busy: await clinic.rows('select * from horai.external_busy order by exception_id'),
    exceptions: await clinic.rows('select * from horai.availability_exceptions order by id'),
    appointments: await clinic.rows('select * from horai.appointments order by id'),
  }
}

const real = { skip: noRadicale }

test(
  'visits go out without the names of patients, move, and are taken out when they are cancelled',
  real,
  async () => {
    const { radicale, clinic, visit, sync, well, eventOf } = await connected()
    const { id } = await clinic.booking(visit, 'Anna Example')
    await sync()
    await well()
    const first = await radicale.get(eventOf(id))
    assert.match(first ?? '', /DTSTART:20260323T080000Z/)
    assert.doesNotMatch(first ?? '', /Anna/)
    await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: later(MONDAY_TEN, 60) })
    await sync()
    assert.match((await radicale.get(eventOf(id))) ?? '', /DTSTART:20260323T090000Z/)
    await cancel(clinic.engine, clinic.staff, id)
    await sync()
    await well()
    assert.equal(await radicale.get(eventOf(id)), null)
  },
)

test('with the names of patients where the doctor wants it, from the next round on', real, async () => {
  const { radicale, clinic, visit, id: connection, sync, eventOf } = await connected()
  const { id } = await clinic.booking(visit, 'Anna Example')
  await sync()
  await changeCalendarConnection(clinic.engine, clinic.practice_id, connection, { shows_patients: true })
  await sync()
  assert.match((await radicale.get(eventOf(id))) ?? '', /SUMMARY:Anna Example · /)
})

test(
  'busy times block, free and cancelled ones do not, and what is gone there is free again',
  real,
  async () => {
    const { radicale, sync, well, busy } = await connected()
    const url = await radicale.put('dentist', [
      'DTSTART:20260324T100030Z',
      'DTEND:20260324T110000Z',
      'SUMMARY:private',
    ])
    await radicale.put('free', ['DTSTART:20260324T120000Z', 'DTEND:20260324T130000Z', 'TRANSP:TRANSPARENT'])
    await radicale.put('off', ['DTSTART:20260324T120000Z', 'DTEND:20260324T130000Z', 'STATUS:CANCELLED'])
    await radicale.put('day', ['DTSTART;VALUE=DATE:20260326', 'DTEND;VALUE=DATE:20260327'])
    await sync()
    await well()
    assert.deepEqual(await busy(), [
      { starts_at_utc: '2026-03-24T10:00:00Z', ends_at_utc: '2026-03-24T11:00:00Z' },
      { starts_at_utc: '2026-03-25T22:00:00Z', ends_at_utc: '2026-03-26T22:00:00Z' },
    ])
    await radicale.put('dentist', ['DTSTART:20260324T140000Z', 'DTEND:20260324T150000Z'])
    await sync()
    assert.equal((await busy())[0]?.starts_at_utc, '2026-03-24T14:00:00Z')
    await radicale.delete(url)
    await sync()
    assert.equal((await busy()).length, 1)
  },
)

test(
  'an event that recurs blocks each time, through a change of clocks, but not where it was moved or left out',
  real,
  async () => {
    const { radicale, sync, well, busy } = await connected()
    await radicale.putText(
      'choir',
      calendarOf([
        'BEGIN:VEVENT',
        'UID:choir',
        'DTSTAMP:20260301T000000Z',
        'DTSTART;TZID=Europe/Athens:20260302T180000',
        'DTEND;TZID=Europe/Athens:20260302T193000',
        'RRULE:FREQ=WEEKLY;COUNT=7',
        'EXDATE;TZID=Europe/Athens:20260406T180000',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:choir',
        'DTSTAMP:20260301T000000Z',
        'RECURRENCE-ID;TZID=Europe/Athens:20260323T180000',
        'DTSTART;TZID=Europe/Athens:20260324T100000',
        'DTEND;TZID=Europe/Athens:20260324T110000',
        'END:VEVENT',
      ]),
    )
    await sync()
    await well()
    assert.deepEqual(
      (await busy()).map(({ starts_at_utc }) => starts_at_utc),
      ['2026-03-24T08:00:00Z', '2026-03-30T15:00:00Z', '2026-04-13T15:00:00Z'],
    )
  },
)

test('the second time nothing changes, here or there', real, async () => {
  const { radicale, clinic, visit, sync, well } = await connected()
  await clinic.booking(visit, 'Anna Example')
  await radicale.put('swim', ['DTSTART:20260302T100000Z', 'DTEND:20260302T110000Z', 'RRULE:FREQ=DAILY'])
  await sync()
  await well()
  const before = await everything(clinic, radicale)
  assert.ok(before.exceptions.length > 390)
  await sync()
  await well()
  assert.deepEqual(await everything(clinic, radicale), before)
})

test(
  'what was deleted there is made again, what was edited there is put right, and no booking is touched',
  real,
  async () => {
    const { radicale, clinic, visit, sync, well, busy, eventOf } = await connected()
    const one = await clinic.booking(visit, 'Anna Example')
    const two = await clinic.booking({ ...visit, starts_at_utc: later(MONDAY_TEN, 60) }, 'Ben Example')
    await sync()
    const before = await radicale.get(eventOf(two.id))
    await radicale.delete(eventOf(one.id))
    const edited = (before ?? '').replace('DTSTART:20260323T090000Z', 'DTSTART:20260323T093000Z')
    assert.notEqual(edited, before)
    await radicale.putText(`horai-${two.id}`, edited)
    await sync()
    await well()
    assert.match((await radicale.get(eventOf(one.id))) ?? '', /DTSTART:20260323T080000Z/)
    assert.equal(await radicale.get(eventOf(two.id)), before)
    for (const { id } of [one, two])
      assert.equal((await show(clinic.engine, clinic.staff, id)).status, 'confirmed')
    assert.deepEqual(await busy(), [], 'ours are not read back')
  },
)

test('a calendar that does not answer is told, waited for, and caught up with', real, async () => {
  const { radicale, clinic, visit, sync, read, busy, eventOf } = await connected()
  await radicale.put('dentist', ['DTSTART:20260324T100000Z', 'DTEND:20260324T110000Z'])
  await sync()
  await radicale.stop()
  const { id } = await clinic.booking(visit, 'Anna Example')
  await sync()
  assert.match((await read()).last_error ?? '', /could not be reached \(ECONNREFUSED\)/)
  assert.equal((await busy()).length, 1, 'what it has blocked stays blocked')
  await radicale.start()
  await radicale.put('choir', ['DTSTART:20260325T100000Z', 'DTEND:20260325T110000Z'])
  await sync()
  assert.equal((await read()).last_error, null)
  assert.ok(await radicale.get(eventOf(id)))
  assert.equal((await busy()).length, 2)
})

test('a busy time over a visit is told, and the visit stays', real, async () => {
  const { radicale, clinic, visit, sync, read } = await connected()
  const { id } = await clinic.booking(visit, 'Anna Example')
  await radicale.put('late', ['DTSTART:20260323T081000Z', 'DTEND:20260323T090000Z'])
  await sync()
  const { conflicts } = await read()
  assert.deepEqual(
    conflicts.map((one) => one.id),
    [id],
  )
  assert.equal((await show(clinic.engine, clinic.staff, id)).status, 'confirmed')
})

test('whoever was killed after writing and before remembering leaves no second event', real, async () => {
  const { radicale, clinic, visit, sync, well, busy, eventOf } = await connected()
  const { id } = await clinic.booking(visit, 'Anna Example')
  await sync()
  await clinic.rows('delete from horai.external_visits')
  await clinic.rows('update horai.calendar_connections set sync_token = null')
  await sync()
  await well()
  assert.equal((await radicale.all()).match(/BEGIN:VEVENT/g)?.length, 1)
  assert.ok(await radicale.get(eventOf(id)))
  assert.deepEqual(await busy(), [])
  assert.equal((await clinic.rows('select from horai.external_visits')).length, 1)
})

test('a token that the server has forgotten means reading all', real, async () => {
  const { radicale, clinic, sync, well, busy } = await connected()
  const url = await radicale.put('dentist', ['DTSTART:20260324T100000Z', 'DTEND:20260324T110000Z'])
  await sync()
  await radicale.delete(url)
  await clinic.rows(
    `update horai.calendar_connections set sync_token = 'http://radicale.org/ns/sync/${'0'.repeat(64)}'`,
  )
  await sync()
  await well()
  assert.deepEqual(await busy(), [])
})

test('an event of which no time can be made is told, and keeps no other from being read', real, async () => {
  const { radicale, sync, read, busy } = await connected()
  const odd = await radicale.put('odd', ['DTSTART;TZID=Nowhere/At-all:20260324T100000', 'DURATION:PT1H'])
  await radicale.put('dentist', ['DTSTART:20260324T100000Z', 'DTEND:20260324T110000Z'])
  await sync()
  assert.deepEqual((await read()).unread_events, [odd])
  assert.equal((await busy()).length, 1)
  await radicale.delete(odd)
  await sync()
  assert.deepEqual((await read()).unread_events, [])
})

test(
  'without its connection nothing stays blocked, and what was written there stays there',
  real,
  async () => {
    const { radicale, clinic, visit, id: connection, sync, busy, eventOf } = await connected()
    const { id } = await clinic.booking(visit, 'Anna Example')
    await radicale.put('dentist', ['DTSTART:20260324T100000Z', 'DTEND:20260324T110000Z'])
    await sync()
    assert.deepEqual(await verify(database), [])
    await deleteCalendarConnection(clinic.engine, clinic.practice_id, connection)
    assert.deepEqual(await busy(), [])
    assert.ok(await radicale.get(eventOf(id)))
    assert.deepEqual(await verify(database), [])
  },
)

test('only in: nothing is written there; only out: nothing is blocked', real, async () => {
  const inwards = await connected({ direction: 'in' })
  await inwards.clinic.booking(inwards.visit, 'Anna Example')
  await inwards.radicale.put('dentist', ['DTSTART:20260324T100000Z', 'DTEND:20260324T110000Z'])
  await inwards.sync()
  assert.equal((await inwards.radicale.all()).match(/BEGIN:VEVENT/g)?.length, 1)
  assert.equal((await inwards.busy()).length, 1)
  const { clinic, id, sync, busy } = inwards
  await changeCalendarConnection(clinic.engine, clinic.practice_id, id, { direction: 'out' })
  assert.deepEqual(await busy(), [])
  await sync()
  assert.equal((await inwards.radicale.all()).match(/BEGIN:VEVENT/g)?.length, 2)
  assert.deepEqual(await busy(), [])
})

test('a wrong password is told in words', real, async () => {
  const { sync, read } = await connected({ password: 'another' })
  await sync()
  assert.match((await read()).last_error ?? '', /does not let this name and password in \(401\)/)
})
