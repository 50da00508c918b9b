-- Who is free first: the doctors that fit p_filter with their earliest start, as far as it is known, in one round trip.
--
-- p_filter: { specialty, slug, location_id, latitude, longitude, within_km, after }, each left out when not asked for.
-- p_skip: doctors whose starts the caller has found itself; p_looked: the last unknown one that it was told of, null
-- when it was told of all.
-- Answers one of
--   { marks: true }      there are marks still to be taken up: ask again (or do without, p_marks false)
--   { unknown: [id] }    doctors who have to be looked at first; there may be more, unless there are none after p_looked
--   { opened: [id] }     doctors who should be, because they may have become free earlier; at most p_opened
--   { starts: [[doctor, type, location, minute]], unsure: [[doctor, minute]] }
--                        earliest first; the unsure, at most 50, have no start before that minute and have to be looked
--                        at. There are p_limit starts, 50 unsure, or nobody else.
create or replace function horai.next(
  p_practice_id uuid, p_filter jsonb, p_limit int, p_marks boolean, p_looked uuid, p_opened int, p_skip uuid[],
  p_now timestamptz default null) returns json
language plpgsql
set plan_cache_mode = force_generic_plan set jit = off set enable_seqscan = off
as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_from timestamptz := greatest(v_now, (p_filter ->> 'after')::timestamptz);
  v_look uuid[];
  v_version bigint;
  v_rows refcursor;
  v_skip jsonb := jsonb_object(p_skip::text[], p_skip::text[]);
  v_seen uuid[] := '{}';
  v_starts json[] := '{}';
  v_unsure json[] := '{}';
  v_gone_doctors uuid[] := '{}';
  v_gone int[] := '{}';
  v_gone_kept xid[] := '{}';
  v_free int;
  v_held int;
  r record;
begin
  if p_marks and exists (select from horai.next_marks where practice_id = p_practice_id) then
    if horai.next_take_marks(p_practice_id) then
      return json_build_object('marks', true);
    end if;
  end if;
  v_look := horai.next_unknown(p_practice_id, p_filter, v_now, v_from, p_looked, v_skip);
  if v_look <> '{}' or p_looked is not null then
    return json_build_object('unknown', v_look);
  end if;
  if p_opened > 0 and exists (select from horai.next_doctors where practice_id = p_practice_id and opened) then
    v_look := horai.next_opened(p_practice_id, p_filter, v_skip, p_opened);
    if v_look <> '{}' then
      return json_build_object('opened', v_look);
    end if;
  end if;

  select setup_version into v_version from horai.practices where id = p_practice_id;
  v_rows := horai.next_rows(p_practice_id, p_filter, v_now, v_from, '00000000-0000-0000-0000-000000000000', 0, p_limit + 10);
  loop
    fetch v_rows into r;
    exit when not found or cardinality(v_starts) = p_limit or cardinality(v_unsure) = 50;
    if not (r.doctor_id = any (v_seen) or v_skip ? r.doctor_id::text) then
      v_free := case when not r.opened and r.practice_version = v_version then cardinality(r.resource_ids) - r.taken end;
      if v_free >= r.needed then
        v_starts := v_starts || json_build_array(
          r.doctor_id, r.appointment_type_id, r.doctor_location_id, horai.minute(r.starts_at_utc));
        v_seen := v_seen || r.doctor_id;
      elsif v_free is null or not r.all_listed then
        v_unsure := v_unsure || json_build_array(r.doctor_id, horai.minute(r.starts_at_utc));
        v_seen := v_seen || r.doctor_id;
      elsif r.held = 0 then
        -- Taken, and never free again without a mark; a hold may end by the clock alone.
        v_gone_doctors := v_gone_doctors || r.doctor_id;
        v_gone := v_gone || r.n;
        v_gone_kept := v_gone_kept || r.kept_by;
      end if;
    end if;
    if r.more_of is not null then
      close v_rows;
      v_rows := horai.next_rows(p_practice_id, p_filter, v_now, r.starts_at_utc, r.doctor_id, r.n, r.more_of);
    end if;
  end loop;
  close v_rows;

  -- Nobody need look at those again. Whoever else is just writing there has better things to say, and what was kept
  -- since they were read stays: its rows were written by another transaction.
  if cardinality(v_gone) > 0 then
    delete from horai.next_starts s
      using (
        select g.practice_id, g.doctor_id, g.n
        from unnest(v_gone_doctors, v_gone, v_gone_kept) as u (doctor_id, n, kept_by)
        join horai.next_starts g on g.practice_id = p_practice_id and g.doctor_id = u.doctor_id and g.n = u.n
          and g.xmin = u.kept_by
        for update of g skip locked) gone
      where s.practice_id = gone.practice_id and s.doctor_id = gone.doctor_id and s.n = gone.n;
  end if;
  return json_build_object('starts', to_json(v_starts), 'unsure', to_json(v_unsure));
end $$;

-- The doctors after p_looked that fit and of whom nothing is known that bears on a search from p_from on (or what is
-- known was found later than now: a clock went back), in order, at most 2000. Without a worker those who never fit stay
-- unknown, and are met here each time: a specialty narrows by its index first.
create or replace function horai.next_unknown(
  p_practice_id uuid, p_filter jsonb, p_now timestamptz, p_from timestamptz, p_looked uuid, p_skip jsonb) returns uuid[]
language plpgsql stable
set plan_cache_mode = force_generic_plan set jit = off set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
begin
  -- Nobody can be booked further ahead than 365 days.
  if p_from > p_now + interval '367 days'
    or (not exists (select from horai.next_doctors where practice_id = p_practice_id and good_until < p_from)
      and not exists (select from horai.next_doctors where practice_id = p_practice_id and computed_at > p_now)) then
    return '{}';
  elsif p_filter ? 'specialty' then
    return array(
      select d.id
      from horai.doctors d join horai.next_doctors h on h.practice_id = d.practice_id and h.doctor_id = d.id
      where d.practice_id = p_practice_id and d.specialty = p_filter ->> 'specialty' and d.is_active
        and (h.good_until < p_from or h.computed_at > p_now)
        and (p_looked is null or d.id > p_looked) and not p_skip ? d.id::text
        and horai.next_fits(p_practice_id, d.id, p_filter)
      order by d.id
      limit 2000);
  end if;
  return array(
    select h.doctor_id
    from (
      select practice_id, doctor_id from horai.next_doctors
      where practice_id = p_practice_id and good_until < p_from
      union
      select practice_id, doctor_id from horai.next_doctors
      where practice_id = p_practice_id and computed_at > p_now) h
    where (p_looked is null or h.doctor_id > p_looked) and not p_skip ? h.doctor_id::text
      and horai.next_fits(h.practice_id, h.doctor_id, p_filter)
    order by h.doctor_id
    limit 2000);
end $$;

-- The doctors that fit, are known, and may have become free earlier: at most p_most.
create or replace function horai.next_opened(
  p_practice_id uuid, p_filter jsonb, p_skip jsonb, p_most int) returns uuid[]
language plpgsql stable
set plan_cache_mode = force_generic_plan set jit = off set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
begin
  return array(
    select h.doctor_id from horai.next_doctors h
    where h.practice_id = p_practice_id and h.opened and horai.next_fits(h.practice_id, h.doctor_id, p_filter)
      and not p_skip ? h.doctor_id::text
    limit p_most);
end $$;

-- Whether a doctor has anything that a search asks for, by the set-up alone.
create or replace function horai.next_fits(p_practice_id uuid, p_doctor_id uuid, p_filter jsonb) returns boolean
language plpgsql stable as $$
begin
  return exists (
      select from horai.doctors d
      where d.practice_id = p_practice_id and d.id = p_doctor_id and d.is_active
        and (not p_filter ? 'specialty' or d.specialty = p_filter ->> 'specialty'))
    and exists (
      select from horai.appointment_types t
      where t.practice_id = p_practice_id and t.doctor_id = p_doctor_id and t.is_active
        and (not p_filter ? 'slug' or t.slug = p_filter ->> 'slug'))
    and (not p_filter ?| '{location_id,within_km}'
      or exists (select from horai.next_places(p_practice_id, p_doctor_id, p_filter)));
end $$;
