import { createContext, useContext } from 'react'
import type { Schemas } from '../../src/client/index.ts'
import { groupBy } from '../ui/group.ts'
import type { ServerClock } from '../ui/server-clock.ts'
import { sameClock, visitorZone } from '../ui/times.ts'
import type { Words } from '../words/words.ts'
import type { Api } from './api.ts'
import type { Bootstrap } from './bootstrap.ts'

export type Profile = Schemas['PracticeProfile']
export type Doctor = Profile['doctors'][number]
export type VisitType = Profile['appointment_types'][number]
export type Place = Profile['doctor_locations'][number]

/** What every part of the page stands on. */
export interface Page {
  readonly words: Words
  readonly api: Api
  readonly clock: ServerClock
  readonly bootstrap: Bootstrap
  readonly profile: Profile
}

export const PageContext = createContext<Page | null>(null)

export function usePage(): Page {
  return useContext(PageContext) as Page
}

/** A kind of visit as a patient thinks of it: one name, whoever gives it. */
export interface Need {
  readonly slug: string
  readonly name: string
  /** By its doctors. */
  readonly types: readonly VisitType[]
}

export function needsOf({ appointment_types }: Profile): Need[] {
  const bySlug = groupBy(appointment_types, ({ slug }) => slug)
  return [...bySlug].map(([slug, types]) => ({ slug, name: types[0]?.name ?? slug, types }))
}

/** The places where a visit can be, in the practice's order. */
export function placesOf({ doctor_locations }: Profile, types: readonly VisitType[]): readonly Place[] {
  return doctor_locations.filter((place) =>
    types.some(
      ({ doctor_id, location_ids, consultation_mode }) =>
        consultation_mode === 'in_person' &&
        (location_ids.length > 0
          ? location_ids.includes(place.id)
          : (place.doctor_id ?? doctor_id) === doctor_id),
    ),
  )
}

/** A visit in person is where the clinic's clock is; a call is where the patient is. */
function isRemote(mode: VisitType['consultation_mode']): boolean {
  return mode !== 'in_person'
}

/** The zone to show times in, and the other one where it shows another clock. */
export function zonesFor(
  mode: VisitType['consultation_mode'],
  clinic: string,
  nowMs: number,
): { first: string; other: string | null } {
  const visitor = visitorZone()
  const differ = !sameClock(clinic, visitor, nowMs)
  if (isRemote(mode)) return { first: visitor, other: differ ? clinic : null }
  return { first: clinic, other: differ ? visitor : null }
}
