import { randomUUIDv7 } from 'node:crypto'
import type { Appointment, Held } from '../../src/booking/appointment.ts'
import type { Caller } from '../../src/booking/caller.ts'
import { confirm } from '../../src/booking/confirm.ts'
import type { Engine } from '../../src/booking/engine.ts'
import { type HoldInput, hold } from '../../src/booking/hold.ts'
import type { Database } from '../../src/db/database.ts'
import { createEngine } from '../../src/main.ts'
import { createClock, type SettableClock } from '../../src/time/clock.ts'
import { testVault } from './vault.ts'

type Row = Readonly<Record<string, unknown>>

export interface Clinic {
  readonly engine: Engine
  readonly clock: SettableClock
  readonly practice_id: string
  readonly slug: string
  readonly staff: Caller
  readonly anyone: Caller
  /** Writes a row, with a new id unless given; answers its id. */
  insert(table: string, row: Row): Promise<string>
  /** Open every day 08:00–20:00 Athens, on a 30-minute grid, unless told otherwise. */
  doctor(row?: Row, hours?: Row | null): Promise<string>
  location(row?: Row): Promise<string>
  /** A room and its resource. Answers both ids. */
  room(location_id: string, row?: Row): Promise<{ room_id: string; resource_id: string }>
  resource(row: Row): Promise<string>
  /** 30 minutes, no buffers, in person, unless told otherwise. */
  type(doctor_id: string, row?: Row): Promise<string>
  needs(type_id: string, resource_type: string, row?: Row): Promise<string>
  patient(name: string): Promise<string>
  hold(input: HoldInput, caller?: Caller): Promise<Held>
  /** A hold, confirmed for a new patient of that name. */
  booking(input: HoldInput, name?: string): Promise<Appointment>
  rows<R = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<R[]>
}

let clinics = 0

/**
 * A practice of its own in the file's database, empty. Its clock stands at `now` (Friday 20 March 2026, 10:00 in
 * Athens) until a test moves it.
 */
export async function aClinic(database: Database, now = '2026-03-20T08:00:00Z'): Promise<Clinic> {
  const clock = createClock(now)
  const engine = createEngine(database, clock, testVault)
  const practice_id = randomUUIDv7()
  clinics += 1
  const slug = `clinic-${clinics}`
  const rows: Clinic['rows'] = (text, values) => database.within(practice_id).query(text, values)

  async function insert(table: string, row: Row): Promise<string> {
    const full: Row = { practice_id, id: randomUUIDv7(), ...row }
    const columns = Object.keys(full)
    const places = columns.map((_, i) => `$${i + 1}`)
    await rows(
      `insert into horai.${table} (${columns.join(', ')}) values (${places.join(', ')})`,
      Object.values(full),
    )
    return full['id'] as string
  }

  await rows('insert into horai.practices (id, slug, name, timezone) values ($1, $2, $3, $4)', [
    practice_id,
    slug,
    'Clinic of the Hours',
    'Europe/Athens',
  ])
  let named = 0
  const name = (what: string) => {
    named += 1
    return `${what}-${named}`
  }

  const clinic: Clinic = {
    engine,
    clock,
    practice_id,
    slug,
    staff: { practice_id, actor: { type: 'staff', id: null } },
    anyone: { practice_id, actor: { type: 'patient', id: null } },
    insert,
    rows,
    async doctor(row = {}, hours = {}) {
      const slug = name('doctor')
      const doctor_id = await insert('doctors', { slug, name: slug, timezone: 'Europe/Athens', ...row })
      if (hours) {
        for (const day_of_week of [1, 2, 3, 4, 5, 6, 7]) {
          await insert('schedule_rules', {
            doctor_id,
            timezone: 'Europe/Athens',
            day_of_week,
            work_start_local: '08:00',
            work_end_local: '20:00',
            slot_interval_minutes: 30,
            ...hours,
          })
        }
      }
      return doctor_id
    },
    location: (row = {}) => insert('doctor_locations', { name: name('place'), ...row }),
    async room(doctor_location_id, row = {}) {
      const room_id = await insert('location_rooms', { doctor_location_id, name: name('room'), ...row })
      const resource_id = await insert('bookable_resources', { location_room_id: room_id, type: 'room' })
      return { room_id, resource_id }
    },
    resource: (row) => insert('bookable_resources', row),
    type(doctor_id, row = {}) {
      const slug = name('type')
      return insert('appointment_types', {
        doctor_id,
        slug,
        name: slug,
        consultation_mode: 'in_person',
        ...row,
      })
    },
    needs: (appointment_type_id, resource_type, row = {}) =>
      insert('appointment_type_requirements', { appointment_type_id, resource_type, ...row }),
    patient: (patientName) => insert('patients', { name: patientName }),
    hold: (input, caller = clinic.anyone) => hold(engine, caller, input),
    async booking(input, patientName = 'Anna Example') {
      const { id } = await hold(engine, clinic.anyone, input)
      return confirm(engine, clinic.staff, id, { patient: { name: patientName } })
    },
  }
  return clinic
}
