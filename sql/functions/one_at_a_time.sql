-- Whether a visit is still to come, or on, and counts: booked, asked for, or held by a hold that has not lapsed.
create or replace function horai.is_to_come(a horai.appointments, p_now timestamptz default null) returns boolean
language sql stable as $$
  select a.ends_at_utc > coalesce(p_now, clock_timestamp())
    and (a.status in ('pending', 'confirmed')
      or (a.status = 'held' and a.hold_expires_at > coalesce(p_now, clock_timestamp())));
$$;

-- A doctor begins to see one patient at a time: every visit to come takes the doctor (p_resource_id, asked for by
-- p_need) besides what it has, the earliest first. Answers the visits that are over another one: they keep as they are,
-- for only a person can say whom to call. The caller has locked the doctor's row, so that no hold decided before this
-- is still on its way.
create or replace function horai.take_the_doctor(
  p_practice_id uuid, p_doctor_id uuid, p_resource_id uuid, p_need jsonb, p_now timestamptz default null) returns uuid[]
language plpgsql as $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_period tstzrange;
  v_left uuid[] := '{}';
  v_touched uuid[] := array[p_resource_id];
  a horai.appointments;
begin
  -- First wait for whoever moves or ends one of them, then look: the order of starts is that of after the wait.
  perform from horai.appointments v
    where v.practice_id = p_practice_id and v.doctor_id = p_doctor_id and horai.is_to_come(v, v_now)
    order by v.id
    for no key update;
  for a in
    select * from horai.appointments v
    where v.practice_id = p_practice_id and v.doctor_id = p_doctor_id and horai.is_to_come(v, v_now)
      and v.session_id is null -- a place has what its session has
      and not exists (
        select from horai.appointment_resource_claims c
        where c.practice_id = p_practice_id and c.appointment_id = v.id and c.resource_id = p_resource_id)
    order by v.starts_at_utc, v.id
  loop
    v_period := tstzrange(
      a.starts_at_utc - make_interval(mins => a.buffer_before_minutes_snapshot),
      a.ends_at_utc + make_interval(mins => a.buffer_after_minutes_snapshot), '[)');
    v_touched := v_touched || horai.lapse_all(p_practice_id, o.lapsed, v_now)
      from horai.look(p_practice_id, array[p_resource_id], v_period, a.id, v_now) as o;
    insert into horai.appointment_resource_claims (practice_id, appointment_id, resource_id, period)
      values (p_practice_id, a.id, p_resource_id, v_period)
      on conflict on constraint resource_no_overlap do nothing;
    if found then
      -- Not a new version: nothing changed for the patient, and whoever read the visit may still act on it.
      update horai.appointments set requirements_snapshot = requirements_snapshot || jsonb_build_array(p_need)
        where practice_id = p_practice_id and id = a.id;
    else
      v_left := v_left || a.id;
    end if;
  end loop;
  perform horai.count_claims(p_practice_id, v_touched);
  return v_left;
end $$;
