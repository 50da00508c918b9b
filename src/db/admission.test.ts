import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createAdmission } from './admission.ts'

test('as many are in at once as there are places, and the others follow in the order of their coming', async () => {
  const admission = createAdmission(2)
  const entered: string[] = []
  const come = async (who: string) => {
    await admission.enter()
    entered.push(who)
  }
  const all = Promise.all(['Anna', 'Ben', 'Clio', 'Dora'].map(come))
  await sleep(0)
  assert.deepEqual(entered, ['Anna', 'Ben'])
  assert.equal(admission.waiting, 2)
  admission.leave()
  await sleep(0)
  assert.deepEqual(entered, ['Anna', 'Ben', 'Clio'])
  admission.leave()
  await all
  assert.equal(admission.waiting, 0)
})

test('a place that was given back is there for the next, and none is made up', async () => {
  const admission = createAdmission(1)
  await admission.enter()
  const second = admission.enter()
  admission.leave()
  await second
  admission.leave()
  await admission.enter()
  const third = admission.enter().then(() => 'entered')
  assert.equal(await Promise.race([third, sleep(100, 'waits')]), 'waits')
  admission.leave()
  assert.equal(await third, 'entered')
})

test('a queue of a thousand is full: who comes then is refused at once', async () => {
  const admission = createAdmission(1)
  await admission.enter()
  const waiting = Array.from({ length: 1_000 }, () => admission.enter())
  await assert.rejects(admission.enter(), { code: 'overloaded', facts: { retry_after_seconds: 2 } })
  assert.equal(admission.waiting, 1_000)
  const refused = Promise.allSettled(waiting)
  admission.close()
  assert.ok((await refused).every(({ status }) => status === 'rejected'))
})

test('where nobody leaves nobody waits for ever, and where a queue stands nobody waits for long', async () => {
  const admission = createAdmission(1)
  await admission.enter()
  const refused: string[] = []
  // One every 50 ms for longer than a burst: patience as with a burst would leave thirty of them waiting.
  for (let i = 0; i < 50; i++) {
    admission.enter().catch((error) => refused.push(error.code))
    await sleep(50)
  }
  assert.ok(admission.waiting < 20, `${admission.waiting} wait`)
  while (admission.waiting > 0) await sleep(50)
  assert.deepEqual(new Set(refused), new Set(['overloaded']))
  assert.equal(refused.length, 50)
})
