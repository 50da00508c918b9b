-- The schema that sql/migrations/ and sql/functions/ make, written by scripts/dump-schema.ts: read it, do not edit it.

-- Extensions

create extension btree_gist with schema public;

-- Tables

create table horai.api_keys (
  practice_id uuid not null,
  id uuid not null,
  label text default ''::text not null,
  key_hash bytea not null,
  inserted_at timestamp with time zone default now() not null,
  revoked_at timestamp with time zone,
  scopes text[] not null,
  expires_at timestamp with time zone,
  last_used_at timestamp with time zone,
  constraint api_keys_pkey PRIMARY KEY (practice_id, id),
  constraint api_keys_key_hash_key UNIQUE (practice_id, key_hash),
  constraint api_keys_scopes_are_some CHECK (((cardinality(scopes) > 0) AND (array_position(scopes, NULL::text) IS NULL))),
  constraint api_keys_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.api_keys enable row level security;
alter table horai.api_keys force row level security;

create table horai.appointment_events (
  practice_id uuid not null,
  id uuid default horai.new_id() not null,
  appointment_id uuid not null,
  version integer not null,
  occurred_at timestamp with time zone not null,
  actor_type text not null,
  actor_id uuid,
  action text not null,
  metadata jsonb default '{}'::jsonb not null,
  constraint appointment_events_pkey PRIMARY KEY (practice_id, id),
  constraint appointment_events_one_per_version UNIQUE (practice_id, appointment_id, version),
  constraint appointment_events_action_is_known CHECK ((action = ANY (ARRAY['held'::text, 'extended'::text, 'pending'::text, 'confirmed'::text, 'unconfirmed'::text, 'approved'::text, 'rescheduled'::text, 'arrived'::text, 'not_arrived'::text, 'participant_added'::text, 'participant_removed'::text, 'cancelled'::text, 'completed'::text, 'no_show'::text, 'hold_expired'::text]))) NOT VALID,
  constraint appointment_events_actor_is_known CHECK ((actor_type = ANY (ARRAY['patient'::text, 'staff'::text, 'system'::text]))),
  constraint appointment_events_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES horai.appointments(practice_id, id) ON DELETE CASCADE
);
alter table horai.appointment_events enable row level security;
alter table horai.appointment_events force row level security;

create table horai.appointment_participants (
  practice_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  patient_id uuid not null,
  role text not null,
  gets_messages boolean not null,
  may_manage boolean not null,
  inserted_at timestamp with time zone default now() not null,
  constraint appointment_participants_pkey PRIMARY KEY (practice_id, id),
  constraint appointment_participants_once_each UNIQUE (practice_id, appointment_id, patient_id),
  constraint appointment_participants_role_is_known CHECK ((role = ANY (ARRAY['guardian'::text, 'carer'::text, 'interpreter'::text, 'other'::text]))),
  constraint appointment_participants_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES horai.appointments(practice_id, id) ON DELETE CASCADE,
  constraint appointment_participants_practice_id_patient_id_fkey FOREIGN KEY (practice_id, patient_id) REFERENCES horai.patients(practice_id, id) ON DELETE CASCADE
);
alter table horai.appointment_participants enable row level security;
alter table horai.appointment_participants force row level security;

create table horai.appointment_resource_claims (
  practice_id uuid not null,
  id uuid default horai.new_id() not null,
  appointment_id uuid not null,
  resource_id uuid not null,
  period tstzrange not null,
  inserted_at timestamp with time zone default now() not null,
  starts_at timestamp with time zone generated always as (lower(period)) stored,
  constraint appointment_resource_claims_pkey PRIMARY KEY (practice_id, id),
  constraint appointment_resource_claims_once_each UNIQUE (practice_id, appointment_id, resource_id),
  constraint resource_no_overlap EXCLUDE USING gist (practice_id WITH =, resource_id WITH =, period WITH &&),
  constraint appointment_resource_claims_period_is_real CHECK (((NOT isempty(period)) AND lower_inc(period) AND (NOT upper_inc(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)) AND isfinite(lower(period)) AND isfinite(upper(period)) AND ((upper(period) - lower(period)) <= 'PT24H'::interval))),
  constraint appointment_resource_claims_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES horai.appointments(practice_id, id) ON DELETE CASCADE,
  constraint appointment_resource_claims_practice_id_resource_id_fkey FOREIGN KEY (practice_id, resource_id) REFERENCES horai.bookable_resources(practice_id, id)
);
alter table horai.appointment_resource_claims enable row level security;
alter table horai.appointment_resource_claims force row level security;

create table horai.appointment_series (
  practice_id uuid not null,
  id uuid not null,
  doctor_id uuid not null,
  appointment_type_id uuid not null,
  patient_id uuid,
  doctor_location_id uuid,
  timezone text not null,
  first_date date not null,
  start_local time without time zone not null,
  recurrence text not null,
  skips_taken boolean not null,
  skipped_dates date[] default '{}'::date[] not null,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint appointment_series_pkey PRIMARY KEY (practice_id, id),
  constraint appointment_series_recurrence_is_short CHECK ((length(recurrence) <= 300)),
  constraint appointment_series_skip_only_where_wanted CHECK ((skips_taken OR (skipped_dates = '{}'::date[]))),
  constraint appointment_series_skipped_without_nulls CHECK ((array_position(skipped_dates, NULL::date) IS NULL)),
  constraint appointment_series_whole_minutes CHECK (((EXTRACT(second FROM start_local) = (0)::numeric) AND (start_local < '24:00:00'::time without time zone))),
  constraint appointment_series_practice_id_appointment_type_id_fkey FOREIGN KEY (practice_id, appointment_type_id) REFERENCES horai.appointment_types(practice_id, id),
  constraint appointment_series_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id),
  constraint appointment_series_practice_id_doctor_location_id_fkey FOREIGN KEY (practice_id, doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id),
  constraint appointment_series_practice_id_patient_id_fkey FOREIGN KEY (practice_id, patient_id) REFERENCES horai.patients(practice_id, id)
);
alter table horai.appointment_series enable row level security;
alter table horai.appointment_series force row level security;

create table horai.appointment_type_locations (
  practice_id uuid not null,
  appointment_type_id uuid not null,
  doctor_location_id uuid not null,
  inserted_at timestamp with time zone default now() not null,
  constraint appointment_type_locations_pkey PRIMARY KEY (practice_id, appointment_type_id, doctor_location_id),
  constraint appointment_type_locations_practice_id_appointment_type_id_fkey FOREIGN KEY (practice_id, appointment_type_id) REFERENCES horai.appointment_types(practice_id, id) ON DELETE CASCADE,
  constraint appointment_type_locations_practice_id_doctor_location_id_fkey FOREIGN KEY (practice_id, doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id),
  constraint appointment_type_locations_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.appointment_type_locations enable row level security;
alter table horai.appointment_type_locations force row level security;

create table horai.appointment_type_requirements (
  practice_id uuid not null,
  id uuid not null,
  appointment_type_id uuid not null,
  resource_type text not null,
  capability text,
  quantity integer default 1 not null,
  inserted_at timestamp with time zone default now() not null,
  constraint appointment_type_requirements_pkey PRIMARY KEY (practice_id, id),
  constraint appointment_type_requirements_one_row_each UNIQUE NULLS NOT DISTINCT (practice_id, appointment_type_id, resource_type, capability),
  constraint appointment_type_requirements_quantity_in_range CHECK (((quantity >= 1) AND (quantity <= 10))),
  constraint appointment_type_requirements_type_is_known CHECK ((resource_type = ANY (ARRAY['room'::text, 'telehealth_slot'::text, 'equipment'::text, 'staff'::text]))),
  constraint appointment_type_requirements_practice_id_appointment_type_fkey FOREIGN KEY (practice_id, appointment_type_id) REFERENCES horai.appointment_types(practice_id, id) ON DELETE CASCADE,
  constraint appointment_type_requirements_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.appointment_type_requirements enable row level security;
alter table horai.appointment_type_requirements force row level security;

create table horai.appointment_types (
  practice_id uuid not null,
  id uuid not null,
  doctor_id uuid not null,
  slug text not null,
  name text not null,
  description text,
  duration_minutes integer default 30 not null,
  buffer_before_minutes integer default 0 not null,
  buffer_after_minutes integer default 0 not null,
  consultation_mode text not null,
  price_cents integer,
  currency text default 'EUR'::text not null,
  allow_patient_reschedule boolean default true not null,
  min_notice_minutes integer default 0 not null,
  max_future_days integer default 60 not null,
  max_reschedule_count integer default 2 not null,
  hold_minutes integer default 5 not null,
  requires_approval boolean default false not null,
  is_active boolean default true not null,
  default_location_id uuid,
  default_room_id uuid,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  payment_mode text default 'none'::text not null,
  deposit_cents integer,
  late_cancel_minutes integer default 0 not null,
  late_cancel_fee_cents integer,
  no_show_fee_cents integer,
  places integer default 1 not null,
  constraint appointment_types_pkey PRIMARY KEY (practice_id, id),
  constraint appointment_types_slug_key UNIQUE (practice_id, doctor_id, slug),
  constraint appointment_types_buffer_after_in_range CHECK (((buffer_after_minutes >= 0) AND (buffer_after_minutes <= 240))),
  constraint appointment_types_buffer_before_in_range CHECK (((buffer_before_minutes >= 0) AND (buffer_before_minutes <= 240))),
  constraint appointment_types_currency_is_iso CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint appointment_types_deposit_in_range CHECK (((deposit_cents IS NULL) OR ((deposit_cents > 0) AND (deposit_cents <= COALESCE(price_cents, 0))))) NOT VALID,
  constraint appointment_types_duration_in_range CHECK (((duration_minutes >= 5) AND (duration_minutes <= 360))),
  constraint appointment_types_fees_not_negative CHECK (((COALESCE(late_cancel_fee_cents, 0) >= 0) AND (COALESCE(no_show_fee_cents, 0) >= 0))) NOT VALID,
  constraint appointment_types_groups_need_no_approval CHECK (((places = 1) OR (NOT requires_approval))),
  constraint appointment_types_hold_in_range CHECK (((hold_minutes >= 1) AND (hold_minutes <= 60))),
  constraint appointment_types_horizon_in_range CHECK (((max_future_days >= 1) AND (max_future_days <= 365))),
  constraint appointment_types_late_cancel_in_range CHECK (((late_cancel_minutes >= 0) AND (late_cancel_minutes <= 43200))) NOT VALID,
  constraint appointment_types_mode_is_known CHECK ((consultation_mode = ANY (ARRAY['in_person'::text, 'video'::text, 'phone'::text]))),
  constraint appointment_types_name_is_not_blank CHECK ((btrim(name) <> ''::text)),
  constraint appointment_types_notice_in_range CHECK (((min_notice_minutes >= 0) AND (min_notice_minutes <= 43200))),
  constraint appointment_types_payment_has_amount CHECK (((payment_mode = 'none'::text) OR ((price_cents > 0) AND ((payment_mode = 'full'::text) OR (deposit_cents IS NOT NULL))))) NOT VALID,
  constraint appointment_types_payment_mode_is_known CHECK ((payment_mode = ANY (ARRAY['none'::text, 'deposit'::text, 'full'::text]))) NOT VALID,
  constraint appointment_types_places_in_range CHECK (((places >= 1) AND (places <= 200))),
  constraint appointment_types_price_is_not_negative CHECK ((price_cents >= 0)),
  constraint appointment_types_reschedules_in_range CHECK (((max_reschedule_count >= 0) AND (max_reschedule_count <= 20))),
  constraint appointment_types_slug_is_a_slug CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 63))),
  constraint appointment_types_practice_id_default_location_id_fkey FOREIGN KEY (practice_id, default_location_id) REFERENCES horai.doctor_locations(practice_id, id),
  constraint appointment_types_practice_id_default_room_id_fkey FOREIGN KEY (practice_id, default_room_id) REFERENCES horai.location_rooms(practice_id, id),
  constraint appointment_types_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id),
  constraint appointment_types_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.appointment_types enable row level security;
alter table horai.appointment_types force row level security;

create table horai.appointments (
  practice_id uuid not null,
  id uuid not null,
  doctor_id uuid not null,
  patient_id uuid,
  appointment_type_id uuid not null,
  doctor_location_id uuid,
  location_room_id uuid,
  starts_at_utc timestamp with time zone not null,
  ends_at_utc timestamp with time zone not null,
  period tstzrange generated always as (tstzrange(starts_at_utc, ends_at_utc, '[)'::text)) stored,
  status text default 'held'::text not null,
  hold_expires_at timestamp with time zone,
  patient_timezone text,
  doctor_timezone text,
  duration_minutes_snapshot integer,
  buffer_before_minutes_snapshot integer default 0 not null,
  buffer_after_minutes_snapshot integer default 0 not null,
  price_cents_snapshot integer,
  currency_snapshot text,
  consultation_mode_snapshot text,
  requirements_snapshot jsonb default '[]'::jsonb not null,
  notes text,
  outside_hours boolean default false not null,
  overlap_allowed boolean default false not null,
  cancellation_reason text,
  cancelled_at timestamp with time zone,
  cancelled_by_actor_type text,
  cancelled_by_actor_id uuid,
  reschedule_count integer default 0 not null,
  manage_token_hash bytea,
  version integer default 1 not null,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  hold_extended boolean default false not null,
  arrived_at timestamp with time zone,
  places_snapshot integer,
  session_id uuid,
  place integer,
  joint_booking_id uuid,
  series_id uuid,
  series_date date,
  constraint appointments_pkey PRIMARY KEY (practice_id, id),
  constraint patient_no_overlap EXCLUDE USING gist (practice_id WITH =, patient_id WITH =, period WITH &&) WHERE (((status = ANY (ARRAY['pending'::text, 'confirmed'::text])) AND (NOT overlap_allowed))),
  constraint session_place_taken_once EXCLUDE USING btree (practice_id WITH =, session_id WITH =, place WITH =) WHERE ((status <> 'cancelled'::text)),
  constraint appointments_bounded CHECK ((isfinite(starts_at_utc) AND isfinite(ends_at_utc))),
  constraint appointments_cancelled_at_when_cancelled CHECK (((status = 'cancelled'::text) = (cancelled_at IS NOT NULL))),
  constraint appointments_end_after_start CHECK ((ends_at_utc > starts_at_utc)),
  constraint appointments_expire_only_while_held CHECK (((status = 'held'::text) = (hold_expires_at IS NOT NULL))),
  constraint appointments_patient_unless_a_hold CHECK (((patient_id IS NOT NULL) OR (status = ANY (ARRAY['held'::text, 'cancelled'::text])) OR (places_snapshot IS NOT NULL))),
  constraint appointments_places_in_range CHECK (((((places_snapshot >= 2) AND (places_snapshot <= 200)) AND ((place >= 1) AND (place <= 200))) OR (((places_snapshot >= 2) AND (places_snapshot <= 200)) AND (place IS NULL)) OR ((places_snapshot IS NULL) AND ((place >= 1) AND (place <= 200))) OR ((places_snapshot IS NULL) AND (place IS NULL)))),
  constraint appointments_series_with_its_date CHECK (((series_id IS NULL) = (series_date IS NULL))) NOT VALID,
  constraint appointments_session_or_place CHECK ((((session_id IS NULL) = (place IS NULL)) AND ((session_id IS NULL) OR (places_snapshot IS NULL)))),
  constraint appointments_status_is_known CHECK ((status = ANY (ARRAY['held'::text, 'pending'::text, 'confirmed'::text, 'completed'::text, 'cancelled'::text, 'no_show'::text]))),
  constraint appointments_whole_minutes CHECK (((date_bin('PT1M'::interval, starts_at_utc, '1970-01-01 00:00:00+00'::timestamp with time zone) = starts_at_utc) AND (date_bin('PT1M'::interval, ends_at_utc, '1970-01-01 00:00:00+00'::timestamp with time zone) = ends_at_utc))),
  constraint appointments_practice_id_appointment_type_id_fkey FOREIGN KEY (practice_id, appointment_type_id) REFERENCES horai.appointment_types(practice_id, id),
  constraint appointments_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id),
  constraint appointments_practice_id_doctor_location_id_fkey FOREIGN KEY (practice_id, doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id),
  constraint appointments_practice_id_location_room_id_fkey FOREIGN KEY (practice_id, location_room_id) REFERENCES horai.location_rooms(practice_id, id),
  constraint appointments_practice_id_patient_id_fkey FOREIGN KEY (practice_id, patient_id) REFERENCES horai.patients(practice_id, id),
  constraint appointments_practice_id_series_id_fkey FOREIGN KEY (practice_id, series_id) REFERENCES horai.appointment_series(practice_id, id) NOT VALID,
  constraint appointments_practice_id_session_id_fkey FOREIGN KEY (practice_id, session_id) REFERENCES horai.appointments(practice_id, id)
);
alter table horai.appointments enable row level security;
alter table horai.appointments force row level security;

create table horai.availability_exceptions (
  practice_id uuid not null,
  id uuid not null,
  doctor_id uuid,
  scope_appointment_type_id uuid,
  scope_doctor_location_id uuid,
  scope_location_room_id uuid,
  starts_at_utc timestamp with time zone not null,
  ends_at_utc timestamp with time zone not null,
  period tstzrange generated always as (tstzrange(starts_at_utc, ends_at_utc, '[)'::text)) stored,
  kind text default 'blocked'::text not null,
  reason text,
  source text default 'manual'::text not null,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint availability_exceptions_pkey PRIMARY KEY (practice_id, id),
  constraint availability_exceptions_bounded CHECK ((isfinite(starts_at_utc) AND isfinite(ends_at_utc))),
  constraint availability_exceptions_end_after_start CHECK ((ends_at_utc > starts_at_utc)),
  constraint availability_exceptions_kind_is_known CHECK ((kind = ANY (ARRAY['blocked'::text, 'available'::text]))),
  constraint availability_exceptions_whole_minutes CHECK (((date_bin('PT1M'::interval, starts_at_utc, '1970-01-01 00:00:00+00'::timestamp with time zone) = starts_at_utc) AND (date_bin('PT1M'::interval, ends_at_utc, '1970-01-01 00:00:00+00'::timestamp with time zone) = ends_at_utc))),
  constraint availability_exceptions_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id),
  constraint availability_exceptions_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id),
  constraint availability_exceptions_practice_id_scope_appointment_type_fkey FOREIGN KEY (practice_id, scope_appointment_type_id) REFERENCES horai.appointment_types(practice_id, id),
  constraint availability_exceptions_practice_id_scope_doctor_location__fkey FOREIGN KEY (practice_id, scope_doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id),
  constraint availability_exceptions_practice_id_scope_location_room_id_fkey FOREIGN KEY (practice_id, scope_location_room_id) REFERENCES horai.location_rooms(practice_id, id)
);
alter table horai.availability_exceptions enable row level security;
alter table horai.availability_exceptions force row level security;

create table horai.bookable_resources (
  practice_id uuid not null,
  id uuid not null,
  doctor_id uuid,
  doctor_location_id uuid,
  location_room_id uuid,
  type text not null,
  label text,
  capabilities text[] default '{}'::text[] not null,
  is_active boolean default true not null,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint bookable_resources_pkey PRIMARY KEY (practice_id, id),
  constraint bookable_resources_capabilities_without_nulls CHECK ((array_position(capabilities, NULL::text) IS NULL)),
  constraint bookable_resources_type_is_known CHECK ((type = ANY (ARRAY['room'::text, 'telehealth_slot'::text, 'equipment'::text, 'staff'::text]))),
  constraint bookable_resources_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id),
  constraint bookable_resources_practice_id_doctor_location_id_fkey FOREIGN KEY (practice_id, doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id),
  constraint bookable_resources_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id),
  constraint bookable_resources_practice_id_location_room_id_fkey FOREIGN KEY (practice_id, location_room_id) REFERENCES horai.location_rooms(practice_id, id)
);
alter table horai.bookable_resources enable row level security;
alter table horai.bookable_resources force row level security;

create table horai.calendar_connections (
  practice_id uuid not null,
  id uuid not null,
  doctor_id uuid not null,
  external_provider text not null,
  address text not null,
  credentials text not null,
  direction text default 'both'::text not null,
  shows_patients boolean default false not null,
  is_active boolean default true not null,
  sync_token text,
  read_whole_at timestamp with time zone,
  unread_events text[] default '{}'::text[] not null,
  due_at timestamp with time zone default now() not null,
  failures integer default 0 not null,
  last_error text,
  last_synced_at timestamp with time zone,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  label text,
  last_fault text,
  constraint calendar_connections_pkey PRIMARY KEY (practice_id, id),
  constraint calendar_connections_once_a_doctor UNIQUE (practice_id, doctor_id, address),
  constraint calendar_connections_direction_is_known CHECK ((direction = ANY (ARRAY['both'::text, 'out'::text, 'in'::text]))),
  constraint calendar_connections_failures_not_negative CHECK ((failures >= 0)),
  constraint calendar_connections_fault_is_known CHECK ((last_fault = ANY (ARRAY['login_needed'::text, 'not_allowed'::text, 'not_there'::text, 'too_busy'::text, 'unreachable'::text, 'closed'::text, 'not_supported'::text, 'not_understood'::text]))) NOT VALID,
  constraint calendar_connections_provider_is_known CHECK ((external_provider = ANY (ARRAY['caldav'::text, 'google'::text, 'microsoft'::text]))) NOT VALID,
  constraint calendar_connections_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id),
  constraint calendar_connections_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.calendar_connections enable row level security;
alter table horai.calendar_connections force row level security;

create table horai.calendar_feeds (
  practice_id uuid not null,
  id uuid not null,
  doctor_id uuid not null,
  label text default ''::text not null,
  key_hash bytea not null,
  shows_patients boolean default false not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  inserted_at timestamp with time zone default now() not null,
  constraint calendar_feeds_pkey PRIMARY KEY (practice_id, id),
  constraint calendar_feeds_key_is_unique UNIQUE (practice_id, key_hash),
  constraint calendar_feeds_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id),
  constraint calendar_feeds_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.calendar_feeds enable row level security;
alter table horai.calendar_feeds force row level security;

create table horai.contact_bookings (
  practice_id uuid not null,
  contact bytea not null,
  appointment_id uuid not null,
  booked_at timestamp with time zone not null,
  forget_after timestamp with time zone not null,
  constraint contact_bookings_pkey PRIMARY KEY (practice_id, contact, appointment_id),
  constraint contact_bookings_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES horai.appointments(practice_id, id) ON DELETE CASCADE
);
alter table horai.contact_bookings enable row level security;
alter table horai.contact_bookings force row level security;

create table horai.contact_checks (
  practice_id uuid not null,
  id uuid not null,
  appointment_id uuid not null,
  channel text not null,
  contact bytea not null,
  address text,
  locale text,
  network bytea not null,
  code_hash bytea,
  tries integer default 0 not null,
  asked_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  checked_at timestamp with time zone,
  constraint contact_checks_pkey PRIMARY KEY (practice_id, id),
  constraint contact_checks_channel_is_known CHECK ((channel = ANY (ARRAY['email'::text, 'phone'::text]))),
  constraint contact_checks_locale_is_known CHECK ((locale = ANY (ARRAY['en'::text, 'el'::text]))),
  constraint contact_checks_tries_in_range CHECK (((tries >= 0) AND (tries <= 5))),
  constraint contact_checks_used_once CHECK (((checked_at IS NULL) OR (num_nonnulls(code_hash, address) = 0))),
  constraint contact_checks_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES horai.appointments(practice_id, id) ON DELETE CASCADE
);
alter table horai.contact_checks enable row level security;
alter table horai.contact_checks force row level security;

create table horai.contact_keys (
  practice_id uuid not null,
  key bytea not null,
  constraint contact_keys_pkey PRIMARY KEY (practice_id),
  constraint contact_keys_are_long CHECK ((length(key) = 32)),
  constraint contact_keys_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id) ON DELETE CASCADE
);
alter table horai.contact_keys enable row level security;
alter table horai.contact_keys force row level security;

create table horai.data_keys (
  id text not null,
  first_used_at timestamp with time zone default now() not null,
  constraint data_keys_pkey PRIMARY KEY (id)
);

create table horai.doctor_locations (
  practice_id uuid not null,
  id uuid not null,
  doctor_id uuid,
  name text not null,
  address text,
  latitude double precision,
  longitude double precision,
  is_active boolean default true not null,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint doctor_locations_pkey PRIMARY KEY (practice_id, id),
  constraint doctor_locations_both_coordinates_or_none CHECK (((latitude IS NULL) = (longitude IS NULL))),
  constraint doctor_locations_latitude_on_earth CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint doctor_locations_longitude_on_earth CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint doctor_locations_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id),
  constraint doctor_locations_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.doctor_locations enable row level security;
alter table horai.doctor_locations force row level security;

create table horai.doctors (
  practice_id uuid not null,
  id uuid not null,
  slug text not null,
  name text not null,
  timezone text not null,
  specialty text,
  one_at_a_time boolean default false not null,
  is_active boolean default true not null,
  setup_version bigint default 1 not null,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint doctors_pkey PRIMARY KEY (practice_id, id),
  constraint doctors_slug_key UNIQUE (practice_id, slug),
  constraint doctors_name_is_not_blank CHECK ((btrim(name) <> ''::text)),
  constraint doctors_slug_is_a_slug CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 63))),
  constraint doctors_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.doctors enable row level security;
alter table horai.doctors force row level security;

create table horai.external_busy (
  practice_id uuid not null,
  exception_id uuid not null,
  connection_id uuid not null,
  external_event_id text not null,
  constraint external_busy_pkey PRIMARY KEY (practice_id, exception_id),
  constraint external_busy_practice_id_connection_id_fkey FOREIGN KEY (practice_id, connection_id) REFERENCES horai.calendar_connections(practice_id, id),
  constraint external_busy_practice_id_exception_id_fkey FOREIGN KEY (practice_id, exception_id) REFERENCES horai.availability_exceptions(practice_id, id) ON DELETE CASCADE
);
alter table horai.external_busy enable row level security;
alter table horai.external_busy force row level security;

create table horai.external_visits (
  practice_id uuid not null,
  connection_id uuid not null,
  appointment_id uuid not null,
  external_event_id text,
  etag text,
  content_hash bytea,
  written_at timestamp with time zone default now() not null,
  attempt uuid default '00000000-0000-0000-0000-000000000000'::uuid not null,
  constraint external_visits_pkey PRIMARY KEY (practice_id, connection_id, appointment_id),
  constraint external_visits_event_is_one_visit UNIQUE (practice_id, connection_id, external_event_id),
  constraint external_visits_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES horai.appointments(practice_id, id) ON DELETE CASCADE,
  constraint external_visits_practice_id_connection_id_fkey FOREIGN KEY (practice_id, connection_id) REFERENCES horai.calendar_connections(practice_id, id) ON DELETE CASCADE
);
alter table horai.external_visits enable row level security;
alter table horai.external_visits force row level security;

create table horai.idempotency_keys (
  practice_id uuid not null,
  scope text not null,
  key_hash bytea not null,
  fingerprint bytea not null,
  answer jsonb not null,
  sealed bytea,
  inserted_at timestamp with time zone default now() not null,
  constraint idempotency_keys_pkey PRIMARY KEY (practice_id, scope, key_hash)
);
alter table horai.idempotency_keys enable row level security;
alter table horai.idempotency_keys force row level security;

create table horai.location_rooms (
  practice_id uuid not null,
  id uuid not null,
  doctor_location_id uuid not null,
  name text not null,
  is_active boolean default true not null,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint location_rooms_pkey PRIMARY KEY (practice_id, id),
  constraint location_rooms_name_key UNIQUE (practice_id, doctor_location_id, name),
  constraint location_rooms_practice_id_doctor_location_id_fkey FOREIGN KEY (practice_id, doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id),
  constraint location_rooms_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.location_rooms enable row level security;
alter table horai.location_rooms force row level security;

create table horai.message_links (
  practice_id uuid not null,
  token_hash bytea not null,
  appointment_id uuid,
  patient_id uuid,
  channel text,
  expires_at timestamp with time zone not null,
  participant_id uuid,
  constraint message_links_pkey PRIMARY KEY (practice_id, token_hash),
  constraint message_links_open_one_thing CHECK (((num_nonnulls(appointment_id, patient_id) = 1) AND ((patient_id IS NULL) = (channel IS NULL)))),
  constraint message_links_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES horai.appointments(practice_id, id) ON DELETE CASCADE,
  constraint message_links_practice_id_participant_id_fkey FOREIGN KEY (practice_id, participant_id) REFERENCES horai.appointment_participants(practice_id, id) ON DELETE CASCADE,
  constraint message_links_practice_id_patient_id_fkey FOREIGN KEY (practice_id, patient_id) REFERENCES horai.patients(practice_id, id) ON DELETE CASCADE
);
alter table horai.message_links enable row level security;
alter table horai.message_links force row level security;

create table horai.next_doctors (
  practice_id uuid not null,
  doctor_id uuid not null,
  generation bigint default 0 not null,
  opened boolean default false not null,
  computed_at timestamp with time zone default '-infinity'::timestamp with time zone not null,
  practice_version bigint default 0 not null,
  good_until timestamp with time zone default '-infinity'::timestamp with time zone not null,
  known_to timestamp with time zone default '-infinity'::timestamp with time zone not null,
  shared_at uuid[] default '{}'::uuid[],
  due_at timestamp with time zone default '-infinity'::timestamp with time zone not null,
  constraint next_doctors_pkey PRIMARY KEY (practice_id, doctor_id),
  constraint next_doctors_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id) ON DELETE CASCADE
);
alter table horai.next_doctors enable row level security;
alter table horai.next_doctors force row level security;

create table horai.next_marks (
  practice_id uuid not null,
  id uuid default horai.new_id() not null,
  doctor_id uuid,
  of_shared boolean default false not null,
  doctor_location_id uuid,
  from_at timestamp with time zone not null,
  done_to uuid,
  constraint next_marks_pkey PRIMARY KEY (practice_id, id)
);
alter table horai.next_marks enable row level security;
alter table horai.next_marks force row level security;

create table horai.next_practices (
  practice_id uuid not null,
  marked bigint default 0 not null,
  constraint next_practices_pkey PRIMARY KEY (practice_id),
  constraint next_practices_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id) ON DELETE CASCADE
);
alter table horai.next_practices enable row level security;
alter table horai.next_practices force row level security;

create table horai.next_starts (
  practice_id uuid not null,
  doctor_id uuid not null,
  n integer not null,
  starts_at_utc timestamp with time zone not null,
  appointment_type_id uuid not null,
  doctor_location_id uuid,
  specialty text collate "C" not null,
  slug text collate "C" not null,
  cell integer,
  counts_from timestamp with time zone not null,
  counts_until timestamp with time zone not null,
  resource_ids uuid[],
  needed integer not null,
  all_listed boolean not null,
  occupied tstzrange,
  constraint next_starts_pkey PRIMARY KEY (practice_id, doctor_id, n),
  constraint next_starts_have_resources_or_nothing CHECK (((resource_ids IS NULL) = (occupied IS NULL))),
  constraint next_starts_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.next_doctors(practice_id, doctor_id) ON DELETE CASCADE
);
alter table horai.next_starts enable row level security;
alter table horai.next_starts force row level security;

create table horai.notification_deliveries (
  practice_id uuid not null,
  id uuid default horai.new_id() not null,
  job_id uuid not null,
  channel text not null,
  webhook_endpoint_id uuid,
  status text default 'waiting'::text not null,
  attempts integer default 0 not null,
  due_at timestamp with time zone not null,
  reason text,
  reference text,
  inserted_at timestamp with time zone default now() not null,
  settled_at timestamp with time zone,
  participant_id uuid,
  told_in uuid,
  constraint notification_deliveries_pkey PRIMARY KEY (practice_id, id),
  constraint notification_deliveries_once_each UNIQUE NULLS NOT DISTINCT (practice_id, job_id, channel, webhook_endpoint_id, participant_id),
  constraint notification_deliveries_channel_is_known CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text, 'webhook'::text]))),
  constraint notification_deliveries_endpoint_of_webhooks CHECK (((channel = 'webhook'::text) = (webhook_endpoint_id IS NOT NULL))),
  constraint notification_deliveries_settled_unless_waiting CHECK (((status = 'waiting'::text) = (settled_at IS NULL))),
  constraint notification_deliveries_status_is_known CHECK ((status = ANY (ARRAY['waiting'::text, 'sent'::text, 'skipped'::text, 'dead'::text]))),
  constraint notification_deliveries_practice_id_job_id_fkey FOREIGN KEY (practice_id, job_id) REFERENCES horai.notification_jobs(practice_id, id) ON DELETE CASCADE,
  constraint notification_deliveries_practice_id_webhook_endpoint_id_fkey FOREIGN KEY (practice_id, webhook_endpoint_id) REFERENCES horai.webhook_endpoints(practice_id, id) ON DELETE CASCADE
);
alter table horai.notification_deliveries enable row level security;
alter table horai.notification_deliveries force row level security;

create table horai.notification_jobs (
  practice_id uuid not null,
  id uuid default horai.new_id() not null,
  kind text not null,
  appointment_id uuid,
  version integer,
  subject_id uuid,
  once_key text not null,
  facts jsonb default '{}'::jsonb not null,
  due_at timestamp with time zone not null,
  status text default 'waiting'::text not null,
  reason text,
  inserted_at timestamp with time zone default now() not null,
  settled_at timestamp with time zone,
  bundle_id uuid,
  constraint notification_jobs_pkey PRIMARY KEY (practice_id, id),
  constraint notification_jobs_once UNIQUE (practice_id, once_key),
  constraint notification_jobs_settled_unless_waiting CHECK (((status = 'waiting'::text) = (settled_at IS NULL))),
  constraint notification_jobs_status_is_known CHECK ((status = ANY (ARRAY['waiting'::text, 'planned'::text, 'superseded'::text, 'skipped'::text]))),
  constraint notification_jobs_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES horai.appointments(practice_id, id) ON DELETE CASCADE
);
alter table horai.notification_jobs enable row level security;
alter table horai.notification_jobs force row level security;

create table horai.notification_queue (
  id uuid not null,
  of_practice uuid not null,
  is_delivery boolean not null,
  due_at timestamp with time zone not null,
  constraint notification_queue_pkey PRIMARY KEY (id),
  constraint notification_queue_of_practice_fkey FOREIGN KEY (of_practice) REFERENCES horai.practices(id) ON DELETE CASCADE
);

create table horai.notification_settings (
  practice_id uuid not null,
  email_enabled boolean default true not null,
  sms_enabled boolean default false not null,
  reminder_minutes integer[] default '{1440,120}'::integer[] not null,
  quiet_from_local time without time zone default '21:00:00'::time without time zone not null,
  quiet_to_local time without time zone default '08:00:00'::time without time zone not null,
  grace_seconds integer default 120 not null,
  reply_to text,
  digest_email text,
  digest_at_local time without time zone default '07:00:00'::time without time zone not null,
  updated_at timestamp with time zone default now() not null,
  constraint notification_settings_pkey PRIMARY KEY (practice_id),
  constraint notification_settings_grace_in_range CHECK (((grace_seconds >= 0) AND (grace_seconds <= 1800))),
  constraint notification_settings_reminders_in_range CHECK (((array_position(reminder_minutes, NULL::integer) IS NULL) AND (cardinality(reminder_minutes) <= 5) AND (15 <= ALL (reminder_minutes)) AND (43200 >= ALL (reminder_minutes)))),
  constraint notification_settings_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id) ON DELETE CASCADE
);
alter table horai.notification_settings enable row level security;
alter table horai.notification_settings force row level security;

create table horai.notification_templates (
  practice_id uuid not null,
  kind text not null,
  channel text not null,
  locale text not null,
  subject text,
  body text not null,
  updated_at timestamp with time zone default now() not null,
  constraint notification_templates_pkey PRIMARY KEY (practice_id, kind, channel, locale),
  constraint notification_templates_channel_is_known CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text]))),
  constraint notification_templates_locale_is_known CHECK ((locale = ANY (ARRAY['en'::text, 'el'::text]))),
  constraint notification_templates_subject_of_mail CHECK (((channel = 'email'::text) = (subject IS NOT NULL))),
  constraint notification_templates_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id) ON DELETE CASCADE
);
alter table horai.notification_templates enable row level security;
alter table horai.notification_templates force row level security;

create table horai.patient_reads (
  practice_id uuid not null,
  id uuid default horai.new_id() not null,
  patient_id uuid not null,
  actor_type text not null,
  actor_id text not null,
  route text not null,
  quarter bigint not null,
  read_at timestamp with time zone not null,
  constraint patient_reads_pkey PRIMARY KEY (practice_id, id),
  constraint patient_reads_once_a_quarter UNIQUE (practice_id, patient_id, actor_type, actor_id, route, quarter),
  constraint patient_reads_actor_is_known CHECK ((actor_type = ANY (ARRAY['staff'::text, 'key'::text]))),
  constraint patient_reads_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.patient_reads enable row level security;
alter table horai.patient_reads force row level security;

create table horai.patients (
  practice_id uuid not null,
  id uuid not null,
  name text not null,
  email text,
  phone text,
  date_of_birth date,
  timezone text,
  locale text,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  email_allowed boolean default true not null,
  sms_allowed boolean default false not null,
  email_index bytea,
  phone_index bytea,
  erased_at timestamp with time zone,
  constraint patients_pkey PRIMARY KEY (practice_id, id),
  constraint patients_name_is_not_blank CHECK ((btrim(name) <> ''::text)),
  constraint patients_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.patients enable row level security;
alter table horai.patients force row level security;

create table horai.payment_events (
  practice_id uuid not null,
  id uuid default horai.new_id() not null,
  payment_id uuid not null,
  version integer not null,
  occurred_at timestamp with time zone not null,
  actor_type text not null,
  actor_id uuid,
  action text not null,
  amount_cents integer,
  metadata jsonb default '{}'::jsonb not null,
  constraint payment_events_pkey PRIMARY KEY (practice_id, id),
  constraint payment_events_one_per_version UNIQUE (practice_id, payment_id, version),
  constraint payment_events_action_is_known CHECK ((action = ANY (ARRAY['due'::text, 'opened'::text, 'authorised'::text, 'lost'::text, 'capturing'::text, 'captured'::text, 'declined'::text, 'released'::text, 'kept'::text, 'refunding'::text, 'refunded'::text, 'refund_failed'::text, 'refund_withdrawn'::text, 'moved_to_desk'::text]))),
  constraint payment_events_actor_is_known CHECK ((actor_type = ANY (ARRAY['patient'::text, 'staff'::text, 'system'::text]))),
  constraint payment_events_practice_id_payment_id_fkey FOREIGN KEY (practice_id, payment_id) REFERENCES horai.payments(practice_id, id)
);
alter table horai.payment_events enable row level security;
alter table horai.payment_events force row level security;

create table horai.payment_queue (
  id uuid not null,
  of_practice uuid not null,
  due_at timestamp with time zone not null,
  constraint payment_queue_pkey PRIMARY KEY (id),
  constraint payment_queue_of_practice_fkey FOREIGN KEY (of_practice) REFERENCES horai.practices(id) ON DELETE CASCADE
);

create table horai.payment_settings (
  practice_id uuid not null,
  provider text default 'desk'::text not null,
  stripe_publishable_key text,
  stripe_secret_key text,
  stripe_webhook_secret text,
  capture_seconds integer default 600 not null,
  updated_at timestamp with time zone default now() not null,
  constraint payment_settings_pkey PRIMARY KEY (practice_id),
  constraint payment_settings_capture_in_range CHECK (((capture_seconds >= 5) AND (capture_seconds <= 3600))),
  constraint payment_settings_provider_is_known CHECK ((provider = ANY (ARRAY['desk'::text, 'stripe'::text]))),
  constraint payment_settings_stripe_has_keys CHECK (((provider <> 'stripe'::text) OR ((stripe_publishable_key IS NOT NULL) AND (stripe_secret_key IS NOT NULL)))),
  constraint payment_settings_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id) ON DELETE CASCADE
);
alter table horai.payment_settings enable row level security;
alter table horai.payment_settings force row level security;

create table horai.payment_steps (
  practice_id uuid not null,
  id uuid default horai.new_id() not null,
  payment_id uuid not null,
  kind text not null,
  amount_cents integer,
  reason text,
  actor jsonb default '{"type": "system"}'::jsonb not null,
  once jsonb,
  status text default 'waiting'::text not null,
  attempts integer default 0 not null,
  turn integer default 0 not null,
  due_at timestamp with time zone not null,
  told text,
  reference text,
  inserted_at timestamp with time zone default now() not null,
  settled_at timestamp with time zone,
  constraint payment_steps_pkey PRIMARY KEY (practice_id, id),
  constraint payment_steps_one_capture EXCLUDE USING btree (practice_id WITH =, payment_id WITH =) WHERE (((kind = 'capture'::text) AND (status = ANY (ARRAY['waiting'::text, 'done'::text])))),
  constraint payment_steps_one_waiting EXCLUDE USING btree (practice_id WITH =, payment_id WITH =, kind WITH =) WHERE (((status = 'waiting'::text) AND (kind = ANY (ARRAY['ask'::text, 'release'::text])))),
  constraint payment_steps_amount_of_refunds CHECK ((((kind = 'refund'::text) = (amount_cents IS NOT NULL)) AND (COALESCE(amount_cents, 1) > 0))),
  constraint payment_steps_kind_is_known CHECK ((kind = ANY (ARRAY['ask'::text, 'capture'::text, 'release'::text, 'refund'::text]))),
  constraint payment_steps_reason_is_known CHECK ((((kind = 'refund'::text) = (reason IS NOT NULL)) AND (reason = ANY (ARRAY['not_booked'::text, 'cancelled'::text, 'no_show'::text, 'staff'::text])))),
  constraint payment_steps_settled_unless_waiting CHECK (((status = 'waiting'::text) = (settled_at IS NULL))),
  constraint payment_steps_status_is_known CHECK ((status = ANY (ARRAY['waiting'::text, 'done'::text, 'failed'::text, 'withdrawn'::text]))),
  constraint payment_steps_practice_id_payment_id_fkey FOREIGN KEY (practice_id, payment_id) REFERENCES horai.payments(practice_id, id)
);
alter table horai.payment_steps enable row level security;
alter table horai.payment_steps force row level security;

create table horai.payments (
  practice_id uuid not null,
  id uuid default horai.new_id() not null,
  appointment_id uuid not null,
  provider text not null,
  amount_cents integer not null,
  currency text not null,
  late_cancel_minutes integer not null,
  late_cancel_fee_cents integer,
  no_show_fee_cents integer,
  status text default 'due'::text not null,
  provider_reference text,
  captured_cents integer default 0 not null,
  refunded_cents integer default 0 not null,
  kept_cents integer,
  booked_at timestamp with time zone,
  version integer default 1 not null,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint payments_pkey PRIMARY KEY (practice_id, id),
  constraint payments_one_per_appointment UNIQUE (practice_id, appointment_id),
  constraint payments_amount_is_positive CHECK ((amount_cents > 0)),
  constraint payments_captured_in_range CHECK ((((status = 'captured'::text) = (captured_cents > 0)) AND ((captured_cents >= 0) AND (captured_cents <= amount_cents)))),
  constraint payments_provider_is_known CHECK ((provider = ANY (ARRAY['desk'::text, 'stripe'::text]))),
  constraint payments_refunded_in_range CHECK (((refunded_cents >= 0) AND (refunded_cents <= captured_cents))),
  constraint payments_status_is_known CHECK ((status = ANY (ARRAY['due'::text, 'authorised'::text, 'capturing'::text, 'captured'::text, 'released'::text]))),
  constraint payments_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES horai.appointments(practice_id, id)
);
alter table horai.payments enable row level security;
alter table horai.payments force row level security;

create table horai.practice_directory (
  id uuid not null,
  slug text not null,
  constraint practice_directory_pkey PRIMARY KEY (id),
  constraint practice_directory_slug_key UNIQUE (slug),
  constraint practice_directory_id_fkey FOREIGN KEY (id) REFERENCES horai.practices(id) ON DELETE CASCADE
);

create table horai.practices (
  id uuid not null,
  slug text not null,
  name text not null,
  timezone text not null,
  setup_version bigint default 1 not null,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  logo_url text,
  brand_colour text,
  default_locale text default 'en'::text not null,
  embed_origins text[] default '{}'::text[] not null,
  waitlist_offer_minutes integer default 30 not null,
  waitlist_cutoff_minutes integer default 120 not null,
  waitlist_max_refusals integer default 3 not null,
  waitlist_quiet_from time without time zone default '21:00:00'::time without time zone not null,
  waitlist_quiet_until time without time zone default '08:00:00'::time without time zone not null,
  erase_after_months integer,
  contact_check text default 'none'::text not null,
  contact_bookings_ahead integer default 3 not null,
  contact_bookings_a_day integer default 6 not null,
  constraint practices_pkey PRIMARY KEY (id),
  constraint practices_slug_key UNIQUE (slug),
  constraint practices_brand_colour_is_hex CHECK ((brand_colour ~ '^#[0-9a-f]{6}$'::text)),
  constraint practices_contact_bookings_a_day_in_range CHECK (((contact_bookings_a_day >= 1) AND (contact_bookings_a_day <= 100))),
  constraint practices_contact_bookings_ahead_in_range CHECK (((contact_bookings_ahead >= 1) AND (contact_bookings_ahead <= 100))),
  constraint practices_contact_check_is_known CHECK ((contact_check = ANY (ARRAY['none'::text, 'email'::text, 'phone'::text, 'either'::text]))),
  constraint practices_default_locale_is_known CHECK ((default_locale = ANY (ARRAY['en'::text, 'el'::text]))),
  constraint practices_embed_origins_are_origins CHECK (((array_position(embed_origins, NULL::text) IS NULL) AND (array_to_string(embed_origins, ' '::text) ~ '^(https?://[a-z0-9.-]+(:[0-9]{1,5})?( |$))*$'::text))),
  constraint practices_erase_after_in_range CHECK (((erase_after_months >= 1) AND (erase_after_months <= 1200))),
  constraint practices_logo_is_https_or_inline CHECK ((((logo_url ~ '^https://'::text) AND (length(logo_url) <= 2000)) OR ((logo_url ~ '^data:image/(png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/]+=*$'::text) AND (length(logo_url) <= 40000)))),
  constraint practices_name_is_not_blank CHECK ((btrim(name) <> ''::text)),
  constraint practices_slug_is_a_slug CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 63))),
  constraint practices_waitlist_cutoff_in_range CHECK (((waitlist_cutoff_minutes >= 0) AND (waitlist_cutoff_minutes <= 10080))),
  constraint practices_waitlist_offer_in_range CHECK (((waitlist_offer_minutes >= 5) AND (waitlist_offer_minutes <= 1440))),
  constraint practices_waitlist_refusals_in_range CHECK (((waitlist_max_refusals >= 1) AND (waitlist_max_refusals <= 20)))
);
alter table horai.practices enable row level security;
alter table horai.practices force row level security;

create table horai.public_holds (
  practice_id uuid not null,
  appointment_id uuid not null,
  doctor_id uuid not null,
  network bytea not null,
  minutes integer not null,
  expires_at timestamp with time zone not null,
  settled boolean default false not null,
  proof bytea,
  constraint public_holds_pkey PRIMARY KEY (practice_id, appointment_id),
  constraint public_holds_proof_used_once UNIQUE (practice_id, proof),
  constraint public_holds_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES horai.appointments(practice_id, id) ON DELETE CASCADE
);
alter table horai.public_holds enable row level security;
alter table horai.public_holds force row level security;

create table horai.resource_occupancy (
  practice_id uuid not null,
  resource_id uuid not null,
  version bigint default 1 not null,
  constraint resource_occupancy_pkey PRIMARY KEY (practice_id, resource_id),
  constraint resource_occupancy_practice_id_resource_id_fkey FOREIGN KEY (practice_id, resource_id) REFERENCES horai.bookable_resources(practice_id, id) ON DELETE CASCADE
);
alter table horai.resource_occupancy enable row level security;
alter table horai.resource_occupancy force row level security;
alter table horai.resource_occupancy set (fillfactor=50);

create table horai.schedule_rule_breaks (
  practice_id uuid not null,
  id uuid not null,
  schedule_rule_id uuid not null,
  break_start_local time without time zone not null,
  break_end_local time without time zone not null,
  label text,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint schedule_rule_breaks_pkey PRIMARY KEY (practice_id, id),
  constraint schedule_rule_breaks_end_after_start CHECK ((break_end_local > break_start_local)),
  constraint schedule_rule_breaks_whole_minutes CHECK (((EXTRACT(second FROM break_start_local) = (0)::numeric) AND (EXTRACT(second FROM break_end_local) = (0)::numeric))),
  constraint schedule_rule_breaks_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id),
  constraint schedule_rule_breaks_practice_id_schedule_rule_id_fkey FOREIGN KEY (practice_id, schedule_rule_id) REFERENCES horai.schedule_rules(practice_id, id) ON DELETE CASCADE
);
alter table horai.schedule_rule_breaks enable row level security;
alter table horai.schedule_rule_breaks force row level security;

create table horai.schedule_rules (
  practice_id uuid not null,
  id uuid not null,
  doctor_id uuid not null,
  timezone text not null,
  scope_appointment_type_id uuid,
  scope_doctor_location_id uuid,
  scope_location_room_id uuid,
  day_of_week integer,
  work_start_local time without time zone not null,
  work_end_local time without time zone not null,
  slot_interval_minutes integer default 10 not null,
  priority integer default 0 not null,
  effective_from date,
  effective_to date,
  is_active boolean default true not null,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  recurrence text,
  extra_dates date[] default '{}'::date[] not null,
  except_dates date[] default '{}'::date[] not null,
  constraint schedule_rules_pkey PRIMARY KEY (practice_id, id),
  constraint schedule_rules_dates_are_few CHECK (((cardinality(extra_dates) <= 366) AND (cardinality(except_dates) <= 366))) NOT VALID,
  constraint schedule_rules_dates_in_order CHECK (((effective_to IS NULL) OR (effective_from IS NULL) OR (effective_to >= effective_from))),
  constraint schedule_rules_dates_without_nulls CHECK (((array_position(extra_dates, NULL::date) IS NULL) AND (array_position(except_dates, NULL::date) IS NULL))) NOT VALID,
  constraint schedule_rules_end_after_start CHECK ((work_end_local > work_start_local)),
  constraint schedule_rules_interval_in_range CHECK (((slot_interval_minutes >= 5) AND (slot_interval_minutes <= 60))),
  constraint schedule_rules_recurrence_has_a_beginning CHECK (((recurrence IS NULL) OR (effective_from IS NOT NULL))) NOT VALID,
  constraint schedule_rules_recurrence_is_short CHECK ((length(recurrence) <= 300)) NOT VALID,
  constraint schedule_rules_say_when CHECK (((num_nonnulls(day_of_week, recurrence) > 0) OR (cardinality(extra_dates) > 0))) NOT VALID,
  constraint schedule_rules_weekday_is_iso CHECK (((day_of_week >= 1) AND (day_of_week <= 7))),
  constraint schedule_rules_weekday_or_recurrence CHECK ((num_nonnulls(day_of_week, recurrence) < 2)) NOT VALID,
  constraint schedule_rules_whole_minutes CHECK (((EXTRACT(second FROM work_start_local) = (0)::numeric) AND (EXTRACT(second FROM work_end_local) = (0)::numeric))),
  constraint schedule_rules_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id),
  constraint schedule_rules_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id),
  constraint schedule_rules_practice_id_scope_appointment_type_id_fkey FOREIGN KEY (practice_id, scope_appointment_type_id) REFERENCES horai.appointment_types(practice_id, id),
  constraint schedule_rules_practice_id_scope_doctor_location_id_fkey FOREIGN KEY (practice_id, scope_doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id),
  constraint schedule_rules_practice_id_scope_location_room_id_fkey FOREIGN KEY (practice_id, scope_location_room_id) REFERENCES horai.location_rooms(practice_id, id)
);
alter table horai.schedule_rules enable row level security;
alter table horai.schedule_rules force row level security;

create table horai.schema_migrations (
  version integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone default clock_timestamp() not null,
  constraint schema_migrations_pkey PRIMARY KEY (version)
);

create table horai.staff_accounts (
  practice_id uuid not null,
  id uuid not null,
  email text not null,
  name text not null,
  role text not null,
  doctor_id uuid,
  password_hash text not null,
  totp_secret bytea,
  totp_confirmed_at timestamp with time zone,
  totp_last_step bigint,
  is_active boolean default true not null,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint staff_accounts_pkey PRIMARY KEY (practice_id, id),
  constraint staff_accounts_email_key UNIQUE (practice_id, email),
  constraint staff_accounts_confirmed_secret_is_there CHECK (((totp_confirmed_at IS NULL) OR (totp_secret IS NOT NULL))),
  constraint staff_accounts_email_is_lower_case CHECK ((email !~ '[A-Z]'::text)),
  constraint staff_accounts_name_is_not_blank CHECK ((btrim(name) <> ''::text)),
  constraint staff_accounts_own_calendar_is_a_doctors CHECK (((doctor_id IS NULL) OR (role = 'doctor'::text))),
  constraint staff_accounts_role_is_known CHECK ((role = ANY (ARRAY['owner'::text, 'manager'::text, 'receptionist'::text, 'doctor'::text]))),
  constraint staff_accounts_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id),
  constraint staff_accounts_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.staff_accounts enable row level security;
alter table horai.staff_accounts force row level security;

create table horai.staff_attempts (
  practice_id uuid not null,
  subject bytea not null,
  since timestamp with time zone not null,
  tries integer not null,
  constraint staff_attempts_pkey PRIMARY KEY (practice_id, subject),
  constraint staff_attempts_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.staff_attempts enable row level security;
alter table horai.staff_attempts force row level security;

create table horai.staff_challenges (
  practice_id uuid not null,
  id uuid not null,
  purpose text not null,
  account_id uuid,
  secret_hash bytea not null,
  content jsonb not null,
  expires_at timestamp with time zone not null,
  constraint staff_challenges_pkey PRIMARY KEY (practice_id, id),
  constraint staff_challenges_secret_hash_key UNIQUE (practice_id, secret_hash),
  constraint staff_challenges_purpose_is_known CHECK ((purpose = ANY (ARRAY['passkey_new'::text, 'passkey_log_in'::text, 'single_sign_on'::text, 'calendar_account'::text]))) NOT VALID,
  constraint staff_challenges_practice_id_account_id_fkey FOREIGN KEY (practice_id, account_id) REFERENCES horai.staff_accounts(practice_id, id) ON DELETE CASCADE,
  constraint staff_challenges_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.staff_challenges enable row level security;
alter table horai.staff_challenges force row level security;

create table horai.staff_digests (
  practice_id uuid not null,
  account_id uuid not null,
  is_on boolean not null,
  tells text not null,
  at_local time without time zone not null,
  off_hashes bytea[] default '{}'::bytea[] not null,
  updated_at timestamp with time zone default now() not null,
  constraint staff_digests_pkey PRIMARY KEY (practice_id, account_id),
  constraint staff_digests_day_is_known CHECK ((tells = ANY (ARRAY['today'::text, 'tomorrow'::text]))),
  constraint staff_digests_practice_id_account_id_fkey FOREIGN KEY (practice_id, account_id) REFERENCES horai.staff_accounts(practice_id, id) ON DELETE CASCADE
);
alter table horai.staff_digests enable row level security;
alter table horai.staff_digests force row level security;

create table horai.staff_events (
  practice_id uuid not null,
  id uuid default horai.new_id() not null,
  account_id uuid,
  actor_id uuid,
  what text not null,
  method text,
  inserted_at timestamp with time zone not null,
  constraint staff_events_pkey PRIMARY KEY (practice_id, id),
  constraint staff_events_what_is_said CHECK ((btrim(what) <> ''::text)),
  constraint staff_events_practice_id_account_id_fkey FOREIGN KEY (practice_id, account_id) REFERENCES horai.staff_accounts(practice_id, id),
  constraint staff_events_practice_id_actor_id_fkey FOREIGN KEY (practice_id, actor_id) REFERENCES horai.staff_accounts(practice_id, id),
  constraint staff_events_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.staff_events enable row level security;
alter table horai.staff_events force row level security;

create table horai.staff_invitations (
  practice_id uuid not null,
  id uuid not null,
  email text not null,
  role text not null,
  doctor_id uuid,
  token_hash bytea not null,
  invited_by uuid,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  inserted_at timestamp with time zone default now() not null,
  constraint staff_invitations_pkey PRIMARY KEY (practice_id, id),
  constraint staff_invitations_token_hash_key UNIQUE (practice_id, token_hash),
  constraint staff_invitations_email_is_lower_case CHECK ((email !~ '[A-Z]'::text)),
  constraint staff_invitations_own_calendar_is_a_doctors CHECK (((doctor_id IS NULL) OR (role = 'doctor'::text))),
  constraint staff_invitations_role_is_known CHECK ((role = ANY (ARRAY['owner'::text, 'manager'::text, 'receptionist'::text, 'doctor'::text]))),
  constraint staff_invitations_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id),
  constraint staff_invitations_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.staff_invitations enable row level security;
alter table horai.staff_invitations force row level security;

create table horai.staff_links (
  practice_id uuid not null,
  token_hash bytea not null,
  invitation_id uuid,
  reset_id uuid,
  constraint staff_links_pkey PRIMARY KEY (practice_id, token_hash),
  constraint staff_links_open_one_thing CHECK ((num_nonnulls(invitation_id, reset_id) = 1)),
  constraint staff_links_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id),
  constraint staff_links_practice_id_invitation_id_fkey FOREIGN KEY (practice_id, invitation_id) REFERENCES horai.staff_invitations(practice_id, id) ON DELETE CASCADE,
  constraint staff_links_practice_id_reset_id_fkey FOREIGN KEY (practice_id, reset_id) REFERENCES horai.staff_resets(practice_id, id) ON DELETE CASCADE
);
alter table horai.staff_links enable row level security;
alter table horai.staff_links force row level security;

create table horai.staff_passkeys (
  practice_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  label text not null,
  credential_id bytea not null,
  public_key bytea not null,
  sign_count bigint not null,
  transports text[] default '{}'::text[] not null,
  last_used_at timestamp with time zone,
  inserted_at timestamp with time zone default now() not null,
  is_backup_eligible boolean default false not null,
  is_backed_up boolean default false not null,
  constraint staff_passkeys_pkey PRIMARY KEY (practice_id, id),
  constraint staff_passkeys_credential_id_key UNIQUE (practice_id, credential_id),
  constraint staff_passkeys_label_is_not_blank CHECK ((btrim(label) <> ''::text)),
  constraint staff_passkeys_practice_id_account_id_fkey FOREIGN KEY (practice_id, account_id) REFERENCES horai.staff_accounts(practice_id, id) ON DELETE CASCADE,
  constraint staff_passkeys_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.staff_passkeys enable row level security;
alter table horai.staff_passkeys force row level security;

create table horai.staff_recovery_codes (
  practice_id uuid not null,
  account_id uuid not null,
  code_hash bytea not null,
  used_at timestamp with time zone,
  constraint staff_recovery_codes_pkey PRIMARY KEY (practice_id, account_id, code_hash),
  constraint staff_recovery_codes_practice_id_account_id_fkey FOREIGN KEY (practice_id, account_id) REFERENCES horai.staff_accounts(practice_id, id) ON DELETE CASCADE,
  constraint staff_recovery_codes_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.staff_recovery_codes enable row level security;
alter table horai.staff_recovery_codes force row level security;

create table horai.staff_resets (
  practice_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  inserted_at timestamp with time zone default now() not null,
  constraint staff_resets_pkey PRIMARY KEY (practice_id, id),
  constraint staff_resets_token_hash_key UNIQUE (practice_id, token_hash),
  constraint staff_resets_practice_id_account_id_fkey FOREIGN KEY (practice_id, account_id) REFERENCES horai.staff_accounts(practice_id, id) ON DELETE CASCADE,
  constraint staff_resets_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.staff_resets enable row level security;
alter table horai.staff_resets force row level security;

create table horai.staff_sessions (
  practice_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  authenticated_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  method text not null,
  user_agent text not null,
  address text not null,
  inserted_at timestamp with time zone not null,
  constraint staff_sessions_pkey PRIMARY KEY (practice_id, id),
  constraint staff_sessions_token_hash_key UNIQUE (practice_id, token_hash),
  constraint staff_sessions_method_is_known CHECK ((method = ANY (ARRAY['password'::text, 'totp'::text, 'recovery_code'::text, 'passkey'::text, 'single_sign_on'::text, 'invitation'::text]))),
  constraint staff_sessions_practice_id_account_id_fkey FOREIGN KEY (practice_id, account_id) REFERENCES horai.staff_accounts(practice_id, id) ON DELETE CASCADE,
  constraint staff_sessions_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.staff_sessions enable row level security;
alter table horai.staff_sessions force row level security;

create table horai.staff_sign_on (
  practice_id uuid not null,
  issuer text not null,
  client_id text not null,
  client_secret bytea not null,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  label text default 'OpenID'::text not null,
  allowed_domains text[] default '{}'::text[] not null,
  password_allowed boolean default true not null,
  constraint staff_sign_on_pkey PRIMARY KEY (practice_id),
  constraint staff_sign_on_domains_are_names CHECK ((array_position(allowed_domains, NULL::text) IS NULL)) NOT VALID,
  constraint staff_sign_on_label_is_not_blank CHECK ((btrim(label) <> ''::text)) NOT VALID,
  constraint staff_sign_on_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.staff_sign_on enable row level security;
alter table horai.staff_sign_on force row level security;

create table horai.staff_subjects (
  practice_id uuid not null,
  account_id uuid not null,
  issuer text not null,
  subject text not null,
  inserted_at timestamp with time zone default now() not null,
  constraint staff_subjects_pkey PRIMARY KEY (practice_id, account_id, issuer),
  constraint staff_subjects_subject_key UNIQUE (practice_id, issuer, subject),
  constraint staff_subjects_practice_id_account_id_fkey FOREIGN KEY (practice_id, account_id) REFERENCES horai.staff_accounts(practice_id, id) ON DELETE CASCADE,
  constraint staff_subjects_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id)
);
alter table horai.staff_subjects enable row level security;
alter table horai.staff_subjects force row level security;

create table horai.visitor_keys (
  day date not null,
  key bytea not null,
  constraint visitor_keys_pkey PRIMARY KEY (day),
  constraint visitor_keys_are_long CHECK ((length(key) = 32))
);

create table horai.waitlist_entries (
  practice_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  appointment_type_slug text not null,
  doctor_id uuid,
  doctor_location_id uuid,
  from_date date not null,
  to_date date not null,
  weekdays integer[] default '{1,2,3,4,5,6,7}'::integer[] not null,
  earliest_local time without time zone default '00:00:00'::time without time zone not null,
  latest_local time without time zone default '24:00:00'::time without time zone not null,
  notice_minutes integer default 0 not null,
  priority integer default 0 not null,
  queued_at timestamp with time zone default now() not null,
  replaces_appointment_id uuid,
  status text default 'waiting'::text not null,
  refusals integer default 0 not null,
  manage_token_hash bytea,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  gives_up boolean default false not null,
  constraint waitlist_entries_pkey PRIMARY KEY (practice_id, id),
  constraint waitlist_entries_end_after_beginning CHECK ((to_date >= from_date)),
  constraint waitlist_entries_gives_up_once_booked CHECK (((NOT gives_up) OR (status = 'booked'::text))) NOT VALID,
  constraint waitlist_entries_notice_in_range CHECK (((notice_minutes >= 0) AND (notice_minutes <= 43200))),
  constraint waitlist_entries_priority_in_range CHECK (((priority >= '-1000'::integer) AND (priority <= 1000))),
  constraint waitlist_entries_refusals_not_negative CHECK ((refusals >= 0)),
  constraint waitlist_entries_status_is_known CHECK ((status = ANY (ARRAY['waiting'::text, 'offered'::text, 'booked'::text, 'withdrawn'::text, 'refused'::text, 'passed'::text]))),
  constraint waitlist_entries_times_in_order CHECK ((latest_local > earliest_local)),
  constraint waitlist_entries_weekdays_are_some CHECK ((((cardinality(weekdays) >= 1) AND (cardinality(weekdays) <= 7)) AND (weekdays <@ '{1,2,3,4,5,6,7}'::integer[]))),
  constraint waitlist_entries_practice_id_doctor_id_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctors(practice_id, id),
  constraint waitlist_entries_practice_id_doctor_location_id_fkey FOREIGN KEY (practice_id, doctor_location_id) REFERENCES horai.doctor_locations(practice_id, id),
  constraint waitlist_entries_practice_id_patient_id_fkey FOREIGN KEY (practice_id, patient_id) REFERENCES horai.patients(practice_id, id),
  constraint waitlist_entries_practice_id_replaces_appointment_id_fkey FOREIGN KEY (practice_id, replaces_appointment_id) REFERENCES horai.appointments(practice_id, id)
);
alter table horai.waitlist_entries enable row level security;
alter table horai.waitlist_entries force row level security;

create table horai.waitlist_offers (
  practice_id uuid not null,
  id uuid default horai.new_id() not null,
  entry_id uuid not null,
  appointment_id uuid not null,
  status text default 'open'::text not null,
  offered_by text not null,
  offered_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint waitlist_offers_pkey PRIMARY KEY (practice_id, id),
  constraint waitlist_offers_one_appointment_each UNIQUE (practice_id, appointment_id),
  constraint waitlist_offers_one_open_each EXCLUDE USING btree (practice_id WITH =, entry_id WITH =) WHERE ((status = 'open'::text)),
  constraint waitlist_offers_end_unless_open CHECK (((status = 'open'::text) = (ended_at IS NULL))),
  constraint waitlist_offers_offered_by_is_known CHECK ((offered_by = ANY (ARRAY['queue'::text, 'staff'::text]))),
  constraint waitlist_offers_status_is_known CHECK ((status = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'lapsed'::text, 'withdrawn'::text]))),
  constraint waitlist_offers_practice_id_appointment_id_fkey FOREIGN KEY (practice_id, appointment_id) REFERENCES horai.appointments(practice_id, id) ON DELETE CASCADE,
  constraint waitlist_offers_practice_id_entry_id_fkey FOREIGN KEY (practice_id, entry_id) REFERENCES horai.waitlist_entries(practice_id, id)
);
alter table horai.waitlist_offers enable row level security;
alter table horai.waitlist_offers force row level security;

create table horai.webhook_endpoints (
  practice_id uuid not null,
  id uuid not null,
  url text not null,
  description text,
  events text[] default '{*}'::text[] not null,
  secret bytea not null,
  former_secret bytea,
  former_secret_until timestamp with time zone,
  is_active boolean default true not null,
  inserted_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint webhook_endpoints_pkey PRIMARY KEY (practice_id, id),
  constraint webhook_endpoints_events_are_some CHECK (((cardinality(events) > 0) AND (array_position(events, NULL::text) IS NULL))),
  constraint webhook_endpoints_secret_is_long CHECK (((length(secret) >= 24) AND (length(secret) <= 64))),
  constraint webhook_endpoints_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES horai.practices(id) ON DELETE CASCADE
);
alter table horai.webhook_endpoints enable row level security;
alter table horai.webhook_endpoints force row level security;

-- Indexes

CREATE INDEX appointment_events_appt_idx ON horai.appointment_events USING btree (practice_id, appointment_id, occurred_at DESC);

CREATE INDEX appointment_participants_patient_idx ON horai.appointment_participants USING btree (practice_id, patient_id);

CREATE INDEX appointment_resource_claims_starts_idx ON horai.appointment_resource_claims USING btree (practice_id, resource_id, starts_at);

CREATE INDEX appointment_series_doctor_idx ON horai.appointment_series USING btree (practice_id, doctor_id);

CREATE INDEX appointment_series_patient_idx ON horai.appointment_series USING btree (practice_id, patient_id);

CREATE INDEX appointment_types_doctor_active_idx ON horai.appointment_types USING btree (practice_id, doctor_id, is_active);

CREATE INDEX appointments_doctor_starts_idx ON horai.appointments USING btree (practice_id, doctor_id, starts_at_utc);

CREATE INDEX appointments_holds_idx ON horai.appointments USING btree (practice_id, hold_expires_at) WHERE (status = 'held'::text);

CREATE INDEX appointments_joint_booking_idx ON horai.appointments USING btree (practice_id, joint_booking_id) WHERE (joint_booking_id IS NOT NULL);

CREATE INDEX appointments_patient_starts_idx ON horai.appointments USING btree (practice_id, patient_id, starts_at_utc);

CREATE INDEX appointments_series_idx ON horai.appointments USING btree (practice_id, series_id, starts_at_utc) WHERE (series_id IS NOT NULL);

CREATE INDEX appointments_session_idx ON horai.appointments USING btree (practice_id, session_id) WHERE (session_id IS NOT NULL);

CREATE INDEX appointments_sessions_idx ON horai.appointments USING btree (practice_id, doctor_id, starts_at_utc) WHERE ((places_snapshot IS NOT NULL) AND (status = ANY (ARRAY['held'::text, 'confirmed'::text])));

CREATE INDEX appointments_starts_idx ON horai.appointments USING btree (practice_id, starts_at_utc);

CREATE INDEX appointments_type_starts_idx ON horai.appointments USING btree (practice_id, appointment_type_id, starts_at_utc);

CREATE INDEX availability_exceptions_lookup_idx ON horai.availability_exceptions USING btree (practice_id, doctor_id, starts_at_utc);

CREATE INDEX availability_exceptions_period_gist ON horai.availability_exceptions USING gist (practice_id, period);

CREATE INDEX bookable_resources_scope_idx ON horai.bookable_resources USING btree (practice_id, doctor_id, doctor_location_id, type, is_active);

CREATE INDEX calendar_connections_due_idx ON horai.calendar_connections USING btree (practice_id, due_at) WHERE is_active;

CREATE INDEX calendar_feeds_doctor_idx ON horai.calendar_feeds USING btree (practice_id, doctor_id);

CREATE INDEX contact_bookings_appointment_idx ON horai.contact_bookings USING btree (practice_id, appointment_id);

CREATE INDEX contact_bookings_forget_idx ON horai.contact_bookings USING btree (practice_id, forget_after);

CREATE INDEX contact_checks_appointment_idx ON horai.contact_checks USING btree (practice_id, appointment_id);

CREATE INDEX contact_checks_asked_idx ON horai.contact_checks USING btree (practice_id, asked_at);

CREATE INDEX doctor_locations_doctor_idx ON horai.doctor_locations USING btree (practice_id, doctor_id);

CREATE INDEX doctors_specialty_idx ON horai.doctors USING btree (practice_id, specialty, is_active);

CREATE INDEX external_busy_event_idx ON horai.external_busy USING btree (practice_id, connection_id, external_event_id);

CREATE INDEX external_visits_appointment_idx ON horai.external_visits USING btree (practice_id, appointment_id);

CREATE INDEX idempotency_keys_age_idx ON horai.idempotency_keys USING btree (practice_id, inserted_at);

CREATE INDEX message_links_appointment_idx ON horai.message_links USING btree (practice_id, appointment_id);

CREATE INDEX message_links_participant_idx ON horai.message_links USING btree (practice_id, participant_id) WHERE (participant_id IS NOT NULL);

CREATE INDEX message_links_patient_idx ON horai.message_links USING btree (practice_id, patient_id);

CREATE INDEX next_doctors_computed_idx ON horai.next_doctors USING btree (practice_id, computed_at);

CREATE INDEX next_doctors_due_idx ON horai.next_doctors USING btree (practice_id, due_at);

CREATE INDEX next_doctors_good_until_idx ON horai.next_doctors USING btree (practice_id, good_until);

CREATE INDEX next_doctors_opened_idx ON horai.next_doctors USING btree (practice_id, doctor_id) WHERE opened;

CREATE INDEX next_starts_any_idx ON horai.next_starts USING btree (practice_id, starts_at_utc, doctor_id, n, slug);

CREATE INDEX next_starts_near_any_idx ON horai.next_starts USING btree (practice_id, cell, starts_at_utc, doctor_id, n, slug) WHERE (cell IS NOT NULL);

CREATE INDEX next_starts_near_idx ON horai.next_starts USING btree (practice_id, cell, specialty, starts_at_utc, doctor_id, n, slug) WHERE (cell IS NOT NULL);

CREATE INDEX next_starts_place_idx ON horai.next_starts USING btree (practice_id, doctor_location_id, starts_at_utc, doctor_id, n, specialty, slug) WHERE (doctor_location_id IS NOT NULL);

CREATE INDEX next_starts_specialty_idx ON horai.next_starts USING btree (practice_id, specialty, starts_at_utc, doctor_id, n, slug);

CREATE INDEX notification_deliveries_status_idx ON horai.notification_deliveries USING btree (practice_id, status, id);

CREATE INDEX notification_jobs_appointment_idx ON horai.notification_jobs USING btree (practice_id, appointment_id, version);

CREATE INDEX notification_jobs_bundle_idx ON horai.notification_jobs USING btree (practice_id, bundle_id) WHERE (bundle_id IS NOT NULL);

CREATE INDEX notification_queue_due_idx ON horai.notification_queue USING btree (due_at);

CREATE INDEX patients_email_index_idx ON horai.patients USING btree (practice_id, email_index);

CREATE INDEX patients_phone_index_idx ON horai.patients USING btree (practice_id, phone_index);

CREATE INDEX payment_queue_due_idx ON horai.payment_queue USING btree (due_at);

CREATE INDEX payment_steps_failed_idx ON horai.payment_steps USING btree (practice_id, id) WHERE (status = 'failed'::text);

CREATE INDEX payment_steps_payment_idx ON horai.payment_steps USING btree (practice_id, payment_id);

CREATE INDEX payments_reference_idx ON horai.payments USING btree (practice_id, provider_reference);

CREATE INDEX payments_status_idx ON horai.payments USING btree (practice_id, status, id);

CREATE INDEX public_holds_doctor_idx ON horai.public_holds USING btree (practice_id, doctor_id, expires_at) WHERE (NOT settled);

CREATE INDEX public_holds_expires_idx ON horai.public_holds USING btree (practice_id, expires_at);

CREATE INDEX public_holds_network_idx ON horai.public_holds USING btree (practice_id, network, expires_at);

CREATE INDEX schedule_rule_breaks_rule_idx ON horai.schedule_rule_breaks USING btree (practice_id, schedule_rule_id);

CREATE INDEX schedule_rules_lookup_idx ON horai.schedule_rules USING btree (practice_id, doctor_id, day_of_week, is_active, priority);

CREATE INDEX staff_accounts_doctor_idx ON horai.staff_accounts USING btree (practice_id, doctor_id) WHERE (doctor_id IS NOT NULL);

CREATE INDEX staff_challenges_account_idx ON horai.staff_challenges USING btree (practice_id, account_id) WHERE (account_id IS NOT NULL);

CREATE INDEX staff_events_account_idx ON horai.staff_events USING btree (practice_id, account_id, id);

CREATE INDEX staff_events_actor_idx ON horai.staff_events USING btree (practice_id, actor_id) WHERE (actor_id IS NOT NULL);

CREATE INDEX staff_invitations_doctor_idx ON horai.staff_invitations USING btree (practice_id, doctor_id) WHERE (doctor_id IS NOT NULL);

CREATE INDEX staff_links_invitation_idx ON horai.staff_links USING btree (practice_id, invitation_id) WHERE (invitation_id IS NOT NULL);

CREATE INDEX staff_links_reset_idx ON horai.staff_links USING btree (practice_id, reset_id) WHERE (reset_id IS NOT NULL);

CREATE INDEX staff_passkeys_account_idx ON horai.staff_passkeys USING btree (practice_id, account_id, id);

CREATE INDEX staff_resets_account_idx ON horai.staff_resets USING btree (practice_id, account_id);

CREATE INDEX staff_sessions_account_idx ON horai.staff_sessions USING btree (practice_id, account_id, id);

CREATE INDEX waitlist_entries_giving_up_idx ON horai.waitlist_entries USING btree (practice_id, id) WHERE gives_up;

CREATE INDEX waitlist_entries_patient_idx ON horai.waitlist_entries USING btree (practice_id, patient_id);

CREATE INDEX waitlist_entries_queue_idx ON horai.waitlist_entries USING btree (practice_id, priority DESC, queued_at, id) WHERE (status = ANY (ARRAY['waiting'::text, 'offered'::text]));

CREATE INDEX waitlist_offers_entry_idx ON horai.waitlist_offers USING btree (practice_id, entry_id);

-- Row-level security

create policy one_practice on horai.api_keys as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.appointment_events as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.appointment_participants as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.appointment_resource_claims as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.appointment_series as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.appointment_type_locations as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.appointment_type_requirements as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.appointment_types as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.appointments as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.availability_exceptions as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.bookable_resources as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.calendar_connections as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.calendar_feeds as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.contact_bookings as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.contact_checks as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.contact_keys as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.doctor_locations as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.doctors as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.external_busy as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.external_visits as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.idempotency_keys as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.location_rooms as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.message_links as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.next_doctors as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.next_marks as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.next_practices as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.next_starts as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.notification_deliveries as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.notification_jobs as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.notification_settings as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.notification_templates as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.patient_reads as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.patients as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.payment_events as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.payment_settings as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.payment_steps as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.payments as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.practices as permissive for all to public using ((id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.public_holds as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.resource_occupancy as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.schedule_rule_breaks as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.schedule_rules as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.staff_accounts as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.staff_attempts as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.staff_challenges as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.staff_digests as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.staff_events as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.staff_invitations as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.staff_links as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.staff_passkeys as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.staff_recovery_codes as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.staff_resets as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.staff_sessions as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.staff_sign_on as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.staff_subjects as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.waitlist_entries as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.waitlist_offers as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

create policy one_practice on horai.webhook_endpoints as permissive for all to public using ((practice_id = (NULLIF(current_setting('horai.practice_id'::text, true), ''::text))::uuid));

-- Triggers

CREATE TRIGGER appointment_events_append_only BEFORE DELETE OR UPDATE ON horai.appointment_events FOR EACH ROW EXECUTE FUNCTION horai.refuse_rewrite();

CREATE TRIGGER appointment_events_never_truncated BEFORE TRUNCATE ON horai.appointment_events FOR EACH STATEMENT EXECUTE FUNCTION horai.refuse_change();

CREATE CONSTRAINT TRIGGER appointment_resource_claims_are_whole AFTER INSERT OR DELETE OR UPDATE ON horai.appointment_resource_claims DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION horai.check_appointment_is_whole();

CREATE TRIGGER touch BEFORE UPDATE ON horai.appointment_series FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.appointment_type_locations FOR EACH ROW EXECUTE FUNCTION horai.setup_part_changed();

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.appointment_type_requirements FOR EACH ROW EXECUTE FUNCTION horai.setup_part_changed();

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.appointment_types FOR EACH ROW EXECUTE FUNCTION horai.setup_changed();

CREATE TRIGGER touch BEFORE UPDATE ON horai.appointment_types FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE CONSTRAINT TRIGGER appointments_are_whole AFTER INSERT OR UPDATE ON horai.appointments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION horai.check_appointment_is_whole();

CREATE CONSTRAINT TRIGGER appointments_places_are_real AFTER INSERT OR UPDATE ON horai.appointments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.session_id IS NOT NULL) OR (new.places_snapshot IS NOT NULL))) EXECUTE FUNCTION horai.check_place();

CREATE TRIGGER appointments_start_held BEFORE INSERT ON horai.appointments FOR EACH ROW WHEN (((new.status <> 'held'::text) OR (new.version <> 1))) EXECUTE FUNCTION horai.refuse_birth();

CREATE TRIGGER appointments_transition BEFORE UPDATE ON horai.appointments FOR EACH ROW EXECUTE FUNCTION horai.guard_transition();

CREATE TRIGGER next_of_all AFTER INSERT OR DELETE OR UPDATE ON horai.availability_exceptions FOR EACH ROW EXECUTE FUNCTION horai.next_of_all();

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.availability_exceptions FOR EACH ROW EXECUTE FUNCTION horai.setup_changed();

CREATE TRIGGER touch BEFORE UPDATE ON horai.availability_exceptions FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER next_of_all AFTER INSERT OR DELETE OR UPDATE ON horai.bookable_resources FOR EACH ROW EXECUTE FUNCTION horai.next_of_all();

CREATE TRIGGER resource_is_countable AFTER INSERT ON horai.bookable_resources FOR EACH ROW EXECUTE FUNCTION horai.resource_is_countable();

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.bookable_resources FOR EACH ROW EXECUTE FUNCTION horai.setup_changed();

CREATE TRIGGER touch BEFORE UPDATE ON horai.bookable_resources FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER touch BEFORE UPDATE ON horai.calendar_connections FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER next_of_all AFTER INSERT OR DELETE OR UPDATE ON horai.doctor_locations FOR EACH ROW EXECUTE FUNCTION horai.next_of_all();

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.doctor_locations FOR EACH ROW EXECUTE FUNCTION horai.setup_changed();

CREATE TRIGGER touch BEFORE UPDATE ON horai.doctor_locations FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER next_of_doctor AFTER INSERT OR UPDATE ON horai.doctors FOR EACH ROW EXECUTE FUNCTION horai.next_of_doctor();

CREATE TRIGGER setup_changed BEFORE UPDATE ON horai.doctors FOR EACH ROW EXECUTE FUNCTION horai.doctor_changed();

CREATE TRIGGER touch BEFORE UPDATE ON horai.doctors FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER next_of_all AFTER INSERT OR DELETE OR UPDATE ON horai.location_rooms FOR EACH ROW EXECUTE FUNCTION horai.next_of_all();

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.location_rooms FOR EACH ROW EXECUTE FUNCTION horai.setup_part_changed();

CREATE TRIGGER touch BEFORE UPDATE ON horai.location_rooms FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER queue_notification AFTER INSERT OR UPDATE OF status, due_at ON horai.notification_deliveries FOR EACH ROW EXECUTE FUNCTION horai.queue_notification();

CREATE TRIGGER unqueue_notification AFTER DELETE ON horai.notification_deliveries FOR EACH ROW EXECUTE FUNCTION horai.unqueue_notification();

CREATE TRIGGER queue_notification AFTER INSERT OR UPDATE OF status, due_at ON horai.notification_jobs FOR EACH ROW EXECUTE FUNCTION horai.queue_notification();

CREATE TRIGGER unqueue_notification AFTER DELETE ON horai.notification_jobs FOR EACH ROW EXECUTE FUNCTION horai.unqueue_notification();

CREATE TRIGGER patient_reads_append_only BEFORE DELETE OR UPDATE ON horai.patient_reads FOR EACH ROW EXECUTE FUNCTION horai.refuse_change();

CREATE TRIGGER patient_reads_never_truncated BEFORE TRUNCATE ON horai.patient_reads FOR EACH STATEMENT EXECUTE FUNCTION horai.refuse_change();

CREATE TRIGGER touch BEFORE UPDATE ON horai.patients FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER payment_events_append_only BEFORE DELETE OR UPDATE ON horai.payment_events FOR EACH ROW EXECUTE FUNCTION horai.refuse_change();

CREATE TRIGGER payment_events_never_truncated BEFORE TRUNCATE ON horai.payment_events FOR EACH STATEMENT EXECUTE FUNCTION horai.refuse_change();

CREATE TRIGGER queue_payment_step AFTER INSERT OR UPDATE OF status, due_at ON horai.payment_steps FOR EACH ROW EXECUTE FUNCTION horai.queue_payment_step();

CREATE TRIGGER give_contact_key AFTER INSERT ON horai.practices FOR EACH ROW EXECUTE FUNCTION horai.give_contact_key();

CREATE TRIGGER list_practice AFTER INSERT OR UPDATE OF slug ON horai.practices FOR EACH ROW EXECUTE FUNCTION horai.list_practice();

CREATE TRIGGER next_of_practice AFTER INSERT ON horai.practices FOR EACH ROW EXECUTE FUNCTION horai.next_of_practice();

CREATE TRIGGER settle_in AFTER INSERT ON horai.practices FOR EACH ROW EXECUTE FUNCTION horai.settle_in();

CREATE TRIGGER touch BEFORE UPDATE ON horai.practices FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.schedule_rule_breaks FOR EACH ROW EXECUTE FUNCTION horai.setup_part_changed();

CREATE TRIGGER touch BEFORE UPDATE ON horai.schedule_rule_breaks FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE ON horai.schedule_rules FOR EACH ROW EXECUTE FUNCTION horai.setup_changed();

CREATE TRIGGER touch BEFORE UPDATE ON horai.schedule_rules FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER touch BEFORE UPDATE ON horai.staff_accounts FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER touch BEFORE UPDATE ON horai.staff_digests FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER staff_events_append_only BEFORE UPDATE ON horai.staff_events FOR EACH ROW EXECUTE FUNCTION horai.refuse_change();

CREATE TRIGGER staff_events_kept_for_a_year BEFORE DELETE ON horai.staff_events FOR EACH ROW EXECUTE FUNCTION horai.keep_for_a_year();

CREATE TRIGGER staff_events_never_truncated BEFORE TRUNCATE ON horai.staff_events FOR EACH STATEMENT EXECUTE FUNCTION horai.refuse_change();

CREATE TRIGGER touch BEFORE UPDATE ON horai.staff_sign_on FOR EACH ROW EXECUTE FUNCTION horai.touch();

CREATE TRIGGER touch BEFORE UPDATE ON horai.waitlist_entries FOR EACH ROW EXECUTE FUNCTION horai.touch();

-- Functions

-- function horai.actor_id(a horai.appointments, p_actor jsonb)
--   returns uuid

-- function horai.add_participant(p_practice_id uuid, p_appointment_id uuid, p_participant jsonb, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.after_quiet(p_at timestamp with time zone, p_zone text, p_from time without time zone, p_to time without time zone)
--   returns timestamp with time zone

-- function horai.announce(a horai.appointments, p_action text, p_metadata jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.answer_for_paid(a horai.appointments)
--   returns jsonb

-- function horai.appointment_json(a horai.appointments)
--   returns jsonb

-- function horai.approve(p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.approve_series(p_practice_id uuid, p_series_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.arrive(p_practice_id uuid, p_appointment_id uuid, p_is_here boolean, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.ask_contact_code(p_practice_id uuid, p_appointment_id uuid, p_check jsonb, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.ask_for_payment(a horai.appointments, p_actor jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.assign(p_needs jsonb, p_busy uuid[])
--   returns uuid[]

-- function horai.availability(p_practice_id uuid, p_doctor_id uuid, p_from timestamp with time zone, p_to timestamp with time zone, p_known jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns json

-- function horai.begin_capture(p horai.payments, p_actor jsonb, p_once jsonb, p_now timestamp with time zone)
--   returns jsonb

-- function horai.begin_refund(p horai.payments, p_cents integer, p_reason text, p_actor jsonb, p_once jsonb, p_now timestamp with time zone)
--   returns uuid

-- function horai.book_what_is_paid(a horai.appointments, p horai.payments, s horai.payment_steps, p_now timestamp with time zone)
--   returns jsonb

-- function horai.bound_code(p_code text, p_contact bytea)
--   returns bytea

-- function horai.calendar_health(p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns TABLE(external_provider text, connections integer, failing integer, login_needed integer, oldest_seconds double precision)

-- function horai.cancel(p_practice_id uuid, p_appointment_id uuid, p_reason text, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.cancel_jointly(p_practice_id uuid, p_joint_id uuid, p_reason text, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.cancel_one(INOUT a horai.appointments, p_reason text, p_actor jsonb, p_now timestamp with time zone, OUT released uuid[])
--   returns record

-- function horai.cancel_places(s horai.appointments, p_reason text, p_actor jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.cancel_series(p_practice_id uuid, p_series_id uuid, p_appointment_id uuid, p_scope text, p_reason text, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.check_appointment_is_whole()
--   returns trigger

-- function horai.check_contact(p_practice_id uuid, p_appointment_id uuid, p_code text, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.check_place()
--   returns trigger

-- function horai.check_setup(p_practice_id uuid, p_doctor_id uuid, p_versions jsonb)
--   returns void

-- function horai.claim(p_practice_id uuid, p_appointment_id uuid, p_resource_ids jsonb, p_period tstzrange)
--   returns void

-- function horai.complete(p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.confirm(p_practice_id uuid, p_appointment_id uuid, p_patient jsonb, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.confirm_jointly(p_practice_id uuid, p_joint_id uuid, p_patients jsonb, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.confirm_series(p_practice_id uuid, p_series_id uuid, p_patient jsonb, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.contact_key(p_practice_id uuid)
--   returns text

-- function horai.count_claims(p_practice_id uuid, p_resource_ids uuid[])
--   returns void

-- function horai.count_setup_change(p_practice_id uuid, p_doctor_id uuid)
--   returns void

-- function horai.deepen_indexes()
--   returns boolean

-- function horai.doctor_changed()
--   returns trigger

-- function horai.done(a horai.appointments)
--   returns jsonb

-- function horai.end_hold(a horai.appointments, p_now timestamp with time zone)
--   returns uuid[]

-- function horai.end_payment(p horai.payments, p_keep integer, p_actor jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.erase_answers(p_practice_id uuid, p_patient_id uuid, p_visits uuid[])
--   returns void

-- function horai.erase_messages(p_practice_id uuid, p_patient_id uuid, p_visits uuid[], p_now timestamp with time zone)
--   returns void

-- function horai.erase_patient(p_practice_id uuid, p_patient_id uuid, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.erase_words(p_practice_id uuid, p_visits uuid[])
--   returns void

-- function horai.extend(p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.extend_jointly(p_practice_id uuid, p_joint_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.first_id(p_at timestamp with time zone)
--   returns uuid

-- function horai.follow_payment(a horai.appointments, p_action text, p_actor jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.forget_contacts(p_practice_id uuid, p_limit integer, p_now timestamp with time zone)
--   returns integer

-- function horai.forget_keys(p_limit integer DEFAULT 5000, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns integer

-- function horai.forget_notifications(p_limit integer DEFAULT 5000, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns integer

-- function horai.forget_staff(p_limit integer DEFAULT 5000, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns integer

-- function horai.forget_visitors(p_limit integer DEFAULT 5000, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns integer

-- function horai.free_lane(p_lanes jsonb, p_busy uuid[])
--   returns jsonb

-- function horai.give_back(p_practice_id uuid, p_payment_id uuid, p_cents integer, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.give_contact_key()
--   returns trigger

-- function horai.guard_transition()
--   returns trigger

-- function horai.has_room()
--   returns boolean

-- function horai.hearer_of(p_practice_id uuid, p_appointment_id uuid, p_participant_id uuid)
--   returns uuid

-- function horai.hold(p_practice_id uuid, p_appointment_id uuid, p_doctor_id uuid, p_appointment_type_id uuid, p_starts_at timestamp with time zone, p_offer jsonb, p_details jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.hold_jointly(p_practice_id uuid, p_joint_id uuid, p_wants jsonb, p_visitors jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.hold_one(p_practice_id uuid, p_appointment_id uuid, p_doctor_id uuid, p_appointment_type_id uuid, p_starts_at timestamp with time zone, p_offer jsonb, p_details jsonb, p_actor jsonb, p_now timestamp with time zone, OUT answer jsonb, OUT touched uuid[], OUT passes boolean)
--   returns record

-- function horai.hold_series(p_practice_id uuid, p_series jsonb, p_wants jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.hold_several(p_practice_id uuid, p_wants jsonb, p_all boolean, p_actor jsonb, p_now timestamp with time zone, OUT answer jsonb, OUT touched uuid[])
--   returns record

-- function horai.is_offered_at(p_offer jsonb, p_now timestamp with time zone)
--   returns boolean

-- function horai.is_paying(a horai.appointments)
--   returns boolean

-- function horai.is_quiet(p_local time without time zone, p_from time without time zone, p_to time without time zone)
--   returns boolean

-- function horai.is_taken(t horai.appointment_types, p_starts_at timestamp with time zone, p_offer jsonb, p_now timestamp with time zone)
--   returns boolean

-- function horai.is_to_come(a horai.appointments, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns boolean

-- function horai.join_session(t horai.appointment_types, p_starts_at timestamp with time zone, p_lanes jsonb, p_now timestamp with time zone, OUT s horai.appointments, OUT touched uuid[])
--   returns record

-- function horai.keep_apart(p_table regclass)
--   returns void

-- function horai.keep_for_a_year()
--   returns trigger

-- function horai.keep_longer(p_hold horai.appointments, p_actor jsonb, p_now timestamp with time zone)
--   returns horai.appointments

-- function horai.keep_others_longer(p_visit horai.appointments, p_actor jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.keep_while_paying(p_hold horai.appointments, p_patient_id uuid, p_notes text, p_actor jsonb, p_now timestamp with time zone)
--   returns horai.appointments

-- function horai.kind_announced(p_action text)
--   returns text

-- function horai.km_between(p_latitude double precision, p_longitude double precision, p_other_latitude double precision, p_other_longitude double precision)
--   returns double precision

-- function horai.lapse(INOUT a horai.appointments, p_now timestamp with time zone, OUT released uuid[])
--   returns record

-- function horai.lapse_all(p_practice_id uuid, p_appointment_ids uuid[], p_now timestamp with time zone)
--   returns uuid[]

-- function horai.lapse_series(p_practice_id uuid, p_series_id uuid, p_now timestamp with time zone)
--   returns timestamp with time zone

-- function horai.late_fee(a horai.appointments, p horai.payments, p_actor jsonb, p_now timestamp with time zone)
--   returns integer

-- function horai.let_go(p horai.payments, p_now timestamp with time zone)
--   returns void

-- function horai.list_practice()
--   returns trigger

-- function horai.lock_contacts(p_practice_id uuid, p_contacts jsonb)
--   returns void

-- function horai.lock_joint_booking(p_practice_id uuid, p_joint_id uuid)
--   returns void

-- function horai.lock_resources(p_practice_id uuid, p_resource_ids uuid[], p_period tstzrange, p_wait boolean)
--   returns boolean

-- function horai.lock_session_of(p_practice_id uuid, p_appointment_id uuid)
--   returns void

-- function horai.lock_sessions(p_practice_id uuid, p_session_ids uuid[])
--   returns void

-- function horai.lock_sessions_of_series(p_practice_id uuid, p_series_id uuid)
--   returns void

-- function horai.look(p_practice_id uuid, p_resource_ids uuid[], p_period tstzrange, p_except uuid, p_now timestamp with time zone, OUT busy uuid[], OUT lapsed uuid[])
--   returns record

-- function horai.manages(a horai.appointments, p_person_id uuid)
--   returns boolean

-- function horai.may_open(a horai.appointments, p_access jsonb)
--   returns boolean

-- function horai.may_open_series(p_practice_id uuid, p_series_id uuid, p_access jsonb)
--   returns boolean

-- function horai.minute(p_at timestamp with time zone)
--   returns bigint

-- function horai.minute_of_day(p_local time without time zone)
--   returns integer

-- function horai.minutes_of_visits(p_practice_id uuid, p_wants jsonb)
--   returns TABLE(id uuid, doctor_id uuid, nth bigint, minutes integer)

-- function horai.move_payment(p horai.payments, p_status text, p_action text, p_now timestamp with time zone)
--   returns horai.payments

-- function horai.move_places(s horai.appointments, p_actor jsonb, p_facts jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.move_to_desk(p horai.payments, p_actor jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.new_id()
--   returns uuid

-- function horai.next(p_practice_id uuid, p_filter jsonb, p_limit integer, p_marks boolean, p_looked uuid, p_opened integer, p_skip uuid[], p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns json

-- function horai.next_basis(p_practice_id uuid, p_doctor_ids uuid[], p_after timestamp with time zone, p_days integer, p_known jsonb, p_unless_known boolean, p_filter jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns json

-- function horai.next_cell(p_latitude double precision, p_longitude double precision)
--   returns integer

-- function horai.next_cells(p_latitude double precision, p_longitude double precision, p_km double precision)
--   returns integer[]

-- function horai.next_claims(p_practice_id uuid, p_doctor_id uuid, p_span tstzrange, p_now timestamp with time zone)
--   returns json

-- function horai.next_due(p_most integer, p_from uuid, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.next_fits(p_practice_id uuid, p_doctor_id uuid, p_filter jsonb)
--   returns boolean

-- function horai.next_keep(p_practice_id uuid, p_marked bigint, p_doctors jsonb)
--   returns uuid[]

-- function horai.next_mark_change(p_table text, p_old jsonb, p_new jsonb)
--   returns void

-- function horai.next_mark_freed(p_practice_id uuid, p_resource_ids uuid[], p_from timestamp with time zone)
--   returns void

-- function horai.next_of_all()
--   returns trigger

-- function horai.next_of_doctor()
--   returns trigger

-- function horai.next_of_practice()
--   returns trigger

-- function horai.next_opened(p_practice_id uuid, p_filter jsonb, p_skip jsonb, p_most integer)
--   returns uuid[]

-- function horai.next_places(p_practice_id uuid, p_doctor_id uuid, p_filter jsonb)
--   returns SETOF uuid

-- function horai.next_postpone(p_practice_id uuid, p_doctor_id uuid, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns void

-- function horai.next_reach()
--   returns interval

-- function horai.next_rows(p_practice_id uuid, p_filter jsonb, p_now timestamp with time zone, p_start timestamp with time zone, p_doctor_id uuid, p_n integer, p_each integer)
--   returns refcursor

-- function horai.next_seen(p_practice_id uuid, p_doctor_id uuid, p_resource_ids uuid[], p_occupied tstzrange, p_now timestamp with time zone)
--   returns TABLE(opened boolean, practice_version bigint, taken integer, held integer)

-- function horai.next_sessions(p_practice_id uuid, p_doctor_id uuid, p_span tstzrange, p_now timestamp with time zone)
--   returns json

-- function horai.next_take_marks(p_practice_id uuid, p_most integer DEFAULT 10000)
--   returns boolean

-- function horai.next_unknown(p_practice_id uuid, p_filter jsonb, p_now timestamp with time zone, p_from timestamp with time zone, p_looked uuid, p_skip jsonb)
--   returns uuid[]

-- function horai.no_show(p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.note_contacts(a horai.appointments, p_contacts jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.note_payment(p horai.payments, p_action text, p_cents integer, p_actor jsonb, p_now timestamp with time zone, p_metadata jsonb DEFAULT '{}'::jsonb)
--   returns void

-- function horai.note_public_hold(a horai.appointments, p_visitor jsonb, p_minutes integer)
--   returns void

-- function horai.note_public_holds(p_practice_id uuid, p_wants jsonb, p_visitors jsonb)
--   returns void

-- function horai.notify(p_practice_id uuid, p_kind text, p_once_key text, p_due_at timestamp with time zone, p_appointment_id uuid, p_version integer, p_subject_id uuid, p_facts jsonb)
--   returns void

-- function horai.occupied(t horai.appointment_types, p_starts_at timestamp with time zone)
--   returns tstzrange

-- function horai.open_appointment(p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_once jsonb, p_now timestamp with time zone, OUT a horai.appointments, OUT answer jsonb)
--   returns record

-- function horai.open_joint_booking(p_practice_id uuid, p_joint_id uuid, p_access jsonb, p_once jsonb, OUT visits horai.appointments[], OUT answer jsonb)
--   returns record

-- function horai.open_payment(p_practice_id uuid, p_payment_id uuid, p_access jsonb, p_once jsonb, OUT a horai.appointments, OUT p horai.payments, OUT answer jsonb)
--   returns record

-- function horai.open_payment_step(p_practice_id uuid, p_step_id uuid, p_needs_seconds integer, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.open_series(p_practice_id uuid, p_series_id uuid, p_access jsonb, p_once jsonb, OUT s horai.appointment_series, OUT answer jsonb)
--   returns record

-- function horai.open_sessions(t horai.appointment_types, p_starts_at timestamp with time zone, p_lanes jsonb, p_now timestamp with time zone)
--   returns SETOF uuid

-- function horai.owe_all(p horai.payments, p_actor jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.participants_of(p_practice_id uuid, p_appointment_id uuid, p_access jsonb)
--   returns jsonb

-- function horai.patients_past_retention(p_practice_id uuid, p_limit integer, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns SETOF uuid

-- function horai.pay_at_desk(p_practice_id uuid, p_payment_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.payment_answer(p_practice_id uuid, p_step_id uuid)
--   returns jsonb

-- function horai.payment_gate(a horai.appointments, p_needs_approval boolean, p_actor jsonb, p_once jsonb, p_now timestamp with time zone)
--   returns jsonb

-- function horai.payment_hint(p_practice_id uuid, p_reference text, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns uuid

-- function horai.payment_json(p horai.payments)
--   returns jsonb

-- function horai.payment_opened(p_practice_id uuid, p_payment_id uuid, p_reference text, p_actor jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns text

-- function horai.places_left(s horai.appointments, p_now timestamp with time zone)
--   returns integer

-- function horai.plan_reminders(a horai.appointments, s horai.notification_settings, p_now timestamp with time zone)
--   returns void

-- function horai.position_taken(p_practice_id uuid, p_wants jsonb, p_now timestamp with time zone)
--   returns integer

-- function horai.practice_called(p_slug text)
--   returns uuid

-- function horai.practice_ids()
--   returns SETOF uuid

-- function horai.practice_ids_from(p_from uuid)
--   returns SETOF uuid

-- function horai.put_contact_code(p_practice_id uuid, p_check_id uuid, p_code text, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns TABLE(address text, channel text, locale text)

-- function horai.queue_for_starts(p_practice_id uuid, p_wants jsonb, p_patient_ids uuid[], p_now timestamp with time zone, OUT now timestamp with time zone, OUT released uuid[])
--   returns record

-- function horai.queue_key(p_practice_id uuid, p_day bigint, p_resource_id uuid)
--   returns bigint

-- function horai.queue_notification()
--   returns trigger

-- function horai.queue_payment_step()
--   returns trigger

-- function horai.queue_to_count(p_practice_id uuid, p_resource_ids uuid[])
--   returns void

-- function horai.recall(p_practice_id uuid, p_once jsonb)
--   returns jsonb

-- function horai.record_event(a horai.appointments, p_action text, p_actor jsonb, p_metadata jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.record_payment_state(a horai.appointments, p horai.payments, s horai.payment_steps, p_outcome jsonb, p_now timestamp with time zone)
--   returns jsonb

-- function horai.record_payment_step(p_practice_id uuid, p_step_id uuid, p_outcome jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.record_refund(p horai.payments, s horai.payment_steps, p_outcome jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.refunds_waiting(p horai.payments)
--   returns integer

-- function horai.refusal_for_begun(s horai.appointments)
--   returns jsonb

-- function horai.refusal_for_code(a horai.appointments, p_check jsonb, p_now timestamp with time zone)
--   returns jsonb

-- function horai.refusal_for_contacts(a horai.appointments, p_contacts jsonb, p_now timestamp with time zone)
--   returns jsonb

-- function horai.refusal_for_participant(a horai.appointments, p_participant jsonb)
--   returns jsonb

-- function horai.refusal_for_patient(p_practice_id uuid, p_patient_id uuid, p_period tstzrange, p_except uuid, p_overlap_allowed boolean)
--   returns jsonb

-- function horai.refusal_for_places(s horai.appointments, p_period tstzrange)
--   returns jsonb

-- function horai.refusal_for_session(a horai.appointments)
--   returns jsonb

-- function horai.refusal_for_visitor(p_practice_id uuid, p_doctor_id uuid, p_visitor jsonb, p_minutes integer, p_now timestamp with time zone)
--   returns jsonb

-- function horai.refusal_for_visitors(p_practice_id uuid, p_wants jsonb, p_visitors jsonb, p_now timestamp with time zone)
--   returns jsonb

-- function horai.refuse_birth()
--   returns trigger

-- function horai.refuse_change()
--   returns trigger

-- function horai.refuse_rewrite()
--   returns trigger

-- function horai.refused(p_code text, p_facts jsonb DEFAULT '{}'::jsonb)
--   returns jsonb

-- function horai.release(p_practice_id uuid, p_appointment_id uuid)
--   returns uuid[]

-- function horai.release_payment(p horai.payments, p_actor jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.remember(p_practice_id uuid, p_once jsonb, p_answer jsonb)
--   returns jsonb

-- function horai.remember_for(p_practice_id uuid, p_once jsonb, p_answer jsonb)
--   returns jsonb

-- function horai.reminder_due(p_starts_at timestamp with time zone, p_minutes integer, p_zone text, p_from time without time zone, p_to time without time zone)
--   returns timestamp with time zone

-- function horai.remove_participant(p_practice_id uuid, p_appointment_id uuid, p_participant_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.reschedule(p_practice_id uuid, p_appointment_id uuid, p_starts_at timestamp with time zone, p_offer jsonb, p_stay boolean, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.reschedule_one(p_practice_id uuid, p_appointment_id uuid, p_starts_at timestamp with time zone, p_offer jsonb, p_stay boolean, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone, OUT answer jsonb, OUT touched uuid[])
--   returns record

-- function horai.reschedule_series(p_practice_id uuid, p_series_id uuid, p_moves jsonb, p_all boolean, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.resource_is_countable()
--   returns trigger

-- function horai.seat(p_needs jsonb, p_need integer, p_busy uuid[], INOUT p_tried text[], INOUT p_owner jsonb, OUT seated boolean)
--   returns record

-- function horai.series_done(p_practice_id uuid, p_series_id uuid, p_more jsonb DEFAULT '{}'::jsonb)
--   returns jsonb

-- function horai.series_json(s horai.appointment_series)
--   returns jsonb

-- function horai.series_scope(p_practice_id uuid, p_series_id uuid, p_appointment_id uuid, p_scope text, p_now timestamp with time zone)
--   returns SETOF horai.appointments

-- function horai.settle(p_practice_id uuid, p_appointment_id uuid, p_from text[], p_to text, p_action text, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone)
--   returns jsonb

-- function horai.settle_in()
--   returns trigger

-- function horai.settle_public_hold(p_practice_id uuid, p_appointment_id uuid)
--   returns void

-- function horai.settle_session(p_practice_id uuid, p_session_id uuid, p_actor jsonb, p_now timestamp with time zone)
--   returns uuid[]

-- function horai.settle_up(p horai.payments, p_keep integer, p_reason text, p_actor jsonb, p_now timestamp with time zone)
--   returns void

-- function horai.setup(p_practice_id uuid, p_doctor_id uuid, p_since timestamp with time zone)
--   returns json

-- function horai.setup_changed()
--   returns trigger

-- function horai.setup_part_changed()
--   returns trigger

-- function horai.show(p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.show_jointly(p_practice_id uuid, p_joint_id uuid, p_access jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.show_series(p_practice_id uuid, p_series_id uuid, p_access jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.staff_attempt(p_practice_id uuid, p_subjects bytea[], p_limits integer[], p_seconds integer, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns integer

-- function horai.staff_digests_wanted()
--   returns TABLE(practice_id uuid, account_id uuid, at_local time without time zone, timezone text)

-- function horai.staff_session(p_practice_id uuid, p_token_hash bytea, p_idle integer, p_fresh integer, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.sweep_holds(p_practice_id uuid, p_limit integer DEFAULT 500, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns integer

-- function horai.sweep_holds_of(p_practice_id uuid, p_limit integer, p_now timestamp with time zone)
--   returns integer

-- function horai.take_calendars(p_most integer, p_lease_seconds integer, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns TABLE(practice_id uuid, id uuid, lease text)

-- function horai.take_notifications(p_most integer, p_lease_seconds integer, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns TABLE(practice_id uuid, id uuid, is_delivery boolean)

-- function horai.take_payment_steps(p_most integer, p_lease_seconds integer, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns TABLE(practice_id uuid, id uuid)

-- function horai.take_place(s horai.appointments, p_id uuid, t horai.appointment_types, p_starts_at timestamp with time zone, p_lane jsonb, p_requirements jsonb, p_details jsonb, p_actor jsonb, p_now timestamp with time zone, OUT a horai.appointments, OUT touched uuid[])
--   returns record

-- function horai.take_the_doctor(p_practice_id uuid, p_doctor_id uuid, p_resource_id uuid, p_need jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns uuid[]

-- function horai.tell_participant(a horai.appointments, p_id uuid, p_now timestamp with time zone)
--   returns void

-- function horai.tell_together(p_practice_id uuid, p_appointment_ids uuid[])
--   returns void

-- function horai.too_many_holds(p_seconds numeric)
--   returns jsonb

-- function horai.touch()
--   returns trigger

-- function horai.turn_session(s horai.appointments, p_status text, p_hold_expires_at timestamp with time zone, p_action text, p_actor jsonb, p_now timestamp with time zone)
--   returns horai.appointments

-- function horai.type_of_session(t horai.appointment_types, s horai.appointments)
--   returns horai.appointment_types

-- function horai.unqueue_notification()
--   returns trigger

-- function horai.uses_wanted(p_practice_id uuid, p_wants jsonb)
--   returns TABLE(resource_id uuid, period tstzrange)

-- function horai.utc(p_at timestamp with time zone)
--   returns text

-- function horai.visitor_key(p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.waitlist_give_up(p_practice_id uuid, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns boolean

-- function horai.waitlist_offer(p_practice_id uuid, p_entry_id uuid, p_appointment_id uuid, p_doctor_id uuid, p_appointment_type_id uuid, p_starts_at timestamp with time zone, p_offer jsonb, p_details jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.waitlist_practices()
--   returns uuid[]

-- function horai.waitlist_settle(p_practice_id uuid, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns integer

-- function horai.waitlist_waiting(p_practice_id uuid, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns json

-- function horai.waitlist_withdraw(p_practice_id uuid, p_entry_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns jsonb

-- function horai.write_cancellation(a horai.appointments, p_reason text, p_actor jsonb, p_now timestamp with time zone)
--   returns horai.appointments

-- function horai.write_hold(p_id uuid, t horai.appointment_types, p_starts_at timestamp with time zone, p_lane jsonb, p_requirements jsonb, p_details jsonb, p_actor jsonb, p_now timestamp with time zone)
--   returns horai.appointments

-- function horai.write_participant(p_visit horai.appointments, p_participant jsonb, p_actor jsonb, p_now timestamp with time zone)
--   returns horai.appointments

-- function horai.write_patient(p_practice_id uuid, p_new jsonb)
--   returns void

-- function horai.zones_in_use()
--   returns SETOF text
