-- Appointments (the truth), the claims that lock their resources, and the append-only record of what happened.

-- Ids that sort by time keep the indexes of a growing table warm at one end. Postgres has uuidv7() from 18 on.
create function horai.new_id() returns uuid language sql volatile as $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid;
$$;

-- practice_id has no foreign key of its own here: the composite ones below vouch for it, and every booking of a practice
-- would lock the one row of the practice besides (measured: see docs/decisions/0005).
create table horai.appointments (
  practice_id uuid not null,
  id uuid not null,
  doctor_id uuid not null,
  patient_id uuid,
  appointment_type_id uuid not null,
  doctor_location_id uuid,
  location_room_id uuid,
  starts_at_utc timestamptz not null,
  ends_at_utc timestamptz not null, -- without buffers
  period tstzrange generated always as (tstzrange(starts_at_utc, ends_at_utc, '[)')) stored,
  status text not null default 'held',
  hold_expires_at timestamptz, -- only while held
  patient_timezone text,
  doctor_timezone text,

  -- What the type said when the visit was booked.
  duration_minutes_snapshot int,
  buffer_before_minutes_snapshot int not null default 0,
  buffer_after_minutes_snapshot int not null default 0,
  price_cents_snapshot int,
  currency_snapshot text,
  consultation_mode_snapshot text,
  requirements_snapshot jsonb not null default '[]', -- [{resource_type, capability, quantity}]

  notes text,
  outside_hours boolean not null default false, -- booked by staff outside the offer
  overlap_allowed boolean not null default false, -- staff let this patient be in two places
  cancellation_reason text,
  cancelled_at timestamptz,
  cancelled_by_actor_type text,
  cancelled_by_actor_id uuid,
  reschedule_count int not null default 0,
  manage_token_hash bytea, -- SHA-256 of the secret in the patient's link
  version int not null default 1, -- one more with each event
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),

  primary key (practice_id, id),
  foreign key (practice_id, doctor_id) references horai.doctors (practice_id, id),
  foreign key (practice_id, patient_id) references horai.patients (practice_id, id),
  foreign key (practice_id, appointment_type_id) references horai.appointment_types (practice_id, id),
  foreign key (practice_id, doctor_location_id) references horai.doctor_locations (practice_id, id),
  foreign key (practice_id, location_room_id) references horai.location_rooms (practice_id, id),
  constraint appointments_status_is_known
    check (status in ('held', 'pending', 'confirmed', 'completed', 'cancelled', 'no_show')),
  constraint appointments_end_after_start check (ends_at_utc > starts_at_utc),
  constraint appointments_bounded check (isfinite(starts_at_utc) and isfinite(ends_at_utc)),
  constraint appointments_whole_minutes check (
    date_bin('1 minute', starts_at_utc, 'epoch') = starts_at_utc
    and date_bin('1 minute', ends_at_utc, 'epoch') = ends_at_utc),
  constraint appointments_expire_only_while_held check ((status = 'held') = (hold_expires_at is not null)),
  constraint appointments_patient_unless_a_hold check (patient_id is not null or status in ('held', 'cancelled')),
  constraint appointments_cancelled_at_when_cancelled check ((status = 'cancelled') = (cancelled_at is not null)),
  constraint patient_no_overlap
    exclude using gist (practice_id with =, patient_id with =, period with &&)
    where (status in ('pending', 'confirmed') and not overlap_allowed)
);
create index appointments_doctor_starts_idx on horai.appointments (practice_id, doctor_id, starts_at_utc);
create index appointments_patient_starts_idx on horai.appointments (practice_id, patient_id, starts_at_utc);
create index appointments_type_starts_idx on horai.appointments (practice_id, appointment_type_id, starts_at_utc);
create index appointments_period_gist on horai.appointments using gist (practice_id, period);
-- Live holds are few: finding the lapsed ones must not cost more with years of history.
create index appointments_holds_idx on horai.appointments (practice_id, hold_expires_at) where status = 'held';

-- The lock. A resource is never claimed twice for the same time, whoever writes.
create table horai.appointment_resource_claims (
  practice_id uuid not null,
  id uuid not null default horai.new_id(),
  appointment_id uuid not null,
  resource_id uuid not null,
  period tstzrange not null, -- buffers included
  inserted_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, appointment_id) references horai.appointments (practice_id, id) on delete cascade,
  foreign key (practice_id, resource_id) references horai.bookable_resources (practice_id, id),
  constraint appointment_resource_claims_once_each unique (practice_id, appointment_id, resource_id),
  -- An empty or unbounded range would slip through the exclusion constraint below.
  constraint appointment_resource_claims_period_is_real check (
    not isempty(period) and lower_inc(period) and not upper_inc(period)
    and not lower_inf(period) and not upper_inf(period)
    and isfinite(lower(period)) and isfinite(upper(period))
    and upper(period) - lower(period) <= interval '24 hours'),
  constraint resource_no_overlap
    exclude using gist (practice_id with =, resource_id with =, period with &&)
);

create table horai.appointment_events (
  practice_id uuid not null,
  id uuid not null default horai.new_id(),
  appointment_id uuid not null,
  version int not null, -- of the appointment, once this had happened
  occurred_at timestamptz not null,
  actor_type text not null,
  actor_id uuid,
  action text not null,
  metadata jsonb not null default '{}'::jsonb,
  primary key (practice_id, id),
  foreign key (practice_id, appointment_id) references horai.appointments (practice_id, id) on delete cascade,
  constraint appointment_events_one_per_version unique (practice_id, appointment_id, version),
  constraint appointment_events_actor_is_known check (actor_type in ('patient', 'staff', 'system')),
  constraint appointment_events_action_is_known check (action in (
    'held', 'pending', 'confirmed', 'approved', 'rescheduled', 'cancelled', 'completed', 'no_show', 'hold_expired'))
);
create index appointment_events_appt_idx
  on horai.appointment_events (practice_id, appointment_id, occurred_at desc);

-- What was answered to a POST with an Idempotency-Key. Written in the transaction of the effect itself, so a crash
-- leaves both or neither. No foreign key: creating a practice is remembered under the nil practice.
create table horai.idempotency_keys (
  practice_id uuid not null,
  scope text not null, -- who called what: a key is never replayed to somebody else
  key_hash bytea not null,
  fingerprint bytea not null, -- of the request, keyed by the idempotency key
  answer jsonb not null,
  sealed bytea, -- secrets shown once, readable only by who knows the idempotency key
  inserted_at timestamptz not null default now(),
  primary key (practice_id, scope, key_hash)
);
create index idempotency_keys_age_idx on horai.idempotency_keys (practice_id, inserted_at);
