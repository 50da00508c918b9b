/** A doctor's schedule brought from elsewhere: what it would change, and the change, whole or not at all. */
import type { Transaction } from '../db/database.ts'
import type { Once } from '../db/once.ts'
import { type Fault, Refusal, refuse } from '../refusal.ts'
import { formatInstant, parseInstant } from '../time/instant.ts'
import {
  type Exception,
  type ExceptionInput,
  exceptionsAhead,
  insertException,
  removeException,
} from './availability-exceptions.ts'
import { type Context, changing, creating } from './change.ts'
import { expectDoctor, type Scope } from './references.ts'
import {
  deleteRule,
  insertRule,
  rulesOf,
  type ScheduleRule,
  type ScheduleRuleInput,
} from './schedule-rules.ts'
import { waitForBookings } from './visits.ts'

/** What a file brings carries this as its source; a later file takes it away again. */
const IMPORTED = 'icalendar'

export interface ImportedSchedule {
  /** In the place of all of the doctor's rules in use; null: those stay. */
  readonly rules: readonly Omit<ScheduleRuleInput, 'doctor_id'>[] | null
  /** In the place of what earlier imports brought; what was made here stays. */
  readonly exceptions: readonly Omit<ExceptionInput, 'doctor_id' | 'source'>[]
}

export interface ScheduleImport {
  /** False: this is what would change. */
  readonly applied: boolean
  readonly rules: Difference<ScheduleRule>
  readonly exceptions: Difference<Exception>
}

interface Difference<Row> {
  readonly kept: number
  readonly added: readonly Row[]
  readonly removed: readonly Row[]
}

const MOST_RULES = 500
const MOST_EXCEPTIONS = 2_000

/** Thrown to take back what was only to be seen. */
class Seen extends Error {
  readonly result: ScheduleImport
  constructor(result: ScheduleImport) {
    super('only seen')
    this.result = result
  }
}

/**
 * Brings a schedule in. Visits that are booked stay as they are; exceptions that have ended are passed over. Asked for a
 * preview, everything is done and taken back, so that it is refused where the import would be.
 * Refuses with `not_found`, `validation_failed`.
 */
export async function importSchedule(
  context: Context,
  practiceId: string,
  doctorId: string,
  schedule: ImportedSchedule,
  { preview, once }: { readonly preview: boolean; readonly once?: Once | undefined },
): Promise<ScheduleImport> {
  mustBeFew(schedule)
  const work = (tx: Transaction) => bringIn(context, tx, practiceId, doctorId, schedule)
  if (!preview) return creating(context, practiceId, once, work)
  try {
    return await changing(context, practiceId, async (tx) => {
      throw new Seen(await work(tx))
    })
  } catch (error) {
    if (error instanceof Seen) return { ...error.result, applied: false }
    throw error
  }
}

function mustBeFew({ rules, exceptions }: ImportedSchedule): void {
  const faults = [
    ...((rules?.length ?? 0) > MOST_RULES ? [`has more than ${MOST_RULES} rules`] : []),
    ...(exceptions.length > MOST_EXCEPTIONS ? [`has more than ${MOST_EXCEPTIONS} exceptions`] : []),
  ]
  if (faults.length > 0)
    throw refuse('validation_failed', { errors: faults.map((detail) => ({ pointer: '/file', detail })) })
}

async function bringIn(
  { clock }: Context,
  tx: Transaction,
  practiceId: string,
  doctorId: string,
  { rules, exceptions }: ImportedSchedule,
): Promise<ScheduleImport> {
  await expectDoctor(tx, practiceId, doctorId)
  const faults: Fault[] = []
  const withFaults = async <Row>(what: string, write: () => Promise<Row>): Promise<Row[]> => {
    try {
      return [await write()]
    } catch (error) {
      // What a scope names that the practice has not is a fault of the file.
      if (!(error instanceof Refusal) || !['validation_failed', 'not_found'].includes(error.code)) throw error
      const { errors = [{ pointer: '', detail: 'names something that this practice does not have' }] } =
        error.facts as {
          errors?: readonly Fault[]
        }
      faults.push(
        ...errors.map(({ pointer, detail }) => ({
          pointer: '/file',
          detail: `${what}${pointer}: ${detail}`,
        })),
      )
      return []
    }
  }

  const present = rules === null ? [] : await rulesOf(tx, practiceId, doctorId)
  const ruleChange = compare(present, rules ?? [], ruleKey)
  for (const { id } of ruleChange.gone) await deleteRule(tx, practiceId, id)
  const added: ScheduleRule[] = []
  for (const rule of ruleChange.fresh) {
    const what = `a rule from ${rule.work_start_local}`
    added.push(
      ...(await withFaults(what, () => insertRule(tx, practiceId, { ...rule, doctor_id: doctorId }))),
    )
  }

  const now = formatInstant(Math.floor(clock.now() / 60_000))
  const ahead = exceptions.filter(
    ({ ends_at_utc }) => (parseInstant(ends_at_utc) ?? Infinity) * 60_000 > clock.now(),
  )
  const known = await exceptionsAhead(tx, practiceId, doctorId, now)
  const change = compare(known, ahead, exceptionKey)
  const gone = change.gone.filter(({ source }) => source === IMPORTED)
  for (const { id } of gone) await removeException(tx, practiceId, id)
  const opened: Exception[] = []
  for (const one of change.fresh) {
    const input = { ...one, doctor_id: doctorId, source: IMPORTED }
    opened.push(
      ...(await withFaults(`an event at ${one.starts_at_utc}`, () => insertException(tx, practiceId, input))),
    )
  }
  if (faults.length > 0) throw refuse('validation_failed', { errors: faults.slice(0, 50) })
  await waitForBookings(tx, practiceId, doctorId)
  return {
    applied: true,
    rules: { kept: ruleChange.kept, added, removed: ruleChange.gone },
    exceptions: { kept: change.kept, added: opened, removed: gone },
  }
}

/** Which of what is there is also wanted, one for one; what is not; and what is wanted besides. */
function compare<Row, Wanted>(
  present: readonly Row[],
  wanted: readonly Wanted[],
  key: (one: Row | Wanted) => string,
): { kept: number; gone: Row[]; fresh: Wanted[] } {
  const left = Map.groupBy(present, key)
  const fresh = wanted.filter((one) => left.get(key(one))?.pop() === undefined)
  return { kept: wanted.length - fresh.length, gone: [...left.values()].flat(), fresh }
}

function scopeKey(scope: Scope) {
  const {
    scope_appointment_type_id = null,
    scope_doctor_location_id = null,
    scope_location_room_id = null,
  } = scope
  return [scope_appointment_type_id, scope_doctor_location_id, scope_location_room_id]
}

function ruleKey(rule: ScheduleRule | Omit<ScheduleRuleInput, 'doctor_id'>): string {
  const { recurrence, breaks = [] } = rule
  return JSON.stringify([
    scopeKey(rule),
    rule.timezone,
    rule.day_of_week ?? null,
    // The order of its parts means nothing, and what is every time anyway need not be said.
    recurrence
      ?.split(';')
      .filter((part) => part !== 'INTERVAL=1' && part !== 'WKST=MO')
      .sort() ?? null,
    [...(rule.extra_dates ?? [])].sort(),
    [...(rule.except_dates ?? [])].sort(),
    rule.work_start_local,
    rule.work_end_local,
    rule.slot_interval_minutes ?? 10,
    rule.priority ?? 0,
    rule.effective_from ?? null,
    rule.effective_to ?? null,
    breaks.map((one) => [one.break_start_local, one.break_end_local, one.label ?? null]).sort(),
  ])
}

function exceptionKey(one: Exception | Omit<ExceptionInput, 'doctor_id' | 'source'>): string {
  const { starts_at_utc, ends_at_utc, kind = 'blocked', reason = null } = one
  return JSON.stringify([scopeKey(one), parseInstant(starts_at_utc), parseInstant(ends_at_utc), kind, reason])
}
