-- A doctor's visits as a calendar that other programs subscribe to, by an address that nobody can guess.
create table horai.calendar_feeds (
  practice_id uuid not null references horai.practices (id),
  id uuid not null,
  doctor_id uuid not null,
  label text not null default '',
  key_hash bytea not null, -- SHA-256 of 256 random bits
  shows_patients boolean not null default false,
  last_used_at timestamptz,
  revoked_at timestamptz,
  inserted_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, doctor_id) references horai.doctors (practice_id, id),
  constraint calendar_feeds_key_is_unique unique (practice_id, key_hash)
);
create index calendar_feeds_doctor_idx on horai.calendar_feeds (practice_id, doctor_id);

select horai.keep_apart('horai.calendar_feeds');
