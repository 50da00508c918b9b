-- The floor of a hold: the three tables once more, with every check, index, exclusion constraint and foreign key of
-- the product's, without its triggers, and the shortest function that writes a hold into them. It decides nothing: it
-- is told a doctor, a room and a time. Tables of its own, because without triggers its rows would be no valid
-- appointments; in the same database, so that both meet the same cache, and filled with the same rows.

create schema bench_floor;
create table bench_floor.appointments (like horai.appointments including all);
create table bench_floor.appointment_resource_claims (like horai.appointment_resource_claims including all);
create table bench_floor.appointment_events (like horai.appointment_events including all);

-- `like` leaves foreign keys out. They are not checked over the rows that are copied, which hold to them already.
do $$
declare
  f record;
begin
  for f in
    select conname, conrelid::regclass::text as on_table, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f' and conrelid in ('horai.appointments'::regclass,
      'horai.appointment_resource_claims'::regclass, 'horai.appointment_events'::regclass)
  loop
    execute format('alter table %s add constraint %I %s not valid',
      replace(f.on_table, 'horai.', 'bench_floor.'), f.conname,
      replace(f.definition, 'horai.appointments(', 'bench_floor.appointments('));
  end loop;
end $$;

-- `like` names constraints anew; ours is named as the product's is.
do $$
declare
  v_name text := (select conname from pg_constraint
    where contype = 'x' and conrelid = 'bench_floor.appointment_resource_claims'::regclass);
begin
  execute format('alter table bench_floor.appointment_resource_claims rename constraint %I to resource_no_overlap', v_name);
end $$;

-- In the first room of the doctor.
create function bench_floor.book(p_doctor int, p_starts_at timestamptz) returns uuid language plpgsql as $$
declare
  v_id uuid := uuidv7();
  v_practice uuid := bench.id(1, bench.practice_of(p_doctor));
  v_doctor uuid := bench.id(2, p_doctor);
  v_type uuid := bench.id(6, bench.type(p_doctor));
  v_place uuid := bench.id(3, p_doctor);
  v_room uuid := bench.id(4, bench.room(p_doctor, 1));
  v_resource uuid := bench.id(5, bench.room(p_doctor, 1));
  v_ends_at timestamptz := p_starts_at + interval '30 minutes';
begin
  insert into bench_floor.appointments (
      practice_id, id, doctor_id, appointment_type_id, doctor_location_id, location_room_id, starts_at_utc,
      ends_at_utc, status, hold_expires_at, doctor_timezone, duration_minutes_snapshot, currency_snapshot,
      consultation_mode_snapshot, requirements_snapshot, manage_token_hash)
    values (v_practice, v_id, v_doctor, v_type, v_place, v_room, p_starts_at,
      v_ends_at, 'held', clock_timestamp() + interval '1 hour', 'Europe/Berlin', 30, 'EUR',
      'in_person', '[{"quantity": 1, "capability": null, "resource_type": "room"}]', sha256(uuid_send(v_id)));
  insert into bench_floor.appointment_resource_claims (practice_id, id, appointment_id, resource_id, period)
    values (v_practice, uuidv7(), v_id, v_resource, tstzrange(p_starts_at, v_ends_at, '[)'))
    on conflict on constraint resource_no_overlap do nothing;
  if not found then
    raise exception 'the load generator named a time twice';
  end if;
  insert into bench_floor.appointment_events (
      practice_id, id, appointment_id, version, occurred_at, actor_type, action, metadata)
    values (v_practice, uuidv7(), v_id, 1, clock_timestamp(), 'staff', 'held', jsonb_build_object(
      'doctor_id', v_doctor, 'appointment_type_id', v_type, 'doctor_location_id', v_place, 'location_room_id', v_room,
      'starts_at_utc', p_starts_at, 'ends_at_utc', v_ends_at, 'resource_ids', jsonb_build_array(v_resource)));
  return v_id;
end $$;

-- The same rows as the product's tables hold.
create procedure bench_floor.copy() language plpgsql as $$
declare
  v_table text;
  v_columns text;
begin
  foreach v_table in array array['appointments', 'appointment_resource_claims', 'appointment_events'] loop
    select string_agg(quote_ident(attname), ', ' order by attnum) into v_columns from pg_attribute
      where attrelid = format('horai.%I', v_table)::regclass and attnum > 0 and not attisdropped and attgenerated = '';
    execute format('insert into bench_floor.%1$I (%2$s) select %2$s from horai.%1$I', v_table, v_columns);
  end loop;
end $$;
