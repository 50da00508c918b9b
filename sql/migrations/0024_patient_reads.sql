-- Who has seen what of whom, and for how long a practice keeps it.

-- One row for whoever saw a patient's record by one route within a quarter of an hour: pages that ask every few seconds
-- are one reader. Nobody is named here but by id.
create table horai.patient_reads (
  practice_id uuid not null references horai.practices (id),
  id uuid not null default horai.new_id(),
  patient_id uuid not null, -- no foreign key: it outlasts a patient who was deleted
  actor_type text not null,
  actor_id text not null, -- of the account or the key; a program that embeds the API has ids of its own
  route text not null,
  quarter bigint not null, -- of an hour, since 1970
  read_at timestamptz not null, -- first in it
  primary key (practice_id, id),
  constraint patient_reads_actor_is_known check (actor_type in ('staff', 'key')),
  constraint patient_reads_once_a_quarter unique (practice_id, patient_id, actor_type, actor_id, route, quarter)
);
select horai.keep_apart('horai.patient_reads');

create trigger patient_reads_append_only
  before update or delete on horai.patient_reads
  for each row execute function horai.refuse_change();
create trigger patient_reads_never_truncated
  before truncate on horai.patient_reads
  for each statement execute function horai.refuse_change();

-- So long after the last visit patients are erased; null: never.
alter table horai.practices
  add column erase_after_months int
    constraint practices_erase_after_in_range check (erase_after_months between 1 and 1200);
