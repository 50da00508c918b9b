import { Type } from 'typebox'
import { readSchedule } from '../calendars/schedule/read.ts'
import { scheduleFile } from '../calendars/schedule/write.ts'
import { getDoctor } from '../practice/doctors.ts'
import { importSchedule, type ScheduleImport } from '../practice/schedule-import.ts'
import { readSchedule as presentSchedule } from '../practice/schedule-read.ts'
import { practiceOf } from './caller.ts'
import type { Routes, Server } from './route.ts'
import { flag, integer, list, object, uuid } from './schema/field.ts'
import { named, namedAs, refTo } from './schema/named.ts'

const params = object({ id: uuid('Of the doctor.') })
const tags = ['Schedule rules']

/** A year of single days is some hundred kilobytes. */
const MOST_BYTES = 1024 * 1024

const difference = (row: string, what: string) =>
  object(
    {
      kept: integer('As many are as they were.', 0, 100_000),
      added: list(refTo(row), `The ${what} that the file brings.`),
      removed: list(refTo(row), `The ${what} that go.`),
    },
    `What becomes of the ${what}.`,
  )

const ImportBody = namedAs(
  'ScheduleImportRequest',
  object(
    {
      file: Type.String({
        minLength: 1,
        maxLength: MOST_BYTES,
        description: 'iCalendar, with VAVAILABILITY (RFC 7953).',
      }),
      preview: Type.Optional(flag('Only say what would change; nothing is written.')),
    },
    'A schedule from elsewhere.',
  ),
)

const ImportSchema = named<ScheduleImport>(
  'ScheduleImport',
  object(
    {
      applied: flag('Whether it was done; false after a preview.'),
      rules: difference('ScheduleRule', 'rules'),
      exceptions: difference('AvailabilityException', 'exceptions'),
    },
    'What an import changes.',
  ),
)

/** A doctor's schedule as iCalendar, out and in. */
export const scheduleFileRoutes: Routes = (server, deps) => {
  exportRoute(server, deps)
  importRoute(server, deps)
}

const exportRoute: Routes = (server, { engine }) => {
  server.get(
    '/v1/doctors/:id/schedule.ics',
    {
      config: { access: 'setup:read', refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'A doctor’s schedule as iCalendar',
        description:
          'Layers of hours as VAVAILABILITY (RFC 7953), blocked time that has not ended as busy events, that of the whole practice too. Visits are not in it.',
        produces: ['text/calendar'],
        params,
        response: { 200: Type.String({ description: 'iCalendar.' }) },
      },
    },
    async (request, reply) => {
      const schedule = await presentSchedule(engine, practiceOf(request), request.params.id)
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'attachment; filename="schedule.ics"')
        .send(scheduleFile(schedule, engine.clock.now()))
    },
  )
}

function importRoute(server: Server, { engine }: Parameters<Routes>[1]): void {
  server.post(
    '/v1/doctors/:id/schedule-import',
    {
      bodyLimit: MOST_BYTES + 1024,
      config: { access: 'setup:write', refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Bring in a doctor’s schedule from iCalendar, or see what it would change',
        description:
          'Hours of the file take the place of all of the doctor’s rules in use; a file without hours leaves them. Its events take the place of those that an earlier import brought. The same file again changes nothing.',
        params,
        body: ImportBody,
        response: { 200: ImportSchema },
      },
    },
    async (request) => {
      const { file, preview = false } = request.body
      const practiceId = practiceOf(request)
      const { timezone } = await getDoctor(engine, practiceId, request.params.id)
      const schedule = readSchedule(file, timezone)
      return importSchedule(engine, practiceId, request.params.id, schedule, { preview, once: request.once })
    },
  )
}
