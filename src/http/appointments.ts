import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import type { Appointment } from '../booking/appointment.ts'
import type { Override } from '../booking/caller.ts'
import { cancel } from '../booking/cancel.ts'
import { type ConfirmInput, confirm } from '../booking/confirm.ts'
import { extend } from '../booking/extend.ts'
import { hold } from '../booking/hold.ts'
import type { ParticipantInput } from '../booking/participants.ts'
import { events, list, show } from '../booking/read.ts'
import { reschedule } from '../booking/reschedule.ts'
import { approve, arrive, complete, noShow, unarrive } from '../booking/settle.ts'
import { invalid, type RefusalCode } from '../refusal.ts'
import { callerOf, ownCalendarOf, practiceOf } from './caller.ts'
import { firstInstant, lastInstant } from './instant-or-date.ts'
import { page, pageQuery, positionOf } from './pagination.ts'
import type { Routes } from './route.ts'
import {
  AppointmentEventPage,
  AppointmentPage,
  AppointmentSchema,
  HeldSchema,
  status,
} from './schema/appointment.ts'
import { CancelBody, ConfirmBody, HoldBody, RescheduleBody } from './schema/booking.ts'
import { object, uuid } from './schema/field.ts'

export const appointmentId = object({ id: uuid('Of the appointment.') })

const tags = ['Appointments']
const reading = { access: 'appointments:read', shows: 'patients', forOwnCalendar: true } as const
const writing = { access: 'appointments:write', shows: 'command', forOwnCalendar: true } as const
const changes = ['not_found', 'invalid_transition', 'hold_expired', 'version_conflict'] as const
const starts = ['slot_not_offered', 'slot_taken', 'patient_busy'] as const

export const appointmentRoutes: Routes = (server, deps) => {
  holdRoute(server, deps)
  listRoute(server, deps)
  readRoutes(server, deps)
  changeRoutes(server, deps)
  settleRoutes(server, deps)
}

const holdRoute: Routes = (server, { engine }) => {
  server.post(
    '/v1/appointments',
    {
      config: { ...writing, refusals: ['not_found', ...starts] },
      schema: { tags, summary: 'Hold a start', body: HoldBody, response: { 201: HeldSchema } },
    },
    async (request, reply) => {
      mustHaveReason(request.body)
      const held = await hold(engine, callerOf(request), request.body)
      return tagged(reply.code(201).header('location', `/v1/appointments/${held.id}`), held)
    },
  )
}

const listRoute: Routes = (server, { engine }) => {
  const moment = (description: string) =>
    Type.Optional(Type.String({ format: 'instant-or-date', maxLength: 40, description }))
  server.get(
    '/v1/appointments',
    {
      config: reading,
      schema: {
        tags,
        summary: 'List appointments by start',
        querystring: object({
          doctor_id: Type.Optional(uuid('Only of this doctor.')),
          patient_id: Type.Optional(uuid('Only of this patient.')),
          status: Type.Optional(status),
          from: moment('Only what ends after this instant (or UTC date).'),
          to: moment('Only what starts before this instant (or by the end of this UTC date).'),
          ...pageQuery,
        }),
        response: { 200: AppointmentPage },
      },
    },
    async (request) => {
      const { limit, cursor, from, to, ...filter } = request.query
      const position = positionOf(cursor, ['date-time', 'uuid'])
      const span = { from: from && firstInstant(from), to: to && lastInstant(to) }
      const after = position && { starts_at_utc: position[0], id: position[1] }
      const own = ownCalendarOf(request)
      // Of another doctor there is nothing for whoever has the own calendar only.
      if (own !== null && (filter.doctor_id ?? own) !== own) return page([], limit, () => [])
      const doctor_id = own ?? filter.doctor_id
      const rows = await list(
        engine,
        practiceOf(request),
        { ...filter, doctor_id, ...span },
        limit + 1,
        after,
      )
      return page(rows, limit, ({ starts_at_utc, id }) => [starts_at_utc, id])
    },
  )
}

const readRoutes: Routes = (server, { engine }) => {
  server.get(
    '/v1/appointments/:id',
    {
      config: { ...reading, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Read an appointment',
        params: appointmentId,
        response: { 200: AppointmentSchema },
      },
    },
    async (request, reply) => tagged(reply, await show(engine, callerOf(request), request.params.id)),
  )

  server.get(
    '/v1/appointments/:id/events',
    {
      config: { ...reading, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'What happened to an appointment, oldest first',
        params: appointmentId,
        querystring: object(pageQuery),
        response: { 200: AppointmentEventPage },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const version = Number(positionOf(cursor, ['count'])?.[0] ?? 0)
      const rows = await events(engine, callerOf(request), request.params.id)
      // A later page may tell of somebody whom only the first one names.
      request.alsoShown = rows.flatMap(({ metadata }) => (metadata['patient_id'] as string | undefined) ?? [])
      const rest = rows.filter((event) => event.version > version)
      return page(rest, limit, (event) => [String(event.version)])
    },
  )
}

const changeRoutes: Routes = (server, { engine }) => {
  const change = (summary: string, ...refusals: RefusalCode[]) => ({
    config: { ...writing, versioned: true, refusals: [...changes, ...refusals] } as const,
    schema: { tags, summary, params: appointmentId, response: { 200: AppointmentSchema } },
  })

  const confirming = change(
    'Confirm a hold',
    'patient_busy',
    'part_of_series',
    'payment_needed',
    'payment_in_progress',
  )
  server.post(
    '/v1/appointments/:id/confirm',
    { ...confirming, schema: { ...confirming.schema, body: ConfirmBody } },
    async (request, reply) => {
      mustNameOnePatient(request.body)
      return tagged(reply, await confirm(engine, callerOf(request), request.params.id, request.body))
    },
  )

  const extending = change('Keep a hold a while longer, once', 'already_extended', 'part_of_series')
  server.post(
    '/v1/appointments/:id/extend',
    { ...extending, schema: { ...extending.schema, body: object({}) } },
    async (request, reply) => tagged(reply, await extend(engine, callerOf(request), request.params.id)),
  )

  const cancelling = change('Cancel')
  server.post(
    '/v1/appointments/:id/cancel',
    { ...cancelling, schema: { ...cancelling.schema, body: CancelBody } },
    async (request, reply) =>
      tagged(reply, await cancel(engine, callerOf(request), request.params.id, request.body)),
  )

  const moving = change('Move to another start', 'reschedule_not_allowed', ...starts)
  server.post(
    '/v1/appointments/:id/reschedule',
    { ...moving, schema: { ...moving.schema, body: RescheduleBody } },
    async (request, reply) => {
      mustHaveReason(request.body)
      return tagged(reply, await reschedule(engine, callerOf(request), request.params.id, request.body))
    },
  )
}

const settleRoutes: Routes = (server, { engine }) => {
  const steps = [
    ['approve', approve, 'Say yes to a request', ['payment_needed', 'payment_in_progress']],
    ['complete', complete, 'The visit took place', []],
    ['no-show', noShow, 'The patient did not come', []],
    ['arrive', arrive, 'The patient is here', []],
    ['unarrive', unarrive, 'The patient is not here after all', []],
  ] as const
  for (const [verb, settle, summary, refusals] of steps) {
    server.post(
      `/v1/appointments/:id/${verb}`,
      {
        config: { ...writing, versioned: true, refusals: [...changes, ...refusals] },
        schema: {
          tags,
          summary,
          params: appointmentId,
          body: object({}),
          response: { 200: AppointmentSchema },
        },
      },
      async (request, reply) => tagged(reply, await settle(engine, callerOf(request), request.params.id)),
    )
  }
}

/** Sends an appointment with its version as `ETag`, for `If-Match`. */
export function tagged<Shown extends Appointment>(reply: FastifyReply, appointment: Shown): Shown {
  reply.header('etag', `"${appointment.version}"`)
  return appointment
}

export function mustHaveReason({ outside_hours, reason }: Override): void {
  if (outside_hours && !reason) throw invalid('/reason', 'is needed to book outside the offer')
}

export function mustNameOnePatient(
  { patient_id, patient, participants = [] }: ConfirmInput,
  pointer = '',
): void {
  if (patient_id && patient) throw invalid(`${pointer}/patient`, 'must not be given beside patient_id')
  for (const [i, each] of participants.entries()) mustBeOnePerson(each, `${pointer}/participants/${i}`)
}

export function mustBeOnePerson({ patient_id, patient }: ParticipantInput, pointer = ''): void {
  if (patient_id && patient) throw invalid(`${pointer}/patient`, 'must not be given beside patient_id')
}
