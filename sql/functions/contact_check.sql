-- That an e-mail address or telephone is whose it is said to be: a code goes there, and comes back. See docs/security.md.

-- What contacts are hashed with, in hex; null where there is no such practice.
create or replace function horai.contact_key(p_practice_id uuid) returns text
language plpgsql as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
begin
  return encode(key, 'hex') from horai.contact_keys where practice_id = p_practice_id;
end $$;

-- Has a code sent to where the visitor of a hold says to be reached. Whether the practice knows the address is not
-- looked at. The hold is kept longer, once, where the code would hardly come in time.
-- p_check: { id, channel, contact, address, locale, network, limits: [{ by, most, seconds }] }; hashes in hex.
create or replace function horai.ask_contact_code(
  p_practice_id uuid, p_appointment_id uuid, p_check jsonb,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_channel constant text := p_check ->> 'channel';
  v_valid constant interval := interval '10 minutes';
  v_now timestamptz;
  v_answer jsonb;
  o record;
  a horai.appointments;
begin
  -- Who asks queues, else two requests could both be the last code of the hour. First, so that nobody waits for it with
  -- anything in hand.
  perform pg_advisory_xact_lock(hashtextextended('contact codes ' || p_practice_id, 0));
  perform set_config('horai.practice_id', p_practice_id::text, true);
  perform horai.lock_joint_booking(p_practice_id, joint_booking_id) from horai.appointments
    where practice_id = p_practice_id and id = p_appointment_id and joint_booking_id is not null;
  select * into o from horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  v_now := date_trunc('milliseconds', coalesce(p_now, clock_timestamp()));
  if a.status <> 'held' then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', a.status)));
  elsif not exists (
    select from horai.practices where id = p_practice_id and contact_check in (v_channel, 'either')) then
    return horai.remember(p_practice_id, p_once, horai.refused('validation_failed', jsonb_build_object(
      'errors', jsonb_build_array(jsonb_build_object(
        'pointer', '/' || v_channel, 'detail', 'is not checked by this practice')))));
  end if;
  -- Not remembered: it passes.
  v_answer := horai.refusal_for_code(a, p_check, v_now);
  if v_answer is not null then
    return v_answer;
  end if;

  -- The newest code is the one that counts.
  update horai.contact_checks set expires_at = least(expires_at, v_now), address = null, code_hash = null
    where practice_id = p_practice_id and appointment_id = a.id and checked_at is null;
  insert into horai.contact_checks (
    practice_id, id, appointment_id, channel, contact, address, locale, network, asked_at, expires_at)
  values (p_practice_id, (p_check ->> 'id')::uuid, a.id, v_channel, decode(p_check ->> 'contact', 'hex'),
    p_check ->> 'address', p_check ->> 'locale', decode(p_check ->> 'network', 'hex'), v_now, v_now + v_valid);
  perform horai.notify(p_practice_id, 'contact_code', 'contact_code:' || (p_check ->> 'id'), v_now,
    a.id, null, (p_check ->> 'id')::uuid, '{}');
  if not a.hold_extended and a.hold_expires_at < v_now + v_valid then
    a := horai.keep_longer(a, p_actor, v_now);
    perform horai.keep_others_longer(a, p_actor, v_now);
  end if;
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;

-- Why no further code just now, or null. `by`: what is counted together, the hold, the contact, the network, or all of the
-- practice over this channel.
create or replace function horai.refusal_for_code(a horai.appointments, p_check jsonb, p_now timestamptz) returns jsonb
language plpgsql as $$
declare
  v_frees_at timestamptz;
begin
  select max(asked.at + make_interval(secs => l.seconds)) into v_frees_at
    from jsonb_to_recordset(p_check -> 'limits') as l (by text, most int, seconds int),
      lateral (
        select c.asked_at as at from horai.contact_checks c
        where c.practice_id = a.practice_id and c.asked_at > p_now - make_interval(secs => l.seconds)
          and case l.by
            when 'hold' then c.appointment_id = a.id
            when 'contact' then c.contact = decode(p_check ->> 'contact', 'hex')
            when 'network' then c.network = decode(p_check ->> 'network', 'hex')
            when 'practice' then c.channel = p_check ->> 'channel'
          end
        order by c.asked_at desc offset l.most - 1 limit 1) as asked;
  if v_frees_at is null then
    return null;
  end if;
  return horai.refused('too_many_codes', jsonb_build_object(
    'retry_after_seconds', greatest(1, ceil(extract(epoch from v_frees_at - p_now)))::int));
end $$;

-- The code has come back. p_code: keyed hash of code and hold, in hex.
create or replace function horai.check_contact(
  p_practice_id uuid, p_appointment_id uuid, p_code text,
  p_access jsonb, p_actor jsonb, p_once jsonb, p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_now timestamptz;
  v_most constant int := 5;
  o record;
  a horai.appointments;
  c horai.contact_checks;
begin
  select * into o from horai.open_appointment(p_practice_id, p_appointment_id, p_access, p_once, p_now) as o;
  if o.answer is not null then
    return o.answer;
  end if;
  a := o.a;
  if a.status <> 'held' then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', a.status)));
  end if;
  v_now := coalesce(p_now, clock_timestamp());
  -- At most one: the others have ended when it was asked for. The lock on the appointment is the lock on it.
  select * into c from horai.contact_checks
    where practice_id = p_practice_id and appointment_id = a.id
      and checked_at is null and expires_at > v_now and tries < v_most;
  if not found then
    return horai.remember(p_practice_id, p_once, horai.refused('code_expired'));
  elsif c.code_hash is distinct from horai.bound_code(p_code, c.contact) then
    update horai.contact_checks set tries = tries + 1 where practice_id = p_practice_id and id = c.id;
    return horai.remember(p_practice_id, p_once,
      horai.refused('wrong_code', jsonb_build_object('tries_left', v_most - c.tries - 1)));
  end if;
  update horai.contact_checks set checked_at = v_now, code_hash = null, address = null
    where practice_id = p_practice_id and id = c.id;
  return horai.remember(p_practice_id, p_once, horai.done(a));
end $$;

-- A code is good for one contact.
create or replace function horai.bound_code(p_code text, p_contact bytea) returns bytea
language sql immutable as $$
  select sha256(decode(p_code, 'hex') || p_contact);
$$;

-- The code that is about to be sent: where to, in which words; none where it is too late for it. Each attempt makes
-- another, and the last one counts.
create or replace function horai.put_contact_code(
  p_practice_id uuid, p_check_id uuid, p_code text, p_now timestamptz default null)
returns table (address text, channel text, locale text)
language plpgsql as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
begin
  return query
    update horai.contact_checks c set code_hash = horai.bound_code(p_code, c.contact)
    where c.practice_id = p_practice_id and c.id = p_check_id and c.checked_at is null
      and c.address is not null and c.expires_at > coalesce(p_now, clock_timestamp())
    returning c.address, c.channel, c.locale;
end $$;
