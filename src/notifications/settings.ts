import type { Queryable } from '../db/database.ts'
import type { Context } from '../practice/change.ts'
import { withChanges } from '../practice/change.ts'
import {
  type Check,
  type Checks,
  email,
  faultsIn,
  localTime,
  nullable,
  throwIfAny,
  whole,
  yesOrNo,
} from '../practice/checks.ts'
import { refuse } from '../refusal.ts'

/** How a practice speaks to its patients. */
export interface NotificationSettings {
  readonly email_enabled: boolean
  readonly sms_enabled: boolean
  /** Minutes before a visit, each a reminder. */
  readonly reminder_minutes: readonly number[]
  /** In the patient's zone; the same twice: never quiet. */
  readonly quiet_from_local: string
  readonly quiet_to_local: string
  /** What changes within it is told once. */
  readonly grace_seconds: number
  /** Where answers to mails go. */
  readonly reply_to: string | null
}

const reminders: Check = (value) =>
  Array.isArray(value) &&
  value.length <= 5 &&
  value.every((minutes) => whole(15, 43_200)(minutes) === null) &&
  new Set(value).size === value.length
    ? null
    : 'must be at most five different numbers of minutes, from 15 to 43200'

const checks: Checks<NotificationSettings> = {
  email_enabled: yesOrNo,
  sms_enabled: yesOrNo,
  reminder_minutes: reminders,
  quiet_from_local: localTime,
  quiet_to_local: localTime,
  grace_seconds: whole(0, 1800),
  reply_to: nullable(email),
}

/** Refuses with `not_found`. */
export function readSettings({ db }: Context, practiceId: string): Promise<NotificationSettings> {
  return read(db.within(practiceId), practiceId)
}

/** Reminders of visits that are booked already stay as they were planned. Refuses with `validation_failed`. */
export function changeSettings(
  { db }: Context,
  practiceId: string,
  changes: Partial<NotificationSettings>,
): Promise<NotificationSettings> {
  return db.within(practiceId).transaction(async (tx) => {
    const settings = withChanges(await read(tx, practiceId), changes)
    throwIfAny(faultsIn(settings, checks))
    await tx.query(
      `update horai.notification_settings set email_enabled = $2, sms_enabled = $3, reminder_minutes = $4,
         quiet_from_local = $5, quiet_to_local = $6, grace_seconds = $7, reply_to = $8, updated_at = now()
       where practice_id = $1`,
      [
        practiceId,
        settings.email_enabled,
        settings.sms_enabled,
        settings.reminder_minutes,
        settings.quiet_from_local,
        settings.quiet_to_local,
        settings.grace_seconds,
        settings.reply_to,
      ],
    )
    return read(tx, practiceId)
  })
}

async function read(db: Queryable, practiceId: string): Promise<NotificationSettings> {
  const [settings] = await db.query<NotificationSettings>(
    `select email_enabled, sms_enabled, reminder_minutes, quiet_from_local, quiet_to_local, grace_seconds, reply_to
     from horai.notification_settings where practice_id = $1`,
    [practiceId],
  )
  if (settings === undefined) throw refuse('not_found', {})
  return settings
}
