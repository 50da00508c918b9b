import type { Database } from '../../src/db/database.ts'
import { createEngine } from '../../src/main.ts'
import { createPractice } from '../../src/practice/practices.ts'
import { practiceHandle } from '../../src/practice-handle.ts'
import { createClock } from '../../src/time/clock.ts'
import { later, MONDAY_TEN } from './one-room.ts'
import { testVault } from './vault.ts'

/** The Friday before the visits, 10:00 in Athens. */
export const HISTORY_NOW = '2026-03-20T08:00:00Z'

/**
 * A practice with a little of everything, made by the commands themselves: every status, a hold that lapsed, visits of
 * several resources, a doctor who sees one patient at a time, breaks, exceptions, remembered keys.
 */
export async function writeSmallHistory(database: Database): Promise<void> {
  const clock = createClock(HISTORY_NOW)
  const engine = createEngine(database, clock, testVault)
  const { id } = await createPractice(engine, { slug: 'history', name: 'History', timezone: 'Europe/Athens' })
  const practice = practiceHandle(engine, id)
  const place = await practice.locations.create({ doctor_id: null, name: 'Main street' })
  for (const name of ['Room 1', 'Room 2']) {
    await practice.rooms.create({ doctor_location_id: place.id, name })
  }
  await practice.resources.create({
    doctor_id: null,
    type: 'equipment',
    label: 'Ultrasound',
    capabilities: ['echo'],
  })

  for (const one_at_a_time of [false, true]) {
    const slug = one_at_a_time ? 'one-at-a-time' : 'several'
    const doctor = await practice.doctors.create({
      slug,
      name: slug,
      timezone: 'Europe/Athens',
      one_at_a_time,
    })
    for (const day_of_week of [1, 2, 3, 4, 5]) {
      await practice.scheduleRules.create({
        doctor_id: doctor.id,
        timezone: 'Europe/Athens',
        day_of_week,
        work_start_local: '08:00',
        work_end_local: '20:00',
        slot_interval_minutes: 30,
        breaks: [{ break_start_local: '19:00', break_end_local: '19:30', label: null }],
      })
    }
    await practice.exceptions.create({
      doctor_id: doctor.id,
      starts_at_utc: '2026-03-25T00:00:00Z',
      ends_at_utc: '2026-03-26T00:00:00Z',
      kind: 'blocked',
      reason: 'Independence Day',
    })
    const shared = {
      doctor_id: doctor.id,
      duration_minutes: 30,
      consultation_mode: 'in_person',
      price_cents: 5000,
    } as const
    const visit = await practice.appointmentTypes.create({ ...shared, slug: 'visit', name: 'Visit' })
    const echo = await practice.appointmentTypes.create({
      ...shared,
      slug: 'echo',
      name: 'Echo',
      requires_approval: true,
      buffer_after_minutes: 10,
      requirements: [
        { resource_type: 'room', capability: null, quantity: 1 },
        { resource_type: 'equipment', capability: 'echo', quantity: 1 },
      ],
    })

    // A day each: they share the rooms and the machine.
    let half = one_at_a_time ? 48 : 0
    const hold = (type: { readonly id: string }) => {
      const starts_at_utc = later(MONDAY_TEN, 30 * half)
      half += 2
      return practice.hold(
        { doctor_id: doctor.id, appointment_type_id: type.id, starts_at_utc },
        { idempotencyKey: `hold-${half}` },
      )
    }
    const book = async (type: { readonly id: string }) => {
      const held = await hold(type)
      return practice.confirm(held.id, { patient: { name: `Patient ${half}` } })
    }
    await book(visit)
    await practice.complete((await book(visit)).id)
    await practice.noShow((await book(visit)).id)
    await practice.cancel((await book(visit)).id, { reason: 'ill' })
    const moved = await book(visit)
    await practice.reschedule(moved.id, { starts_at_utc: later(MONDAY_TEN, 7 * 24 * 60 + 30 * half) })
    await book(echo)
    await hold(visit)
    clock.override = later(HISTORY_NOW, 10)
    await database.query('select horai.sweep_holds(null, 500, $1)', [clock.override])
    await hold(visit)
    clock.override = HISTORY_NOW
  }
}
