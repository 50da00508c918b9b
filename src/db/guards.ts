import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagedSql } from './sql-folder.ts'

/**
 * What in schema `horai` keeps the data true, by name: tables and their columns, constraints, unique indexes, triggers,
 * functions, row-level security. A definition that an operator, a restore or another program has changed reads
 * otherwise, also where it was only disabled. Rows of `name` and `definition`.
 *
 * The texts are the same on Postgres 15 and 18 for a session with search_path `pg_catalog` and IntervalStyle
 * `iso_8601`, as ours have. Plain indexes, storage parameters and comments are an operator's to change.
 */
export const guardsQuery = `
  select format('table %s', oid::regclass) as name,
         concat_ws(' ', case relkind when 'r' then 'plain' when 'p' then 'partitioned' else relkind::text end,
           case relpersistence when 'p' then 'logged' else 'not logged: empty after a crash' end,
           case when relrowsecurity then 'row security' end, case when relforcerowsecurity then 'forced' end) as definition
    from pg_class where relnamespace = 'horai'::regnamespace and relkind in ('r', 'p')
  union all
  select format('column %I of %s', attname, attrelid::regclass),
         concat_ws(' ', format_type(atttypid, atttypmod), case when attnotnull then 'not null' end,
           case attgenerated when '' then 'default ' || pg_get_expr(adbin, adrelid)
             else format('generated (%s) %s', pg_get_expr(adbin, adrelid), attgenerated) end,
           case when attidentity <> '' then 'identity ' || attidentity::text end)
    from pg_attribute
    join pg_class on pg_class.oid = attrelid
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
   where relnamespace = 'horai'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
  union all
  -- Not-null constraints have rows of their own since Postgres 18; they are told with the column.
  select format('constraint %I on %s', conname, conrelid::regclass),
         concat_ws(' ', pg_get_constraintdef(con.oid),
           case when exists (select from pg_index where indexrelid = conindid and contype in ('p', 'u', 'x')
             and not (indisvalid and indisready and indislive)) then 'WITH AN INVALID INDEX' end,
           case when exists (select from pg_trigger where tgconstraint = con.oid and tgenabled not in ('O', 'A'))
             then 'DISABLED' end)
    from pg_constraint con
   where connamespace = 'horai'::regnamespace and contype in ('p', 'u', 'x', 'c', 'f') and conrelid <> 0
  union all
  select format('index %s', indexrelid::regclass),
         concat_ws(' ', pg_get_indexdef(indexrelid), case when not (indisvalid and indisready and indislive) then 'INVALID' end)
    from pg_index join pg_class on pg_class.oid = indexrelid
   where relnamespace = 'horai'::regnamespace and indisunique
     and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
  union all
  select format('trigger %I on %s', tgname, tgrelid::regclass),
         concat_ws(' ', pg_get_triggerdef(pg_trigger.oid), case when tgenabled not in ('O', 'A') then 'DISABLED' end)
    from pg_trigger join pg_class on pg_class.oid = tgrelid
   where relnamespace = 'horai'::regnamespace and not tgisinternal
  union all
  select format('function %s', fn.oid::regprocedure),
         md5(concat_ws(e'\\n', prokind, lanname, provolatile, proisstrict, prosecdef, array_to_string(proconfig, ','),
           pg_get_function_arguments(fn.oid), pg_get_function_result(fn.oid), prosrc, pg_get_function_sqlbody(fn.oid)))
    from pg_proc fn join pg_language on pg_language.oid = prolang
   where pronamespace = 'horai'::regnamespace and prokind in ('f', 'p')
  union all
  select format('policy %I on %s', polname, polrelid::regclass),
         concat_ws(' ', polcmd, case when polpermissive then 'permissive' else 'restrictive' end,
           array_to_string(polroles::regrole[], ','), pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
    from pg_policy join pg_class on pg_class.oid = polrelid
   where relnamespace = 'horai'::regnamespace
  union all
  select format('rule %I on %s', rulename, ev_class::regclass), pg_get_ruledef(pg_rewrite.oid)
    from pg_rewrite join pg_class on pg_class.oid = ev_class
   where relnamespace = 'horai'::regnamespace and relkind in ('r', 'p')`

/** More of these than there should be undoes what the others guard. Of the rest an operator may add. */
export const NOTHING_MORE_OF = ['policy', 'rule'] as const

export type Guards = Readonly<Record<string, string>>

/** What this version's migrations and functions make: `sql/guards.json`, written by scripts/dump-schema.ts. */
export function expectedGuards(): Guards {
  return JSON.parse(readFileSync(guardsFile, 'utf8')) as Guards
}

export const guardsFile = join(packagedSql, 'guards.json')
