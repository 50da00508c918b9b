import type { Context } from '../practice/change.ts'
import { refuse } from '../refusal.ts'
import { sha256 } from './token.ts'

/** How often within a quarter of an hour. */
const WINDOW_SECONDS = 900
const most = {
  /** Somebody who mistypes. Who waits is one address, so nobody can lock out somebody else. */
  'account from address': 10,
  /** From many addresses: a hundred thousand addresses make no more. */
  account: 50,
  /** One address trying many accounts. A clinic has one address for all of its staff. */
  address: 100,
  /** Codes after a right password: of a million, three are right at a time. */
  code: 5,
  /** Links asked for by whoever has forgotten the password: each is a mail to somebody. */
  reset: 3,
} as const

type Counted = keyof typeof most

/** By what a try is counted. */
export type Subjects = Partial<Record<Counted, string>>

/** Counts a try before it is looked at. Refuses with `rate_limited`. */
export async function attempt({ db, clock }: Context, practiceId: string, subjects: Subjects): Promise<void> {
  const named = Object.entries(subjects) as [Counted, string][]
  const [row] = await db.call<{ wait: number }>('select horai.staff_attempt($1, $2, $3, $4, $5) as wait', [
    practiceId,
    named.map(hashOf),
    named.map(([counted]) => most[counted]),
    WINDOW_SECONDS,
    clock.override,
  ])
  if (row && row.wait > 0) throw refuse('rate_limited', { retry_after_seconds: row.wait })
}

/** Whoever got in is not counted any more. */
export async function forgetAttempts({ db }: Context, practiceId: string, subjects: Subjects): Promise<void> {
  await db
    .within(practiceId)
    .query('delete from horai.staff_attempts where practice_id = $1 and subject = any ($2::bytea[])', [
      practiceId,
      (Object.entries(subjects) as [Counted, string][]).map(hashOf),
    ])
}

/** No table has addresses of people who only tried. */
function hashOf([counted, subject]: readonly [Counted, string]): Buffer {
  return sha256(`${counted}\n${subject}`)
}
