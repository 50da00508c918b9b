import { openWords } from '../../db/personal.ts'
import { type DateNotFree, refuse } from '../../refusal.ts'
import type { Minute } from '../../time/minute.ts'
import type { Appointment } from '../appointment.ts'
import { call, type Refused } from '../command.ts'
import type { Engine } from '../engine.ts'
import type { Where } from '../search.ts'

/** Visits of one patient that come back, as they go over the wire. */
export interface Series {
  readonly id: string
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly patient_id: string | null
  readonly doctor_location_id: string | null
  /** IANA: the wall on which `start_local` is read. */
  readonly timezone: string
  /** How it was booked; visits may have moved since. */
  readonly first_date: string
  readonly start_local: string
  readonly recurrence: string
  readonly mode: Mode
  /** Dates of the rule that could not be had. */
  readonly skipped_dates: readonly string[]
  readonly inserted_at: string
  /** By their present starts. */
  readonly appointments: readonly Appointment[]
}

export const modes = ['all_or_nothing', 'skip_taken'] as const

export type Mode = (typeof modes)[number]

export const scopes = ['this', 'this_and_following', 'all'] as const

/** What a change of one visit means for the others. */
export type SeriesScope = (typeof scopes)[number]

/** What was done, and the dates at which it could not be. */
export interface SeriesResult extends Series {
  readonly refused_dates: readonly DateNotFree[]
}

/** Which of several was refused. */
export type RefusedAt = Refused & { readonly index: number }

/** Where a visit of a series was to be. */
export interface Wanted extends Where {
  readonly date: string
  readonly starts_at: Minute
  /** Whether it was held to how far ahead patients book; what a desk books of a series is not. */
  readonly in_horizon?: boolean
}

/** What the SQL functions of a series answer (see sql/functions/series.sql). */
interface Done {
  readonly series: Series
  /** The moment at which it happened. */
  readonly now?: string
  readonly left_out?: readonly RefusedAt[]
  readonly sealed?: string | null
}

/** Calls one of them; a refusal is a value. What was answered about a patient who has been erased is not repeated. */
export async function askSeries(
  engine: Engine,
  sql: string,
  values: readonly unknown[],
): Promise<Done | Refused> {
  const answer = await call<Done | { readonly erased: true }>(engine, sql, values)
  if ('erased' in answer) throw refuse('not_found', {})
  if ('refused' in answer) return answer
  const vault = engine.vault.within(values[0] as string)
  const appointments = answer.series.appointments.map((appointment) => openWords(vault, appointment))
  return { ...answer, series: { ...answer.series, appointments } }
}
