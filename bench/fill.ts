/** What the databases hold: see bench/sql for how it is written. */
import type pg from 'pg'
import { lookAhead } from '../src/booking/next-starts/ahead.ts'
import { createSetups } from '../src/booking/setups.ts'
import { openDatabase } from '../src/db/database.ts'
import { systemClock } from '../src/time/clock.ts'
import type { Bench } from './case.ts'
import type { Databases, Filled } from './databases.ts'
import { withoutIndexes } from './indexes.ts'
import { dayFrom, nextMonday, today } from './times.ts'

/** Doctors of the ordinary database, by number. */
export const doctors = {
  /** Three rooms each, every day 08:00–18:00 in half-hours; five to a practice. */
  ordinary: { first: 1, last: 1000 },
  /** Ten rooms, Monday to Friday 09–12 and 13–17; 500 visits in the next 14 days, or in the next 62. */
  asked: { 14: 1001, 62: 1002 },
  /** One room, every day 08:00–18:00. */
  rush: 1003,
  /** One room, round the clock, every five minutes: more times than anybody can book. */
  narrow: 1004,
  /** As ordinary ones, for whoever tries the commands. */
  tried: 1005,
  /** Who asks, tries and rushes has this practice. */
  practice: 201,
  /** One room each, all of one practice. */
  calendar: { first: 100_001, last: 100_020, practice: 50_000 },
} as const

/** As bench.practice_of counts. */
export function practiceOf(doctor: number): number {
  return doctor > 100_000 ? 50_000 : Math.ceil(doctor / 5)
}

const everyDay = [1, 2, 3, 4, 5, 6, 7]
const weekdays = [1, 2, 3, 4, 5]

interface Kind {
  readonly rooms: number
  readonly days: readonly number[]
  readonly opens: readonly string[]
  readonly closes: readonly string[]
  /** How long visits are, and how often they start. */
  readonly every: number
}

const kinds = {
  ordinary: { rooms: 3, days: everyDay, opens: ['08:00'], closes: ['18:00'], every: 30 },
  asked: { rooms: 10, days: weekdays, opens: ['09:00', '13:00'], closes: ['12:00', '17:00'], every: 30 },
  narrow: { rooms: 1, days: everyDay, opens: ['00:00'], closes: ['24:00'], every: 5 },
  calendar: { rooms: 1, days: weekdays, opens: ['09:00', '13:00'], closes: ['12:00', '15:00'], every: 30 },
} satisfies Record<string, Kind>

/** A database with 1,000 doctors, with so many claims in their past, and those who are asked about. */
export async function ordinary(databases: Databases, claims: number, name: string): Promise<Filled> {
  if (claims > SMALL) return databases.filled(name, (admin) => fillOrdinary(admin, claims))
  const small = await databases.filled('bench_small', (admin) => fillOrdinary(admin, SMALL))
  return databases.copied(small, name)
}

/** The size that several cases begin with. */
export const SMALL = 10_000

async function fillOrdinary(admin: pg.Client, claims: number): Promise<void> {
  const { rush, narrow, tried, asked } = doctors
  await add(admin, 1, 1000, kinds.ordinary)
  await add(admin, asked[14], asked[62], kinds.asked)
  await add(admin, rush, rush, { ...kinds.ordinary, rooms: 1 })
  await add(admin, narrow, narrow, kinds.narrow)
  await add(admin, tried, tried, kinds.ordinary)
  await admin.query('call bench.furnish()')
  await admin.query('call bench.plan_history(1, 1000, $1, $2)', [claims, today])
  // The asked ones have rooms with as long a past as everybody's.
  await admin.query('call bench.plan_history(1001, 1002, $1, $2)', [Math.ceil((claims / 3000) * 20), today])
  for (const days of [14, 62] as const) {
    await admin.query('call bench.plan_ahead($1, 500, $2, $3)', [doctors.asked[days], dayFrom(1), days])
  }
  await withoutIndexes(admin, ['horai', 'bench_floor'], async () => {
    await admin.query('call bench.book_planned($1)', [today])
    await admin.query('call bench_floor.copy()')
  })
}

/** A practice whose calendar is full: ten visits a working day for each, for most of a year, and the next week. */
export function calendarPractice({ databases, scale }: Bench): Promise<Filled> {
  const days = scale === 'quick' ? 25 : 250
  return databases.filled('bench_calendar', async (admin) => {
    const { first, last } = doctors.calendar
    await add(admin, first, last, kinds.calendar)
    await admin.query('call bench.furnish()')
    await admin.query('call bench.plan_history($1, $2, 20 * 10 * $3, $4)', [first, last, days, today])
    for (let n = first; n <= last; n++) {
      await admin.query('call bench.plan_ahead($1, 50, $2, 7)', [n, nextMonday])
    }
    await withoutIndexes(admin, ['horai'], () => admin.query('call bench.book_planned($1)', [today]))
  })
}

async function add(admin: pg.Client, first: number, last: number, kind: Kind): Promise<void> {
  await admin.query(
    `insert into bench.doctors (n, practice, rooms, days, opens, closes, grid, minutes, patients)
       select n, bench.practice_of(n), $3::int, $4::int[], $5::time[], $6::time[], $7::int, $7::int, 60
       from generate_series($1::int, $2::int) n`,
    [first, last, kind.rooms, kind.days, kind.opens, kind.closes, kind.every],
  )
}

/** One practice of so many doctors, of 20 specialties and 100 towns, with four visits each in the next two weeks. */
export async function manyDoctors({ databases, say }: Bench, count: number): Promise<Filled> {
  const database = await databases.filled(`bench_${count}_doctors`, async (admin) => {
    await admin.query(
      `insert into bench.doctors
           (n, practice, rooms, days, opens, closes, grid, minutes, patients, slugs, specialty, latitude, longitude)
         select n, 1, 1, $1, '{09:00,13:00}', '{12:00,17:00}', 30, 30, 4, '{visit,first-visit}',
           'specialty ' || n % 20, 40 + n / 20 % 100 / 10, 10 + n / 20 % 100 % 10
         from generate_series(1, $2::int) n`,
      [weekdays, count],
    )
    await admin.query('call bench.furnish()')
    await admin.query('call bench.plan_some_ahead(1, $1, $2)', [count, nextMonday])
    await withoutIndexes(admin, ['horai'], () => admin.query('call bench.book_planned($1)', [today]))
    await fillStarts(admin)
  })
  await lookAtAll(database, count, say)
  return database
}

/** As a worker does, and faster, since nobody else wants the machine. */
async function lookAtAll({ url, ask }: Filled, count: number, say: Bench['say']): Promise<void> {
  const db = openDatabase({ url })
  const begun = performance.now()
  try {
    await lookAhead({ db, clock: systemClock, setups: createSetups(db, systemClock, 200) }, 1_800_000)
  } finally {
    await db.close()
  }
  say(`looked at ${count} doctors in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  // Otherwise whoever is measured next pays for what was written here.
  await ask('vacuum (analyze) horai.next_starts, horai.next_doctors')
  await ask('checkpoint')
}

/** What a look-up of the earliest starts could cost at best: they lie there sorted. */
async function fillStarts(admin: pg.Client): Promise<void> {
  await admin.query(
    `create table bench.starts as
       select d.specialty, s.slug, d.n / 20 % 100 as town, bench.id(2, d.n) as doctor_id,
         bench.id(6, bench.type(d.n, s.k)) as appointment_type_id, bench.id(3, d.n) as doctor_location_id,
         (($1::date + (d.n * 11) % 5)::timestamp + interval '30 minutes' * (18 + d.n % 6)) at time zone 'Europe/Berlin'
           as starts_at_utc
       from bench.doctors d, unnest(d.slugs) with ordinality s (slug, k)`,
    [nextMonday],
  )
  await admin.query(`create index on bench.starts (specialty, slug, town, starts_at_utc, doctor_id);
    create index on bench.starts (specialty, slug, starts_at_utc, doctor_id);
    grant select on bench.starts to public`)
}

/** The sizes of the growth case; between sizes that can be made in seconds nothing grows. */
export function claimSizes({ scale }: Bench): readonly number[] {
  return { quick: [SMALL], standard: [SMALL, 1_000_000], large: [SMALL, 1_000_000, 5_000_000] }[scale]
}

export function doctorSizes({ scale }: Bench): readonly number[] {
  return { quick: [1_000], standard: [1_000, 10_000], large: [1_000, 10_000, 100_000] }[scale]
}
