import type { HoraiClient } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { keyOf } from '../../ui/intent.ts'
import type { Practice } from '../shell/context.ts'

/** What a practice says of itself on its first day. */
export interface Beginning {
  /** ISO weekdays. */
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
  readonly doctor: string
  readonly specialty: string
  readonly place: string
  readonly address: string
  readonly room: string
  readonly visit: string
  readonly mode: 'in_person' | 'video' | 'phone'
  readonly minutes: number
  readonly slug: string
}

/** How many things are made, about: for the progress shown. */
export const STEPS = 10

/**
 * Makes all of it, one after the other. Each is asked for under a key of its own, so that after a lost connection the
 * same button goes on where it stopped, and makes nothing twice.
 */
export async function makeBookable(
  api: HoraiClient,
  practice: Practice,
  given: Beginning,
  tell: (done: number) => void,
): Promise<void> {
  let done = 0
  const step = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work
    done += 1
    tell(done)
    return result
  }
  const once = (what: string, body: unknown) => ({
    params: { header: { 'Idempotency-Key': keyOf(`first ${practice.id} ${what}`, body) } },
  })
  if (given.slug !== practice.slug) {
    await step(answerOf(api.PATCH('/v1/practice', { body: { slug: given.slug } })))
  }
  const doctor = {
    slug: slugOf(given.doctor) || 'doctor',
    name: given.doctor.trim(),
    specialty: given.specialty.trim() || null,
  }
  const { id: doctor_id } = await step(
    answerOf(api.POST('/v1/doctors', { ...once('doctor', doctor), body: doctor })),
  )
  const place = { name: given.place.trim(), address: given.address.trim() || null }
  const { id: doctor_location_id } = await step(
    answerOf(api.POST('/v1/doctor-locations', { ...once('place', place), body: place })),
  )
  const room = { doctor_location_id, name: given.room.trim() }
  await step(answerOf(api.POST('/v1/location-rooms', { ...once('room', room), body: room })))
  for (const day_of_week of given.days) {
    const rule = {
      doctor_id,
      day_of_week,
      work_start_local: given.from,
      work_end_local: given.to,
      slot_interval_minutes: Math.min(60, Math.max(5, given.minutes)),
    }
    await step(answerOf(api.POST('/v1/schedule-rules', { ...once(`rule ${day_of_week}`, rule), body: rule })))
  }
  const visit = {
    doctor_id,
    slug: slugOf(given.visit) || 'visit',
    name: given.visit.trim(),
    consultation_mode: given.mode,
    duration_minutes: given.minutes,
  }
  await step(answerOf(api.POST('/v1/appointment-types', { ...once('visit', visit), body: visit })))
}

const greek: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
}

/** A name as it can stand in an address, Greek written in Latin letters. `isTyping`: a hyphen at the end may go on. */
export function slugOf(name: string, isTyping = false): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const latin = plain.replace(/[α-ως]/gu, (letter) => greek[letter] ?? letter)
  const parts = latin
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 63)
  return isTyping ? parts : parts.replace(/-$/, '')
}
