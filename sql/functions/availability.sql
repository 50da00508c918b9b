-- What the slot engine needs to answer a search, in one round trip: now, the claims on this doctor's and the shared
-- resources between two instants, and the set-up unless the caller has it at its present versions.
--
-- p_known: { versions, occupancy, from, until } of what the caller remembers, or null. When nothing has changed since and
-- now is between the last two (milliseconds since 1970), its answer still stands, and there are no claims.
-- Answers { now, occupancy, lapses, setup, claims, sessions }: `lapses` is when the next live hold of the practice ends,
-- claims are [resource_id, from, to] in minutes, sessions those groups in which a place is free: [appointment_type_id,
-- doctor_location_id, location_room_id, start, end, places left]. Null when there is no such doctor.
create or replace function horai.availability(
  p_practice_id uuid, p_doctor_id uuid, p_from timestamptz, p_to timestamptz, p_known jsonb,
  p_now timestamptz default null) returns json
language plpgsql stable set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_now_ms bigint := floor(extract(epoch from v_now) * 1000);
  v_practice bigint;
  v_doctor bigint;
  v_occupancy bigint;
begin
  select p.setup_version, d.setup_version into v_practice, v_doctor
    from horai.doctors d join horai.practices p on p.id = d.practice_id
    where d.practice_id = p_practice_id and d.id = p_doctor_id;
  if not found then
    return null;
  end if;
  select coalesce(sum(o.version), 0) into v_occupancy
    from (
      select id from horai.bookable_resources
      where practice_id = p_practice_id and doctor_id = p_doctor_id and is_active
      union all
      select id from horai.bookable_resources
      where practice_id = p_practice_id and doctor_id is null and is_active) b
    join horai.resource_occupancy o on o.practice_id = p_practice_id and o.resource_id = b.id;

  if v_practice = (p_known -> 'versions' ->> 0)::bigint and v_doctor = (p_known -> 'versions' ->> 1)::bigint
    and v_occupancy = (p_known ->> 'occupancy')::bigint and v_now_ms between (p_known ->> 'from')::bigint and (p_known ->> 'until')::bigint then
    return json_build_object('now', v_now_ms);
  end if;

  return json_build_object(
    'now', v_now_ms,
    'occupancy', v_occupancy,
    'lapses', (
      select floor(extract(epoch from min(a.hold_expires_at)) * 1000) from horai.appointments a
      where a.practice_id = p_practice_id and a.status = 'held' and a.hold_expires_at > v_now),
    'setup', case when jsonb_build_array(v_practice, v_doctor) is distinct from p_known -> 'versions'
      then horai.setup(p_practice_id, p_doctor_id, v_now - interval '2 days') end,
    'sessions', (
      select coalesce(json_agg(json_build_array(s.appointment_type_id, s.doctor_location_id, s.location_room_id,
        horai.minute(s.starts_at_utc), horai.minute(s.ends_at_utc), p.free) order by s.starts_at_utc, p.free, s.id), '[]')
      from horai.appointments s
      cross join lateral (select horai.places_left(s, v_now) as free) p
      where s.practice_id = p_practice_id and s.doctor_id = p_doctor_id
        and s.places_snapshot is not null and s.status in ('held', 'confirmed')
        and s.starts_at_utc >= p_from and s.starts_at_utc < p_to and p.free between 1 and s.places_snapshot - 1),
    'claims', (
      select coalesce(json_agg(json_build_array(
        c.resource_id, horai.minute(lower(c.period)), horai.minute(upper(c.period)))), '[]')
      from horai.bookable_resources b
      -- Resource by resource (offset 0 keeps it so): a search reads nothing of the practice's other doctors.
      cross join lateral (
        select * from horai.appointment_resource_claims c
        where c.practice_id = b.practice_id and c.resource_id = b.id
          and c.starts_at < p_to and c.starts_at > p_from - interval '24 hours' and c.period && tstzrange(p_from, p_to, '[)')
        offset 0) c
      where b.practice_id = p_practice_id and (b.doctor_id = p_doctor_id or b.doctor_id is null) and b.is_active
        and not exists (
          select from horai.appointments a
          where a.practice_id = p_practice_id and a.id = c.appointment_id
            and a.status = 'held' and a.hold_expires_at <= v_now)));
end $$;
