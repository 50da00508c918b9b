import type { Context } from '../../practice/change.ts'
import { type Checks, faultsIn, localTime, oneOf, throwIfAny, yesOrNo } from '../../practice/checks.ts'

/** Whether, when and of what day somebody is told each day. */
export interface DigestSettings {
  readonly is_on: boolean
  /** The visits of which day, as seen from when it is sent. */
  readonly tells: 'today' | 'tomorrow'
  /** `HH:MM` in the zone of who has one doctor's calendar, else in the practice's. */
  readonly at_local: string
}

const usual: DigestSettings = { is_on: false, tells: 'today', at_local: '07:00' }

const checks: Checks<DigestSettings> = {
  is_on: yesOrNo,
  tells: oneOf('today', 'tomorrow'),
  at_local: localTime,
}

export async function readDigest(
  { db }: Context,
  practiceId: string,
  accountId: string,
): Promise<DigestSettings> {
  const [own] = await db
    .within(practiceId)
    .query<DigestSettings>(
      'select is_on, tells, at_local from horai.staff_digests where practice_id = $1 and account_id = $2',
      [practiceId, accountId],
    )
  return own ?? usual
}

/** Refuses with `validation_failed`. */
export async function changeDigest(
  context: Context,
  practiceId: string,
  accountId: string,
  settings: DigestSettings,
): Promise<DigestSettings> {
  throwIfAny(faultsIn(settings, checks))
  await context.db.within(practiceId).query(
    `insert into horai.staff_digests (practice_id, account_id, is_on, tells, at_local) values ($1, $2, $3, $4, $5)
     on conflict (practice_id, account_id)
       do update set is_on = excluded.is_on, tells = excluded.tells, at_local = excluded.at_local`,
    [practiceId, accountId, settings.is_on, settings.tells, settings.at_local],
  )
  return readDigest(context, practiceId, accountId)
}
