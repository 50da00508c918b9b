import pg from 'pg'
import { type Guards, guardsQuery, NOTHING_MORE_OF } from '../guards.ts'

/** What is compared and tried depends on what the database should be. */
export interface Expectations {
  /** The name and checksum of every step; where the database has other ones its guards are not compared. */
  readonly steps: readonly string[]
  readonly guards: Guards
}

/**
 * One text of several statements, for the simple protocol: one round trip, whose last but one result has the answer.
 * Everything happens in a transaction that is rolled back, what is tried too, so nothing is written; and settings are
 * made for the transaction alone, which a transaction pooler respects.
 *
 * Postgres plans a statement inside a block only when it comes to it, so a block may speak of tables that are not there.
 */
export function questionText({ steps, guards }: Expectations): string {
  const literal = (value: unknown) => pg.escapeLiteral(JSON.stringify(value))
  return `
    begin isolation level read committed;
    set local search_path = pg_catalog, pg_temp;
    set local timezone = 'UTC';
    set local datestyle = 'ISO';
    set local intervalstyle = 'iso_8601';
    set local statement_timeout = '4s';
    set local lock_timeout = '1s';
    set local client_min_messages = error;
    do $probe$
    declare
      v_facts jsonb;
      v_part jsonb;
    begin
      ${askServer}
      if to_regclass('horai.schema_migrations') is not null then
        select coalesce(jsonb_agg(jsonb_build_object('version', version, 'name', name, 'checksum', checksum)), '[]')
          into v_part from horai.schema_migrations;
        v_facts := v_facts || jsonb_build_object('applied', v_part);
        if (select array_agg(value::text order by value::text) from jsonb_array_elements_text(${literal(steps)}::jsonb)) =
           (select array_agg(checksum order by checksum) from horai.schema_migrations) then
          ${compareGuards(literal(guards))}
          v_facts := v_facts || jsonb_build_object('guards', v_part);
          ${askZones}
        end if;
      end if;
      perform set_config('horai.facts', v_facts::text, true);
    end $probe$;
    ${tryWrites()}
    select current_setting('horai.facts')::jsonb as facts,
           nullif(current_setting('horai.attempts', true), '')::jsonb as attempts,
           extract(epoch from clock_timestamp()) * 1000 as now;
    rollback`
}

export const marksExpression = `pg_catalog.concat(pg_catalog.pg_postmaster_start_time(), ' ', pg_catalog.pg_conf_load_time())`

// 'max_connections' is the server's; a role and a database may have lower limits of their own (-1: none).
const askServer = `
      select jsonb_build_object(
          'marks', ${marksExpression},
          'version', current_setting('server_version_num')::int,
          'in_recovery', pg_is_in_recovery(),
          'read_only', current_setting('transaction_read_only')::boolean,
          'encoding', current_setting('server_encoding'),
          'superuser', rolsuper,
          'bypassrls', rolbypassrls,
          'btree_gist', exists (select from pg_extension where extname = 'btree_gist'),
          'settings', (select jsonb_object_agg(name, current_setting(name)) from unnest('{fsync, full_page_writes,
             synchronous_commit, default_transaction_isolation, session_replication_role}'::text[]) name),
          'connections', least(
             current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
               - coalesce(current_setting('reserved_connections', true)::int, 0),
             nullif(rolconnlimit, -1),
             (select nullif(datconnlimit, -1) from pg_database where datname = current_database())),
          'applied', null, 'guards', null, 'zones', '[]'::jsonb)
        into v_facts from pg_roles where rolname = current_user;`

function compareGuards(expected: string): string {
  const kinds = NOTHING_MORE_OF.map((kind) => `'${kind} %'`).join(', ')
  return `
          with expected as (select key as name, value as definition from jsonb_each_text(${expected}::jsonb)),
               actual as materialized (${guardsQuery})
          select coalesce(jsonb_agg(jsonb_build_object('name', coalesce(e.name, a.name), 'definition', a.definition,
                   'unexpected', e.name is null) order by coalesce(e.name, a.name)), '[]')
            into v_part
            from expected e full join actual a on a.name = e.name
           where case when e.name is null then a.name like any (array[${kinds}])
                      else a.definition is distinct from e.definition end;`
}

const askZones = `
          select coalesce(jsonb_agg(zone), '[]') into v_part from horai.zones_in_use() zone;
          v_facts := v_facts || jsonb_build_object('zones', v_part);`

interface Attempt {
  readonly what: string
  /** The error by which a sound database refuses it. */
  readonly refusal: string
  readonly write: string
}

const attempts: readonly Attempt[] = [
  {
    what: 'two overlapping claims of one resource',
    refusal: 'exclusion_violation',
    write: `
        insert into horai.appointment_resource_claims (practice_id, appointment_id, resource_id, period)
          select v_practice, v_visits[i], v_resource, tstzrange(at, at + interval '30 minutes', '[)')
            from generate_series(1, 2) i, lateral (select v_start + i * interval '15 minutes' as at) claimed;`,
  },
  {
    what: 'two visits of one patient at the same time',
    refusal: 'exclusion_violation',
    write: `
        update horai.appointments set status = 'confirmed', version = version + 1, hold_expires_at = null
          where practice_id = v_practice;`,
  },
  {
    what: 'a hold that is completed',
    refusal: 'check_violation',
    write: `
        update horai.appointments set status = 'completed', version = version + 1, hold_expires_at = null
          where practice_id = v_practice and id = v_visits[1];`,
  },
  {
    what: 'a changed event',
    refusal: 'restrict_violation',
    write: `
        update horai.appointment_events set occurred_at = now() where practice_id = v_practice;`,
  },
]

/** Undone in either case, so that one attempt does not spoil the next. HS999 is of no other use. */
function attemptText({ what, refusal, write }: Attempt): string {
  const told = (outcome: string) => `v_attempts := v_attempts || '{"${what}": "${outcome}"}';`
  return `
      begin ${write}
        raise exception 'accepted' using errcode = 'HS999';
      exception
        when ${refusal} then ${told('refused')}
        when sqlstate 'HS999' then ${told('accepted')}
      end;`
}

/**
 * Really writes what must be refused, in a practice of its own that nobody sees. Only where every guard reads as it
 * should: what is not there is told by its name. An error that nobody foresaw ends the question.
 */
const tryWrites = () => `
    do $probe$
    declare
      v_practice uuid := gen_random_uuid();
      v_doctor uuid := gen_random_uuid();
      v_type uuid := gen_random_uuid();
      v_patient uuid := gen_random_uuid();
      v_resource uuid := gen_random_uuid();
      v_visits uuid[] := array[gen_random_uuid(), gen_random_uuid()];
      v_start timestamptz := '2000-01-03T08:00:00Z';
      v_attempts jsonb := '{}';
    begin
      if current_setting('horai.facts')::jsonb -> 'guards' is distinct from '[]'
         or current_setting('transaction_read_only')::boolean then
        return;
      end if;
      perform set_config('horai.practice_id', v_practice::text, true);
      insert into horai.practices (id, slug, name, timezone) values (v_practice, v_practice, 'start-up probe', 'UTC');
      insert into horai.doctors (practice_id, id, slug, name, timezone)
        values (v_practice, v_doctor, 'doctor', 'start-up probe', 'UTC');
      insert into horai.patients (practice_id, id, name) values (v_practice, v_patient, 'start-up probe');
      insert into horai.appointment_types (practice_id, id, doctor_id, slug, name, consultation_mode)
        values (v_practice, v_type, v_doctor, 'type', 'start-up probe', 'in_person');
      insert into horai.bookable_resources (practice_id, id, doctor_id, type)
        values (v_practice, v_resource, v_doctor, 'room');
      insert into horai.appointments (practice_id, id, doctor_id, appointment_type_id, patient_id, starts_at_utc,
          ends_at_utc, hold_expires_at)
        select v_practice, v_visits[i], v_doctor, v_type, v_patient, v_start, v_start + interval '30 minutes', v_start
          from generate_series(1, 2) i;

      insert into horai.appointment_events (practice_id, appointment_id, version, occurred_at, actor_type, action)
        values (v_practice, v_visits[1], 1, v_start, 'system', 'held');
${attempts.map(attemptText).join('')}
      perform set_config('horai.attempts', v_attempts::text, true);
    end $probe$;`
