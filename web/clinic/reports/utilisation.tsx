import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { datePlus, writtenDate } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { percent, type Query, Report } from './report.tsx'

type Day = Schemas['UtilisationReport']['data'][number]

/** Columns, one a week: how high the bar stands is how full the week was. */
export function Utilisation({ query }: { query: Query }) {
  const { words, session } = useClinic()
  const { say } = words
  const found = useQuery({
    queryKey: ['report', 'utilisation', query],
    queryFn: async () =>
      (await answerOf(session.api.GET('/v1/reports/utilisation', { params: { query } }))).data,
  })
  const hours = (minutes: number) => say('rep_hours', { hours: Math.round(minutes / 60) })
  return (
    <Report<Day>
      title={say('rep_utilisation')}
      hint={say('rep_utilisation_hint')}
      path="utilisation"
      query={query}
      found={found}
      table={(days) => ({
        head: [say('rep_day'), say('rep_booked'), say('rep_offered'), say('rep_rate')],
        rows: weeksOf(days).map(({ monday, booked, offered }) => [
          say('rep_week_of', { date: writtenDate(words, monday) }),
          hours(booked),
          hours(offered),
          offered > 0 ? percent(words.locale, booked / offered) : '–',
        ]),
      })}
    >
      {(days) => {
        const weeks = weeksOf(days)
        const step = Math.ceil(weeks.length / 5)
        return (
          <div className="columns">
            {weeks.map(({ monday, booked, offered }, i) => {
              const share = offered > 0 ? Math.min(1, booked / offered) : 0
              return (
                <div key={monday} className="column">
                  {weeks.length <= 16 ? <span>{percent(words.locale, share)}</span> : null}
                  <span className="column-room">
                    <span style={{ blockSize: `${100 * share}%` }} />
                  </span>
                  <span className="column-name">{i % step === 0 ? short(words.locale, monday) : ''}</span>
                </div>
              )
            })}
          </div>
        )
      }}
    </Report>
  )
}

function short(locale: string, date: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`),
  )
}

function weeksOf(days: readonly Day[]) {
  const byMonday = Map.groupBy(days, ({ date }) => {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
    return datePlus(date, -((weekday + 6) % 7))
  })
  const sum = (rows: readonly Day[], field: 'booked_minutes' | 'offered_minutes') =>
    rows.reduce((all, row) => all + row[field], 0)
  return [...byMonday]
    .map(([monday, rows]) => ({
      monday,
      booked: sum(rows, 'booked_minutes'),
      offered: sum(rows, 'offered_minutes'),
    }))
    .sort((a, b) => a.monday.localeCompare(b.monday))
}
