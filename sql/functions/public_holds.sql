-- Holds of visitors that nobody knows: see docs/security.md.

-- Why this visitor may not hold just now, or null. Asked with the resources locked, and last: whoever waits here has all
-- else already, so that no circle can close. Networks and doctors queue, else two requests could both be the third hold.
-- p_visitor: { network, proof, work, offered_minutes, limits: { per_network, wasted_per_hour, most_share, calm_share } }
create or replace function horai.refusal_for_visitor(
  p_practice_id uuid, p_doctor_id uuid, p_visitor jsonb, p_minutes int, p_now timestamptz) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_limits constant jsonb := p_visitor -> 'limits';
  v_network constant bytea := decode(p_visitor ->> 'network', 'hex');
  v_share numeric;
  v_work int;
  mine record;
  held record;
begin
  perform pg_advisory_xact_lock(hashtextextended('visitor ' || p_practice_id || ' ' || (p_visitor ->> 'network'), 0));
  perform pg_advisory_xact_lock(hashtextextended('public holds ' || p_practice_id || ' ' || p_doctor_id, 0));

  select count(*) filter (where not settled and expires_at > p_now) as open,
      count(*) filter (where not settled and expires_at <= p_now) as wasted,
      coalesce(bool_or(proof = decode(p_visitor ->> 'proof', 'hex')), false) as proof_is_used,
      ceil(extract(epoch from min(expires_at) filter (where not settled and expires_at > p_now) - p_now)) as frees_in
    into mine
    from horai.public_holds
    where practice_id = p_practice_id and network = v_network and expires_at > p_now - interval '1 hour';
  select count(*) as holds, coalesce(sum(minutes), 0) as minutes,
      ceil(extract(epoch from min(expires_at) - p_now)) as frees_in
    into held
    from horai.public_holds
    where practice_id = p_practice_id and doctor_id = p_doctor_id and not settled and expires_at > p_now;
  v_share := (held.minutes + p_minutes)::numeric / greatest((p_visitor ->> 'offered_minutes')::int, 1);

  if mine.open >= (v_limits ->> 'per_network')::int then
    return horai.too_many_holds(mine.frees_in);
  elsif mine.wasted >= (v_limits ->> 'wasted_per_hour')::int then
    return horai.too_many_holds(3600);
  -- The smallest calendar still has room for two.
  elsif held.holds >= 2 and v_share > (v_limits ->> 'most_share')::numeric then
    return horai.too_many_holds(held.frees_in);
  elsif held.holds < 2 or v_share <= (v_limits ->> 'calm_share')::numeric then
    return null;
  end if;

  -- Under pressure: one each, and not for nothing. Dearer the more is held, and for those who let holds lapse.
  if mine.open >= 1 then
    return horai.too_many_holds(mine.frees_in);
  elsif mine.wasted >= 2 then
    return horai.too_many_holds(3600);
  end if;
  v_work := 1 + mine.wasted + floor((v_share - (v_limits ->> 'calm_share')::numeric) / 0.05);
  if coalesce((p_visitor ->> 'work')::int, 0) < v_work or mine.proof_is_used then
    return horai.refused('proof_of_work_required', jsonb_build_object('work', v_work));
  end if;
  return null;
end $$;

create or replace function horai.too_many_holds(p_seconds numeric) returns jsonb
language sql immutable as $$
  select horai.refused('too_many_holds', jsonb_build_object('retry_after_seconds', greatest(1, p_seconds)::int));
$$;

create or replace function horai.note_public_hold(a horai.appointments, p_visitor jsonb, p_minutes int) returns void
language plpgsql as $$
begin
  insert into horai.public_holds (practice_id, appointment_id, doctor_id, network, minutes, expires_at, proof)
  values (a.practice_id, a.id, a.doctor_id, decode(p_visitor ->> 'network', 'hex'), p_minutes, a.hold_expires_at,
    decode(p_visitor ->> 'proof', 'hex'));
end $$;

-- The visitor has done with the hold what holds are for: it counts against nobody.
create or replace function horai.settle_public_hold(p_practice_id uuid, p_appointment_id uuid) returns void
language plpgsql as $$
begin
  update horai.public_holds set settled = true
    where practice_id = p_practice_id and appointment_id = p_appointment_id;
end $$;

-- The key of the day, made by whoever comes first. Hex, since that is how it is used.
create or replace function horai.visitor_key(p_now timestamptz default null) returns jsonb
language plpgsql as $$
declare
  v_day date := (coalesce(p_now, clock_timestamp()) at time zone 'UTC')::date;
  v_key bytea;
begin
  insert into horai.visitor_keys (day, key)
    values (v_day, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))
    on conflict (day) do nothing;
  select key into v_key from horai.visitor_keys where day = v_day;
  return jsonb_build_object('day', v_day, 'key', encode(v_key, 'hex'));
end $$;

-- Housekeeping: forgets who held what an hour after it ended, the keys of the days before yesterday, where codes went,
-- and whose bookings have been.
create or replace function horai.forget_visitors(p_limit int default 5000, p_now timestamptz default null) returns int
language plpgsql as $$
declare
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_practice_id uuid;
  v_forgotten int;
  v_count int := 0;
begin
  delete from horai.visitor_keys where day < (v_now at time zone 'UTC')::date - 1;
  for v_practice_id in select horai.practice_ids() loop
    perform set_config('horai.practice_id', v_practice_id::text, true);
    delete from horai.public_holds h
      using (
        select appointment_id from horai.public_holds
        where practice_id = v_practice_id and expires_at < v_now - interval '1 hour'
        limit p_limit - v_count
        for update skip locked) old
      where h.practice_id = v_practice_id and h.appointment_id = old.appointment_id;
    get diagnostics v_forgotten = row_count;
    v_count := v_count + v_forgotten + horai.forget_contacts(v_practice_id, p_limit, v_now);
    exit when v_count >= p_limit;
  end loop;
  return v_count;
end $$;
