import { Type } from 'typebox'
import type { Caller } from '../booking/caller.ts'
import {
  cancelJointly,
  confirmJointly,
  extendJointly,
  holdJointly,
  LONGEST_WAIT,
  showJointly,
} from '../booking/joint.ts'
import { runs } from '../booking/runs.ts'
import { defaultHoldLimits } from '../booking/visitors.ts'
import { invalid, type RefusalCode } from '../refusal.ts'
import { mustNameOnePatient } from './appointments.ts'
import { dates } from './availability.ts'
import { callerOf, practiceOf } from './caller.ts'
import { mustBeSpan } from './local-span.ts'
import { networkOf } from './network.ts'
import { withGuardian } from './own-appointment.ts'
import { holdsPerAddress } from './rate-limit.ts'
import type { Deps, PracticeCalled, Routes, Server } from './route.ts'
import { CancelBody } from './schema/booking.ts'
import { integer, object, slug, uuid } from './schema/field.ts'
import {
  HeldJointlySchema,
  JointBookingSchema,
  JointConfirmBody,
  JointHoldBody,
  OwnHeldJointly,
  OwnJointBooking,
  OwnJointConfirmBody,
  OwnJointHoldBody,
  VisitRuns,
} from './schema/joint.ts'

const jointId = object({ id: uuid('Of the joint booking.') })
const changes = ['not_found', 'invalid_transition', 'hold_expired'] as const
const starts = ['slot_not_offered', 'slot_taken', 'patient_busy'] as const
const fitting = 'Where several visits fit one after the other'

const runQuery = {
  doctor_id: uuid('Whose time.'),
  appointment_type_ids: Type.String({
    pattern: '^[0-9a-fA-F-]{36}(,[0-9a-fA-F-]{36}){1,7}$',
    maxLength: 300,
    description: 'The kinds of visit in their order, two to eight, with commas between.',
  }),
  location_id: Type.Optional(uuid('Only at this place.')),
  max_wait_minutes: Type.Optional(
    integer(`From the end of one to the start of the next; ${LONGEST_WAIT} unless given.`, 0, 240),
  ),
  ...dates,
}

/** Visits that are booked together: for staff and keys. */
export const jointBookingRoutes: Routes = (server, { engine }) => {
  const tags = ['Joint bookings']
  const reading = { access: 'appointments:read', shows: 'patients', forOwnCalendar: true } as const
  const writing = { access: 'appointments:write', shows: 'command', forOwnCalendar: true } as const
  server.get(
    '/v1/availability/runs',
    {
      config: { access: 'availability:read', forOwnCalendar: true, refusals: ['not_found'] },
      schema: { tags, summary: fitting, querystring: object(runQuery), response: { 200: VisitRuns } },
    },
    async (request) => {
      mustBeSpan(request.query)
      return runs(engine, practiceOf(request), asked(request.query))
    },
  )

  server.post(
    '/v1/joint-bookings',
    {
      config: { ...writing, refusals: ['not_found', ...starts] },
      schema: {
        tags,
        summary: 'Hold several starts, or none of them',
        body: JointHoldBody,
        response: { 201: HeldJointlySchema },
      },
    },
    async (request, reply) => {
      const { outside_hours, reason } = request.body
      if (outside_hours && !reason) throw invalid('/reason', 'is needed to book outside the offer')
      const held = await holdJointly(engine, callerOf(request), request.body)
      return reply.code(201).header('location', `/v1/joint-bookings/${held.id}`).send(held)
    },
  )

  server.get(
    '/v1/joint-bookings/:id',
    {
      config: { ...reading, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Read visits that were booked together',
        params: jointId,
        response: { 200: JointBookingSchema },
      },
    },
    async (request) => showJointly(engine, callerOf(request), request.params.id),
  )

  const change = (summary: string, ...refusals: RefusalCode[]) => ({
    config: { ...writing, refusals: [...changes, ...refusals] } as const,
    schema: { tags, summary, params: jointId, response: { 200: JointBookingSchema } },
  })
  const confirming = change('Confirm all that are held, or none', 'patient_busy', 'payment_needed')
  server.post(
    '/v1/joint-bookings/:id/confirm',
    { ...confirming, schema: { ...confirming.schema, body: JointConfirmBody } },
    async (request) => {
      for (const [i, patient] of (request.body.patients ?? []).entries())
        mustNameOnePatient(patient, `/patients/${i}`)
      return confirmJointly(engine, callerOf(request), request.params.id, request.body)
    },
  )
  const cancelling = change('Cancel all that are still held or booked')
  server.post(
    '/v1/joint-bookings/:id/cancel',
    { ...cancelling, schema: { ...cancelling.schema, body: CancelBody } },
    async (request) => cancelJointly(engine, callerOf(request), request.params.id, request.body),
  )
}

/** The same for patients: whoever holds has the key to all of them. */
export function ownJointBookingRoutes(server: Server, deps: Deps, practice: PracticeCalled): void {
  const { engine, rateLimits, holdLimits } = deps
  const tags = ['Patients']
  const params = object({ practice_slug: slug('What the practice is called in addresses.') })
  server.get(
    '/public/:practice_slug/availability/runs',
    {
      config: { access: 'public', refusals: ['not_found'] },
      schema: { tags, summary: fitting, params, querystring: object(runQuery), response: { 200: VisitRuns } },
    },
    async (request) => {
      mustBeSpan(request.query)
      const practiceId = await practice(request.params.practice_slug)
      return runs(engine, practiceId, asked(request.query))
    },
  )

  server.post(
    '/public/:practice_slug/joint-bookings',
    {
      config: {
        access: 'public',
        rateLimit: holdsPerAddress(rateLimits),
        refusals: ['not_found', 'slot_not_offered', 'slot_taken', 'too_many_holds', 'proof_of_work_required'],
      },
      schema: {
        tags,
        summary: 'Hold several starts, or none of them',
        params,
        body: OwnJointHoldBody,
        response: { 201: OwnHeldJointly },
      },
    },
    async (request, reply) => {
      const { proof, visits } = request.body
      const limits = holdLimits === undefined ? defaultHoldLimits : holdLimits
      const caller: Caller = {
        practice_id: await practice(request.params.practice_slug),
        actor: { type: 'patient', id: null },
        ...(request.once ? { once: request.once } : {}),
        ...(limits ? { visitor: { network: networkOf(request.ip), proof: proof ?? null, limits } } : {}),
      }
      const held = await holdJointly(engine, caller, { visits })
      return reply.code(201).header('location', `/public/joint-bookings/${held.id}`).send(held)
    },
  )

  server.get(
    '/public/joint-bookings/:id',
    {
      config: { access: 'patient', refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Read the own visits that were booked together',
        params: jointId,
        response: { 200: OwnJointBooking },
      },
    },
    async (request) => showJointly(engine, callerOf(request), request.params.id),
  )

  const change = (summary: string, ...refusals: RefusalCode[]) => ({
    config: { access: 'patient', refusals: [...changes, ...refusals] } as const,
    schema: { tags, summary, params: jointId, response: { 200: OwnJointBooking } },
  })
  const confirming = change(
    'Confirm all of the own that are held, or none',
    'patient_busy',
    'payment_needed',
    'contact_not_checked',
    'too_many_bookings',
  )
  server.post(
    '/public/joint-bookings/:id/confirm',
    { ...confirming, schema: { ...confirming.schema, body: OwnJointConfirmBody } },
    async (request) => {
      const { guardian } = request.body
      const patients = request.body.patients.map((each, i) => {
        if (!guardian) return each
        // One object is one person: whoever books for the others may come as well.
        return each.patient
          ? withGuardian({ ...each, guardian }, `/patients/${i}`)
          : { ...each, patient: guardian }
      })
      return confirmJointly(engine, callerOf(request), request.params.id, { patients })
    },
  )
  const extending = change('Keep all of the own holds a while longer, once', 'already_extended')
  server.post(
    '/public/joint-bookings/:id/extend',
    { ...extending, schema: { ...extending.schema, body: object({}) } },
    async (request) => extendJointly(engine, callerOf(request), request.params.id),
  )
  const cancelling = change('Cancel all of the own that are still held or booked')
  server.post(
    '/public/joint-bookings/:id/cancel',
    { ...cancelling, schema: { ...cancelling.schema, body: CancelBody } },
    async (request) => cancelJointly(engine, callerOf(request), request.params.id, request.body),
  )
}

function asked<Query extends { readonly appointment_type_ids: string; readonly max_wait_minutes?: number }>(
  query: Query,
) {
  const { appointment_type_ids, max_wait_minutes = LONGEST_WAIT } = query
  return { ...query, appointment_type_ids: appointment_type_ids.split(','), max_wait_minutes }
}
