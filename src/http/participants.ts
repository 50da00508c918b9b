import { addParticipant, participants, removeParticipant } from '../booking/participants.ts'
import type { RefusalCode } from '../refusal.ts'
import { appointmentId, mustBeOnePerson, tagged } from './appointments.ts'
import { callerOf } from './caller.ts'
import type { Routes } from './route.ts'
import { AppointmentSchema } from './schema/appointment.ts'
import { ParticipantBody } from './schema/booking.ts'
import { object, uuid } from './schema/field.ts'
import { Participants } from './schema/participant.ts'

const tags = ['Appointments']

/** Who is on a visit besides its patient. */
export const participantRoutes: Routes = (server, { engine }) => {
  server.get(
    '/v1/appointments/:id/participants',
    {
      config: {
        access: 'appointments:read',
        shows: 'patients',
        forOwnCalendar: true,
        refusals: ['not_found'],
      },
      schema: {
        tags,
        summary: 'Who is on a visit besides its patient',
        params: appointmentId,
        response: { 200: Participants },
      },
    },
    async (request) => ({ data: await participants(engine, callerOf(request), request.params.id) }),
  )

  const change = (summary: string, ...refusals: RefusalCode[]) => ({
    config: {
      access: 'appointments:write',
      shows: 'command',
      forOwnCalendar: true,
      versioned: true,
      refusals: ['not_found', 'hold_expired', 'version_conflict', ...refusals],
    } as const,
    schema: { tags, summary, params: appointmentId, response: { 200: AppointmentSchema } },
  })
  const adding = change(
    'Put somebody on a visit besides its patient',
    'already_exists',
    'invalid_transition',
    'group_session',
  )
  server.post(
    '/v1/appointments/:id/participants',
    { ...adding, schema: { ...adding.schema, body: ParticipantBody } },
    async (request, reply) => {
      mustBeOnePerson(request.body)
      return tagged(reply, await addParticipant(engine, callerOf(request), request.params.id, request.body))
    },
  )
  const removing = change('Take somebody off a visit; the links in their messages end')
  server.post(
    '/v1/appointments/:id/remove-participant',
    {
      ...removing,
      schema: {
        ...removing.schema,
        body: object({ participant_id: uuid('As it is listed.') }, 'Who is not on it any more.'),
      },
    },
    async (request, reply) => {
      const { participant_id } = request.body
      return tagged(
        reply,
        await removeParticipant(engine, callerOf(request), request.params.id, participant_id),
      )
    },
  )
}
