/** I1, I4, I5, I14, I16: what the database itself refuses, whoever asks. Each is tried in a transaction that is rolled back. */
import pg from 'pg'
import type { Broken } from './check.ts'

interface Guard {
  readonly promise: string
  readonly what: string
  readonly text: string
  /** How it says no. */
  readonly states: readonly string[]
}

/** No session, which may become a hold again, and no place in one, which has no claims. */
const live = `(select a.practice_id, a.id from horai.appointments a
  where a.status = 'confirmed' and a.places_snapshot is null and a.session_id is null order by a.starts_at_utc desc limit 1)`
const claim = `select c.* from horai.appointment_resource_claims c join ${live} a
  on a.practice_id = c.practice_id and a.id = c.appointment_id limit 1`

/** Another visit of the practice, which does not have the resource. */
const other = `select id from horai.appointments o where o.practice_id = c.practice_id and not exists (
  select from horai.appointment_resource_claims k
  where k.practice_id = o.practice_id and k.appointment_id = o.id and k.resource_id = c.resource_id) limit 1`

const guards: readonly Guard[] = [
  {
    promise: 'I1 no two claims overlap',
    what: 'a second claim of a resource for the same time',
    text: `insert into horai.appointment_resource_claims (practice_id, appointment_id, resource_id, period)
      select c.practice_id, o.id, c.resource_id, c.period from (${claim}) c
      join lateral (${other}) o on true`,
    states: ['23P01'],
  },
  {
    promise: 'I1 no two claims overlap',
    what: 'a claim of no time at all, which no constraint would see',
    text: `insert into horai.appointment_resource_claims (practice_id, appointment_id, resource_id, period)
      select c.practice_id, o.id, c.resource_id, 'empty' from (${claim}) c
      join lateral (${other}) o on true`,
    states: ['23514'],
  },
  {
    promise: 'I5 all claims or none',
    what: 'a booking without one of its claims',
    text: `delete from horai.appointment_resource_claims d using (${claim}) c where d.practice_id = c.practice_id and d.id = c.id;
      set constraints all immediate`,
    states: ['23514'],
  },
  {
    promise: 'I4 a status moves along the state machine',
    what: 'a booking that becomes a hold again',
    text: `update horai.appointments t set status = 'held', hold_expires_at = now() from ${live} a
      where t.practice_id = a.practice_id and t.id = a.id`,
    states: ['23514'],
  },
  {
    promise: 'I4 one event per change',
    what: 'a change without its event',
    text: `update horai.appointments t set version = version + 1 from ${live} a
      where t.practice_id = a.practice_id and t.id = a.id; set constraints all immediate`,
    states: ['23514'],
  },
  {
    promise: 'I16 what happened is not rewritten',
    what: 'an event that is changed',
    text: `update horai.appointment_events e set occurred_at = now() from ${live} a
      where e.practice_id = a.practice_id and e.appointment_id = a.id`,
    states: ['23001'],
  },
  {
    promise: 'I16 what happened is not rewritten',
    what: 'an event that is deleted',
    text: `delete from horai.appointment_events e using ${live} a where e.practice_id = a.practice_id and e.appointment_id = a.id`,
    states: ['23001'],
  },
  {
    promise: 'I14 nothing crosses practices',
    what: 'a claim on a resource of another practice',
    text: `insert into horai.appointment_resource_claims (practice_id, appointment_id, resource_id, period)
      select c.practice_id, c.appointment_id, b.id, c.period from (${claim}) c
      join lateral (select id from horai.bookable_resources b where b.practice_id <> c.practice_id limit 1) b on true;
      set constraints all immediate`,
    states: ['23503', '23514'],
  },
]

/** @returns what the database let happen, and how many guards had something to be tried on */
export async function checkGuards(url: string): Promise<{ broken: Broken[]; tried: number }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const broken: Broken[] = []
  let tried = 0
  try {
    const { rowCount } = await client.query(claim)
    if (rowCount === 0) return { broken, tried }
    for (const { promise, what, text, states } of guards) {
      tried += 1
      await client.query('begin')
      try {
        await client.query(text)
        broken.push({ promise, detail: `the database took ${what}` })
      } catch (error) {
        const { code } = error as pg.DatabaseError
        if (!states.includes(code ?? ''))
          broken.push({ promise, detail: `${what} failed with ${code}, not ${states.join(' or ')}` })
      } finally {
        await client.query('rollback')
      }
    }
  } finally {
    await client.end()
  }
  return { broken, tried }
}
