import { Type } from 'typebox'
import { feed } from '../calendars/icalendar.ts'
import { type FedVisit, readFeed } from '../practice/calendar-feeds.ts'
import type { Routes } from './route.ts'
import { object } from './schema/field.ts'

/** What calendar programs subscribe to. */
export const calendarFileRoutes: Routes = (server, { engine }) => {
  server.get(
    '/public/calendars/:key.ics',
    {
      config: { access: 'public', refusals: ['not_found'] },
      schema: {
        tags: ['Calendars'],
        summary: 'A doctor’s visits, for a calendar program',
        description:
          'From a month ago to half a year ahead, as iCalendar (RFC 5545). Patients have no names in it unless the feed shows them.',
        produces: ['text/calendar'],
        params: object({
          key: Type.String({ minLength: 1, maxLength: 100, description: 'The secret end of the address.' }),
        }),
        response: { 200: Type.String({ description: 'iCalendar.' }) },
      },
    },
    async (request, reply) => {
      const { doctor_name, practice_name, visits } = await readFeed(engine, request.params.key)
      const file = feed(`${doctor_name} · ${practice_name}`, visits.map(told), engine.clock.now())
      return reply
        .type('text/calendar; charset=utf-8')
        .header('cache-control', 'private, max-age=300')
        .send(file)
    },
  )
}

function told({ type_name, patient_name, ...visit }: FedVisit) {
  return { ...visit, summary: patient_name === null ? type_name : `${patient_name} · ${type_name}` }
}
