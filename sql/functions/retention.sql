-- Whom a practice keeps no longer: patients whose last visit ended so many months ago as it says, and who are expected for
-- nothing; who never had one, so long after they were written down. At most p_limit of them; none where nothing is said.
create or replace function horai.patients_past_retention(
  p_practice_id uuid, p_limit int, p_now timestamptz default null) returns setof uuid
language plpgsql stable set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tenant constant text := set_config('horai.practice_id', p_practice_id::text, true);
  v_before timestamptz := coalesce(p_now, clock_timestamp()) - make_interval(months => (
    select erase_after_months from horai.practices where id = p_practice_id));
begin
  return query
    select p.id from horai.patients p
    where p.practice_id = p_practice_id and p.erased_at is null and p.inserted_at < v_before
      and not exists (
        select from horai.appointments a
        where a.practice_id = p_practice_id and a.patient_id = p.id and a.ends_at_utc >= v_before)
      and not exists (
        select from horai.waitlist_entries e
        where e.practice_id = p_practice_id and e.patient_id = p.id and e.status in ('waiting', 'offered'))
    order by p.id
    limit p_limit;
end $$;
