-- How many bookings visitors make in the name of one e-mail address or telephone (docs/security.md).

alter table horai.practices
  add column contact_bookings_ahead int not null default 3 -- that are still to come
    constraint practices_contact_bookings_ahead_in_range check (contact_bookings_ahead between 1 and 100),
  add column contact_bookings_a_day int not null default 6 -- that were made within a day, also those cancelled since
    constraint practices_contact_bookings_a_day_in_range check (contact_bookings_a_day between 1 and 100);

-- Which bookings visitors made with which contact: a keyed hash of it, since all that is done with it is to count.
create table horai.contact_bookings (
  practice_id uuid not null,
  contact bytea not null,
  appointment_id uuid not null,
  booked_at timestamptz not null,
  forget_after timestamptz not null, -- a day, and until the visit
  primary key (practice_id, contact, appointment_id),
  foreign key (practice_id, appointment_id) references horai.appointments (practice_id, id) on delete cascade
);
create index contact_bookings_appointment_idx on horai.contact_bookings (practice_id, appointment_id);
create index contact_bookings_forget_idx on horai.contact_bookings (practice_id, forget_after);
select horai.keep_apart('horai.contact_bookings');
