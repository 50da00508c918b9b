import type { MessageLocale } from '../../notifications/words.ts'
import type { Context } from '../../practice/change.ts'
import { roleHas, type StaffRole } from '../../practice/permissions.ts'
import { refuse } from '../../refusal.ts'
import { formatLocalDate, parseLocalDate } from '../../time/local-date.ts'
import { zoneOf } from '../../time/zone.ts'

/** Whom a summary is for, and what it is about. */
export interface DigestReader {
  readonly email: string
  readonly name: string
  readonly role: StaffRole
  readonly doctor_id: string | null
  readonly timezone: string
  readonly practice_name: string
  readonly brand_colour: string | null
  readonly locale: MessageLocale
}

/** A day in numbers and times. No patient is named: mail goes over other people's machines. */
export interface Digest {
  /** `YYYY-MM-DD`, of the visits. */
  readonly date: string
  readonly visits: readonly { readonly doctor: string; readonly time: string; readonly type: string }[]
  /** Requests that wait for an answer. */
  readonly requests: number
  /** How many wait for time to become free; null: not for this reader. */
  readonly waiting: number | null
}

/** Refuses with `not_found`. */
export async function readReader(
  { db }: Context,
  practiceId: string,
  accountId: string,
): Promise<DigestReader> {
  const [reader] = await db.within(practiceId).query<DigestReader>(
    `select a.email, a.name, a.role, a.doctor_id, coalesce(d.timezone, p.timezone) as timezone,
       p.name as practice_name, p.brand_colour, p.default_locale as locale
     from horai.staff_accounts a
     join horai.practices p on p.id = a.practice_id
     left join horai.doctors d on d.practice_id = a.practice_id and d.id = a.doctor_id
     where a.practice_id = $1 and a.id = $2 and a.is_active`,
    [practiceId, accountId],
  )
  if (reader === undefined) throw refuse('not_found', {})
  return reader
}

/** @param sentOn the local date on which it is sent, `YYYY-MM-DD` */
export async function readContent(
  { db, clock }: Context,
  practiceId: string,
  { timezone, doctor_id, role }: DigestReader,
  tells: 'today' | 'tomorrow',
  sentOn: string,
): Promise<Digest> {
  const zone = zoneOf(timezone)
  const date = (parseLocalDate(sentOn) as number) + (tells === 'tomorrow' ? 1 : 0)
  const within = [zone.startOfDate(date) / 1000, zone.startOfDate(date + 1) / 1000]
  const mine = db.within(practiceId)
  const visits = await mine.query<{ doctor: string; type: string; starts_at_utc: string }>(
    `select d.name as doctor, t.name as type, a.starts_at_utc
     from horai.appointments a
     join horai.doctors d on d.practice_id = a.practice_id and d.id = a.doctor_id
     join horai.appointment_types t on t.practice_id = a.practice_id and t.id = a.appointment_type_id
     where a.practice_id = $1 and a.starts_at_utc >= to_timestamp($2) and a.starts_at_utc < to_timestamp($3)
       and a.status in ('pending', 'confirmed') and ($4::uuid is null or a.doctor_id = $4)
     order by d.name, d.id, a.starts_at_utc, a.id`,
    [practiceId, ...within, doctor_id],
  )
  const [open] = await mine.query<{ requests: number; waiting: number }>(
    `select (
       select count(*)::int from horai.appointments a
       where a.practice_id = $1 and a.status = 'pending' and ($2::uuid is null or a.doctor_id = $2)
         and a.starts_at_utc > coalesce($3::timestamptz, clock_timestamp())) as requests, (
       select count(*)::int from horai.waitlist_entries e
       where e.practice_id = $1 and e.status in ('waiting', 'offered')) as waiting`,
    [practiceId, doctor_id, clock.override],
  )
  const { requests, waiting } = open as { requests: number; waiting: number }
  return {
    date: formatLocalDate(date),
    visits: visits.map(({ doctor, type, starts_at_utc }) => ({
      doctor,
      type,
      time: timeIn(starts_at_utc, zone.id),
    })),
    requests,
    waiting: doctor_id === null && roleHas(role, 'waitlist:read') ? waiting : null,
  }
}

function timeIn(instant: string, zone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
}
