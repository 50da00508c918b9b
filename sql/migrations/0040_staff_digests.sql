-- A daily summary that somebody of the staff has asked for (docs/notifications.md).
create table horai.staff_digests (
  practice_id uuid not null,
  account_id uuid not null,
  is_on boolean not null,
  tells text not null, -- the visits of which day
  at_local time not null, -- in the doctor's zone for who has one calendar, else in the practice's
  off_hashes bytea[] not null default '{}', -- SHA-256 of the keys in the mails of late that end it
  updated_at timestamptz not null default now(),
  primary key (practice_id, account_id),
  foreign key (practice_id, account_id) references horai.staff_accounts (practice_id, id) on delete cascade,
  constraint staff_digests_day_is_known check (tells in ('today', 'tomorrow'))
);

select horai.keep_apart('horai.staff_digests');
create trigger touch before update on horai.staff_digests for each row execute function horai.touch();
