-- What the first starts of some doctors are found from, as of one moment: now, set-ups unless the caller has them at
-- their present versions (p_known: doctor → versions), claims from p_after (now, unless that is later) and p_days on, and what the
-- doctors are looked up by. `generation` and `marked` go back with what was found, see horai.next_keep.
--
-- Claims are [resource_id, from, to, lapses]: minutes, and milliseconds since 1970 for a live hold, else null. Those of
-- shared resources come once for all. With p_unless_known, doctors of whom all is known
-- that bears on a search from now on are left out. With p_filter (see horai.next), `fits` are the doctor's types and places that
-- it asks for; places null: any.
create or replace function horai.next_basis(
  p_practice_id uuid, p_doctor_ids uuid[], p_after timestamptz, p_days int, p_known jsonb,
  p_unless_known boolean, p_filter jsonb, p_now timestamptz default null) returns json
language plpgsql stable set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_from timestamptz := greatest(v_now, p_after);
  v_span tstzrange := tstzrange(v_from - interval '3 days', v_from + make_interval(days => p_days + 3), '[)');
begin
  return (
    select json_build_object(
      'now', floor(extract(epoch from v_now) * 1000),
      'marked', n.marked,
      'shared_claims', horai.next_claims(p_practice_id, null, v_span, v_now),
      'doctors', (
        select coalesce(json_agg(json_build_object(
          'id', d.id,
          'generation', h.generation,
          'specialty', coalesce(d.specialty, ''),
          'slugs', (
            select coalesce(json_object_agg(t.id, t.slug), '{}') from horai.appointment_types t
            where t.practice_id = p_practice_id and t.doctor_id = d.id),
          'versions', json_build_array(p.setup_version, d.setup_version),
          'setup', case when jsonb_build_array(p.setup_version, d.setup_version) is distinct from p_known -> d.id::text
            then horai.setup(p_practice_id, d.id, v_now - interval '2 days') end,
          'claims', horai.next_claims(p_practice_id, d.id, v_span, v_now),
          'sessions', case when exists (
              select from horai.appointment_types t
              where t.practice_id = p_practice_id and t.doctor_id = d.id and t.is_active and t.places > 1)
            then horai.next_sessions(p_practice_id, d.id, v_span, v_now) end,
          'fits', case when p_filter is not null then json_build_object(
            'types', (
              select coalesce(json_agg(t.id), '[]') from horai.appointment_types t
              where t.practice_id = p_practice_id and t.doctor_id = d.id
                and (p_filter -> 'specialty' is null or d.specialty = p_filter ->> 'specialty')
                and (p_filter -> 'slug' is null or t.slug = p_filter ->> 'slug')),
            'places', case when p_filter ?| '{location_id,within_km}' then (
              select coalesce(json_agg(l), '[]') from horai.next_places(p_practice_id, d.id, p_filter) l) end) end)), '[]')
        from unnest(p_doctor_ids) as asked (id)
        join horai.doctors d on d.practice_id = p_practice_id and d.id = asked.id
        join horai.next_doctors h on h.practice_id = p_practice_id and h.doctor_id = asked.id
        where not p_unless_known or h.opened or h.good_until < v_now or h.computed_at > v_now))
    from horai.next_practices n join horai.practices p on p.id = n.practice_id
    where n.practice_id = p_practice_id);
end $$;

-- The group sessions of a doctor in which a place is free, or will be by the clock alone: [type, location, room, start,
-- places left, when the first held place lapses], minutes and milliseconds since 1970; null: none is only held.
create or replace function horai.next_sessions(
  p_practice_id uuid, p_doctor_id uuid, p_span tstzrange, p_now timestamptz) returns json
language plpgsql stable as $$
begin
  return (
    select coalesce(json_agg(json_build_array(
      s.appointment_type_id, s.doctor_location_id, s.location_room_id, horai.minute(s.starts_at_utc), p.free, p.lapses)), '[]')
    from horai.appointments s
    cross join lateral (
      select horai.places_left(s, p_now) as free, (
        select ceil(extract(epoch from min(o.hold_expires_at)) * 1000) from horai.appointments o
        where o.practice_id = p_practice_id and o.session_id = s.id and o.status = 'held' and o.hold_expires_at > p_now)
        as lapses) p
    where s.practice_id = p_practice_id and s.doctor_id = p_doctor_id and s.places_snapshot is not null
      and s.status in ('held', 'confirmed') and s.starts_at_utc >= lower(p_span) and s.starts_at_utc < upper(p_span)
      and p.free < s.places_snapshot and (p.free > 0 or p.lapses is not null));
end $$;

-- The live claims on a doctor's own resources, or (null) on shared ones.
create or replace function horai.next_claims(
  p_practice_id uuid, p_doctor_id uuid, p_span tstzrange, p_now timestamptz) returns json
language plpgsql stable as $$
begin
  return (
    select coalesce(json_agg(json_build_array(
      c.resource_id, horai.minute(lower(c.period)), horai.minute(upper(c.period)),
      case when a.status = 'held' then ceil(extract(epoch from a.hold_expires_at) * 1000) end)), '[]')
    from (
      select id from horai.bookable_resources
      where practice_id = p_practice_id and doctor_id = p_doctor_id and is_active
      union all
      select id from horai.bookable_resources
      where practice_id = p_practice_id and doctor_id is null and p_doctor_id is null and is_active) b
    join horai.appointment_resource_claims c
      on c.practice_id = p_practice_id and c.resource_id = b.id and c.period && p_span
      and c.starts_at < upper(p_span) and c.starts_at > lower(p_span) - interval '24 hours'
    join horai.appointments a on a.practice_id = p_practice_id and a.id = c.appointment_id
    where a.status <> 'held' or a.hold_expires_at > p_now);
end $$;
