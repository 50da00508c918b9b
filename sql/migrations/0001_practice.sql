-- Who works where and with what: the tenant, its people, its places, and the resources that can be booked.
--
-- A practice is the tenant. Every table carries practice_id, every primary key starts with it and every
-- foreign key contains it, so a row can never point into another practice, and the schema can be
-- distributed by practice_id unchanged.

create extension if not exists btree_gist;

create table horai.practices (
  id uuid primary key,
  slug text not null,
  name text not null,
  timezone text not null, -- IANA tzid; the default of what the practice creates
  -- Counts changes to what the whole practice shares (places, shared resources, public holidays). A booking
  -- command names the version its decision was made on; see sql/functions/hold.sql.
  setup_version bigint not null default 1,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint practices_slug_key unique (slug),
  constraint practices_slug_is_a_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 63),
  constraint practices_name_is_not_blank check (btrim(name) <> '')
);

create table horai.api_keys (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  label text not null default '',
  key_hash bytea not null, -- SHA-256 of the 256-bit secret; the key itself is shown once and kept nowhere
  inserted_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (practice_id, id),
  constraint api_keys_key_hash_key unique (practice_id, key_hash)
);

create table horai.doctors (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  slug text not null,
  name text not null,
  timezone text not null,
  specialty text,
  -- When true the doctor has a staff resource that is the doctor, and every visit needs it.
  one_at_a_time boolean not null default false,
  is_active boolean not null default true,
  setup_version bigint not null default 1, -- as practices.setup_version, for what is the doctor's own
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  constraint doctors_slug_key unique (practice_id, slug),
  constraint doctors_slug_is_a_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 63),
  constraint doctors_name_is_not_blank check (btrim(name) <> '')
);
create index doctors_specialty_idx on horai.doctors (practice_id, specialty, is_active);

-- doctor_id null: shared by all doctors of the practice.
create table horai.doctor_locations (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  doctor_id uuid,
  name text not null,
  address text,
  latitude double precision,
  longitude double precision,
  is_active boolean not null default true,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, doctor_id) references horai.doctors (practice_id, id),
  constraint doctor_locations_latitude_on_earth check (latitude between -90 and 90),
  constraint doctor_locations_longitude_on_earth check (longitude between -180 and 180),
  constraint doctor_locations_both_coordinates_or_none check ((latitude is null) = (longitude is null))
);
create index doctor_locations_doctor_idx on horai.doctor_locations (practice_id, doctor_id);

create table horai.location_rooms (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  doctor_location_id uuid not null,
  name text not null,
  is_active boolean not null default true,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, doctor_location_id) references horai.doctor_locations (practice_id, id),
  constraint location_rooms_name_key unique (practice_id, doctor_location_id, name)
);

create table horai.patients (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  name text not null,
  email text,
  phone text,
  date_of_birth date,
  timezone text,
  locale text,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  constraint patients_name_is_not_blank check (btrim(name) <> '')
);
-- No unique e-mail: families share one, and a public form must not tell whether an address is known.
create index patients_email_idx on horai.patients (practice_id, lower(email));

-- Services. The rules live here; an appointment keeps a snapshot of them.
create table horai.appointment_types (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  doctor_id uuid not null,
  slug text not null,
  name text not null,
  description text,
  duration_minutes int not null default 30,
  buffer_before_minutes int not null default 0,
  buffer_after_minutes int not null default 0,
  consultation_mode text not null,
  price_cents int,
  currency text not null default 'EUR',
  allow_patient_reschedule boolean not null default true,
  min_notice_minutes int not null default 0,
  max_future_days int not null default 60,
  max_reschedule_count int not null default 2,
  hold_minutes int not null default 5,
  requires_approval boolean not null default false,
  is_active boolean not null default true,
  default_location_id uuid,
  default_room_id uuid,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, doctor_id) references horai.doctors (practice_id, id),
  foreign key (practice_id, default_location_id) references horai.doctor_locations (practice_id, id),
  foreign key (practice_id, default_room_id) references horai.location_rooms (practice_id, id),
  constraint appointment_types_slug_key unique (practice_id, doctor_id, slug),
  constraint appointment_types_slug_is_a_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 63),
  constraint appointment_types_name_is_not_blank check (btrim(name) <> ''),
  constraint appointment_types_duration_in_range check (duration_minutes between 5 and 360),
  constraint appointment_types_buffer_before_in_range check (buffer_before_minutes between 0 and 240),
  constraint appointment_types_buffer_after_in_range check (buffer_after_minutes between 0 and 240),
  constraint appointment_types_mode_is_known check (consultation_mode in ('in_person', 'video', 'phone')),
  constraint appointment_types_price_is_not_negative check (price_cents >= 0),
  constraint appointment_types_currency_is_iso check (currency ~ '^[A-Z]{3}$'),
  constraint appointment_types_notice_in_range check (min_notice_minutes between 0 and 43200),
  constraint appointment_types_horizon_in_range check (max_future_days between 1 and 365),
  constraint appointment_types_reschedules_in_range check (max_reschedule_count between 0 and 20),
  constraint appointment_types_hold_in_range check (hold_minutes between 1 and 60)
);
create index appointment_types_doctor_active_idx on horai.appointment_types (practice_id, doctor_id, is_active);

create table horai.appointment_type_locations (
  practice_id uuid not null references horai.practices (id),
  appointment_type_id uuid not null,
  doctor_location_id uuid not null,
  inserted_at timestamptz not null default now(),
  primary key (practice_id, appointment_type_id, doctor_location_id),
  foreign key (practice_id, appointment_type_id) references horai.appointment_types (practice_id, id) on delete cascade,
  foreign key (practice_id, doctor_location_id) references horai.doctor_locations (practice_id, id)
);

-- What a visit needs besides the doctor. No rows: one room in person, one telehealth slot by video or phone.
create table horai.appointment_type_requirements (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  appointment_type_id uuid not null,
  resource_type text not null,
  capability text,
  quantity int not null default 1,
  inserted_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, appointment_type_id) references horai.appointment_types (practice_id, id) on delete cascade,
  constraint appointment_type_requirements_type_is_known
    check (resource_type in ('room', 'telehealth_slot', 'equipment', 'staff')),
  constraint appointment_type_requirements_quantity_in_range check (quantity between 1 and 10),
  constraint appointment_type_requirements_one_row_each
    unique nulls not distinct (practice_id, appointment_type_id, resource_type, capability)
);

-- What the database keeps from overlapping. Capacity N is N rows: no counting, no hacks.
-- doctor_id null: shared by all doctors of the practice, so it cannot be double-booked across them.
create table horai.bookable_resources (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  doctor_id uuid,
  doctor_location_id uuid,
  location_room_id uuid,
  type text not null,
  label text,
  capabilities text[] not null default '{}',
  is_active boolean not null default true,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, doctor_id) references horai.doctors (practice_id, id),
  foreign key (practice_id, doctor_location_id) references horai.doctor_locations (practice_id, id),
  foreign key (practice_id, location_room_id) references horai.location_rooms (practice_id, id),
  constraint bookable_resources_type_is_known check (type in ('room', 'telehealth_slot', 'equipment', 'staff')),
  constraint bookable_resources_capabilities_without_nulls check (array_position(capabilities, null) is null)
);
create index bookable_resources_scope_idx
  on horai.bookable_resources (practice_id, doctor_id, doctor_location_id, type, is_active);
