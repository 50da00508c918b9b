import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { weekdayName } from '../../ui/weekdays.ts'
import { useClinic } from '../shell/context.ts'
import { type Query, Report } from './report.tsx'

type Row = Schemas['BusiestHoursReport']['data'][number]

/** A week of hours: the darker, the busier. */
export function BusiestHours({ query }: { query: Query }) {
  const { words, session } = useClinic()
  const { say } = words
  const found = useQuery({
    queryKey: ['report', 'busiest-hours', query],
    queryFn: async () =>
      (await answerOf(session.api.GET('/v1/reports/busiest-hours', { params: { query } }))).data,
  })
  return (
    <Report<Row>
      title={say('rep_busy')}
      hint={say('rep_busy_hint')}
      path="busiest-hours"
      query={query}
      found={found}
      table={(rows) => ({
        head: [say('rep_day'), say('rep_hour'), say('rep_visits')],
        rows: rows.map(({ day_of_week, hour, visits }) => [
          weekdayName(words, day_of_week),
          `${hour}:00`,
          visits,
        ]),
      })}
    >
      {(rows) => <Heat rows={rows} />}
    </Report>
  )
}

function Heat({ rows }: { rows: readonly Row[] }) {
  const { words } = useClinic()
  const hours = rows.map(({ hour }) => hour)
  const first = Math.min(...hours)
  const span = Array.from({ length: Math.max(...hours) - first + 1 }, (_, i) => first + i)
  const most = Math.max(...rows.map(({ visits }) => visits))
  const at = new Map(rows.map(({ day_of_week, hour, visits }) => [day_of_week * 24 + hour, visits]))
  return (
    <div className="heat" style={{ gridTemplateColumns: `auto repeat(${span.length}, minmax(0, 1fr))` }}>
      <span />
      {span.map((hour) => (
        <span key={hour} className="heat-hour">
          {hour}
        </span>
      ))}
      {[1, 2, 3, 4, 5, 6, 7].map((day) => (
        <Fragment key={day}>
          <span className="heat-day">{weekdayName(words, day).slice(0, 3)}</span>
          {span.map((hour) => {
            const visits = at.get(day * 24 + hour) ?? 0
            return (
              <span
                key={hour}
                className="heat-cell"
                style={{ '--heat': `${Math.round((100 * visits) / most)}%` } as object}
              />
            )
          })}
        </Fragment>
      ))}
    </div>
  )
}
