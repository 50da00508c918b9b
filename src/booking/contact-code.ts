import { randomUUIDv7 } from 'node:crypto'
import { onceJson } from '../db/once.ts'
import { places } from '../db/personal.ts'
import type { Appointment } from './appointment.ts'
import { accessOf, actorOf, type Caller } from './caller.ts'
import { command } from './command.ts'
import { type ContactChannel, codeHash, contactHashes, contactKeyOf } from './contacts.ts'
import type { Engine } from './engine.ts'
import { networkHash } from './visitor.ts'

/** At most so many codes within so many seconds, of what `by` counts together. */
export interface CodeLimit {
  /** The hold, the address, the visitor's network, or all of the practice over this channel. */
  readonly by: 'hold' | 'contact' | 'network' | 'practice'
  readonly most: number
  readonly seconds: number
}

export type CodeLimits = Readonly<Record<ContactChannel, readonly CodeLimit[]>>

const HOUR = 3_600
const DAY = 86_400

const always: readonly CodeLimit[] = [
  { by: 'contact', most: 1, seconds: 60 },
  { by: 'contact', most: 4, seconds: HOUR },
  { by: 'contact', most: 8, seconds: DAY },
  { by: 'hold', most: 5, seconds: HOUR },
  { by: 'network', most: 10, seconds: HOUR },
  { by: 'network', most: 30, seconds: DAY },
]

/** docs/security.md says why so. A text costs the practice money, and whoever sends thousands may be paid for it. */
export const defaultCodeLimits: CodeLimits = {
  email: [...always, { by: 'practice', most: 300, seconds: HOUR }],
  phone: [
    ...always,
    { by: 'practice', most: 60, seconds: HOUR },
    { by: 'practice', most: 200, seconds: DAY },
  ],
}

export interface CodeInput {
  readonly channel: ContactChannel
  /** The e-mail address or telephone, as it was typed. */
  readonly address: string
  readonly network: string
  /** Null: that of the practice. */
  readonly locale: 'en' | 'el' | null
  readonly limits: CodeLimits
}

/**
 * Has a code sent to where the visitor of a hold says to be reached: the worker makes and sends it. Answers the hold,
 * which is kept longer, once, where the code would hardly come in time. The same whether the practice knows the address.
 *
 * Refuses with `too_many_codes`, `validation_failed`, `invalid_transition`, `hold_expired`, `version_conflict`, `not_found`.
 */
export async function askContactCode(
  engine: Engine,
  caller: Caller,
  appointmentId: string,
  { channel, address, network, locale, limits }: CodeInput,
): Promise<Appointment> {
  const { practice_id } = caller
  const [contacts, whence] = await Promise.all([
    contactHashes(engine, practice_id, { [channel]: address }),
    networkHash(engine, practice_id, network),
  ])
  const { appointment } = await command(engine, 'horai.ask_contact_code($1, $2, $3, $4, $5, $6, $7)', [
    practice_id,
    appointmentId,
    JSON.stringify({
      id: randomUUIDv7(),
      channel,
      contact: contacts[channel],
      address: engine.vault.within(practice_id).sealText(address.trim(), places.contactCheck),
      locale,
      network: whence,
      limits: limits[channel],
    }),
    accessOf(caller),
    actorOf(caller),
    onceJson(caller.once),
    engine.clock.override,
  ])
  return appointment
}

/**
 * The code has come back: what it was sent to is the visitor's, for this hold.
 * Refuses with `wrong_code`, `code_expired`, `invalid_transition`, `hold_expired`, `version_conflict`, `not_found`.
 */
export async function checkContact(
  engine: Engine,
  caller: Caller,
  appointmentId: string,
  code: string,
): Promise<Appointment> {
  const { practice_id } = caller
  const key = await contactKeyOf(engine, practice_id)
  const { appointment } = await command(engine, 'horai.check_contact($1, $2, $3, $4, $5, $6, $7)', [
    practice_id,
    appointmentId,
    codeHash(key, appointmentId, code),
    accessOf(caller),
    actorOf(caller),
    onceJson(caller.once),
    engine.clock.override,
  ])
  return appointment
}
