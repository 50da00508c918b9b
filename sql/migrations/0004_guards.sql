-- What no client may do, whatever it is: a mistaken script, a later version, a person with psql.

-- The record of what happened is never rewritten.
create function horai.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger appointment_events_append_only
  before update or delete on horai.appointment_events
  for each row execute function horai.refuse_change();
create trigger appointment_events_never_truncated
  before truncate on horai.appointment_events
  for each statement execute function horai.refuse_change();

-- A status moves along the state machine, and only with a new version.
create function horai.guard_transition() returns trigger language plpgsql as $$
begin
  if new.status is distinct from old.status and not (
    (old.status = 'held' and new.status in ('pending', 'confirmed', 'cancelled'))
    or (old.status = 'pending' and new.status in ('confirmed', 'cancelled'))
    or (old.status = 'confirmed' and new.status in ('completed', 'no_show', 'cancelled'))
    or (old.status = 'completed' and new.status = 'no_show')
    or (old.status = 'no_show' and new.status = 'completed')
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

create trigger appointments_transition
  before update on horai.appointments
  for each row execute function horai.guard_transition();

create function horai.refuse_birth() returns trigger language plpgsql as $$
begin
  raise exception 'an appointment starts as a hold'
    using errcode = 'check_violation', constraint = 'appointments_start_held';
end $$;

create trigger appointments_start_held
  before insert on horai.appointments
  for each row when (new.status <> 'held' or new.version <> 1)
  execute function horai.refuse_birth();

-- At commit an appointment is whole: it has exactly the claims its status calls for, over the time it occupies, and
-- the event of its version. Deferred, because a command writes these rows one after the other.
create function horai.check_appointment_is_whole() returns trigger
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_practice_id uuid := coalesce(new.practice_id, old.practice_id);
  v_id uuid;
  v record;
begin
  if tg_table_name = 'appointments' then
    v_id := coalesce(new.id, old.id);
  else
    v_id := coalesce(new.appointment_id, old.appointment_id);
  end if;
  -- Whoever also wrote the appointment in this transaction is checked on its account: once is enough.
  if tg_table_name <> 'appointments' and exists (
    select from horai.appointments
    where practice_id = v_practice_id and id = v_id and xmin = pg_current_xact_id()::xid) then
    return null;
  end if;

  -- One statement, since this runs in every command.
  select a.version, c.claims, c.misplaced,
      case when a.status = 'cancelled' then 0
        else (select coalesce(sum((r->>'quantity')::int), 0) from jsonb_array_elements(a.requirements_snapshot) r)
        end as needed,
      exists (select from horai.appointment_events e
        where e.practice_id = a.practice_id and e.appointment_id = a.id and e.version = a.version) as told
    into v
    from horai.appointments a
    cross join lateral (
      select count(*) as claims, count(*) filter (where c.period <> tstzrange(
          a.starts_at_utc - make_interval(mins => a.buffer_before_minutes_snapshot),
          a.ends_at_utc + make_interval(mins => a.buffer_after_minutes_snapshot), '[)')) as misplaced
      from horai.appointment_resource_claims c
      where c.practice_id = a.practice_id and c.appointment_id = a.id) c
    where a.practice_id = v_practice_id and a.id = v_id;
  if not found then
    return null;
  end if;
  if v.claims <> v.needed or v.misplaced > 0 then
    raise exception 'appointment % needs % claims over its time and has %', v_id, v.needed, v.claims - v.misplaced
      using errcode = 'check_violation', constraint = 'appointments_have_their_claims';
  end if;
  if not v.told then
    raise exception 'appointment % has no event for version %', v_id, v.version
      using errcode = 'check_violation', constraint = 'appointments_have_their_events';
  end if;
  return null;
end $$;

create constraint trigger appointments_are_whole
  after insert or update on horai.appointments
  deferrable initially deferred
  for each row execute function horai.check_appointment_is_whole();
create constraint trigger appointment_resource_claims_are_whole
  after insert or update or delete on horai.appointment_resource_claims
  deferrable initially deferred
  for each row execute function horai.check_appointment_is_whole();
