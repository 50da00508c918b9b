-- What a benchmark's practices are made of. Everything follows from small numbers, so that a load generator knows
-- every id without asking (bench/ids.ts counts the same way).

create schema bench;

-- The kinds: 1 practice, 2 doctor, 3 place, 4 room, 5 resource, 6 type, 7 patient, 8 rule, 9 requirement.
create function bench.id(p_kind int, p_n bigint) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex(p_kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(p_n), 12, '0'))::uuid;
$$;

-- Ids of rows that come with time begin with it, as the product's do: their indexes grow at one end.
create function bench.timed_id(p_at timestamptz, p_n bigint) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex((extract(epoch from p_at at time zone 'UTC') * 1000)::bigint), 12, '0') || '70008' || lpad(to_hex(p_n), 15, '0'))::uuid;
$$;

create table bench.doctors (
  n int primary key,
  practice int not null,
  rooms int not null, -- of its own, at a place of its own
  days int[] not null,
  opens time[] not null,
  closes time[] not null,
  grid int not null,
  minutes int not null,
  patients int not null, -- who come to this doctor only, at most 64
  slugs text[] not null default '{visit}', -- a type each
  specialty text,
  latitude float8,
  longitude float8
);

-- Rooms are counted doctor by doctor: at most sixteen each.
create function bench.room(p_doctor bigint, p_k bigint) returns bigint language sql immutable parallel safe as $$
  select p_doctor * 16 + p_k;
$$;

create function bench.type(p_doctor bigint, p_k bigint default 1) returns bigint language sql immutable parallel safe as $$
  select p_doctor * 4 + p_k;
$$;

create function bench.patient(p_doctor bigint, p_k bigint) returns bigint language sql immutable parallel safe as $$
  select p_doctor * 64 + p_k;
$$;

-- Five doctors share a practice, those beyond the hundred thousandth another.
create function bench.practice_of(p_doctor int) returns int language sql immutable parallel safe as $$
  select case when p_doctor > 100000 then 50000 else (p_doctor + 4) / 5 end;
$$;

-- Everything that bench.doctors calls for. To be run with session_replication_role = replica, like bench.book_planned.
create procedure bench.furnish() language plpgsql as $$
begin
  insert into horai.practices (id, slug, name, timezone)
    select distinct bench.id(1, d.practice), 'practice-' || d.practice, 'Practice ' || d.practice, 'Europe/Berlin'
    from bench.doctors d;
  insert into horai.practice_directory (id, slug) select id, slug from horai.practices on conflict do nothing;
  insert into horai.notification_settings (practice_id) select id from horai.practices on conflict do nothing;
  insert into horai.doctors (practice_id, id, slug, name, timezone, specialty)
    select bench.id(1, d.practice), bench.id(2, d.n), 'doctor-' || d.n, 'Doctor ' || d.n, 'Europe/Berlin', d.specialty
    from bench.doctors d order by d.n;
  -- What triggers would have done.
  insert into horai.next_practices (practice_id) select distinct bench.id(1, d.practice) from bench.doctors d;
  insert into horai.next_doctors (practice_id, doctor_id)
    select bench.id(1, d.practice), bench.id(2, d.n) from bench.doctors d order by d.n;
  insert into horai.doctor_locations (practice_id, id, doctor_id, name, latitude, longitude)
    select bench.id(1, d.practice), bench.id(3, d.n), bench.id(2, d.n), 'Place ' || d.n, d.latitude, d.longitude
    from bench.doctors d order by d.n;
  insert into horai.location_rooms (practice_id, id, doctor_location_id, name)
    select bench.id(1, d.practice), bench.id(4, bench.room(d.n, k)), bench.id(3, d.n), 'Room ' || k
    from bench.doctors d, generate_series(1, d.rooms) k order by d.n, k;
  insert into horai.bookable_resources (practice_id, id, doctor_id, doctor_location_id, location_room_id, type)
    select bench.id(1, d.practice), bench.id(5, bench.room(d.n, k)), bench.id(2, d.n), bench.id(3, d.n),
      bench.id(4, bench.room(d.n, k)), 'room'
    from bench.doctors d, generate_series(1, d.rooms) k order by d.n, k;
  insert into horai.appointment_types (
      practice_id, id, doctor_id, slug, name, duration_minutes, consultation_mode, max_future_days, hold_minutes)
    select bench.id(1, d.practice), bench.id(6, bench.type(d.n, k)), bench.id(2, d.n), slug, slug, d.minutes,
      'in_person', 365, 60
    from bench.doctors d, unnest(d.slugs) with ordinality s (slug, k) order by d.n, k;
  insert into horai.schedule_rules (
      practice_id, id, doctor_id, timezone, day_of_week, work_start_local, work_end_local, slot_interval_minutes)
    select bench.id(1, d.practice), bench.id(8, d.n * 32 + day * 2 + shift), bench.id(2, d.n), 'Europe/Berlin',
      day, s.opens, s.closes, d.grid
    from bench.doctors d, unnest(d.days) day, unnest(d.opens, d.closes) with ordinality s (opens, closes, shift)
    order by d.n, day, shift;
  -- Without an address: those are sealed, which the database cannot do.
  insert into horai.patients (practice_id, id, name)
    select bench.id(1, d.practice), bench.id(7, bench.patient(d.n, k)), 'Patient ' || k
    from bench.doctors d, generate_series(0, d.patients - 1) k order by d.n, k;
end $$;
