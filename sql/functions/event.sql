-- What happened, once per version. The state of an appointment can be rebuilt from its events alone, so each carries
-- whatever it changed.
create or replace function horai.record_event(
  a horai.appointments, p_action text, p_actor jsonb, p_metadata jsonb, p_now timestamptz) returns void
language plpgsql as $$
begin
  insert into horai.appointment_events
    (practice_id, appointment_id, version, occurred_at, actor_type, actor_id, action, metadata)
  values (a.practice_id, a.id, a.version, p_now,
    p_actor ->> 'type', horai.actor_id(a, p_actor), p_action, jsonb_strip_nulls(p_metadata));
  perform horai.follow_payment(a, p_action, p_actor, p_now);
  -- Nobody is told of holds.
  if p_action not in ('held', 'extended', 'unconfirmed', 'hold_expired') and a.status <> 'held' then
    perform horai.announce(a, p_action, p_metadata, p_now);
  end if;
end $$;

-- Who acted: whoever came with a manage token is the appointment's patient, once it has one.
create or replace function horai.actor_id(a horai.appointments, p_actor jsonb) returns uuid
language sql immutable as $$
  select coalesce((p_actor ->> 'id')::uuid, case when p_actor ->> 'type' = 'patient' then a.patient_id end);
$$;
