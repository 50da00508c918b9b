import type { Transaction } from '../db/database.ts'
import { type Fault, refuse } from '../refusal.ts'
import { existingId } from './collection.ts'

/*
 * Where the ids of an input lead. Another practice's things are not found, like things that are not there; things of
 * this practice that do not belong together are faults of the input.
 */

/** Throws `not_found` unless the practice has this doctor. Null is every doctor. */
export async function expectDoctor(tx: Transaction, practiceId: string, id: string | null): Promise<void> {
  if (id === null) return
  await find(tx, 'select from horai.doctors where practice_id = $1 and id = $2', practiceId, id)
}

interface Owned {
  /** Null: shared by all doctors. */
  readonly doctor_id: string | null
}

interface Room extends Owned {
  readonly doctor_location_id: string
}

/** Whose place it is. Throws `not_found`. */
export function findLocation(tx: Transaction, practiceId: string, id: string): Promise<Owned> {
  return find<Owned>(
    tx,
    'select doctor_id from horai.doctor_locations where practice_id = $1 and id = $2',
    practiceId,
    id,
  )
}

function findRoom(tx: Transaction, practiceId: string, id: string): Promise<Room> {
  return find<Room>(
    tx,
    `select m.doctor_location_id, l.doctor_id from horai.location_rooms m
       join horai.doctor_locations l on l.practice_id = m.practice_id and l.id = m.doctor_location_id
      where m.practice_id = $1 and m.id = $2`,
    practiceId,
    id,
  )
}

/** Where something is, by the names that its columns have there. */
export interface Place {
  readonly location: { readonly field: string; readonly id: string | null | undefined }
  readonly room: { readonly field: string; readonly id: string | null | undefined }
}

/**
 * A doctor works at places of their own and at shared ones; what all doctors share (`doctorId` null) is at shared
 * ones. A room goes with its own location. Throws `not_found`.
 */
export async function placeFaults(
  tx: Transaction,
  practiceId: string,
  doctorId: string | null,
  { location, room }: Place,
): Promise<Fault[]> {
  const faults: Fault[] = []
  if (location.id) {
    const detail = ownerFault(doctorId, await findLocation(tx, practiceId, location.id))
    if (detail !== null) faults.push({ pointer: `/${location.field}`, detail })
  }
  if (room.id) {
    const found = await findRoom(tx, practiceId, room.id)
    const elsewhere = location.id && found.doctor_location_id !== location.id
    const detail = elsewhere ? `must be a room of ${location.field}` : ownerFault(doctorId, found)
    if (detail !== null) faults.push({ pointer: `/${room.field}`, detail })
  }
  return faults
}

/** Null: nothing is wrong. */
export function ownerFault(doctorId: string | null, { doctor_id }: Owned): string | null {
  if (doctor_id === null || doctor_id === doctorId) return null
  return doctorId === null
    ? 'must be shared by all doctors'
    : 'must belong to the same doctor or be shared by all'
}

/** The columns by which a rule or an exception speaks only of some visits. */
export interface Scope {
  readonly scope_appointment_type_id?: string | null
  readonly scope_doctor_location_id?: string | null
  readonly scope_location_room_id?: string | null
}

/** A scope names what is the doctor's. Throws `not_found`. */
export async function scopeFaults(
  tx: Transaction,
  practiceId: string,
  doctorId: string | null,
  scope: Scope,
): Promise<Fault[]> {
  const faults = await placeFaults(tx, practiceId, doctorId, {
    location: { field: 'scope_doctor_location_id', id: scope.scope_doctor_location_id },
    room: { field: 'scope_location_room_id', id: scope.scope_location_room_id },
  })
  if (scope.scope_appointment_type_id) {
    const type = await find<Owned>(
      tx,
      'select doctor_id from horai.appointment_types where practice_id = $1 and id = $2',
      practiceId,
      scope.scope_appointment_type_id,
    )
    if (type.doctor_id !== doctorId) {
      faults.push({
        pointer: '/scope_appointment_type_id',
        detail: 'must be an appointment type of the same doctor',
      })
    }
  }
  return faults
}

async function find<Row>(tx: Transaction, text: string, practiceId: string, id: string): Promise<Row> {
  const [row] = await tx.query<Row>(text, [practiceId, existingId(id)])
  if (row === undefined) throw refuse('not_found', {})
  return row
}
