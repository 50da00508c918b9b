import type { FastifyRequest } from 'fastify'
import type { Engine } from '../booking/engine.ts'
import { show } from '../booking/read.ts'
import { cancelSeries, rescheduleSeries } from '../booking/series/change.ts'
import { showSeries } from '../booking/series/read.ts'
import { refuse } from '../refusal.ts'
import { moveRefusals } from './appointment-series.ts'
import { appointmentId } from './appointments.ts'
import { callerOf } from './caller.ts'
import type { Routes } from './route.ts'
import { OwnCancelSeriesBody, OwnRescheduleSeriesBody, OwnSeries, OwnSeriesResult } from './schema/series.ts'

const access = 'patient'
const tags = ['Patients']

/** What a patient may do with the series of the own visit: whoever may open one of its visits sees them all. */
export const ownSeriesRoutes: Routes = (server, { engine }) => {
  server.get(
    '/public/appointments/:id/series',
    {
      config: { access, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Read the series that the own appointment is of',
        params: appointmentId,
        response: { 200: OwnSeries },
      },
    },
    async (request) => (await showSeries(engine, callerOf(request), await seriesOf(engine, request))).series,
  )

  server.post(
    '/public/appointments/:id/series/cancel',
    {
      config: { access, refusals: ['not_found', 'invalid_transition'] },
      schema: {
        tags,
        summary: 'Cancel the own appointment, those after it, or the whole series',
        params: appointmentId,
        body: OwnCancelSeriesBody,
        response: { 200: OwnSeries },
      },
    },
    async (request) => {
      const seriesId = await seriesOf(engine, request)
      const about = { ...request.body, appointment_id: request.params.id }
      return cancelSeries(engine, callerOf(request), seriesId, about)
    },
  )

  server.post(
    '/public/appointments/:id/series/reschedule',
    {
      config: { access, refusals: moveRefusals },
      schema: {
        tags,
        summary: 'Move the own appointment, those after it, or the whole series',
        description: 'Each is held to what moving it alone is; only those that follow may be further ahead.',
        params: appointmentId,
        body: OwnRescheduleSeriesBody,
        response: { 200: OwnSeriesResult },
      },
    },
    async (request) => {
      const seriesId = await seriesOf(engine, request)
      const about = { ...request.body, appointment_id: request.params.id }
      return rescheduleSeries(engine, callerOf(request), seriesId, about)
    },
  )
}

type Own = FastifyRequest<{ Params: { id: string } }>

/** Throws `not_found` for a visit that stands alone, as for one that is not the own. */
async function seriesOf(engine: Engine, request: Own): Promise<string> {
  const { once: _, ...reader } = callerOf(request as FastifyRequest)
  const { series_id } = await show(engine, reader, request.params.id)
  if (series_id === null) throw refuse('not_found', {})
  return series_id
}
