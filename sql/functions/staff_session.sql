-- Whose session this is, if it still is one, and when it was last seen. One round trip for each request of staff: what was
-- revoked a moment ago, on whichever server, opens nothing any more. Limits in seconds.
create or replace function horai.staff_session(
  p_practice_id uuid, p_token_hash bytea, p_idle int, p_fresh int, p_now timestamptz default null) returns jsonb
language plpgsql as $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  s horai.staff_sessions;
  a horai.staff_accounts;
begin
  perform set_config('horai.practice_id', p_practice_id::text, true);
  select * into s from horai.staff_sessions
    where practice_id = p_practice_id and token_hash = p_token_hash and revoked_at is null
      and expires_at > v_now and last_seen_at > v_now - make_interval(secs => p_idle);
  if not found then
    return null;
  end if;
  select * into a from horai.staff_accounts
    where practice_id = p_practice_id and id = s.account_id and is_active;
  if not found then
    return null;
  end if;
  -- To the minute: a write for every request would cost more than the request. Of two at once neither waits.
  if s.last_seen_at < v_now - interval '1 minute' then
    update horai.staff_sessions t set last_seen_at = v_now
      from (select id from horai.staff_sessions
        where practice_id = p_practice_id and id = s.id for update skip locked) free
      where t.practice_id = p_practice_id and t.id = free.id;
  end if;
  return jsonb_build_object(
    'session_id', s.id,
    'account_id', a.id,
    'role', a.role,
    'doctor_id', a.doctor_id,
    'is_fresh', s.authenticated_at > v_now - make_interval(secs => p_fresh));
end $$;
