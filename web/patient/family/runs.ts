import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { dateIn, ms } from '../../ui/times.ts'
import type { Doctor, Page, VisitType } from '../context.ts'
import type { Wanted } from '../wanted.ts'

/* Where several visits of one kind fit one after the other, or beside each other in a group. */

/** A start at which all of them fit. */
export interface Fit extends Pick<Schemas['Slot'], 'starts_at_utc' | 'ends_at_utc' | 'doctor_location_id'> {
  readonly remaining: number
  /** When each of them starts. */
  readonly starts: readonly string[]
}

interface Asked {
  readonly doctor: Pick<Doctor, 'id'>
  readonly type: VisitType
  readonly place: string | null
  /** Dates `YYYY-MM-DD`, both included. */
  readonly from: string
  readonly to: string
  readonly people: number
}

interface Fits {
  readonly slots: readonly Fit[]
  /** The first of them, on these dates or after; null: none is known of. */
  readonly next_available: string | null
}

export async function fits({ api, profile }: Page, asked: Asked): Promise<Fits> {
  const { doctor, type, place, from, to, people } = asked
  const params = { path: { practice_slug: profile.practice.slug } }
  const where = { doctor_id: doctor.id, from, to, ...(place ? { location_id: place } : {}) }
  const query = { ...where, appointment_type_ids: Array.from({ length: people }, () => type.id).join() }
  const { data, next_available } = await answerOf(
    api.anyone.GET('/public/{practice_slug}/availability/runs', { params: { ...params, query } }),
  )
  const slots = data.map(({ visits, ...run }) => ({
    ...run,
    remaining: 1,
    starts: visits.map(({ starts_at_utc }) => starts_at_utc),
  }))
  return { slots, next_available }
}

/** When each of them would start. Of a start that was named as nearest to another only the first is known. */
export async function startsOf(page: Page, wanted: Wanted): Promise<readonly string[]> {
  const { starts, starts_at_utc, people = 1 } = wanted
  if (starts?.[0] === starts_at_utc && starts.length === people) return starts
  const doctor = page.profile.doctors.find(({ id }) => id === wanted.doctor_id)
  const type = page.profile.appointment_types.find(({ id }) => id === wanted.appointment_type_id)
  if (!doctor || !type) return [starts_at_utc]
  const date = dateIn(doctor.timezone, ms(starts_at_utc))
  const asked = { doctor, type, place: wanted.doctor_location_id, from: date, to: date, people }
  const { slots } = await fits(page, asked)
  const found = slots.find((slot) => slot.starts_at_utc === starts_at_utc)
  return found?.starts ?? oneAfterTheOther(type, starts_at_utc, people)
}

/** It has gone meanwhile: asking for it all the same is how one hears what is near. */
function oneAfterTheOther(type: VisitType, start: string, people: number): string[] {
  const step = type.places > 1 ? 0 : type.duration_minutes * 60_000
  return Array.from({ length: people }, (_, i) =>
    new Date(ms(start) + i * step).toISOString().replace('.000', ''),
  )
}
