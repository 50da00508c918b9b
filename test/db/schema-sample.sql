-- The schema that sql/migrations/ and sql/functions/ make, written by scripts/dump-schema.ts: read it, do not edit it.

-- Extensions

create extension btree_gist with schema public;

-- Types

create domain horai.slug as text not null constraint slug_is_short CHECK ((length(VALUE) <= 80));

create type horai.status as enum ('held', 'confirmed');

-- Tables

create table horai.claim (
  practice_id uuid not null,
  doctor_id bigint not null,
  status horai.status default 'held'::horai.status not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  period tstzrange generated always as (tstzrange(starts_at, ends_at, '[)'::text)) stored not null,
  constraint claim_no_overlap EXCLUDE USING gist (doctor_id WITH =, period WITH &&) WHERE ((status = 'held'::horai.status)),
  constraint claim_ends_after_it_starts CHECK (((ends_at > starts_at) AND ((ends_at - starts_at) <= 'P1D'::interval))),
  constraint claim_doctor_fkey FOREIGN KEY (practice_id, doctor_id) REFERENCES horai.doctor(practice_id, id) ON DELETE CASCADE
);
alter table horai.claim set (fillfactor=90);
comment on table horai.claim is 'What is taken, and who''s it is.';
comment on column horai.claim.period is 'Half open.';

create table horai.doctor (
  practice_id uuid not null,
  id bigint generated always as identity not null,
  slug horai.slug,
  name text collate "C" not null,
  price numeric(10,2) default 12.50,
  tags text[] default '{}'::text[] not null,
  constraint doctor_pkey PRIMARY KEY (practice_id, id),
  constraint doctor_slug_key UNIQUE (practice_id, slug)
);
alter table horai.doctor enable row level security;
alter table horai.doctor force row level security;

-- Indexes

CREATE INDEX claim_period_idx ON horai.claim USING btree (practice_id, starts_at DESC) INCLUDE (ends_at);

CREATE UNIQUE INDEX doctor_name_key ON horai.doctor USING btree (practice_id, lower(name)) WHERE (tags <> '{}'::text[]);

-- Row-level security

create policy own_practice on horai.doctor as permissive for all to public using ((practice_id = (current_setting('horai.practice_id'::text))::uuid));

-- Triggers

CREATE TRIGGER claim_touch BEFORE UPDATE OF status ON horai.claim FOR EACH ROW EXECUTE FUNCTION horai.touch();

-- Functions

-- function horai.hold(practice uuid, p_now timestamp with time zone DEFAULT NULL::timestamp with time zone)
--   returns TABLE(id uuid, lapsed boolean)
--   Holds a slot.

-- function horai.touch()
--   returns trigger
