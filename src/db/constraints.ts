import type pg from 'pg'
import { invalid, type Refusal, refuse } from '../refusal.ts'

type Meaning = () => Refusal

const exists = (field: string): Meaning => {
  return () => refuse('already_exists', { field })
}
const wrong = (pointer: string, detail: string): Meaning => {
  return () => invalid(pointer, detail)
}
/** No input may bring it about: a mistake of ours, which the database has stopped. Never shown to a caller. */
const ours = null

const aSlug = 'lower-case letters, digits and single hyphens, at most 63 characters'
const notBlank = 'must not be blank'
const endAfterStart = 'must be after the start'
const wholeMinutes = 'must be whole minutes'

/**
 * What a violated constraint means to the caller, by the constraint's name. Every unique, exclusion and check constraint
 * of schema `horai` is here, or test/db/constraints.test.ts fails. The commands look first and say more; this is what
 * is left to the database: races, and writers that did not look.
 */
const meanings: Readonly<Record<string, Meaning | null>> = {
  practices_slug_key: exists('slug'),
  practice_directory_slug_key: exists('slug'),
  doctors_slug_key: exists('slug'),
  appointment_types_slug_key: exists('slug'),
  location_rooms_name_key: exists('name'),
  appointment_type_requirements_one_row_each: wrong('/requirements', 'names the same need twice'),
  patient_no_overlap: () => refuse('patient_busy', {}),
  resource_no_overlap: () => refuse('slot_taken', { alternatives: [] }),

  practices_slug_is_a_slug: wrong('/slug', aSlug),
  api_keys_scopes_are_some: wrong('/scopes', 'must not be empty'),
  practices_logo_is_https_or_inline: wrong('/logo_url', 'must be an https address or a small picture'),
  practices_brand_colour_is_hex: wrong('/brand_colour', 'must be a colour such as #0b6b63'),
  practices_default_locale_is_known: wrong('/default_locale', 'must be en or el'),
  practices_embed_origins_are_origins: wrong(
    '/embed_origins',
    'must be origins such as https://clinic.example',
  ),
  practices_name_is_not_blank: wrong('/name', notBlank),
  doctors_slug_is_a_slug: wrong('/slug', aSlug),
  doctors_name_is_not_blank: wrong('/name', notBlank),
  doctor_locations_latitude_on_earth: wrong('/latitude', 'must be between -90 and 90'),
  doctor_locations_longitude_on_earth: wrong('/longitude', 'must be between -180 and 180'),
  doctor_locations_both_coordinates_or_none: wrong('/latitude', 'both coordinates or none'),
  patients_name_is_not_blank: wrong('/name', notBlank),
  appointment_types_slug_is_a_slug: wrong('/slug', aSlug),
  appointment_types_name_is_not_blank: wrong('/name', notBlank),
  appointment_types_duration_in_range: wrong('/duration_minutes', 'must be between 5 and 360'),
  appointment_types_buffer_before_in_range: wrong('/buffer_before_minutes', 'must be between 0 and 240'),
  appointment_types_buffer_after_in_range: wrong('/buffer_after_minutes', 'must be between 0 and 240'),
  appointment_types_mode_is_known: wrong('/consultation_mode', 'must be in_person, video or phone'),
  appointment_types_price_is_not_negative: wrong('/price_cents', 'must not be negative'),
  appointment_types_currency_is_iso: wrong('/currency', 'must be an ISO 4217 code such as EUR'),
  appointment_types_notice_in_range: wrong('/min_notice_minutes', 'must be between 0 and 43200'),
  appointment_types_horizon_in_range: wrong('/max_future_days', 'must be between 1 and 365'),
  appointment_types_places_in_range: wrong('/places', 'must be between 1 and 200'),
  appointment_types_groups_need_no_approval: wrong(
    '/requires_approval',
    'must be false where there are places in a group',
  ),
  appointment_types_reschedules_in_range: wrong('/max_reschedule_count', 'must be between 0 and 20'),
  appointment_types_hold_in_range: wrong('/hold_minutes', 'must be between 1 and 60'),
  appointment_type_requirements_type_is_known: wrong('/requirements', 'names no known type of resource'),
  appointment_type_requirements_quantity_in_range: wrong(
    '/requirements',
    'quantity must be between 1 and 10',
  ),
  bookable_resources_type_is_known: wrong('/type', 'must be room, telehealth_slot, equipment or staff'),
  bookable_resources_capabilities_without_nulls: wrong('/capabilities', 'must not contain null'),
  schedule_rules_weekday_is_iso: wrong('/day_of_week', 'must be between 1 (Monday) and 7 (Sunday)'),
  schedule_rules_say_when: wrong('/day_of_week', 'is required, or a recurrence, or extra_dates'),
  schedule_rules_weekday_or_recurrence: wrong('/recurrence', 'and day_of_week: only one of them'),
  schedule_rules_recurrence_has_a_beginning: wrong(
    '/effective_from',
    'is required: a recurrence is counted from there',
  ),
  schedule_rules_recurrence_is_short: wrong('/recurrence', 'must have at most 300 characters'),
  schedule_rules_dates_are_few: wrong('/extra_dates', 'must be at most 366 dates, like except_dates'),
  schedule_rules_dates_without_nulls: wrong('/extra_dates', 'must not contain null, nor may except_dates'),
  schedule_rules_interval_in_range: wrong('/slot_interval_minutes', 'must be between 5 and 60'),
  schedule_rules_end_after_start: wrong('/work_end_local', endAfterStart),
  schedule_rules_whole_minutes: wrong('/work_start_local', wholeMinutes),
  schedule_rules_dates_in_order: wrong('/effective_to', 'must not be before effective_from'),
  schedule_rule_breaks_end_after_start: wrong('/breaks', 'a break must end after its start'),
  schedule_rule_breaks_whole_minutes: wrong('/breaks', wholeMinutes),
  availability_exceptions_kind_is_known: wrong('/kind', 'must be blocked or available'),
  availability_exceptions_end_after_start: wrong('/ends_at_utc', endAfterStart),
  availability_exceptions_whole_minutes: wrong('/starts_at_utc', wholeMinutes),
  availability_exceptions_bounded: wrong('/ends_at_utc', 'must be an instant'),
  appointments_whole_minutes: wrong('/starts_at_utc', wholeMinutes),
  appointments_bounded: wrong('/starts_at_utc', 'must be an instant'),
  notification_settings_reminders_in_range: wrong(
    '/reminder_minutes',
    'must be at most five, from 15 minutes to 30 days',
  ),
  notification_settings_grace_in_range: wrong('/grace_seconds', 'must be between 0 and 1800'),
  webhook_endpoints_events_are_some: wrong('/events', 'must not be empty'),

  practices_contact_check_is_known: wrong('/contact_check', 'must be none, email, phone or either'),
  practices_contact_bookings_ahead_in_range: wrong('/contact_bookings_ahead', 'must be between 1 and 100'),
  practices_contact_bookings_a_day_in_range: wrong('/contact_bookings_a_day', 'must be between 1 and 100'),
  contact_keys_are_long: ours,
  contact_checks_channel_is_known: ours,
  contact_checks_locale_is_known: ours,
  contact_checks_tries_in_range: ours,
  contact_checks_used_once: ours,
  practices_erase_after_in_range: wrong('/erase_after_months', 'must be between 1 and 1200'),
  patient_reads_actor_is_known: ours,
  patient_reads_once_a_quarter: ours,
  calendar_feeds_key_is_unique: ours,
  calendar_connections_once_a_doctor: exists('address'),
  calendar_connections_provider_is_known: wrong('/external_provider', 'must be caldav, google or microsoft'),
  calendar_connections_fault_is_known: ours,
  calendar_connections_direction_is_known: wrong('/direction', 'must be both, out or in'),
  calendar_connections_failures_not_negative: ours,
  external_visits_event_is_one_visit: ours,
  public_holds_proof_used_once: ours,
  visitor_keys_are_long: ours,
  practices_waitlist_offer_in_range: wrong('/waitlist_offer_minutes', 'must be between 5 and 1440'),
  practices_waitlist_cutoff_in_range: wrong('/waitlist_cutoff_minutes', 'must be between 0 and 10080'),
  practices_waitlist_refusals_in_range: wrong('/waitlist_max_refusals', 'must be between 1 and 20'),
  waitlist_entries_end_after_beginning: wrong('/to_date', 'must not be before from_date'),
  waitlist_entries_weekdays_are_some: wrong('/weekdays', 'must be weekdays from 1 to 7'),
  waitlist_entries_times_in_order: wrong('/latest_local', 'must be after earliest_local'),
  waitlist_entries_notice_in_range: wrong('/notice_minutes', 'must be between 0 and 43200'),
  waitlist_entries_priority_in_range: wrong('/priority', 'must be between -1000 and 1000'),

  appointment_series_recurrence_is_short: wrong('/recurrence', 'must have at most 300 characters'),
  appointment_series_whole_minutes: wrong('/start_local', wholeMinutes),

  appointment_series_skipped_without_nulls: ours,
  appointment_series_skip_only_where_wanted: ours,
  appointments_series_with_its_date: ours,
  appointment_types_payment_mode_is_known: wrong('/payment_mode', 'must be none, deposit or full'),
  appointment_types_payment_has_amount: wrong('/payment_mode', 'needs a price, or a deposit'),
  appointment_types_deposit_in_range: wrong(
    '/deposit_cents',
    'must be more than nothing and not more than the price',
  ),
  appointment_types_late_cancel_in_range: wrong('/late_cancel_minutes', 'must be between 0 and 43200'),
  appointment_types_fees_not_negative: wrong('/late_cancel_fee_cents', 'must not be negative'),
  payment_settings_provider_is_known: wrong('/provider', 'must be desk or stripe'),
  payment_settings_stripe_has_keys: wrong(
    '/stripe_secret_key',
    'is needed for Stripe, and so is the publishable key',
  ),
  payment_settings_capture_in_range: wrong('/capture_seconds', 'must be between 5 and 3600'),
  payments_one_per_appointment: ours,
  payments_provider_is_known: ours,
  payments_status_is_known: ours,
  payments_amount_is_positive: ours,
  payments_captured_in_range: ours,
  payments_refunded_in_range: ours,
  payment_steps_kind_is_known: ours,
  payment_steps_status_is_known: ours,
  payment_steps_settled_unless_waiting: ours,
  payment_steps_amount_of_refunds: ours,
  payment_steps_reason_is_known: ours,
  payment_steps_one_capture: ours,
  payment_steps_one_waiting: ours,
  payment_events_one_per_version: ours,
  payment_events_actor_is_known: ours,
  payment_events_action_is_known: ours,
  waitlist_entries_status_is_known: ours,
  waitlist_entries_refusals_not_negative: ours,
  waitlist_entries_gives_up_once_booked: ours,
  waitlist_offers_status_is_known: ours,
  waitlist_offers_offered_by_is_known: ours,
  waitlist_offers_end_unless_open: ours,
  waitlist_offers_one_appointment_each: ours,
  waitlist_offers_one_open_each: ours,
  notification_jobs_once: ours,
  notification_jobs_status_is_known: ours,
  notification_jobs_settled_unless_waiting: ours,
  notification_deliveries_once_each: ours,
  notification_deliveries_channel_is_known: ours,
  notification_deliveries_endpoint_of_webhooks: ours,
  notification_deliveries_status_is_known: ours,
  notification_deliveries_settled_unless_waiting: ours,
  notification_templates_locale_is_known: ours,
  notification_templates_channel_is_known: ours,
  notification_templates_subject_of_mail: ours,
  webhook_endpoints_secret_is_long: ours,
  message_links_open_one_thing: ours,
  staff_accounts_email_key: exists('email'),
  staff_accounts_name_is_not_blank: wrong('/name', notBlank),
  staff_accounts_own_calendar_is_a_doctors: wrong('/doctor_id', 'confines doctors only'),
  staff_invitations_own_calendar_is_a_doctors: wrong('/doctor_id', 'confines doctors only'),
  staff_passkeys_credential_id_key: exists('credential'),
  staff_passkeys_label_is_not_blank: wrong('/label', notBlank),
  staff_subjects_subject_key: exists('subject'),

  staff_sign_on_label_is_not_blank: wrong('/label', notBlank),
  staff_sign_on_domains_are_names: wrong('/allowed_domains', 'must not contain null'),
  staff_links_open_one_thing: ours,
  staff_events_what_is_said: ours,
  staff_accounts_email_is_lower_case: ours,
  staff_accounts_role_is_known: ours,
  staff_digests_day_is_known: ours,
  staff_accounts_confirmed_secret_is_there: ours,
  staff_sessions_token_hash_key: ours,
  staff_sessions_method_is_known: ours,
  staff_invitations_token_hash_key: ours,
  staff_invitations_email_is_lower_case: ours,
  staff_invitations_role_is_known: ours,
  staff_resets_token_hash_key: ours,
  staff_challenges_secret_hash_key: ours,
  staff_challenges_purpose_is_known: ours,
  api_keys_key_hash_key: ours,
  appointment_events_one_per_version: ours,
  appointment_events_actor_is_known: ours,
  appointment_events_action_is_known: ours,
  appointment_resource_claims_once_each: ours,
  appointment_resource_claims_period_is_real: ours,
  appointments_status_is_known: ours,
  appointments_end_after_start: ours,
  appointments_expire_only_while_held: ours,
  appointments_patient_unless_a_hold: ours,
  appointment_participants_role_is_known: wrong('/role', 'must be guardian, carer, interpreter or other'),
  appointment_participants_once_each: exists('patient_id'),
  appointments_session_or_place: ours,
  appointments_places_in_range: ours,
  session_place_taken_once: ours,
  appointments_cancelled_at_when_cancelled: ours,
  next_starts_have_resources_or_nothing: ours,
}

const FOREIGN_KEY_VIOLATION = '23503'

/** The refusal that a database error stands for; null when it is nobody's doing but ours. */
export function refusalFor(error: pg.DatabaseError): Refusal | null {
  if (!error.code?.startsWith('23') || error.constraint === undefined) return null
  const refusal = meaningOf(error.code, error.constraint)
  if (refusal !== null) refusal.cause = error
  return refusal
}

/** Whether somebody has thought about what this unique, exclusion or check constraint means to a caller. */
export function isMapped(constraint: string): boolean {
  return Object.hasOwn(meanings, constraint)
}

function meaningOf(code: string, constraint: string): Refusal | null {
  // Whatever an id was to lead to, the practice has no such thing.
  if (code === FOREIGN_KEY_VIOLATION) return refuse('not_found', {})
  return isMapped(constraint) ? (meanings[constraint]?.() ?? null) : null
}
