import { useState } from 'react'
import { Arrival, Button, Notice } from '../../ui/parts.tsx'
import { clockTime, dateAndTime, longDate } from '../../ui/times.ts'
import { hrefOf } from '../address.ts'
import type { Jointly, Own } from '../api.ts'
import { Calendar } from '../calendar.tsx'
import { usePage } from '../context.ts'
import { type Key, useChange } from '../own.ts'
import { StepLink } from '../step-link.tsx'
import { stepToTimes, typeOf, zoneOf } from '../visit-facts.ts'
import { Why } from '../why.tsx'

/** All of them once they are booked: who comes when, and the way to change one’s mind about one or all. */
export function FamilyBooked({ own, family }: { own: Key; family: Jointly }) {
  const { words, profile } = usePage()
  const { appointments, patient_names } = family
  const [first] = appointments as [Own]
  const live = appointments.filter(isLive)
  const isAsked = live.some(({ status }) => status === 'pending')
  const title = live.length === 0 ? 'family_cancelled' : isAsked ? 'requested' : 'family_booked'
  return (
    <div className="booked">
      <header className={`outcome ${live[0]?.status ?? 'cancelled'}`}>
        <span className="mark" aria-hidden="true" />
        <div>
          <Arrival key={title}>{words.say(title)}</Arrival>
          {live.length > 0 ? (
            <p className="soft">{words.say(isAsked ? 'requested_detail' : 'booked_plain')}</p>
          ) : null}
        </div>
      </header>
      <section className="family" aria-label={words.say('family_visits')}>
        <ol>
          {appointments.map((visit, i) => (
            <li key={visit.id} className={visit.status}>
              <OneOfThem family={own} visit={visit} name={patient_names[i] ?? null} />
            </li>
          ))}
        </ol>
      </section>
      {live.length > 0 ? (
        <>
          <div className="actions">
            <Calendar own={own} visits={live} />
          </div>
          <CancelAll own={own} />
        </>
      ) : (
        <p>
          <a className="button primary" href={hrefOf(stepToTimes(profile, first))}>
            {words.say('book_again')}
          </a>
        </p>
      )}
    </div>
  )
}

function isLive({ status }: Own): boolean {
  return status === 'confirmed' || status === 'pending'
}

function OneOfThem({ family, visit, name }: { family: Key; visit: Own; name: string | null }) {
  const { words, profile, clock } = usePage()
  const [asking, ask] = useState(false)
  const zone = zoneOf(profile, visit, clock.now())
  const own = { id: visit.id, token: family.token }
  const when = dateAndTime(words, zone, visit.starts_at_utc)
  const doctor = profile.doctors.find(({ id }) => id === visit.doctor_id)
  const place = profile.doctor_locations.find(({ id }) => id === visit.doctor_location_id)
  const facts = [
    longDate(words, zone, visit.starts_at_utc),
    typeOf(profile, visit)?.name,
    doctor?.name,
    place?.name,
  ]
  const step = { page: 'visit', own } as const
  return (
    <>
      <p className="family-who">
        <strong>{clockTime(words, zone, visit.starts_at_utc)}</strong> {name}
        {visit.status === 'cancelled' ? (
          <span className="soft"> · {words.say('series_cancelled')}</span>
        ) : null}
      </p>
      <p className="soft">{facts.filter(Boolean).join(' · ')}</p>
      {isLive(visit) ? (
        <div className="ways">
          <StepLink step={step} label={words.say('family_open_label', { when })}>
            {words.say('family_open')}
          </StepLink>
          <button
            type="button"
            className="link"
            aria-expanded={asking}
            aria-label={words.say('family_cancel_label', { when })}
            onClick={() => ask(!asking)}
          >
            {words.say('cancel')}
          </button>
        </div>
      ) : null}
      {asking && isLive(visit) ? <CancelOne own={own} family={family} keep={() => ask(false)} /> : null}
    </>
  )
}

function CancelOne({ own, family, keep }: { own: Key; family: Key; keep: () => void }) {
  const { words, api } = usePage()
  const cancelling = useChange<Record<string, never>, Jointly>(
    family,
    `cancel-${own.id}`,
    async (body, header) => {
      const client = api.own(own.token)
      const one = await client.POST('/public/appointments/{id}/cancel', {
        params: { path: { id: own.id }, header },
        body,
      })
      if (one.error) return one
      return client.GET('/public/joint-bookings/{id}', { params: { path: { id: family.id } } })
    },
  )
  return (
    <Sure
      title={words.say('cancel_question')}
      detail={words.say('cancel_detail')}
      yes={words.say('cancel_yes')}
      change={cancelling}
      keep={keep}
    />
  )
}

function CancelAll({ own }: { own: Key }) {
  const { words, api } = usePage()
  const [asking, ask] = useState(false)
  const path = { id: own.id }
  const cancelling = useChange<Record<string, never>, Jointly>(own, 'cancel', (body, header) =>
    api.own(own.token).POST('/public/joint-bookings/{id}/cancel', { params: { path, header }, body }),
  )
  return (
    <section className="manage">
      <h3>{words.say('manage')}</h3>
      <p className="soft">{words.say('manage_detail')}</p>
      {asking ? (
        <Sure
          title={words.say('family_cancel_all_question')}
          detail={words.say('family_cancel_all_detail')}
          yes={words.say('family_cancel_all_yes')}
          change={cancelling}
          keep={() => ask(false)}
        />
      ) : (
        <Button kind="danger" onClick={() => ask(true)}>
          {words.say('family_cancel_all')}
        </Button>
      )}
    </section>
  )
}

interface SureProps {
  readonly title: string
  readonly detail: string
  readonly yes: string
  readonly change: ReturnType<typeof useChange<Record<string, never>, Jointly>>
  readonly keep: () => void
}

/** Asked once more, since it is final. */
function Sure({ title, detail, yes, change, keep }: SureProps) {
  const { words } = usePage()
  return (
    <Notice kind="warn" title={title} role="alert">
      <p>{detail}</p>
      {change.error ? <Why error={change.error} /> : null}
      <div className="actions">
        <Button kind="danger" busy={change.isPending} onClick={() => change.make({})}>
          {change.isPending ? words.say('cancelling') : yes}
        </Button>
        <Button onClick={keep}>{words.say('cancel_no')}</Button>
      </div>
    </Notice>
  )
}
