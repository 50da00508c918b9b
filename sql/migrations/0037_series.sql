-- Visits of one patient that come back: ten Tuesdays at ten (docs/series.md). What holds are the visits; the rule is how
-- they were booked.
create table horai.appointment_series (
  practice_id uuid not null,
  id uuid not null,
  doctor_id uuid not null,
  appointment_type_id uuid not null,
  patient_id uuid, -- null while it is held for nobody yet
  doctor_location_id uuid, -- null: where each visit found a place
  timezone text not null, -- IANA: the wall on which start_local is read
  first_date date not null, -- from which the rule counts
  start_local time not null,
  recurrence text not null, -- the value of an RRULE (RFC 5545), with an end
  skips_taken boolean not null, -- else it was all of the dates or none
  skipped_dates date[] not null default '{}', -- of the rule, and could not be had
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, doctor_id) references horai.doctors (practice_id, id),
  foreign key (practice_id, appointment_type_id) references horai.appointment_types (practice_id, id),
  foreign key (practice_id, patient_id) references horai.patients (practice_id, id),
  foreign key (practice_id, doctor_location_id) references horai.doctor_locations (practice_id, id),
  constraint appointment_series_recurrence_is_short check (length(recurrence) <= 300),
  constraint appointment_series_whole_minutes check (
    extract(second from start_local) = 0 and start_local < '24:00'),
  constraint appointment_series_skipped_without_nulls check (array_position(skipped_dates, null) is null),
  constraint appointment_series_skip_only_where_wanted check (skips_taken or skipped_dates = '{}')
);
create index appointment_series_patient_idx on horai.appointment_series (practice_id, patient_id);
create index appointment_series_doctor_idx on horai.appointment_series (practice_id, doctor_id);

select horai.keep_apart('horai.appointment_series');

create trigger touch before update on horai.appointment_series for each row execute function horai.touch();

-- Every row there is is of no series.
alter table horai.appointments
  add column series_id uuid,
  add column series_date date, -- of the rule, also after the visit has moved
  add foreign key (practice_id, series_id) references horai.appointment_series (practice_id, id) not valid,
  add constraint appointments_series_with_its_date check ((series_id is null) = (series_date is null)) not valid;
