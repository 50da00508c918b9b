import { randomUUIDv7 } from 'node:crypto'
import { onceJson } from '../../db/once.ts'
import { formatInstant } from '../../time/instant.ts'
import type { Minute } from '../../time/minute.ts'
import type { Caller } from '../caller.ts'
import { type Answer, ask, onPresentSetup } from '../command.ts'
import type { Engine } from '../engine.ts'
import { newManageToken } from '../manage-token.ts'
import { offerJson } from '../offer.ts'

/** A start to be held for somebody who waits. */
export interface WaitlistOffer {
  readonly entry_id: string
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly starts_at: Minute
  readonly doctor_location_id: string | null
  readonly hold_minutes: number
}

/** The queue itself, which asks whoever is next. */
export function queueOf(
  practice_id: string,
): Pick<Caller, 'practice_id' | 'once'> & { actor: { type: 'system' } } {
  return { practice_id, actor: { type: 'system' } }
}

/** Holds a start for whoever waits: one round trip. The answer as a value: whoever asks has others to ask. */
export function offerTo(
  engine: Engine,
  caller: Pick<Caller, 'practice_id' | 'once'> & {
    readonly actor: { readonly type: string; readonly id?: string | null }
  },
  offer: WaitlistOffer,
): Promise<Answer> {
  const id = randomUUIDv7()
  const { practice_id, actor, once } = caller
  // Nobody is told this one: whoever is asked gets a link of its own with the message.
  const { hash } = newManageToken(practice_id)
  const where = {
    appointment_type_id: offer.appointment_type_id,
    location_id: offer.doctor_location_id,
    room_id: null,
    starts_at: offer.starts_at,
  }
  return onPresentSetup(
    engine,
    { practice_id, actor: { type: 'staff', id: null } },
    offer.doctor_id,
    async () => {
      const setup = await engine.setups.of(practice_id, offer.doctor_id)
      return ask(engine, 'horai.waitlist_offer($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
        practice_id,
        offer.entry_id,
        id,
        offer.doctor_id,
        offer.appointment_type_id,
        formatInstant(offer.starts_at),
        offerJson(setup, where),
        JSON.stringify({
          hold_minutes: offer.hold_minutes,
          manage_token_hash: hash.toString('hex'),
          offered_by: actor.type === 'system' ? 'queue' : 'staff',
        }),
        JSON.stringify(actor),
        onceJson(once),
        engine.clock.override,
      ])
    },
  )
}
