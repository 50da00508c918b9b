import type { Queryable } from '../db/database.ts'
import type { Context } from '../practice/change.ts'
import { type Happening, noteEvent, type Told } from './events.ts'

/** What opens an account has changed: it is written down, in the transaction of the change. */
export function credentialsChanged(
  tx: Queryable,
  context: Context,
  practiceId: string,
  what: Happening,
  told: Told & { readonly account_id: string },
): Promise<void> {
  return noteEvent(tx, context, practiceId, what, told)
}
