import type { PracticeVault } from './vault.ts'

/*
 * What of a patient is sealed, column by column. Sealed where rows go in and opened where they come out: to SQL it is text
 * that means nothing. Null stays null.
 */

/** What each is sealed for; an event keeps the reason of its appointment as it is. */
export const places = {
  email: 'patients.email',
  phone: 'patients.phone',
  notes: 'appointments.notes',
  reason: 'appointments.reason',
  contactCheck: 'contact_checks.address',
  signOn: 'staff_sign_on.client_secret',
  stripeSecretKey: 'payment_settings.stripe_secret_key',
  stripeWebhookSecret: 'payment_settings.stripe_webhook_secret',
  calendar: 'calendar_connections.credentials',
  secondFactor: (accountId: string) => `staff_accounts.totp_secret ${accountId}`,
} as const

interface Contact {
  readonly email?: string | null | undefined
  readonly phone?: string | null | undefined
}

interface SealedContact extends Contact {
  readonly email_index?: Buffer | null
  readonly phone_index?: Buffer | null
}

/** What is left out stays out. */
export function sealContact<Row extends Contact>(vault: PracticeVault, row: Row): Row & SealedContact {
  const { email, phone } = row
  return {
    ...row,
    ...(email === undefined
      ? {}
      : {
          email: email && vault.sealText(email, places.email),
          email_index: email && vault.blindIndex(plainEmail(email), places.email),
        }),
    ...(phone === undefined
      ? {}
      : {
          phone: phone && vault.sealText(phone, places.phone),
          phone_index: phone && vault.blindIndex(plainPhone(phone), places.phone),
        }),
  } as Row & SealedContact
}

export function openContact<Row extends Contact>(vault: PracticeVault, row: Row): Row {
  const { email, phone } = row
  return {
    ...row,
    ...(email ? { email: vault.openText(email, places.email) } : {}),
    ...(phone ? { phone: vault.openText(phone, places.phone) } : {}),
  }
}

/** What somebody who has this e-mail address or number is found by. */
export function emailIndexes(vault: PracticeVault, email: string): Buffer[] {
  return vault.blindIndexes(plainEmail(email), places.email)
}

export function phoneIndexes(vault: PracticeVault, phone: string): Buffer[] {
  return vault.blindIndexes(plainPhone(phone), places.phone)
}

function plainEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** Numbers are written with and without spaces, and with and without the code of the country: their end is the same. */
const TELLING_DIGITS = 9

function plainPhone(phone: string): string {
  return phone.replaceAll(/\D/g, '').slice(-TELLING_DIGITS)
}

export function sealNotes(vault: PracticeVault, notes: string): string {
  return vault.sealText(notes, places.notes)
}

/** Why something was cancelled, or booked outside the offer. */
export function sealReason(vault: PracticeVault, reason: string): string {
  return vault.sealText(reason, places.reason)
}

interface Words {
  readonly notes?: string | null
  readonly cancellation_reason?: string | null
}

/** An appointment, or as much of one as a calendar shows. */
export function openWords<Row extends Words>(vault: PracticeVault, row: Row): Row {
  const { notes, cancellation_reason } = row
  // Most have neither: they are handed on as they are.
  if (!notes && !cancellation_reason) return row
  return {
    ...row,
    ...(notes ? { notes: vault.openText(notes, places.notes) } : {}),
    ...(cancellation_reason
      ? { cancellation_reason: vault.openText(cancellation_reason, places.reason) }
      : {}),
  }
}

interface Told {
  readonly metadata: Readonly<Record<string, unknown>>
}

export function openEvent<Event extends Told>(vault: PracticeVault, event: Event): Event {
  const { reason } = event.metadata
  if (typeof reason !== 'string') return event
  return { ...event, metadata: { ...event.metadata, reason: vault.openText(reason, places.reason) } }
}
