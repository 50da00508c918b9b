import assert from 'node:assert/strict'
import test from 'node:test'
import { confirm } from '../../src/booking/confirm.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { createAppointmentType } from '../../src/practice/appointment-types.ts'
import { listResources } from '../../src/practice/bookable-resources.ts'
import { createLocation } from '../../src/practice/doctor-locations.ts'
import { changeDoctor, createDoctor } from '../../src/practice/doctors.ts'
import { createRoom } from '../../src/practice/location-rooms.ts'
import { createScheduleRule } from '../../src/practice/schedule-rules.ts'
import { aClinic, type Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN } from '../support/one-room.ts'
import { outcomes, refused } from '../support/refused.ts'

const { database } = await useDatabase()

/** A doctor with a room and two video slots, so that three patients could come at once. */
async function busyDoctor(one_at_a_time = false) {
  const clinic = await aClinic(database)
  const { engine, practice_id } = clinic
  const { id: doctor_id } = await createDoctor(engine, practice_id, {
    slug: 'eleni',
    name: 'Dr Eleni',
    max_parallel_sessions: 2,
    one_at_a_time,
  })
  const { id: doctor_location_id } = await createLocation(engine, practice_id, { doctor_id, name: 'Kypseli' })
  await createRoom(engine, practice_id, { doctor_location_id, name: 'Room 1' })
  const typeOf = async (consultation_mode: 'in_person' | 'video') => {
    const input = {
      doctor_id,
      slug: consultation_mode.replace('_', '-'),
      name: consultation_mode,
      consultation_mode,
    }
    return (await createAppointmentType(engine, practice_id, { ...input, buffer_after_minutes: 10 })).id
  }
  await createScheduleRule(engine, practice_id, {
    doctor_id,
    day_of_week: 1,
    work_start_local: '08:00',
    work_end_local: '20:00',
    slot_interval_minutes: 10,
  })
  const room = { doctor_id, appointment_type_id: await typeOf('in_person'), starts_at_utc: MONDAY_TEN }
  const video = { doctor_id, appointment_type_id: await typeOf('video'), starts_at_utc: MONDAY_TEN }
  return { clinic, doctor_id, room, video }
}

const switchTo = ({ engine, practice_id }: Clinic, id: string, one_at_a_time: boolean) =>
  changeDoctor(engine, practice_id, id, { one_at_a_time })

/** Visits by id, with whether each has the doctor. */
async function withDoctor({ engine, practice_id, rows }: Clinic, doctor_id: string) {
  const [self] = await listResources(engine, practice_id, { limit: 1 }, { doctor_id, type: 'staff' })
  const visits = await rows<{ id: string; has: boolean }>(
    `select a.id, exists (select from horai.appointment_resource_claims c
         where c.practice_id = a.practice_id and c.appointment_id = a.id and c.resource_id = $2) as has
       from horai.appointments a where a.practice_id = $1`,
    [practice_id, self?.id ?? null],
  )
  return new Map(visits.map(({ id, has }) => [id, has]))
}

test('a visit in a room and one by video overlap, unless the doctor sees one at a time', async () => {
  const parallel = await busyDoctor()
  await parallel.clinic.booking(parallel.room)
  await parallel.clinic.booking(parallel.video)

  const single = await busyDoctor(true)
  await single.clinic.booking(single.room)
  await assert.rejects(single.clinic.hold(single.video), refused('slot_taken'))
})

test('switched on, every visit to come takes the doctor, the earliest first; those over another are told', async () => {
  const { clinic, doctor_id, room, video } = await busyDoctor()
  const at = (visit: typeof room, minutes: number) => ({
    ...visit,
    starts_at_utc: later(MONDAY_TEN, minutes),
  })
  const late = await clinic.booking(at(video, 90))
  const clash = await clinic.booking(at(video, 30))
  const first = await clinic.booking(room)
  const held = await clinic.hold(at(room, 180))

  const { conflicts } = await switchTo(clinic, doctor_id, true)
  const { id, starts_at_utc, ends_at_utc, status, appointment_type_id } = clash
  assert.deepEqual(conflicts, [{ id, starts_at_utc, ends_at_utc, status, doctor_id, appointment_type_id }])
  assert.deepEqual(
    await withDoctor(clinic, doctor_id),
    new Map([
      [late.id, true],
      [clash.id, false],
      [first.id, true],
      [held.id, true],
    ]),
  )
})

test('switched on, no version changes: what a patient has open can still be confirmed', async () => {
  const { clinic, doctor_id, room } = await busyDoctor()
  const held = await clinic.hold(room)
  await switchTo(clinic, doctor_id, true)
  const caller = { ...clinic.anyone, version: held.version }
  const { status, requirements_snapshot, resource_ids } = await confirm(clinic.engine, caller, held.id, {
    patient: { name: 'Anna' },
  })
  assert.equal(status, 'confirmed')
  assert.equal(resource_ids.length, 2)
  assert.deepEqual(requirements_snapshot.at(-1), {
    resource_type: 'staff',
    capability: `doctor:${doctor_id}`,
    quantity: 1,
  })
})

test('what is over, cancelled or lapsed does not take the doctor', async () => {
  const { clinic, doctor_id, room, video } = await busyDoctor()
  const past = await clinic.booking(room)
  const lapsed = await clinic.hold({ ...video, starts_at_utc: later(MONDAY_TEN, 120) })
  clinic.clock.override = later(MONDAY_TEN, 60)
  assert.deepEqual((await switchTo(clinic, doctor_id, true)).conflicts, [])
  const visits = await withDoctor(clinic, doctor_id)
  assert.deepEqual([visits.get(past.id), visits.get(lapsed.id)], [false, false])
})

test('from then on the doctor is what is taken, also for moving a visit', async () => {
  const { clinic, doctor_id, room, video } = await busyDoctor()
  await clinic.booking(room)
  const other = await clinic.booking({ ...video, starts_at_utc: later(MONDAY_TEN, 60) })
  await switchTo(clinic, doctor_id, true)
  await assert.rejects(
    reschedule(clinic.engine, clinic.staff, other.id, { starts_at_utc: MONDAY_TEN }),
    refused('slot_taken'),
  )
})

test('switched off and on again, the visits between take the doctor and the others keep it', async () => {
  const { clinic, doctor_id, room, video } = await busyDoctor(true)
  const first = await clinic.booking(room)
  await switchTo(clinic, doctor_id, false)
  const second = await clinic.booking({ ...room, starts_at_utc: later(MONDAY_TEN, 60) })
  const over = await clinic.booking(video)
  const { conflicts } = await switchTo(clinic, doctor_id, true)
  assert.deepEqual(
    conflicts?.map(({ id }) => id),
    [over.id],
  )
  assert.deepEqual(
    await withDoctor(clinic, doctor_id),
    new Map([
      [first.id, true],
      [second.id, true],
      [over.id, false],
    ]),
  )
})

test('saying what already holds changes nothing and tells of no conflicts', async () => {
  const { clinic, doctor_id } = await busyDoctor(true)
  assert.equal('conflicts' in (await switchTo(clinic, doctor_id, true)), false)
})

test('switching while patients book: no visit slips through without the doctor', async () => {
  for (let round = 0; round < 8; round++) {
    const { clinic, doctor_id, room, video } = await busyDoctor()
    const moved = await clinic.booking({ ...video, starts_at_utc: later(MONDAY_TEN, 120) })
    const far = (visit: typeof room, hours: number) => ({
      ...visit,
      starts_at_utc: later(MONDAY_TEN, hours * 60),
    })
    const counts = await outcomes([
      clinic.hold(far(room, 3)),
      clinic.hold(far(video, 4)),
      reschedule(clinic.engine, clinic.staff, moved.id, { starts_at_utc: later(MONDAY_TEN, -60) }),
      switchTo(clinic, doctor_id, true),
      clinic.hold(far(room, 5)),
      clinic.hold(far(video, 6)),
    ])
    assert.deepEqual(counts, { ok: 6 })
    assert.deepEqual(new Set((await withDoctor(clinic, doctor_id)).values()), new Set([true]))
  }
})
