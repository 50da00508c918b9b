import { type TProperties, Type } from 'typebox'
import type { Engine } from '../booking/engine.ts'
import { busiestHours } from '../practice/reports/busiest-hours.ts'
import { leadTimes } from '../practice/reports/lead-times.ts'
import { noShows } from '../practice/reports/no-shows.ts'
import type { ReportQuery } from '../practice/reports/span.ts'
import { utilisation } from '../practice/reports/utilisation.ts'
import { practiceOf } from './caller.ts'
import { csv } from './csv.ts'
import { mustBeSpan } from './local-span.ts'
import type { Routes } from './route.ts'
import { integer, list, localDate, nullable, object, uuid } from './schema/field.ts'
import { named } from './schema/named.ts'

/** A year, and the day more that a leap year has. */
const MOST_DAYS = 366

const count = (description: string) => integer(description, 0, 2_147_483_647)
const text = (description: string) => Type.String({ description })

const doctor = { doctor_id: uuid('The doctor.'), doctor_name: text('As people say it.') }
const kind = {
  appointment_type_id: uuid('The kind of visit.'),
  appointment_type_name: text('As people say it.'),
}

interface Report {
  readonly name: string
  readonly path: string
  readonly summary: string
  readonly columns: TProperties
  read(engine: Engine, practiceId: string, query: ReportQuery): Promise<readonly object[]>
}

const reports: readonly Report[] = [
  {
    name: 'Utilisation',
    path: 'utilisation',
    summary: 'How much of the working time was booked, by doctor and day',
    columns: {
      ...doctor,
      date: localDate('A date of the practice.'),
      offered_minutes: count('Working time in which visits may take place, by the schedule as it is now.'),
      booked_minutes: count('Of visits requested, booked, done or missed; without buffers.'),
      visits: count('How many those are.'),
    },
    read: utilisation,
  },
  {
    name: 'NoShows',
    path: 'no-shows',
    summary: 'Who did not come, by doctor and kind of visit',
    columns: {
      ...doctor,
      ...kind,
      completed: count('Visits that took place.'),
      no_show: count('Visits to which the patient did not come.'),
      cancelled: count('Visits that were cancelled, by anybody.'),
      no_show_rate: nullable(
        Type.Number({
          minimum: 0,
          maximum: 1,
          description: 'no_show ÷ (completed + no_show); null where there is neither.',
        }),
      ),
    },
    read: noShows,
  },
  {
    name: 'LeadTimes',
    path: 'lead-times',
    summary: 'How long ahead visits are booked, by doctor and kind of visit',
    columns: {
      ...doctor,
      ...kind,
      visits: count('How many.'),
      median_hours: Type.Number({ description: 'Half were booked no longer ahead.' }),
      ninth_decile_hours: Type.Number({ description: 'Nine in ten were booked no longer ahead.' }),
      under_1_day: count('Booked less than a day ahead.'),
      under_3_days: count('One to three days.'),
      under_7_days: count('Three to seven days.'),
      under_14_days: count('One to two weeks.'),
      under_30_days: count('Two weeks to thirty days.'),
      longer: count('Thirty days or more.'),
    },
    read: leadTimes,
  },
  {
    name: 'BusiestHours',
    path: 'busiest-hours',
    summary: 'How many visits start in each hour of the week',
    columns: {
      day_of_week: integer('ISO: 1 Monday .. 7 Sunday.', 1, 7),
      hour: integer('By the clock of the practice.', 0, 23),
      visits: count('How many start in it.'),
    },
    read: busiestHours,
  },
]

const querystring = object({
  from: localDate('The first date, by the clock of the practice.'),
  to: localDate('The last date, included; at most 366 days in all.'),
  doctor_id: Type.Optional(uuid('Only of this doctor.')),
  appointment_type_id: Type.Optional(uuid('Only of this kind of visit.')),
})

const config = { access: 'reports:read' } as const
const tags = ['Reports']

export const reportRoutes: Routes = (server, { engine }) => {
  for (const report of reports) {
    const { path, summary, columns } = report
    const read = (practiceId: string, query: ReportQuery) => {
      mustBeSpan(query, MOST_DAYS)
      return report.read(engine, practiceId, query)
    }
    server.get(
      `/v1/reports/${path}`,
      { config, schema: { tags, summary, querystring, response: { 200: schemas.get(path) } } },
      async (request) => ({ data: await read(practiceOf(request), request.query) }),
    )
    server.get(
      `/v1/reports/${path}.csv`,
      {
        config,
        schema: {
          tags,
          summary: `${summary}, for a spreadsheet`,
          produces: ['text/csv'],
          querystring,
          response: { 200: Type.String({ description: 'RFC 4180, with a line of names first.' }) },
        },
      },
      async (request, reply) => {
        const rows = await read(practiceOf(request), request.query)
        const { from, to } = request.query
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="${path}_${from}_${to}.csv"`)
          .send(csv(Object.keys(columns), rows))
      },
    )
  }
}

const schemas = new Map(
  reports.map(({ name, path, summary, columns }) => [
    path,
    named<{ readonly data: readonly object[] }>(
      `${name}Report`,
      object({ data: list(object(columns), 'All of it.') }, `${summary}.`),
    ),
  ]),
)
