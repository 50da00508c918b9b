import type { Context } from '../practice/change.ts'
import { getPatient, type Patient } from '../practice/patients.ts'
import type { Job } from './kind.ts'
import type { MessageLocale } from './words.ts'

/** A visit as it is now, with what a message about it says. */
export interface VisitFacts {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  readonly hold_expires_at: string | null
  readonly is_over: boolean
  readonly patient_id: string | null
  readonly patient_timezone: string | null
  readonly doctor_timezone: string
  readonly consultation_mode: string | null
  readonly type_name: string
  readonly doctor_name: string
  readonly place: string | null
  readonly practice_name: string
  readonly practice_slug: string
  readonly brand_colour: string | null
  readonly default_locale: MessageLocale
  readonly email_enabled: boolean
  readonly sms_enabled: boolean
  readonly reply_to: string | null
  /** A later message about the same visit is waiting or sent. */
  readonly is_outdated: boolean
}

/** A visit, as a job about it or a preview names it. */
type About = Pick<Job, 'practice_id' | 'appointment_id' | 'version'>

/** Null: the appointment is gone. */
export async function readVisit({ db, clock }: Context, job: About): Promise<VisitFacts | null> {
  const [visit] = await db.within(job.practice_id).query<VisitFacts>(
    `select a.id, a.version, a.status, a.starts_at_utc, a.ends_at_utc, a.hold_expires_at, a.patient_id, a.patient_timezone,
       coalesce(a.doctor_timezone, d.timezone) as doctor_timezone,
       a.consultation_mode_snapshot as consultation_mode, t.name as type_name, d.name as doctor_name,
       concat_ws(', ', l.name, l.address) as place, p.name as practice_name, p.slug as practice_slug,
       p.brand_colour, p.default_locale, s.email_enabled, s.sms_enabled, s.reply_to,
       least(a.starts_at_utc, a.hold_expires_at) <= coalesce($4::timestamptz, clock_timestamp()) as is_over,
       exists (
         select from horai.notification_jobs n
         where n.practice_id = a.practice_id and n.appointment_id = a.id and n.version > $3
           and n.kind in ('request', 'confirmation', 'change', 'cancellation')) as is_outdated
     from horai.appointments a
     join horai.doctors d on d.practice_id = a.practice_id and d.id = a.doctor_id
     join horai.appointment_types t on t.practice_id = a.practice_id and t.id = a.appointment_type_id
     join horai.practices p on p.id = a.practice_id
     join horai.notification_settings s on s.practice_id = a.practice_id
     left join horai.doctor_locations l on l.practice_id = a.practice_id and l.id = a.doctor_location_id
     where a.practice_id = $1 and a.id = $2`,
    [job.practice_id, job.appointment_id, job.version, clock.override],
  )
  return visit ?? null
}

interface Participation {
  readonly id: string
  readonly patient_id: string
  readonly may_manage: boolean
}

/** Who hears of it besides the patient: where there is a participant, what they may do. */
export interface Recipient extends Patient {
  readonly participant: (Participation & { readonly patient_name: string | null }) | null
}

/**
 * Who hears of it, the patient first: read when it is sent, and kept nowhere else.
 * @param of this participant alone
 */
export async function readRecipients(
  context: Context,
  { practice_id }: About,
  visit: VisitFacts,
  of: string | null = null,
): Promise<Recipient[]> {
  const patient = visit.patient_id === null ? null : await getPatient(context, practice_id, visit.patient_id)
  const besides = await context.db.within(practice_id).query<Participation>(
    `select id, patient_id, may_manage from horai.appointment_participants
     where practice_id = $1 and appointment_id = $2 and gets_messages and ($3::uuid is null or id = $3)
     order by inserted_at, id`,
    [practice_id, visit.id, of],
  )
  const patient_name = patient?.name ?? null
  const participants = besides.map(async (participant) => ({
    ...(await getPatient(context, practice_id, participant.patient_id)),
    participant: { ...participant, patient_name },
  }))
  return [
    ...(patient && of === null ? [{ ...patient, participant: null }] : []),
    ...(await Promise.all(participants)),
  ]
}
