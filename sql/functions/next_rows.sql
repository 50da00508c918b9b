-- What is kept, in the order in which it is told.

-- What has to be known of a row before it is told: of its doctor; how many of its resources are taken by now, and by how
-- many holds. Commands that are not done yet are not seen: whoever holds a start looks again.
create or replace function horai.next_seen(
  p_practice_id uuid, p_doctor_id uuid, p_resource_ids uuid[], p_occupied tstzrange, p_now timestamptz)
returns table (opened boolean, practice_version bigint, taken int, held int)
language sql stable as $$
  select h.opened, h.practice_version, t.taken::int, t.held::int
  from horai.next_doctors h
  cross join lateral (
    select count(distinct c.resource_id) as taken, count(*) filter (where a.status = 'held') as held
    from unnest(p_resource_ids) as u (id)
    -- Resource by resource: the planner might rather read everybody's claims of that time.
    cross join lateral (
      select c.* from horai.appointment_resource_claims c
      where c.practice_id = p_practice_id and c.resource_id = u.id and c.period && p_occupied
        and c.starts_at < upper(p_occupied) and c.starts_at > lower(p_occupied) - interval '24 hours'
      offset 0) c
    join horai.appointments a on a.practice_id = c.practice_id and a.id = c.appointment_id
    where a.status <> 'held' or a.hold_expires_at > p_now) t
  where h.practice_id = p_practice_id and h.doctor_id = p_doctor_id;
$$;

-- The rows that fit and say something now, after (p_start, p_doctor_id, p_n) in the order of those. One statement for
-- each index that can give that order: a range of one value, or of all, narrows what else is asked for. (Servers before 18
-- take a plan with something switched off in it for a dear one, and would compile it.)
--
-- Not all of them where the last one has more_of: then go on after it, with more_of for p_each.
create or replace function horai.next_rows(
  p_practice_id uuid, p_filter jsonb, p_now timestamptz, p_start timestamptz, p_doctor_id uuid, p_n int, p_each int)
returns refcursor
language plpgsql
set plan_cache_mode = force_generic_plan set jit = off
set enable_seqscan = off set enable_sort = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
  v_rows refcursor;
  v_specialty text := p_filter ->> 'specialty';
  v_lowest text := coalesce(p_filter ->> 'slug', '');
  v_highest text := coalesce(p_filter ->> 'slug', '~');
  v_location uuid := p_filter ->> 'location_id';
  v_latitude float8 := p_filter ->> 'latitude';
  v_longitude float8 := p_filter ->> 'longitude';
  v_km float8 := p_filter ->> 'within_km';
  v_cells int[] := case when v_location is null and v_km is not null
    then horai.next_cells(v_latitude, v_longitude, v_km) end;
begin
  if v_cells is not null then
    -- The first p_each of each cell are sorted: in order they are so far as the cell that goes least far. (One of the two
    -- that are told together is never asked.)
    open v_rows for
      with near as materialized (
        select s.*, row_number() over (partition by c.cell) as k
        from unnest(v_cells) as c (cell)
        cross join lateral (
          (select s.*, s.xmin as kept_by
           from horai.next_starts s
           join horai.doctor_locations l on l.practice_id = p_practice_id and l.id = s.doctor_location_id
             and horai.km_between(v_latitude, v_longitude, l.latitude, l.longitude) <= v_km
           where v_specialty is not null and s.specialty = v_specialty
             and s.practice_id = p_practice_id and s.cell = c.cell and s.slug between v_lowest and v_highest
             and (s.starts_at_utc, s.doctor_id, s.n) > (p_start, p_doctor_id, p_n)
             and p_now between s.counts_from and s.counts_until
           order by s.starts_at_utc, s.doctor_id, s.n
           limit p_each)
          union all
          (select s.*, s.xmin as kept_by
           from horai.next_starts s
           join horai.doctor_locations l on l.practice_id = p_practice_id and l.id = s.doctor_location_id
             and horai.km_between(v_latitude, v_longitude, l.latitude, l.longitude) <= v_km
           where v_specialty is null
             and s.practice_id = p_practice_id and s.cell = c.cell and s.slug between v_lowest and v_highest
             and (s.starts_at_utc, s.doctor_id, s.n) > (p_start, p_doctor_id, p_n)
             and p_now between s.counts_from and s.counts_until
           order by s.starts_at_utc, s.doctor_id, s.n
           limit p_each)) s
      ), last as materialized (
        select starts_at_utc, doctor_id, n from near where k = p_each order by starts_at_utc, doctor_id, n limit 1)
      select s.*, x.*, case when (s.doctor_id, s.n) = (last.doctor_id, last.n) then p_each * 4 end as more_of
      from (select * from near order by starts_at_utc, doctor_id, n) s
      left join last on true
      cross join lateral horai.next_seen(p_practice_id, s.doctor_id, s.resource_ids, s.occupied, p_now) x
      where last.n is null
        or (s.starts_at_utc, s.doctor_id, s.n) <= (last.starts_at_utc, last.doctor_id, last.n);
  elsif v_location is not null then
    open v_rows for
      select s.*, s.xmin as kept_by, x.*, null::int as more_of
      from horai.next_starts s
      left join horai.doctor_locations l on l.practice_id = p_practice_id and l.id = s.doctor_location_id
      cross join lateral horai.next_seen(p_practice_id, s.doctor_id, s.resource_ids, s.occupied, p_now) x
      where s.practice_id = p_practice_id and s.doctor_location_id = v_location
        and s.specialty between coalesce(v_specialty, '') and coalesce(v_specialty, U&'\+10FFFF')
        and s.slug between v_lowest and v_highest
        and (s.starts_at_utc, s.doctor_id, s.n) > (p_start, p_doctor_id, p_n)
        and p_now between s.counts_from and s.counts_until
        and (v_km is null or horai.km_between(v_latitude, v_longitude, l.latitude, l.longitude) <= v_km)
      order by s.starts_at_utc, s.doctor_id, s.n;
  elsif v_specialty is not null then
    open v_rows for
      select s.*, s.xmin as kept_by, x.*, null::int as more_of
      from horai.next_starts s
      left join horai.doctor_locations l on l.practice_id = p_practice_id and l.id = s.doctor_location_id
      cross join lateral horai.next_seen(p_practice_id, s.doctor_id, s.resource_ids, s.occupied, p_now) x
      where s.practice_id = p_practice_id and s.specialty = v_specialty and s.slug between v_lowest and v_highest
        and (s.starts_at_utc, s.doctor_id, s.n) > (p_start, p_doctor_id, p_n)
        and p_now between s.counts_from and s.counts_until
        and (v_km is null or horai.km_between(v_latitude, v_longitude, l.latitude, l.longitude) <= v_km)
      order by s.starts_at_utc, s.doctor_id, s.n;
  else
    open v_rows for
      select s.*, s.xmin as kept_by, x.*, null::int as more_of
      from horai.next_starts s
      left join horai.doctor_locations l on l.practice_id = p_practice_id and l.id = s.doctor_location_id
      cross join lateral horai.next_seen(p_practice_id, s.doctor_id, s.resource_ids, s.occupied, p_now) x
      where s.practice_id = p_practice_id and s.slug between v_lowest and v_highest
        and (s.starts_at_utc, s.doctor_id, s.n) > (p_start, p_doctor_id, p_n)
        and p_now between s.counts_from and s.counts_until
        and (v_km is null or horai.km_between(v_latitude, v_longitude, l.latitude, l.longitude) <= v_km)
      order by s.starts_at_utc, s.doctor_id, s.n;
  end if;
  return v_rows;
end $$;
