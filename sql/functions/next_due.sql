-- For the worker, who looks at doctors before somebody asks: takes up marks, and answers whose turn it is, at most p_most
-- doctors, those nobody has looked at first. Done when there is nobody, and no marks are left.
create or replace function horai.next_due(
  p_most int, p_now timestamptz default null, out practice_id uuid, out doctor_ids uuid[], out done boolean)
returns setof record
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_practice_id uuid;
  v_left boolean := false;
begin
  for v_practice_id in select distinct k.practice_id from horai.next_marks k order by 1 limit 20 loop
    v_left := horai.next_take_marks(v_practice_id) or v_left;
  end loop;
  return query
    select h.practice_id, array_agg(h.doctor_id order by h.doctor_id), false
    from (
      select n.practice_id, n.doctor_id from horai.next_doctors n
      where n.due_at <= v_now order by n.due_at limit p_most) h
    group by h.practice_id;
  if not found then
    done := not v_left;
    return next;
  end if;
end $$;

-- These could not be looked at. They are not what the others wait for.
create or replace function horai.next_postpone(p_practice_id uuid, p_doctor_id uuid, p_now timestamptz default null)
returns void language sql as $$
  update horai.next_doctors set due_at = coalesce(p_now, clock_timestamp()) + interval '10 minutes'
    where practice_id = p_practice_id and doctor_id = p_doctor_id;
$$;
