import {
  CalendarFault,
  type CalendarFaultKind,
  type Entry,
  type ExternalCalendar,
  type Place,
} from '../calendars/provider.ts'
import type { Context } from '../practice/change.ts'
import { AHEAD_DAYS, type Connection, type Taken } from './connection.ts'
import { begin, forget, hashOf, remember } from './own-events.ts'

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
  /** Null: nobody knows whether it is there. */
  readonly event: string | null
  readonly etag: string | null
  readonly content_hash: Buffer | null
  /** Null: nobody has tried to write it. */
  readonly attempt: string | null
  /** Whether what was begun then is not under way any more. */
  readonly is_old: boolean
}

/** So long may a move be under way that is not seen yet when the visits are read. */
const MOST_IN_FLIGHT = '1 minute'

/** How many times an event that somebody changes at the same moment is tried. */
const MOST_TRIES = 3

/**
 * Writes the doctor's visits to come into the calendar, those that are not there as they are now, and takes out those that
 * were cancelled or went to another doctor. What is over stays as it is, unless it was moved since it was written.
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
  const faults: CalendarFault[] = []
  for (const gone of await cancelled(context, taken, connection)) {
    if (performance.now() > until) return false
    const fault = await ofOneEvent(() => takeOut(calendar, gone))
    if (fault instanceof CalendarFault) faults.push(fault)
    else await forget(context, taken, gone.appointment_id)
  }
  for (const visit of await visitsToWrite(context, taken, connection)) {
    const text = calendar.textOf(visitOf(visit), Temporal.Instant.from(visit.updated_at).epochMilliseconds)
    const content_hash = hashOf(text)
    if (visit.content_hash?.equals(content_hash)) continue
    if (performance.now() > until) return false
    const anew = () => begin(context, taken, connection, visit.id)
    const written = await ofOneEvent(() => put(calendar, visit, text, anew))
    if (written instanceof CalendarFault) faults.push(written)
    else await remember(context, taken, connection, visit.id, { ...written, content_hash })
  }
  if (faults[0]) throw faults[0]
  return true
}

/** Of which the others may be free. */
const OF_ONE_EVENT: readonly CalendarFaultKind[] = ['not_allowed', 'not_there', 'not_understood']

/** A fault of one event does not keep the others from being written. */
async function ofOneEvent<Result>(work: () => Promise<Result>): Promise<Result | CalendarFault> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CalendarFault && OF_ONE_EVENT.includes(error.kind)) return error
    throw error
  }
}

async function takeOut(calendar: ExternalCalendar, gone: Gone): Promise<void> {
  const event = gone.event ?? eventIn(await calendar.find(gone, null))
  if (event !== null) await calendar.remove(event)
}

async function put(
  calendar: ExternalCalendar,
  { id, event, etag, attempt, is_old }: Visit,
  text: string,
  anew: () => Promise<Entry>,
): Promise<Place | CalendarFault> {
  let entry = attempt === null ? await anew() : { appointment_id: id, attempt }
  let place = event === null ? null : { event, etag }
  // Whoever began was killed, or did not hear the answer.
  if (attempt !== null && place === null) place = placeIn(await calendar.find(entry, null))
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const written = place === null ? await calendar.create(entry, text) : await calendar.replace(place, text)
    if (written !== 'changed meanwhile') return written
    const found = await calendar.find(entry, place?.event ?? null)
    // It was there and is not: so it was taken away. One that was never seen may still be on its way.
    if (found === 'taken away' || (found === null && (place !== null || is_old))) entry = await anew()
    place = placeIn(found)
  }
  return new CalendarFault(
    'not_understood',
    'A visit could not be written: the calendar has another event in its place.',
  )
}

function placeIn(found: Place | 'taken away' | null): Place | null {
  return found === 'taken away' ? null : found
}

function eventIn(found: Place | 'taken away' | null): string | null {
  return placeIn(found)?.event ?? null
}

function visitOf({ type_name, patient_name, ...visit }: Visit) {
  return { ...visit, summary: patient_name === null ? type_name : `${patient_name} · ${type_name}` }
}

function visitsToWrite(
  { db }: Context,
  { practice_id, id }: Taken,
  { doctor_id, shows_patients, now }: Connection,
): Promise<Visit[]> {
  return db.within(practice_id).query<Visit>(
    `select a.id, a.version, a.status, a.starts_at_utc, a.ends_at_utc, horai.utc(a.updated_at) as updated_at,
       l.name as place, case when $4 then n.name end as patient_name,
       v.external_event_id as event, v.etag, v.content_hash, v.attempt,
       coalesce(v.written_at < $5::timestamptz - interval '10 minutes', false) as is_old,
       -- A group session is one entry, with how many come to it.
       case when a.places_snapshot is null then t.name else format('%s (%s/%s)', t.name, (
         select count(*) from horai.appointments g
         where g.practice_id = $1 and g.session_id = a.id and g.status in ('confirmed', 'completed', 'no_show')),
         a.places_snapshot) end as type_name
     from (
       select a.id from horai.appointments a
       where a.practice_id = $1 and a.doctor_id = $3 and a.status in ('pending', 'confirmed')
         and a.ends_at_utc > $5::timestamptz
         -- For the index: no visit is longer than six hours.
         and a.starts_at_utc > $5::timestamptz - interval '6 hours'
         and a.starts_at_utc < $5::timestamptz + interval '${AHEAD_DAYS} days'
       union
       -- Moved into the past, or over before the calendar could be reached: else it stays where it was before.
       select v.appointment_id from horai.external_visits v
       join horai.appointment_events e on e.practice_id = $1 and e.appointment_id = v.appointment_id
       where v.practice_id = $1 and v.connection_id = $2 and e.action = 'rescheduled'
         and e.occurred_at > v.written_at - interval '${MOST_IN_FLIGHT}'
     ) these
     join horai.appointments a on a.practice_id = $1 and a.id = these.id
     join horai.appointment_types t on t.practice_id = $1 and t.id = a.appointment_type_id
     left join horai.doctor_locations l on l.practice_id = $1 and l.id = a.doctor_location_id
     left join horai.patients n on n.practice_id = $1 and n.id = a.patient_id
     left join horai.external_visits v on v.practice_id = $1 and v.connection_id = $2 and v.appointment_id = a.id
     where a.doctor_id = $3 and a.status not in ('held', 'cancelled') and a.session_id is null
     order by a.starts_at_utc, a.id`,
    [practice_id, id, doctor_id, shows_patients, now],
  )
}

interface Gone extends Entry {
  readonly event: string | null
}

/** Events of ours alone: nothing else is ever taken out. */
function cancelled({ db }: Context, { practice_id, id }: Taken, { doctor_id }: Connection): Promise<Gone[]> {
  return db.within(practice_id).query<Gone>(
    `select v.appointment_id, v.external_event_id as event, v.attempt from horai.external_visits v
     join horai.appointments a on a.practice_id = $1 and a.id = v.appointment_id
     where v.practice_id = $1 and v.connection_id = $2
       and (a.status in ('cancelled', 'held') or a.doctor_id <> $3)
     order by v.appointment_id`,
    [practice_id, id, doctor_id],
  )
}
