import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { test } from 'node:test'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { hold } from '../../src/booking/hold.ts'
import { events, list, show } from '../../src/booking/read.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { availability } from '../../src/booking/search.ts'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { createEngine } from '../../src/main.ts'
import { changeDoctor, deleteDoctor } from '../../src/practice/doctors.ts'
import { createPatient, deletePatient, listPatients } from '../../src/practice/patients.ts'
import { createPractice } from '../../src/practice/practices.ts'
import { asAdmin, nameOf, urlOf } from '../support/admin.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later, oneRoom } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'
import { testVault } from '../support/vault.ts'

/** What the database itself keeps apart, whatever a statement forgets. */

const { url, database } = await useDatabase()
const ours = await oneRoom(database)
const theirs = await oneRoom(database)
await ours.clinic.booking(ours.visit, 'Anna Example')
await theirs.clinic.booking(theirs.visit, 'Ben Example')
const [our, their] = [ours.clinic.practice_id, theirs.clinic.practice_id]

/** Every table whose rows belong to a practice. */
const tables = await database.query<{ name: string }>(
  `select c.relname as name from pg_class c
   join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id' and not a.attisdropped
   where c.relnamespace = 'horai'::regnamespace and c.relkind in ('r', 'p') order by 1`,
)

test('row-level security is forced on every table with a practice_id, and on the practices', async () => {
  assert.ok(tables.length >= 16)
  const loose = await database.query(
    `select c.relname,  c.relrowsecurity, c.relforcerowsecurity, p.polcmd, pg_get_expr(p.polqual, c.oid) as sees
     from pg_class c left join pg_policy p on p.polrelid = c.oid and p.polname = 'one_practice'
     where c.relnamespace = 'horai'::regnamespace and c.relname = any ($1)
       and not (c.relrowsecurity and c.relforcerowsecurity and p.polcmd = '*' and p.polroles = '{0}'
         and p.polwithcheck is null and pg_get_expr(p.polqual, c.oid) like
           '(%id = (NULLIF(current_setting(''horai.practice_id''::text, true), ''''::text))::uuid)')`,
    [['practices', ...tables.map(({ name }) => name)]],
  )
  assert.deepEqual(loose, [])
})

test('no other policy opens a table', async () => {
  const others = await database.query(
    `select from pg_policies where schemaname = 'horai' and policyname <> 'one_practice'`,
  )
  assert.deepEqual(others, [])
})

test('of all practices nothing can be read but that they are there and what they are called in addresses', async () => {
  const open = await database.query<{ name: string; columns: readonly string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'horai'::regnamespace and c.relkind in ('r', 'p') and not c.relforcerowsecurity
     group by c.relname order by 1`,
  )
  assert.deepEqual(open, [
    { name: 'data_keys', columns: ['id', 'first_used_at'] },
    { name: 'notification_queue', columns: ['id', 'of_practice', 'is_delivery', 'due_at'] },
    { name: 'payment_queue', columns: ['id', 'of_practice', 'due_at'] },
    { name: 'practice_directory', columns: ['id', 'slug'] },
    { name: 'schema_migrations', columns: ['version', 'name', 'checksum', 'applied_at'] },
    { name: 'visitor_keys', columns: ['day', 'key'] },
  ])
})

test('a practice is found by the name that it has now', async () => {
  const [before] = await database.query('select horai.practice_called($1) as id', [theirs.clinic.slug])
  assert.deepEqual(before, { id: their })
  await theirs.clinic.rows(`update horai.practices set slug = 'renamed'`)
  const [after] = await database.query(`select horai.practice_called('renamed') as id`)
  assert.deepEqual(after, { id: their })
  const [old] = await database.query('select horai.practice_called($1) as id', [theirs.clinic.slug])
  assert.deepEqual(old, { id: null })
  await theirs.clinic.rows('update horai.practices set slug = $1', [theirs.clinic.slug])
})

test('a filter that was forgotten finds nothing of another practice', async () => {
  for (const { name } of tables) {
    const inside = await database
      .within(our)
      .query<{ practice_id: string }>(`select practice_id from horai.${name}`)
    assert.deepEqual(
      new Set(inside.map(({ practice_id }) => practice_id)).difference(new Set([our])),
      new Set(),
    )
    assert.deepEqual(await database.query(`select from horai.${name}`), [], `${name}, with no practice named`)
  }
  assert.equal((await database.within(our).query('select from horai.practices')).length, 1)
  assert.deepEqual(await database.query('select from horai.practices'), [])
  const names = await database
    .within(our)
    .kysely.withSchema('horai')
    .selectFrom('patients')
    .select('name')
    .execute()
  assert.deepEqual(names, [{ name: 'Anna Example' }])
})

test('a filter that was forgotten changes and deletes nothing of another practice', async () => {
  const before = await theirs.clinic.rows('select * from horai.patients')
  const touched = await database.within(our).query('update horai.patients set phone = null returning id')
  assert.equal(touched.length, 1)
  assert.deepEqual(await database.query('delete from horai.appointment_resource_claims returning id'), [])
  const gone = await database
    .within(our)
    .query('delete from horai.patients where practice_id = $1 returning id', [their])
  assert.deepEqual(gone, [])
  assert.deepEqual(await theirs.clinic.rows('select * from horai.patients'), before)
})

test('nothing is written for another practice, or for none', async () => {
  const insert = `insert into horai.patients (practice_id, id, name) values ($1, $2, 'Nobody')`
  for (const db of [database.within(our), database]) {
    await assert.rejects(db.query(insert, [their, randomUUIDv7()]), { code: '42501' })
  }
  const move = database.within(our).query('update horai.patients set practice_id = $1', [their])
  await assert.rejects(move, { code: '42501' })
})

test('a filter that a function forgets finds nothing of another practice', async () => {
  await database.query(`create function public.forgetful(p_practice_id uuid) returns int language plpgsql as $$
    declare v_tenant text := set_config('horai.practice_id', p_practice_id::text, true);
    begin return (select count(*) from horai.appointments); end $$`)
  const [row] = await database.query('select public.forgetful($1) as count', [our])
  assert.deepEqual(row, { count: 1 })
})

test('behind a transaction pooler no practice is left over for the next client', async () => {
  // Two clients and one connection, which they have by turns: what a pooler does between transactions.
  const shared = openDatabase({ url, max: 1, applicationName: 'horai test pooler' })
  try {
    const whose = async (db: Pick<Database, 'query'>) =>
      (await db.query<{ practice_id: string }>('select distinct practice_id from horai.doctors')).map(
        ({ practice_id }) => practice_id,
      )
    const left = async () => {
      const [row] = await shared.query<{ left: string | null }>(
        `select nullif(current_setting('horai.practice_id', true), '') as left`,
      )
      assert.equal(row?.left, null)
      assert.deepEqual(await whose(shared), [])
    }
    const engine = createEngine(shared, ours.clinic.clock, testVault)
    const visit = { ...ours.visit, starts_at_utc: later(ours.visit.starts_at_utc, 240) }
    const steps: (() => Promise<unknown>)[] = [
      async () => assert.deepEqual(await whose(shared.within(our)), [our]),
      async () => assert.deepEqual(await whose(shared.within(their)), [their]),
      async () => shared.within(our).transaction(async (tx) => assert.deepEqual(await whose(tx), [our])),
      async () => assert.rejects(shared.within(our).query('select 1 / 0')),
      async () =>
        assert.rejects(
          shared.within(our).transaction(async (tx) => {
            await tx.query('select 1 / 0')
          }),
        ),
      async () => hold(engine, ours.clinic.anyone, visit),
      async () => assert.rejects(hold(engine, ours.clinic.anyone, visit), refused('slot_taken')),
      async () => shared.query('select horai.sweep_holds(null)'),
      async () => shared.query('select horai.forget_keys()'),
      async () => shared.query(`select horai.practice_called($1)`, [theirs.clinic.slug]),
      async () => availability(engine, our, { ...ours.visit, from: '2026-03-23', to: '2026-03-24' }),
      async () => assert.rejects(shared.within('no uuid').query('select from horai.doctors')),
    ]
    for (const step of steps) {
      await step()
      await left()
    }
    // And all at once, in whatever order they come by.
    const turns = Array.from({ length: 200 }, (_, i) => [our, their, null][i % 3] ?? null)
    await Promise.all(
      turns.map(async (id) =>
        assert.deepEqual(await whose(id === null ? shared : shared.within(id)), id === null ? [] : [id]),
      ),
    )
    assert.equal(shared.connections.total, 1)
  } finally {
    await shared.close()
  }
})

test('to name the practice costs no round trip', async () => {
  const cost = async (work: () => Promise<unknown>) => {
    const before = database.roundTrips
    await work()
    return database.roundTrips - before
  }
  assert.equal(await cost(() => database.within(our).query('select 1')), 1)
  assert.equal(await cost(() => database.within(our).transaction((tx) => tx.query('select 1'))), 3)
})

test('a role that owns nothing serves a practice, and cannot loosen what binds it', async () => {
  const role = `horai_serves_${process.pid}`
  const inside = nameOf(url)
  await asAdmin(async (admin) => {
    await admin.query(`create role ${role} login nosuperuser nobypassrls password 'x';
      grant usage on schema horai to ${role};
      grant select, insert, update, delete on all tables in schema horai to ${role}`)
  }, inside)
  const address = new URL(urlOf(inside))
  address.username = role
  address.password = 'x'
  const served = openDatabase({ url: address.href })
  try {
    const clinic = await aClinic(served)
    const { id } = await createPractice(clinic.engine, {
      slug: 'served',
      name: 'Served',
      timezone: 'Europe/Athens',
    })
    const { visit } = await oneRoom(served)
    assert.ok(id && visit)
    const engine = createEngine(served, ours.clinic.clock, testVault)
    const wanted = { ...ours.visit, starts_at_utc: later(ours.visit.starts_at_utc, 360) }
    const held = await hold(engine, ours.clinic.anyone, wanted)
    await cancel(engine, ours.clinic.staff, held.id)
    assert.deepEqual(await served.query('select from horai.appointments'), [])
    for (const attempt of [
      'alter table horai.patients no force row level security',
      'alter table horai.patients disable row level security',
      'drop policy one_practice on horai.patients',
      'truncate horai.appointment_events',
      'set role horai_test',
    ]) {
      await assert.rejects(served.query(attempt), { code: '42501' }, attempt)
    }
    await assert.rejects(
      served.transaction(async (tx) => {
        await tx.query('set local row_security = off')
        await tx.query('select from horai.patients')
      }),
      { code: '42501' },
    )
  } finally {
    await served.close()
    await asAdmin((admin) => admin.query(`drop owned by ${role}; drop role ${role}`), inside)
  }
})

/** Every row of a practice. */
async function rowsOf(practiceId: string): Promise<readonly string[]> {
  const all: string[] = []
  for (const { name } of [...tables, { name: 'practices' }]) {
    const rows = await database
      .within(practiceId)
      .query<{ row: string }>(`select to_jsonb(t)::text as row from horai.${name} t order by 1`)
    all.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  return all
}

test('without row-level security, too, no command reads or touches a practice whose rows have the same ids', async () => {
  const { clinic, visit } = await oneRoom(database, { max_reschedule_count: 20 })
  const booked = await clinic.booking(visit, 'Carla Example')
  const old = await clinic.hold({ ...visit, starts_at_utc: later(visit.starts_at_utc, 30) })
  const twin = randomUUIDv7()
  await asAdmin(async (admin) => {
    await admin.query('set session_replication_role = replica')
    for (const { name } of [{ name: 'practices' }, ...tables]) {
      const { rows } = await admin.query<{ columns: string }>(
        `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
         where table_schema = 'horai' and table_name = $1 and is_generated = 'NEVER'`,
        [name],
      )
      const columns = rows[0]?.columns ?? ''
      const key = name === 'practices' ? 'id' : 'practice_id'
      const changes = name === 'practices' ? { id: twin, slug: `twin-${clinic.slug}` } : { practice_id: twin }
      await admin.query(
        `insert into horai.${name} (${columns})
         select ${columns} from (
           select (jsonb_populate_record(t, $2)).* from horai.${name} t where t.${key} = $1) twins`,
        [clinic.practice_id, JSON.stringify(changes)],
      )
    }
  }, nameOf(url))
  const before = await rowsOf(twin)
  assert.ok(before.length > 10)

  // A superuser, to whom policies do not apply: what is left are the filters themselves.
  const bare = openDatabase({ url: urlOf(nameOf(url), 'admin') })
  try {
    const engine = createEngine(bare, clinic.clock, testVault)
    const { practice_id, staff } = clinic
    const day = { ...visit, from: '2026-03-23', to: '2026-03-23' }
    const { slots } = await availability(engine, practice_id, day)
    assert.equal(new Set(slots.map(({ starts_at_utc }) => starts_at_utc)).size, slots.length)
    const held = await hold(engine, staff, { ...visit, starts_at_utc: later(visit.starts_at_utc, 60) })
    await confirm(engine, staff, held.id, { patient: { name: 'Dora Example' } })
    await reschedule(engine, staff, booked.id, { starts_at_utc: later(visit.starts_at_utc, 120) })
    assert.equal((await events(engine, staff, booked.id)).length, 3)
    await cancel(engine, staff, booked.id)
    clinic.clock.override = '2026-03-20T09:00:00Z'
    assert.equal((await show(engine, staff, old.id)).status, 'cancelled')
    assert.equal((await list(engine, practice_id, {}, 50, null)).length, 3)
    await bare.query('select horai.sweep_holds($1, 500, $2)', [practice_id, clinic.clock.override])
    await changeDoctor(engine, practice_id, visit.doctor_id, {
      max_parallel_sessions: 3,
      one_at_a_time: true,
    })
    const { id } = await createPatient(engine, practice_id, { name: 'Eva Example' })
    await deletePatient(engine, practice_id, id)
    assert.equal((await listPatients(engine, practice_id, { limit: 50 })).length, 2)
    await deleteDoctor(engine, practice_id, await clinic.doctor({}, null))
    assert.deepEqual(await rowsOf(twin), before)
  } finally {
    await bare.close()
  }
})
