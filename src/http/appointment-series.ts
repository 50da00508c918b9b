import { cancelSeries, rescheduleSeries } from '../booking/series/change.ts'
import { approveSeries, confirmSeries } from '../booking/series/confirm.ts'
import { holdSeries } from '../booking/series/hold.ts'
import { showSeries } from '../booking/series/read.ts'
import { mustHaveReason, mustNameOnePatient } from './appointments.ts'
import { callerOf } from './caller.ts'
import type { Routes } from './route.ts'
import { ConfirmBody } from './schema/booking.ts'
import { object, uuid } from './schema/field.ts'
import {
  CancelSeriesBody,
  HoldSeriesBody,
  RescheduleSeriesBody,
  SeriesHeldSchema,
  SeriesResultSchema,
  SeriesSchema,
} from './schema/series.ts'

const params = object({ id: uuid('Of the series.') })

const tags = ['Appointments']
const reading = { access: 'appointments:read', shows: 'patients', forOwnCalendar: true } as const
const writing = { access: 'appointments:write', shows: 'command', forOwnCalendar: true } as const

/** Of a move of one visit or several, whoever moves. */
export const moveRefusals = [
  'not_found',
  'invalid_transition',
  'hold_expired',
  'reschedule_not_allowed',
  'dates_not_free',
] as const

/** Visits of one patient that come back, as staff book and change them. */
export const seriesRoutes: Routes = (server, deps) => {
  bookRoutes(server, deps)
  changeRoutes(server, deps)
}

const bookRoutes: Routes = (server, { engine }) => {
  server.post(
    '/v1/appointment-series',
    {
      config: { ...writing, refusals: ['not_found', 'dates_not_free'] },
      schema: {
        tags,
        summary: 'Hold a series of visits',
        description:
          'Each date is looked at as a hold is, except that a series may go beyond how far ahead patients book.',
        body: HoldSeriesBody,
        response: { 201: SeriesHeldSchema },
      },
    },
    async (request, reply) => {
      mustHaveReason(request.body)
      const held = await holdSeries(engine, callerOf(request), request.body)
      return reply.code(201).header('location', `/v1/appointment-series/${held.id}`).send(held)
    },
  )

  server.get(
    '/v1/appointment-series/:id',
    {
      config: { ...reading, refusals: ['not_found'] },
      schema: { tags, summary: 'Read a series and its visits', params, response: { 200: SeriesSchema } },
    },
    async (request) => (await showSeries(engine, callerOf(request), request.params.id)).series,
  )

  server.post(
    '/v1/appointment-series/:id/confirm',
    {
      config: {
        ...writing,
        refusals: [
          'not_found',
          'invalid_transition',
          'hold_expired',
          'dates_not_free',
          'payment_in_progress',
        ],
      },
      schema: {
        tags,
        summary: 'Confirm all that is held of a series',
        params,
        body: ConfirmBody,
        response: { 200: SeriesSchema },
      },
    },
    async (request) => {
      mustNameOnePatient(request.body)
      return confirmSeries(engine, callerOf(request), request.params.id, request.body)
    },
  )

  server.post(
    '/v1/appointment-series/:id/approve',
    {
      config: { ...writing, refusals: ['not_found', 'invalid_transition'] },
      schema: {
        tags,
        summary: 'Say yes to all that is asked for of a series',
        params,
        body: object({}),
        response: { 200: SeriesSchema },
      },
    },
    async (request) => approveSeries(engine, callerOf(request), request.params.id),
  )
}

const changeRoutes: Routes = (server, { engine }) => {
  server.post(
    '/v1/appointment-series/:id/cancel',
    {
      config: { ...writing, refusals: ['not_found', 'invalid_transition'] },
      schema: {
        tags,
        summary: 'Cancel a visit of a series, those after it, or all',
        params,
        body: CancelSeriesBody,
        response: { 200: SeriesSchema },
      },
    },
    async (request) => cancelSeries(engine, callerOf(request), request.params.id, request.body),
  )

  server.post(
    '/v1/appointment-series/:id/reschedule',
    {
      config: { ...writing, refusals: moveRefusals },
      schema: {
        tags,
        summary: 'Move a visit of a series, those after it, or all',
        params,
        body: RescheduleSeriesBody,
        response: { 200: SeriesResultSchema },
      },
    },
    async (request) => {
      mustHaveReason(request.body)
      return rescheduleSeries(engine, callerOf(request), request.params.id, request.body)
    },
  )
}
