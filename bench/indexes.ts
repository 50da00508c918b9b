import type pg from 'pg'

/**
 * Runs `fill` without the indexes and exclusion constraints of whole schemas, and makes them again as they were: a
 * million rows at a time is much faster. Primary keys and unique constraints stay.
 */
export async function withoutIndexes(
  admin: pg.Client,
  schemas: readonly string[],
  fill: () => Promise<unknown>,
): Promise<void> {
  const { rows } = await admin.query<{ drop: string; make: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(c.oid)) as make
     from pg_constraint c
     where c.contype = 'x' and c.connamespace::regnamespace::text = any ($1)
     union all
     select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
     from pg_index i join pg_class t on t.oid = i.indrelid
     where t.relnamespace::regnamespace::text = any ($1) and not i.indisunique
       and t.relname in ('appointments', 'appointment_resource_claims', 'appointment_events')
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [schemas],
  )
  for (const { drop } of rows) await admin.query(drop)
  await fill()
  for (const { make } of rows) await admin.query(make)
}
