-- Housekeeping: forgets answers to idempotency keys older than a week, at most p_limit at a time. Answers how many.
create or replace function horai.forget_keys(p_limit int default 5000, p_now timestamptz default null) returns int
language plpgsql as $$
declare
  v_count int;
begin
  delete from horai.idempotency_keys k
    using (
      select practice_id, scope, key_hash from horai.idempotency_keys
      where inserted_at < coalesce(p_now, clock_timestamp()) - interval '7 days'
      limit p_limit
      for update skip locked) old
    where k.practice_id = old.practice_id and k.scope = old.scope and k.key_hash = old.key_hash;
  get diagnostics v_count = row_count;
  return v_count;
end $$;
