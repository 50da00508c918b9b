-- One appointment as it is now: a lapsed hold is shown as what it has become.
create or replace function horai.show(
  p_practice_id uuid, p_appointment_id uuid, p_access jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  a horai.appointments;
begin
  select * into a from horai.appointments
    where practice_id = p_practice_id and id = p_appointment_id;
  if not found or not horai.may_open(a, p_access) then
    return horai.refused('not_found');
  end if;
  if a.status = 'held' and a.hold_expires_at <= coalesce(p_now, clock_timestamp()) then
    select (o.a).* into a from horai.open_appointment(p_practice_id, p_appointment_id, '{}', null, p_now) as o;
  end if;
  return horai.done(a);
end $$;
