import type { Fault, Refusal, RefusalCode, Refusals } from '../refusal.ts'

/** How each refusal is answered. A code without a row here fails the build. `docs/errors.md` says what to do about it. */
export const problems = {
  malformed_request: { status: 400, title: 'The request cannot be read' },
  unauthorized: { status: 401, title: 'A key is needed' },
  log_in_failed: { status: 401, title: 'Address, password or code is not right' },
  second_factor_needed: { status: 401, title: 'A second factor is needed' },
  sign_on_failed: { status: 401, title: 'The identity provider did not let you in' },
  sign_on_needed: { status: 403, title: 'This practice logs in by its identity provider' },
  payment_needed: { status: 402, title: 'This visit is paid first' },
  forbidden: { status: 403, title: 'This key may not do this' },
  reauthentication_needed: { status: 403, title: 'Show your password again' },
  not_found: { status: 404, title: 'There is no such thing' },
  already_exists: { status: 409, title: 'There is one like this already' },
  slot_taken: { status: 409, title: 'This time has just been taken' },
  patient_busy: { status: 409, title: 'The patient has another visit at this time' },
  dates_not_free: { status: 409, title: 'Some of the dates cannot be had' },
  part_of_series: { status: 409, title: 'This is held with others' },
  invalid_transition: { status: 409, title: 'The appointment is past this step' },
  already_extended: { status: 409, title: 'The hold has been extended already' },
  unknown_placeholder: { status: 422, title: 'There is no such placeholder' },
  has_future_appointments: { status: 409, title: 'Future appointments need this' },
  last_owner: { status: 409, title: 'A practice needs an owner' },
  has_appointments: { status: 409, title: 'The appointments of this patient are kept' },
  group_session: { status: 409, title: 'This is done for each place in the session' },
  calendar_not_connected: { status: 409, title: 'The calendar was not connected' },
  has_visits_to_come: { status: 409, title: 'This patient is still expected' },
  idempotency_in_progress: { status: 409, title: 'The first request with this key is still running' },
  payment_in_progress: { status: 409, title: 'The payment is being made' },
  too_many_bookings: { status: 409, title: 'This contact has enough bookings' },
  hold_expired: { status: 410, title: 'The hold has lapsed' },
  link_expired: { status: 410, title: 'This link no longer works' },
  code_expired: { status: 410, title: 'No code is waited for' },
  version_conflict: { status: 412, title: 'The appointment has changed since' },
  payload_too_large: { status: 413, title: 'The request is too large' },
  unsupported_media_type: { status: 415, title: 'Only JSON is read here' },
  validation_failed: { status: 422, title: 'The request has faults' },
  slot_not_offered: { status: 422, title: 'This time is not offered' },
  reschedule_not_allowed: { status: 422, title: 'This appointment may not be moved' },
  wrong_code: { status: 422, title: 'This is not the code' },
  idempotency_key_reused: { status: 422, title: 'This key belongs to another request' },
  proof_of_work_required: { status: 428, title: 'A small riddle has to be solved first' },
  contact_not_checked: { status: 428, title: 'The contact has to be checked by a code first' },
  too_many_holds: { status: 429, title: 'Too many times are being held' },
  too_many_codes: { status: 429, title: 'Too many codes were asked for' },
  rate_limited: { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'Not available at the moment' },
  overloaded: { status: 503, title: 'Too busy at the moment' },
} as const satisfies Record<RefusalCode, { readonly status: number; readonly title: string }>

/** RFC 9457. The facts of the case stand beside these members. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: RefusalCode
  readonly instance: string
}

export interface Words {
  readonly title: string
  readonly detail: string
}

/** @param words for a reader who is no developer; else the title of the code */
export function problemOf(refusal: Refusal, requestId: string, words?: Words): Problem {
  const { status, title } = problems[refusal.code]
  return {
    // First, so that a fact can never pass for a member.
    ...factsOf(refusal),
    type: `/problems/${refusal.code}`,
    title: words?.title ?? title,
    status,
    detail: words?.detail ?? detailOf(refusal),
    code: refusal.code,
    instance: `urn:uuid:${requestId}`,
  }
}

/** `status` is taken: RFC 9457 wants the HTTP status there. */
function factsOf({ code, facts }: Refusal): Readonly<Record<string, unknown>> {
  if (code !== 'invalid_transition') return { ...facts }
  const { status, ...others } = facts as Refusals['invalid_transition']
  return { ...others, appointment_status: status }
}

function detailOf({ code, facts }: Refusal): string {
  const { errors, detail } = facts as { errors?: readonly Fault[]; detail?: string }
  if (detail !== undefined) return detail
  if (errors?.[0]) return errors.map((fault) => `${fault.pointer || 'the body'} ${fault.detail}`).join('; ')
  return `${problems[code].title}.`
}

/** Seconds after which asking again makes sense, for the refusals that pass. */
export function retryAfter({ facts }: Refusal): number | undefined {
  return (facts as { retry_after_seconds?: number }).retry_after_seconds
}
