import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assign } from './assignment.ts'

test('each need takes its first candidate that is free', () => {
  assert.deepEqual(assign([['a', 'b'], ['c']], new Set(['a', 'b', 'c'])), ['a', 'c'])
  assert.deepEqual(assign([['a', 'b'], ['c']], new Set(['b', 'c'])), ['b', 'c'])
})

test('an earlier need moves over when a later one has no other candidate', () => {
  assert.deepEqual(assign([['a', 'b'], ['a']], new Set(['a', 'b'])), ['b', 'a'])
  assert.deepEqual(assign([['a', 'b'], ['b', 'c'], ['a'], ['b']], new Set(['a', 'b', 'c'])), null)
  assert.deepEqual(assign([['a', 'b'], ['b', 'c'], ['a']], new Set(['a', 'b', 'c'])), ['b', 'c', 'a'])
})

test('when the needs cannot all be met, none is', () => {
  assert.equal(assign([['a'], ['a']], new Set(['a'])), null)
  assert.equal(assign([['a'], []], new Set(['a'])), null)
})

test('many like needs and candidates are settled at once', () => {
  const ids = Array.from({ length: 60 }, (_, i) => `r${i}`)
  const needs = ids.map(() => ids)
  assert.equal(new Set(assign(needs, new Set(ids))).size, 60)
  assert.equal(assign([...needs, ids], new Set(ids)), null)
})
