-- What keeps a few visitors from holding the whole calendar.

-- What a hold on the public pages owes to whom, beside the appointment: neither staff's holds nor history know of it.
-- Forgotten an hour after the hold has ended (src/jobs/forget-visitors.ts).
create table horai.public_holds (
  practice_id uuid not null,
  appointment_id uuid not null,
  doctor_id uuid not null,
  network bytea not null, -- keyed hash of where the visitor came from: never the address itself
  minutes int not null, -- of the doctor's calendar, buffers included
  expires_at timestamptz not null, -- of the hold
  settled boolean not null default false, -- it became a booking, or was given back
  proof bytea, -- of the work that was done for it: good for one hold
  primary key (practice_id, appointment_id),
  foreign key (practice_id, appointment_id) references horai.appointments (practice_id, id) on delete cascade,
  constraint public_holds_proof_used_once unique (practice_id, proof)
);
-- How much one network has, and how much of a doctor is held: read by every hold on the public pages.
create index public_holds_network_idx on horai.public_holds (practice_id, network, expires_at);
create index public_holds_doctor_idx on horai.public_holds (practice_id, doctor_id, expires_at) where not settled;
create index public_holds_expires_idx on horai.public_holds (practice_id, expires_at);
select horai.keep_apart('horai.public_holds');

-- The keys of those hashes, and of the riddles visitors are given: one a day for all servers, thrown away the day after.
-- With the key gone a hash leads back to no address.
create table horai.visitor_keys (
  day date primary key,
  key bytea not null constraint visitor_keys_are_long check (length(key) = 32)
);
