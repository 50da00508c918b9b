-- Near: great circles on a sphere of 6371 km, and the cells, a fifth of a degree wide, by which they are looked up.

create or replace function horai.km_between(
  p_latitude float8, p_longitude float8, p_other_latitude float8, p_other_longitude float8) returns float8
language sql immutable parallel safe as $$
  select 6371 * 2 * asin(least(1, sqrt(
    sin(radians(p_other_latitude - p_latitude) / 2) ^ 2
    + cos(radians(p_latitude)) * cos(radians(p_other_latitude)) * sin(radians(p_other_longitude - p_longitude) / 2) ^ 2)));
$$;

create or replace function horai.next_cell(p_latitude float8, p_longitude float8) returns int
language sql immutable parallel safe as $$
  select floor((p_latitude + 90) * 5)::int * 1800 + floor((p_longitude + 180) * 5)::int % 1800;
$$;

-- The cells that a circle touches, and perhaps some more; null where they are more than 400: then one had better look at
-- everybody. The margin is for what rounding does at a cell's edge.
create or replace function horai.next_cells(p_latitude float8, p_longitude float8, p_km float8) returns int[]
language plpgsql immutable parallel safe as $$
declare
  v_angle float8 := p_km / 6371 + 1e-9;
  v_south float8 := greatest(-90, p_latitude - degrees(v_angle));
  v_north float8 := least(90, p_latitude + degrees(v_angle));
  v_aside float8 := 180;
  v_west int;
  v_east int;
begin
  if v_south > -90 and v_north < 90 then
    v_aside := degrees(asin(least(1, sin(v_angle) / cos(radians(p_latitude))))) + 1e-9;
  end if;
  v_west := floor((p_longitude - v_aside + 180) * 5);
  v_east := least(floor((p_longitude + v_aside + 180) * 5), v_west + 1799);
  if (floor((v_north + 90) * 5) - floor((v_south + 90) * 5) + 1) * (v_east - v_west + 1) > 400 then
    return null;
  end if;
  return array(
    select y * 1800 + (x + 3600) % 1800
    from generate_series(floor((v_south + 90) * 5)::int, floor((v_north + 90) * 5)::int) y,
      generate_series(v_west, v_east) x);
end $$;

-- A doctor's places, own and shared, that a search asks for.
create or replace function horai.next_places(p_practice_id uuid, p_doctor_id uuid, p_filter jsonb) returns setof uuid
language plpgsql stable as $$
begin
  return query
    select l.id
    from (
      select * from horai.doctor_locations where practice_id = p_practice_id and doctor_id = p_doctor_id
      union all
      select * from horai.doctor_locations where practice_id = p_practice_id and doctor_id is null) l
    where l.is_active
      and (p_filter -> 'location_id' is null or l.id = (p_filter ->> 'location_id')::uuid)
      and (p_filter -> 'within_km' is null or horai.km_between(
        (p_filter ->> 'latitude')::float8, (p_filter ->> 'longitude')::float8, l.latitude, l.longitude)
        <= (p_filter ->> 'within_km')::float8);
end $$;
