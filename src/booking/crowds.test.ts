import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refuse } from '../refusal.ts'
import { Crowds } from './crowds.ts'

/** A question that is answered when the test says so, and how often it was asked. */
function open() {
  const asked: PromiseWithResolvers<string>[] = []
  const crowds = new Crowds()
  const ask = (key = 'ten o’clock') =>
    crowds.ask({
      key,
      isForAll: (answer) => answer === 'gone',
      ask() {
        const question = Promise.withResolvers<string>()
        asked.push(question)
        return question.promise
      },
    })
  /** Answers the `n`th question, and lets those who heard act on it. */
  const answer = async (n: number, does: (question: PromiseWithResolvers<string>) => void) => {
    does(asked[n] as PromiseWithResolvers<string>)
    await new Promise(setImmediate)
  }
  return { ask, asked, answer }
}

test('who comes while a question is under way is not told its answer, but that of the next', async () => {
  const { ask, asked, answer } = open()
  const first = ask()
  const later = [ask(), ask(), ask()]
  await answer(0, ({ resolve }) => resolve('gone'))
  assert.equal(await first, 'gone')
  assert.equal(asked.length, 2)
  const last = ask()
  await answer(1, ({ resolve }) => resolve('gone'))
  assert.deepEqual(await Promise.all(later), ['gone', 'gone', 'gone'])
  assert.equal(asked.length, 3)
  await answer(2, ({ resolve }) => resolve('yours'))
  assert.equal(await last, 'yours')
})

test('an answer that is one’s own is told to nobody else: the next one asks', async () => {
  const { ask, asked, answer } = open()
  const all = [ask(), ask(), ask()]
  for (let n = 0; n < 3; n++) {
    assert.equal(asked.length, n + 1)
    await answer(n, ({ resolve }) => resolve(`yours ${n}`))
  }
  assert.deepEqual(await Promise.all(all), ['yours 0', 'yours 1', 'yours 2'])
})

test('others who want something else do not wait', async () => {
  const { ask, asked } = open()
  void ask()
  void ask('eleven o’clock')
  assert.equal(asked.length, 2)
})

test('once all have heard, whoever comes asks anew', async () => {
  const { ask, asked, answer } = open()
  const first = ask()
  await answer(0, ({ resolve }) => resolve('gone'))
  await first
  void ask()
  assert.equal(asked.length, 2)
})

test('a failure is the asker’s own: the others each ask', async () => {
  const { ask, asked, answer } = open()
  const all = [ask(), ask(), ask(), ask()]
  await answer(0, ({ resolve }) => resolve('yours'))
  const failed = assert.rejects(all[1] as Promise<string>, /broke/)
  await answer(1, ({ reject }) => reject(new Error('it broke')))
  await failed
  assert.equal(asked.length, 4)
  await answer(2, ({ resolve }) => resolve('gone'))
  await answer(3, ({ resolve }) => resolve('yours too'))
  assert.equal(await all[2], 'gone')
  assert.equal(await all[3], 'yours too')
})

test('a database that serves nobody is not asked by each of them', async () => {
  const { ask, asked, answer } = open()
  const all = [ask(), ask(), ask()]
  await answer(0, ({ resolve }) => resolve('yours'))
  const refused = all.slice(1).map((one) => assert.rejects(one, { code: 'unavailable' }))
  await answer(1, ({ reject }) => reject(refuse('unavailable', { retry_after_seconds: 2 })))
  await Promise.all(refused)
  assert.equal(asked.length, 2)
})
