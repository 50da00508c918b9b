import { Type } from 'typebox'
import { offerByStaff, withdraw } from '../../booking/waitlist/commands.ts'
import {
  changeWaitlistEntry,
  createWaitlistEntry,
  deleteWaitlistEntry,
  getWaitlistEntry,
  listWaitlistEntries,
  offersOf,
  type WaitlistEntry,
  type WaitlistEntryInput,
  type WaitlistOfferRow,
} from '../../practice/waitlist-entries.ts'
import { tagged } from '../appointments.ts'
import { callerOf, practiceOf } from '../caller.ts'
import type { Routes } from '../route.ts'
import { AppointmentSchema } from '../schema/appointment.ts'
import { choice, instant, integer, list, nullable, object, slug, uuid, wholeMinute } from '../schema/field.ts'
import { named } from '../schema/named.ts'
import { waitlistStatus, wishFields } from '../schema/waitlist.ts'
import { setupRoutesOf } from './crud.ts'
import { onlyOf } from './fields.ts'

const tags = ['Waiting list']
const params = object({ id: uuid('Of the entry.') })

const entryRoutes = setupRoutesOf<WaitlistEntryInput, WaitlistEntry>({
  path: '/v1/waitlist-entries',
  access: { read: 'waitlist:read', write: 'waitlist:write', open: false },
  name: 'WaitlistEntry',
  words: { one: 'an entry', many: 'Waiting list' },
  description:
    'What somebody waits for. Whoever has the greatest priority is asked first, then who came first.',
  fields: {
    patient_id: uuid('Who waits; that does not change.'),
    ...wishFields,
    priority: integer('The greater is asked first; 0 unless given.', -1_000, 1_000),
    replaces_appointment_id: nullable(
      uuid('A later visit of the patient’s, kept until the earlier one is confirmed and cancelled then.'),
    ),
  },
  required: ['patient_id', 'appointment_type_slug', 'from_date', 'to_date'],
  shown: {
    status: waitlistStatus,
    refusals: integer('How many offers were declined or let pass.', 0, 100_000),
    queued_at: instant('Since when the patient waits.'),
    offered_appointment_id: nullable(uuid('The hold that is offered right now.')),
  },
  filters: {
    status: Type.Optional(waitlistStatus),
    patient_id: onlyOf('patient'),
    doctor_id: onlyOf('doctor'),
    appointment_type_slug: Type.Optional(slug('Only this kind of visit.')),
  },
  shows: 'patients',
  refusals: ['invalid_transition'],
  isOnlyDeleted: true,
  keeps: ['invalid_transition'],
  list: listWaitlistEntries,
  get: getWaitlistEntry,
  create: createWaitlistEntry,
  change: changeWaitlistEntry,
  remove: deleteWaitlistEntry,
})

const Offers = named<{ readonly data: readonly WaitlistOfferRow[] }>(
  'WaitlistOffers',
  object(
    {
      data: list(
        object({
          id: uuid('Of the offer.'),
          appointment_id: uuid('The hold that it is.'),
          doctor_id: uuid('Whose time.'),
          starts_at_utc: wholeMinute('When the visit would start.'),
          status: choice(
            ['open', 'accepted', 'declined', 'lapsed', 'withdrawn'],
            'What became of it; `withdrawn`: the practice took it back.',
          ),
          offered_by: choice(['queue', 'staff'], 'Whose turn it was, or whom staff chose.'),
          offered_at: instant('When.'),
          hold_expires_at: nullable(instant('While open: until when it stands.')),
          ended_at: nullable(instant('When it was over.')),
        }),
        'The oldest first.',
      ),
    },
    'What was offered to somebody who waits.',
  ),
)

const offerBody = object(
  {
    doctor_id: uuid('Whose time.'),
    appointment_type_id: uuid('What kind of visit.'),
    starts_at_utc: wholeMinute('When the visit would start.'),
    doctor_location_id: Type.Optional(nullable(uuid('Where; any place where it is given, unless told.'))),
    hold_minutes: Type.Optional(integer('How long it stands; as the list offers unless given.', 5, 1_440)),
  },
  'A start that is on offer now.',
)

/** The waiting list as staff have it: who waits, for what, what was offered; and asking somebody out of turn. */
export const waitlistRoutes: Routes = (server, deps) => {
  entryRoutes(server, deps)
  const { engine } = deps
  server.get(
    '/v1/waitlist-entries/:id/offers',
    {
      config: { access: 'waitlist:read', refusals: ['not_found'] },
      schema: { tags, summary: 'What was offered, the oldest first', params, response: { 200: Offers } },
    },
    async (request) => ({ data: await offersOf(engine, practiceOf(request), request.params.id) }),
  )
  server.post(
    '/v1/waitlist-entries/:id/offer',
    {
      config: {
        access: 'waitlist:write',
        shows: 'command',
        refusals: ['not_found', 'invalid_transition', 'slot_not_offered', 'slot_taken', 'patient_busy'],
      },
      schema: {
        tags,
        summary: 'Ask somebody out of turn',
        params,
        body: offerBody,
        response: { 201: AppointmentSchema },
      },
    },
    async (request, reply) =>
      tagged(reply.code(201), await offerByStaff(engine, callerOf(request), request.params.id, request.body)),
  )
  server.post(
    '/v1/waitlist-entries/:id/withdraw',
    {
      config: { access: 'waitlist:write', refusals: ['not_found', 'invalid_transition'] },
      schema: {
        tags,
        summary: 'Take somebody off the list',
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
