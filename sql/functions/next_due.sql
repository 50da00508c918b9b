-- For the worker, who looks at doctors before somebody asks: takes up marks, practice by practice from p_from on, and
-- answers { turns: [{ practice_id, doctor_ids }], from }: whose turn it is, at most p_most doctors, in each practice those
-- nobody has looked at first; and the practice to go on with, null when it went through all.
create or replace function horai.next_due(p_most int, p_from uuid, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_practice_id uuid;
  v_ids uuid[];
  v_turns jsonb := '[]';
  v_count int := 0;
  v_visited int := 0;
begin
  for v_practice_id in select horai.practice_ids_from(p_from) loop
    perform set_config('horai.practice_id', v_practice_id::text, true);
    if exists (select from horai.next_marks where practice_id = v_practice_id)
      and horai.next_take_marks(v_practice_id) then
      return jsonb_build_object('turns', v_turns, 'from', v_practice_id);
    end if;
    v_ids := array(
      select doctor_id from horai.next_doctors
      where practice_id = v_practice_id and due_at <= v_now order by due_at limit p_most - v_count);
    if v_ids <> '{}' then
      v_turns := v_turns || jsonb_build_object('practice_id', v_practice_id, 'doctor_ids', v_ids);
      v_count := v_count + cardinality(v_ids);
    end if;
    v_visited := v_visited + 1;
    -- A statement has four seconds.
    if v_count >= p_most or v_visited = 5000 then
      return jsonb_build_object('turns', v_turns, 'from', v_practice_id);
    end if;
  end loop;
  return jsonb_build_object('turns', v_turns, 'from', null);
end $$;

-- This one could not be looked at. It is not what the others wait for.
create or replace function horai.next_postpone(p_practice_id uuid, p_doctor_id uuid, p_now timestamptz default null)
returns void language plpgsql as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
begin
  update horai.next_doctors set due_at = coalesce(p_now, clock_timestamp()) + interval '10 minutes'
    where practice_id = p_practice_id and doctor_id = p_doctor_id;
end $$;
