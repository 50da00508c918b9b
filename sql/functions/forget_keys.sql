-- Housekeeping: forgets answers to idempotency keys older than a week, at most p_limit at a time. Answers how many.
create or replace function horai.forget_keys(p_limit int default 5000, p_now timestamptz default null) returns int
language plpgsql as $$
declare
  v_practice_id uuid;
  v_forgotten int;
  v_count int := 0;
begin
  -- The nil practice has those of the creation of practices.
  for v_practice_id in
    select '00000000-0000-0000-0000-000000000000'::uuid union all select horai.practice_ids()
  loop
    perform set_config('horai.practice_id', v_practice_id::text, true);
    delete from horai.idempotency_keys k
      using (
        select practice_id, scope, key_hash from horai.idempotency_keys
        where practice_id = v_practice_id
          and inserted_at < coalesce(p_now, clock_timestamp()) - interval '7 days'
        limit p_limit - v_count
        for update skip locked) old
      where k.practice_id = v_practice_id and k.scope = old.scope and k.key_hash = old.key_hash;
    get diagnostics v_forgotten = row_count;
    v_count := v_count + v_forgotten;
    exit when v_count >= p_limit;
  end loop;
  return v_count;
end $$;
