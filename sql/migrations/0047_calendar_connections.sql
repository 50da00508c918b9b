-- Calendars that doctors keep elsewhere (docs/calendars.md): visits go out to them, busy times come in.
create table horai.calendar_connections (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  doctor_id uuid not null,
  external_provider text not null,
  address text not null, -- of the calendar itself
  credentials text not null, -- sealed (src/db/personal.ts)
  direction text not null default 'both',
  shows_patients boolean not null default false,
  is_active boolean not null default true,
  sync_token text, -- up to where it was read; null: nothing was
  read_whole_at timestamptz, -- when all of it was read last: recurrences are spelt out from then
  unread_events text[] not null default '{}', -- of which no time could be made
  due_at timestamptz not null default now(), -- when it is next looked at; a lease while it is
  failures int not null default 0, -- since it last went well
  last_error text,
  last_synced_at timestamptz,
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, doctor_id) references horai.doctors (practice_id, id),
  constraint calendar_connections_once_a_doctor unique (practice_id, doctor_id, address),
  constraint calendar_connections_provider_is_known check (external_provider in ('caldav')),
  constraint calendar_connections_direction_is_known check (direction in ('both', 'out', 'in')),
  constraint calendar_connections_failures_not_negative check (failures >= 0)
);
create index calendar_connections_due_idx on horai.calendar_connections (practice_id, due_at) where is_active;

select horai.keep_apart('horai.calendar_connections');

create trigger touch before update on horai.calendar_connections for each row execute function horai.touch();

-- A visit as it was written there.
create table horai.external_visits (
  practice_id uuid not null,
  connection_id uuid not null,
  appointment_id uuid not null,
  external_event_id text not null, -- the event's address
  etag text, -- of what was written; null: it is to be written again
  content_hash bytea, -- SHA-256; null: somebody has changed it there
  written_at timestamptz not null default now(),
  primary key (practice_id, connection_id, appointment_id),
  foreign key (practice_id, connection_id) references horai.calendar_connections (practice_id, id) on delete cascade,
  foreign key (practice_id, appointment_id) references horai.appointments (practice_id, id) on delete cascade,
  constraint external_visits_event_is_one_visit unique (practice_id, connection_id, external_event_id)
);
create index external_visits_appointment_idx on horai.external_visits (practice_id, appointment_id);

select horai.keep_apart('horai.external_visits');

-- Which blocked time stands for which event there: of one that recurs several do.
create table horai.external_busy (
  practice_id uuid not null,
  exception_id uuid not null,
  connection_id uuid not null,
  external_event_id text not null,
  primary key (practice_id, exception_id),
  foreign key (practice_id, exception_id)
    references horai.availability_exceptions (practice_id, id) on delete cascade,
  foreign key (practice_id, connection_id) references horai.calendar_connections (practice_id, id)
);
create index external_busy_event_idx on horai.external_busy (practice_id, connection_id, external_event_id);

select horai.keep_apart('horai.external_busy');
