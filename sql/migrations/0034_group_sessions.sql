-- window: the version before this one would cancel a session and leave its places
-- Group sessions (docs/groups.md). A type with places opens sessions: an appointment without a patient that claims what it
-- needs as any visit does. A place in it is an appointment as well, of one patient, with no claims but a number.

alter table horai.appointment_types
  add column places int not null default 1 -- more than one: whoever books takes a place in a session
    constraint appointment_types_places_in_range check (places between 1 and 200),
  add constraint appointment_types_groups_need_no_approval check (places = 1 or not requires_approval);

alter table horai.appointments
  add column places_snapshot int, -- of a session: how many; of anything else null
  add column session_id uuid, -- of a place: in which session; it stays
  add column place int, -- its number, from 1
  add foreign key (practice_id, session_id) references horai.appointments (practice_id, id),
  add constraint appointments_session_or_place check (
    (session_id is null) = (place is null) and (session_id is null or places_snapshot is null)),
  add constraint appointments_places_in_range check (places_snapshot between 2 and 200 and place between 1 and 200
    or places_snapshot between 2 and 200 and place is null or places_snapshot is null and place between 1 and 200
    or places_snapshot is null and place is null),
  -- The lock of a place, as resource_no_overlap is that of a room: who is there has it, whoever writes.
  add constraint session_place_taken_once
    exclude using btree (practice_id with =, session_id with =, place with =) where (status <> 'cancelled'),
  drop constraint appointments_patient_unless_a_hold,
  add constraint appointments_patient_unless_a_hold
    check (patient_id is not null or status in ('held', 'cancelled') or places_snapshot is not null);
create index appointments_sessions_idx on horai.appointments (practice_id, doctor_id, starts_at_utc)
  where places_snapshot is not null and status in ('held', 'confirmed');
-- Of a place every row, also what was given back: for lists, and for what is done to all of a session.
create index appointments_session_idx on horai.appointments (practice_id, session_id) where session_id is not null;

alter table horai.appointment_events
  drop constraint appointment_events_action_is_known,
  add constraint appointment_events_action_is_known check (action in (
    'held', 'extended', 'pending', 'confirmed', 'unconfirmed', 'approved', 'rescheduled', 'arrived', 'not_arrived',
    'cancelled', 'completed', 'no_show', 'hold_expired')) not valid;

-- A session is what its places are: when the last that is confirmed leaves and others are only held, it is held again.
create or replace function horai.guard_transition() returns trigger language plpgsql as $$
begin
  if new.status is distinct from old.status and not (
    (old.status = 'held' and new.status in ('pending', 'confirmed', 'cancelled'))
    or (old.status = 'pending' and new.status in ('confirmed', 'cancelled'))
    or (old.status = 'confirmed' and new.status in ('completed', 'no_show', 'cancelled'))
    or (old.status = 'completed' and new.status = 'no_show')
    or (old.status = 'no_show' and new.status = 'completed')
    or (old.status = 'confirmed' and new.status = 'held' and new.places_snapshot is not null)
  ) then
    raise exception 'an appointment cannot go from % to %', old.status, new.status
      using errcode = 'check_violation', constraint = 'appointments_follow_the_state_machine';
  end if;
  if new.version not in (old.version, old.version + 1) then
    raise exception 'versions are counted one by one'
      using errcode = 'check_violation', constraint = 'appointments_versions_one_by_one';
  end if;
  new.updated_at := now();
  return new;
end $$;

-- At commit a place is one of its session, at the time of it, and no number is beyond its last; and a session goes on
-- while somebody is in it, and no longer.
create function horai.check_place() returns trigger
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_session_id uuid := coalesce(new.session_id, new.id);
  s horai.appointments;
  v_wrong uuid;
  v_is_live boolean;
begin
  select * into s from horai.appointments where practice_id = new.practice_id and id = v_session_id;
  select p.id into v_wrong from horai.appointments p
    where p.practice_id = new.practice_id and p.session_id = v_session_id and p.status <> 'cancelled'
      and (s.places_snapshot is null or p.place > s.places_snapshot or p.starts_at_utc <> s.starts_at_utc
        or p.ends_at_utc <> s.ends_at_utc or p.doctor_id <> s.doctor_id
        or (p.status in ('held', 'confirmed') and s.status not in ('held', 'confirmed')))
    limit 1;
  if v_wrong is not null then
    raise exception 'appointment % is no place of session %', v_wrong, v_session_id
      using errcode = 'check_violation', constraint = 'appointments_places_fit_their_session';
  end if;
  v_is_live := exists (
    select from horai.appointments p
    where p.practice_id = new.practice_id and p.session_id = v_session_id and p.status in ('held', 'confirmed'));
  if s.places_snapshot is not null and v_is_live <> (s.status in ('held', 'confirmed')) then
    raise exception 'session % is % and has % places taken', s.id, s.status, case when v_is_live then 'some' else 'no' end
      using errcode = 'check_violation', constraint = 'appointments_sessions_have_somebody';
  end if;
  return null;
end $$;
create constraint trigger appointments_places_are_real
  after insert or update on horai.appointments
  deferrable initially deferred
  for each row when (new.session_id is not null or new.places_snapshot is not null)
  execute function horai.check_place();
