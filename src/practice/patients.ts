import { sql } from 'kysely'
import type { PracticeDatabase, Transaction } from '../db/database.ts'
import { answerOnce, type Once } from '../db/once.ts'
import { emailIndexes, openContact, phoneIndexes, sealContact } from '../db/personal.ts'
import type { PracticeVault } from '../db/vault.ts'
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
import { type Condition, collection, existingId, isReferredTo, type Page, type RowOf } from './collection.ts'

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

const patients = collection(
  'patients',
  ['name', 'email', 'phone', 'date_of_birth', 'timezone', 'locale', 'email_allowed', 'sms_allowed'],
  {
    /** Since when there is nobody here any more. */
    erased_at: sql<string | null>`erased_at`,
  },
  ['email_index', 'phone_index'],
)

export type Patient = RowOf<typeof patients>

export interface PatientFilter {
  /** What a word of the name begins with, in any case; or the whole e-mail address or telephone number. */
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

/** Those who were erased have no name to be listed by. */
export async function listPatients(
  { db, vault }: Context,
  practiceId: string,
  page: Page,
  { q }: PatientFilter = {},
): Promise<Patient[]> {
  const keys = vault.within(practiceId)
  const conditions = [
    sql<boolean>`erased_at is null`,
    ...(q === undefined ? [] : [isMeantBy(q.trim(), keys)]),
  ]
  const rows = await patients.list(db.within(practiceId), practiceId, page, {}, conditions)
  return rows.map((row) => openContact(keys, row))
}

export function getPatient({ db, vault }: Context, practiceId: string, id: string): Promise<Patient> {
  return readPatient(db.within(practiceId), vault.within(practiceId), practiceId, id)
}

async function readPatient(
  db: Pick<PracticeDatabase, 'kysely'>,
  vault: PracticeVault,
  practiceId: string,
  id: string,
): Promise<Patient> {
  return openContact(vault, await patients.get(db, practiceId, id))
}

/** Refuses with `validation_failed`. The same person twice is two patients: families share addresses and names. */
export async function createPatient(
  { db, vault }: Context,
  practiceId: string,
  input: PatientInput,
  once?: Once,
): Promise<Patient> {
  const keys = vault.within(practiceId)
  const { answer } = await answerOnce(db, practiceId, once, async (tx) => {
    const id = await insertPatient(tx, keys, practiceId, input)
    return { answer: await readPatient(tx, keys, practiceId, id), about: id }
  })
  return answer
}

/** The same, as a part of something larger. Answers the id. */
export function insertPatient(
  tx: Transaction,
  vault: PracticeVault,
  practiceId: string,
  input: PatientInput,
): Promise<string> {
  throwIfAny(faultsIn(input, checks))
  return patients.insert(tx, practiceId, columns(vault, input))
}

/** Refuses with `not_found`, `validation_failed`, and `invalid_transition` for who was erased. */
export function changePatient(
  { db, vault }: Context,
  practiceId: string,
  id: string,
  changes: PatientChanges,
): Promise<Patient> {
  const keys = vault.within(practiceId)
  return db.within(practiceId).transaction(async (tx) => {
    // Whoever erases locks the row, too: what is erased gets no new name.
    await tx.query('select from horai.patients where practice_id = $1 and id = $2 for no key update', [
      practiceId,
      existingId(id),
    ])
    const before = await readPatient(tx, keys, practiceId, id)
    if (before.erased_at !== null) throw refuse('invalid_transition', { status: 'erased' })
    throwIfAny(faultsIn(withChanges(before, changes), checks))
    await patients.update(tx, practiceId, id, columns(keys, changes))
    return readPatient(tx, keys, practiceId, id)
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

function columns<Input extends PatientChanges>(vault: PracticeVault, { locale, ...rest }: Input) {
  const told = sealContact(vault, rest)
  return locale
    ? { ...told, locale: canonicalLocale(locale) }
    : { ...told, ...(locale === null ? { locale } : {}) }
}

/** Of what is sealed only the whole can be looked for; what there was before a key came is found once it is sealed. */
function isMeantBy(text: string, vault: PracticeVault): Condition {
  const begins = `${text.replaceAll(/[\\%_]/g, '\\$&')}%`
  const ways = [sql<boolean>`name ilike ${begins}`, sql<boolean>`name ilike ${`% ${begins}`}`]
  if (email(text) === null) ways.push(sql<boolean>`email_index = any (${emailIndexes(vault, text)}::bytea[])`)
  if (phone(text) === null) ways.push(sql<boolean>`phone_index = any (${phoneIndexes(vault, text)}::bytea[])`)
  return sql<boolean>`(${sql.join(ways, sql` or `)})`
}
