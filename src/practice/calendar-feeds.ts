/** Addresses at which other programs read a doctor's calendar: made, listed, revoked, and read. */
import { randomUUIDv7 } from 'node:crypto'
import type { Queryable } from '../db/database.ts'
import { answerOnce, type Once } from '../db/once.ts'
import { newPracticeKey, readPracticeKey } from '../practice-key.ts'
import { refuse } from '../refusal.ts'
import type { Context } from './change.ts'
import { optional, text, throwIfAny } from './checks.ts'
import { existingId, type Page } from './collection.ts'
import { expectDoctor } from './references.ts'

export interface CalendarFeedInput {
  readonly doctor_id: string
  /** What it is for, for people. */
  readonly label?: string
  /** Whether the names of patients go with it; they do not unless given. */
  readonly shows_patients?: boolean
}

export interface CalendarFeed {
  readonly id: string
  readonly doctor_id: string
  readonly label: string
  readonly shows_patients: boolean
  /** To the minute; null: never. */
  readonly last_used_at: string | null
  readonly revoked_at: string | null
  readonly inserted_at: string
}

/** With the secret end of its address, told this once. */
export interface ShownCalendarFeed extends CalendarFeed {
  readonly key: string
}

const shape = { before: '', between: '.' }
const shown = 'id, doctor_id, label, shows_patients, last_used_at, revoked_at, inserted_at'

/** The feeds of a practice, the oldest first; also those that were revoked. */
export function listCalendarFeeds(
  { db }: Context,
  practiceId: string,
  { limit, after }: Page,
  doctorId?: string,
): Promise<CalendarFeed[]> {
  return db.within(practiceId).query<CalendarFeed>(
    `select ${shown} from horai.calendar_feeds
     where practice_id = $1 and ($2::uuid is null or id > $2) and ($3::uuid is null or doctor_id = $3)
     order by id limit $4`,
    [practiceId, after ?? null, doctorId ?? null, limit],
  )
}

/** Refuses with `not_found`, `validation_failed`. */
export async function createCalendarFeed(
  { db }: Context,
  practiceId: string,
  { doctor_id, label = '', shows_patients = false }: CalendarFeedInput,
  once?: Once,
): Promise<ShownCalendarFeed> {
  const detail = optional(text(200))(label === '' ? undefined : label)
  throwIfAny(detail === null ? [] : [{ pointer: '/label', detail }])
  const { answer, secret } = await answerOnce(db, practiceId, once, async (tx) => {
    await expectDoctor(tx, practiceId, doctor_id)
    const key = newPracticeKey(practiceId, shape)
    const id = randomUUIDv7()
    await tx.query(
      `insert into horai.calendar_feeds (practice_id, id, doctor_id, label, key_hash, shows_patients)
       values ($1, $2, $3, $4, $5, $6)`,
      [practiceId, id, doctor_id, label, key.hash, shows_patients],
    )
    return { answer: await read(tx, practiceId, id), secret: key.text }
  })
  return { ...answer, key: secret as string }
}

/** From now on its address leads nowhere. Revoking again changes nothing. Refuses with `not_found`. */
export function revokeCalendarFeed(
  { db, clock }: Context,
  practiceId: string,
  id: string,
): Promise<CalendarFeed> {
  return db.within(practiceId).transaction(async (tx) => {
    await read(tx, practiceId, id)
    await tx.query(
      `update horai.calendar_feeds set revoked_at = coalesce($3::timestamptz, clock_timestamp())
       where practice_id = $1 and id = $2 and revoked_at is null`,
      [practiceId, id, clock.override],
    )
    return read(tx, practiceId, id)
  })
}

async function read(db: Queryable, practiceId: string, id: string): Promise<CalendarFeed> {
  const [row] = await db.query<CalendarFeed>(
    `select ${shown} from horai.calendar_feeds where practice_id = $1 and id = $2`,
    [practiceId, existingId(id)],
  )
  if (row === undefined) throw refuse('not_found', {})
  return row
}

export interface FedVisit {
  readonly id: string
  readonly version: number
  readonly status: 'pending' | 'confirmed' | 'completed' | 'no_show'
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly type_name: string
  readonly place: string | null
  /** Null unless the feed shows patients. */
  readonly patient_name: string | null
}

export interface FedCalendar {
  readonly doctor_name: string
  readonly practice_name: string
  readonly visits: readonly FedVisit[]
}

/** What a feed tells: the doctor's visits from a month ago to half a year ahead, by start. Refuses with `not_found`. */
export async function readFeed({ db, clock }: Context, keyText: string): Promise<FedCalendar> {
  const key = readPracticeKey(keyText, shape)
  if (key === null) throw refuse('not_found', {})
  const practice = db.within(key.practice_id)
  const [calendar] = await practice.query<FedCalendar>(
    `with feed as (
       select f.practice_id, f.id, f.doctor_id, f.shows_patients, now.at
       from horai.calendar_feeds f, lateral (select coalesce($3::timestamptz, clock_timestamp()) as at) now
       where f.practice_id = $1 and f.key_hash = $2 and f.revoked_at is null
     ), used as (
       -- To the minute: programs ask often.
       update horai.calendar_feeds f set last_used_at = feed.at from feed
       where f.practice_id = feed.practice_id and f.id = feed.id
         and (f.last_used_at is null or f.last_used_at < feed.at - interval '1 minute')
     )
     select d.name as doctor_name, p.name as practice_name, (
       select coalesce(json_agg(json_build_object(
         'id', a.id, 'version', a.version, 'status', a.status, 'starts_at_utc', horai.utc(a.starts_at_utc),
         'ends_at_utc', horai.utc(a.ends_at_utc), 'place', l.name,
         -- A group session is one entry, with how many come to it.
         'type_name', case when a.places_snapshot is null then t.name else format('%s (%s/%s)', t.name, (
           select count(*) from horai.appointments g
           where g.practice_id = a.practice_id and g.session_id = a.id
             and g.status in ('confirmed', 'completed', 'no_show')), a.places_snapshot) end,
         'patient_name', case when feed.shows_patients then n.name end) order by a.starts_at_utc, a.id), '[]')
       from horai.appointments a
       join horai.appointment_types t on t.practice_id = a.practice_id and t.id = a.appointment_type_id
       left join horai.doctor_locations l on l.practice_id = a.practice_id and l.id = a.doctor_location_id
       left join horai.patients n on n.practice_id = a.practice_id and n.id = a.patient_id
       where a.practice_id = feed.practice_id and a.doctor_id = feed.doctor_id
         and a.status in ('pending', 'confirmed', 'completed', 'no_show') and a.session_id is null
         and a.starts_at_utc between feed.at - interval '30 days' and feed.at + interval '180 days') as visits
     from feed
     join horai.doctors d on d.practice_id = feed.practice_id and d.id = feed.doctor_id
     join horai.practices p on p.id = feed.practice_id`,
    [key.practice_id, key.hash, clock.override],
  )
  if (calendar === undefined) throw refuse('not_found', {})
  return calendar
}
