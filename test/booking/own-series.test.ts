import assert from 'node:assert/strict'
import { test } from 'node:test'
import { events } from '../../src/booking/read.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { type MoveSeriesInput, rescheduleSeries } from '../../src/booking/series/change.ts'
import { confirmSeries } from '../../src/booking/series/confirm.ts'
import { holdSeries } from '../../src/booking/series/hold.ts'
import { showSeries } from '../../src/booking/series/read.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { type DateNotFree, Refusal } from '../../src/refusal.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()

const TUESDAY_ELEVEN = '2026-03-24T09:00:00Z'

/** Four Mondays at ten in Athens, of one patient; the clocks go forward after the first. */
async function aPatientWithSeries(type: Readonly<Record<string, unknown>> = {}) {
  const room = await oneRoom(database, type)
  const { clinic, visit } = room
  const { engine, staff, anyone } = clinic
  const held = await holdSeries(engine, staff, {
    doctor_id: visit.doctor_id,
    appointment_type_id: visit.appointment_type_id,
    first_date: '2026-03-23',
    start_local: '10:00',
    recurrence: 'FREQ=WEEKLY;COUNT=4',
  })
  const series = await confirmSeries(engine, staff, held.id, { patient: { name: 'Anna Example' } })
  const ids = series.appointments.map(({ id }) => id)
  const was = series.appointments.map(({ starts_at_utc }) => starts_at_utc)
  return {
    ...room,
    ids,
    was,
    /** The patient moves the nth and those after it. */
    move: (nth: number, starts_at_utc: string, more: Partial<MoveSeriesInput> = {}) =>
      rescheduleSeries(engine, anyone, series.id, {
        appointment_id: ids[nth] as string,
        scope: 'this_and_following',
        starts_at_utc,
        ...more,
      }),
    starts: async () => {
      const { series: now } = await showSeries(engine, anyone, series.id)
      return now.appointments.map(({ starts_at_utc }) => starts_at_utc)
    },
  }
}

/** The dates that a move was refused for. */
async function datesOf(move: Promise<unknown>): Promise<readonly DateNotFree[]> {
  const error = await move.then(
    () => assert.fail('nothing was refused'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof Refusal && error.code === 'dates_not_free', String(error))
  return (error.facts as { dates: readonly DateNotFree[] }).dates
}

const told = (dates: readonly DateNotFree[]) => dates.map(({ date, code }) => [date, code])

test('a patient moves this visit and those after it: by as many days, to the same time on the wall', async () => {
  const { clinic, move, was, ids } = await aPatientWithSeries()
  const moved = await move(1, '2026-03-31T08:00:00Z')
  assert.deepEqual(
    moved.appointments.map(({ id, starts_at_utc, reschedule_count }) => [
      id,
      starts_at_utc,
      reschedule_count,
    ]),
    [
      [ids[0], was[0], 0],
      [ids[1], '2026-03-31T08:00:00Z', 1],
      [ids[2], '2026-04-07T08:00:00Z', 1],
      [ids[3], '2026-04-14T08:00:00Z', 1],
    ],
  )
  assert.deepEqual(moved.refused_dates, [])
  const last = (await events(clinic.engine, clinic.staff, ids[2] as string)).at(-1)
  assert.deepEqual([last?.action, last?.actor_type], ['rescheduled', 'patient'])
  assert.deepEqual(await verify(database), [])
})

test('where patients may not move this kind of visit, they move no series of it', async () => {
  const { move, was, starts } = await aPatientWithSeries({ allow_patient_reschedule: false })
  for (const mode of ['all_or_nothing', 'skip_taken'] as const)
    await assert.rejects(
      move(0, TUESDAY_ELEVEN, { mode }),
      refused('reschedule_not_allowed', { reason: 'not_allowed_by_type' }),
    )
  assert.deepEqual(await starts(), was)
})

test('a visit that was moved as often as a patient may is told by its date, and stays where that is wanted', async () => {
  const { clinic, move, was, ids, starts } = await aPatientWithSeries({ max_reschedule_count: 1 })
  const second = later(was[1] as string, 60)
  await reschedule(clinic.engine, clinic.anyone, ids[1] as string, { starts_at_utc: second })
  const dates = await datesOf(move(0, TUESDAY_ELEVEN))
  assert.deepEqual(told(dates), [['2026-03-31', 'reschedule_not_allowed']])
  assert.deepEqual(dates[0]?.alternatives, [])
  assert.deepEqual(await starts(), [was[0], second, was[2], was[3]])
  const moved = await move(0, TUESDAY_ELEVEN, { mode: 'skip_taken' })
  assert.deepEqual(told(moved.refused_dates), [['2026-03-31', 'reschedule_not_allowed']])
  assert.deepEqual(await starts(), [TUESDAY_ELEVEN, second, '2026-04-07T08:00:00Z', '2026-04-14T08:00:00Z'])
  // Now none of them may be moved any more: that is no matter of dates.
  await assert.rejects(
    move(0, later(TUESDAY_ELEVEN, 60), { mode: 'skip_taken' }),
    refused('reschedule_not_allowed', { reason: 'limit_reached' }),
  )
})

test('a patient keeps the notice for the old start of each, and for the new one', async () => {
  const { clinic, move, was, starts } = await aPatientWithSeries({ min_notice_minutes: 24 * 60 })
  clinic.clock.override = later(MONDAY_TEN, -23 * 60)
  assert.deepEqual(told(await datesOf(move(0, TUESDAY_ELEVEN))), [['2026-03-24', 'reschedule_not_allowed']])
  const [date] = await datesOf(move(1, later(MONDAY_TEN, 30), { scope: 'this' }))
  assert.deepEqual([date?.code, date?.reasons.map(({ code }) => code)], ['slot_not_offered', ['notice']])
  assert.deepEqual(await starts(), was)
})

test('a patient moves a visit to where patients may book; those that follow it may be further ahead', async () => {
  const { move, was, starts } = await aPatientWithSeries({ max_future_days: 5 })
  // Friday the 20th: Wednesday the 25th is the last day.
  const dates = await datesOf(move(0, '2026-03-26T08:00:00Z'))
  assert.deepEqual(told(dates), [['2026-03-26', 'slot_not_offered']])
  assert.deepEqual(
    dates[0]?.reasons.map(({ code }) => code),
    ['horizon'],
  )
  assert.ok(
    dates[0]?.alternatives.every((start) => start < '2026-03-26'),
    String(dates[0]?.alternatives),
  )
  assert.deepEqual(await starts(), was)
  await move(0, '2026-03-25T08:00:00Z')
  assert.deepEqual(await starts(), [
    '2026-03-25T08:00:00Z',
    '2026-04-01T07:00:00Z',
    '2026-04-08T07:00:00Z',
    '2026-04-15T07:00:00Z',
  ])
})

test('of a patient and a desk that want one time each gets all of it or none', async () => {
  const { clinic, visit, move, was, starts } = await aPatientWithSeries()
  const [moved, booked] = await Promise.allSettled([
    move(0, TUESDAY_ELEVEN),
    clinic.booking({ ...visit, starts_at_utc: '2026-04-07T08:00:00Z' }, 'Ben Example'),
  ])
  assert.equal([moved, booked].filter(({ status }) => status === 'fulfilled').length, 1)
  assert.equal((await starts())[0], moved.status === 'fulfilled' ? TUESDAY_ELEVEN : was[0])
  assert.deepEqual(await verify(database), [])
})
