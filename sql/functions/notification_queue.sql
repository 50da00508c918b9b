-- What is due, of all practices, for the worker who asks: each is the asker's for p_lease_seconds. Nothing is locked
-- while it is sent; what is not settled by then (the asker was killed) is due again.
create or replace function horai.take_notifications(
  p_most int, p_lease_seconds int, p_now timestamptz default null)
returns table (practice_id uuid, id uuid, is_delivery boolean)
language plpgsql as $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
begin
  return query
    update horai.notification_queue q set due_at = v_now + make_interval(secs => p_lease_seconds)
    from (
      select w.id from horai.notification_queue w where w.due_at <= v_now
      order by w.due_at limit p_most for update skip locked) taken
    where q.id = taken.id
    returning q.of_practice, q.id, q.is_delivery;
end $$;

-- Housekeeping: forgets what was settled three months ago, and keys in links that have ended, at most p_limit of each.
-- Answers how many.
create or replace function horai.forget_notifications(p_limit int default 5000, p_now timestamptz default null) returns int
language plpgsql as $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_practice_id uuid;
  v_forgotten int;
  v_count int := 0;
begin
  for v_practice_id in select horai.practice_ids() loop
    perform set_config('horai.practice_id', v_practice_id::text, true);
    delete from horai.notification_jobs j
      using (
        select o.id from horai.notification_jobs o
        where o.practice_id = v_practice_id and o.settled_at < v_now - interval '90 days'
          and not exists (
            select from horai.notification_deliveries d
            where d.practice_id = v_practice_id and d.job_id = o.id
              and (d.status = 'waiting' or d.settled_at >= v_now - interval '90 days'))
        limit p_limit - v_count) old
      where j.practice_id = v_practice_id and j.id = old.id;
    get diagnostics v_forgotten = row_count;
    v_count := v_count + v_forgotten;
    delete from horai.message_links l
      using (
        select token_hash from horai.message_links
        where practice_id = v_practice_id and expires_at < v_now limit p_limit - v_count) old
      where l.practice_id = v_practice_id and l.token_hash = old.token_hash;
    get diagnostics v_forgotten = row_count;
    v_count := v_count + v_forgotten;
    exit when v_count >= p_limit;
  end loop;
  return v_count;
end $$;
