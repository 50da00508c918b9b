import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clip, covers, type Interval, normalise, overlaps, subtract, union } from './interval.ts'

const span = (from: number, to: number): Interval => ({ from, to })

test('stretches that touch or overlap become one, whatever their order', () => {
  assert.deepEqual(normalise([span(5, 9), span(1, 3), span(3, 5), span(6, 7), span(20, 21)]), [
    span(1, 9),
    span(20, 21),
  ])
})

test('an empty or reversed stretch has no minutes', () => {
  assert.deepEqual(normalise([span(4, 4), span(9, 2)]), [])
})

test('taking time away leaves what is before, between and after', () => {
  assert.deepEqual(subtract([span(0, 10), span(20, 30)], [span(2, 3), span(5, 25)]), [
    span(0, 2),
    span(3, 5),
    span(25, 30),
  ])
  assert.deepEqual(subtract([span(0, 10)], [span(0, 10)]), [])
  assert.deepEqual(subtract([span(0, 10)], [span(10, 12)]), [span(0, 10)])
})

test('a hole may reach over several stretches', () => {
  assert.deepEqual(subtract([span(0, 2), span(3, 5), span(6, 9)], [span(1, 7)]), [span(0, 1), span(7, 9)])
})

test('ranges are half-open: one that ends at ten and one that starts at ten do not overlap', () => {
  assert.equal(overlaps(span(9, 10), span(10, 11)), false)
  assert.equal(overlaps(span(9, 11), span(10, 12)), true)
})

test('a period is covered only by a single unbroken span', () => {
  const spans = union([span(0, 5)], [span(5, 8), span(9, 12)])
  assert.equal(covers(spans, span(3, 8)), true)
  assert.equal(covers(spans, span(7, 10)), false)
})

test('clipping to where there is nothing gives an empty stretch', () => {
  assert.deepEqual(normalise([clip(span(0, 5), span(7, 9))]), [])
  assert.deepEqual(clip(span(0, 8), span(7, 9)), span(7, 8))
})
