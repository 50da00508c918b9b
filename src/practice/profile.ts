import type { Database, Queryable } from '../db/database.ts'
import { refuse } from '../refusal.ts'

/** What a practice shows to everybody: who, what and where may be booked. Nothing that is inactive. */
export interface Profile {
  readonly practice: {
    readonly slug: string
    readonly name: string
    readonly timezone: string
    readonly logo_url: string | null
    readonly brand_colour: string | null
    readonly default_locale: 'en' | 'el'
    readonly contact_check: 'none' | 'email' | 'phone' | 'either'
    /** Where what is paid beforehand is paid. */
    readonly payment_provider: 'desk' | 'stripe'
  }
  readonly doctors: readonly {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly specialty: string | null
    readonly timezone: string
  }[]
  readonly appointment_types: readonly {
    readonly id: string
    readonly doctor_id: string
    readonly slug: string
    readonly name: string
    readonly description: string | null
    readonly duration_minutes: number
    readonly consultation_mode: 'in_person' | 'video' | 'phone'
    readonly price_cents: number | null
    readonly currency: string
    readonly payment_mode: 'none' | 'deposit' | 'full'
    /** What is paid beforehand; null: nothing. */
    readonly prepaid_cents: number | null
    readonly late_cancel_minutes: number
    readonly late_cancel_fee_cents: number | null
    readonly no_show_fee_cents: number | null
    readonly min_notice_minutes: number
    readonly max_future_days: number
    /** More than one: a group session, whose places are booked. */
    readonly places: number
    readonly allow_patient_reschedule: boolean
    readonly requires_approval: boolean
    /** Where it is given; none: at any place of the doctor. */
    readonly location_ids: readonly string[]
  }[]
  readonly doctor_locations: readonly {
    readonly id: string
    /** Null: shared by all doctors. */
    readonly doctor_id: string | null
    readonly name: string
    readonly address: string | null
    readonly latitude: number | null
    readonly longitude: number | null
  }[]
}

/** Throws `not_found`. */
export async function practiceCalled(db: Queryable, slug: string): Promise<string> {
  const [practice] = await db.query<{ id: string | null }>('select horai.practice_called($1) as id', [slug])
  if (!practice?.id) throw refuse('not_found', {})
  return practice.id
}

/** Which sites may show the practice's pages in a frame. */
export async function embedOriginsOf(db: Database, practiceId: string): Promise<readonly string[]> {
  const [row] = await db
    .within(practiceId)
    .query<{ embed_origins: readonly string[] }>('select embed_origins from horai.practices where id = $1', [
      practiceId,
    ])
  return row?.embed_origins ?? []
}

/** The one practice of an instance that has one, by its slug; null where there are several, or none. */
export async function onlyPractice(db: Queryable): Promise<string | null> {
  const practices = await db.query<{ slug: string }>('select slug from horai.practice_directory limit 2')
  return practices.length === 1 ? (practices[0]?.slug ?? null) : null
}

/** One round trip. Throws `not_found`. */
export async function readProfile(db: Database, practiceId: string): Promise<Profile> {
  const [row] = await db.within(practiceId).query<{ profile: Profile }>(
    `select json_build_object(
       'practice', json_build_object(
         'slug', p.slug, 'name', p.name, 'timezone', p.timezone,
         'logo_url', p.logo_url, 'brand_colour', p.brand_colour, 'default_locale', p.default_locale,
         'contact_check', p.contact_check,
         'payment_provider', coalesce(
           (select s.provider from horai.payment_settings s where s.practice_id = $1), 'desk')),
       'doctors', (
         select coalesce(json_agg(json_build_object(
           'id', d.id, 'slug', d.slug, 'name', d.name, 'specialty', d.specialty, 'timezone', d.timezone)
           order by d.name, d.id), '[]')
         from horai.doctors d where d.practice_id = $1 and d.is_active),
       'appointment_types', (
         select coalesce(json_agg(json_build_object(
           'id', t.id, 'doctor_id', t.doctor_id, 'slug', t.slug, 'name', t.name, 'description', t.description,
           'duration_minutes', t.duration_minutes, 'consultation_mode', t.consultation_mode,
           'price_cents', t.price_cents, 'currency', t.currency,
           'payment_mode', t.payment_mode,
           'prepaid_cents', case t.payment_mode when 'full' then t.price_cents when 'deposit' then t.deposit_cents end,
           'late_cancel_minutes', t.late_cancel_minutes, 'late_cancel_fee_cents', t.late_cancel_fee_cents,
           'no_show_fee_cents', t.no_show_fee_cents,
           'min_notice_minutes', t.min_notice_minutes, 'max_future_days', t.max_future_days,
           'allow_patient_reschedule', t.allow_patient_reschedule, 'requires_approval', t.requires_approval, 'places', t.places,
           'location_ids', (
             select coalesce(json_agg(tl.doctor_location_id order by tl.doctor_location_id), '[]')
             from horai.appointment_type_locations tl
             where tl.practice_id = $1 and tl.appointment_type_id = t.id))
           order by t.name, t.id), '[]')
         from horai.appointment_types t
         join horai.doctors d on d.practice_id = t.practice_id and d.id = t.doctor_id and d.is_active
         where t.practice_id = $1 and t.is_active),
       'doctor_locations', (
         select coalesce(json_agg(json_build_object(
           'id', l.id, 'doctor_id', l.doctor_id, 'name', l.name, 'address', l.address,
           'latitude', l.latitude, 'longitude', l.longitude) order by l.name, l.id), '[]')
         from horai.doctor_locations l where l.practice_id = $1 and l.is_active)) as profile
     from horai.practices p where p.id = $1`,
    [practiceId],
  )
  if (!row) throw refuse('not_found', {})
  return row.profile
}
