import { randomUUIDv7 } from 'node:crypto'
import { sealContact } from '../db/personal.ts'
import type { Engine } from './engine.ts'

/** Who the visit is for, when the practice does not know the person yet. */
export interface NewPatient {
  readonly name: string
  readonly email?: string | null
  readonly phone?: string | null
  readonly date_of_birth?: string | null
  readonly timezone?: string | null
  readonly locale?: string | null
}

/** Somebody as the SQL functions take one: known, new with the contacts sealed, or nobody. */
export type Person = { readonly id?: string; readonly new?: object }

/** Whoever is named twice in one command is one person. */
export type Known = Map<NewPatient, Person>

export function personTold(
  { vault }: Pick<Engine, 'vault'>,
  practiceId: string,
  { patient_id, patient }: { readonly patient_id?: string; readonly patient?: NewPatient },
  known: Known = new Map(),
): Person {
  if (!patient) return patient_id ? { id: patient_id } : {}
  const person = known.get(patient) ?? {
    new: { id: randomUUIDv7(), ...written(sealContact(vault.within(practiceId), patient)) },
  }
  known.set(patient, person)
  return person
}

/** Bytes as Postgres reads them from JSON. */
function written(patient: object): object {
  const write = (value: unknown) => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value)
  return Object.fromEntries(Object.entries(patient).map(([field, value]) => [field, write(value)]))
}
