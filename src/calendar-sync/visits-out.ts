import { createHash } from 'node:crypto'
import { event as eventText } from '../calendars/icalendar.ts'
import { CalendarFault, type ExternalCalendar } from '../calendars/provider.ts'
import type { Context } from '../practice/change.ts'
import { AHEAD_DAYS, type Connection, Lost, type Taken } from './connection.ts'

interface Visit {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly updated_at: string
  readonly type_name: string
  readonly place: string | null
  /** Null unless the connection shows patients. */
  readonly patient_name: string | null
  readonly etag: string | null
  readonly content_hash: Buffer | null
}

/** How many times an event that somebody changes at the same moment is tried. */
const MOST_TRIES = 3

/**
 * Writes the doctor's visits to come into the calendar, those that are not there as they are now, and takes out those that
 * were cancelled or went to another doctor. What is over stays as it is.
 * @param until stops then, by the machine's steady clock
 * @returns whether all is done
 */
export async function writeOut(
  context: Context,
  taken: Taken,
  connection: Connection,
  calendar: ExternalCalendar,
  until: number,
): Promise<boolean> {
  for (const { appointment_id, external_event_id } of await cancelled(context, taken, connection)) {
    if (performance.now() > until) return false
    await calendar.remove(external_event_id)
    await forget(context, taken, appointment_id)
  }
  const faults: CalendarFault[] = []
  for (const visit of await visitsToCome(context, taken, connection)) {
    const text = textOf(visit)
    const hash = createHash('sha256').update(text).digest()
    if (visit.content_hash?.equals(hash)) continue
    if (performance.now() > until) return false
    const event = calendar.eventOf(visit.id)
    const etag = await put(calendar, event, text, visit.etag)
    if (etag instanceof CalendarFault) faults.push(etag)
    else await remember(context, taken, visit.id, { event, etag, hash })
  }
  if (faults[0]) throw faults[0]
  return true
}

/** Null: an etag is not to be had. A fault of this one event does not keep the others from being written. */
async function put(
  calendar: ExternalCalendar,
  event: string,
  text: string,
  etag: string | null,
): Promise<string | null | CalendarFault> {
  let known = etag
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const written = await calendar.write(event, text, known)
    if (written !== 'changed meanwhile') return written.etag ?? (await calendar.etagOf(event))
    // It was changed there, or written by us when we were killed: the name is ours, so it is ours to replace.
    known = await calendar.etagOf(event)
  }
  return new CalendarFault('A visit could not be written: the calendar has another event in its place.')
}

/** The same visit is the same text, so that what is written is known by its hash. */
function textOf({ type_name, patient_name, updated_at, ...visit }: Visit): string {
  const summary = patient_name === null ? type_name : `${patient_name} · ${type_name}`
  return eventText({ ...visit, summary }, Temporal.Instant.from(updated_at).epochMilliseconds)
}

function visitsToCome(
  { db }: Context,
  { practice_id, id }: Taken,
  { doctor_id, shows_patients, now }: Connection,
): Promise<Visit[]> {
  return db.within(practice_id).query<Visit>(
    `select a.id, a.version, a.status, a.starts_at_utc, a.ends_at_utc, horai.utc(a.updated_at) as updated_at,
       l.name as place, case when $4 then n.name end as patient_name, v.etag, v.content_hash,
       -- A group session is one entry, with how many come to it.
       case when a.places_snapshot is null then t.name else format('%s (%s/%s)', t.name, (
         select count(*) from horai.appointments g
         where g.practice_id = $1 and g.session_id = a.id and g.status in ('confirmed', 'completed', 'no_show')),
         a.places_snapshot) end as type_name
     from horai.appointments a
     join horai.appointment_types t on t.practice_id = $1 and t.id = a.appointment_type_id
     left join horai.doctor_locations l on l.practice_id = $1 and l.id = a.doctor_location_id
     left join horai.patients n on n.practice_id = $1 and n.id = a.patient_id
     left join horai.external_visits v on v.practice_id = $1 and v.connection_id = $2 and v.appointment_id = a.id
     where a.practice_id = $1 and a.doctor_id = $3 and a.status in ('pending', 'confirmed') and a.session_id is null
       and a.ends_at_utc > $5::timestamptz
       -- For the index: no visit is longer than six hours.
       and a.starts_at_utc > $5::timestamptz - interval '6 hours'
       and a.starts_at_utc < $5::timestamptz + interval '${AHEAD_DAYS} days'
     order by a.starts_at_utc, a.id`,
    [practice_id, id, doctor_id, shows_patients, now],
  )
}

interface Gone {
  readonly appointment_id: string
  readonly external_event_id: string
}

/** Events of ours alone: nothing else is ever taken out. */
function cancelled({ db }: Context, { practice_id, id }: Taken, { doctor_id }: Connection): Promise<Gone[]> {
  return db.within(practice_id).query<Gone>(
    `select v.appointment_id, v.external_event_id from horai.external_visits v
     join horai.appointments a on a.practice_id = $1 and a.id = v.appointment_id
     where v.practice_id = $1 and v.connection_id = $2
       and (a.status in ('cancelled', 'held') or a.doctor_id <> $3)
     order by v.appointment_id`,
    [practice_id, id, doctor_id],
  )
}

async function forget({ db }: Context, { practice_id, id }: Taken, appointmentId: string): Promise<void> {
  await db
    .within(practice_id)
    .query(
      'delete from horai.external_visits where practice_id = $1 and connection_id = $2 and appointment_id = $3',
      [practice_id, id, appointmentId],
    )
}

interface Put {
  readonly event: string
  readonly etag: string | null
  readonly hash: Buffer
}

/** Throws {@link Lost} where the connection was changed or removed meanwhile. */
async function remember(
  { db }: Context,
  { practice_id, id, lease }: Taken,
  appointmentId: string,
  { event, etag, hash }: Put,
): Promise<void> {
  const rows = await db.within(practice_id).query(
    `insert into horai.external_visits (
       practice_id, connection_id, appointment_id, external_event_id, etag, content_hash)
     select c.practice_id, c.id, $4, $5, $6, $7 from horai.calendar_connections c
     where c.practice_id = $1 and c.id = $2 and c.due_at = $3::timestamptz
     on conflict (practice_id, connection_id, appointment_id) do update
       set external_event_id = excluded.external_event_id, etag = excluded.etag,
         content_hash = excluded.content_hash, written_at = now()
     returning appointment_id`,
    [practice_id, id, lease, appointmentId, event, etag, hash],
  )
  if (rows.length === 0) throw new Lost()
}
