import { useState } from 'react'
import { dateIn, ms } from '../ui/times.ts'
import { type Doctor, usePage, type VisitType } from './context.ts'
import type { Holding } from './holding.ts'
import { Days, MoreDays } from './times-list.tsx'

interface CardProps {
  readonly doctor: Doctor
  readonly type: VisitType
  readonly slots: Parameters<typeof Days>[0]['slots']
  readonly place: string | null
  readonly zone: string
  readonly holding: Holding
  /** How many come one after the other: then every day is looked at for all of them. */
  readonly people: number
}

/** A doctor, the first times, and the way to more. */
export function DoctorCard({ doctor, type, slots, place, zone, holding, people }: CardProps) {
  const { words, profile } = usePage()
  const [open, setOpen] = useState(false)
  const isFamily = people > 1
  const places = [...new Set(slots.map(({ doctor_location_id }) => doctor_location_id))]
  const only = places.length === 1 ? profile.doctor_locations.find(({ id }) => id === places[0]) : undefined
  const chooser = {
    doctor,
    type,
    zone,
    people,
    onChoose: holding.take,
    asked: holding.isBusy ? (holding.wanted?.starts_at_utc ?? null) : null,
  }
  const from = dateIn(doctor.timezone, ms(slots[0]?.starts_at_utc ?? ''))
  return (
    <article className="card" aria-label={doctor.name}>
      <header className="person">
        <span className="monogram" aria-hidden="true">
          {initials(doctor.name)}
        </span>
        <div>
          <h3>{doctor.name}</h3>
          <p className="soft">{[doctor.specialty, only?.name].filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      {open || isFamily ? (
        <MoreDays {...chooser} from={from} place={place} />
      ) : (
        <Days {...chooser} slots={slots} />
      )}
      {isFamily ? null : (
        <button
          type="button"
          className="link more"
          aria-expanded={open}
          aria-label={words.say(open ? 'fewer_times' : 'all_times_of', { doctor: doctor.name })}
          onClick={() => setOpen(!open)}
        >
          {words.say(open ? 'fewer_times' : 'all_times')}
        </button>
      )}
    </article>
  )
}

/** Without titles: `Dr Dike Demo` is DD. */
function initials(name: string): string {
  const parts = name.split(/[\s,]+/).filter((part) => !/^(dr|prof|med|δρ|καθ)\.?$/i.test(part))
  return parts
    .slice(0, 2)
    .map((part) => part.slice(0, 1).toLocaleUpperCase())
    .join('')
}
