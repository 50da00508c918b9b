import { useState } from 'react'
import { Arrival, Button, Notice } from '../ui/parts.tsx'
import type { Word } from '../words/words.ts'
import { go } from './address.ts'
import type { Own } from './api.ts'
import { Calendar, linkTo } from './calendar.tsx'
import { type Place, usePage } from './context.ts'
import { FamilyLink } from './family/link.tsx'
import { type Key, useChange } from './own.ts'
import { Paid } from './payment.tsx'
import { CancelOfSeries, SeriesVisits } from './series.tsx'
import { StepLink } from './step-link.tsx'
import { Summary } from './summary.tsx'
import { stepToTimes, typeOf, zoneOf } from './visit-facts.ts'
import { Why } from './why.tsx'

type Ended = Exclude<Own['status'], 'held'>

const headings: Readonly<Record<Ended, { title: Word; detail?: Word }>> = {
  confirmed: { title: 'booked', detail: 'booked_plain' },
  pending: { title: 'requested', detail: 'requested_detail' },
  cancelled: { title: 'cancelled' },
  completed: { title: 'completed' },
  no_show: { title: 'no_show' },
}

/** The appointment once it is one: what one needs to come, and the way to change one's mind. */
export function Booked({ own, visit }: { own: Key; visit: Own }) {
  const { words, profile, clock } = usePage()
  const zone = zoneOf(profile, visit, clock.now())
  const { title, detail } = headings[visit.status as Ended]
  const byPractice = visit.cancelled_by_actor_type === 'staff'
  const isLive = visit.status === 'confirmed' || visit.status === 'pending'
  const place = profile.doctor_locations.find(({ id }) => id === visit.doctor_location_id)
  const mode = visit.consultation_mode_snapshot
  return (
    <div className="booked">
      <header className={`outcome ${visit.status}`}>
        <span className="mark" aria-hidden="true" />
        <div>
          <Arrival key={visit.status}>{words.say(title)}</Arrival>
          {detail ? <p className="soft">{words.say(detail)}</p> : null}
          {byPractice ? <p className="soft">{words.say('cancelled_by_practice')}</p> : null}
          {visit.cancelled_by_actor_type === 'system' ? (
            <p className="soft">{words.say('cancelled_for_earlier')}</p>
          ) : null}
        </div>
      </header>
      <Summary visit={visit} zone={zone} />
      <Paid own={own} version={visit.version} />
      {visit.series_id ? <SeriesVisits own={own} visit={visit} /> : null}
      {visit.joint_booking_id ? <FamilyLink id={visit.joint_booking_id} token={own.token} /> : null}
      {isLive ? (
        <>
          {mode === 'in_person' ? null : (
            <p className="note">{words.say(mode === 'video' ? 'video_note' : 'phone_note')}</p>
          )}
          <div className="actions">
            <Calendar own={own} visits={[visit]} />
            {mode === 'in_person' && place ? <Directions place={place} /> : null}
          </div>
          <Manage own={own} visit={visit} />
        </>
      ) : (
        <p>
          <StepLink step={stepToTimes(profile, visit)} className="button primary">
            {words.say('book_again')}
          </StepLink>
        </p>
      )}
    </div>
  )
}

/** Opens the map that people have; where the place has no coordinates, its address is looked for. */
function Directions({ place }: { place: Place }) {
  const { words } = usePage()
  const target =
    place.latitude === null
      ? [place.name, place.address].filter(Boolean).join(', ')
      : `${place.latitude},${place.longitude}`
  return (
    <a
      className="button"
      target="_blank"
      rel="noreferrer"
      href={`https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(target)}`}
    >
      {words.say('directions')}
    </a>
  )
}

function Manage({ own, visit }: { own: Key; visit: Own }) {
  const { words, profile, api } = usePage()
  const [asking, ask] = useState(false)
  const [copied, setCopied] = useState(false)
  const cancelling = useChange<Record<string, never>>(own, 'cancel', (body, header) =>
    api
      .own(own.token)
      .POST('/public/appointments/{id}/cancel', { params: { path: { id: own.id }, header }, body }),
  )
  const movable = typeOf(profile, visit)?.allow_patient_reschedule ?? false
  return (
    <section className="manage">
      <h3>{words.say('manage')}</h3>
      <p className="soft">{words.say('manage_detail')}</p>
      <div className="actions">
        <Button onClick={() => void navigator.clipboard.writeText(linkTo(own)).then(() => setCopied(true))}>
          {words.say(copied ? 'copied' : 'copy_link')}
        </Button>
        {movable ? (
          <Button onClick={() => go({ page: 'visit', own, moving: true })}>{words.say('move')}</Button>
        ) : null}
        {asking ? null : (
          <Button kind="danger" onClick={() => ask(true)}>
            {words.say('cancel')}
          </Button>
        )}
      </div>
      <span className="visually-hidden" role="status">
        {copied ? words.say('copied') : ''}
      </span>
      {asking && visit.series_id ? <CancelOfSeries own={own} keep={() => ask(false)} /> : null}
      {asking && !visit.series_id ? (
        <Notice kind="warn" title={words.say('cancel_question')} role="alert">
          <p>{words.say('cancel_detail')}</p>
          {cancelling.error ? <Why error={cancelling.error} /> : null}
          <div className="actions">
            <Button kind="danger" busy={cancelling.isPending} onClick={() => cancelling.make({})}>
              {words.say(cancelling.isPending ? 'cancelling' : 'cancel_yes')}
            </Button>
            <Button onClick={() => ask(false)}>{words.say('cancel_no')}</Button>
          </div>
        </Notice>
      ) : null}
    </section>
  )
}
