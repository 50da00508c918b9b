import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { schemaText } from '../../scripts/schema-text.ts'
import { packagedSql } from '../../src/db/sql-folder.ts'
import { useDatabase } from '../support/database.ts'

const file = join(packagedSql, 'schema.sql')

test('sql/schema.sql is what the migrations make, on this version of Postgres too', {
  skip: !existsSync(file),
}, async () => {
  const { database } = await useDatabase()
  assert.equal(await schemaText(database), readFileSync(file, 'utf8'))
})

test('the text shows tables, rules, indexes, triggers and policies, the same on every version', async () => {
  const { database } = await useDatabase('empty')
  for (const statement of sample) await database.query(statement)
  assert.equal(
    await schemaText(database),
    readFileSync(join(import.meta.dirname, 'schema-sample.sql'), 'utf8'),
  )
})

const sample = [
  'create schema horai',
  'create extension btree_gist with schema public',
  `create type horai.status as enum ('held', 'confirmed')`,
  `create domain horai.slug as text not null constraint slug_is_short check (length(value) <= 80)`,
  `create table horai.doctor (
     practice_id uuid not null, id bigint generated always as identity, slug horai.slug, name text collate "C" not null,
     price numeric(10, 2) default 12.50, tags text[] not null default '{}',
     constraint doctor_pkey primary key (practice_id, id), constraint doctor_slug_key unique (practice_id, slug))`,
  `create table horai.claim (
     practice_id uuid not null, doctor_id bigint not null, status horai.status not null default 'held',
     starts_at timestamptz not null, ends_at timestamptz not null,
     period tstzrange not null generated always as (tstzrange(starts_at, ends_at, '[)')) stored,
     constraint claim_ends_after_it_starts check (ends_at > starts_at and ends_at - starts_at <= interval '1 day'),
     constraint claim_doctor_fkey foreign key (practice_id, doctor_id) references horai.doctor on delete cascade,
     constraint claim_no_overlap exclude using gist (doctor_id with =, period with &&) where (status = 'held'))`,
  'create index claim_period_idx on horai.claim (practice_id, starts_at desc) include (ends_at)',
  `create unique index doctor_name_key on horai.doctor (practice_id, lower(name)) where tags <> '{}'`,
  'alter table horai.doctor enable row level security',
  'alter table horai.doctor force row level security',
  `create policy own_practice on horai.doctor using (practice_id = current_setting('horai.practice_id')::uuid)`,
  'alter table horai.claim set (fillfactor = 90)',
  `comment on table horai.claim is 'What is taken, and who''s it is.'`,
  `comment on column horai.claim.period is 'Half open.'`,
  `create function horai.touch() returns trigger language plpgsql as 'begin return new; end'`,
  `create trigger claim_touch before update of status on horai.claim for each row execute function horai.touch()`,
  `create function horai.hold(practice uuid, p_now timestamptz default null) returns table (id uuid, lapsed boolean)
     language sql as 'select practice, true'`,
  `comment on function horai.hold is 'Holds a slot.'`,
]
