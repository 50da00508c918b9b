/** Calendars that are connected by an account at Google or Microsoft. Nothing here goes over the network. */
import { randomUUIDv7 } from 'node:crypto'
import { places } from '../db/personal.ts'
import {
  type CalendarConnectionWithConflicts,
  type Direction,
  type ExternalProvider,
  getCalendarConnection,
} from './calendar-connections.ts'
import { type Context, changing } from './change.ts'
import { existingId } from './collection.ts'
import { expectDoctor } from './references.ts'

export interface AccountConnection {
  readonly doctor_id: string
  readonly external_provider: Exclude<ExternalProvider, 'caldav'>
  /** The calendar, in the provider's own words. */
  readonly address: string
  readonly label: string
  readonly direction: Direction
  readonly shows_patients: boolean
}

/**
 * Keeps what an account has given, sealed. One that is new rests until its calendar is chosen; one that is there, and is for
 * the same doctor and calendar, goes on with what was given now. Refuses with `not_found`.
 */
export async function keepAccount(
  context: Context,
  practiceId: string,
  { doctor_id, external_provider, address, label, direction, shows_patients }: AccountConnection,
  tokens: object,
): Promise<CalendarConnectionWithConflicts> {
  const credentials = context.vault.within(practiceId).sealText(JSON.stringify(tokens), places.calendar)
  const id = await changing(context, practiceId, async (tx) => {
    await expectDoctor(tx, practiceId, doctor_id)
    const [row] = await tx.query<{ id: string }>(
      `insert into horai.calendar_connections (practice_id, id, doctor_id, external_provider, address, label, credentials,
         direction, shows_patients, is_active, due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, false, coalesce($10::timestamptz, clock_timestamp()))
       on conflict (practice_id, doctor_id, address) do update set credentials = excluded.credentials,
         due_at = excluded.due_at
       returning id`,
      [
        practiceId,
        randomUUIDv7(),
        doctor_id,
        external_provider,
        address,
        label,
        credentials,
        direction,
        shows_patients,
        context.clock.override,
      ],
    )
    return row?.id ?? ''
  })
  return getCalendarConnection(context, practiceId, id)
}

/**
 * Which of the account's calendars it is; from now on it is synchronised. False: something has been written or read there
 * already, so that another one is another connection. Refuses with `not_found`, `already_exists`.
 */
export function chooseCalendar(
  context: Context,
  practiceId: string,
  id: string,
  { address, label }: Pick<AccountConnection, 'address' | 'label'>,
): Promise<boolean> {
  return changing(context, practiceId, async (tx) => {
    const chosen = await tx.query(
      `update horai.calendar_connections set address = $3, label = $4, is_active = true, last_error = null,
         last_fault = null, failures = 0, due_at = coalesce($5::timestamptz, clock_timestamp())
       where practice_id = $1 and id = $2 and (address = $3 or (read_whole_at is null and not exists (
         select from horai.external_visits v where v.practice_id = $1 and v.connection_id = $2)))
       returning id`,
      [practiceId, existingId(id), address, label, context.clock.override],
    )
    return chosen.length > 0
  })
}
