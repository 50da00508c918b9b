-- What keeps practices, and those who work in one, apart.

-- A key may do what its scopes say (src/practice/permissions.ts), until it ends or is revoked.
alter table horai.api_keys
  add column scopes text[] not null default '{*}', -- '*': everything, which is what keys could do until now
  add column expires_at timestamptz,
  add column last_used_at timestamptz, -- to the minute
  add constraint api_keys_scopes_are_some
    check (cardinality(scopes) > 0 and array_position(scopes, null) is null);
alter table horai.api_keys alter column scopes drop default;

-- A statement sees the rows of one practice: the one that its transaction names in horai.practice_id. Where none is named
-- it sees, and writes, nothing. Forced, so that it holds for the owner of the tables too. It catches a filter that was
-- forgotten; it does not stop somebody who can run SQL of their own, who can name any practice (docs/security.md).
--
-- After a transaction the setting is '' and not null. The comparison is written so that the planner sees an equality: it
-- is checked once a statement against the practice_id that our statements name anyway, and costs nothing per row.
create function horai.keep_apart(p_table regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format($policy$
    create policy one_practice on %s
      using (practice_id = nullif(current_setting('horai.practice_id', true), '')::uuid)$policy$, p_table);
end $$;

-- For every table there is by now; a later migration calls it for each of its own.
do $$
declare
  v_table regclass;
begin
  for v_table in
    select c.oid from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id' and not a.attisdropped
    where c.relnamespace = 'horai'::regnamespace and c.relkind in ('r', 'p')
    order by c.relname
  loop
    perform horai.keep_apart(v_table);
  end loop;
end $$;

-- The practices themselves: their names are public, but a statement that looks for one among all says so. Only
-- horai.practice_called and horai.practice_ids open the directory (sql/functions/directory.sql).
alter table horai.practices enable row level security;
alter table horai.practices force row level security;
create policy one_practice on horai.practices
  using (id = nullif(current_setting('horai.practice_id', true), '')::uuid);
create policy directory on horai.practices for select
  using (current_setting('horai.directory', true) = 'open');

-- Under row-level security an index is asked only by operators that are known to leak nothing, and && of ranges is not
-- one of them. Claims are found by their start: none is longer than 24 hours (appointment_resource_claims_period_is_real).
alter table horai.appointment_resource_claims
  add column starts_at timestamptz generated always as (lower(period)) stored;
create index appointment_resource_claims_starts_idx
  on horai.appointment_resource_claims (practice_id, resource_id, starts_at);
-- So is the calendar of a whole practice; a visit is no longer than six hours. The index by periods has no reader left.
create index appointments_starts_idx on horai.appointments (practice_id, starts_at_utc);
drop index horai.appointments_period_gist;
