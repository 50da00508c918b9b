-- Keeps what was found of some doctors, where it still holds: a doctor who was marked since is left as is, and if all
-- were, all are. Answers the doctors that were kept. (What was changed in other ways since shows when a start is told.)
--
-- p_doctors: [{ doctor_id, generation, computed_at, practice_version, good_until, known_to, shared_at, due_at, specialty,
-- rows: [[starts_at, type, slug, location, counts_from, counts_until, resources, needed, all_listed, from, to], ...] }],
-- rows in order, instants in seconds since 1970, or null: for ever.
create or replace function horai.next_keep(p_practice_id uuid, p_marked bigint, p_doctors jsonb) returns uuid[]
language plpgsql set plan_cache_mode = force_generic_plan set jit = off set enable_seqscan = off
set enable_sort = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_kept uuid[];
begin
  perform from horai.next_practices where practice_id = p_practice_id and marked = p_marked for update;
  if not found then
    return '{}';
  end if;

  with kept as (
    update horai.next_doctors h
      set opened = false, computed_at = to_timestamp(f.computed_at), practice_version = f.practice_version,
        good_until = coalesce(to_timestamp(f.good_until), 'infinity'),
        known_to = coalesce(to_timestamp(f.known_to), '-infinity'),
        shared_at = f.shared_at, due_at = coalesce(to_timestamp(f.due_at), 'infinity')
      from jsonb_to_recordset(p_doctors) as f (
        doctor_id uuid, generation bigint, computed_at float8, practice_version bigint, good_until float8,
        known_to float8, shared_at uuid[], due_at float8)
      where h.practice_id = p_practice_id and h.doctor_id = f.doctor_id and h.generation = f.generation
      returning h.doctor_id)
  select array_agg(doctor_id) into v_kept from kept;

  -- Doctor by doctor and in order of their key: with statistics of an empty table (of a first day) the planner would rather
  -- read the practice's rows in another order, all of them, each time.
  delete from horai.next_starts
    where practice_id = p_practice_id and ctid = any (array(
      select g.place
      from unnest(v_kept) as k (doctor_id)
      cross join lateral (
        select g.ctid as place from horai.next_starts g
        where g.practice_id = p_practice_id and g.doctor_id = k.doctor_id
        order by g.practice_id, g.doctor_id, g.n offset 0) g));
  insert into horai.next_starts (
      practice_id, doctor_id, n, starts_at_utc, appointment_type_id, doctor_location_id, specialty, slug, cell,
      counts_from, counts_until, resource_ids, needed, all_listed, occupied)
    select p_practice_id, (f ->> 'doctor_id')::uuid, row_number, to_timestamp((r ->> 0)::float8), (r ->> 1)::uuid,
      (r ->> 3)::uuid, f ->> 'specialty', r ->> 2,
      (select horai.next_cell(l.latitude, l.longitude) from horai.doctor_locations l
        where l.practice_id = p_practice_id and l.id = (r ->> 3)::uuid),
      coalesce(to_timestamp((r ->> 4)::float8), '-infinity'), coalesce(to_timestamp((r ->> 5)::float8), 'infinity'),
      (r ->> 6)::uuid[], (r ->> 7)::int, (r ->> 8)::boolean,
      case when r ->> 6 is not null
        then tstzrange(to_timestamp((r ->> 9)::float8), to_timestamp((r ->> 10)::float8), '[)') end
    from jsonb_array_elements(p_doctors) f
    cross join jsonb_array_elements(f -> 'rows') with ordinality as rows (r, row_number)
    where (f ->> 'doctor_id')::uuid = any (v_kept);
  return coalesce(v_kept, '{}');
end $$;
