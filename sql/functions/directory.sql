-- The two places where all practices are looked at: row-level security shows a transaction one practice, or none. What
-- goes through all of them asks here for their ids and then names one after the other.

create or replace function horai.practice_called(p_slug text) returns uuid language plpgsql as $$
declare
  v_id uuid;
begin
  perform set_config('horai.directory', 'open', true);
  select id into v_id from horai.practices where slug = p_slug;
  perform set_config('horai.directory', '', true);
  return v_id;
end $$;

create or replace function horai.practice_ids() returns setof uuid language plpgsql as $$
begin
  perform set_config('horai.directory', 'open', true);
  return query select id from horai.practices order by id;
  perform set_config('horai.directory', '', true);
end $$;
