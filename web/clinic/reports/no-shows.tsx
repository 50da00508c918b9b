import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { Bars, percent, type Query, Report } from './report.tsx'

type Row = Schemas['NoShowsReport']['data'][number]

/** Who did not come, by doctor and kind of visit. */
export function NoShows({ query }: { query: Query }) {
  const { words, session } = useClinic()
  const { say } = words
  const found = useQuery({
    queryKey: ['report', 'no-shows', query],
    queryFn: async () =>
      (await answerOf(session.api.GET('/v1/reports/no-shows', { params: { query } }))).data,
  })
  const rate = ({ no_show_rate }: Row) => (no_show_rate === null ? '–' : percent(words.locale, no_show_rate))
  const name = ({ doctor_name, appointment_type_name }: Row) => `${appointment_type_name} · ${doctor_name}`
  return (
    <Report<Row>
      title={say('rep_no_shows')}
      hint={say('rep_no_shows_hint')}
      path="no-shows"
      query={query}
      found={found}
      table={(rows) => ({
        head: [say('rep_type'), say('rep_done'), say('rep_missed'), say('rep_cancelled'), say('rep_rate')],
        rows: rows.map((row) => [name(row), row.completed, row.no_show, row.cancelled, rate(row)]),
      })}
    >
      {(rows) => (
        <Bars
          rows={rows.map((row) => ({ name: name(row), share: row.no_show_rate ?? 0, value: rate(row) }))}
        />
      )}
    </Report>
  )
}
