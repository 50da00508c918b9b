-- Who waits for time to become free, and what was offered to them (docs/waitlist.md).

-- How a practice offers what became free.
alter table horai.practices
  add column waitlist_offer_minutes int not null default 30 -- so long an offer stands, at most
    constraint practices_waitlist_offer_in_range check (waitlist_offer_minutes between 5 and 1440),
  add column waitlist_cutoff_minutes int not null default 120 -- nothing is offered that starts sooner
    constraint practices_waitlist_cutoff_in_range check (waitlist_cutoff_minutes between 0 and 10080),
  add column waitlist_max_refusals int not null default 3 -- offers declined or let pass, then nobody asks again
    constraint practices_waitlist_refusals_in_range check (waitlist_max_refusals between 1 and 20),
  add column waitlist_quiet_from time not null default '21:00', -- local to the practice; equal: never quiet
  add column waitlist_quiet_until time not null default '08:00';

create table horai.waitlist_entries (
  practice_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  appointment_type_slug text not null, -- a kind of visit, whoever of the practice offers it
  doctor_id uuid, -- null: any
  doctor_location_id uuid, -- null: anywhere
  from_date date not null, -- the doctor's local dates, both included
  to_date date not null,
  weekdays int[] not null default '{1,2,3,4,5,6,7}', -- ISO: 1 Monday
  earliest_local time not null default '00:00', -- the visit starts at or after this,
  latest_local time not null default '24:00', -- and before this
  notice_minutes int not null default 0, -- the patient needs so long to be there
  priority int not null default 0, -- the greater first, then who came first
  queued_at timestamptz not null default now(),
  replaces_appointment_id uuid, -- a later visit, kept until the earlier one is confirmed
  status text not null default 'waiting',
  refusals int not null default 0,
  manage_token_hash bytea, -- SHA-256 of the secret in the patient's link
  inserted_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, patient_id) references horai.patients (practice_id, id),
  foreign key (practice_id, doctor_id) references horai.doctors (practice_id, id),
  foreign key (practice_id, doctor_location_id) references horai.doctor_locations (practice_id, id),
  foreign key (practice_id, replaces_appointment_id) references horai.appointments (practice_id, id),
  constraint waitlist_entries_status_is_known
    check (status in ('waiting', 'offered', 'booked', 'withdrawn', 'refused', 'passed')),
  constraint waitlist_entries_end_after_beginning check (to_date >= from_date),
  constraint waitlist_entries_weekdays_are_some check (
    cardinality(weekdays) between 1 and 7 and weekdays <@ '{1,2,3,4,5,6,7}'),
  constraint waitlist_entries_times_in_order check (latest_local > earliest_local),
  constraint waitlist_entries_notice_in_range check (notice_minutes between 0 and 43200),
  constraint waitlist_entries_priority_in_range check (priority between -1000 and 1000),
  constraint waitlist_entries_refusals_not_negative check (refusals >= 0)
);
-- The queue, in its order. Those that are over are history and cost nothing here.
create index waitlist_entries_queue_idx on horai.waitlist_entries (practice_id, priority desc, queued_at, id)
  where status in ('waiting', 'offered');
create index waitlist_entries_patient_idx on horai.waitlist_entries (practice_id, patient_id);

-- An offer is a hold: what keeps it from anybody else are the claims of its appointment.
create table horai.waitlist_offers (
  practice_id uuid not null,
  id uuid not null default horai.new_id(),
  entry_id uuid not null,
  appointment_id uuid not null,
  status text not null default 'open',
  offered_by text not null, -- the queue, or staff who chose somebody
  offered_at timestamptz not null,
  ended_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, entry_id) references horai.waitlist_entries (practice_id, id),
  foreign key (practice_id, appointment_id) references horai.appointments (practice_id, id) on delete cascade,
  constraint waitlist_offers_status_is_known check (status in ('open', 'accepted', 'declined', 'lapsed', 'withdrawn')),
  constraint waitlist_offers_offered_by_is_known check (offered_by in ('queue', 'staff')),
  constraint waitlist_offers_end_unless_open check ((status = 'open') = (ended_at is null)),
  constraint waitlist_offers_one_appointment_each unique (practice_id, appointment_id),
  constraint waitlist_offers_one_open_each
    exclude using btree (practice_id with =, entry_id with =) where (status = 'open')
);
create index waitlist_offers_entry_idx on horai.waitlist_offers (practice_id, entry_id);

select horai.keep_apart('horai.waitlist_entries');
select horai.keep_apart('horai.waitlist_offers');

create trigger touch before update on horai.waitlist_entries for each row execute function horai.touch();
