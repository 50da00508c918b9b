-- Sees to it that the indexes by which overlaps are found have a root above their leaves, as they have for good once there
-- is more than a page of them.
--
-- While such an index (GiST) is a single page, Postgres up to at least 18.4 can lose rows of it: a scan that starts again
-- (the next resource of a join, an exclusion constraint that waited) remembers which entries of that page were dead, and
-- when the page has been split meanwhile it calls those of the same numbers dead on another one. Rows that an index has
-- lost are not found by its constraint either: the same hour is booked twice. test/db/exclusion.test.ts shows it.
--
-- Called after each migration, since an index that was built anew (a restored backup, `reindex`) is a single page again.
-- What is written here is taken back at once, and the split pages stay. Answers whether there was anything to do.
create or replace function horai.deepen_indexes() returns boolean
language plpgsql as $$
declare
  v_practice_id constant uuid := horai.new_id();
  v_id constant uuid := horai.new_id();
  v_first constant timestamptz := '2000-01-01T00:00Z';
begin
  if not exists (
    select from pg_catalog.pg_class
    where relnamespace = 'horai'::regnamespace
      and relname in ('resource_no_overlap', 'patient_no_overlap', 'availability_exceptions_period_gist')
      and pg_catalog.pg_relation_size(oid) <= current_setting('block_size')::int)
  then
    return false;
  end if;
  begin
    -- Nobody may be in the middle of a scan.
    lock table horai.availability_exceptions, horai.appointments, horai.appointment_resource_claims in access exclusive mode;
    perform set_config('horai.practice_id', v_practice_id::text, true);
    insert into horai.practices (id, slug, name, timezone) values (v_practice_id, v_id::text, '-', 'UTC');
    insert into horai.doctors (practice_id, id, slug, name, timezone) values (v_practice_id, v_id, 'x', '-', 'UTC');
    insert into horai.patients (practice_id, id, name) values (v_practice_id, v_id, '-');
    insert into horai.appointment_types (practice_id, id, doctor_id, slug, name, duration_minutes, consultation_mode)
      values (v_practice_id, v_id, v_id, 'x', '-', 60, 'phone');
    insert into horai.bookable_resources (practice_id, id, doctor_id, type)
      values (v_practice_id, v_id, v_id, 'telehealth_slot');
    insert into horai.appointments (
        practice_id, id, doctor_id, patient_id, appointment_type_id, starts_at_utc, ends_at_utc, hold_expires_at)
      select v_practice_id, horai.new_id(), v_id, v_id, v_id, v_first + i * interval '1 hour',
        v_first + (i + 1) * interval '1 hour', v_first
      from generate_series(1, 200) i;
    update horai.appointments set status = 'confirmed', hold_expires_at = null, version = 2
      where practice_id = v_practice_id;
    insert into horai.appointment_resource_claims (practice_id, appointment_id, resource_id, period)
      select v_practice_id, id, v_id, period from horai.appointments where practice_id = v_practice_id
      on conflict on constraint resource_no_overlap do nothing;
    insert into horai.availability_exceptions (practice_id, id, doctor_id, starts_at_utc, ends_at_utc, kind)
      select practice_id, id, doctor_id, starts_at_utc, ends_at_utc, 'blocked' from horai.appointments
      where practice_id = v_practice_id;
    raise sqlstate 'HORAI';
  exception when sqlstate 'HORAI' then
    return true;
  end;
end $$;
