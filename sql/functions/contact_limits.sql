-- What an e-mail address or telephone may be used for by visitors, whom nobody knows: see docs/security.md.
-- p_contacts: { email, phone }, of what was given, each a keyed hash in hex.

-- Bookings of one contact queue, else two could both be the last one. Sorted, as all locks are.
create or replace function horai.lock_contacts(p_practice_id uuid, p_contacts jsonb) returns void
language plpgsql as $$
declare
  v_contact text;
begin
  for v_contact in select value from jsonb_each_text(p_contacts) order by value loop
    perform pg_advisory_xact_lock(hashtextextended('contact ' || p_practice_id || ' ' || v_contact, 0));
  end loop;
end $$;

-- Why this hold does not become a booking of theirs, or null.
create or replace function horai.refusal_for_contacts(
  a horai.appointments, p_contacts jsonb, p_now timestamptz) returns jsonb
language plpgsql as $$
declare
  p horai.practices;
  v_contact bytea;
  used record;
begin
  select * into p from horai.practices where id = a.practice_id;
  if p.contact_check <> 'none' and not exists (
    select from horai.contact_checks c
    join horai.appointments x on x.practice_id = c.practice_id and x.id = c.appointment_id
    where c.practice_id = a.practice_id and (x.id = a.id or x.joint_booking_id = a.joint_booking_id) and c.checked_at is not null
      and p.contact_check in (c.channel, 'either') and c.contact = decode(p_contacts ->> c.channel, 'hex')) then
    return horai.refused('contact_not_checked', jsonb_build_object('contact_check', p.contact_check));
  end if;
  for v_contact in select decode(value, 'hex') from jsonb_each_text(p_contacts) loop
    -- A family that books together books once.
    select count(distinct coalesce(x.joint_booking_id, x.id))
          filter (where x.status in ('pending', 'confirmed') and x.starts_at_utc > p_now) as ahead,
        count(distinct coalesce(x.joint_booking_id, x.id)) filter (where b.booked_at > p_now - interval '1 day') as a_day
      into used
      from horai.contact_bookings b
      join horai.appointments x on x.practice_id = b.practice_id and x.id = b.appointment_id
      where b.practice_id = a.practice_id and b.contact = v_contact
        and (a.joint_booking_id is null or x.joint_booking_id is distinct from a.joint_booking_id);
    if used.ahead >= p.contact_bookings_ahead then
      return horai.refused('too_many_bookings', jsonb_build_object('limit', 'ahead', 'most', p.contact_bookings_ahead));
    elsif used.a_day >= p.contact_bookings_a_day then
      return horai.refused('too_many_bookings', jsonb_build_object('limit', 'a_day', 'most', p.contact_bookings_a_day));
    end if;
  end loop;
  return null;
end $$;

create or replace function horai.note_contacts(a horai.appointments, p_contacts jsonb, p_now timestamptz) returns void
language plpgsql as $$
begin
  insert into horai.contact_bookings (practice_id, contact, appointment_id, booked_at, forget_after)
    select a.practice_id, decode(value, 'hex'), a.id, p_now, greatest(p_now + interval '1 day', a.starts_at_utc)
    from jsonb_each_text(p_contacts);
end $$;

-- Housekeeping: where a code went is forgotten when it is over, that it was asked for after a day, and whose a booking was
-- when it has been. Answers how many rows are gone.
create or replace function horai.forget_contacts(p_practice_id uuid, p_limit int, p_now timestamptz) returns int
language plpgsql as $$
declare
  v_checks int;
  v_bookings int;
begin
  update horai.contact_checks set address = null, code_hash = null
    where practice_id = p_practice_id and address is not null and expires_at <= p_now;
  delete from horai.contact_checks c
    using (
      select id from horai.contact_checks
      where practice_id = p_practice_id and asked_at < p_now - interval '1 day'
      limit p_limit for update skip locked) old
    where c.practice_id = p_practice_id and c.id = old.id;
  get diagnostics v_checks = row_count;
  -- What was moved is still to come.
  update horai.contact_bookings b set forget_after = x.starts_at_utc
    from horai.appointments x
    where b.practice_id = p_practice_id and b.forget_after <= p_now
      and x.practice_id = b.practice_id and x.id = b.appointment_id
      and x.status in ('pending', 'confirmed') and x.starts_at_utc > p_now;
  delete from horai.contact_bookings b
    using (
      select contact, appointment_id from horai.contact_bookings
      where practice_id = p_practice_id and forget_after <= p_now
      limit p_limit for update skip locked) old
    where b.practice_id = p_practice_id and b.contact = old.contact and b.appointment_id = old.appointment_id;
  get diagnostics v_bookings = row_count;
  return v_checks + v_bookings;
end $$;
