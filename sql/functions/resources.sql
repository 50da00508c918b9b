-- Which resources a visit gets, and the order in which commands queue for them.
--
-- These run in every hold. What holds a query is plpgsql, which keeps its plan from call to call; before version 18 a
-- function in plain sql is planned anew each time it is called (measured: half of a hold).

-- What a visit of this type that starts then occupies: itself and its buffers.
create or replace function horai.occupied(t horai.appointment_types, p_starts_at timestamptz) returns tstzrange
language plpgsql stable as $$
begin
  return tstzrange(
    p_starts_at - make_interval(mins => t.buffer_before_minutes),
    p_starts_at + make_interval(mins => t.duration_minutes + t.buffer_after_minutes), '[)');
end $$;

-- Where commands that want a resource on a day (counted from 1970) queue.
create or replace function horai.queue_key(p_practice_id uuid, p_day bigint, p_resource_id uuid) returns bigint
language sql stable parallel safe as $$
  select hashtextextended(p_practice_id || ' ' || p_day || ' ' || (hashtext(p_resource_id::text) & 63), 0);
$$;

-- Commands that want a resource on a day queue here, in sorted order, before they look: so the answer they give is
-- exact and two of them cannot wait for each other. Advisory locks write nothing; row locks would write a row version
-- for every candidate. A writer that forgets to queue still cannot double-book: the constraint refuses it.
-- Locks are striped, so that a visit with hundreds of candidates does not fill the server's lock table.
-- p_wait false: only try; the answer says whether all were free.
create or replace function horai.lock_resources(
  p_practice_id uuid, p_resource_ids uuid[], p_period tstzrange, p_wait boolean) returns boolean
language plpgsql as $$
declare
  v_first constant bigint := horai.minute(lower(p_period)) / 1440;
  v_last constant bigint := (horai.minute(upper(p_period)) - 1) / 1440;
  v_resource_id uuid;
  v_keys bigint[] := '{}';
  v_key bigint;
begin
  foreach v_resource_id in array p_resource_ids loop
    for d in v_first .. v_last loop
      v_key := horai.queue_key(p_practice_id, d, v_resource_id);
      if v_key <> all (v_keys) then
        v_keys := v_keys || v_key;
      end if;
    end loop;
  end loop;
  if cardinality(v_keys) > 1 then
    v_keys := array(select k from unnest(v_keys) k order by k);
  end if;
  foreach v_key in array v_keys loop
    if p_wait then
      perform pg_advisory_xact_lock(v_key);
    elsif not pg_try_advisory_xact_lock(v_key) then
      return false;
    end if;
  end loop;
  return true;
end $$;

-- Of these resources, those in use at some time of the period; and the holds that only seem to use one, since they
-- have lapsed.
create or replace function horai.look(
  p_practice_id uuid, p_resource_ids uuid[], p_period tstzrange, p_except uuid, p_now timestamptz,
  out busy uuid[], out lapsed uuid[])
language plpgsql as $$
begin
  -- Mostly there is nothing, and that is found cheaper.
  perform from horai.appointment_resource_claims c
    where c.practice_id = p_practice_id and c.resource_id = any (p_resource_ids) and c.period && p_period
      and c.starts_at < upper(p_period) and c.starts_at > lower(p_period) - interval '24 hours';
  if not found then
    busy := '{}';
    return;
  end if;
  select coalesce(array_agg(c.resource_id) filter (where not h.is_lapsed), '{}'),
      array_agg(c.appointment_id) filter (where h.is_lapsed)
    into busy, lapsed
    from unnest(p_resource_ids) as r (id)
    join horai.appointment_resource_claims c
      on c.practice_id = p_practice_id and c.resource_id = r.id and c.period && p_period
      and c.starts_at < upper(p_period) and c.starts_at > lower(p_period) - interval '24 hours'
    join horai.appointments a on a.practice_id = c.practice_id and a.id = c.appointment_id
    cross join lateral (select a.status = 'held' and a.hold_expires_at <= p_now as is_lapsed) h
    where c.appointment_id is distinct from p_except;
end $$;

-- Finds p_need a resource, moving others over where that makes room (an augmenting path).
-- p_owner maps a resource to the need it serves.
create or replace function horai.seat(
  p_needs jsonb, p_need int, p_busy uuid[], inout p_tried text[], inout p_owner jsonb, out seated boolean)
language plpgsql immutable as $$
declare
  v_resource text;
begin
  seated := false;
  for v_resource in select jsonb_array_elements_text(p_needs -> p_need) loop
    continue when v_resource::uuid = any (p_busy) or v_resource = any (p_tried);
    p_tried := p_tried || v_resource;
    if p_owner ? v_resource then
      select s.p_tried, s.p_owner, s.seated into p_tried, p_owner, seated
        from horai.seat(p_needs, (p_owner ->> v_resource)::int, p_busy, p_tried, p_owner) s;
    else
      seated := true;
    end if;
    if seated then
      p_owner := p_owner || jsonb_build_object(v_resource, p_need);
      return;
    end if;
  end loop;
end $$;

-- A distinct free resource for every need (an array of candidates each, best first), or null when there is none.
-- Each need takes the first that is left; only where that fails are earlier ones moved over.
create or replace function horai.assign(p_needs jsonb, p_busy uuid[]) returns uuid[]
language plpgsql immutable as $$
declare
  v_taken uuid[] := '{}';
  v_resource uuid;
  v_owner jsonb := '{}';
  v_seated boolean;
  j int;
begin
  for i in 0 .. jsonb_array_length(p_needs) - 1 loop
    j := 0;
    loop
      v_resource := p_needs -> i ->> j;
      exit when v_resource is null or not (v_resource = any (p_busy) or v_resource = any (v_taken));
      j := j + 1;
    end loop;
    exit when v_resource is null;
    v_taken := v_taken || v_resource;
  end loop;
  if v_resource is not null then
    return v_taken;
  end if;

  for i in 0 .. jsonb_array_length(p_needs) - 1 loop
    select s.p_owner, s.seated into v_owner, v_seated from horai.seat(p_needs, i, p_busy, '{}', v_owner) s;
    if not v_seated then
      return null;
    end if;
  end loop;
  return array(select k::uuid from jsonb_object_keys(v_owner) k);
end $$;

-- The first lane, in the order given, in which every need is met: the lane and its resource_ids. Null: all taken.
create or replace function horai.free_lane(p_lanes jsonb, p_busy uuid[]) returns jsonb
language plpgsql immutable as $$
declare
  v_resource_ids uuid[];
begin
  for i in 0 .. jsonb_array_length(p_lanes) - 1 loop
    v_resource_ids := horai.assign(p_lanes -> i -> 'needs', p_busy);
    if v_resource_ids is not null then
      return p_lanes -> i || jsonb_build_object('resource_ids', to_jsonb(v_resource_ids));
    end if;
  end loop;
  return null;
end $$;

-- All or nothing. Short of rows only if somebody claimed without queueing: then the whole command is done again.
create or replace function horai.claim(
  p_practice_id uuid, p_appointment_id uuid, p_resource_ids jsonb, p_period tstzrange) returns void
language plpgsql as $$
declare
  v_claimed int;
begin
  insert into horai.appointment_resource_claims (practice_id, appointment_id, resource_id, period)
    select p_practice_id, p_appointment_id, r::uuid, p_period
    from jsonb_array_elements_text(p_resource_ids) r
    order by r::uuid
    on conflict on constraint resource_no_overlap do nothing;
  get diagnostics v_claimed = row_count;
  if v_claimed < jsonb_array_length(p_resource_ids) then
    raise exception 'a resource was claimed by a writer that did not queue' using errcode = 'serialization_failure';
  end if;
end $$;
