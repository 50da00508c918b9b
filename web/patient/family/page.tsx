import { useEffect } from 'react'
import { Arrival, Button } from '../../ui/parts.tsx'
import { dateAndTime } from '../../ui/times.ts'
import { useAddress } from '../address.ts'
import type { Jointly, Own } from '../api.ts'
import { usePage } from '../context.ts'
import { readDraft } from '../draft.ts'
import { forgetHeld, rememberHeld, useHolding } from '../holding.ts'
import { LinkBroken } from '../link-broken.tsx'
import { Opening } from '../opening.tsx'
import type { Key } from '../own.ts'
import { StepLink } from '../step-link.tsx'
import { Trouble } from '../trouble.tsx'
import { useTimeLeft } from '../use-time-left.ts'
import { stepToTimes, wantedFrom, zoneOf } from '../visit-facts.ts'
import type { Wanted } from '../wanted.ts'
import { FamilyBooked } from './booked.tsx'
import { FamilyDetails } from './details.tsx'
import { useFamily } from './own.ts'

/** Visits that were booked at once, whatever has become of them. */
export function Family() {
  const { own } = useAddress()
  return own ? <Opened key={own.id} own={own} /> : <LinkBroken />
}

function Opened({ own }: { own: Key }) {
  return (
    <Opening query={useFamily(own)}>
      {(family) => {
        const held = family.appointments.filter(({ status }) => status === 'held')
        if (held.length > 0) return <Held own={own} visits={held} />
        const isLapsed = family.appointments.every(({ cancelled_by_actor_type: by }) => by === 'system')
        return isLapsed ? <Lapsed own={own} family={family} /> : <FamilyBooked own={own} family={family} />
      }}
    </Opening>
  )
}

/** The same starts, to be asked for again. */
function wantedBy(visits: readonly Own[]): Wanted {
  const starts = visits.map(({ starts_at_utc }) => starts_at_utc)
  return { ...wantedFrom(visits[0] as Own), starts, people: starts.length }
}

function Held({ own, visits }: { own: Key; visits: readonly Own[] }) {
  const page = usePage()
  const expires = visits.map(({ hold_expires_at }) => hold_expires_at ?? '').sort()[0] as string
  const left = useTimeLeft(own, expires)
  // Other tabs know of them, and how long they stand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is remembered changes with the visits alone
  useEffect(() => {
    rememberHeld(page, { ...wantedBy(visits), ...own, hold_expires_at: expires })
  }, [visits.length, expires])
  return <FamilyDetails own={own} visits={visits} leftMs={left} />
}

function Lapsed({ own, family: { appointments } }: { own: Key; family: Jointly }) {
  const page = usePage()
  const { words, profile, clock } = page
  const [first] = appointments as [Own]
  const zone = zoneOf(profile, first, clock.now())
  const holding = useHolding({ replace: true })
  const kept = readDraft(page) !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is found to be over
  useEffect(() => forgetHeld(page, own.id), [own.id])
  const step = { ...stepToTimes(profile, first), people: appointments.length }
  return (
    <div className="lapsed">
      <Arrival>{words.say('lapsed')}</Arrival>
      <Trouble holding={holding} zone={zone} kept={kept} />
      {holding.refused ? null : (
        <>
          <p>{words.say('lapsed_detail', { when: dateAndTime(words, zone, first.starts_at_utc) })}</p>
          <Button kind="primary" busy={holding.isBusy} onClick={() => holding.take(wantedBy(appointments))}>
            {words.say('family_retake')}
          </Button>
        </>
      )}
      <p>
        <StepLink step={step}>{words.say('lapsed_other')}</StepLink>
      </p>
    </div>
  )
}
