-- window: versions before this one name no practice and would see nothing; and claims are written anew
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

-- For every table there is by now; a later migration calls it for each of its own. One that changes rows names practice
-- by practice, or says `alter table … no force row level security` before and `force` after.
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

-- What may be known of all practices: that they are there, and what they are called in addresses, which is public. It is
-- how a practice is found by its slug, and how work on all of them goes from one to the next (sql/functions/directory.sql).
-- A table of its own and not a second policy of practices: an "or" there would be asked in every booking (measured: a
-- thirtieth of a hold).
create table horai.practice_directory (
  id uuid primary key references horai.practices (id) on delete cascade,
  slug text not null,
  constraint practice_directory_slug_key unique (slug)
);
insert into horai.practice_directory (id, slug) select id, slug from horai.practices;

create function horai.list_practice() returns trigger language plpgsql as $$
begin
  insert into horai.practice_directory (id, slug) values (new.id, new.slug)
    on conflict (id) do update set slug = excluded.slug;
  return null;
end $$;
create trigger list_practice after insert or update of slug on horai.practices
  for each row execute function horai.list_practice();

alter table horai.practices enable row level security;
alter table horai.practices force row level security;
create policy one_practice on horai.practices
  using (id = nullif(current_setting('horai.practice_id', true), '')::uuid);

-- Under row-level security an index is asked only by operators that are known to leak nothing, and && of ranges is not
-- one of them. Claims are found by their start: none is longer than 24 hours (appointment_resource_claims_period_is_real).
alter table horai.appointment_resource_claims
  add column starts_at timestamptz generated always as (lower(period)) stored;
create index appointment_resource_claims_starts_idx
  on horai.appointment_resource_claims (practice_id, resource_id, starts_at);
-- So is the calendar of a whole practice; a visit is no longer than six hours. The index by periods has no reader left.
create index appointments_starts_idx on horai.appointments (practice_id, starts_at_utc);
drop index horai.appointments_period_gist;
