import { formatLocalDate, utcDateOf } from '../time/local-date.ts'
import type { OpenSlot } from './answer.ts'
import type { Engine } from './engine.ts'
import { type NextFilter, next } from './next.ts'
import { availability } from './search.ts'
import { readStart } from './start.ts'

/** A doctor's first starts of the kind of visit that can be had soonest. */
export interface Opening {
  readonly doctor_id: string
  readonly appointment_type_id: string
  /** Sorted by start, then place; never empty. */
  readonly slots: readonly OpenSlot[]
}

/** Enough to choose from at a glance; whoever wants more asks for the doctor's dates. */
const MOST_STARTS = 8

/** As far as is looked beyond a doctor's first start. */
const DAYS = 7

/** The doctors with their first starts, whoever is free soonest first: what a patient's page opens with. */
export async function openings(engine: Engine, practiceId: string, filter: NextFilter): Promise<Opening[]> {
  const firsts = await next(engine, practiceId, filter)
  const found = await Promise.all(
    firsts.map(async ({ doctor_id, appointment_type_id, starts_at_utc }) => {
      // A day earlier is the doctor's date in every zone.
      const date = utcDateOf(readStart(starts_at_utc)) - 1
      const { slots } = await availability(engine, practiceId, {
        doctor_id,
        appointment_type_id,
        location_id: filter.location_id,
        from: formatLocalDate(date),
        to: formatLocalDate(date + DAYS),
      })
      const wanted = slots.filter((slot) => slot.starts_at_utc >= starts_at_utc)
      return { doctor_id, appointment_type_id, slots: wanted.slice(0, MOST_STARTS) }
    }),
  )
  // Taken between the two looks: whoever has nothing left within a week is not among the first.
  return found.filter(({ slots }) => slots.length > 0)
}
