import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { forgetKeys } from '../../src/jobs/forget-keys.ts'
import { startWorker } from '../../src/jobs/worker.ts'
import { createEngine } from '../../src/main.ts'
import { systemClock } from '../../src/time/clock.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'
import { testVault } from '../support/vault.ts'

const { database, url } = await useDatabase()

async function until(seen: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await seen()) return
    await delay(50)
  }
  assert.fail('it did not happen within ten seconds')
}

test('a worker ends lapsed holds as it starts, once, though two of them run', async () => {
  const { clinic, visit } = await oneRoom(database)
  // Held in March, by a clock that is long behind the database's.
  const { id } = await clinic.hold(visit)
  const log: string[] = []
  const options = {
    ...createEngine(database, systemClock, testVault),
    url,
    onLog: (level: string, line: string) => log.push(`${level}: ${line}`),
  }
  const workers = await Promise.all([startWorker(options), startWorker(options)])
  try {
    await until(async () => {
      const [row] = await clinic.rows<{ status: string }>(
        'select status from horai.appointments where id = $1',
        [id],
      )
      return row?.status === 'cancelled'
    })
    await until(async () => {
      const again = await clinic.rows(
        `select from graphile_worker.jobs where task_identifier = 'sweep-holds' and run_at > now()`,
      )
      return again.length === 1
    })
  } finally {
    for (const worker of workers) {
      await worker.stop()
      await worker.ended
    }
  }
  const told = await clinic.rows(
    `select action from horai.appointment_events where appointment_id = $1 order by version`,
    [id],
  )
  assert.deepEqual(told, [{ action: 'held' }, { action: 'hold_expired' }])
  assert.deepEqual(
    log.filter((line) => line.startsWith('error')),
    [],
  )
})

test('answers to idempotency keys are forgotten after a week, and no sooner', async () => {
  const { clinic } = await oneRoom(database)
  for (const [key, age] of [
    ['\\x01', '8 days'],
    ['\\x02', '6 days'],
  ]) {
    await clinic.rows(
      `insert into horai.idempotency_keys (practice_id, scope, key_hash, fingerprint, answer, inserted_at)
       values ($1, 'test', $2, '\\x00', '{}', now() - $3::interval)`,
      [clinic.practice_id, key, age],
    )
  }
  await forgetKeys.run({ ...createEngine(database, systemClock, testVault), warn: assert.fail })
  const left = await clinic.rows<{ key: string }>(
    'select key_hash::text as key from horai.idempotency_keys where practice_id = $1',
    [clinic.practice_id],
  )
  assert.deepEqual(left, [{ key: '\\x02' }])
})

test('a job that cannot be queued anew runs again once it can, and not at the next full minute', async () => {
  const worker = await startWorker({ ...createEngine(database, systemClock, testVault), url })
  const queued = async () => {
    const jobs = `select from graphile_worker.jobs
      where task_identifier = 'deliver-messages' and locked_at is null and attempts < max_attempts`
    return (await database.query(jobs)).length > 0
  }
  try {
    // As while the server recovers from a crash.
    await database.query(
      `create function horai.is_recovering() returns trigger language plpgsql as
         $$ begin raise exception 'the database system is starting up' using errcode = '57P03'; end $$`,
    )
    await database.query(
      `create trigger is_recovering before insert on graphile_worker._private_jobs
         for each row execute function horai.is_recovering()`,
    )
    await until(async () => !(await queued()))
    await delay(1_000)
    // Not when the crontab would begin it anew.
    const left = 60_000 - (Date.now() % 60_000)
    if (left < 12_000) await delay(left + 500)
    assert.equal(await queued(), false)
    await database.query('drop trigger is_recovering on graphile_worker._private_jobs')
    await until(queued)
  } finally {
    await database.query('drop function horai.is_recovering cascade')
    await worker.stop()
    await worker.ended
  }
})
