import { useEffect, useState } from 'react'
import { Arrival, Button } from '../ui/parts.tsx'
import { clockTime, dateAndTime } from '../ui/times.ts'
import { useAddress } from './address.ts'
import type { Own } from './api.ts'
import { Booked } from './booked.tsx'
import { usePage } from './context.ts'
import { Details } from './details.tsx'
import { readDraft } from './draft.ts'
import { forgetHeld, rememberHeld, useHolding } from './holding.ts'
import { LinkBroken } from './link-broken.tsx'
import { Move } from './move.tsx'
import { Ended, Offered, OfferOver } from './offered.tsx'
import { Opening } from './opening.tsx'
import { type Key, useOwn } from './own.ts'
import { StepLink } from './step-link.tsx'
import { Summary } from './summary.tsx'
import { Trouble } from './trouble.tsx'
import { useTimeLeft } from './use-time-left.ts'
import { stepToTimes, wantedFrom, zoneOf } from './visit-facts.ts'

/** The own appointment, whatever has become of it. */
export function Visit() {
  const { own } = useAddress()
  return own ? <Opened key={own.id} own={own} /> : <LinkBroken />
}

function Opened({ own }: { own: Key }) {
  const { moving } = useAddress()
  const [isDeclined, setDeclined] = useState(false)
  return (
    <Opening query={useOwn(own)}>
      {(visit) => {
        const isLive = visit.status === 'confirmed' || visit.status === 'pending'
        if (visit.status === 'held')
          // Whoever has waited is known to the practice: there is nothing to fill in, and a form would make them somebody else.
          return visit.patient_id ? (
            <Offered own={own} visit={visit} declined={() => setDeclined(true)} />
          ) : (
            <Held own={own} visit={visit} />
          )
        if (isDeclined) return <OfferOver visit={visit} isDeclined />
        // Holds end by themselves, and so does what somebody gave up for an earlier time.
        if (visit.cancelled_by_actor_type === 'system')
          return visit.patient_id ? <Ended own={own} visit={visit} /> : <Lapsed own={own} visit={visit} />
        if (moving && isLive) return <Move own={own} visit={visit} />
        return <Booked own={own} visit={visit} />
      }}
    </Opening>
  )
}

function Held({ own, visit }: { own: Key; visit: Own }) {
  const page = usePage()
  const { profile, clock } = page
  const left = useTimeLeft(own, visit.hold_expires_at ?? '')
  // Other tabs know of it, and how long it stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is remembered changes with the visit alone
  useEffect(() => {
    rememberHeld(page, {
      ...wantedFrom(visit),
      id: own.id,
      token: own.token,
      hold_expires_at: visit.hold_expires_at ?? '',
    })
  }, [visit])
  return (
    <>
      <Summary visit={visit} zone={zoneOf(profile, visit, clock.now())} compact />
      <Details own={own} visit={visit} leftMs={left} />
    </>
  )
}

function Lapsed({ own, visit }: { own: Key; visit: Own }) {
  const page = usePage()
  const { words, profile, clock } = page
  const zone = zoneOf(profile, visit, clock.now())
  const holding = useHolding({ replace: true })
  const kept = readDraft(page) !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is found to be over
  useEffect(() => forgetHeld(page, own.id), [own.id])
  return (
    <div className="lapsed">
      <Arrival>{words.say('lapsed')}</Arrival>
      <Trouble holding={holding} zone={zone} kept={kept} />
      {holding.refused ? null : (
        <>
          <p>{words.say('lapsed_detail', { when: dateAndTime(words, zone, visit.starts_at_utc) })}</p>
          <Button kind="primary" busy={holding.isBusy} onClick={() => holding.take(wantedFrom(visit))}>
            {words.say('lapsed_retake', { time: clockTime(words, zone, visit.starts_at_utc) })}
          </Button>
        </>
      )}
      <p>
        <StepLink step={stepToTimes(profile, visit)}>{words.say('lapsed_other')}</StepLink>
      </p>
    </div>
  )
}
