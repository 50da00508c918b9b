import { answerOf } from '../../ui/answer.ts'
import { type Fits, fitsOf, runQueryOf } from '../../ui/runs.ts'
import { dateIn, ms } from '../../ui/times.ts'
import type { Doctor, Page, VisitType } from '../context.ts'
import type { Wanted } from '../wanted.ts'

interface Asked {
  readonly doctor: Pick<Doctor, 'id'>
  readonly type: VisitType
  readonly place: string | null
  /** Dates `YYYY-MM-DD`, both included. */
  readonly from: string
  readonly to: string
  readonly people: number
}

/** Where so many visits of one kind fit with a doctor. */
export async function fits({ api, profile }: Page, { doctor, type, ...asked }: Asked): Promise<Fits> {
  const query = runQueryOf({ ...asked, doctor_id: doctor.id, appointment_type_id: type.id })
  const params = { path: { practice_slug: profile.practice.slug }, query }
  return fitsOf(await answerOf(api.anyone.GET('/public/{practice_slug}/availability/runs', { params })))
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
