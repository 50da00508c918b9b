-- Called by the triggers of migration 0005. Null doctor: the change is the practice's. (What that means for `next` is told
-- by horai.next_mark_change, which knows what has changed.)
create or replace function horai.count_setup_change(p_practice_id uuid, p_doctor_id uuid) returns void language sql as $$
  update horai.doctors set setup_version = setup_version + 1
    where practice_id = p_practice_id and id = p_doctor_id;
  update horai.practices set setup_version = setup_version + 1
    where id = p_practice_id and p_doctor_id is null;
  insert into horai.next_marks (practice_id, doctor_id, from_at)
    select p_practice_id, p_doctor_id, '-infinity' where p_doctor_id is not null;
$$;
