import { randomUUIDv7 } from 'node:crypto'
import type { Queryable } from '../db/database.ts'
import { notify } from '../notifications/notify.ts'
import type { Context } from '../practice/change.ts'
import { noteEvent, type Told } from './events.ts'
import type { MailedChange } from './mails/words.ts'

/** What opens an account has changed: written down, and told by mail to whose it is, once the change has committed. */
export async function credentialsChanged(
  tx: Queryable,
  context: Context,
  practiceId: string,
  what: MailedChange,
  told: Told & { readonly account_id: string },
): Promise<void> {
  await noteEvent(tx, context, practiceId, what, told)
  const now = context.clock.override
  const [row] = await tx.query<{ at: string }>('select coalesce($1::timestamptz, clock_timestamp()) as at', [
    now,
  ])
  const notice = {
    kind: 'staff_credentials',
    once_key: `staff_credentials:${randomUUIDv7()}`,
    subject_id: told.account_id,
    facts: { what, at: row?.at },
  }
  await notify(tx, practiceId, notice, now)
}
