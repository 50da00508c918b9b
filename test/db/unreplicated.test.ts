import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../../src/db/database.ts'
import { OutcomeUnknown } from '../../src/db/sql-error.ts'
import { rowsOf, startHere, useDataFolder } from '../support/embedded.ts'

test('a commit whose wait for the replica was ended is not taken for done', async (t) => {
  const server = await startHere({ dataDir: await useDataFolder(t) })
  t.after(() => server.stop())
  const { adminUrl, url } = server
  const database = openDatabase({ url })
  t.after(() => database.close())
  await database.query('create table public.counter (value int)')
  await rowsOf(adminUrl, `alter system set synchronous_standby_names = 'nobody'`)
  await rowsOf(adminUrl, 'select pg_reload_conf()')

  const call = assert.rejects(database.call('insert into public.counter values (1)'), OutcomeUnknown)
  const waiting = `select pid from pg_stat_activity where wait_event = 'SyncRep'`
  while ((await rowsOf(adminUrl, waiting)).length === 0) await sleep(20)
  await rowsOf(adminUrl, `select pg_cancel_backend(pid) from (${waiting}) backend`)
  await call
  // Nobody knows: this server has it, and one that is promoted may not.
  assert.deepEqual(await database.query('select value from public.counter'), [{ value: 1 }])
})
