import type { Engine } from '../booking/engine.ts'
import { type NextStart, next } from '../booking/next.ts'
import { newApiKey, practiceOfKey, storeApiKey } from '../practice/api-keys.ts'
import { createPractice } from '../practice/practices.ts'
import type { SettableClock } from '../time/clock.ts'
import { practice } from './content.ts'
import { playDays } from './days.ts'
import { furnish } from './furnish.ts'

/** The label of the key that is made last: a practice that has it is complete. */
const DONE = 'demonstration'

export interface Demo {
  readonly practice_id: string
  readonly slug: string
  /** Whether it was made just now. */
  readonly fresh: boolean
}

/**
 * The demonstration practice, filled unless it is there. One whose filling was interrupted is left alone, since
 * nothing is ever deleted, and a new one is made beside it.
 * @param makeEngine an engine over the same database whose clock can be set
 */
export async function ensureDemo(
  engine: Engine,
  makeEngine: (clock: SettableClock) => Engine,
  clock: SettableClock,
): Promise<Demo> {
  const { there, slug } = await lookAround(engine)
  if (there) return { ...there, fresh: false }

  const present = await databaseNow(engine)
  const today = present.toZonedDateTimeISO(practice.timezone).toPlainDate()
  const player = makeEngine(clock)
  const { id: practice_id } = await createPractice(player, { ...practice, slug })
  const furnished = await furnish(player, practice_id, today)
  await playDays({ engine: player, clock, practiceId: practice_id, furnished, present }, today)
  await storeApiKey(engine.db.within(practice_id), practice_id, newApiKey(practice_id), {
    label: DONE,
    scopes: ['*'],
  })
  // A planner that has seen only empty tables plans for empty tables.
  await engine.db.query('analyze')
  return { practice_id, slug, fresh: true }
}

/** The next start of the doctor who sees one patient at a time: whoever holds it second is too late. */
export async function nextForOne(engine: Engine, practice_id: string): Promise<NextStart | undefined> {
  const [start] = await next(engine, practice_id, { specialty: 'gynaecology', limit: 1 })
  return start
}

/** A key of the demonstration practice: the one that is remembered, else a new one. */
export async function demoKey(
  engine: Engine,
  practice_id: string,
  remembered: string | null,
): Promise<string> {
  const known = remembered && (await practiceOfKey(engine, remembered))
  if (known && known.practice_id === practice_id) return remembered
  const key = newApiKey(practice_id)
  await storeApiKey(engine.db.within(practice_id), practice_id, key, {
    label: 'demonstration, shown at the start',
    scopes: ['*'],
  })
  return key.text
}

async function databaseNow({ db }: Engine): Promise<Temporal.Instant> {
  const [row] = await db.query<{ now: string }>('select horai.utc(clock_timestamp()) as now')
  return Temporal.Instant.from(row?.now ?? '')
}

interface Around {
  readonly there?: { readonly practice_id: string; readonly slug: string }
  /** The first name that is free. */
  readonly slug: string
}

/** The practices that a demonstration may have made: they are called one after the other. */
async function lookAround({ db }: Engine): Promise<Around> {
  for (let i = 1; ; i++) {
    const slug = i === 1 ? practice.slug : `${practice.slug}-${i}`
    const [called] = await db.query<{ id: string | null }>('select horai.practice_called($1) as id', [slug])
    if (!called?.id) return { slug }
    const [done] = await db
      .within(called.id)
      .query('select from horai.api_keys where practice_id = $1 and label = $2', [called.id, DONE])
    if (done) return { there: { practice_id: called.id, slug }, slug }
  }
}
