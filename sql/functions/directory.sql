-- The two places where all practices are looked at: row-level security shows a transaction one practice, or none. What
-- goes through all of them asks here for their ids and then names one after the other.

create or replace function horai.practice_called(p_slug text) returns uuid language sql stable as $$
  select id from horai.practice_directory where slug = p_slug;
$$;

create or replace function horai.practice_ids() returns setof uuid language sql stable as $$
  select id from horai.practice_directory order by id;
$$;
