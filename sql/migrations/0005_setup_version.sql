-- A booking is decided on a remembered set-up and carried out in one round trip. For that the set-up has a version:
-- every change of what a doctor offers counts up the doctor's, every change of what the practice shares the
-- practice's. A command names the versions it was decided on and is refused when they have moved on.

-- (horai.count_setup_change is in sql/functions: what is called by name is replaced whole.)

-- For tables with a doctor_id of their own; null is the practice's.
create function horai.setup_changed() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform horai.count_setup_change(old.practice_id, old.doctor_id);
  end if;
  if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.doctor_id is distinct from old.doctor_id) then
    perform horai.count_setup_change(new.practice_id, new.doctor_id);
  end if;
  return null;
end $$;

create trigger setup_changed after insert or update or delete on horai.appointment_types
  for each row execute function horai.setup_changed();
create trigger setup_changed after insert or update or delete on horai.schedule_rules
  for each row execute function horai.setup_changed();
create trigger setup_changed after insert or update or delete on horai.availability_exceptions
  for each row execute function horai.setup_changed();
create trigger setup_changed after insert or update or delete on horai.doctor_locations
  for each row execute function horai.setup_changed();
create trigger setup_changed after insert or update or delete on horai.bookable_resources
  for each row execute function horai.setup_changed();

-- For what belongs to a doctor through its parent: the parent's doctor, found by following the foreign key.
create function horai.setup_part_changed() returns trigger language plpgsql as $$
declare
  v_row record := coalesce(new, old);
  v_doctor_id uuid;
begin
  case tg_table_name
    when 'schedule_rule_breaks' then
      select doctor_id into v_doctor_id from horai.schedule_rules
        where practice_id = v_row.practice_id and id = v_row.schedule_rule_id;
    when 'location_rooms' then
      select doctor_id into v_doctor_id from horai.doctor_locations
        where practice_id = v_row.practice_id and id = v_row.doctor_location_id;
    else
      select doctor_id into v_doctor_id from horai.appointment_types
        where practice_id = v_row.practice_id and id = v_row.appointment_type_id;
  end case;
  -- A parent that is gone has counted the change itself.
  if found then
    perform horai.count_setup_change(v_row.practice_id, v_doctor_id);
  end if;
  return null;
end $$;

create trigger setup_changed after insert or update or delete on horai.schedule_rule_breaks
  for each row execute function horai.setup_part_changed();
create trigger setup_changed after insert or update or delete on horai.location_rooms
  for each row execute function horai.setup_part_changed();
create trigger setup_changed after insert or update or delete on horai.appointment_type_locations
  for each row execute function horai.setup_part_changed();
create trigger setup_changed after insert or update or delete on horai.appointment_type_requirements
  for each row execute function horai.setup_part_changed();

-- The doctor's own row counts within the same write.
create function horai.doctor_changed() returns trigger language plpgsql as $$
begin
  if (new.timezone, new.one_at_a_time, new.is_active) is distinct from (old.timezone, old.one_at_a_time, old.is_active) then
    new.setup_version := old.setup_version + 1;
  end if;
  return new;
end $$;

create trigger setup_changed before update on horai.doctors
  for each row execute function horai.doctor_changed();

-- updated_at is the database's word, not the caller's.
create function horai.touch() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end $$;

create trigger touch before update on horai.practices for each row execute function horai.touch();
create trigger touch before update on horai.doctors for each row execute function horai.touch();
create trigger touch before update on horai.doctor_locations for each row execute function horai.touch();
create trigger touch before update on horai.location_rooms for each row execute function horai.touch();
create trigger touch before update on horai.patients for each row execute function horai.touch();
create trigger touch before update on horai.appointment_types for each row execute function horai.touch();
create trigger touch before update on horai.bookable_resources for each row execute function horai.touch();
create trigger touch before update on horai.schedule_rules for each row execute function horai.touch();
create trigger touch before update on horai.schedule_rule_breaks for each row execute function horai.touch();
create trigger touch before update on horai.availability_exceptions for each row execute function horai.touch();
