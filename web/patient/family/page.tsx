import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Refused } from '../../ui/answer.ts'
import { Arrival, Button, Loading, Notice } from '../../ui/parts.tsx'
import { dateAndTime, ms } from '../../ui/times.ts'
import { go, hrefOf, useAddress } from '../address.ts'
import type { Jointly, Own } from '../api.ts'
import { usePage } from '../context.ts'
import { readDraft } from '../draft.ts'
import { forgetHeld, rememberHeld, useHolding } from '../holding.ts'
import { LinkBroken } from '../link-broken.tsx'
import type { Key } from '../own.ts'
import { Trouble } from '../trouble.tsx'
import { useNow } from '../use-now.ts'
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
  const { words } = usePage()
  const query = useFamily(own)
  if (query.isPending) return <Loading label={words.say('loading')} />
  if (query.isError) {
    if (query.error instanceof Refused) return <LinkBroken />
    return (
      <Notice kind="warn" title={words.say('failed')}>
        <p>{words.say('failed_detail')}</p>
        <Button onClick={() => query.refetch()}>{words.say('try_again')}</Button>
      </Notice>
    )
  }
  const family = query.data
  const held = family.appointments.filter(({ status }) => status === 'held')
  if (held.length > 0) return <Held own={own} visits={held} />
  const lapsed = family.appointments.filter(({ cancelled_by_actor_type: by }) => by === 'system')
  return lapsed.length === family.appointments.length ? (
    <Lapsed own={own} family={family} />
  ) : (
    <FamilyBooked own={own} family={family} />
  )
}

/** The same starts, to be asked for again. */
function wantedBy(visits: readonly Own[]): Wanted {
  const starts = visits.map(({ starts_at_utc }) => starts_at_utc)
  return { ...wantedFrom(visits[0] as Own), starts, people: starts.length }
}

function Held({ own, visits }: { own: Key; visits: readonly Own[] }) {
  const page = usePage()
  const { clock } = page
  const queries = useQueryClient()
  const expires = visits.map(({ hold_expires_at }) => hold_expires_at ?? '').sort()[0] as string
  const left = ms(expires) - useNow(clock)
  const isOver = left <= 0
  // Other tabs know of them, and how long they stand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is remembered changes with the visits alone
  useEffect(() => {
    rememberHeld(page, { ...wantedBy(visits), ...own, hold_expires_at: expires })
  }, [visits.length, expires])
  // The server says whether it is over, not this clock.
  useEffect(() => {
    if (isOver) void queries.invalidateQueries({ queryKey: ['own', own.id] })
  }, [isOver, queries, own.id])
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
        <a
          className="link"
          href={hrefOf(step)}
          onClick={(event) => {
            event.preventDefault()
            go(step)
          }}
        >
          {words.say('lapsed_other')}
        </a>
      </p>
    </div>
  )
}
