-- The visit took place, or (a correction) it did after all.
create or replace function horai.complete(
  p_practice_id uuid, p_appointment_id uuid,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language sql as $$
  select horai.settle(p_practice_id, p_appointment_id, '{confirmed,no_show}', 'completed', 'completed',
    p_access, p_actor, p_once, p_now);
$$;
