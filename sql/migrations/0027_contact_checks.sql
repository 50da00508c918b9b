-- Whether the e-mail address or telephone that a visitor types is the visitor's: shown by a code (docs/security.md).

alter table horai.practices
  -- What a visitor shows to be theirs before a hold becomes a booking.
  add column contact_check text not null default 'none'
    constraint practices_contact_check_is_known check (contact_check in ('none', 'email', 'phone', 'either'));

-- What a practice's contacts are hashed with, and codes.
create table horai.contact_keys (
  practice_id uuid primary key references horai.practices (id) on delete cascade,
  key bytea not null constraint contact_keys_are_long check (length(key) = 32)
);

create function horai.give_contact_key() returns trigger language plpgsql as $$
begin
  insert into horai.contact_keys (practice_id, key)
    values (new.id, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));
  return null;
end $$;
create trigger give_contact_key after insert on horai.practices
  for each row execute function horai.give_contact_key();
insert into horai.contact_keys (practice_id, key)
  select id, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) from horai.practice_directory;

-- A code that was asked for. Forgotten after a day (src/jobs/forget-visitors.ts), the address as soon as it is over.
create table horai.contact_checks (
  practice_id uuid not null,
  id uuid not null,
  appointment_id uuid not null, -- the hold that it is for, and no other
  channel text not null,
  contact bytea not null, -- keyed hash of the address
  address text, -- where the code goes; null once that is over
  locale text, -- the language to write in; null: the practice's
  network bytea not null, -- keyed hash of where the visitor came from
  code_hash bytea, -- keyed, with hold and contact; null until the message is made, and once it is used
  tries int not null default 0,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  checked_at timestamptz, -- the code came back
  primary key (practice_id, id),
  foreign key (practice_id, appointment_id) references horai.appointments (practice_id, id) on delete cascade,
  constraint contact_checks_channel_is_known check (channel in ('email', 'phone')),
  constraint contact_checks_locale_is_known check (locale in ('en', 'el')),
  constraint contact_checks_tries_in_range check (tries between 0 and 5),
  constraint contact_checks_used_once check (checked_at is null or num_nonnulls(code_hash, address) = 0)
);
create index contact_checks_appointment_idx on horai.contact_checks (practice_id, appointment_id);
create index contact_checks_asked_idx on horai.contact_checks (practice_id, asked_at);

select horai.keep_apart('horai.contact_keys');
select horai.keep_apart('horai.contact_checks');
