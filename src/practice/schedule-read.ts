import { formatInstant } from '../time/instant.ts'
import { type Exception, exceptionsAhead } from './availability-exceptions.ts'
import type { Context } from './change.ts'
import { getDoctor } from './doctors.ts'
import { rulesOf, type ScheduleRule } from './schedule-rules.ts'

/** What a doctor's hours are made of. */
export interface DoctorSchedule {
  /** The doctor's. */
  readonly name: string
  /** Those in use. */
  readonly rules: readonly ScheduleRule[]
  /** The doctor's and the whole practice's that have not ended. */
  readonly exceptions: readonly (Exception & { readonly is_practice_wide: boolean })[]
}

/** Refuses with `not_found`. */
export async function readSchedule(
  context: Context,
  practiceId: string,
  doctorId: string,
): Promise<DoctorSchedule> {
  const db = context.db.within(practiceId)
  const { name } = await getDoctor(context, practiceId, doctorId)
  const now = formatInstant(Math.floor(context.clock.now() / 60_000))
  const [rules, own, wide] = await Promise.all([
    rulesOf(db, practiceId, doctorId),
    exceptionsAhead(db, practiceId, doctorId, now),
    exceptionsAhead(db, practiceId, null, now),
  ])
  const mark = (is_practice_wide: boolean) => (one: Exception) => ({ ...one, is_practice_wide })
  return { name, rules, exceptions: [...own.map(mark(false)), ...wide.map(mark(true))] }
}
