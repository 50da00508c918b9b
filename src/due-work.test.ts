import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { type DueWork, workThrough } from './due-work.ts'

/** A queue of so many, of which each is done when somebody says so; or at once, where `free` is. */
function queueOf(count: number, free = false) {
  const due = Array.from({ length: count }, (_, i) => i)
  const underWay = new Map<number, PromiseWithResolvers<void>>()
  const asked: number[] = []
  let most = 0
  const work: DueWork<number> = {
    atOnce: 3,
    async take(n) {
      asked.push(n)
      return due.splice(0, n)
    },
    async work(one) {
      const work = Promise.withResolvers<void>()
      underWay.set(one, work)
      most = Math.max(most, underWay.size)
      if (free) work.resolve()
      await work.promise.finally(() => underWay.delete(one))
    },
  }
  return { work, due, asked, underWay, most: () => most }
}

async function settled(): Promise<void> {
  for (let i = 0; i < 10; i++) await turn()
}

test('whoever is slow keeps one place, and nobody waiting', async () => {
  const { work, due, underWay } = queueOf(7)
  const all = workThrough(work)
  await settled()
  assert.deepEqual([...underWay.keys()], [0, 1, 2])
  for (const next of [1, 2, 3, 4, 5, 6]) {
    underWay.get(next)?.resolve()
    await settled()
  }
  assert.deepEqual([[...underWay.keys()], due], [[0], []])
  underWay.get(0)?.resolve()
  assert.equal(await all, 7)
})

test('never are more under way than may be, and nobody asks for more than there is place for', async () => {
  const { work, asked, most } = queueOf(50, true)
  assert.equal(await workThrough(work), 50)
  assert.equal(most(), 3)
  assert.ok(asked.every((n) => n >= 1 && n <= 3))
})

test('what becomes due while others are under way is taken', async () => {
  const { work, due, underWay } = queueOf(2)
  const all = workThrough(work)
  await settled()
  due.push(2)
  underWay.get(0)?.resolve()
  await settled()
  assert.deepEqual([...underWay.keys()], [1, 2])
  for (const one of underWay.values()) one.resolve()
  assert.equal(await all, 3)
})

test('after a fault nothing is taken, what was under way ends, and the fault is told', async () => {
  const { work, due, underWay } = queueOf(7)
  let isOver = false
  const all = workThrough(work).finally(() => {
    isOver = true
  })
  await settled()
  underWay.get(1)?.reject(new Error('the first'))
  await settled()
  assert.deepEqual([isOver, due], [false, [3, 4, 5, 6]])
  underWay.get(0)?.reject(new Error('the second'))
  underWay.get(2)?.resolve()
  await assert.rejects(all, /the first/)
})

test('where taking fails, what was under way ends first', async () => {
  const { work, underWay } = queueOf(3)
  let takes = 0
  const all = workThrough({
    ...work,
    take: (n) => (takes++ === 0 ? work.take(n) : Promise.reject(new Error('no database'))),
  })
  await settled()
  underWay.get(0)?.resolve()
  await settled()
  assert.equal(takes, 2)
  for (const one of underWay.values()) one.resolve()
  await assert.rejects(all, /no database/)
})

test('when the time is up nothing more is taken', async () => {
  const { work, due } = queueOf(7, true)
  assert.equal(await workThrough(work, performance.now() - 1), 0)
  assert.equal(due.length, 7)
})
