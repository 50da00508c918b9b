import { useState } from 'react'
import type { Schemas } from '../../src/client/index.ts'
import { Refused } from '../ui/answer.ts'
import { Arrival, Button, Notice, Question } from '../ui/parts.tsx'
import { dateAndTime, dateIn } from '../ui/times.ts'
import { go } from './address.ts'
import type { Own } from './api.ts'
import { usePage } from './context.ts'
import { DatesNotFree, type Moved, Stayed, WhichMove } from './move-series.tsx'
import { type Key, useChange } from './own.ts'
import { useIsFollowed } from './series.tsx'
import { useSeriesMoving } from './series-change.ts'
import { Summary } from './summary.tsx'
import { NotHad } from './taken.tsx'
import { MoreDays } from './times-list.tsx'
import { typeOf, zoneOf } from './visit-facts.ts'
import type { Wanted } from './wanted.ts'
import { Why } from './why.tsx'

/** Another time for the same visit. The present one is kept until the new one is certain, so here a tap asks first. */
export function Move({ own, visit }: { own: Key; visit: Own }) {
  const { words, profile, clock, api } = usePage()
  const [wanted, want] = useState<Wanted | null>(null)
  const zone = zoneOf(profile, visit, clock.now())
  const type = typeOf(profile, visit)
  const doctor = profile.doctors.find(({ id }) => id === visit.doctor_id)
  const moving = useChange<Schemas['OwnRescheduleRequest']>(own, 'reschedule', (body, header) =>
    api
      .own(own.token)
      .POST('/public/appointments/{id}/reschedule', { params: { path: { id: own.id }, header }, body }),
  )
  const several = useSeriesMoving(own)
  const [moved, setMoved] = useState<Moved>('this')
  const isFollowed = useIsFollowed(own, visit)
  const change = moved === 'this' ? moving : several
  const done = () => go({ page: 'visit', own }, { replace: true })
  const refused = change.error instanceof Refused ? change.error : null
  const choose = (start: Wanted) => {
    change.reset()
    want(start)
  }
  const move = () => {
    if (!wanted) return
    const { starts_at_utc, doctor_location_id } = wanted
    moving.make({ starts_at_utc, ...(doctor_location_id ? { doctor_location_id } : {}) }, { done })
  }
  /** Each stays at its own place, unless this one goes to another. */
  const moveSeveral = (mode: 'all_or_nothing' | 'skip_taken') => {
    if (!wanted || several.isPending) return
    const { starts_at_utc, doctor_location_id: to } = wanted
    const place = to && to !== visit.doctor_location_id ? { doctor_location_id: to } : {}
    several.mutate(
      { scope: 'this_and_following', starts_at_utc, mode, ...place },
      { onSuccess: ({ refused_dates }) => refused_dates.length === 0 && done() },
    )
  }
  if (several.data && several.data.refused_dates.length > 0)
    return <Stayed dates={several.data.refused_dates} zone={zone} on={done} />
  return (
    <>
      <Summary visit={visit} zone={zone} compact />
      <Arrival>{words.say('move_to')}</Arrival>
      {wanted && refused?.problem.code === 'dates_not_free' ? (
        <DatesNotFree
          refused={refused}
          wanted={wanted}
          zone={zone}
          isBusy={several.isPending}
          moveOthers={() => moveSeveral('skip_taken')}
        />
      ) : wanted && refused ? (
        <NotHad refused={refused} wanted={wanted} zone={zone} onChoose={choose} asked={null} />
      ) : wanted ? (
        <Question
          title={words.say('move_question', { when: dateAndTime(words, zone, wanted.starts_at_utc) })}
          onClose={() => want(null)}
        >
          {isFollowed ? <WhichMove value={moved} set={setMoved} /> : null}
          {change.error ? <Why error={change.error} /> : null}
          <div className="actions">
            <Button
              kind="primary"
              busy={change.isPending}
              onClick={() => (moved === 'this' ? move() : moveSeveral('all_or_nothing'))}
            >
              {words.say(change.isPending ? 'moving' : 'move_yes')}
            </Button>
            <Button onClick={() => want(null)}>{words.say('move_keep')}</Button>
          </div>
        </Question>
      ) : null}
      {doctor && type ? (
        <div className="card">
          <MoreDays
            doctor={doctor}
            type={type}
            zone={zone}
            level={3}
            place={visit.consultation_mode_snapshot === 'in_person' ? visit.doctor_location_id : null}
            from={dateIn(doctor.timezone, clock.now())}
            onChoose={choose}
            asked={null}
          />
        </div>
      ) : (
        <Notice kind="warn" title={words.say('move_not')}>
          <p>{words.say('move_not_detail')}</p>
        </Notice>
      )}
      <p>
        <Button onClick={done}>{words.say('move_keep')}</Button>
      </p>
    </>
  )
}
