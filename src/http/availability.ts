import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import type { Availability } from '../booking/answer.ts'
import { next } from '../booking/next.ts'
import { availability, explain } from '../booking/search.ts'
import { readStart } from '../booking/start.ts'
import { practiceOf } from './caller.ts'
import { mustBeSpan } from './local-span.ts'
import { near } from './near.ts'
import { pageQuery } from './pagination.ts'
import type { Routes } from './route.ts'
import { Availability as AvailabilitySchema, Explanation, NextStarts } from './schema/availability.ts'
import { instant, localDate, object, slug, text, uuid, wholeMinute } from './schema/field.ts'

export const where = {
  doctor_id: uuid('Whose time.'),
  appointment_type_id: uuid('For which kind of visit.'),
  location_id: Type.Optional(uuid('Only at this place.')),
}

export const nextQuery = object({
  doctor_id: Type.Optional(uuid('Only this doctor.')),
  specialty: Type.Optional(text('Only doctors of this specialty.', 200)),
  appointment_type_slug: Type.Optional(slug('Only this kind of visit.')),
  location_id: Type.Optional(uuid('Only at this place.')),
  near: Type.Optional(
    Type.String({ format: 'position', maxLength: 40, description: 'Only near here: latitude,longitude.' }),
  ),
  within_km: Type.Optional(
    Type.Number({ exclusiveMinimum: 0, maximum: 20_000, description: 'How near, by great circle.' }),
  ),
  after: Type.Optional(instant('No earlier than this.')),
  limit: pageQuery.limit,
})

export const dates = {
  from: localDate("The first date, in the doctor's zone."),
  to: localDate('The last date, included; at most 62 days in all.'),
}

// When a doctor is free, the practice's page tells everybody.
const reading = { access: 'availability:read', forOwnCalendar: true } as const

export const availabilityRoutes: Routes = (server, { engine }) => {
  server.get(
    '/v1/availability',
    {
      config: { ...reading, refusals: ['not_found'] },
      schema: {
        tags: ['Availability'],
        summary: 'The starts that can be booked',
        querystring: object({ ...where, room_id: Type.Optional(uuid('Only in this room.')), ...dates }),
        response: { 200: AvailabilitySchema },
      },
    },
    async (request, reply) => {
      mustBeSpan(request.query)
      return writeOnce(reply, await availability(engine, practiceOf(request), request.query))
    },
  )

  server.get(
    '/v1/availability/next',
    {
      config: reading,
      schema: {
        tags: ['Availability'],
        summary: 'The doctors with their earliest start, earliest first',
        querystring: nextQuery,
        response: { 200: NextStarts },
      },
    },
    async (request) => ({ data: await next(engine, practiceOf(request), near(request.query)) }),
  )

  server.get(
    '/v1/availability/explain',
    {
      config: { ...reading, refusals: ['not_found'] },
      schema: {
        tags: ['Availability'],
        summary: 'Why a start can or cannot be booked',
        querystring: object({ ...where, starts_at_utc: wholeMinute('The start in question.') }),
        response: { 200: Explanation },
      },
    },
    async (request) => {
      const starts_at = readStart(request.query.starts_at_utc)
      return explain(engine, practiceOf(request), { ...request.query, starts_at })
    },
  )
}

const written = new WeakMap<Availability, string>()

/**
 * An answer that is remembered is written once, and the text sent again: writing two weeks of slots costs more than
 * asking the database whether they still stand.
 */
function writeOnce(reply: FastifyReply, answer: Availability): FastifyReply {
  const text = written.get(answer) ?? reply.serialize(answer)
  written.set(answer, text as string)
  return reply.type('application/json; charset=utf-8').send(text)
}
