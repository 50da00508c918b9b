import { sql } from 'kysely'
import type { Transaction } from '../db/database.ts'
import { answerOnce, type Once } from '../db/once.ts'
import { refuse } from '../refusal.ts'
import { type Context, withChanges } from './change.ts'
import {
  type Checks,
  canonicalLocale,
  date,
  email,
  faultsIn,
  locale,
  nullable,
  optional,
  phone,
  text,
  throwIfAny,
  yesOrNo,
  zone,
} from './checks.ts'
import { type Condition, collection, isReferredTo, type Page, type RowOf } from './collection.ts'

export interface PatientInput {
  readonly name: string
  readonly email?: string | null
  readonly phone?: string | null
  readonly date_of_birth?: string | null
  /** IANA. */
  readonly timezone?: string | null
  /** BCP 47. */
  readonly locale?: string | null
  /** Whether messages may go there. Mail unless they said no; texts only when they said yes. */
  readonly email_allowed?: boolean
  readonly sms_allowed?: boolean
}

export type PatientChanges = Partial<PatientInput>

const patients = collection('patients', [
  'name',
  'email',
  'phone',
  'date_of_birth',
  'timezone',
  'locale',
  'email_allowed',
  'sms_allowed',
])

export type Patient = RowOf<typeof patients>

export interface PatientFilter {
  /** What a word of the name, the e-mail address or the telephone number begins with, in any case. */
  readonly q?: string | undefined
}

const checks: Checks<PatientInput> = {
  name: text(200),
  email: nullable(email),
  phone: nullable(phone),
  date_of_birth: nullable(date),
  timezone: nullable(zone),
  locale: nullable(locale),
  email_allowed: optional(yesOrNo),
  sms_allowed: optional(yesOrNo),
}

export function listPatients(
  { db }: Context,
  practiceId: string,
  page: Page,
  { q }: PatientFilter = {},
): Promise<Patient[]> {
  return patients.list(
    db.within(practiceId),
    practiceId,
    page,
    {},
    q === undefined ? [] : [beginsWith(q.trim())],
  )
}

export function getPatient({ db }: Context, practiceId: string, id: string): Promise<Patient> {
  return patients.get(db.within(practiceId), practiceId, id)
}

/** Refuses with `validation_failed`. The same person twice is two patients: families share addresses and names. */
export async function createPatient(
  { db }: Context,
  practiceId: string,
  input: PatientInput,
  once?: Once,
): Promise<Patient> {
  const { answer } = await answerOnce(db, practiceId, once, async (tx) => {
    const id = await insertPatient(tx, practiceId, input)
    return { answer: await patients.get(tx, practiceId, id) }
  })
  return answer
}

/** The same, as a part of something larger. Answers the id. */
export function insertPatient(tx: Transaction, practiceId: string, input: PatientInput): Promise<string> {
  throwIfAny(faultsIn(input, checks))
  return patients.insert(tx, practiceId, columns(input))
}

/** Refuses with `not_found`, `validation_failed`. */
export function changePatient(
  { db }: Context,
  practiceId: string,
  id: string,
  changes: PatientChanges,
): Promise<Patient> {
  return db.within(practiceId).transaction(async (tx) => {
    throwIfAny(faultsIn(withChanges(await patients.get(tx, practiceId, id), changes), checks))
    await patients.update(tx, practiceId, id, columns(changes))
    return patients.get(tx, practiceId, id)
  })
}

/** A patient who has, or had, appointments is part of the record. Refuses with `not_found`, `has_appointments`. */
export async function deletePatient({ db }: Context, practiceId: string, id: string): Promise<void> {
  try {
    await db.within(practiceId).transaction((tx) => patients.delete(tx, practiceId, id))
  } catch (error) {
    throw isReferredTo(error) ? refuse('has_appointments', {}) : error
  }
}

function columns<Input extends PatientChanges>({ locale, ...rest }: Input) {
  return locale
    ? { ...rest, locale: canonicalLocale(locale) }
    : { ...rest, ...(locale === null ? { locale } : {}) }
}

function beginsWith(text: string): Condition {
  const begins = `${text.replaceAll(/[\\%_]/g, '\\$&')}%`
  const digits = text.replaceAll(/[^0-9+]/g, '')
  // Numbers are written with and without spaces; only what looks like a number is compared with them.
  const asPhone = digits.length > 0 && /^[0-9 ()+./-]+$/.test(text) ? `${digits}%` : null
  return sql<boolean>`(
    name ilike ${begins} or name ilike ${`% ${begins}`} or email ilike ${begins}
    or regexp_replace(phone, '[^0-9+]', '', 'g') like ${asPhone}::text)`
}
