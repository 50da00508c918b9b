-- Several starts in one command: all of them or none, or those that can be had.
--
-- p_wants: [{ id, doctor_id, appointment_type_id, starts_at_utc, offer, details }], each as horai.hold takes it. The single
-- commands are called for each; what they wait for is waited for before, all of it in the order in which they do, so that
-- two commands of which each wants several things cannot wait for each other.

-- What each start would use, and when.
create or replace function horai.uses_wanted(p_practice_id uuid, p_wants jsonb)
returns table (resource_id uuid, period tstzrange) language sql stable as $$
  select r, horai.occupied(t, (w ->> 'starts_at_utc')::timestamptz)
  from jsonb_array_elements(p_wants) w
  join horai.appointment_types t on t.practice_id = p_practice_id and t.id = (w ->> 'appointment_type_id')::uuid
  cross join lateral unnest((w -> 'offer' ->> 'candidates')::uuid[]) r;
$$;

-- Queues for the starts and for these patients. Holds that only seem to be in the way are ended. `now` is the moment at
-- which the command happens, `released` the resources whose claims are to be counted when all is done: whoever waits for a
-- claim that somebody gives back has no count in hand, since who gives it back may want to count as well.
create or replace function horai.queue_for_starts(
  p_practice_id uuid, p_wants jsonb, p_patient_ids uuid[], p_now timestamptz, out now timestamptz, out released uuid[])
language plpgsql as $$
declare
  v_key bigint;
  v_lapsed uuid[];
begin
  for v_key in
    select distinct horai.queue_key(p_practice_id, d, u.resource_id) as k
    from horai.uses_wanted(p_practice_id, p_wants) u
    cross join lateral generate_series(
      horai.minute(lower(u.period)) / 1440, (horai.minute(upper(u.period)) - 1) / 1440) d
    order by k
  loop
    perform pg_advisory_xact_lock(v_key);
  end loop;
  now := date_trunc('milliseconds', coalesce(p_now, clock_timestamp()));

  -- The sessions that would be joined: a single hold waits for one with the queue and nothing else in hand.
  perform horai.lock_sessions(p_practice_id, array(
    select horai.open_sessions(t, (w ->> 'starts_at_utc')::timestamptz, w -> 'offer' -> 'lanes', queue_for_starts.now)
    from jsonb_array_elements(p_wants) w
    join horai.appointment_types t on t.practice_id = p_practice_id and t.id = (w ->> 'appointment_type_id')::uuid
    where t.places > 1));

  released := '{}';
  select array_agg(distinct a.id) into v_lapsed
    from horai.uses_wanted(p_practice_id, p_wants) u
    join horai.appointment_resource_claims c
      on c.practice_id = p_practice_id and c.resource_id = u.resource_id and c.period && u.period
      and c.starts_at < upper(u.period) and c.starts_at > lower(u.period) - interval '24 hours'
    join horai.appointments a on a.practice_id = c.practice_id and a.id = c.appointment_id
    where a.status = 'held' and a.hold_expires_at <= queue_for_starts.now;
  if v_lapsed is not null then
    released := horai.lapse_all(p_practice_id, v_lapsed, now);
  end if;

  perform from horai.patients
    where practice_id = p_practice_id and id = any (p_patient_ids)
    order by id
    for no key update;
  perform from horai.doctors
    where practice_id = p_practice_id and id in (
      select (w ->> 'doctor_id')::uuid from jsonb_array_elements(p_wants) w)
    order by id
    for key share;
end $$;

-- Holds them, once horai.queue_for_starts has queued. Answers { held: [appointment], refused: [{ index, refused, facts }] }.
-- p_all: where one is refused none is held, and the answer still tells of every one that was refused. The caller counts the
-- claims on `touched`.
create or replace function horai.hold_several(
  p_practice_id uuid, p_wants jsonb, p_all boolean, p_actor jsonb, p_now timestamptz,
  out answer jsonb, out touched uuid[])
language plpgsql as $$
declare
  v_held jsonb := '[]';
  v_refused jsonb := '[]';
  w jsonb;
  o record;
begin
  touched := '{}';
  begin
    for i in 0 .. jsonb_array_length(p_wants) - 1 loop
      w := p_wants -> i;
      o := horai.hold_one(p_practice_id, (w ->> 'id')::uuid, (w ->> 'doctor_id')::uuid,
        (w ->> 'appointment_type_id')::uuid, (w ->> 'starts_at_utc')::timestamptz,
        w -> 'offer', w -> 'details', p_actor, p_now);
      perform horai.check_setup(p_practice_id, (w ->> 'doctor_id')::uuid, w -> 'offer' -> 'versions');
      touched := touched || o.touched;
      if o.answer ? 'appointment' then
        v_held := v_held || jsonb_build_array(o.answer -> 'appointment');
      else
        v_refused := v_refused || jsonb_build_array(o.answer || jsonb_build_object('index', i));
      end if;
    end loop;
    if p_all and v_refused <> '[]' then
      raise exception 'not all of it can be had' using errcode = 'HS002';
    end if;
  exception when sqlstate 'HS002' then
    v_held := '[]';
    touched := '{}';
  end;
  answer := jsonb_build_object('held', v_held, 'refused', v_refused);
end $$;
