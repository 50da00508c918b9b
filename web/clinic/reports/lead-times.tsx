import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { Bars, percent, type Query, Report } from './report.tsx'

type Row = Schemas['LeadTimesReport']['data'][number]

const spans = [
  'under_1_day',
  'under_3_days',
  'under_7_days',
  'under_14_days',
  'under_30_days',
  'longer',
] as const

/** How long ahead visits are booked. */
export function LeadTimes({ query }: { query: Query }) {
  const { words, session } = useClinic()
  const { say } = words
  const found = useQuery({
    queryKey: ['report', 'lead-times', query],
    queryFn: async () =>
      (await answerOf(session.api.GET('/v1/reports/lead-times', { params: { query } }))).data,
  })
  const counts = (rows: readonly Row[]) => {
    const all = rows.reduce((sum, { visits }) => sum + visits, 0)
    return spans.map((span) => {
      const count = rows.reduce((sum, row) => sum + row[span], 0)
      return { name: say(`rep_${span}`), count, share: all > 0 ? count / all : 0 }
    })
  }
  return (
    <Report<Row>
      title={say('rep_lead')}
      hint={say('rep_lead_hint')}
      path="lead-times"
      query={query}
      found={found}
      table={(rows) => ({
        head: [say('rep_ahead'), say('rep_visits'), say('rep_rate')],
        rows: counts(rows).map(({ name, count, share }) => [name, count, percent(words.locale, share)]),
      })}
    >
      {(rows) => (
        <Bars
          rows={counts(rows).map(({ name, share }) => ({ name, share, value: percent(words.locale, share) }))}
        />
      )}
    </Report>
  )
}
