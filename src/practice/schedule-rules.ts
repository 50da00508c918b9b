import { sql } from 'kysely'
import { A_RECURRENCE, isRecurrence } from '../availability/recurrence.ts'
import type { Transaction } from '../db/database.ts'
import type { Once } from '../db/once.ts'
import type { Fault } from '../refusal.ts'
import { parseLocalTime } from '../time/local-time.ts'
import { type Context, changing, creating, fixed, type Removal, withChanges } from './change.ts'
import {
  type Checks,
  date,
  faultsIn,
  listOf,
  localTime,
  nullable,
  optional,
  readable,
  text,
  throwIfAny,
  whole,
  yesOrNo,
  zone,
} from './checks.ts'
import { collection, type Filter, type Page, type Queries, type RowOf, removing } from './collection.ts'
import { expectDoctor, type Scope, scopeFaults } from './references.ts'

export interface BreakInput {
  /** `HH:MM`, inside the working time. */
  readonly break_start_local: string
  readonly break_end_local: string
  readonly label?: string | null
}

export interface ScheduleRuleInput extends Scope {
  readonly doctor_id: string
  /** IANA; the doctor's unless given. */
  readonly timezone?: string
  /** ISO: 1 Monday .. 7 Sunday; left out where a recurrence or single dates say when. */
  readonly day_of_week?: number | null
  /** The value of an RRULE (RFC 5545) about dates, counted from `effective_from`. */
  readonly recurrence?: string | null
  /** `YYYY-MM-DD`: worked besides, and not worked whatever else is said. */
  readonly extra_dates?: readonly string[]
  readonly except_dates?: readonly string[]
  /** `HH:MM`; the end may be `24:00`. */
  readonly work_start_local: string
  readonly work_end_local: string
  readonly slot_interval_minutes?: number
  readonly priority?: number
  /** `YYYY-MM-DD`, both included. */
  readonly effective_from?: string | null
  readonly effective_to?: string | null
  readonly is_active?: boolean
  readonly breaks?: readonly BreakInput[]
}

/** `doctor_id` stays what it is; breaks are replaced whole. */
export type ScheduleRuleChanges = Partial<ScheduleRuleInput>

export interface Break {
  readonly break_start_local: string
  readonly break_end_local: string
  readonly label: string | null
}

/** More than any doctor has; one more tells that there are too many. */
const MOST_RULES = 1_001

const rules = collection(
  'schedule_rules',
  [
    'doctor_id',
    'timezone',
    'scope_appointment_type_id',
    'scope_doctor_location_id',
    'scope_location_room_id',
    'day_of_week',
    'recurrence',
    'extra_dates',
    'except_dates',
    'work_start_local',
    'work_end_local',
    'slot_interval_minutes',
    'priority',
    'effective_from',
    'effective_to',
    'is_active',
  ],
  {
    breaks: sql<readonly Break[]>`(
      select coalesce(json_agg(json_build_object(
        'break_start_local', to_char(k.break_start_local, 'HH24:MI'),
        'break_end_local', to_char(k.break_end_local, 'HH24:MI'),
        'label', k.label) order by k.break_start_local, k.break_end_local, k.id), '[]')
      from horai.schedule_rule_breaks k
      where k.practice_id = schedule_rules.practice_id and k.schedule_rule_id = schedule_rules.id)`,
  },
)

export type ScheduleRule = RowOf<typeof rules>

const recurrence = readable(
  (value) => value.length <= 300 && (isRecurrence(value) || null),
  `must be ${A_RECURRENCE}, of at most 300 characters`,
)
const dates = listOf(date, 366)

const checks: Checks<ScheduleRuleInput> = {
  timezone: optional(zone),
  day_of_week: nullable(whole(1, 7)),
  recurrence: nullable(recurrence),
  extra_dates: optional(dates),
  except_dates: optional(dates),
  work_start_local: localTime,
  work_end_local: localTime,
  slot_interval_minutes: optional(whole(5, 60)),
  priority: optional(whole(-1_000_000, 1_000_000)),
  effective_from: nullable(date),
  effective_to: nullable(date),
  is_active: optional(yesOrNo),
}

const breakChecks: Checks<BreakInput> = {
  break_start_local: localTime,
  break_end_local: localTime,
  label: nullable(text(100)),
}

export function listScheduleRules(
  { db }: Context,
  practiceId: string,
  page: Page,
  filter?: Filter<
    Pick<
      ScheduleRule,
      | 'doctor_id'
      | 'day_of_week'
      | 'is_active'
      | 'scope_appointment_type_id'
      | 'scope_doctor_location_id'
      | 'scope_location_room_id'
    >
  >,
): Promise<ScheduleRule[]> {
  return rules.list(db.within(practiceId), practiceId, page, filter)
}

export function getScheduleRule({ db }: Context, practiceId: string, id: string): Promise<ScheduleRule> {
  return rules.get(db.within(practiceId), practiceId, id)
}

/** Refuses with `not_found`, `validation_failed`. */
export function createScheduleRule(
  context: Context,
  practiceId: string,
  input: ScheduleRuleInput,
  once?: Once,
): Promise<ScheduleRule> {
  return creating(context, practiceId, once, async (tx) => {
    await expectDoctor(tx, practiceId, input.doctor_id)
    return insertRule(tx, practiceId, input)
  })
}

/** The same within a larger change, for a doctor that is there. */
export async function insertRule(
  tx: Transaction,
  practiceId: string,
  input: ScheduleRuleInput,
): Promise<ScheduleRule> {
  throwIfAny([...faultsOf(input), ...(await scopeFaults(tx, practiceId, input.doctor_id, input))])
  const timezone = input.timezone ?? (await zoneOfDoctor(tx, practiceId, input.doctor_id))
  const id = await rules.insert(tx, practiceId, { ...input, timezone })
  await replaceBreaks(tx, practiceId, id, input.breaks)
  return rules.get(tx, practiceId, id)
}

/** Every rule of a doctor that is in use. */
export async function rulesOf(db: Queries, practiceId: string, doctorId: string): Promise<ScheduleRule[]> {
  return rules.list(db, practiceId, { limit: MOST_RULES }, { doctor_id: doctorId, is_active: true })
}

export function deleteRule(tx: Transaction, practiceId: string, id: string): Promise<void> {
  return rules.delete(tx, practiceId, id)
}

/** Visits that are booked stay as they are. Refuses with `not_found`, `validation_failed`. */
export function changeScheduleRule(
  context: Context,
  practiceId: string,
  id: string,
  changes: ScheduleRuleChanges,
): Promise<ScheduleRule> {
  return changing(context, practiceId, async (tx) => {
    const before = await rules.get(tx, practiceId, id)
    const wanted = withChanges(before, changes)
    throwIfAny([
      ...fixed(before, changes, 'doctor_id'),
      ...faultsOf(wanted),
      ...(await scopeFaults(tx, practiceId, before.doctor_id, wanted)),
    ])
    await rules.update(tx, practiceId, id, changes)
    await replaceBreaks(tx, practiceId, id, changes.breaks)
    return rules.get(tx, practiceId, id)
  })
}

/** Nothing refers to a rule: it is always deleted. Refuses with `not_found`. */
export function deleteScheduleRule(
  context: Context,
  practiceId: string,
  id: string,
): Promise<Removal<ScheduleRule>> {
  return removing(
    context,
    practiceId,
    (tx) => rules.delete(tx, practiceId, id),
    (tx) => rules.get(tx, practiceId, id),
  )
}

/** What is wrong with a rule by itself, wherever its scopes lead. */
export function faultsOf(input: Omit<ScheduleRuleInput, 'doctor_id'>): Fault[] {
  const faults = faultsIn(input, checks)
  const start = parseLocalTime(input.work_start_local)
  const end = parseLocalTime(input.work_end_local)
  if (start !== null && end !== null && end <= start) {
    faults.push({ pointer: '/work_end_local', detail: 'must be after work_start_local, on the same day' })
  }
  faults.push(...dateFaults(input))
  if (input.effective_from && input.effective_to && input.effective_to < input.effective_from) {
    faults.push({ pointer: '/effective_to', detail: 'must not be before effective_from' })
  }
  return [
    ...faults,
    ...(input.breaks ?? []).flatMap((given, i) =>
      breakFaults(given, start, end).map((fault) => ({ ...fault, pointer: `/breaks/${i}${fault.pointer}` })),
    ),
  ]
}

function dateFaults({
  day_of_week = null,
  recurrence = null,
  extra_dates = [],
  effective_from = null,
}: Omit<ScheduleRuleInput, 'doctor_id'>): Fault[] {
  if (recurrence === null) {
    if (day_of_week !== null || extra_dates.length > 0) return []
    return [{ pointer: '/day_of_week', detail: 'is required, or a recurrence, or extra_dates' }]
  }
  return [
    ...(day_of_week === null
      ? []
      : [{ pointer: '/recurrence', detail: 'and day_of_week: only one of them' }]),
    ...(effective_from === null
      ? [{ pointer: '/effective_from', detail: 'is required: a recurrence is counted from there' }]
      : []),
  ]
}

/** @param start of the working time, and its `end`; null where they are faults themselves */
function breakFaults(given: BreakInput, start: number | null, end: number | null): Fault[] {
  const faults = faultsIn(given, breakChecks)
  const from = parseLocalTime(given.break_start_local)
  const to = parseLocalTime(given.break_end_local)
  if (from === null || to === null) return faults
  if (to <= from) faults.push({ pointer: '/break_end_local', detail: 'must be after break_start_local' })
  if (start !== null && from < start) {
    faults.push({ pointer: '/break_start_local', detail: 'must not be before work_start_local' })
  }
  if (end !== null && to > end) {
    faults.push({ pointer: '/break_end_local', detail: 'must not be after work_end_local' })
  }
  return faults
}

async function replaceBreaks(
  tx: Transaction,
  practiceId: string,
  id: string,
  breaks: readonly BreakInput[] | undefined,
): Promise<void> {
  if (breaks === undefined) return
  await tx.query('delete from horai.schedule_rule_breaks where practice_id = $1 and schedule_rule_id = $2', [
    practiceId,
    id,
  ])
  await tx.query(
    `insert into horai.schedule_rule_breaks
       (practice_id, id, schedule_rule_id, break_start_local, break_end_local, label)
     select $1, horai.new_id(), $2, b.break_start_local, b.break_end_local, b.label
     from jsonb_to_recordset($3) as b (break_start_local time, break_end_local time, label text)`,
    [practiceId, id, JSON.stringify(breaks)],
  )
}

async function zoneOfDoctor(tx: Transaction, practiceId: string, id: string): Promise<string> {
  const [row] = await tx.query<{ timezone: string }>(
    'select timezone from horai.doctors where practice_id = $1 and id = $2',
    [practiceId, id],
  )
  return (row as { timezone: string }).timezone
}
