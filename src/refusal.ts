import type { Reason } from './availability/reason.ts'

/** One fault in what the caller sent: a JSON pointer (RFC 6901) into it, and what is wrong there. */
export interface Fault {
  readonly pointer: string
  readonly detail: string
}

/** ALTCHA's: find the `number` up to `maxnumber` with which the SHA-256 of `salt` and number, in hex, is `challenge`. */
export interface Challenge {
  readonly algorithm: string
  readonly challenge: string
  readonly maxnumber: number
  readonly salt: string
  readonly signature: string
}

/** A date of a series that cannot be had: `code` says why, instants are RFC 3339 UTC. */
export interface DateNotFree {
  readonly date: string
  readonly starts_at_utc: string
  readonly code: string
  readonly reasons: readonly Reason[]
  readonly alternatives: readonly string[]
}

/** `visit`: of visits that are booked together the one that is in the way, by its position, from 0. */
interface OfSeveral {
  readonly visit?: number
}

/** Every way the engine says no, with the facts of the case. Facts are plain JSON and name no patient. */
export interface Refusals {
  malformed_request: { detail: string }
  payload_too_large: Record<never, never>
  unsupported_media_type: Record<never, never>
  validation_failed: { errors: readonly Fault[] }
  unauthorized: Record<never, never>
  /** `needs`: the permission that the caller lacks, where one would do. */
  forbidden: { needs?: string }
  /** The same for an address that is not known, a wrong password and a wrong code. */
  log_in_failed: Record<never, never>
  /** The password is right. `methods`: what the account asks for besides. */
  second_factor_needed: { methods: readonly ('totp' | 'passkey' | 'recovery_code')[] }
  /** The practice leaves it to its identity provider who comes in. */
  sign_on_needed: Record<never, never>
  /**
   * The way by the identity provider led nowhere. `expired`: it took too long, or another browser comes back. `refused`: what
   * came back is not what was asked for. `unverified_email`, `no_account`: the provider knows them, and nobody here does.
   */
  sign_on_failed: { reason: 'expired' | 'refused' | 'unverified_email' | 'no_account' }
  /**
   * A calendar's account was not connected. `not_configured`: this server is not set up for this provider. `expired`: it took
   * too long, or somebody else comes back. `refused`: the owner of the account or the provider said no. `another_account`:
   * the calendar is not among those of the account. `unreachable`: the provider did not answer as it should.
   */
  calendar_not_connected: {
    reason: 'not_configured' | 'expired' | 'refused' | 'another_account' | 'unreachable'
  }
  /** Credentials are changed only shortly after somebody has shown theirs. */
  reauthentication_needed: Record<never, never>
  /** An invitation or a reset that was used, withdrawn, is past its time, or never was. */
  link_expired: Record<never, never>
  /** A practice keeps one owner who can log in. */
  last_owner: Record<never, never>
  not_found: Record<never, never>
  /** Another row already has this value: a slug, or the name of a room in its place. */
  already_exists: { field: string }
  slot_not_offered: { reasons: readonly Reason[]; next_available: string | null } & OfSeveral
  /** `alternatives`: up to five other starts, the nearest first, RFC 3339 UTC. */
  slot_taken: { alternatives: readonly string[] } & OfSeveral
  patient_busy: OfSeveral
  /** Of a series: every date that cannot be had, why, and up to five other starts near it. Nothing is held or moved. */
  dates_not_free: { dates: readonly DateNotFree[] }
  /** The visit is held with others: the series is confirmed as a whole. */
  part_of_series: { series_id: string }
  hold_expired: { hold_expires_at: string } & OfSeveral
  /** A hold is extended once; `hold_expires_at`: until when it stands. */
  already_extended: { hold_expires_at: string }
  invalid_transition: { status: string }
  /** `version`: what the appointment is at now. */
  version_conflict: { version: number }
  /** This is done for each place in a group session, and not for the session. */
  group_session: Record<never, never>
  /** Words of a practice name something between braces that this message has nothing to say for. */
  unknown_placeholder: { unknown: readonly string[]; allowed: readonly string[] }
  reschedule_not_allowed: {
    reason: 'not_allowed_by_type' | 'limit_reached' | 'too_late' | 'group_place' | 'group_begun'
  }
  has_future_appointments: { resource_ids: readonly string[] }
  /** A patient who has or had appointments: what happened to them needs somebody it happened to. */
  has_appointments: Record<never, never>
  /** A patient whose record is to be erased is still expected: cancel these first. */
  has_visits_to_come: { appointment_ids: readonly string[] }
  idempotency_key_reused: Record<never, never>
  idempotency_in_progress: Record<never, never>
  /** From this network too many are open, or were let lapse; or so much of the doctor's time is held that it is enough. */
  too_many_holds: { retry_after_seconds: number }
  /** `challenge`: solved, it comes back as `proof` of the same request. */
  proof_of_work_required: { challenge: Challenge }
  /** What the practice checks, and the visitor has not shown to be theirs: a code sent to it has not come back. */
  contact_not_checked: { contact_check: 'email' | 'phone' | 'either' }
  /** The hold, the address, the network or the practice has had enough of them for a while. */
  too_many_codes: { retry_after_seconds: number }
  /** `tries_left`: of this code; at none another one has to be asked for. */
  wrong_code: { tries_left: number }
  /** No code is waited for: it is past its time, used, tried too often, or none was asked for. */
  code_expired: Record<never, never>
  /** One e-mail address or telephone has as many bookings by visitors as it may, still to come or made within a day. */
  too_many_bookings: { limit: 'ahead' | 'a_day'; most: number }
  /** The patient has not promised the money yet, or the card could not be charged. */
  payment_needed: { payment_id: string }
  /** The money is being taken and the provider has not answered yet: the time is kept meanwhile. */
  payment_in_progress: { retry_after_seconds: number }
  rate_limited: { retry_after_seconds: number }
  unavailable: { retry_after_seconds: number }
  /** More is asked than can be served. Unlike `unavailable` this is certain: nothing was done. */
  overloaded: { retry_after_seconds: number }
  internal: Record<never, never>
}

export type RefusalCode = keyof Refusals

/** Thrown, so that a transaction rolls back and commands stay flat. Made only by {@link refuse}. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  override readonly name: string = 'Refusal'
  readonly code: Code
  readonly facts: Refusals[Code]

  constructor(code: Code, facts: Refusals[Code]) {
    super(code)
    this.code = code
    this.facts = facts
  }
}

export function refuse<Code extends RefusalCode>(code: Code, facts: Refusals[Code]): Refusal<Code> {
  return new Refusal(code, facts)
}

/** Refuses with a single fault, the commonest case of `validation_failed`. */
export function invalid(pointer: string, detail: string): Refusal<'validation_failed'> {
  return refuse('validation_failed', { errors: [{ pointer, detail }] })
}
