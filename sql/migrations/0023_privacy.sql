-- window: versions before this one take sealed text for what it hides
-- What is personal is sealed by the application, with a key that the database never sees (docs/privacy.md).

-- The keys that something here was sealed with, by name: whoever lacks one is refused at the start.
create table horai.data_keys (
  id text primary key,
  first_used_at timestamptz not null default now()
);

-- E-mail address and telephone number are sealed, and found by a keyed hash of what is the same however it is written.
alter table horai.patients
  add column email_index bytea,
  add column phone_index bytea,
  -- Since when there is nobody here any more: visits and their history stay, without whose they were.
  add column erased_at timestamptz;
create index patients_email_index_idx on horai.patients (practice_id, email_index);
create index patients_phone_index_idx on horai.patients (practice_id, phone_index);
drop index horai.patients_email_idx;

-- The record of what happened is never rewritten. Of the words that somebody gave as a reason two things may be changed:
-- they are sealed, or sealed anew, and they go when the patient is erased.
create function horai.refuse_rewrite() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.metadata ? 'reason'
    and to_jsonb(new) - 'metadata' = to_jsonb(old) - 'metadata'
    and new.metadata - 'reason' = old.metadata - 'reason'
    and (new.metadata ->> 'reason' like 'sealed:%' or not new.metadata ? 'reason' and exists (
      select from horai.appointments a
      join horai.patients p on p.practice_id = a.practice_id and p.id = a.patient_id
      where a.practice_id = old.practice_id and a.id = old.appointment_id and p.erased_at is not null)) then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger appointment_events_append_only on horai.appointment_events;
create trigger appointment_events_append_only
  before update or delete on horai.appointment_events
  for each row execute function horai.refuse_rewrite();
