-- Marks: what may have made somebody free earlier than is known. Left by whoever changes something, without a lock;
-- taken up by whoever asks or works next.

-- Starts overlap what was freed by at most the longest visit and its buffer.
create or replace function horai.next_reach() returns interval language sql immutable parallel safe as $$
  select interval '10 hours';
$$;

-- These resources are free from p_from on, and were not. Called where a visit ends or moves, not where a hold lapses:
-- that comes by the clock, and is expected.
create or replace function horai.next_mark_freed(p_practice_id uuid, p_resource_ids uuid[], p_from timestamptz)
returns void language plpgsql as $$
begin
  insert into horai.next_marks (practice_id, doctor_id, of_shared, doctor_location_id, from_at)
    select distinct p_practice_id, b.doctor_id, b.doctor_id is null,
      case when b.doctor_id is null then coalesce(b.doctor_location_id, m.doctor_location_id) end,
      p_from - horai.next_reach()
    from unnest(p_resource_ids) as r (id)
    join horai.bookable_resources b on b.practice_id = p_practice_id and b.id = r.id
    left join horai.location_rooms m on m.practice_id = p_practice_id and m.id = b.location_room_id;
end $$;

-- A row of something that doctors can share was written or deleted. Called by the triggers of migration 0007.
-- What can only take time away (a holiday) needs no mark: a start is looked at again before it is told.
create or replace function horai.next_mark_change(p_table text, p_old jsonb, p_new jsonb) returns void
language plpgsql as $$
declare
  v_practice_id uuid := coalesce(p_new, p_old) ->> 'practice_id';
  v_names text[] := '{name,address,label,reason,source,updated_at}';
begin
  if p_old - v_names = p_new - v_names then
    return;
  end if;
  if p_table = 'location_rooms' then
    if not exists (
      select from horai.doctor_locations l
      where l.practice_id = v_practice_id and l.doctor_id is null
        and l.id in ((p_old ->> 'doctor_location_id')::uuid, (p_new ->> 'doctor_location_id')::uuid)) then
      return;
    end if;
  elsif (p_old is null or p_old ->> 'doctor_id' is not null) and (p_new is null or p_new ->> 'doctor_id' is not null) then
    return;
  end if;
  if p_table = 'availability_exceptions' and (
    (p_old is null and p_new ->> 'kind' = 'blocked') or (p_new is null and p_old ->> 'kind' = 'available')) then
    return;
  end if;
  insert into horai.next_marks (practice_id, from_at)
    values (v_practice_id, case when p_table = 'availability_exceptions'
      then least((p_old ->> 'starts_at_utc')::timestamptz, (p_new ->> 'starts_at_utc')::timestamptz) - horai.next_reach()
      else '-infinity' end);
end $$;

-- Takes up marks of a practice: at most p_most of single doctors, and of the others so far as p_most doctors go. Answers
-- whether some are left.
--
-- Who finds starts names what they were found at (generation, marked), and they are kept only if that still holds; so
-- nothing that was found before a mark outlives it. Everybody who writes here queues on the practice's row first.
create or replace function horai.next_take_marks(p_practice_id uuid, p_most int default 10000) returns boolean
language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_taken int;
  v_marks uuid[];
  v_from uuid;
  v_to uuid;
  v_told int;
begin
  perform from horai.next_practices where practice_id = p_practice_id for update;

  with taken as (
    delete from horai.next_marks k
    using (
      select id from horai.next_marks
      where practice_id = p_practice_id and doctor_id is not null order by id limit p_most) these
    where k.practice_id = p_practice_id and k.id = these.id
    returning k.doctor_id, k.from_at
  ), told as (
    update horai.next_doctors h
      set generation = h.generation + 1, opened = h.opened or t.reaches,
        due_at = case when t.reaches then '-infinity' else h.due_at end
      from (
        select d.practice_id, d.doctor_id, m.from_at = '-infinity' or m.from_at < d.known_to as reaches
        from (select doctor_id, min(from_at) as from_at from taken group by doctor_id) m
        join horai.next_doctors d on d.practice_id = p_practice_id and d.doctor_id = m.doctor_id) t
      where h.practice_id = t.practice_id and h.doctor_id = t.doctor_id)
  select count(*) into v_taken from taken;
  if v_taken = p_most then
    return true;
  end if;

  -- The others tell the doctors one after the other, in portions; those of a round have come equally far.
  select done_to into v_from from horai.next_marks
    where practice_id = p_practice_id and doctor_id is null
    order by done_to is null, id limit 1;
  if not found then
    return false;
  end if;
  -- These and no others: more may come while they are told.
  v_marks := array(
    select id from horai.next_marks
    where practice_id = p_practice_id and doctor_id is null and done_to is not distinct from v_from);
  update horai.next_practices set marked = marked + 1 where practice_id = p_practice_id;
  with portion as (
    select h.doctor_id, h.known_to, h.shared_at from horai.next_doctors h
    where h.practice_id = p_practice_id and h.doctor_id > coalesce(v_from, '00000000-0000-0000-0000-000000000000')
    order by h.doctor_id limit p_most
  ), marks as (
    select of_shared, doctor_location_id, min(from_at) as from_at from horai.next_marks
    where practice_id = p_practice_id and id = any (v_marks)
    group by of_shared, doctor_location_id
  ), told as (
    update horai.next_doctors h set opened = true, due_at = '-infinity'
      from portion p
      where h.practice_id = p_practice_id and h.doctor_id = p.doctor_id and not h.opened and exists (
        select from marks m
        where (m.from_at = '-infinity' or m.from_at < p.known_to)
          and (not m.of_shared or p.shared_at is null
            or (m.doctor_location_id is null and p.shared_at <> '{}')
            or m.doctor_location_id = any (p.shared_at))))
  select (array_agg(doctor_id order by doctor_id desc))[1], count(*) into v_to, v_told from portion;
  if v_told < p_most then
    delete from horai.next_marks where practice_id = p_practice_id and id = any (v_marks);
  else
    update horai.next_marks set done_to = v_to where practice_id = p_practice_id and id = any (v_marks);
  end if;
  return exists (select from horai.next_marks where practice_id = p_practice_id);
end $$;
