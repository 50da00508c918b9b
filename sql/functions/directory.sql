-- The places where all practices are looked at: row-level security shows a transaction one practice, or none. What
-- goes through all of them asks here for their ids and then names one after the other.

create or replace function horai.practice_called(p_slug text) returns uuid language sql stable as $$
  select id from horai.practice_directory where slug = p_slug;
$$;

create or replace function horai.practice_ids() returns setof uuid language sql stable as $$
  select id from horai.practice_directory order by id;
$$;

-- From one of them on.
create or replace function horai.practice_ids_from(p_from uuid) returns setof uuid language sql stable as $$
  select id from horai.practice_directory where p_from is null or id >= p_from order by id;
$$;

-- The time zones that some practice uses, each once.
create or replace function horai.zones_in_use() returns setof text language plpgsql as $$
declare
  v_practice_id uuid;
  v_zones text[] := '{}';
begin
  for v_practice_id in select horai.practice_ids() loop
    perform set_config('horai.practice_id', v_practice_id::text, true);
    v_zones := v_zones || array(
      select timezone from horai.practices where id = v_practice_id
      union select timezone from horai.doctors where practice_id = v_practice_id
      union select timezone from horai.schedule_rules where practice_id = v_practice_id);
  end loop;
  return query select distinct zone from unnest(v_zones) zone order by zone;
end $$;
