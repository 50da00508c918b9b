-- Visits in bulk: each row of bench.visits becomes an appointment, its claim and its events, as the commands would
-- have left them (`horai verify` holds the small databases to it).

create unlogged table bench.visits (
  n bigint not null, -- in the order in which they were booked
  practice int not null,
  doctor int not null,
  room int not null, -- of the doctor
  patient int not null, -- of the doctor
  minutes int not null,
  starts_at timestamptz not null
);

-- Past visits: 16 half-hours a day on each room of the given doctors, from yesterday backwards, until there are p_claims.
create procedure bench.plan_history(p_first int, p_last int, p_claims bigint, p_today date) language sql as $$
  with rooms as (
    select d.n as doctor, d.practice, d.patients, k as room, row_number() over (order by d.n, k) - 1 as r, count(*) over () as every
    from bench.doctors d, generate_series(1, d.rooms) k where d.n between p_first and p_last
  ), slots as (
    select s from generate_series((p_claims - 1) / (select max(every) from rooms), 0, -1) s
  )
  insert into bench.visits
    select row_number() over (order by s desc, r) + (select count(*) from bench.visits), practice, doctor, room,
      -- Whoever is in one room is in no other at that time.
      (s * 16 + room) % patients, 30,
      ((p_today - 1 - (s / 16)::int)::timestamp + interval '9 hours' + interval '30 minutes' * (s % 16))
        at time zone 'Europe/Berlin'
    from slots, rooms where s * every + r < p_claims
    order by s desc, r;
$$;

-- Visits to come: p_claims of one doctor, strewn over the half-hours in which it is open on p_days days from p_from on.
create procedure bench.plan_ahead(p_doctor int, p_claims int, p_from date, p_days int) language sql as $$
  insert into bench.visits
    select row_number() over (order by starts_at, room) + (select count(*) from bench.visits), practice, p_doctor, room,
      row_number() over (order by starts_at, room) % patients, 30, starts_at
    from (
      select d.practice, d.patients, k as room,
        (day + make_interval(mins => minute)) at time zone 'Europe/Berlin' as starts_at
      from bench.doctors d,
        generate_series(p_from::timestamp, p_from + p_days - 1, interval '1 day') day,
        unnest(d.opens, d.closes) s (opens, closes),
        generate_series(
          extract(epoch from s.opens)::int / 60, extract(epoch from s.closes)::int / 60 - 30, 30) minute,
        generate_series(1, d.rooms) k
      where d.n = p_doctor and extract(isodow from day)::int = any (d.days)
      -- The same strewing each time.
      order by md5(day::text || minute || '/' || k)
      limit p_claims) chosen;
$$;

-- Writes what was planned, in the order of the plan, and forgets the plan. Past visits are completed, the others
-- confirmed. To be run with session_replication_role = replica: guards and foreign keys would ask a million times what
-- is known to be so.
create procedure bench.book_planned(p_today date) language plpgsql as $$
declare
  v_today timestamptz := p_today::timestamp at time zone 'Europe/Berlin';
begin
  -- Ids are made once.
  create temp table rooms on commit drop as
    select d.n as doctor, k as room, bench.id(1, d.practice) as practice_id, bench.id(2, d.n) as doctor_id,
      bench.id(3, d.n) as place_id, bench.id(4, bench.room(d.n, k)) as room_id,
      bench.id(5, bench.room(d.n, k)) as resource_id, bench.id(6, bench.type(d.n)) as type_id
    from bench.doctors d, generate_series(1, d.rooms) k;
  create temp table visits on commit drop as
    select v.n, r.*, bench.id(7, bench.patient(v.doctor, v.patient)) as patient_id,
      bench.timed_id(v.starts_at - interval '3 days', v.n) as id,
      v.starts_at, v.starts_at + make_interval(mins => v.minutes) as ends_at, v.minutes, v.starts_at < v_today as past
    from bench.visits v join rooms r using (doctor, room) order by v.n;

  insert into horai.appointments (
      practice_id, id, doctor_id, patient_id, appointment_type_id, doctor_location_id, location_room_id,
      starts_at_utc, ends_at_utc, status, doctor_timezone, duration_minutes_snapshot, currency_snapshot,
      consultation_mode_snapshot, requirements_snapshot, manage_token_hash, version, inserted_at, updated_at)
    select practice_id, id, doctor_id, patient_id, type_id, place_id, room_id,
      starts_at, ends_at, case when past then 'completed' else 'confirmed' end, 'Europe/Berlin', minutes, 'EUR',
      'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]',
      sha256(int8send(n)), case when past then 3 else 2 end, starts_at - interval '3 days', starts_at
    from visits;

  insert into horai.appointment_resource_claims (practice_id, id, appointment_id, resource_id, period, inserted_at)
    select practice_id, id, id, resource_id, tstzrange(starts_at, ends_at, '[)'), starts_at - interval '3 days'
    from visits;

  insert into horai.appointment_events (
      practice_id, id, appointment_id, version, occurred_at, actor_type, action, metadata)
    select practice_id, bench.timed_id(starts_at - e.before, n * 4 + e.version), id, e.version, starts_at - e.before,
      'staff', e.action,
      case e.version
        when 1 then jsonb_build_object(
          'doctor_id', doctor_id, 'appointment_type_id', type_id,
          'doctor_location_id', place_id, 'location_room_id', room_id,
          'starts_at_utc', bench.wire(starts_at), 'ends_at_utc', bench.wire(ends_at),
          'hold_expires_at', bench.wire(starts_at - interval '71 hours'),
          'resource_ids', jsonb_build_array(resource_id))
        when 2 then jsonb_build_object('patient_id', patient_id)
        else '{}' end
    from visits, (values
      (1, 'held', interval '3 days'), (2, 'confirmed', interval '71 hours 58 minutes'),
      (3, 'completed', interval '-30 minutes')) e (version, action, before)
    where e.version < 3 or past;

  truncate bench.visits;
end $$;

-- As horai.utc writes whole minutes.
create function bench.wire(p_at timestamptz) returns text language sql stable parallel safe as $$
  select to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI":00Z"');
$$;

-- Visits to come: four of every doctor of p_first..p_last, on different days of the two weeks from the Monday p_from.
create procedure bench.plan_some_ahead(p_first int, p_last int, p_from date) language sql as $$
  insert into bench.visits
    select row_number() over (order by d.n, k) + (select count(*) from bench.visits), d.practice, d.n, 1, k, d.minutes,
      ((p_from + (d.n * 7 + k * 3) % 5 + 7 * ((d.n / 5 + k) % 2))::timestamp + interval '9 hours'
        + interval '30 minutes' * ((d.n * 13 + k * 5) % 6)) at time zone 'Europe/Berlin'
    from bench.doctors d, generate_series(0, 3) k where d.n between p_first and p_last;
$$;
