import rateLimit from '@fastify/rate-limit'
import { LRUCache } from 'lru-cache'
import { Type } from 'typebox'
import type { Caller } from '../booking/caller.ts'
import { hold } from '../booking/hold.ts'
import { next } from '../booking/next.ts'
import { openings } from '../booking/openings.ts'
import { availability } from '../booking/search.ts'
import { defaultHoldLimits } from '../booking/visitors.ts'
import { practiceCalled, readProfile } from '../practice/profile.ts'
import { tagged } from './appointments.ts'
import { dates, nextQuery, where } from './availability.ts'
import { ownJointBookingRoutes } from './joint-bookings.ts'
import { mustBeSpan } from './local-span.ts'
import { near } from './near.ts'
import { networkOf } from './network.ts'
import { shortLinkRoute } from './notifications/short-links.ts'
import { ownAppointmentRoutes } from './own-appointment.ts'
import { ownPaymentRoutes } from './own-payment.ts'
import { joinRoute, ownWaitlistRoutes } from './own-waitlist-entry.ts'
import { patientPages } from './pages/patient.ts'
import { holdsPerAddress, leaveWhoIsGone, perAddress } from './rate-limit.ts'
import type { Deps, PracticeCalled, RoutesAfterPlugin, Server } from './route.ts'
import { OwnHeld } from './schema/appointment.ts'
import { NextStarts, Openings, PublicAvailability } from './schema/availability.ts'
import { OwnHoldBody } from './schema/booking.ts'
import { object, slug, uuid } from './schema/field.ts'
import { ProfileSchema } from './schema/profile.ts'

const access = 'public'
const tags = ['Patients']
const params = object({ practice_slug: slug('What the practice is called in addresses.') })

/** A practice that is called something else from now on is found so after this long. */
const SLUG_KNOWN_FOR_MS = 5_000

/** What anybody may do, counted by address, and what a patient may do with the own appointment. */
export const publicRoutes: RoutesAfterPlugin = async (server, deps) => {
  server.addHook('onRequest', leaveWhoIsGone)
  await server.register(rateLimit, perAddress(deps.rateLimits))
  const practice = practicesBySlug(deps)
  profileRoute(server, deps, practice)
  searchRoutes(server, deps, practice)
  holdRoute(server, deps, practice)
  ownAppointmentRoutes(server, deps)
  ownPaymentRoutes(server, deps, practice)
  ownJointBookingRoutes(server, deps, practice)
  joinRoute(server, deps, practice)
  shortLinkRoute(server, deps, practice)
  ownWaitlistRoutes(server, deps)
  await patientPages(server, deps, practice)
}

/** Few doctors at a time: each costs a search. */
const openingsQuery = object({
  doctor_id: Type.Optional(uuid('Only this doctor.')),
  appointment_type_slug: Type.Optional(slug('Only this kind of visit.')),
  location_id: Type.Optional(uuid('Only at this place.')),
  limit: Type.Integer({ minimum: 1, maximum: 20, default: 6, description: 'At most so many doctors.' }),
})

function profileRoute(server: Server, { engine }: Deps, practice: PracticeCalled): void {
  server.get(
    '/public/:practice_slug',
    {
      config: { access, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'A practice, its doctors, what they offer and where',
        params,
        response: { 200: ProfileSchema },
      },
    },
    async (request) => readProfile(engine.db, await practice(request.params.practice_slug)),
  )
}

function searchRoutes(server: Server, { engine }: Deps, practice: PracticeCalled): void {
  server.get(
    '/public/:practice_slug/availability',
    {
      config: { access, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'The starts that can be booked',
        params,
        querystring: object({ ...where, ...dates }),
        response: { 200: PublicAvailability },
      },
    },
    async (request) => {
      mustBeSpan(request.query)
      return availability(engine, await practice(request.params.practice_slug), request.query)
    },
  )

  server.get(
    '/public/:practice_slug/availability/next',
    {
      config: { access, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'The doctors with their earliest start, earliest first',
        params,
        querystring: nextQuery,
        response: { 200: NextStarts },
      },
    },
    async (request) => {
      const practiceId = await practice(request.params.practice_slug)
      return { data: await next(engine, practiceId, near(request.query)) }
    },
  )

  server.get(
    '/public/:practice_slug/availability/openings',
    {
      config: { access, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'The doctors with their first starts, whoever is free soonest first',
        params,
        querystring: openingsQuery,
        response: { 200: Openings },
      },
    },
    async (request) => {
      const practiceId = await practice(request.params.practice_slug)
      return { data: await openings(engine, practiceId, request.query) }
    },
  )
}

function holdRoute(server: Server, { engine, rateLimits, holdLimits }: Deps, practice: PracticeCalled): void {
  server.post(
    '/public/:practice_slug/appointments',
    {
      config: {
        access,
        rateLimit: holdsPerAddress(rateLimits),
        refusals: ['not_found', 'slot_not_offered', 'slot_taken', 'too_many_holds', 'proof_of_work_required'],
      },
      schema: { tags, summary: 'Hold a start', params, body: OwnHoldBody, response: { 201: OwnHeld } },
    },
    async (request, reply) => {
      const { proof, ...wanted } = request.body
      const limits = holdLimits === undefined ? defaultHoldLimits : holdLimits
      const caller: Caller = {
        practice_id: await practice(request.params.practice_slug),
        actor: { type: 'patient', id: null },
        ...(request.once ? { once: request.once } : {}),
        ...(limits ? { visitor: { network: networkOf(request.ip), proof: proof ?? null, limits } } : {}),
      }
      const held = await hold(engine, caller, wanted)
      return tagged(reply.code(201).header('location', `/public/appointments/${held.id}`), held)
    },
  )
}

function practicesBySlug({ engine }: Deps): PracticeCalled {
  const known = new LRUCache<string, string>({ max: 1_000, ttl: SLUG_KNOWN_FOR_MS })
  return async (slug) => {
    const id = known.get(slug) ?? (await practiceCalled(engine.db, slug))
    if (!known.has(slug)) known.set(slug, id)
    return id
  }
}
