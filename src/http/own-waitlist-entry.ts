import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Appointment } from '../booking/appointment.ts'
import { newManageToken } from '../booking/manage-token.ts'
import { accept, decline, lastOffered, offeredTo, withdraw } from '../booking/waitlist/commands.ts'
import { newVisitKey } from '../notifications/links.ts'
import {
  getOwnWaitlistEntry,
  joinWaitlist,
  type OwnWaitlistEntry,
  type WaitlistEntry,
} from '../practice/waitlist-entries.ts'
import { refuse } from '../refusal.ts'
import { tagged } from './appointments.ts'
import { callerOf, practiceOf } from './caller.ts'
import { holdsPerAddress } from './rate-limit.ts'
import type { Deps, PracticeCalled, Server } from './route.ts'
import { OwnAppointment } from './schema/appointment.ts'
import { newPatientFields } from './schema/booking.ts'
import { flag, instant, list, localDate, object, slug, uuid } from './schema/field.ts'
import { named, namedAs } from './schema/named.ts'
import { VisitLink } from './schema/visit-link.ts'
import { waitlistStatus, wishFields } from './schema/waitlist.ts'

const tags = ['Patients']
const params = object({ id: uuid('Of the entry.') })

const ownFields = {
  id: uuid('Of the entry.'),
  ...wishFields,
  status: waitlistStatus,
  queued_at: instant('Since when the patient waits.'),
}

const OwnEntry = named<WaitlistEntry & { readonly offers: readonly Appointment[] }>(
  'OwnWaitlistEntry',
  object(
    { ...ownFields, offers: list(OwnAppointment, 'The hold that is offered right now: one, or none.') },
    'What a patient waits for.',
  ),
)

const Joined = named<OwnWaitlistEntry>(
  'JoinedWaitlist',
  object(
    {
      ...ownFields,
      manage_token: Type.String({ description: 'The key to this entry, for the patient. Shown this once.' }),
    },
    'A fresh entry, with the patient’s key.',
  ),
)

const NewWaiting = namedAs(
  'NewWaiting',
  object(
    {
      ...newPatientFields,
      sms_allowed: Type.Optional(flag('Whether they agree to text messages; false unless given.')),
    },
    'Who waits, and how they are told.',
  ),
)

const JoinBody = namedAs(
  'JoinRequest',
  object(
    {
      patient: NewWaiting,
      appointment_type_slug: wishFields.appointment_type_slug,
      doctor_id: Type.Optional(wishFields.doctor_id),
      doctor_location_id: Type.Optional(wishFields.doctor_location_id),
      from_date: localDate('The first date that suits, in the doctor’s zone.'),
      to_date: localDate('The last, included.'),
      weekdays: Type.Optional(wishFields.weekdays),
      earliest_local: Type.Optional(wishFields.earliest_local),
      latest_local: Type.Optional(wishFields.latest_local),
      notice_minutes: Type.Optional(wishFields.notice_minutes),
    },
    'Who waits, and for what.',
  ),
)

/** A patient puts themself on the list. Counted by address like holds: each may come to keep time from others. */
export function joinRoute(server: Server, { engine, rateLimits }: Deps, practice: PracticeCalled): void {
  server.post(
    '/public/:practice_slug/waitlist-entries',
    {
      config: { access: 'public', rateLimit: holdsPerAddress(rateLimits), refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Wait for time to become free',
        params: object({ practice_slug: slug('What the practice is called in addresses.') }),
        body: JoinBody,
        response: { 201: Joined },
      },
    },
    async (request, reply) => {
      const practiceId = await practice(request.params.practice_slug)
      const token = newManageToken(practiceId)
      const entry = await joinWaitlist(engine, practiceId, request.body, token, request.once)
      return reply.code(201).header('location', `/public/waitlist-entries/${entry.id}`).send(entry)
    },
  )
}

/** What a patient may do with the own entry, by its key. Any other id is not found. */
export function ownWaitlistRoutes(server: Server, { engine }: Deps): void {
  const own = (request: FastifyRequest<{ Params: { id: string } }>): Promise<WaitlistEntry> =>
    getOwnWaitlistEntry(engine, practiceOf(request), request.params.id, tokenOf(request))

  server.get(
    '/public/waitlist-entries/:id',
    {
      config: { access: 'patient', refusals: ['not_found'] },
      schema: { tags, summary: 'Read the own entry', params, response: { 200: OwnEntry } },
    },
    async (request) => {
      const entry = await own(request)
      const offer = await offeredTo(engine, practiceOf(request), entry.offered_appointment_id)
      return { ...entry, offers: offer ? [offer] : [] }
    },
  )

  const answers = [
    ['accept', accept, 'Take what is offered'],
    ['decline', decline, 'Leave what is offered to somebody else'],
  ] as const
  for (const [verb, answer, summary] of answers) {
    server.post(
      `/public/waitlist-entries/:id/${verb}`,
      {
        config: {
          access: 'patient',
          refusals: [
            'not_found',
            'invalid_transition',
            'hold_expired',
            'patient_busy',
            'payment_needed',
            'payment_in_progress',
          ],
        },
        schema: { tags, summary, params, body: object({}), response: { 200: OwnAppointment } },
      },
      async (request, reply) => {
        const { id } = await own(request)
        return tagged(reply, await answer(engine, callerOf(request), id))
      },
    )
  }

  server.post(
    '/public/waitlist-entries/:id/visit-link',
    {
      config: { access: 'patient', refusals: ['not_found', 'invalid_transition'], remembered: false },
      schema: {
        tags,
        summary: 'Get a key to the visit that was offered last: to pay for it, move it or cancel it',
        params,
        body: object({}),
        response: { 200: VisitLink },
      },
    },
    async (request) => {
      const { id } = await own(request)
      const visit = await lastOffered(engine, callerOf(request), id)
      const practiceId = practiceOf(request)
      const manage_token = await newVisitKey(engine.db.within(practiceId), practiceId, visit)
      return { appointment_id: visit.id, manage_token }
    },
  )

  server.post(
    '/public/waitlist-entries/:id/withdraw',
    {
      config: { access: 'patient', refusals: ['not_found', 'invalid_transition'] },
      schema: {
        tags,
        summary: 'Wait no longer',
        params,
        body: object({}),
        response: { 204: Type.Null({ description: 'Off the list.' }) },
      },
    },
    async (request, reply) => {
      await withdraw(engine, callerOf(request), request.params.id)
      return reply.code(204).send(null)
    },
  )
}

function tokenOf({ identity }: FastifyRequest): Buffer {
  if (identity.kind !== 'patient') throw refuse('forbidden', {})
  return identity.token_hash
}
