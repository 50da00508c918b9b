-- The first of the ids that horai.new_id() could have made at a moment: ids sort by the time of their making.
create or replace function horai.first_id(p_at timestamptz) returns uuid
language sql stable parallel safe as $$
  select (lpad(to_hex((extract(epoch from p_at) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid;
$$;
