import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Deed, linearize } from '../../torture/checks/linear.ts'

const morning = { from: 0, until: 30 }
const later = { from: 30, until: 60 }

function takes(id: string, earliest: number, latest: number, span = morning, version = 1): Deed {
  return { what: `${id} takes`, id, version, earliest, latest, leaves: false, takes: span, refused: null }
}

function moves(id: string, earliest: number, latest: number, span: typeof morning, version = 2): Deed {
  return { ...takes(id, earliest, latest, span, version), what: `${id} moves`, leaves: true }
}

function leaves(id: string, earliest: number, latest: number, version = 2): Deed {
  return { what: `${id} leaves`, id, version, earliest, latest, leaves: true, takes: null, refused: null }
}

function refused(earliest: number, latest: number, span = morning): Deed {
  const what = `refused at ${earliest}`
  return { what, id: what, version: 0, earliest, latest, leaves: false, takes: null, refused: span }
}

test('one takes, the others are refused meanwhile: there is an order', () => {
  assert.equal(linearize([refused(1, 9), takes('a', 2, 8), refused(3, 10), refused(20, 21)]), null)
})

test('two take one time: there is none', () => {
  assert.match(linearize([takes('a', 1, 5), takes('b', 2, 6)]) ?? '', /a takes.*b takes/)
})

test('neighbours do not collide', () => {
  assert.equal(linearize([takes('a', 1, 5), takes('b', 2, 6, later)]), null)
})

test('a refusal while everything is free has no place in any order', () => {
  assert.notEqual(linearize([takes('a', 1, 2), leaves('a', 3, 4), refused(6, 7)]), null)
  assert.equal(linearize([takes('a', 1, 2), leaves('a', 3, 6), refused(5, 7)]), null)
})

test('who takes what another leaves comes after, where the times allow it', () => {
  assert.equal(linearize([takes('a', 1, 2), takes('b', 3, 9), leaves('a', 4, 8)]), null)
  assert.notEqual(linearize([takes('a', 1, 2), takes('b', 3, 5), leaves('a', 6, 8)]), null)
})

test('the deeds of one appointment happen in the order of its versions', () => {
  const there = moves('a', 3, 9, later, 2)
  const back = moves('a', 3, 9, morning, 3)
  assert.equal(linearize([takes('a', 1, 2), back, there, takes('b', 10, 11, later)]), null)
  assert.notEqual(linearize([takes('a', 1, 2), back, there, takes('b', 10, 11, morning)]), null)
})

test('two that want to swap in one place cannot', () => {
  const apart = [takes('a', 1, 2), takes('b', 3, 4, later)]
  assert.equal(linearize([...apart, refused(5, 9, later), refused(5, 9)]), null)
  assert.notEqual(linearize([...apart, moves('a', 5, 9, later), moves('b', 5, 9, morning)]), null)
})
