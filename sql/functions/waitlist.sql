-- The waiting list. An offer is a hold, accepted by confirming it and declined by cancelling it, so none of it is a way to
-- book of its own. What an offer came to is read from its appointment (horai.waitlist_settle): no booking waits for a row
-- of the list, and whoever holds a row of the list may wait for bookings.

-- Holds a start for somebody who waits. The parameters are those of horai.hold; the patient is the entry's, and
-- p_details says for how long: { hold_minutes, manage_token_hash, offered_by }.
create or replace function horai.waitlist_offer(
  p_practice_id uuid, p_entry_id uuid, p_appointment_id uuid, p_doctor_id uuid, p_appointment_type_id uuid,
  p_starts_at timestamptz, p_offer jsonb, p_details jsonb, p_actor jsonb, p_once jsonb,
  p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_answer jsonb := horai.recall(p_practice_id, p_once);
  e horai.waitlist_entries;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  select * into e from horai.waitlist_entries
    where practice_id = p_practice_id and id = p_entry_id
    for no key update;
  if not found then
    return horai.remember(p_practice_id, p_once, horai.refused('not_found'));
  elsif e.status <> 'waiting' then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', e.status)));
  end if;
  v_answer := horai.hold(p_practice_id, p_appointment_id, p_doctor_id, p_appointment_type_id, p_starts_at, p_offer,
    p_details || jsonb_build_object('patient_id', e.patient_id), p_actor, null, p_now);
  if v_answer ? 'appointment' then
    insert into horai.waitlist_offers (practice_id, entry_id, appointment_id, offered_by, offered_at)
      values (p_practice_id, e.id, p_appointment_id, p_details ->> 'offered_by', coalesce(p_now, clock_timestamp()));
    update horai.waitlist_entries set status = 'offered' where practice_id = p_practice_id and id = e.id;
    perform horai.notify(p_practice_id, 'offer', format('offer:%s', p_appointment_id), coalesce(p_now, clock_timestamp()),
      p_appointment_id, 1, e.id, '{}');
  end if;
  return horai.remember(p_practice_id, p_once, v_answer);
end $$;

-- Reads what became of the offers that are over, and lets those wait again who still may. Ends what waited for dates that
-- have passed. Answers how many offers were over.
create or replace function horai.waitlist_settle(p_practice_id uuid, p_now timestamptz default null) returns int
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_now timestamptz := coalesce(p_now, clock_timestamp());
  v_most_refusals int;
  v_outcome text;
  v_count int := 0;
  e horai.waitlist_entries;
  o record;
begin
  select waitlist_max_refusals into v_most_refusals from horai.practices where id = p_practice_id;
  perform horai.sweep_holds_of(p_practice_id, 10000, v_now);
  -- A date has passed everywhere on earth a day after it has in UTC.
  update horai.waitlist_entries set status = 'passed'
    where practice_id = p_practice_id and status = 'waiting' and to_date < (v_now at time zone 'UTC')::date - 1;
  for o in
    select f.id, f.entry_id, a.patient_id, a.cancelled_by_actor_type, a.cancellation_reason, exists (
      select from horai.appointment_events v
      where v.practice_id = a.practice_id and v.appointment_id = a.id and v.action in ('pending', 'confirmed')) as accepted
    from horai.waitlist_offers f
    join horai.appointments a on a.practice_id = f.practice_id and a.id = f.appointment_id
    where f.practice_id = p_practice_id and f.status = 'open' and a.status <> 'held'
    order by f.entry_id
  loop
    select * into e from horai.waitlist_entries
      where practice_id = p_practice_id and id = o.entry_id
      for no key update;
    v_outcome := case
      -- Staff have given it to somebody else.
      when o.patient_id <> e.patient_id then 'withdrawn'
      when o.accepted then 'accepted'
      when o.cancelled_by_actor_type = 'patient' then 'declined'
      when o.cancelled_by_actor_type = 'system' and o.cancellation_reason = 'hold_expired' then 'lapsed'
      else 'withdrawn' end;
    update horai.waitlist_offers set status = v_outcome, ended_at = v_now
      where practice_id = p_practice_id and id = o.id and status = 'open';
    -- Somebody else has settled it while we waited for the entry.
    continue when not found;
    v_count := v_count + 1;
    if v_outcome = 'accepted' then
      update horai.waitlist_entries set status = 'booked', gives_up = e.replaces_appointment_id is not null
        where practice_id = p_practice_id and id = e.id;
    elsif e.status = 'offered' then
      update horai.waitlist_entries
        set refusals = e.refusals + (v_outcome <> 'withdrawn')::int,
          status = case when e.refusals + (v_outcome <> 'withdrawn')::int >= v_most_refusals then 'refused' else 'waiting' end
        where practice_id = p_practice_id and id = e.id;
    end if;
  end loop;
  return v_count;
end $$;

-- Cancels the later visit of one who has the earlier one now, and answers whether there was such a one. While the practice
-- has not said yes to the earlier one the later stays, and where nothing comes of it, for good.
create or replace function horai.waitlist_give_up(p_practice_id uuid, p_now timestamptz default null) returns boolean
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  e record;
begin
  select w.id, w.replaces_appointment_id, a.status into e
    from horai.waitlist_entries w
    join horai.waitlist_offers f on f.practice_id = w.practice_id and f.entry_id = w.id and f.status = 'accepted'
    join horai.appointments a on a.practice_id = f.practice_id and a.id = f.appointment_id
    where w.practice_id = p_practice_id and w.gives_up and a.status <> 'pending'
    order by w.id limit 1
    for no key update of w skip locked;
  if not found then
    return false;
  end if;
  update horai.waitlist_entries set gives_up = false where practice_id = p_practice_id and id = e.id;
  if e.status <> 'cancelled' then
    -- Refused where it is over or gone already, which is as good.
    perform horai.cancel(p_practice_id, e.replaces_appointment_id, 'replaced_by_waitlist', '{}', '{"type": "system"}', null, p_now);
  end if;
  return true;
end $$;

-- Takes an entry off the list, and lets go of what is held for it. p_access: { token_hash } of the entry's own link.
create or replace function horai.waitlist_withdraw(
  p_practice_id uuid, p_entry_id uuid, p_access jsonb, p_actor jsonb, p_once jsonb,
  p_now timestamptz default null) returns jsonb
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_answer jsonb := horai.recall(p_practice_id, p_once);
  v_appointment_id uuid;
  e horai.waitlist_entries;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  select * into e from horai.waitlist_entries
    where practice_id = p_practice_id and id = p_entry_id
    for no key update;
  if not found or (p_access ? 'token_hash'
    and e.manage_token_hash is distinct from decode(p_access ->> 'token_hash', 'hex')) then
    return horai.remember(p_practice_id, p_once, horai.refused('not_found'));
  elsif e.status not in ('waiting', 'offered') then
    return horai.remember(p_practice_id, p_once,
      horai.refused('invalid_transition', jsonb_build_object('status', e.status)));
  end if;
  -- What the patient has just confirmed stays a booking.
  select f.appointment_id into v_appointment_id from horai.waitlist_offers f
    where f.practice_id = p_practice_id and f.entry_id = e.id and f.status = 'open';
  -- Of a place in a group the session first, as everybody does.
  perform horai.lock_session_of(p_practice_id, v_appointment_id);
  perform from horai.appointments a
    where a.practice_id = p_practice_id and a.id = v_appointment_id and a.status = 'held'
    for no key update;
  if found then
    perform horai.cancel(p_practice_id, v_appointment_id, null, '{}', p_actor, null, p_now);
  end if;
  update horai.waitlist_entries set status = 'withdrawn' where practice_id = p_practice_id and id = e.id;
  return horai.remember(p_practice_id, p_once, jsonb_build_object('withdrawn', e.id));
end $$;

-- What offers are decided on: the practice's ways, who offers which kind of visit, and who waits, in order. Dates are days
-- since 1970, times minutes of the day, instants minutes since 1970.
create or replace function horai.waitlist_waiting(p_practice_id uuid, p_now timestamptz default null) returns json
language plpgsql stable set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
begin
  return (
    select json_build_object(
      'now', floor(extract(epoch from coalesce(p_now, clock_timestamp())) * 1000),
      'timezone', p.timezone,
      'offer_minutes', p.waitlist_offer_minutes,
      'cutoff_minutes', p.waitlist_cutoff_minutes,
      'quiet_from', horai.minute_of_day(p.waitlist_quiet_from),
      'quiet_until', horai.minute_of_day(p.waitlist_quiet_until),
      'visits', (
        select coalesce(json_agg(json_build_object('slug', t.slug, 'doctor_id', t.doctor_id, 'appointment_type_id', t.id)
          order by t.doctor_id, t.id), '[]')
        from horai.appointment_types t
        join horai.doctors d on d.practice_id = t.practice_id and d.id = t.doctor_id
        where t.practice_id = p_practice_id and t.is_active and d.is_active and t.slug in (
          select appointment_type_slug from horai.waitlist_entries
          where practice_id = p_practice_id and status = 'waiting')),
      'wishes', (
        select coalesce(json_agg(json_build_object(
          'id', e.id, 'slug', e.appointment_type_slug, 'doctor_id', e.doctor_id, 'location_id', e.doctor_location_id,
          'from', e.from_date - date '1970-01-01', 'to', e.to_date - date '1970-01-01', 'weekdays', e.weekdays,
          'earliest', horai.minute_of_day(e.earliest_local), 'latest', horai.minute_of_day(e.latest_local),
          'notice_minutes', e.notice_minutes,
          'before', (
            select horai.minute(a.starts_at_utc) from horai.appointments a
            where a.practice_id = e.practice_id and a.id = e.replaces_appointment_id),
          'refused', (
            select coalesce(json_agg(json_build_array(a.doctor_id, horai.minute(a.starts_at_utc))), '[]')
            from horai.waitlist_offers f
            join horai.appointments a on a.practice_id = f.practice_id and a.id = f.appointment_id
            where f.practice_id = e.practice_id and f.entry_id = e.id and f.status in ('declined', 'lapsed')))
          order by e.priority desc, e.queued_at, e.id), '[]')
        from horai.waitlist_entries e
        where e.practice_id = p_practice_id and e.status = 'waiting'))
    from horai.practices p where p.id = p_practice_id);
end $$;

-- The practices in which somebody waits, is asked, or has a later visit to give up.
create or replace function horai.waitlist_practices() returns uuid[] language plpgsql as $$
declare
  v_practice_id uuid;
  v_found uuid[] := '{}';
begin
  for v_practice_id in select horai.practice_ids() loop
    perform set_config('horai.practice_id', v_practice_id::text, true);
    if exists (
      select from horai.waitlist_entries
      where practice_id = v_practice_id and status in ('waiting', 'offered')
    ) or exists (select from horai.waitlist_entries where practice_id = v_practice_id and gives_up) then
      v_found := v_found || v_practice_id;
    end if;
  end loop;
  return v_found;
end $$;
