-- What the slot engine needs to answer a search, in one round trip: now, the claims on this doctor's and the shared
-- resources between two instants, and the set-up unless the caller has it at its present versions (p_known, or null).
-- Claims are [resource_id, from, to] in minutes. Null when there is no such doctor.
create or replace function horai.availability(
  p_practice_id uuid, p_doctor_id uuid, p_from timestamptz, p_to timestamptz, p_known jsonb,
  p_now timestamptz default null) returns json
language plpgsql stable set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_versions jsonb;
begin
  select jsonb_build_array(p.setup_version, d.setup_version) into v_versions
    from horai.doctors d join horai.practices p on p.id = d.practice_id
    where d.practice_id = p_practice_id and d.id = p_doctor_id;
  if not found then
    return null;
  end if;
  return json_build_object(
    'now', floor(extract(epoch from v_now) * 1000),
    'setup', case when v_versions is distinct from p_known
      then horai.setup(p_practice_id, p_doctor_id, v_now - interval '2 days') end,
    'claims', (
      select coalesce(json_agg(json_build_array(
        c.resource_id, horai.minute(lower(c.period)), horai.minute(upper(c.period)))), '[]')
      from horai.bookable_resources b
      join horai.appointment_resource_claims c
        on c.practice_id = b.practice_id and c.resource_id = b.id and c.period && tstzrange(p_from, p_to, '[)')
      where b.practice_id = p_practice_id and (b.doctor_id = p_doctor_id or b.doctor_id is null) and b.is_active
        and not exists (
          select from horai.appointments a
          where a.practice_id = p_practice_id and a.id = c.appointment_id
            and a.status = 'held' and a.hold_expires_at <= v_now)));
end $$;
