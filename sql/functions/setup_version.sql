-- Called by the triggers of migration 0005. Null doctor: the change is the practice's.
create or replace function horai.count_setup_change(p_practice_id uuid, p_doctor_id uuid) returns void language sql as $$
  update horai.doctors set setup_version = setup_version + 1
    where practice_id = p_practice_id and id = p_doctor_id;
  update horai.practices set setup_version = setup_version + 1
    where id = p_practice_id and p_doctor_id is null;
$$;
