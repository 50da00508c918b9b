import type { Operation } from './document.ts'

/** Refusals that one client alone, without mail, an authenticator or a provider, does not meet; and what tests them. */
const codes: Readonly<Record<string, string>> = {
  idempotency_in_progress: 'needs two requests at the same moment: test/http/once.test.ts',
  not_configured: 'this server is set up for it: test/staff/factors.test.ts',
  sign_on_failed: 'needs an identity provider: test/staff/sign-on.test.ts',
  sign_on_needed: 'needs an identity provider: test/staff/sign-on.test.ts',
}

const pairs: Readonly<Record<string, string>> = {
  ...alike('needs a server that names networks: test/http/inside.test.ts', ['GET /metrics 404']),
  ...alike('needs a code that was mailed: test/http/contact-check.test.ts', [
    'POST /public/appointments/{id}/check-contact 200',
  ]),
  ...alike('needs a link that was mailed: test/notifications/visits.test.ts', [
    'POST /public/opt-out/{token} 200',
  ]),
  ...alike('needs a worker and a receiver that fails: test/notifications/webhooks.test.ts', [
    'POST /v1/notification-deliveries/{id}/replay 200',
  ]),
  ...alike('needs an authenticator: test/staff/passkeys.test.ts', [
    'POST /v1/session/passkey 201',
    'POST /v1/session/passkeys 201',
    'PATCH /v1/session/passkeys/{id} 200',
    'DELETE /v1/session/passkeys/{id} 204',
  ]),
  ...alike('needs an identity provider: test/staff/sign-on.test.ts', [
    'POST /v1/session/single-sign-on 201',
    'POST /v1/session/single-sign-on/finish 201',
    'PUT /v1/sign-on 200',
  ]),
  ...alike('needs Google or Microsoft: test/http/calendar-accounts.test.ts', [
    'POST /v1/calendar-accounts 201',
    'POST /v1/calendar-accounts 404',
    'POST /v1/calendar-accounts/finish 201',
    'POST /v1/calendar-accounts/finish 404',
    'GET /v1/calendar-connections/{id}/calendars 200',
    'GET /v1/calendar-connections/{id}/calendars 409',
    'PUT /v1/calendar-connections/{id}/calendar 200',
    'PUT /v1/calendar-connections/{id}/calendar 409',
  ]),
  ...alike('needs a card that is declined: test/payments/booking.test.ts', [
    'POST /v1/appointments/{id}/confirm 402',
    'POST /v1/appointments/{id}/approve 402',
    'POST /v1/joint-bookings/{id}/confirm 402',
  ]),
  ...alike('needs a link that was texted: test/notifications/texts.test.ts', [
    'POST /public/{practice_slug}/short-link 200',
  ]),
  // Declared for all that is created or set alike, where some refer to nothing that could be missing.
  ...alike('refers to nothing that could be missing', [
    'POST /v1/doctors 404',
    'POST /v1/patients 404',
    'POST /v1/patients 409',
    'POST /v1/waitlist-entries 409',
    'POST /v1/webhook-endpoints 404',
    'GET /v1/session/digest 404',
    'PUT /v1/session/digest 404',
    'GET /v1/session/digest/preview 404',
    'GET /v1/notification-settings 404',
    'PATCH /v1/notification-settings 404',
    'PUT /v1/sign-on 404',
  ]),
}

function alike(why: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, why]))
}

/** Why no request of a fuzz brings this about, with the test that does; null where one can. */
export function whyUnreachable({ method, path, responses }: Operation, status: string): string | null {
  const known = pairs[`${method} ${path} ${status}`]
  if (known !== undefined) return known
  const said = Object.values(responses[status]?.content ?? {}).flatMap(({ examples = {} }) =>
    Object.keys(examples),
  )
  const reasons = said.map((code) => codes[code])
  return reasons.length > 0 && reasons.every((reason) => reason !== undefined) ? (reasons[0] ?? null) : null
}
