// biome-ignore-all format: made from the migrated schema by test/db/tables.test.ts, which fails when it is stale
import type { Generated, GeneratedAlways } from 'kysely'

/** The tables of schema `horai`: what is read, and what may be left out when a row is written. */
export interface Tables {
  api_keys: {
    practice_id: string
    id: string
    label: Generated<string>
    key_hash: Buffer
    inserted_at: Generated<string>
    revoked_at: string | null
    scopes: string[]
    expires_at: string | null
    last_used_at: string | null
  }
  appointment_events: {
    practice_id: string
    id: Generated<string>
    appointment_id: string
    version: number
    occurred_at: string
    actor_type: 'patient' | 'staff' | 'system'
    actor_id: string | null
    action: 'held' | 'extended' | 'pending' | 'confirmed' | 'unconfirmed' | 'approved' | 'rescheduled' | 'arrived' | 'not_arrived' | 'participant_added' | 'participant_removed' | 'cancelled' | 'completed' | 'no_show' | 'hold_expired'
    metadata: Generated<unknown>
  }
  appointment_participants: {
    practice_id: string
    id: string
    appointment_id: string
    patient_id: string
    role: 'guardian' | 'carer' | 'interpreter' | 'other'
    gets_messages: boolean
    may_manage: boolean
    inserted_at: Generated<string>
  }
  appointment_resource_claims: {
    practice_id: string
    id: Generated<string>
    appointment_id: string
    resource_id: string
    period: string
    inserted_at: Generated<string>
    starts_at: GeneratedAlways<string | null>
  }
  appointment_series: {
    practice_id: string
    id: string
    doctor_id: string
    appointment_type_id: string
    patient_id: string | null
    doctor_location_id: string | null
    timezone: string
    first_date: string
    start_local: string
    recurrence: string
    skips_taken: boolean
    skipped_dates: Generated<string[]>
    inserted_at: Generated<string>
    updated_at: Generated<string>
  }
  appointment_type_locations: {
    practice_id: string
    appointment_type_id: string
    doctor_location_id: string
    inserted_at: Generated<string>
  }
  appointment_type_requirements: {
    practice_id: string
    id: string
    appointment_type_id: string
    resource_type: 'room' | 'telehealth_slot' | 'equipment' | 'staff'
    capability: string | null
    quantity: Generated<number>
    inserted_at: Generated<string>
  }
  appointment_types: {
    practice_id: string
    id: string
    doctor_id: string
    slug: string
    name: string
    description: string | null
    duration_minutes: Generated<number>
    buffer_before_minutes: Generated<number>
    buffer_after_minutes: Generated<number>
    consultation_mode: 'in_person' | 'video' | 'phone'
    price_cents: number | null
    currency: Generated<string>
    allow_patient_reschedule: Generated<boolean>
    min_notice_minutes: Generated<number>
    max_future_days: Generated<number>
    max_reschedule_count: Generated<number>
    hold_minutes: Generated<number>
    requires_approval: Generated<boolean>
    is_active: Generated<boolean>
    default_location_id: string | null
    default_room_id: string | null
    inserted_at: Generated<string>
    updated_at: Generated<string>
    payment_mode: Generated<'none' | 'deposit' | 'full'>
    deposit_cents: number | null
    late_cancel_minutes: Generated<number>
    late_cancel_fee_cents: number | null
    no_show_fee_cents: number | null
    places: Generated<number>
  }
  appointments: {
    practice_id: string
    id: string
    doctor_id: string
    patient_id: string | null
    appointment_type_id: string
    doctor_location_id: string | null
    location_room_id: string | null
    starts_at_utc: string
    ends_at_utc: string
    period: GeneratedAlways<string | null>
    status: Generated<'held' | 'pending' | 'confirmed' | 'completed' | 'cancelled' | 'no_show'>
    hold_expires_at: string | null
    patient_timezone: string | null
    doctor_timezone: string | null
    duration_minutes_snapshot: number | null
    buffer_before_minutes_snapshot: Generated<number>
    buffer_after_minutes_snapshot: Generated<number>
    price_cents_snapshot: number | null
    currency_snapshot: string | null
    consultation_mode_snapshot: string | null
    requirements_snapshot: Generated<unknown>
    notes: string | null
    outside_hours: Generated<boolean>
    overlap_allowed: Generated<boolean>
    cancellation_reason: string | null
    cancelled_at: string | null
    cancelled_by_actor_type: string | null
    cancelled_by_actor_id: string | null
    reschedule_count: Generated<number>
    manage_token_hash: Buffer | null
    version: Generated<number>
    inserted_at: Generated<string>
    updated_at: Generated<string>
    hold_extended: Generated<boolean>
    arrived_at: string | null
    places_snapshot: number | null
    session_id: string | null
    place: number | null
    joint_booking_id: string | null
    series_id: string | null
    series_date: string | null
  }
  availability_exceptions: {
    practice_id: string
    id: string
    doctor_id: string | null
    scope_appointment_type_id: string | null
    scope_doctor_location_id: string | null
    scope_location_room_id: string | null
    starts_at_utc: string
    ends_at_utc: string
    period: GeneratedAlways<string | null>
    kind: Generated<'blocked' | 'available'>
    reason: string | null
    source: Generated<string>
    inserted_at: Generated<string>
    updated_at: Generated<string>
  }
  bookable_resources: {
    practice_id: string
    id: string
    doctor_id: string | null
    doctor_location_id: string | null
    location_room_id: string | null
    type: 'room' | 'telehealth_slot' | 'equipment' | 'staff'
    label: string | null
    capabilities: Generated<string[]>
    is_active: Generated<boolean>
    inserted_at: Generated<string>
    updated_at: Generated<string>
  }
  calendar_connections: {
    practice_id: string
    id: string
    doctor_id: string
    external_provider: 'caldav' | 'google' | 'microsoft'
    address: string
    credentials: string
    direction: Generated<'both' | 'out' | 'in'>
    shows_patients: Generated<boolean>
    is_active: Generated<boolean>
    sync_token: string | null
    read_whole_at: string | null
    unread_events: Generated<string[]>
    due_at: Generated<string>
    failures: Generated<number>
    last_error: string | null
    last_synced_at: string | null
    inserted_at: Generated<string>
    updated_at: Generated<string>
    label: string | null
    last_fault: 'login_needed' | 'not_allowed' | 'not_there' | 'too_busy' | 'unreachable' | 'closed' | 'not_supported' | 'not_understood' | null
  }
  calendar_feeds: {
    practice_id: string
    id: string
    doctor_id: string
    label: Generated<string>
    key_hash: Buffer
    shows_patients: Generated<boolean>
    last_used_at: string | null
    revoked_at: string | null
    inserted_at: Generated<string>
  }
  contact_bookings: {
    practice_id: string
    contact: Buffer
    appointment_id: string
    booked_at: string
    forget_after: string
  }
  contact_checks: {
    practice_id: string
    id: string
    appointment_id: string
    channel: 'email' | 'phone'
    contact: Buffer
    address: string | null
    locale: 'en' | 'el' | null
    network: Buffer
    code_hash: Buffer | null
    tries: Generated<number>
    asked_at: string
    expires_at: string
    checked_at: string | null
  }
  contact_keys: {
    practice_id: string
    key: Buffer
  }
  data_keys: {
    id: string
    first_used_at: Generated<string>
  }
  doctor_locations: {
    practice_id: string
    id: string
    doctor_id: string | null
    name: string
    address: string | null
    latitude: number | null
    longitude: number | null
    is_active: Generated<boolean>
    inserted_at: Generated<string>
    updated_at: Generated<string>
  }
  doctors: {
    practice_id: string
    id: string
    slug: string
    name: string
    timezone: string
    specialty: string | null
    one_at_a_time: Generated<boolean>
    is_active: Generated<boolean>
    setup_version: Generated<number>
    inserted_at: Generated<string>
    updated_at: Generated<string>
  }
  external_busy: {
    practice_id: string
    exception_id: string
    connection_id: string
    external_event_id: string
  }
  external_visits: {
    practice_id: string
    connection_id: string
    appointment_id: string
    external_event_id: string | null
    etag: string | null
    content_hash: Buffer | null
    written_at: Generated<string>
    attempt: Generated<string>
  }
  idempotency_keys: {
    practice_id: string
    scope: string
    key_hash: Buffer
    fingerprint: Buffer
    answer: unknown
    sealed: Buffer | null
    inserted_at: Generated<string>
  }
  location_rooms: {
    practice_id: string
    id: string
    doctor_location_id: string
    name: string
    is_active: Generated<boolean>
    inserted_at: Generated<string>
    updated_at: Generated<string>
  }
  message_links: {
    practice_id: string
    token_hash: Buffer
    appointment_id: string | null
    patient_id: string | null
    channel: string | null
    expires_at: string
    participant_id: string | null
  }
  next_doctors: {
    practice_id: string
    doctor_id: string
    generation: Generated<number>
    opened: Generated<boolean>
    computed_at: Generated<string>
    practice_version: Generated<number>
    good_until: Generated<string>
    known_to: Generated<string>
    shared_at: Generated<string[] | null>
    due_at: Generated<string>
  }
  next_marks: {
    practice_id: string
    id: Generated<string>
    doctor_id: string | null
    of_shared: Generated<boolean>
    doctor_location_id: string | null
    from_at: string
    done_to: string | null
  }
  next_practices: {
    practice_id: string
    marked: Generated<number>
  }
  next_starts: {
    practice_id: string
    doctor_id: string
    n: number
    starts_at_utc: string
    appointment_type_id: string
    doctor_location_id: string | null
    specialty: string
    slug: string
    cell: number | null
    counts_from: string
    counts_until: string
    resource_ids: string[] | null
    needed: number
    all_listed: boolean
    occupied: string | null
  }
  notification_deliveries: {
    practice_id: string
    id: Generated<string>
    job_id: string
    channel: 'email' | 'sms' | 'webhook'
    webhook_endpoint_id: string | null
    status: Generated<'waiting' | 'sent' | 'skipped' | 'dead'>
    attempts: Generated<number>
    due_at: string
    reason: string | null
    reference: string | null
    inserted_at: Generated<string>
    settled_at: string | null
    participant_id: string | null
    told_in: string | null
  }
  notification_jobs: {
    practice_id: string
    id: Generated<string>
    kind: string
    appointment_id: string | null
    version: number | null
    subject_id: string | null
    once_key: string
    facts: Generated<unknown>
    due_at: string
    status: Generated<'waiting' | 'planned' | 'superseded' | 'skipped'>
    reason: string | null
    inserted_at: Generated<string>
    settled_at: string | null
    bundle_id: string | null
  }
  notification_queue: {
    id: string
    of_practice: string
    is_delivery: boolean
    due_at: string
  }
  notification_settings: {
    practice_id: string
    email_enabled: Generated<boolean>
    sms_enabled: Generated<boolean>
    reminder_minutes: Generated<number[]>
    quiet_from_local: Generated<string>
    quiet_to_local: Generated<string>
    grace_seconds: Generated<number>
    reply_to: string | null
    digest_email: string | null
    digest_at_local: Generated<string>
    updated_at: Generated<string>
  }
  notification_templates: {
    practice_id: string
    kind: string
    channel: 'email' | 'sms'
    locale: 'en' | 'el'
    subject: string | null
    body: string
    updated_at: Generated<string>
  }
  patient_reads: {
    practice_id: string
    id: Generated<string>
    patient_id: string
    actor_type: 'staff' | 'key'
    actor_id: string
    route: string
    quarter: number
    read_at: string
  }
  patients: {
    practice_id: string
    id: string
    name: string
    email: string | null
    phone: string | null
    date_of_birth: string | null
    timezone: string | null
    locale: string | null
    inserted_at: Generated<string>
    updated_at: Generated<string>
    email_allowed: Generated<boolean>
    sms_allowed: Generated<boolean>
    email_index: Buffer | null
    phone_index: Buffer | null
    erased_at: string | null
  }
  payment_events: {
    practice_id: string
    id: Generated<string>
    payment_id: string
    version: number
    occurred_at: string
    actor_type: 'patient' | 'staff' | 'system'
    actor_id: string | null
    action: 'due' | 'opened' | 'authorised' | 'lost' | 'capturing' | 'captured' | 'declined' | 'released' | 'kept' | 'refunding' | 'refunded' | 'refund_failed' | 'refund_withdrawn' | 'moved_to_desk'
    amount_cents: number | null
    metadata: Generated<unknown>
  }
  payment_queue: {
    id: string
    of_practice: string
    due_at: string
  }
  payment_settings: {
    practice_id: string
    provider: Generated<'desk' | 'stripe'>
    stripe_publishable_key: string | null
    stripe_secret_key: string | null
    stripe_webhook_secret: string | null
    capture_seconds: Generated<number>
    updated_at: Generated<string>
  }
  payment_steps: {
    practice_id: string
    id: Generated<string>
    payment_id: string
    kind: 'ask' | 'capture' | 'release' | 'refund'
    amount_cents: number | null
    reason: string | null
    actor: Generated<unknown>
    once: unknown | null
    status: Generated<'waiting' | 'done' | 'failed' | 'withdrawn'>
    attempts: Generated<number>
    turn: Generated<number>
    due_at: string
    told: string | null
    reference: string | null
    inserted_at: Generated<string>
    settled_at: string | null
  }
  payments: {
    practice_id: string
    id: Generated<string>
    appointment_id: string
    provider: 'desk' | 'stripe'
    amount_cents: number
    currency: string
    late_cancel_minutes: number
    late_cancel_fee_cents: number | null
    no_show_fee_cents: number | null
    status: Generated<'due' | 'authorised' | 'capturing' | 'captured' | 'released'>
    provider_reference: string | null
    captured_cents: Generated<number>
    refunded_cents: Generated<number>
    kept_cents: number | null
    booked_at: string | null
    version: Generated<number>
    inserted_at: Generated<string>
    updated_at: Generated<string>
  }
  practice_directory: {
    id: string
    slug: string
  }
  practices: {
    id: string
    slug: string
    name: string
    timezone: string
    setup_version: Generated<number>
    inserted_at: Generated<string>
    updated_at: Generated<string>
    logo_url: string | null
    brand_colour: string | null
    default_locale: Generated<'en' | 'el'>
    embed_origins: Generated<string[]>
    waitlist_offer_minutes: Generated<number>
    waitlist_cutoff_minutes: Generated<number>
    waitlist_max_refusals: Generated<number>
    waitlist_quiet_from: Generated<string>
    waitlist_quiet_until: Generated<string>
    erase_after_months: number | null
    contact_check: Generated<'none' | 'email' | 'phone' | 'either'>
    contact_bookings_ahead: Generated<number>
    contact_bookings_a_day: Generated<number>
  }
  public_holds: {
    practice_id: string
    appointment_id: string
    doctor_id: string
    network: Buffer
    minutes: number
    expires_at: string
    settled: Generated<boolean>
    proof: Buffer | null
  }
  resource_occupancy: {
    practice_id: string
    resource_id: string
    version: Generated<number>
  }
  schedule_rule_breaks: {
    practice_id: string
    id: string
    schedule_rule_id: string
    break_start_local: string
    break_end_local: string
    label: string | null
    inserted_at: Generated<string>
    updated_at: Generated<string>
  }
  schedule_rules: {
    practice_id: string
    id: string
    doctor_id: string
    timezone: string
    scope_appointment_type_id: string | null
    scope_doctor_location_id: string | null
    scope_location_room_id: string | null
    day_of_week: number | null
    work_start_local: string
    work_end_local: string
    slot_interval_minutes: Generated<number>
    priority: Generated<number>
    effective_from: string | null
    effective_to: string | null
    is_active: Generated<boolean>
    inserted_at: Generated<string>
    updated_at: Generated<string>
    recurrence: string | null
    extra_dates: Generated<string[]>
    except_dates: Generated<string[]>
  }
  schema_migrations: {
    version: number
    name: string
    checksum: string
    applied_at: Generated<string>
  }
  staff_accounts: {
    practice_id: string
    id: string
    email: string
    name: string
    role: 'owner' | 'manager' | 'receptionist' | 'doctor'
    doctor_id: string | null
    password_hash: string
    totp_secret: Buffer | null
    totp_confirmed_at: string | null
    totp_last_step: number | null
    is_active: Generated<boolean>
    inserted_at: Generated<string>
    updated_at: Generated<string>
  }
  staff_attempts: {
    practice_id: string
    subject: Buffer
    since: string
    tries: number
  }
  staff_challenges: {
    practice_id: string
    id: string
    purpose: 'passkey_new' | 'passkey_log_in' | 'single_sign_on' | 'calendar_account'
    account_id: string | null
    secret_hash: Buffer
    content: unknown
    expires_at: string
  }
  staff_digests: {
    practice_id: string
    account_id: string
    is_on: boolean
    tells: 'today' | 'tomorrow'
    at_local: string
    off_hashes: Generated<Buffer[]>
    updated_at: Generated<string>
  }
  staff_events: {
    practice_id: string
    id: Generated<string>
    account_id: string | null
    actor_id: string | null
    what: string
    method: string | null
    inserted_at: string
  }
  staff_invitations: {
    practice_id: string
    id: string
    email: string
    role: 'owner' | 'manager' | 'receptionist' | 'doctor'
    doctor_id: string | null
    token_hash: Buffer
    invited_by: string | null
    expires_at: string
    used_at: string | null
    revoked_at: string | null
    inserted_at: Generated<string>
  }
  staff_links: {
    practice_id: string
    token_hash: Buffer
    invitation_id: string | null
    reset_id: string | null
  }
  staff_passkeys: {
    practice_id: string
    id: string
    account_id: string
    label: string
    credential_id: Buffer
    public_key: Buffer
    sign_count: number
    transports: Generated<string[]>
    last_used_at: string | null
    inserted_at: Generated<string>
    is_backup_eligible: Generated<boolean>
    is_backed_up: Generated<boolean>
  }
  staff_recovery_codes: {
    practice_id: string
    account_id: string
    code_hash: Buffer
    used_at: string | null
  }
  staff_resets: {
    practice_id: string
    id: string
    account_id: string
    token_hash: Buffer
    expires_at: string
    used_at: string | null
    inserted_at: Generated<string>
  }
  staff_sessions: {
    practice_id: string
    id: string
    account_id: string
    token_hash: Buffer
    authenticated_at: string
    last_seen_at: string
    expires_at: string
    revoked_at: string | null
    method: 'password' | 'totp' | 'recovery_code' | 'passkey' | 'single_sign_on' | 'invitation'
    user_agent: string
    address: string
    inserted_at: string
  }
  staff_sign_on: {
    practice_id: string
    issuer: string
    client_id: string
    client_secret: Buffer
    inserted_at: Generated<string>
    updated_at: Generated<string>
    label: Generated<string>
    allowed_domains: Generated<string[]>
    password_allowed: Generated<boolean>
  }
  staff_subjects: {
    practice_id: string
    account_id: string
    issuer: string
    subject: string
    inserted_at: Generated<string>
  }
  visitor_keys: {
    day: string
    key: Buffer
  }
  waitlist_entries: {
    practice_id: string
    id: string
    patient_id: string
    appointment_type_slug: string
    doctor_id: string | null
    doctor_location_id: string | null
    from_date: string
    to_date: string
    weekdays: Generated<number[]>
    earliest_local: Generated<string>
    latest_local: Generated<string>
    notice_minutes: Generated<number>
    priority: Generated<number>
    queued_at: Generated<string>
    replaces_appointment_id: string | null
    status: Generated<'waiting' | 'offered' | 'booked' | 'withdrawn' | 'refused' | 'passed'>
    refusals: Generated<number>
    manage_token_hash: Buffer | null
    inserted_at: Generated<string>
    updated_at: Generated<string>
    gives_up: Generated<boolean>
  }
  waitlist_offers: {
    practice_id: string
    id: Generated<string>
    entry_id: string
    appointment_id: string
    status: Generated<'open' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn'>
    offered_by: 'queue' | 'staff'
    offered_at: string
    ended_at: string | null
  }
  webhook_endpoints: {
    practice_id: string
    id: string
    url: string
    description: string | null
    events: Generated<string[]>
    secret: Buffer
    former_secret: Buffer | null
    former_secret_until: string | null
    is_active: Generated<boolean>
    inserted_at: Generated<string>
    updated_at: Generated<string>
  }
}
