import { Type } from 'typebox'
import type { RefusalCode, Refusals } from '../../refusal.ts'
import { type Problem, problems } from '../problem.ts'
import { PublicReason, ReasonSchema } from './availability.ts'
import { choice, instant, integer, list, localDate, nullable, object, uuid } from './field.ts'
import { named, namedAs } from './named.ts'

const codes = Object.keys(problems) as RefusalCode[]

const Fault = Type.Object({
  pointer: Type.String({
    description: 'Where: a JSON pointer into the body, or /name of a parameter or header.',
  }),
  detail: Type.String({ description: 'What is wrong there.' }),
})

const ChallengeSchema = Type.Object(
  {
    algorithm: Type.String(),
    challenge: Type.String(),
    maxnumber: integer('The number is no greater.', 1, 1_000_000_000),
    salt: Type.String(),
    signature: Type.String(),
  },
  {
    description:
      'With `proof_of_work_required`: find the number with which SHA-256(salt + number), in hex, is `challenge`; what libraries call an ALTCHA v1.',
  },
)

const dateNotFree = {
  date: localDate('By the doctor’s calendar.'),
  starts_at_utc: instant('The start that could not be had.'),
  code: choice(codes, 'Why: what holding or moving this one alone would be refused with.'),
  reasons: list(ReasonSchema, 'With `slot_not_offered`: every reason.'),
  alternatives: list(instant('A start.'), 'Up to five others near by, the nearest first.'),
}

export const DateNotFreeSchema = namedAs(
  'DateNotFree',
  object(dateNotFree, 'A date of a series that could not be had.'),
)

export const OwnDateNotFreeSchema = namedAs(
  'OwnDateNotFree',
  object(
    { ...dateNotFree, reasons: list(PublicReason, 'With `slot_not_offered`: every reason.') },
    'A date of a series that could not be had, as its patient is told.',
  ),
)

/** RFC 9457. Open, so that a fact more breaks no client. */
named<Problem>(
  'Problem',
  Type.Object(
    {
      type: Type.String({ description: 'Leads to what docs/errors.md says about the code.' }),
      title: Type.String(),
      status: integer('The HTTP status.', 400, 599),
      detail: Type.String(),
      code: choice(codes, 'Which problem this is. The list is closed.'),
      instance: Type.String({ description: 'Names this one answer; the log knows it.' }),
      needs: Type.Optional(Type.String({ description: 'With `forbidden`: the permission that is lacking.' })),
      errors: Type.Optional(list(Fault, 'With `validation_failed`: every fault.')),
      reasons: Type.Optional(list(ReasonSchema, 'With `slot_not_offered`: every reason.')),
      next_available: Type.Optional(
        nullable(instant('With `slot_not_offered`: the next start that is offered.')),
      ),
      alternatives: Type.Optional(
        list(instant('A start.'), 'With `slot_taken`: up to five others, nearest first.'),
      ),
      visit: Type.Optional(
        integer(
          'Of visits that are booked together, the one that is in the way: its position, from 0.',
          0,
          7,
        ),
      ),
      hold_expires_at: Type.Optional(
        instant('With `hold_expired`: when it lapsed. With `already_extended`: when it will.'),
      ),
      appointment_status: Type.Optional(
        Type.String({ description: 'With `invalid_transition`: what the appointment, or the payment, is.' }),
      ),
      version: Type.Optional(integer('With `version_conflict`: what it is at now.', 1, 100_000)),
      reason: Type.Optional(
        choice(
          [
            'not_allowed_by_type',
            'limit_reached',
            'too_late',
            'group_place',
            'group_begun',
            'expired',
            'refused',
            'unverified_email',
            'no_account',
            'not_configured',
            'another_account',
            'unreachable',
          ],
          'With `reschedule_not_allowed` the first five; with `sign_on_failed` and `calendar_not_connected` others.',
        ),
      ),
      resource_ids: Type.Optional(
        list(uuid('A resource.'), 'With `has_future_appointments`: what they need.'),
      ),
      appointment_ids: Type.Optional(
        list(uuid('An appointment.'), 'With `has_visits_to_come`: which, by start.'),
      ),
      methods: Type.Optional(
        list(
          choice(['totp', 'passkey', 'recovery_code'], 'One way.'),
          'With `second_factor_needed`: what would do.',
        ),
      ),
      field: Type.Optional(Type.String({ description: 'With `already_exists`: which field.' })),
      retry_after_seconds: Type.Optional(
        integer(
          'With `rate_limited`, `too_many_holds`, `too_many_codes`, `payment_in_progress` and `unavailable`: as `Retry-After`.',
          0,
          86_400,
        ),
      ),
      payment_id: Type.Optional(uuid('With `payment_needed`: which payment.')),
      contact_check: Type.Optional(
        choice(['email', 'phone', 'either'], 'With `contact_not_checked`: what the practice checks.'),
      ),
      tries_left: Type.Optional(integer('With `wrong_code`: how often this code can still be tried.', 0, 5)),
      limit: Type.Optional(
        choice(['ahead', 'a_day'], 'With `too_many_bookings`: still to come, or made within a day.'),
      ),
      most: Type.Optional(integer('With `too_many_bookings`: so many are allowed.', 1, 100)),
      dates: Type.Optional(list(DateNotFreeSchema, 'With `dates_not_free`: every one, by start.')),
      series_id: Type.Optional(uuid('With `part_of_series`: which; it is confirmed as a whole.')),
      unknown: Type.Optional(
        list(Type.String(), 'With `unknown_placeholder`: what stands between braces and means nothing.'),
      ),
      allowed: Type.Optional(list(Type.String(), 'With `unknown_placeholder`: what may stand there.')),
      challenge: Type.Optional(ChallengeSchema),
    },
    { additionalProperties: true, description: 'What went wrong (RFC 9457), with the facts of the case.' },
  ),
)

const resource = '0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10'

/** The facts of an example of each problem, for the reference. */
export const exampleFacts: { readonly [Code in RefusalCode]: Refusals[Code] } = {
  malformed_request: { detail: 'The body is not JSON.' },
  payload_too_large: {},
  unsupported_media_type: {},
  validation_failed: { errors: [{ pointer: '/starts_at_utc', detail: 'must be a whole minute' }] },
  unauthorized: {},
  forbidden: { needs: 'appointments:write' },
  log_in_failed: {},
  second_factor_needed: { methods: ['totp', 'recovery_code'] },
  sign_on_needed: {},
  sign_on_failed: { reason: 'no_account' },
  calendar_not_connected: { reason: 'refused' },
  reauthentication_needed: {},
  link_expired: {},
  last_owner: {},
  not_found: {},
  already_exists: { field: 'slug' },
  slot_not_offered: {
    reasons: [{ code: 'notice', min_notice_minutes: 60, earliest: '2026-03-27T09:00:00Z' }],
    next_available: '2026-03-27T09:00:00Z',
  },
  slot_taken: { alternatives: ['2026-03-27T09:30:00Z', '2026-03-27T10:00:00Z'] },
  patient_busy: {},
  dates_not_free: {
    dates: [
      {
        date: '2026-04-07',
        starts_at_utc: '2026-04-07T07:00:00Z',
        code: 'slot_taken',
        reasons: [],
        alternatives: ['2026-04-07T07:30:00Z'],
      },
    ],
  },
  part_of_series: { series_id: resource },
  unknown_placeholder: { unknown: ['naem'], allowed: ['patient', 'practice', 'when', 'link'] },
  hold_expired: { hold_expires_at: '2026-03-27T08:05:00Z' },
  already_extended: { hold_expires_at: '2026-03-27T08:10:00Z' },
  invalid_transition: { status: 'cancelled' },
  version_conflict: { version: 3 },
  reschedule_not_allowed: { reason: 'too_late' },
  group_session: {},
  has_future_appointments: { resource_ids: [resource] },
  has_appointments: {},
  has_visits_to_come: { appointment_ids: [resource] },
  payment_needed: { payment_id: resource },
  payment_in_progress: { retry_after_seconds: 2 },
  idempotency_key_reused: {},
  idempotency_in_progress: {},
  too_many_holds: { retry_after_seconds: 120 },
  proof_of_work_required: {
    challenge: {
      algorithm: 'SHA-256',
      challenge: 'b1b6…',
      maxnumber: 50_000,
      salt: '9f2c…?expires=1774598400&',
      signature: '77ad…',
    },
  },
  contact_not_checked: { contact_check: 'email' },
  too_many_codes: { retry_after_seconds: 60 },
  wrong_code: { tries_left: 4 },
  code_expired: {},
  too_many_bookings: { limit: 'ahead', most: 3 },
  rate_limited: { retry_after_seconds: 30 },
  unavailable: { retry_after_seconds: 2 },
  overloaded: { retry_after_seconds: 2 },
  internal: {},
}
