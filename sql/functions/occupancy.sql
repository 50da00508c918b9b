-- Counts a change of the claims on these resources. The last thing a command does but for its answer, and in sorted
-- order, so that nobody who waits here is waited for.
create or replace function horai.count_claims(p_practice_id uuid, p_resource_ids uuid[]) returns void
language plpgsql as $$
declare
  v_sorted uuid[] := p_resource_ids;
  v_resource_id uuid;
begin
  if cardinality(v_sorted) > 1 then
    v_sorted := array(select distinct r from unnest(v_sorted) r order by r);
  end if;
  foreach v_resource_id in array v_sorted loop
    update horai.resource_occupancy set version = version + 1
      where practice_id = p_practice_id and resource_id = v_resource_id;
  end loop;
end $$;

-- Takes an appointment's claims away, and answers whose they were.
create or replace function horai.release(p_practice_id uuid, p_appointment_id uuid) returns uuid[]
language plpgsql as $$
declare
  v_released uuid[];
begin
  with released as (
    delete from horai.appointment_resource_claims
    where practice_id = p_practice_id and appointment_id = p_appointment_id
    returning resource_id)
  select coalesce(array_agg(resource_id), '{}') into v_released from released;
  return v_released;
end $$;
