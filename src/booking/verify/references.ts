import type { Queryable } from '../../db/database.ts'
import type { Violation } from './violation.ts'

/**
 * Every reference from row to row, as table.column → table. Written down a second time, on purpose: the foreign keys
 * say the same, and whether they still do is what is being checked.
 */
const references: readonly (readonly [table: string, column: string, target: string])[] = [
  ['doctor_locations', 'doctor_id', 'doctors'],
  ['location_rooms', 'doctor_location_id', 'doctor_locations'],
  ['appointment_types', 'doctor_id', 'doctors'],
  ['appointment_types', 'default_location_id', 'doctor_locations'],
  ['appointment_types', 'default_room_id', 'location_rooms'],
  ['appointment_type_locations', 'appointment_type_id', 'appointment_types'],
  ['appointment_type_locations', 'doctor_location_id', 'doctor_locations'],
  ['appointment_type_requirements', 'appointment_type_id', 'appointment_types'],
  ['bookable_resources', 'doctor_id', 'doctors'],
  ['bookable_resources', 'doctor_location_id', 'doctor_locations'],
  ['bookable_resources', 'location_room_id', 'location_rooms'],
  ['schedule_rules', 'doctor_id', 'doctors'],
  ['schedule_rules', 'scope_appointment_type_id', 'appointment_types'],
  ['schedule_rules', 'scope_doctor_location_id', 'doctor_locations'],
  ['schedule_rules', 'scope_location_room_id', 'location_rooms'],
  ['schedule_rule_breaks', 'schedule_rule_id', 'schedule_rules'],
  ['availability_exceptions', 'doctor_id', 'doctors'],
  ['availability_exceptions', 'scope_appointment_type_id', 'appointment_types'],
  ['availability_exceptions', 'scope_doctor_location_id', 'doctor_locations'],
  ['availability_exceptions', 'scope_location_room_id', 'location_rooms'],
  ['appointments', 'doctor_id', 'doctors'],
  ['appointments', 'patient_id', 'patients'],
  ['appointments', 'appointment_type_id', 'appointment_types'],
  ['appointments', 'doctor_location_id', 'doctor_locations'],
  ['appointments', 'location_room_id', 'location_rooms'],
  ['appointments', 'session_id', 'appointments'],
  ['appointments', 'series_id', 'appointment_series'],
  ['appointment_series', 'doctor_id', 'doctors'],
  ['appointment_series', 'appointment_type_id', 'appointment_types'],
  ['appointment_series', 'patient_id', 'patients'],
  ['appointment_series', 'doctor_location_id', 'doctor_locations'],
  ['appointment_resource_claims', 'appointment_id', 'appointments'],
  ['appointment_resource_claims', 'resource_id', 'bookable_resources'],
  ['appointment_participants', 'appointment_id', 'appointments'],
  ['appointment_participants', 'patient_id', 'patients'],
  ['appointment_events', 'appointment_id', 'appointments'],
]

/** Nothing crosses practices: what a row refers to is there, in the same practice. */
export async function* checkReferences(db: Queryable): AsyncGenerator<Violation> {
  for (const [table, column, target] of references) {
    const rows = await db.query<Omit<Violation, 'invariant'>>(
      `select r.practice_id, r.${column} as id, '${table}.${column} names no row of ${target} in its practice' as detail
       from horai.${table} r
       where r.${column} is not null and not exists (
         select from horai.${target} t where t.practice_id = r.practice_id and t.id = r.${column})`,
    )
    for (const row of rows) yield { invariant: 'nothing_crosses_practices', ...row }
  }
}
