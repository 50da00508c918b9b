-- Who of the staff of all practices has asked for a daily summary: for the worker, which knows what the clocks show there.
create or replace function horai.staff_digests_wanted()
returns table (practice_id uuid, account_id uuid, at_local time, timezone text)
language plpgsql as $$
declare
  v_practice_id uuid;
begin
  for v_practice_id in select horai.practice_ids() loop
    perform set_config('horai.practice_id', v_practice_id::text, true);
    return query
      select g.practice_id, g.account_id, g.at_local, coalesce(d.timezone, p.timezone)
      from horai.staff_digests g
      join horai.staff_accounts a on a.practice_id = g.practice_id and a.id = g.account_id and a.is_active
      join horai.practices p on p.id = g.practice_id
      left join horai.doctors d on d.practice_id = a.practice_id and d.id = a.doctor_id
      where g.practice_id = v_practice_id and g.is_on;
  end loop;
end $$;
