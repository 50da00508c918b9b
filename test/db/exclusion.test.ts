import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { migrate } from '../../src/db/migrate.ts'
import { useDatabase } from '../support/database.ts'

const { database, url } = await useDatabase()

/** Of each index by which overlaps are found. */
function pages(): Promise<{ name: string; pages: number }[]> {
  return database.query(
    `select c.relname as name, pg_relation_size(c.oid) / current_setting('block_size')::int as pages
     from pg_class c join pg_am m on m.oid = c.relam
     where c.relnamespace = 'horai'::regnamespace and m.amname = 'gist' order by 1`,
  )
}

test('no index by which overlaps are found is a single page, not even one that was built anew', async () => {
  const before = await pages()
  assert.ok(before.some(({ name }) => name === 'resource_no_overlap'))
  assert.ok(
    before.every((index) => index.pages > 1),
    JSON.stringify(before),
  )
  await database.query('reindex index horai.resource_no_overlap')
  assert.equal((await pages()).find(({ name }) => name === 'resource_no_overlap')?.pages, 1)
  await migrate({ url })
  assert.ok((await pages()).every((index) => index.pages > 1))
  assert.deepEqual(await database.query('select from horai.practice_directory'), [])
})

const DEAD = 40
const LIVE = 10
const resource = (n: number) => `00000000-0000-7000-8000-00000000000${n}`

/**
 * What horai.deepen_indexes is against, on a table of this test's own: a scan goes on after a page whose dead entries it has
 * seen was split. Answers how many of the second resource's claims the index still finds, and how many can be made again.
 */
async function splitDuringAScan(isDeep: boolean): Promise<{ found: number; twice: number }> {
  const reader = new pg.Client({ connectionString: url })
  const writer = new pg.Client({ connectionString: url })
  await Promise.all([reader.connect(), writer.connect()])
  const claims = (of: number, count: number) =>
    `insert into public.claims
       select '${resource(of)}', tstzrange(h, h + interval '1 hour')
       from generate_series(1, ${count}) i, lateral (select timestamptz '2026-01-01' + i * interval '1 hour') t (h)
     on conflict on constraint no_overlap do nothing`
  try {
    // What is dead is seen to be once its end has reached the disk.
    await writer.query('set synchronous_commit = on')
    await writer.query(`drop table if exists public.claims;
      create table public.claims (resource uuid, period tstzrange,
        constraint no_overlap exclude using gist (resource with =, period with &&))`)
    if (isDeep) await writer.query(`begin; ${claims(9, 400)}; rollback`)
    await writer.query(claims(1, DEAD + 2))
    await writer.query(claims(2, LIVE))
    await writer.query(
      `delete from public.claims
       where resource = '${resource(1)}' and lower(period) <= timestamptz '2026-01-01' + interval '${DEAD} hours'`,
    )
    await reader.query('begin; set local enable_seqscan = off; set local enable_bitmapscan = off')
    await reader.query(
      `declare c cursor for
         select x.* from (values ('${resource(1)}'::uuid), ('${resource(2)}')) as v (resource)
         cross join lateral (select * from public.claims c where c.resource = v.resource offset 0) x`,
    )
    await reader.query('fetch 1 from c')
    await writer.query(claims(0, 80))
    await reader.query('fetch all from c')
    await reader.query('commit')
    await writer.query('set enable_seqscan = off; set enable_bitmapscan = off')
    const found = await writer.query(`select from public.claims where resource = '${resource(2)}'`)
    const twice = await writer.query(claims(2, LIVE))
    return { found: found.rowCount ?? 0, twice: twice.rowCount ?? 0 }
  } finally {
    await Promise.all([reader.end(), writer.end()])
  }
}

test('an index with a root above its leaves loses nothing while a page is split', async (t) => {
  assert.deepEqual(await splitDuringAScan(true), { found: LIVE, twice: 0 })
  const { found, twice } = await splitDuringAScan(false)
  t.diagnostic(
    `where the index is a single page: ${LIVE - found} of ${LIVE} claims lost, ${twice} made twice`,
  )
})
