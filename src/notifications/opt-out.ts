import { readManageToken } from '../booking/manage-token.ts'
import type { Context } from '../practice/change.ts'
import { refuse } from '../refusal.ts'

/** Ends messages to whoever this key was sent to, over that channel; or the daily summaries of somebody of the staff. Again changes nothing. Refuses with `not_found`. */
export async function optOut({ db }: Context, token: string): Promise<void> {
  const key = readManageToken(token)
  if (key === null) throw refuse('not_found', {})
  const changed = await db.within(key.practice_id).query(
    `update horai.patients p set
       email_allowed = p.email_allowed and l.channel <> 'email', sms_allowed = p.sms_allowed and l.channel <> 'sms'
     from horai.message_links l
     where l.practice_id = $1 and l.token_hash = $2 and p.practice_id = l.practice_id and p.id = l.patient_id
     returning p.id`,
    [key.practice_id, key.hash],
  )
  if (changed.length > 0) return
  const ended = await db.within(key.practice_id).query(
    `update horai.staff_digests set is_on = false
     where practice_id = $1 and $2 = any (off_hashes) returning account_id`,
    [key.practice_id, key.hash],
  )
  if (ended.length === 0) throw refuse('not_found', {})
}
