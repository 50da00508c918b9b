import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortened } from './fit.ts'
import { segmentsOf } from './segments.ts'

test('a text of plain letters has 160 in one part, and 153 in each of several', () => {
  assert.deepEqual(
    [160, 161, 306, 307].map((length) => segmentsOf('a'.repeat(length))),
    [1, 2, 2, 3],
  )
})

test('a euro sign counts for two, and one Greek small letter makes it 70 and 67', () => {
  assert.equal(segmentsOf('€'.repeat(80)), 1)
  assert.equal(segmentsOf('€'.repeat(81)), 2)
  assert.deepEqual(
    [70, 71, 134, 135].map((length) => segmentsOf('ώ'.repeat(length))),
    [1, 2, 2, 3],
  )
})

test('a name that makes a text too long is cut short, and as much of it stays as there is room for', () => {
  const write = (name: string) => `${name}: ${'ώ'.repeat(190)}`
  assert.equal(shortened('Hours', write), 'Hours')
  const cut = shortened('Practice of the Hours', write)
  assert.equal(cut, 'Practice…')
  assert.equal(segmentsOf(write(cut)), 3)
})
