-- Housekeeping: forgets sessions, links and invitations that ended a month ago, questions that nobody has answered, tries
-- that count no more, and events of accounts after 400 days; at most p_limit of each in a practice. Answers how many.
create or replace function horai.forget_staff(p_limit int default 5000, p_now timestamptz default null) returns int
language plpgsql as $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_month_ago timestamptz := v_now - interval '30 days';
  v_practice_id uuid;
  v_forgotten int;
  v_count int := 0;
begin
  for v_practice_id in select horai.practice_ids() loop
    perform set_config('horai.practice_id', v_practice_id::text, true);
    delete from horai.staff_sessions s
      using (
        select id from horai.staff_sessions
        where practice_id = v_practice_id
          and (expires_at < v_month_ago or revoked_at < v_month_ago or last_seen_at < v_month_ago)
        limit p_limit) old
      where s.practice_id = v_practice_id and s.id = old.id;
    get diagnostics v_forgotten = row_count;
    v_count := v_count + v_forgotten;
    delete from horai.staff_challenges c
      using (
        select id from horai.staff_challenges
        where practice_id = v_practice_id and expires_at < v_now limit p_limit) old
      where c.practice_id = v_practice_id and c.id = old.id;
    get diagnostics v_forgotten = row_count;
    v_count := v_count + v_forgotten;
    delete from horai.staff_attempts a
      using (
        select subject from horai.staff_attempts
        where practice_id = v_practice_id and since < v_now - interval '1 day' limit p_limit) old
      where a.practice_id = v_practice_id and a.subject = old.subject;
    get diagnostics v_forgotten = row_count;
    v_count := v_count + v_forgotten;
    delete from horai.staff_resets r
      using (
        select id from horai.staff_resets
        where practice_id = v_practice_id and (expires_at < v_month_ago or used_at < v_month_ago) limit p_limit) old
      where r.practice_id = v_practice_id and r.id = old.id;
    get diagnostics v_forgotten = row_count;
    v_count := v_count + v_forgotten;
    delete from horai.staff_invitations i
      using (
        select id from horai.staff_invitations
        where practice_id = v_practice_id
          and (expires_at < v_month_ago or used_at < v_month_ago or revoked_at < v_month_ago)
        limit p_limit) old
      where i.practice_id = v_practice_id and i.id = old.id;
    get diagnostics v_forgotten = row_count;
    v_count := v_count + v_forgotten;
    delete from horai.staff_events e
      using (
        select id from horai.staff_events
        where practice_id = v_practice_id and inserted_at < v_now - interval '400 days' limit p_limit) old
      where e.practice_id = v_practice_id and e.id = old.id;
    get diagnostics v_forgotten = row_count;
    v_count := v_count + v_forgotten;
  end loop;
  return v_count;
end $$;
