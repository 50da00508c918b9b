import { invalid } from '../refusal.ts'
import type { Engine } from './engine.ts'

/** Something that happened to an appointment, for whoever shows it. */
export interface Change {
  readonly appointment_id: string
  readonly version: number
  readonly action: string
}

export interface Changes {
  readonly changes: readonly Change[]
  /** Whether what the practice has set up may be another: hours, rooms, types, blocked days. */
  readonly setup: boolean
  /** It is too long ago to be told one by one: read everything again. */
  readonly missed: boolean
  /** To ask what happened after this. */
  readonly cursor: string
}

/** Asks again and again what has happened since it was asked last. */
export interface Watch {
  next(): Promise<Changes>
}

/**
 * An event is numbered before its transaction commits, so one may come to light after a later one. No command is under
 * way for longer than this.
 */
const UNDER_WAY = '15 seconds'

/**
 * What happens in a practice, whichever process does it: read from the record of events itself, by its primary key. It
 * costs one small look a second for each practice that somebody watches, and nothing to whoever books; `notify` would
 * make every commit of every practice wait in one line.
 *
 * @param cursor where an earlier watch ended; from now on unless given
 */
export function watch(
  { db }: Engine,
  practiceId: string,
  cursor: string | null,
  doctorId: string | null,
): Watch {
  const at = cursor === null ? null : readCursor(cursor)
  let setup = at?.setup ?? null
  let since = at?.since ?? null
  let told = new Set<string>()
  return {
    async next() {
      const [row] = await db
        .within(practiceId)
        .query<Row>(statement, [practiceId, since, doctorId, UNDER_WAY])
      const { now, version, events, missed } = row as Row
      // Whoever has just begun to watch has just read everything.
      const isNew = since === null
      const fresh = events.filter(({ id }) => !told.has(id))
      const hasNewSetup = setup !== null && setup !== version
      told = new Set(events.map(({ id }) => id))
      since = now
      setup = version
      return {
        changes: isNew
          ? []
          : fresh.map(({ appointment_id, version, action }) => ({ appointment_id, version, action })),
        setup: hasNewSetup,
        missed,
        cursor: `${now}~${version}`,
      }
    },
  }
}

interface Row {
  readonly now: string
  readonly version: string
  readonly missed: boolean
  readonly events: readonly (Change & { readonly id: string })[]
}

/** The ids of events begin with the time of their making, so the primary key finds the latest. */
const statement = `
  select horai.utc(date_trunc('milliseconds', clock_timestamp())) as now,
    coalesce($2::timestamptz < clock_timestamp() - interval '10 minutes', false) as missed,
    (select p.setup_version || '-' || coalesce(sum(d.setup_version), 0)
      from horai.doctors d where d.practice_id = $1) as version,
    (select coalesce(json_agg(json_build_object('id', e.id, 'appointment_id', e.appointment_id, 'version', e.version,
        'action', e.action) order by e.id), '[]')
      from horai.appointment_events e
      where e.practice_id = $1
        and e.id > horai.first_id(
          case when $2::timestamptz is null then clock_timestamp() else greatest($2::timestamptz, clock_timestamp() - interval '10 minutes') end - $4::interval)
        and ($3::uuid is null or exists (
          select from horai.appointments a
          where a.practice_id = e.practice_id and a.id = e.appointment_id and a.doctor_id = $3))) as events
  from horai.practices p where p.id = $1`

function readCursor(text: string): { readonly since: string; readonly setup: string } {
  const [, since, setup] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)~(\d+-\d+)$/.exec(text) ?? []
  if (since === undefined || setup === undefined)
    throw invalid('/cursor', 'must be a cursor of these changes')
  return { since, setup }
}
