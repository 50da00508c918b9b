-- The moves that change nothing but the status: what approve, complete and no_show have in common.
create or replace function horai.settle(
  p_practice_id uuid, p_appointment_id uuid, p_from text[], p_to text, p_action text,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  o record;
  v_answer jsonb;
  v_now timestamptz;
  a horai.appointments;
begin
  o := horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now);
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  if a.places_snapshot is not null then
    return horai.remember(p_practice_id, p_once, horai.refused('group_session'));
  elsif not a.status = any (p_from) then
    v_answer := horai.recall(p_practice_id, p_once); -- as in confirm.sql
    if v_answer is not null then
      return v_answer;
    end if;
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', a.status)));
  end if;
  v_now := coalesce(p_now, clock_timestamp());
  if p_action = 'approved' then
    v_answer := horai.payment_gate(a, false, p_actor, p_once, v_now);
    if v_answer is not null then
      return horai.done(a) || v_answer;
    end if;
  end if;
  update horai.appointments set status = p_to, version = a.version + 1
    where practice_id = p_practice_id and id = a.id
    returning * into a;
  perform horai.record_event(a, p_action, p_actor, '{}', v_now);
  if a.session_id is not null then
    perform horai.settle_session(p_practice_id, a.session_id, p_actor, v_now);
  end if;
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;
