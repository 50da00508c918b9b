-- When a doctor works: one engine. Recurring windows in local time, and one-off exceptions in UTC.
-- Several rules a weekday make split shifts; of several priorities the highest governs a date.

create table horai.schedule_rules (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  doctor_id uuid not null,
  timezone text not null, -- IANA tzid
  scope_appointment_type_id uuid,
  scope_doctor_location_id uuid,
  scope_location_room_id uuid,
  day_of_week int not null, -- ISO: 1 Monday .. 7 Sunday
  work_start_local time not null,
  work_end_local time not null, -- may be 24:00
  slot_interval_minutes int not null default 10,
  priority int not null default 0,
  effective_from date, -- both inclusive
  effective_to date,
  is_active boolean not null default true,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, doctor_id) references horai.doctors (practice_id, id),
  foreign key (practice_id, scope_appointment_type_id) references horai.appointment_types (practice_id, id),
  foreign key (practice_id, scope_doctor_location_id) references horai.doctor_locations (practice_id, id),
  foreign key (practice_id, scope_location_room_id) references horai.location_rooms (practice_id, id),
  constraint schedule_rules_weekday_is_iso check (day_of_week between 1 and 7),
  constraint schedule_rules_interval_in_range check (slot_interval_minutes between 5 and 60),
  constraint schedule_rules_end_after_start check (work_end_local > work_start_local),
  constraint schedule_rules_whole_minutes
    check (extract(second from work_start_local) = 0 and extract(second from work_end_local) = 0),
  constraint schedule_rules_dates_in_order
    check (effective_to is null or effective_from is null or effective_to >= effective_from)
);
create index schedule_rules_lookup_idx
  on horai.schedule_rules (practice_id, doctor_id, day_of_week, is_active, priority);

create table horai.schedule_rule_breaks (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  schedule_rule_id uuid not null,
  break_start_local time not null,
  break_end_local time not null,
  label text,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, schedule_rule_id) references horai.schedule_rules (practice_id, id) on delete cascade,
  constraint schedule_rule_breaks_end_after_start check (break_end_local > break_start_local),
  constraint schedule_rule_breaks_whole_minutes
    check (extract(second from break_start_local) = 0 and extract(second from break_end_local) = 0)
);
create index schedule_rule_breaks_rule_idx on horai.schedule_rule_breaks (practice_id, schedule_rule_id);

-- doctor_id null: the whole practice (a public holiday).
create table horai.availability_exceptions (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  doctor_id uuid,
  scope_appointment_type_id uuid,
  scope_doctor_location_id uuid,
  scope_location_room_id uuid,
  starts_at_utc timestamptz not null,
  ends_at_utc timestamptz not null,
  period tstzrange generated always as (tstzrange(starts_at_utc, ends_at_utc, '[)')) stored,
  kind text not null default 'blocked',
  reason text,
  source text not null default 'manual',
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, doctor_id) references horai.doctors (practice_id, id),
  foreign key (practice_id, scope_appointment_type_id) references horai.appointment_types (practice_id, id),
  foreign key (practice_id, scope_doctor_location_id) references horai.doctor_locations (practice_id, id),
  foreign key (practice_id, scope_location_room_id) references horai.location_rooms (practice_id, id),
  constraint availability_exceptions_kind_is_known check (kind in ('blocked', 'available')),
  constraint availability_exceptions_end_after_start check (ends_at_utc > starts_at_utc),
  constraint availability_exceptions_whole_minutes check (
    date_bin('1 minute', starts_at_utc, 'epoch') = starts_at_utc
    and date_bin('1 minute', ends_at_utc, 'epoch') = ends_at_utc),
  constraint availability_exceptions_bounded check (isfinite(starts_at_utc) and isfinite(ends_at_utc))
);
create index availability_exceptions_lookup_idx
  on horai.availability_exceptions (practice_id, doctor_id, starts_at_utc);
create index availability_exceptions_period_gist
  on horai.availability_exceptions using gist (practice_id, period);
