/**
 * The engine against a second implementation, on random problems around clock changes. A failure is shrunk, and printed
 * with its seed and path. `HORAI_PROPERTY_RUNS` sets how many problems (default 5000); `HORAI_PROPERTY_SEED` and
 * `HORAI_PROPERTY_PATH` repeat a failure.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assign } from './assignment.ts'
import { type BruteAnswer, type BruteLane, bruteForce } from './brute-force.test-support.ts'
import { explain } from './explain.ts'
import { offerAt } from './offer.ts'
import { problems, type RandomProblem } from './random-problem.test-support.ts'
import { findSlots, nextAvailable, type Slot } from './slots.ts'
import { compile, type Timetable } from './timetable.ts'
import { whyEmpty } from './why-empty.ts'

const numRuns = Number(process.env['HORAI_PROPERTY_RUNS'] ?? 5000)
const seed = Number(process.env['HORAI_PROPERTY_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const path = process.env['HORAI_PROPERTY_PATH'] ?? ''

test(`the engine agrees with a reading of the semantics minute by minute, on ${numRuns} random problems`, (t) => {
  t.diagnostic(`HORAI_PROPERTY_SEED=${seed}`)
  const seen = { slots: 0, empty: 0 }
  const property = fc.property(problems, (problem) => {
    const slots = check(problem)
    seen.slots += slots
    seen.empty += slots === 0 ? 1 : 0
  })
  fc.assert(property, { numRuns, seed, path })
  t.diagnostic(`${seen.slots} slots; ${seen.empty} problems without any`)
})

/** Checks one problem, twice over so that what the timetable has kept is checked too; answers how many slots it has. */
function check(problem: RandomProblem): number {
  const { setup, query, claims, nowMs } = problem
  const expected = bruteForce(setup, query, claims, nowMs)
  const timetable = compile(setup)
  const asked = { appointment_type_id: 't', ...query }
  for (const limit of [1, 3, undefined, undefined]) {
    const slots = findSlots(timetable, { ...asked, limit }, claims, nowMs)
    assert.deepEqual(slots, expected.slots.slice(0, limit))
  }
  const next = nextAvailable(timetable, asked, claims, nowMs, expected.slots[0]?.starts_at)
  if (expected.slots.length > 0) assert.deepEqual(next, expected.slots[0])
  else assert.notEqual(whyEmpty(timetable, asked, claims, nowMs).length, 0, 'an empty answer has a reason')

  for (const slot of expected.slots.slice(0, 20)) checkOffered(problem, timetable, slot)
  const neighbours = expected.slots.slice(0, 3).flatMap(({ starts_at }) => [starts_at - 1, starts_at + 5])
  for (const minute of [...problem.instants, ...neighbours])
    checkInstant(problem, timetable, expected, minute)
  return expected.slots.length
}

function checkOffered({ query, claims, nowMs }: RandomProblem, timetable: Timetable, slot: Slot): void {
  const ask = { appointment_type_id: 't', ...query, starts_at: slot.starts_at }
  const offer = offerAt(timetable, ask)
  assert.ok('lanes' in offer, 'what is a slot is on offer')
  assert.ok(offer.offered_from_ms <= nowMs && nowMs <= offer.offered_until_ms, 'and now lies in its bounds')
  assert.equal(offer.ends_at, slot.ends_at)
  const taken = claims.filter(
    ({ starts_at, ends_at }) => starts_at < offer.occupied.to && offer.occupied.from < ends_at,
  )
  const free = new Set(offer.lanes.flatMap(({ needs }) => needs.flat()))
  for (const { resource_id } of taken) free.delete(resource_id)
  const able = offer.lanes.filter(({ needs }) => assign(needs, free) !== null)
  assert.ok(
    able.some((lane) => lane.doctor_location_id === slot.doctor_location_id),
    'some lane can take it there',
  )
  assert.deepEqual(explain(timetable, ask, claims, nowMs), { bookable: true, reasons: [] })
}

function checkInstant(
  { query, claims, nowMs }: RandomProblem,
  timetable: Timetable,
  expected: BruteAnswer,
  minute: number,
): void {
  const ask = { appointment_type_id: 't', ...query, starts_at: minute }
  const lanes = expected.lanesAt(minute)
  const offer = offerAt(timetable, ask)
  if ('lanes' in offer) assert.deepEqual(inOrder(offer.lanes), inOrder(lanes))
  else {
    assert.deepEqual(lanes, [])
    assert.notEqual(offer.reasons.length, 0, 'what is not on offer has a reason')
  }
  const explanation = explain(timetable, ask, claims, nowMs)
  const date = Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
    .toZonedDateTimeISO(timetable.setup.doctor.timezone)
    .toPlainDate()
    .toString()
  if (date >= query.from && date <= query.to)
    assert.equal(
      explanation.bookable,
      expected.slots.some(({ starts_at }) => starts_at === minute),
    )
  assert.equal(explanation.reasons.length === 0, explanation.bookable)
  assert.equal(
    new Set(explanation.reasons.map((reason) => JSON.stringify(reason))).size,
    explanation.reasons.length,
  )
}

function inOrder(lanes: readonly BruteLane[]): string[] {
  return lanes
    .map((lane) =>
      JSON.stringify([
        lane.doctor_location_id,
        lane.location_room_id,
        lane.needs.map((ids) => ids.toSorted()),
      ]),
    )
    .sort()
}
