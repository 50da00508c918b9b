import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorFacts } from './error-facts.ts'

test('an error is told by its kind, its code and where it was thrown, and never by its message', () => {
  const cause = Object.assign(new RangeError('Invalid time zone specified: Canary'), {
    code: 'canary secret',
  })
  const error = Object.assign(new Error('invalid input syntax for type uuid: "Canary"', { cause }), {
    code: '22P02',
    table: 'patients',
    detail: 'Failing row contains (Canary).',
    where: 'Canary',
  })
  const facts = errorFacts(error)
  assert.equal(facts.type, 'Error')
  assert.deepEqual(
    [facts.code, facts.table, facts.cause?.type, facts.cause?.code],
    ['22P02', 'patients', 'RangeError', undefined],
  )
  assert.match(facts.at[0] ?? '', /error-facts\.test\.ts/)
  assert.doesNotMatch(JSON.stringify(facts), /canary/i)
})

test('a message that looks like a stack is none, nor is one that was changed later', () => {
  const posing = errorFacts(new Error('no\n    at Canary (canary.ts:1:1)'))
  assert.match(posing.at[0] ?? '', /error-facts\.test\.ts/)
  const changed = new Error('Canary')
  changed.message = 'another'
  for (const facts of [posing, errorFacts(changed)]) assert.doesNotMatch(JSON.stringify(facts), /canary/i)
  assert.deepEqual(errorFacts('Canary'), { type: 'string', at: [] })
})
