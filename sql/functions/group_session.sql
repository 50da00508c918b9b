-- Group sessions (docs/groups.md). A session claims the room and the doctor, and has no patient. A place in it is an
-- appointment of one patient with a number of its own and no claims. What a session is follows from its places.
--
-- Whoever writes a place has locked the session's row before (horai.open_appointment sees to it), so whoever has the
-- session waits for nobody who waits for it. Whoever holds has the resources' queue before the session's row, and nobody
-- who has a session waits for that queue.

-- The sessions of this type at this start, on one of these lanes, in which a place is free; the fullest first, so that
-- one is filled before the next.
create or replace function horai.open_sessions(
  t horai.appointment_types, p_starts_at timestamptz, p_lanes jsonb, p_now timestamptz) returns setof uuid
language plpgsql stable set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
begin
  return query
    select s.id from horai.appointments s
    cross join lateral (select horai.places_left(s, p_now) as free) p
    where s.practice_id = t.practice_id and s.doctor_id = t.doctor_id and s.starts_at_utc = p_starts_at
      and s.places_snapshot is not null and s.status in ('held', 'confirmed')
      and s.appointment_type_id = t.id and p.free between 1 and s.places_snapshot - 1
      and exists (
        select from jsonb_array_elements(p_lanes) lane
        where (lane ->> 'doctor_location_id')::uuid is not distinct from s.doctor_location_id
          and (lane ->> 'location_room_id')::uuid is not distinct from s.location_room_id)
    order by p.free, s.id;
end $$;

-- Before a place is locked its session is. Of any other visit this finds nothing.
create or replace function horai.lock_session_of(p_practice_id uuid, p_appointment_id uuid) returns void
language plpgsql as $$
begin
  perform from horai.appointments s
    where s.practice_id = p_practice_id and s.id = (
      select p.session_id from horai.appointments p where p.practice_id = p_practice_id and p.id = p_appointment_id)
    for no key update;
end $$;

-- The same for several places, in the order in which everybody does.
create or replace function horai.lock_sessions(p_practice_id uuid, p_session_ids uuid[]) returns void
language plpgsql as $$
begin
  perform from horai.appointments
    where practice_id = p_practice_id and id = any (p_session_ids)
    order by id
    for no key update;
end $$;

-- How many more can come. A session in which everybody has lapsed is none: all of its places are free.
create or replace function horai.places_left(s horai.appointments, p_now timestamptz) returns int
language plpgsql stable as $$
begin
  return s.places_snapshot - count(*) from horai.appointments p
    where p.practice_id = s.practice_id and p.session_id = s.id and p.status <> 'cancelled'
      and not (p.status = 'held' and p.hold_expires_at <= p_now);
end $$;

-- Locks the session that the next one joins, with its lapsed places ended; none: another is to be opened. `touched` as in
-- horai.hold_one.
create or replace function horai.join_session(
  t horai.appointment_types, p_starts_at timestamptz, p_lanes jsonb, p_now timestamptz,
  out s horai.appointments, out touched uuid[])
language plpgsql as $$
declare
  v_id uuid;
begin
  touched := '{}';
  for v_id in select horai.open_sessions(t, p_starts_at, p_lanes, p_now) loop
    select * into s from horai.appointments
      where practice_id = t.practice_id and id = v_id
      for no key update;
    touched := touched || horai.settle_session(t.practice_id, v_id, '{"type": "system"}', p_now);
    -- What it has become, and whether somebody left or came while we waited.
    select * into s from horai.appointments where practice_id = t.practice_id and id = v_id;
    if s.status in ('held', 'confirmed') and s.starts_at_utc = p_starts_at and horai.places_left(s, p_now) > 0 then
      return;
    end if;
  end loop;
  s := null;
end $$;

-- Holds the lowest number that is free in session s, or opens one on p_lane where s is null.
create or replace function horai.take_place(
  s horai.appointments, p_id uuid, t horai.appointment_types, p_starts_at timestamptz, p_lane jsonb, p_requirements jsonb,
  p_details jsonb, p_actor jsonb, p_now timestamptz, out a horai.appointments, out touched uuid[])
language plpgsql as $$
declare
  v_place int;
begin
  if s.id is null then
    s := horai.write_hold(horai.new_id(), t, p_starts_at, p_lane, p_requirements, jsonb_strip_nulls(jsonb_build_object(
      'places', t.places, 'hold_minutes', p_details -> 'hold_minutes')), p_actor, p_now);
  end if;
  select min(n) into v_place from generate_series(1, s.places_snapshot) n
    where not exists (
      select from horai.appointments p
      where p.practice_id = s.practice_id and p.session_id = s.id and p.place = n and p.status <> 'cancelled');
  a := horai.write_hold(p_id, t, p_starts_at, jsonb_build_object(
      'doctor_location_id', s.doctor_location_id, 'location_room_id', s.location_room_id, 'resource_ids', '[]'::jsonb), '[]',
    p_details || jsonb_build_object('session_id', s.id, 'place', v_place), p_actor, p_now);
  touched := horai.settle_session(s.practice_id, s.id, p_actor, p_now);
end $$;

-- Makes a session what its places make it, having ended those that have lapsed. The caller has locked its row, and counts
-- the claims on `touched`: searches show how many places are left, so every change of that counts.
create or replace function horai.settle_session(
  p_practice_id uuid, p_session_id uuid, p_actor jsonb, p_now timestamptz) returns uuid[]
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_touched uuid[];
  v record;
  a horai.appointments;
  s horai.appointments;
begin
  select * into s from horai.appointments where practice_id = p_practice_id and id = p_session_id;
  if s.status not in ('held', 'confirmed') then
    return '{}';
  end if;
  for a in
    select * from horai.appointments p
    where p.practice_id = p_practice_id and p.session_id = s.id and p.status = 'held' and p.hold_expires_at <= p_now
    order by p.id
    for no key update
  loop
    perform horai.end_hold(a, p_now);
  end loop;
  select coalesce(bool_or(p.status = 'confirmed'), false) as is_booked,
      coalesce(bool_or(p.status in ('completed', 'no_show')), false) as took_place,
      max(p.hold_expires_at) filter (where p.status = 'held') as hold_expires_at
    into v
    from horai.appointments p
    where p.practice_id = p_practice_id and p.session_id = s.id and p.status <> 'cancelled';
  v_touched := array(
    select c.resource_id from horai.appointment_resource_claims c
    where c.practice_id = p_practice_id and c.appointment_id = s.id);

  -- Somebody was there already: whoever only holds may still come to it, and what took place is no hold again.
  if v.is_booked or v.took_place and v.hold_expires_at is not null then
    if s.status = 'held' then
      perform horai.turn_session(s, 'confirmed', null, 'confirmed', p_actor, p_now);
    end if;
  elsif v.took_place then
    perform horai.turn_session(s, 'completed', null, 'completed', p_actor, p_now);
  elsif v.hold_expires_at is not null then
    if s.status = 'confirmed' then
      perform horai.turn_session(s, 'held', v.hold_expires_at, 'unconfirmed', p_actor, p_now);
    elsif s.hold_expires_at <> v.hold_expires_at then
      perform horai.turn_session(s, 'held', v.hold_expires_at, 'extended', p_actor, p_now);
    end if;
  elsif s.hold_expires_at <= p_now then
    perform horai.end_hold(s, p_now);
  else
    -- Nobody is left: the time is free.
    perform horai.cancel_one(s, null, case when p_actor ->> 'type' = 'patient' then p_actor - 'id' else p_actor end, p_now);
  end if;
  return v_touched;
end $$;

create or replace function horai.turn_session(
  s horai.appointments, p_status text, p_hold_expires_at timestamptz, p_action text, p_actor jsonb, p_now timestamptz)
  returns horai.appointments
language plpgsql as $$
begin
  update horai.appointments
    set status = p_status, hold_expires_at = p_hold_expires_at, version = s.version + 1,
      hold_extended = s.hold_extended or p_action = 'extended'
    where practice_id = s.practice_id and id = s.id
    returning * into s;
  -- By whom it was turned the place tells: a session belongs to no patient.
  perform horai.record_event(s, p_action, p_actor - 'id' - 'reason',
    jsonb_build_object('hold_expires_at', horai.utc(s.hold_expires_at)), p_now);
  return s;
end $$;

-- Everybody in a session is told that it does not take place. The caller has locked the session, and ends it.
create or replace function horai.cancel_places(
  s horai.appointments, p_reason text, p_actor jsonb, p_now timestamptz) returns void
language plpgsql as $$
declare
  a horai.appointments;
begin
  for a in
    select * from horai.appointments p
    where p.practice_id = s.practice_id and p.session_id = s.id and p.status in ('held', 'confirmed')
    order by p.id
    for no key update
  loop
    if a.hold_expires_at <= p_now then
      perform horai.end_hold(a, p_now);
    else
      -- Not by way of cancel_one, which would look at the session after each of them.
      perform horai.write_cancellation(a, p_reason, p_actor, p_now);
      perform horai.settle_public_hold(a.practice_id, a.id);
    end if;
  end loop;
end $$;

-- What is done place by place is not done to a session.
create or replace function horai.refusal_for_session(a horai.appointments) returns jsonb
language sql immutable as $$
  select case when a.places_snapshot is not null then horai.refused('group_session') end;
$$;

-- Why this session is not moved, or null: what took place for somebody stays where it was.
create or replace function horai.refusal_for_begun(s horai.appointments) returns jsonb
language sql stable as $$
  select horai.refused('reschedule_not_allowed', '{"reason": "group_begun"}')
  where s.places_snapshot is not null and exists (
    select from horai.appointments p
    where p.practice_id = s.practice_id and p.session_id = s.id and p.status in ('completed', 'no_show'));
$$;

-- The kind of visit as it was when this session was opened: whoever joins it comes for as long as the others.
create or replace function horai.type_of_session(
  t horai.appointment_types, s horai.appointments) returns horai.appointment_types
language plpgsql immutable as $$
begin
  t.duration_minutes := s.duration_minutes_snapshot;
  t.buffer_before_minutes := s.buffer_before_minutes_snapshot;
  t.buffer_after_minutes := s.buffer_after_minutes_snapshot;
  t.consultation_mode := s.consultation_mode_snapshot;
  return t;
end $$;

-- Why somebody in this session cannot come at another time, or null. Patients queue in the order of their ids.
create or replace function horai.refusal_for_places(s horai.appointments, p_period tstzrange) returns jsonb
language plpgsql as $$
declare
  v_answer jsonb;
  a horai.appointments;
begin
  for a in
    select * from horai.appointments p
    where p.practice_id = s.practice_id and p.session_id = s.id and p.status in ('held', 'confirmed')
      and p.patient_id is not null
    order by p.patient_id, p.id
  loop
    v_answer := horai.refusal_for_patient(s.practice_id, a.patient_id, p_period, a.id, a.overlap_allowed);
    if v_answer is not null then
      return v_answer;
    end if;
  end loop;
  return null;
end $$;

-- The session has moved: so has everybody in it, and each is told.
create or replace function horai.move_places(
  s horai.appointments, p_actor jsonb, p_facts jsonb, p_now timestamptz) returns void
language plpgsql as $$
declare
  a horai.appointments;
begin
  for a in
    select * from horai.appointments p
    where p.practice_id = s.practice_id and p.session_id = s.id and p.status in ('held', 'confirmed')
    order by p.id
    for no key update
  loop
    -- Whoever let it lapse moves nowhere.
    if a.hold_expires_at <= p_now then
      perform horai.end_hold(a, p_now);
      continue;
    end if;
    update horai.appointments
      set doctor_id = s.doctor_id, appointment_type_id = s.appointment_type_id,
        starts_at_utc = s.starts_at_utc, ends_at_utc = s.ends_at_utc,
        doctor_location_id = s.doctor_location_id, location_room_id = s.location_room_id,
        duration_minutes_snapshot = s.duration_minutes_snapshot,
        buffer_before_minutes_snapshot = s.buffer_before_minutes_snapshot,
        buffer_after_minutes_snapshot = s.buffer_after_minutes_snapshot, outside_hours = s.outside_hours,
        reschedule_count = a.reschedule_count + 1, version = a.version + 1
      where practice_id = a.practice_id and id = a.id
      returning * into a;
    perform horai.record_event(a, 'rescheduled', p_actor, p_facts || jsonb_build_object(
      'doctor_id', a.doctor_id, 'appointment_type_id', a.appointment_type_id, 'arrived_at', horai.utc(a.arrived_at),
      'starts_at_utc', horai.utc(a.starts_at_utc), 'ends_at_utc', horai.utc(a.ends_at_utc),
      'doctor_location_id', a.doctor_location_id, 'location_room_id', a.location_room_id, 'resource_ids', '[]'::jsonb,
      'session_id', a.session_id, 'place', a.place, 'hold_expires_at', horai.utc(a.hold_expires_at),
      'outside_hours', case when a.outside_hours then true end, 'reason', p_actor -> 'reason'), p_now);
  end loop;
end $$;
