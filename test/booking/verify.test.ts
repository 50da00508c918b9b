import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cancel } from '../../src/booking/cancel.ts'
import { holdJointly } from '../../src/booking/joint.ts'
import { show } from '../../src/booking/read.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { confirmSeries } from '../../src/booking/series/confirm.ts'
import { holdSeries } from '../../src/booking/series/hold.ts'
import { complete, noShow } from '../../src/booking/settle.ts'
import { checkAll, invariants, verify } from '../../src/booking/verify/verify.ts'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { changeDoctor } from '../../src/practice/doctors.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'

/** A practice with appointments in every state, in a database of its own. */
async function aWorkingDay() {
  const { database, url } = await useDatabase()
  const { clinic, visit, location_id } = await oneRoom(database, { buffer_after_minutes: 10 })
  await clinic.room(location_id)
  const at = (minutes: number) => ({ ...visit, starts_at_utc: later(MONDAY_TEN, minutes) })
  const done = await clinic.booking(at(0), 'Anna Example')
  await complete(clinic.engine, clinic.staff, done.id)
  const missed = await clinic.booking(at(60), 'Ben Example')
  await noShow(clinic.engine, clinic.staff, missed.id)
  const moved = await clinic.booking(at(120), 'Cleo Example')
  await reschedule(clinic.engine, clinic.staff, moved.id, { starts_at_utc: later(MONDAY_TEN, 180) })
  const gone = await clinic.booking(at(120), 'Dora Example')
  await cancel(clinic.engine, clinic.staff, gone.id)
  const lapsed = await clinic.hold(at(240))
  clinic.clock.override = '2026-03-20T08:06:00Z'
  const booked = await clinic.booking(at(240), 'Eva Example')
  const held = await clinic.hold(at(300))
  const group = await clinic.type(visit.doctor_id, { places: 3 })
  clinic.engine.setups.forget(clinic.practice_id, visit.doctor_id)
  const place = await clinic.booking({ ...at(360), appointment_type_id: group }, 'Fay Example')
  await clinic.hold({ ...at(360), appointment_type_id: group })
  const again = { ...visit, first_date: '2026-03-24', recurrence: 'FREQ=WEEKLY;COUNT=3' }
  const ten = await holdSeries(clinic.engine, clinic.staff, { ...again, start_local: '10:00' })
  await confirmSeries(clinic.engine, clinic.staff, ten.id, { patient: { name: 'Fred Example' } })
  const series = await holdSeries(clinic.engine, clinic.staff, { ...again, start_local: '12:00' })
  const joint = await holdJointly(clinic.engine, clinic.anyone, { visits: [at(480), at(540)] })
  return { clinic, database, url, done, missed, moved, gone, lapsed, booked, held, place, ten, series, joint }
}

type Day = Awaited<ReturnType<typeof aWorkingDay>>

const day = await aWorkingDay()

/** The guards would stop every one of these faults: they are taken away, as a careless person with psql could. */
async function withoutGuards(db: Database): Promise<void> {
  await db.query('alter table horai.appointments disable trigger user')
  await db.query('alter table horai.appointment_resource_claims disable trigger user')
  await db.query('alter table horai.appointment_events disable trigger user')
  await db.query('alter table horai.appointment_resource_claims drop constraint resource_no_overlap')
  await db.query('alter table horai.appointments drop constraint patient_no_overlap')
  await db.query('alter table horai.appointments drop constraint appointments_expire_only_while_held')
  await db.query('alter table horai.appointments drop constraint appointments_practice_id_doctor_id_fkey')
  await db.query('alter table horai.appointments drop constraint session_place_taken_once')
  await db.query('alter table horai.external_visits drop constraint external_visits_event_is_one_visit')
  await db.query('alter table horai.payments drop constraint payments_captured_in_range')
  await db.query('alter table horai.payment_steps drop constraint payment_steps_one_capture')
  await db.query('alter table horai.payment_steps disable trigger user')
}

/** Plants a fault, verifies, and takes the fault back. */
async function found(
  { clinic, database }: Day,
  plant: string,
  values: readonly unknown[] = [],
): Promise<string[]> {
  const undo = new Error('undo')
  let names: string[] = []
  await assert.rejects(
    database.within(clinic.practice_id).transaction(async (tx) => {
      await tx.query(plant, values)
      names = [...new Set((await checkAll(tx)).map(({ invariant }) => invariant))]
      throw undo
    }),
    undo,
  )
  return names
}

test('a doctor who begins to see one patient at a time breaks nothing', async () => {
  const { clinic, visit } = await oneRoom(day.database)
  const { id } = await clinic.booking(visit)
  await changeDoctor(clinic.engine, clinic.practice_id, visit.doctor_id, { one_at_a_time: true })
  assert.equal((await show(clinic.engine, clinic.staff, id)).resource_ids.length, 2)
  assert.deepEqual(await verify(day.database), [])
})

test('a working day breaks nothing', async () => {
  assert.deepEqual(await verify(day.database), [])
  await withoutGuards(day.database)
  assert.deepEqual(await verify(day.database), [])
})

/** A payment of the visit $1 that nobody's command has made. */
function aPayment(status: string, captured_cents: number, booked_at: 'now()' | 'null'): string {
  return `insert into horai.payments (practice_id, id, appointment_id, provider, amount_cents, currency,
       late_cancel_minutes, status, captured_cents, booked_at)
     select practice_id, gen_random_uuid(), id, 'stripe', 5000, 'EUR', 0, '${status}', ${captured_cents}, ${booked_at}
     from horai.appointments where id = $1`
}

/** A calendar elsewhere of the doctor of the visit $1, and what of it is wrong: `c` is the connection, `a` the visit. */
function aCalendar(direction: 'both' | 'out', rest: string): string {
  return `with a as (select * from horai.appointments where id = $1), c as (
       insert into horai.calendar_connections (practice_id, id, doctor_id, external_provider, address, credentials, direction)
       select practice_id, gen_random_uuid(), doctor_id, 'google', 'primary', 'sealed', '${direction}' from a
       returning practice_id, id)
     ${rest}`
}

const faults: readonly (readonly [
  invariant: string,
  fault: string,
  sql: string,
  id: (day: Day) => string,
])[] = [
  [
    'no_overlapping_claims',
    'a second claim on a room in use',
    `update horai.appointment_resource_claims c set resource_id = o.resource_id, period = o.period
     from horai.appointment_resource_claims o
     where c.appointment_id = $1 and o.appointment_id <> $1 and upper(o.period) < '2026-03-23T09:30Z'`,
    ({ held }) => held.id,
  ],
  [
    'claims_match_status',
    'a booking whose claim is gone',
    'delete from horai.appointment_resource_claims where appointment_id = $1',
    ({ booked }) => booked.id,
  ],
  [
    'claims_match_status',
    'a cancelled visit that still has a room',
    `insert into horai.appointment_resource_claims (practice_id, appointment_id, resource_id, period)
     select practice_id, $1, resource_id, '[2027-01-01T10:00Z,2027-01-01T11:00Z)'
     from horai.appointment_resource_claims limit 1`,
    ({ gone }) => gone.id,
  ],
  [
    'claims_cover_the_visit',
    'a claim without its buffer',
    `update horai.appointment_resource_claims set period = tstzrange(lower(period), upper(period) - interval '10 min')
     where appointment_id = $1`,
    ({ booked }) => booked.id,
  ],
  [
    'claims_meet_requirements',
    'a claim on a machine where a room is needed',
    `update horai.bookable_resources set type = 'equipment' where id = (
       select resource_id from horai.appointment_resource_claims where appointment_id = $1)`,
    ({ booked }) => booked.id,
  ],
  [
    'patients_in_one_place',
    'a patient with two visits at once',
    `update horai.appointments set patient_id = (select patient_id from horai.appointments where id = $1),
       starts_at_utc = (select starts_at_utc from horai.appointments where id = $1),
       ends_at_utc = (select ends_at_utc from horai.appointments where id = $1)
     where status = 'confirmed' and id <> $1
       and practice_id = (select practice_id from horai.appointments where id = $1)`,
    ({ booked }) => booked.id,
  ],
  [
    'one_event_per_version',
    'an event that was taken out',
    'delete from horai.appointment_events where appointment_id = $1 and version = 2',
    ({ done }) => done.id,
  ],
  [
    'one_event_per_version',
    'a transition that wrote no event',
    `update horai.appointments set version = version + 1 where id = $1`,
    ({ booked }) => booked.id,
  ],
  [
    'events_fold_to_the_state',
    'a status that no event tells of',
    `update horai.appointments set status = 'completed' where id = $1`,
    ({ booked }) => booked.id,
  ],
  [
    'events_fold_to_the_state',
    'a visit moved behind the back of its history',
    `update horai.appointments set starts_at_utc = starts_at_utc + interval '5 min' where id = $1`,
    ({ moved }) => moved.id,
  ],
  [
    'events_fold_to_the_state',
    'a history that the state machine does not have',
    `update horai.appointment_events set action = 'approved' where appointment_id = $1 and version = 3`,
    ({ done }) => done.id,
  ],
  [
    'fields_fit_the_status',
    'a booking that would expire',
    `update horai.appointments set hold_expires_at = now() where id = $1`,
    ({ booked }) => booked.id,
  ],
  [
    'places_are_not_oversold',
    'a place that two have',
    'update horai.appointments set place = 1 where session_id = (select session_id from horai.appointments where id = $1)',
    ({ place }) => place.id,
  ],
  [
    'places_are_not_oversold',
    'a fourth place of three',
    'update horai.appointments set place = 4 where id = $1',
    ({ place }) => place.id,
  ],
  [
    'sessions_are_their_places',
    'a room that is kept for nobody',
    `update horai.appointments set status = 'cancelled', cancelled_at = now(), hold_expires_at = null
     where session_id = (select session_id from horai.appointments where id = $1)`,
    ({ place }) => place.id,
  ],
  [
    'sessions_are_their_places',
    'somebody who comes an hour late to a session',
    `update horai.appointments
     set starts_at_utc = starts_at_utc + interval '1 hour', ends_at_utc = ends_at_utc + interval '1 hour' where id = $1`,
    ({ place }) => place.id,
  ],
  [
    'joint_bookings_are_whole',
    'a family of which one was left behind',
    `with one as (
       select practice_id, id from horai.appointments where joint_booking_id = $1 order by starts_at_utc desc limit 1)
     update horai.appointments a set joint_booking_id = null from one where a.practice_id = one.practice_id and a.id = one.id`,
    ({ joint }) => joint.id,
  ],
  [
    'nothing_crosses_practices',
    'a visit to a doctor of nowhere',
    'update horai.appointments set doctor_id = gen_random_uuid() where id = $1',
    ({ booked }) => booked.id,
  ],
  [
    'what_waits_is_queued',
    'a message that the worker will never see',
    `delete from horai.notification_queue q using horai.notification_jobs j where q.id = j.id and j.appointment_id = $1`,
    ({ booked }) => booked.id,
  ],
  [
    'no_stale_reminders',
    'a reminder of another time',
    `update horai.notification_jobs set facts = facts || '{"starts_at_utc": "2026-03-24T08:00:00Z"}'
     where appointment_id = $1 and kind = 'reminder'`,
    ({ booked }) => booked.id,
  ],
  [
    'one_word_at_a_time',
    'two messages of how one visit stands',
    `insert into horai.notification_jobs (practice_id, kind, once_key, due_at, appointment_id, version, facts)
     select practice_id, 'change', 'again', due_at, appointment_id, version, facts
     from horai.notification_jobs where appointment_id = $1 and kind = 'confirmation'`,
    ({ booked }) => booked.id,
  ],
  [
    'busy_times_have_their_calendar',
    'time that a calendar blocks which is no longer connected',
    `insert into horai.availability_exceptions (practice_id, id, doctor_id, starts_at_utc, ends_at_utc, source)
     select practice_id, gen_random_uuid(), doctor_id, starts_at_utc, ends_at_utc, 'calendar:' || id
     from horai.appointments where id = $1`,
    ({ booked }) => booked.id,
  ],
  [
    'busy_times_have_their_calendar',
    'time that is blocked by a calendar which only takes visits',
    aCalendar(
      'out',
      `, x as (
       insert into horai.availability_exceptions (practice_id, id, doctor_id, starts_at_utc, ends_at_utc, source)
       select a.practice_id, gen_random_uuid(), doctor_id, starts_at_utc, ends_at_utc, 'calendar:' || c.id from a, c
       returning practice_id, id)
     insert into horai.external_busy (practice_id, exception_id, connection_id, external_event_id)
     select x.practice_id, x.id, c.id, 'e' from x, c`,
    ),
    ({ booked }) => booked.id,
  ],
  [
    'busy_times_have_their_calendar',
    'an event that stands for time which somebody blocked by hand',
    aCalendar(
      'both',
      `, x as (
       insert into horai.availability_exceptions (practice_id, id, doctor_id, starts_at_utc, ends_at_utc)
       select practice_id, gen_random_uuid(), doctor_id, starts_at_utc, ends_at_utc from a returning practice_id, id)
     insert into horai.external_busy (practice_id, exception_id, connection_id, external_event_id)
     select x.practice_id, x.id, c.id, 'e' from x, c`,
    ),
    ({ booked }) => booked.id,
  ],
  [
    'visits_have_one_event',
    'two visits with one event in a calendar',
    aCalendar(
      'both',
      `insert into horai.external_visits (practice_id, connection_id, appointment_id, external_event_id)
     select c.practice_id, c.id, o.id, 'e' from c, (select id from horai.appointments limit 2) o`,
    ),
    ({ booked }) => booked.id,
  ],
  [
    'visits_have_one_event',
    'a visit that is written nobody knows where',
    aCalendar(
      'both',
      `insert into horai.external_visits (practice_id, connection_id, appointment_id, content_hash)
     select c.practice_id, c.id, a.id, 'x' from c, a`,
    ),
    ({ booked }) => booked.id,
  ],
  [
    'told_together_is_of_one_booking',
    'a message that tells of visits which have nothing to do with each other',
    `update horai.notification_jobs set bundle_id = id where appointment_id = $1 and kind = 'confirmation'`,
    ({ booked }) => booked.id,
  ],
  [
    'told_together_is_of_one_booking',
    'a visit that is said to be told in the message of another, which does not tell it',
    `with sent as (
       insert into horai.notification_deliveries (practice_id, job_id, channel, status, due_at, settled_at)
       select practice_id, id, 'email', 'sent', due_at, due_at from horai.notification_jobs
       where kind in ('confirmation', 'reminder') and appointment_id = $1 returning practice_id, id, job_id)
     insert into horai.notification_deliveries (practice_id, job_id, channel, status, due_at, settled_at, told_in)
     select practice_id, job_id, 'sms', 'sent', now(), now(), id from sent limit 1`,
    ({ booked }) => booked.id,
  ],
  [
    'one_digest_a_day',
    'somebody of the staff who is told twice of one day',
    `insert into horai.notification_jobs (practice_id, kind, once_key, due_at, subject_id, facts)
     select practice_id, 'staff_digest', n::text, due_at, id, '{"date": "2026-03-20"}'
     from horai.notification_jobs, generate_series(1, 2) n where appointment_id = $1 and kind = 'confirmation'`,
    ({ booked }) => booked.id,
  ],
  [
    'series_are_whole',
    'a series that is held and confirmed at once',
    `update horai.appointments set status = 'confirmed', hold_expires_at = null,
       patient_id = (select patient_id from horai.appointments where status = 'completed')
     where id = (select min(id::text)::uuid from horai.appointments where series_id = $1)`,
    ({ series }) => series.id,
  ],
  [
    'series_are_whole',
    'a series whose holds lapse one by one',
    `update horai.appointments set hold_expires_at = hold_expires_at + interval '1 minute'
     where id = (select min(id::text)::uuid from horai.appointments where series_id = $1)`,
    ({ series }) => series.id,
  ],
  [
    'series_are_whole',
    'a series for another patient than its visits',
    `update horai.appointment_series set patient_id = null where id = $1`,
    ({ ten }) => ten.id,
  ],
  [
    'series_are_whole',
    'a series without visits',
    `update horai.appointments set series_id = null, series_date = null where series_id = $1`,
    ({ ten }) => ten.id,
  ],
  [
    'series_are_whole',
    'a series with two visits of one date',
    `update horai.appointments set series_date = '2026-03-24' where series_id = $1`,
    ({ ten }) => ten.id,
  ],
  [
    'series_are_whole',
    'a visit on a date that was skipped',
    `update horai.appointment_series set skips_taken = true, skipped_dates = array[first_date] where id = $1`,
    ({ ten }) => ten.id,
  ],
  [
    'money_is_for_bookings',
    'money that was taken for a hold',
    aPayment('captured', 5000, 'null'),
    ({ held }) => held.id,
  ],
  [
    'money_is_for_bookings',
    'money that was taken for a hold that has lapsed',
    aPayment('captured', 5000, 'null'),
    ({ lapsed }) => lapsed.id,
  ],
  [
    'money_is_for_bookings',
    'a booking that was to be paid first and was not',
    aPayment('authorised', 0, 'now()'),
    ({ booked }) => booked.id,
  ],
  [
    'money_is_for_bookings',
    'money that was taken twice',
    `with p as (${aPayment('captured', 5000, 'now()')} returning practice_id, id)
     insert into horai.payment_steps (practice_id, payment_id, kind, status, due_at, settled_at)
     select practice_id, id, 'capture', 'done', now(), now() from p, generate_series(1, 2)`,
    ({ booked }) => booked.id,
  ],
  [
    'money_is_for_bookings',
    'more taken than was asked for',
    aPayment('captured', 5001, 'now()'),
    ({ booked }) => booked.id,
  ],
  [
    'payments_are_their_events',
    'a payment that nothing tells of',
    aPayment('captured', 5000, 'now()'),
    ({ booked }) => booked.id,
  ],
  [
    'no_promise_is_forgotten',
    'a promise for a visit that was cancelled',
    aPayment('authorised', 0, 'null'),
    ({ gone }) => gone.id,
  ],
  [
    'no_promise_is_forgotten',
    'money that is being taken by nobody',
    aPayment('capturing', 0, 'null'),
    ({ held }) => held.id,
  ],
  [
    'no_promise_is_forgotten',
    'a step that the worker does not see',
    `with p as (${aPayment('due', 0, 'null')} returning practice_id, id),
       s as (insert into horai.payment_steps (practice_id, payment_id, kind, due_at) select practice_id, id, 'ask', now() from p returning id)
     select from s`,
    ({ held }) => held.id,
  ],
  [
    'waitlist_offers_are_holds',
    'somebody who is being asked and was offered nothing',
    `insert into horai.waitlist_entries
       (practice_id, id, patient_id, appointment_type_slug, from_date, to_date, status)
     select practice_id, gen_random_uuid(), patient_id, 'visit', '2026-03-20', '2026-03-21', 'offered'
     from horai.appointments where id = $1`,
    ({ booked }) => booked.id,
  ],
  [
    'personal_data_is_sealed',
    'notes in the clear',
    `update horai.appointments set notes = 'bring the old letters' where id = $1`,
    ({ booked }) => booked.id,
  ],
  [
    'erased_patients_are_nameless',
    'somebody who was erased by half',
    `update horai.patients set erased_at = now() where id = $1`,
    ({ booked }) => booked.patient_id as string,
  ],
]

for (const [invariant, fault, sql, id] of faults) {
  test(`${invariant} sees ${fault}`, async () => {
    const names = await found(day, sql, [id(day)])
    assert.ok(names.includes(invariant), `found ${names.join(', ') || 'nothing'}`)
  })
}

test('no_stale_holds sees a lapsed hold of two minutes ago, while a worker runs', async () => {
  const lapse = `update horai.appointments set hold_expires_at = now() - interval '2 minutes' where id = $1`
  assert.ok(!(await found(day, lapse, [day.held.id])).includes('no_stale_holds'))
  const worker = openDatabase({ url: day.url, applicationName: 'horai worker' })
  try {
    await worker.query('select 1')
    assert.ok((await found(day, lapse, [day.held.id])).includes('no_stale_holds'))
  } finally {
    await worker.close()
  }
})

test('every invariant has a fault that it was seen to find', () => {
  const seen = new Set<string>([...faults.map(([invariant]) => invariant), 'no_stale_holds'])
  assert.deepEqual(
    [...invariants].filter((name) => !seen.has(name)),
    [],
  )
})
