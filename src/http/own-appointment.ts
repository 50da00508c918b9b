import { cancel } from '../booking/cancel.ts'
import { type ConfirmInput, confirm, type NewPatient } from '../booking/confirm.ts'
import { askContactCode, checkContact, defaultCodeLimits } from '../booking/contact-code.ts'
import type { Contacts } from '../booking/contacts.ts'
import { extend } from '../booking/extend.ts'
import { show } from '../booking/read.ts'
import { reschedule } from '../booking/reschedule.ts'
import { offerAsSeen } from '../booking/waitlist/commands.ts'
import { invalid, type RefusalCode } from '../refusal.ts'
import { appointmentId, tagged } from './appointments.ts'
import { callerOf } from './caller.ts'
import { networkOf } from './network.ts'
import type { Deps, Routes, Server } from './route.ts'
import { OwnAppointment, OwnOffer } from './schema/appointment.ts'
import {
  CancelBody,
  CheckContactBody,
  ContactCodeBody,
  OwnConfirmBody,
  OwnRescheduleBody,
} from './schema/booking.ts'
import { object } from './schema/field.ts'
import { languageOf } from './words.ts'

const access = 'patient'
const tags = ['Patients']

/** What a patient may do with the own appointment, by its manage token. Any other id is not found. */
export const ownAppointmentRoutes: Routes = (server, deps) => {
  const { engine } = deps
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

  server.get(
    '/public/appointments/:id/offer',
    {
      config: { access, refusals: ['not_found'] },
      schema: {
        tags,
        summary: 'Read whether it is an offer of the waiting list, and what it replaces',
        params: appointmentId,
        response: { 200: OwnOffer },
      },
    },
    async (request) => offerAsSeen(engine, callerOf(request), request.params.id),
  )

  const confirming = change(
    'Confirm the own hold',
    'patient_busy',
    'part_of_series',
    'contact_not_checked',
    'too_many_bookings',
    'payment_needed',
    'payment_in_progress',
  )
  server.post(
    '/public/appointments/:id/confirm',
    { ...confirming, schema: { ...confirming.schema, body: OwnConfirmBody } },
    async (request, reply) => {
      const input = withGuardian(request.body)
      return tagged(reply, await confirm(engine, callerOf(request), request.params.id, input))
    },
  )

  contactRoutes(server, deps)

  const extending = change('Keep the own hold a while longer, once', 'already_extended', 'part_of_series')
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

interface OwnConfirm extends Pick<ConfirmInput, 'patient' | 'notes'> {
  readonly guardian?: NewPatient
}

/** A child is reached by whoever books for it: one of the two has contacts, which are counted and checked. */
export function withGuardian({ guardian, ...input }: OwnConfirm, pointer = ''): ConfirmInput {
  if (!guardian) return input
  if (!input.patient) throw invalid(`${pointer}/patient`, 'is required where there is a guardian')
  for (const field of ['email', 'phone'] as const)
    if (input.patient[field]) throw invalid(`${pointer}/patient/${field}`, 'is the guardian’s to give')
  return { ...input, participants: [{ role: 'guardian', patient: guardian }] }
}

function change(summary: string, ...refusals: RefusalCode[]) {
  return {
    config: {
      access,
      versioned: true,
      refusals: ['not_found', 'invalid_transition', 'hold_expired', 'version_conflict', ...refusals],
    },
    schema: { tags, summary, params: appointmentId, response: { 200: OwnAppointment } },
  } as const
}

/** That a contact is the visitor's own, where the practice wants to know: a code goes there, and comes back. */
function contactRoutes(server: Server, { engine, codeLimits = defaultCodeLimits }: Deps): void {
  const asking = change('Have a code sent to the own e-mail address or telephone', 'too_many_codes')
  server.post(
    '/public/appointments/:id/contact-code',
    {
      ...asking,
      schema: {
        ...asking.schema,
        description:
          'Where the practice checks contacts (`contact_check`). Six digits, good for ten minutes, five tries, this hold and this address; the newest counts. The hold is kept longer, once, where it would lapse before.',
        body: ContactCodeBody,
        response: { 202: OwnAppointment },
      },
    },
    async (request, reply) => {
      const held = await askContactCode(engine, callerOf(request), request.params.id, {
        ...oneContactIn(request.body),
        network: networkOf(request.ip),
        locale: languageOf(request.headers['accept-language']),
        limits: codeLimits,
      })
      return tagged(reply.code(202), held)
    },
  )

  const checking = change('Show that the code has come', 'wrong_code', 'code_expired')
  server.post(
    '/public/appointments/:id/check-contact',
    { ...checking, schema: { ...checking.schema, body: CheckContactBody } },
    async (request, reply) =>
      tagged(reply, await checkContact(engine, callerOf(request), request.params.id, request.body.code)),
  )
}

function oneContactIn({ email, phone }: Contacts) {
  if (email && phone) throw invalid('/phone', 'must not be given beside email')
  return email
    ? ({ channel: 'email', address: email } as const)
    : ({ channel: 'phone', address: phone ?? '' } as const)
}
