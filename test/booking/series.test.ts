import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Appointment } from '../../src/booking/appointment.ts'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { extend } from '../../src/booking/extend.ts'
import { show } from '../../src/booking/read.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { cancelSeries, rescheduleSeries } from '../../src/booking/series/change.ts'
import { approveSeries, confirmSeries } from '../../src/booking/series/confirm.ts'
import { holdSeries, type SeriesInput } from '../../src/booking/series/hold.ts'
import { showSeries } from '../../src/booking/series/read.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { onceOf } from '../../src/db/once.ts'
import { Refusal } from '../../src/refusal.ts'
import type { Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { outcomes, refused } from '../support/refused.ts'

const { database } = await useDatabase()

/** Five Mondays at ten in Athens. The clocks go forward after the first. */
const mondays = { first_date: '2026-03-23', start_local: '10:00', recurrence: 'FREQ=WEEKLY;COUNT=5' }
const MONDAYS = [
  '2026-03-23T08:00:00Z',
  '2026-03-30T07:00:00Z',
  '2026-04-06T07:00:00Z',
  '2026-04-13T07:00:00Z',
  '2026-04-20T07:00:00Z',
]
const anna = { patient: { name: 'Anna Example' } }

async function aSeriesClinic(type: Readonly<Record<string, unknown>> = {}) {
  const room = await oneRoom(database, type)
  const { clinic, visit } = room
  const { doctor_id, appointment_type_id } = visit
  const wanted: SeriesInput = { doctor_id, appointment_type_id, ...mondays }
  const booked = async (more: Partial<SeriesInput> = {}) => {
    const { id } = await holdSeries(clinic.engine, clinic.staff, { ...wanted, ...more })
    return confirmSeries(clinic.engine, clinic.staff, id, anna)
  }
  return { ...room, wanted, booked }
}

const starts = (appointments: readonly Appointment[]) =>
  appointments.map(({ starts_at_utc }) => starts_at_utc)
const statuses = (appointments: readonly Appointment[]) => appointments.map(({ status }) => status)

async function rowsOf({ rows, practice_id }: Clinic) {
  const [counts] = await rows<{ visits: number; series: number; claims: number }>(
    `select (select count(*)::int from horai.appointments where practice_id = $1) as visits,
       (select count(*)::int from horai.appointment_series where practice_id = $1) as series,
       (select count(*)::int from horai.appointment_resource_claims where practice_id = $1) as claims`,
    [practice_id],
  )
  return counts
}

/** The dates that a command was refused for, with the code of each. */
async function refusedDates(command: Promise<unknown>) {
  const error = await command.then(
    () => assert.fail('nothing was refused'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof Refusal && error.code === 'dates_not_free', String(error))
  const { dates } = error.facts as { dates: { date: string; code: string; alternatives: string[] }[] }
  return dates
}

test('a series keeps its time on the wall over the change of the clocks', async () => {
  const { clinic, wanted } = await aSeriesClinic()
  const held = await holdSeries(clinic.engine, clinic.staff, wanted)
  assert.deepEqual(starts(held.appointments), MONDAYS)
  assert.deepEqual([...new Set(statuses(held.appointments))], ['held'])
  assert.equal(new Set(held.appointments.map(({ hold_expires_at }) => hold_expires_at)).size, 1)
  assert.deepEqual(held.refused_dates, [])
  assert.equal(held.timezone, 'Europe/Athens')
})

test('a series is confirmed in one command, for one new patient', async () => {
  const { clinic, booked } = await aSeriesClinic()
  const series = await booked()
  assert.deepEqual([...new Set(statuses(series.appointments))], ['confirmed'])
  assert.deepEqual([...new Set(series.appointments.map(({ patient_id }) => patient_id))], [series.patient_id])
  const patients = await clinic.rows('select name from horai.patients where practice_id = $1', [
    clinic.practice_id,
  ])
  assert.deepEqual(patients, [{ name: 'Anna Example' }])
})

test('all or nothing: one date that is taken leaves nothing behind, and every such date is told', async () => {
  const { clinic, visit, wanted } = await aSeriesClinic()
  await clinic.booking({ ...visit, starts_at_utc: MONDAYS[1] as string }, 'Ben Example')
  await clinic.booking({ ...visit, starts_at_utc: MONDAYS[3] as string }, 'Cleo Example')
  const dates = await refusedDates(holdSeries(clinic.engine, clinic.staff, wanted))
  assert.deepEqual(
    dates.map(({ date, code }) => [date, code]),
    [
      ['2026-03-30', 'slot_taken'],
      ['2026-04-13', 'slot_taken'],
    ],
  )
  assert.deepEqual(dates[0]?.alternatives.slice(0, 2), [
    later(MONDAYS[1] as string, -30),
    later(MONDAYS[1] as string, 30),
  ])
  assert.deepEqual(await rowsOf(clinic), { visits: 2, series: 0, claims: 2 })
})

test('skipping what is taken holds the others, and says which were skipped and why', async () => {
  const { clinic, visit, wanted } = await aSeriesClinic()
  await clinic.booking({ ...visit, starts_at_utc: MONDAYS[1] as string }, 'Ben Example')
  const held = await holdSeries(clinic.engine, clinic.staff, { ...wanted, mode: 'skip_taken' })
  assert.deepEqual(starts(held.appointments), [MONDAYS[0], MONDAYS[2], MONDAYS[3], MONDAYS[4]])
  assert.deepEqual(held.skipped_dates, ['2026-03-30'])
  assert.deepEqual(
    held.refused_dates.map(({ date, code }) => [date, code]),
    [['2026-03-30', 'slot_taken']],
  )
})

test('a date on which the doctor does not work is told with its reasons', async () => {
  const { clinic, wanted } = await aSeriesClinic()
  await clinic.insert('availability_exceptions', {
    doctor_id: wanted.doctor_id,
    starts_at_utc: '2026-04-06T00:00:00Z',
    ends_at_utc: '2026-04-07T00:00:00Z',
  })
  const [date] = await refusedDates(holdSeries(clinic.engine, clinic.staff, wanted))
  assert.equal(date?.code, 'slot_not_offered')
  assert.match(JSON.stringify(date), /"code":"blocked"/)
})

test('a series goes on beyond how far ahead patients book, and its alternatives do', async () => {
  const { clinic, visit, wanted } = await aSeriesClinic({ max_future_days: 10 })
  const held = await holdSeries(clinic.engine, clinic.staff, wanted)
  assert.equal(held.appointments.length, 5)
  const dates = await refusedDates(holdSeries(clinic.engine, clinic.staff, wanted))
  assert.equal(dates.length, 5)
  assert.equal(dates[4]?.alternatives.length, 5)
  await assert.rejects(
    clinic.hold({ ...visit, starts_at_utc: later(MONDAYS[4] as string, 60) }),
    refused('slot_not_offered'),
  )
})

test('a patient who is elsewhere on a date is told of for that date', async () => {
  const { clinic, visit, wanted, location_id } = await aSeriesClinic()
  await clinic.room(location_id)
  const other = await clinic.booking({ ...visit, starts_at_utc: MONDAYS[2] as string })
  const patient_id = other.patient_id as string
  const dates = await refusedDates(holdSeries(clinic.engine, clinic.staff, { ...wanted, patient_id }))
  assert.deepEqual(
    dates.map(({ date, code }) => [date, code]),
    [['2026-04-06', 'patient_busy']],
  )
  const held = await holdSeries(clinic.engine, clinic.staff, wanted)
  const busy = await refusedDates(confirmSeries(clinic.engine, clinic.staff, held.id, { patient_id }))
  assert.deepEqual(
    busy.map(({ date, code }) => [date, code]),
    [['2026-04-06', 'patient_busy']],
  )
  const { series } = await showSeries(clinic.engine, clinic.staff, held.id)
  assert.deepEqual([...new Set(statuses(series.appointments))], ['held'])
})

test('a series ends, and has at most 52 dates within two years', async () => {
  const { clinic, wanted } = await aSeriesClinic()
  for (const recurrence of [
    'FREQ=WEEKLY',
    'FREQ=DAILY;COUNT=53',
    'FREQ=YEARLY;COUNT=4',
    'FREQ=HOURLY;COUNT=2',
  ]) {
    await assert.rejects(
      holdSeries(clinic.engine, clinic.staff, { ...wanted, recurrence }),
      refused('validation_failed'),
      recurrence,
    )
  }
  const last = { ...wanted, first_date: '2999-12-31', recurrence: 'FREQ=WEEKLY;COUNT=2', outside_hours: true }
  await assert.rejects(holdSeries(clinic.engine, clinic.staff, last), refused('validation_failed'))
  assert.deepEqual(await rowsOf(clinic), { visits: 0, series: 0, claims: 0 })
  const year = await holdSeries(clinic.engine, clinic.staff, {
    ...wanted,
    recurrence: 'FREQ=WEEKLY;COUNT=52',
  })
  assert.equal(year.appointments.length, 52)
})

test('no visit of a series is moved beyond the years that there are dates for', async () => {
  const { clinic, booked } = await aSeriesClinic()
  const { id, appointments } = await booked()
  await assert.rejects(
    rescheduleSeries(clinic.engine, clinic.staff, id, {
      appointment_id: (appointments[0] as Appointment).id,
      scope: 'all',
      starts_at_utc: '2999-12-31T10:00:00Z',
    }),
    refused('validation_failed'),
  )
})

test('one visit of a held series is neither confirmed nor kept longer alone, but can be given back', async () => {
  const { clinic, wanted } = await aSeriesClinic()
  const held = await holdSeries(clinic.engine, clinic.staff, wanted)
  const first = held.appointments[0]?.id as string
  const facts = { series_id: held.id }
  await assert.rejects(confirm(clinic.engine, clinic.staff, first, anna), refused('part_of_series', facts))
  await assert.rejects(extend(clinic.engine, clinic.staff, first), refused('part_of_series', facts))
  await cancel(clinic.engine, clinic.staff, first)
  const series = await confirmSeries(clinic.engine, clinic.staff, held.id, anna)
  assert.deepEqual(statuses(series.appointments), [
    'cancelled',
    'confirmed',
    'confirmed',
    'confirmed',
    'confirmed',
  ])
})

test('a series lapses together, and is then confirmed by nobody', async () => {
  const { clinic, wanted, visit } = await aSeriesClinic()
  const held = await holdSeries(clinic.engine, clinic.staff, wanted)
  clinic.clock.override = '2026-03-20T08:06:00Z'
  // Somebody else needs one of the dates.
  await clinic.booking({ ...visit, starts_at_utc: MONDAYS[2] as string }, 'Ben Example')
  await assert.rejects(confirmSeries(clinic.engine, clinic.staff, held.id, anna), refused('hold_expired'))
  const { series } = await showSeries(clinic.engine, clinic.staff, held.id)
  assert.deepEqual([...new Set(statuses(series.appointments))], ['cancelled'])
})

test('a type that requires approval is approved as a series', async () => {
  const { clinic, booked } = await aSeriesClinic({ requires_approval: true })
  const asked = await booked()
  assert.deepEqual([...new Set(statuses(asked.appointments))], ['pending'])
  const series = await approveSeries(clinic.engine, clinic.staff, asked.id)
  assert.deepEqual([...new Set(statuses(series.appointments))], ['confirmed'])
  await assert.rejects(approveSeries(clinic.engine, clinic.staff, asked.id), refused('invalid_transition'))
})

test('this, this and following, and all are cancelled; what is over stays as it was', async () => {
  const { clinic, booked } = await aSeriesClinic()
  const { id, appointments } = await booked()
  const at = (i: number) => appointments[i]?.id as string
  const by = (scope: 'this' | 'this_and_following' | 'all', i: number) =>
    cancelSeries(clinic.engine, clinic.staff, id, { appointment_id: at(i), scope, reason: 'away' })
  const states = (text: string) => [...text].map((letter) => (letter === 'c' ? 'cancelled' : 'confirmed'))
  assert.deepEqual(statuses((await by('this', 1)).appointments), states('-c---'))
  assert.deepEqual(statuses((await by('this_and_following', 3)).appointments), states('-c-cc'))
  clinic.clock.override = '2026-04-01T08:00:00Z'
  const after = await by('all', 2)
  assert.deepEqual(statuses(after.appointments), states('-cccc'))
  assert.equal(after.appointments[2]?.cancellation_reason, 'away')
  assert.equal((await rowsOf(clinic))?.claims, 1)
  await assert.rejects(by('all', 2), refused('invalid_transition', { status: 'cancelled' }))
})

test('this and following move by as many days, to the same time on the wall', async () => {
  const { clinic, booked } = await aSeriesClinic()
  const { id, appointments } = await booked()
  const moved = await rescheduleSeries(clinic.engine, clinic.staff, id, {
    appointment_id: appointments[0]?.id as string,
    scope: 'this_and_following',
    starts_at_utc: '2026-03-25T09:30:00Z',
  })
  assert.deepEqual(starts(moved.appointments), [
    '2026-03-25T09:30:00Z',
    '2026-04-01T08:30:00Z',
    '2026-04-08T08:30:00Z',
    '2026-04-15T08:30:00Z',
    '2026-04-22T08:30:00Z',
  ])
  assert.deepEqual(
    moved.appointments.map((visit) => visit.id),
    appointments.map((visit) => visit.id),
  )
})

test('visits of one series do not stand in each other’s way, whichever way they move', async () => {
  const { clinic, booked } = await aSeriesClinic()
  const { id, appointments } = await booked({ recurrence: 'FREQ=DAILY;COUNT=5' })
  const first = appointments[0]?.id as string
  const all = { appointment_id: first, scope: 'all' } as const
  const forth = await rescheduleSeries(clinic.engine, clinic.staff, id, {
    ...all,
    starts_at_utc: later(MONDAY_TEN, 24 * 60),
  })
  assert.equal(forth.appointments[0]?.starts_at_utc, later(MONDAY_TEN, 24 * 60))
  const back = await rescheduleSeries(clinic.engine, clinic.staff, id, { ...all, starts_at_utc: MONDAY_TEN })
  assert.deepEqual(starts(back.appointments), starts(appointments))
})

test('a move that meets a taken date moves nothing, or the others where that is wanted', async () => {
  const { clinic, visit, booked } = await aSeriesClinic()
  const { id, appointments } = await booked()
  await clinic.booking({ ...visit, starts_at_utc: later(MONDAYS[2] as string, 60) }, 'Ben Example')
  const move = {
    appointment_id: appointments[1]?.id as string,
    scope: 'this_and_following' as const,
    starts_at_utc: later(MONDAYS[1] as string, 60),
  }
  const [date] = await refusedDates(rescheduleSeries(clinic.engine, clinic.staff, id, move))
  assert.deepEqual([date?.date, date?.code], ['2026-04-06', 'slot_taken'])
  const { series } = await showSeries(clinic.engine, clinic.staff, id)
  assert.deepEqual(starts(series.appointments), MONDAYS)
  const moved = await rescheduleSeries(clinic.engine, clinic.staff, id, { ...move, mode: 'skip_taken' })
  assert.deepEqual(
    starts(moved.appointments),
    MONDAYS.map((start, i) => (i === 1 || i > 2 ? later(start, 60) : start)),
  )
  assert.equal(moved.refused_dates.length, 1)
})

test('the same request again answers the same series, and its key', async () => {
  const { clinic, wanted } = await aSeriesClinic()
  const once = onceOf('test', 'a key of the test', wanted)
  const first = await holdSeries(clinic.engine, { ...clinic.staff, once }, wanted)
  const again = await holdSeries(clinic.engine, { ...clinic.staff, once }, wanted)
  assert.deepEqual(again, first)
  assert.deepEqual(await rowsOf(clinic), { visits: 5, series: 1, claims: 5 })
})

test('a move that is asked for again answers as it did, whatever has become of the visits since', async () => {
  const { clinic, visit, booked } = await aSeriesClinic()
  const { id, appointments } = await booked()
  await clinic.booking({ ...visit, starts_at_utc: later(MONDAYS[4] as string, 60) }, 'Ben Example')
  const move = {
    appointment_id: appointments[1]?.id as string,
    scope: 'this_and_following' as const,
    starts_at_utc: later(MONDAYS[1] as string, 60),
  }
  const ask = (mode: 'all_or_nothing' | 'skip_taken') => {
    const once = onceOf('test', `a key for ${mode}`, { ...move, mode })
    return rescheduleSeries(clinic.engine, { ...clinic.staff, once }, id, { ...move, mode })
  }
  const refused = await refusedDates(ask('all_or_nothing'))
  const first = await ask('skip_taken')
  assert.deepEqual(
    first.refused_dates.map(({ date, code }) => [date, code]),
    [[MONDAYS[4]?.slice(0, 10), 'slot_taken']],
  )
  await cancelSeries(clinic.engine, clinic.staff, id, { ...move, scope: 'all' })
  const again = await ask('skip_taken')
  const told = (dates: readonly { date: string; code: string }[]) => dates.map((one) => [one.date, one.code])
  assert.deepEqual(told(again.refused_dates), told(first.refused_dates))
  assert.deepEqual(again.appointments, first.appointments)
  assert.deepEqual(told(await refusedDates(ask('all_or_nothing'))), told(refused))
})

test('staff with the calendar of one doctor see a series only where all of it is in it', async () => {
  const { clinic, booked, wanted } = await aSeriesClinic()
  const { id } = await booked()
  const own = { ...clinic.staff, doctor_id: wanted.doctor_id }
  assert.equal((await showSeries(clinic.engine, own, id)).series.id, id)
  const other = { ...clinic.staff, doctor_id: await clinic.doctor() }
  await assert.rejects(showSeries(clinic.engine, other, id), refused('not_found'))
  await assert.rejects(holdSeries(clinic.engine, other, wanted), refused('not_found'))
})

test('of many who want overlapping series at once each gets all or nothing, and nobody waits in a circle', async () => {
  const { clinic, wanted, location_id } = await aSeriesClinic()
  await clinic.room(location_id)
  const patterns = Array.from({ length: 12 }, (_, i) => ({
    ...wanted,
    first_date: `2026-03-${23 + (i % 3)}`,
    recurrence: i % 2 === 0 ? 'FREQ=DAILY;COUNT=12' : 'FREQ=DAILY;INTERVAL=2;COUNT=8',
  }))
  const counts = await outcomes(patterns.map((pattern) => holdSeries(clinic.engine, clinic.staff, pattern)))
  assert.equal((counts['ok'] ?? 0) + (counts['dates_not_free'] ?? 0), 12, JSON.stringify(counts))
  assert.ok((counts['ok'] ?? 0) >= 2, JSON.stringify(counts))
  const whole = await clinic.rows<{ visits: number }>(
    `select count(*)::int as visits from horai.appointments where practice_id = $1 group by series_id`,
    [clinic.practice_id],
  )
  assert.ok(whole.every(({ visits }) => visits === 12 || visits === 8))
})

test('a visit that another desk has moved meanwhile goes from where it is', async () => {
  const { clinic, booked } = await aSeriesClinic()
  const { id, appointments } = await booked()
  const second = appointments[1]?.id as string
  await reschedule(clinic.engine, clinic.staff, second, {
    starts_at_utc: later(MONDAYS[1] as string, 24 * 60),
  })
  const moved = await rescheduleSeries(clinic.engine, clinic.staff, id, {
    appointment_id: appointments[0]?.id as string,
    scope: 'all',
    starts_at_utc: later(MONDAY_TEN, 60),
  })
  assert.equal(moved.appointments[1]?.starts_at_utc, later(MONDAYS[1] as string, 25 * 60))
  assert.equal((await show(clinic.engine, clinic.staff, second)).reschedule_count, 2)
})

test('a series that wants the time of a hold which is just being ended waits for its end, and not in a circle', async () => {
  const { clinic, visit, wanted, resource_id } = await aSeriesClinic()
  const { id } = await clinic.hold({ ...visit, starts_at_utc: MONDAYS[1] as string })
  clinic.clock.override = '2026-03-20T08:06:00Z'
  let tries = 0
  const ended = Promise.withResolvers<void>()
  const asked = Promise.withResolvers<void>()
  const sweep = database.within(clinic.practice_id).transaction(async (tx) => {
    tries += 1
    await tx.query(
      `select horai.lapse(h, '2026-03-20T08:06:00Z') from
         (select * from horai.appointments where id = $1 for no key update) h`,
      [id],
    )
    ended.resolve()
    await asked.promise
    // What it counts next nobody may have who waits for what it gives back.
    await tx.query('select from horai.resource_occupancy where resource_id = $1 for no key update nowait', [
      resource_id,
    ])
  })
  await ended.promise
  const held = holdSeries(clinic.engine, clinic.staff, wanted)
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  while ((await clinic.rows(waiting)).length === 0) await sleep(20)
  asked.resolve()
  await sweep
  assert.equal(tries, 1)
  assert.equal((await held).appointments.length, 5)
  assert.deepEqual(await verify(database), [])
})

test('series, single visits and changes of both at once: no deadlock, and everything fits together after', async () => {
  const { clinic, visit, wanted, location_id } = await aSeriesClinic({ buffer_after_minutes: 10 })
  await clinic.room(location_id)
  const { engine, staff } = clinic
  const deadlocks = async () => {
    const [row] = await clinic.rows<{ deadlocks: string }>(
      'select deadlocks::text from pg_stat_database where datname = current_database()',
    )
    return Number(row?.deadlocks)
  }
  const before = await deadlocks()
  const one = async (i: number) => {
    const daily = { first_date: `2026-03-2${3 + (i % 4)}`, recurrence: `FREQ=DAILY;COUNT=${5 + (i % 6)}` }
    const start_local = ['10:00', '10:30', '11:00'][i % 3] as string
    const mode = i % 2 === 0 ? 'skip_taken' : 'all_or_nothing'
    const held = await holdSeries(engine, staff, { ...wanted, ...daily, start_local, mode })
    const { id, appointments } = await confirmSeries(engine, staff, held.id, {
      patient: { name: `Somebody ${i}` },
    })
    const about = { appointment_id: appointments[1 % appointments.length]?.id as string }
    const starts_at_utc = later(appointments[1 % appointments.length]?.starts_at_utc as string, 24 * 60)
    const scope = i % 3 === 0 ? 'all' : 'this_and_following'
    const move = rescheduleSeries(engine, staff, id, { ...about, scope, starts_at_utc, mode: 'skip_taken' })
    const stop =
      i % 4 === 0 ? [cancelSeries(engine, staff, id, { ...about, scope: 'this_and_following' })] : []
    return outcomes([move, ...stop])
  }
  const single = async (i: number) => {
    const starts_at_utc = later(MONDAY_TEN, (i % 8) * 24 * 60 + (i % 3) * 30)
    const { id } = await clinic.booking({ ...visit, starts_at_utc }, `Nobody ${i}`)
    if (i % 2 === 0) return cancel(engine, staff, id)
    return reschedule(engine, staff, id, { starts_at_utc: later(starts_at_utc, 60) })
  }
  const counts = await outcomes([
    ...Array.from({ length: 16 }, (_, i) => one(i)),
    ...Array.from({ length: 24 }, (_, i) => single(i)),
  ])
  const known = new Set(['ok', 'dates_not_free', 'slot_taken', 'slot_not_offered', 'overloaded'])
  assert.deepEqual(
    Object.keys(counts).filter((code) => !known.has(code)),
    [],
    JSON.stringify(counts),
  )
  assert.equal(await deadlocks(), before)
  assert.deepEqual(await verify(database), [])
})
