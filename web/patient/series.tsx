import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../src/client/index.ts'
import { again, answerOf } from '../ui/answer.ts'
import { Button, Choices, Notice } from '../ui/parts.tsx'
import { dateAndTime } from '../ui/times.ts'
import type { Word } from '../words/words.ts'
import type { Own } from './api.ts'
import { usePage } from './context.ts'
import type { Key } from './own.ts'
import { useSeriesCancelling } from './series-change.ts'
import { zoneOf } from './visit-facts.ts'
import { Why } from './why.tsx'

type Scope = Schemas['OwnCancelSeriesRequest']['scope']

const scopes: readonly Scope[] = ['this', 'this_and_following', 'all']

/** The series that the own visit is of, as it is now. */
function useSeries({ id, token }: Key, enabled = true) {
  const { api } = usePage()
  return useQuery({
    ...again,
    enabled,
    queryKey: ['own', id, 'series'],
    queryFn: () =>
      answerOf(api.own(token).GET('/public/appointments/{id}/series', { params: { path: { id } } })),
    staleTime: 5_000,
  })
}

/** Whether others of its series come after the own visit, which could move with it. */
export function useIsFollowed(own: Key, visit: Own): boolean {
  const { data } = useSeries(own, visit.series_id !== null)
  return (data?.appointments ?? []).some(
    ({ status, starts_at_utc }) =>
      (status === 'confirmed' || status === 'pending') && starts_at_utc > visit.starts_at_utc,
  )
}

/** When the others are. */
export function SeriesVisits({ own, visit }: { own: Key; visit: Own }) {
  const { words, profile, clock } = usePage()
  const zone = zoneOf(profile, visit, clock.now())
  const series = useSeries(own)
  if (!series.data) return null
  return (
    <section className="series">
      <h3>{words.say('series')}</h3>
      <ol>
        {series.data.appointments.map(({ id, status, starts_at_utc }) => (
          <li key={id} aria-current={id === own.id ? 'true' : undefined} className={status}>
            {dateAndTime(words, zone, starts_at_utc)}
            {status === 'cancelled' ? <span className="soft"> · {words.say('series_cancelled')}</span> : null}
            {id === own.id ? <span className="soft"> · {words.say('series_this')}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Cancels this visit, or several of its series: asked once more, since it is final. */
export function CancelOfSeries({ own, keep }: { own: Key; keep: () => void }) {
  const { words } = usePage()
  const [scope, setScope] = useState<Scope>('this')
  const cancelling = useSeriesCancelling(own)
  return (
    <Notice kind="warn" title={words.say('cancel_question')} role="alert">
      <Choices
        legend={words.say('series_which')}
        name="scope"
        options={scopes.map((value) => ({ value, label: words.say(`series_scope_${value}` as Word) }))}
        value={scope}
        onChange={(value) => setScope(value as Scope)}
      />
      <p>{words.say('cancel_detail')}</p>
      {cancelling.error ? <Why error={cancelling.error} /> : null}
      <div className="actions">
        <Button kind="danger" busy={cancelling.isPending} onClick={() => cancelling.mutate({ scope })}>
          {words.say(cancelling.isPending ? 'cancelling' : 'cancel_yes')}
        </Button>
        <Button onClick={keep}>{words.say('cancel_no')}</Button>
      </div>
    </Notice>
  )
}
