import { cancel } from '../booking/cancel.ts'
import { confirm } from '../booking/confirm.ts'
import { extend } from '../booking/extend.ts'
import { show } from '../booking/read.ts'
import { reschedule } from '../booking/reschedule.ts'
import type { RefusalCode } from '../refusal.ts'
import { appointmentId, tagged } from './appointments.ts'
import { callerOf } from './caller.ts'
import type { Routes } from './route.ts'
import { OwnAppointment } from './schema/appointment.ts'
import { CancelBody, OwnConfirmBody, OwnRescheduleBody } from './schema/booking.ts'
import { object } from './schema/field.ts'

const access = 'patient'
const tags = ['Patients']

/** What a patient may do with the own appointment, by its manage token. Any other id is not found. */
export const ownAppointmentRoutes: Routes = (server, { engine }) => {
  server.get(
    '/public/appointments/:id',
    {
      config: { access, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Read the own appointment',
        params: appointmentId,
        response: { 200: OwnAppointment },
      },
    },
    async (request, reply) => tagged(reply, await show(engine, callerOf(request), request.params.id)),
  )

  const change = (summary: string, ...refusals: RefusalCode[]) => ({
    config: {
      access,
      versioned: true,
      refusals: ['not_found', 'invalid_transition', 'hold_expired', 'version_conflict', ...refusals],
    } as const,
    schema: { tags, summary, params: appointmentId, response: { 200: OwnAppointment } },
  })

  const confirming = change('Confirm the own hold', 'patient_busy')
  server.post(
    '/public/appointments/:id/confirm',
    { ...confirming, schema: { ...confirming.schema, body: OwnConfirmBody } },
    async (request, reply) =>
      tagged(reply, await confirm(engine, callerOf(request), request.params.id, request.body)),
  )

  const extending = change('Keep the own hold a while longer, once', 'already_extended')
  server.post(
    '/public/appointments/:id/extend',
    { ...extending, schema: { ...extending.schema, body: object({}) } },
    async (request, reply) => tagged(reply, await extend(engine, callerOf(request), request.params.id)),
  )

  const cancelling = change('Cancel the own appointment')
  server.post(
    '/public/appointments/:id/cancel',
    { ...cancelling, schema: { ...cancelling.schema, body: CancelBody } },
    async (request, reply) =>
      tagged(reply, await cancel(engine, callerOf(request), request.params.id, request.body)),
  )

  const moving = change(
    'Move the own appointment',
    'reschedule_not_allowed',
    'slot_not_offered',
    'slot_taken',
    'patient_busy',
  )
  server.post(
    '/public/appointments/:id/reschedule',
    { ...moving, schema: { ...moving.schema, body: OwnRescheduleBody } },
    async (request, reply) =>
      tagged(reply, await reschedule(engine, callerOf(request), request.params.id, request.body)),
  )
}
