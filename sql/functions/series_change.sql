-- Changes of a series: `this` visit, `this_and_following` (by their present starts), or `all`. What is over stays as it was.

-- The visits that a change is about, of those that can still change. The caller has locked them.
create or replace function horai.series_scope(
  p_practice_id uuid, p_series_id uuid, p_appointment_id uuid, p_scope text, p_now timestamptz)
returns setof horai.appointments language plpgsql stable as $$
begin
  return query
    select a.* from horai.appointments a
    join horai.appointments this
      on this.practice_id = p_practice_id and this.id = p_appointment_id and this.series_id = p_series_id
    where a.practice_id = p_practice_id and a.series_id = p_series_id and a.status in ('held', 'pending', 'confirmed')
      and (a.id = this.id
        or (a.ends_at_utc > p_now
          and (p_scope = 'all' or (p_scope = 'this_and_following' and a.starts_at_utc > this.starts_at_utc))))
    order by a.starts_at_utc, a.id;
end $$;

-- So that the claims of these can be counted in any order. Whoever has these waits for no claim.
create or replace function horai.queue_to_count(p_practice_id uuid, p_resource_ids uuid[]) returns void
language plpgsql as $$
begin
  perform from horai.resource_occupancy
    where practice_id = p_practice_id and resource_id = any (p_resource_ids)
    order by resource_id
    for no key update;
end $$;

create or replace function horai.cancel_series(
  p_practice_id uuid, p_series_id uuid, p_appointment_id uuid, p_scope text, p_reason text,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz;
  v_ids uuid[];
  v_id uuid;
  v_status text;
  o record;
begin
  select * into o from horai.open_series(p_practice_id, p_series_id, p_access, p_once) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  select status into v_status from horai.appointments
    where practice_id = p_practice_id and id = p_appointment_id and series_id = p_series_id;
  if not found then
    return horai.remember(p_practice_id, p_once, horai.refused('not_found'));
  end if;
  v_now := coalesce(p_now, clock_timestamp());
  perform horai.lapse_series(p_practice_id, p_series_id, v_now);
  v_ids := array(
    select c.id from horai.series_scope(p_practice_id, p_series_id, p_appointment_id, p_scope, v_now) c);
  if v_ids = '{}' then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', v_status)));
  end if;
  perform horai.queue_to_count(p_practice_id, array(
    select resource_id from horai.appointment_resource_claims
    where practice_id = p_practice_id and appointment_id = any (v_ids)));
  foreach v_id in array v_ids loop
    perform horai.cancel(p_practice_id, v_id, p_reason, '{}', p_actor, null, v_now);
  end loop;
  perform horai.tell_together(p_practice_id, v_ids);
  return horai.remember(p_practice_id, p_once, horai.series_done(p_practice_id, p_series_id));
end $$;

-- Moves visits of a series. p_moves: [{ id, version, starts_at_utc, doctor_id, appointment_type_id, offer, stay, wanted }],
-- each as horai.reschedule takes it, in an order in which none stands in the way of the next. Decided on visits as they were
-- at these versions: where one has changed since, it is decided anew.
-- Answers { series, left_out: [{ index, refused, facts, wanted }] }; where not all that must can move, the refusal alone.
-- `wanted` comes back as it was given: when the answer is given again, the visits may be elsewhere, and others.
create or replace function horai.reschedule_series(
  p_practice_id uuid, p_series_id uuid, p_moves jsonb, p_all boolean,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz;
  v_refused jsonb := '[]';
  v_touched uuid[];
  v_moved int := 0;
  m jsonb;
  o record;
  q record;
  one record;
begin
  select * into o from horai.open_series(p_practice_id, p_series_id, p_access, p_once) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  perform from jsonb_array_elements(p_moves) w
    left join horai.appointments a on a.practice_id = p_practice_id and a.id = (w ->> 'id')::uuid
      and a.series_id = p_series_id
    where a.version is distinct from (w ->> 'version')::int;
  if found then
    raise exception 'a visit of the series has changed' using errcode = 'HS001';
  end if;
  q := horai.queue_for_starts(p_practice_id, p_moves, array[(o.s).patient_id], p_now);
  v_now := q.now;
  v_touched := q.released;

  begin
    for i in 0 .. jsonb_array_length(p_moves) - 1 loop
      m := p_moves -> i;
      one := horai.reschedule_one(p_practice_id, (m ->> 'id')::uuid, (m ->> 'starts_at_utc')::timestamptz, m -> 'offer',
        (m ->> 'stay')::boolean, '{}', p_actor, null, v_now);
      v_touched := v_touched || one.touched;
      if one.answer ? 'refused' then
        v_refused := v_refused || jsonb_build_array(
          one.answer || jsonb_build_object('index', i, 'wanted', m -> 'wanted'));
      else
        v_moved := v_moved + 1;
      end if;
    end loop;
    if v_refused <> '[]' and (p_all or v_moved = 0) then
      raise exception 'not all of it can be moved' using errcode = 'HS002';
    end if;
  exception when sqlstate 'HS002' then
    perform horai.count_claims(p_practice_id, q.released);
    return horai.remember(p_practice_id, p_once,
      horai.refused('dates_not_free', jsonb_build_object('now', horai.utc(v_now), 'refused', v_refused,
        'asked', jsonb_array_length(p_moves))));
  end;
  perform horai.tell_together(p_practice_id, array(
    select (w ->> 'id')::uuid from jsonb_array_elements(p_moves) with ordinality as x (w, n)
    where not exists (select from jsonb_array_elements(v_refused) r where (r ->> 'index')::int = n - 1)));
  perform horai.count_claims(p_practice_id, v_touched);
  return horai.remember(p_practice_id, p_once,
    horai.series_done(p_practice_id, p_series_id, jsonb_build_object('now', horai.utc(v_now), 'left_out', v_refused)));
end $$;
