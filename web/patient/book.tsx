import { useEffect, useRef, useState } from 'react'
import { Arrival, Button, Choices, Loading, Notice } from '../ui/parts.tsx'
import { zoneName } from '../ui/times.ts'
import { go, useAddress } from './address.ts'
import {
  type Doctor,
  type Need,
  needsOf,
  type Page,
  placesOf,
  usePage,
  type VisitType,
  zonesFor,
} from './context.ts'
import { DoctorCard } from './doctor-card.tsx'
import { canBeFamily, HowMany } from './family/how-many.tsx'
import { type Holding, unanswered, useHolding } from './holding.ts'
import { NeedLine, Needs } from './needs.tsx'
import { useOpenings } from './openings.ts'
import { StillHeld } from './still-held.tsx'
import { Trouble } from './trouble.tsx'
import { Join, WaitLink } from './waiting/join.tsx'

/** Choosing: what for, with whom, where, and one of the first free times. */
export function Book() {
  const { words, profile } = usePage()
  const address = useAddress()
  const needs = needsOf(profile)
  const need = needs.find(({ slug }) => slug === address.need) ?? (needs.length === 1 ? needs[0] : undefined)
  return (
    <>
      <StillHeld />
      {needs.length === 0 ? (
        <p className="empty">{words.say('need_none')}</p>
      ) : need ? (
        <Times key={need.slug} need={need} changeable={needs.length > 1} />
      ) : (
        <Needs needs={needs} />
      )}
    </>
  )
}

function Times({ need, changeable }: { need: Need; changeable: boolean }) {
  const page = usePage()
  const { words, profile, clock } = page
  const address = useAddress()
  const holding = useHolding()
  const doctors = profile.doctors.filter(({ id }) => need.types.some(({ doctor_id }) => doctor_id === id))
  const doctor = doctors.find(({ slug }) => slug === address.doctor)
  const places = placesOf(profile, need.types)
  const place = places.find(({ id }) => id === address.place)
  const mode = need.types[0]?.consultation_mode ?? 'in_person'
  const zones = zonesFor(mode, profile.practice.timezone, clock.now())
  const [swapped, swap] = useState(false)
  const zone = swapped && zones.other ? zones.other : zones.first
  const people = canBeFamily(profile, need) ? address.people : 1
  useContinued(page, holding)
  if (address.waits)
    return (
      <>
        <NeedLine need={need} changeable={changeable} />
        <Join need={need} doctors={doctors} doctor={doctor} places={places} place={place} />
      </>
    )
  return (
    <>
      <NeedLine need={need} changeable={changeable} />
      <div className="filters">
        <HowMany need={need} />
        {doctors.length > 1 ? (
          <Choices
            legend={words.say('with_whom')}
            name="doctor"
            value={doctor?.slug ?? ''}
            options={[
              { value: '', label: words.say('anyone') },
              ...doctors.map(({ slug, name }) => ({ value: slug, label: name })),
            ]}
            onChange={(slug) => go({ ...address, doctor: slug || null }, { replace: true })}
          />
        ) : null}
        {places.length > 1 ? (
          <Choices
            legend={words.say('where')}
            name="place"
            value={place?.id ?? ''}
            options={[
              { value: '', label: words.say('anywhere') },
              ...places.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => go({ ...address, place: id || null }, { replace: true })}
          />
        ) : null}
      </div>
      <section className="results">
        <Arrival>{words.say(people > 1 ? 'family_times' : 'first_times', { people })}</Arrival>
        <p className="soft">{words.say('tap_to_hold')}</p>
        <ZoneLine
          mode={mode}
          zone={zone}
          other={zones.other && (swapped ? zones.first : zones.other)}
          onSwap={() => swap(!swapped)}
        />
        <Trouble holding={holding} zone={zone} />
        <Results
          need={need}
          doctor={doctor}
          place={place?.id ?? null}
          zone={zone}
          holding={holding}
          people={people}
        />
      </section>
    </>
  )
}

/** Goes on with what was tapped before a reload or a crash, with the same key: so it cannot be held twice. */
function useContinued(page: Page, holding: Holding): void {
  const done = useRef(false)
  useEffect(() => {
    if (done.current) return
    done.current = true
    const wanted = unanswered(page)
    if (wanted) holding.take(wanted)
  })
}

/** Whose times these are, in words, where the visitor's clock shows another time than the practice's. */
function ZoneLine({
  mode,
  zone,
  other,
  onSwap,
}: {
  mode: VisitType['consultation_mode']
  zone: string
  other: string | null
  onSwap: () => void
}) {
  const { words, profile, clock } = usePage()
  if (!other) return null
  const name = (which: string) => zoneName(words, which, clock.now())
  const isClinic = zone === profile.practice.timezone
  return (
    <p className="zone">
      {words.say(isClinic ? 'zone_clinic' : 'zone_yours', { zone: name(zone) })}{' '}
      {mode === 'in_person' ? null : (
        <button type="button" className="link" onClick={onSwap}>
          {words.say(isClinic ? 'zone_to_yours' : 'zone_to_clinic', { zone: name(other) })}
        </button>
      )}
    </p>
  )
}

const FEW = 6

function Results({
  need,
  doctor,
  place,
  zone,
  holding,
  people,
}: {
  need: Need
  doctor: Doctor | undefined
  place: string | null
  zone: string
  holding: Holding
  people: number
}) {
  const { words, profile } = usePage()
  const [limit, setLimit] = useState(FEW)
  const openings = useOpenings(need, doctor, place, limit)
  if (openings.isPending) return <Loading label={words.say('looking')} />
  if (openings.isError)
    return (
      <Notice kind="warn" title={words.say('failed')}>
        <p>{words.say('failed_detail')}</p>
        <Button onClick={() => openings.refetch()}>{words.say('try_again')}</Button>
      </Notice>
    )
  const found = openings.data.flatMap((opening) => {
    const who = profile.doctors.find(({ id }) => id === opening.doctor_id)
    const type = need.types.find(({ id }) => id === opening.appointment_type_id)
    return who && type ? [{ ...opening, who, type }] : []
  })
  if (found.length === 0) return <NothingFree need={need} narrowed={Boolean(doctor || place)} />
  return (
    <>
      <ul className="cards">
        {found.map(({ who, type, slots }) => (
          <li key={who.id}>
            <DoctorCard
              key={people}
              doctor={who}
              type={type}
              slots={slots}
              place={place}
              zone={zone}
              holding={holding}
              people={people}
            />
          </li>
        ))}
      </ul>
      {found.length === limit ? (
        <Button className="wide" onClick={() => setLimit(Math.min(limit + 2 * FEW, 20))}>
          {words.say('more_doctors')}
        </Button>
      ) : null}
      <p className="other-way">
        <WaitLink isQuiet />
      </p>
    </>
  )
}

function NothingFree({ need, narrowed }: { need: Need; narrowed: boolean }) {
  const { words } = usePage()
  return (
    <div className="empty" role="status">
      <h3>{words.say(narrowed ? 'nothing_free_here' : 'nothing_free')}</h3>
      <p>{words.say(narrowed ? 'nothing_free_here_detail' : 'nothing_free_detail')}</p>
      {narrowed ? (
        <Button kind="primary" onClick={() => go({ need: need.slug }, { replace: true })}>
          {words.say('widen')}
        </Button>
      ) : null}
      <p>
        <WaitLink isQuiet={narrowed} />
      </p>
    </div>
  )
}
