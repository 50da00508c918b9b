-- What "who is free first?" is answered from (docs/decisions/0006-next-available.md): of every doctor, type and place the
-- first few starts, sorted, and after them a row that says from where on nobody has looked.
--
-- It is repaired, not trusted. A start is only told when the resources it was found with are still free, so a booking
-- has nothing to write here. What may make a start earlier than is known (a cancellation, a change of the set-up) leaves a
-- mark, and who reads or works next takes it up.

-- One lock for whoever takes up marks or keeps starts of a practice. No booking touches it.
create table horai.next_practices (
  practice_id uuid primary key references horai.practices (id) on delete cascade,
  -- Counts the marks taken up that are not one doctor's: starts found before that are not kept.
  marked bigint not null default 0
);

-- How far each doctor is known. A doctor nobody has looked at has the defaults.
create table horai.next_doctors (
  practice_id uuid not null,
  doctor_id uuid not null,
  generation bigint not null default 0, -- counts the doctor's marks: starts found before the last are not kept
  opened boolean not null default false, -- there may be earlier starts than are known
  computed_at timestamptz not null default '-infinity',
  practice_version bigint not null default 0, -- practices.setup_version, as it was then
  good_until timestamptz not null default '-infinity', -- a search from here on may miss starts of some list
  known_to timestamptz not null default '-infinity', -- nothing is known of any list from here on
  shared_at uuid[] default '{}', -- the places where visits need what doctors share (nil: at no place); null: too many
  due_at timestamptz not null default '-infinity', -- when it is time to look again
  primary key (practice_id, doctor_id),
  foreign key (practice_id, doctor_id) references horai.doctors (practice_id, id) on delete cascade
);
create index next_doctors_good_until_idx on horai.next_doctors (practice_id, good_until);
create index next_doctors_computed_idx on horai.next_doctors (practice_id, computed_at);
create index next_doctors_opened_idx on horai.next_doctors (practice_id, doctor_id) where opened;
create index next_doctors_due_idx on horai.next_doctors (practice_id, due_at);

-- The lists, of all types and places of a doctor in one order. What rows are looked up by stands in them.
create table horai.next_starts (
  practice_id uuid not null,
  doctor_id uuid not null,
  n int not null, -- by start, type, place
  starts_at_utc timestamptz not null,
  appointment_type_id uuid not null,
  doctor_location_id uuid,
  specialty text collate "C" not null, -- empty: none
  slug text collate "C" not null,
  cell int, -- where on earth, see horai.next_cell
  counts_from timestamptz not null, -- the row says something while now is between these
  counts_until timestamptz not null,
  resource_ids uuid[], -- with these free it can be booked; null: nobody has looked from here on
  needed int not null, -- how many of them
  all_listed boolean not null, -- with none of them free it cannot be booked
  occupied tstzrange,
  primary key (practice_id, doctor_id, n),
  foreign key (practice_id, doctor_id) references horai.next_doctors (practice_id, doctor_id) on delete cascade,
  constraint next_starts_have_resources_or_nothing check ((resource_ids is null) = (occupied is null))
);
-- Equal columns first, then the order in which the answer is told, then what is only filtered by.
create index next_starts_specialty_idx
  on horai.next_starts (practice_id, specialty, starts_at_utc, doctor_id, n, slug);
create index next_starts_any_idx
  on horai.next_starts (practice_id, starts_at_utc, doctor_id, n, slug);
create index next_starts_place_idx
  on horai.next_starts (practice_id, doctor_location_id, starts_at_utc, doctor_id, n, specialty, slug)
  where doctor_location_id is not null;
create index next_starts_cell_idx on horai.next_starts (practice_id, cell, specialty, slug) where cell is not null;

-- What may have opened time, in no order and without waiting for anybody: rows are only added, and taken away by whoever
-- takes them up. No foreign keys: they would lock.
create table horai.next_marks (
  practice_id uuid not null,
  id uuid not null default horai.new_id(),
  doctor_id uuid, -- null: any doctor of the practice,
  of_shared boolean not null default false, -- who needs what doctors share,
  doctor_location_id uuid, -- at this place
  from_at timestamptz not null, -- no start before this has become free
  done_to uuid, -- the doctors up to this one have been told
  primary key (practice_id, id)
);

insert into horai.next_practices (practice_id) select id from horai.practices;
insert into horai.next_doctors (practice_id, doctor_id) select practice_id, id from horai.doctors;

create function horai.next_of_practice() returns trigger language plpgsql as $$
begin
  insert into horai.next_practices (practice_id) values (new.id);
  return null;
end $$;

create trigger next_of_practice after insert on horai.practices
  for each row execute function horai.next_of_practice();

create function horai.next_of_doctor() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into horai.next_doctors (practice_id, doctor_id) values (new.practice_id, new.id);
  elsif (new.timezone, new.one_at_a_time, new.is_active, new.specialty)
      is distinct from (old.timezone, old.one_at_a_time, old.is_active, old.specialty) then
    insert into horai.next_marks (practice_id, doctor_id, from_at) values (new.practice_id, new.id, '-infinity');
  end if;
  return null;
end $$;

create trigger next_of_doctor after insert or update on horai.doctors
  for each row execute function horai.next_of_doctor();

-- What all doctors share has changed. (What is one doctor's is marked by horai.count_setup_change.)
create function horai.next_of_all() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform horai.next_mark_change(tg_table_name, null, to_jsonb(new));
  elsif tg_op = 'DELETE' then
    perform horai.next_mark_change(tg_table_name, to_jsonb(old), null);
  else
    perform horai.next_mark_change(tg_table_name, to_jsonb(old), to_jsonb(new));
  end if;
  return null;
end $$;

create trigger next_of_all after insert or update or delete on horai.availability_exceptions
  for each row execute function horai.next_of_all();
create trigger next_of_all after insert or update or delete on horai.doctor_locations
  for each row execute function horai.next_of_all();
create trigger next_of_all after insert or update or delete on horai.bookable_resources
  for each row execute function horai.next_of_all();
create trigger next_of_all after insert or update or delete on horai.location_rooms
  for each row execute function horai.next_of_all();
