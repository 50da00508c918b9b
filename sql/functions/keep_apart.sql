-- A statement sees the rows of one practice (migration 0011 says how). Migrations call it for each of their tables.
create or replace function horai.keep_apart(p_table regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format($policy$
    create policy one_practice on %s
      using (practice_id = nullif(current_setting('horai.practice_id', true), '')::uuid)$policy$, p_table);
end $$;
