import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Arrival, Button, Loading, Notice } from '../ui/parts.tsx'
import { clockTime, countdown, dateAndTime, ms, zoneName } from '../ui/times.ts'
import { go, hrefOf, useAddress } from './address.ts'
import { type Own, Refused } from './api.ts'
import { Trouble } from './book.tsx'
import { Booked } from './booked.tsx'
import { type Profile, usePage, zonesFor } from './context.ts'
import { Details } from './details.tsx'
import { readDraft } from './draft.ts'
import { forgetHeld, rememberHeld, useHolding } from './holding.ts'
import { Move } from './move.tsx'
import { type Key, useOwn } from './own.ts'
import { Summary } from './summary.tsx'
import { useNow } from './use-now.ts'

/** The own appointment, whatever has become of it. */
export function Visit() {
  const { words } = usePage()
  const { own } = useAddress()
  if (!own) return <Broken />
  return <Opened key={own.id} own={own} title={words.say('loading')} />
}

function Opened({ own, title }: { own: Key; title: string }) {
  const { words } = usePage()
  const { moving } = useAddress()
  const query = useOwn(own)
  if (query.isPending) return <Loading label={title} />
  if (query.isError) {
    if (query.error instanceof Refused) return <Broken />
    return (
      <Notice kind="warn" title={words.say('failed')}>
        <p>{words.say('failed_detail')}</p>
        <Button onClick={() => query.refetch()}>{words.say('try_again')}</Button>
      </Notice>
    )
  }
  const visit = query.data
  const isLive = visit.status === 'confirmed' || visit.status === 'pending'
  if (visit.status === 'held') return <Held own={own} visit={visit} />
  // Only holds end by themselves.
  if (visit.cancelled_by_actor_type === 'system') return <Lapsed own={own} visit={visit} />
  if (moving && isLive) return <Move own={own} visit={visit} />
  return <Booked own={own} visit={visit} />
}

function Broken() {
  const { words } = usePage()
  return (
    <div className="empty">
      <Arrival>{words.say('link_broken')}</Arrival>
      <p>{words.say('link_broken_detail')}</p>
      <p>
        <a className="button primary" href={hrefOf({})}>
          {words.say('title')}
        </a>
      </p>
    </div>
  )
}

export function typeOf({ appointment_types }: Profile, { appointment_type_id }: Own) {
  return appointment_types.find(({ id }) => id === appointment_type_id)
}

export function zoneOf({ practice }: Profile, visit: Own, nowMs: number): string {
  return zonesFor(visit.consultation_mode_snapshot, visit.doctor_timezone ?? practice.timezone, nowMs).first
}

/** Where choosing again begins: the same kind of visit. */
export function stepToTimes(profile: Profile, visit: Own) {
  return { need: typeOf(profile, visit)?.slug ?? null }
}

function Held({ own, visit }: { own: Key; visit: Own }) {
  const { profile, clock } = usePage()
  const queries = useQueryClient()
  const now = useNow(clock)
  const page = usePage()
  const left = ms(visit.hold_expires_at ?? '') - now
  const isOver = left <= 0
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
  // The server says whether it is over, not this clock.
  useEffect(() => {
    if (isOver) void queries.invalidateQueries({ queryKey: ['own', own.id] })
  }, [isOver, queries, own.id])
  return (
    <>
      <Summary visit={visit} zone={zoneOf(profile, visit, now)} compact />
      <Details own={own} visit={visit} leftMs={left} />
    </>
  )
}

export function wantedFrom({ doctor_id, appointment_type_id, doctor_location_id, starts_at_utc }: Own) {
  return { doctor_id, appointment_type_id, doctor_location_id, starts_at_utc }
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
        <a
          className="link"
          href={hrefOf(stepToTimes(profile, visit))}
          onClick={(event) => {
            event.preventDefault()
            go(stepToTimes(profile, visit))
          }}
        >
          {words.say('lapsed_other')}
        </a>
      </p>
    </div>
  )
}

/** The countdown of a hold: to be seen always, to be heard when it matters. */
export function Left({ leftMs }: { leftMs: number }) {
  const { words } = usePage()
  const said = useRef<number | null>(null)
  const minutes = Math.ceil(leftMs / 60_000)
  if (leftMs > 0 && minutes <= 2) said.current = minutes
  return (
    <>
      <span className={leftMs < 60_000 ? 'left hurry' : 'left'} role="timer">
        {words.say('kept_left', { left: countdown(leftMs) })}
      </span>
      <span className="visually-hidden" role="status">
        {said.current ? words.say('time_warning', { minutes: said.current }) : ''}
      </span>
    </>
  )
}

/** Whose clock a time is told by, where it could be mistaken. */
export function ZoneNote({ visit, zone }: { visit: Own; zone: string }) {
  const { words, profile, clock } = usePage()
  const clinic = visit.doctor_timezone ?? profile.practice.timezone
  const { other } = zonesFor(visit.consultation_mode_snapshot, clinic, clock.now())
  if (!other) return null
  const name = zoneName(words, zone, ms(visit.starts_at_utc))
  return (
    <span className="soft zone-note">
      {words.say(zone === clinic ? 'zone_clinic' : 'zone_yours', { zone: name })}
    </span>
  )
}
