import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Visit } from './lanes.ts'
import { findRuns, type RunPart } from './runs.ts'
import type { Slot } from './slots.ts'

const minutes = (max: number) => fc.integer({ min: 0, max }).map((n) => n * 5)

/** A kind of visit and where it is on offer: two places, on a grid of five minutes. */
const part: fc.Arbitrary<RunPart> = fc
  .record({
    duration: fc.integer({ min: 1, max: 6 }).map((n) => n * 5),
    before: minutes(2),
    after: minutes(2),
    starts: fc.uniqueArray(fc.tuple(minutes(30), fc.constantFrom('one', 'other')), {
      maxLength: 14,
      selector: ([at, place]) => `${at} ${place}`,
    }),
  })
  .map(({ duration, before, after, starts }) => ({
    visit: { type: { buffer_before_minutes: before, buffer_after_minutes: after } } as Visit,
    slots: starts
      .map(([at, place]) => ({
        starts_at: at,
        ends_at: at + duration,
        doctor_location_id: place,
        remaining: 1,
      }))
      .sort((a, b) => a.starts_at - b.starts_at || a.doctor_location_id.localeCompare(b.doctor_location_id)),
  }))

/** Every way to choose a start for each, and then what is asked of a run, read out. */
function everyRun(parts: readonly RunPart[], mostWait: number): Slot[][] {
  const all = parts.reduce<Slot[][]>(
    (runs, { slots }) => runs.flatMap((run) => slots.map((slot) => [...run, slot])),
    [[]],
  )
  return all.filter((run) =>
    run.every((slot, i) => {
      const last = run[i - 1]
      if (!last) return true
      const buffers =
        (parts[i - 1] as RunPart).visit.type.buffer_after_minutes +
        (parts[i] as RunPart).visit.type.buffer_before_minutes
      const wait = slot.starts_at - last.ends_at
      return (
        slot.doctor_location_id === last.doctor_location_id &&
        wait >= buffers &&
        wait <= Math.max(mostWait, buffers)
      )
    }),
  )
}

const shown = (run: readonly Slot[]) =>
  run.map((slot) => `${slot.starts_at} ${slot.doctor_location_id}`).join(', ')

test('a run is told for every start from which all of them fit, and for no other', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), minutes(8), (parts, mostWait) => {
      const found = findRuns(parts, mostWait)
      const every = new Set(everyRun(parts, mostWait).map(shown))
      assert.deepEqual(
        found.filter((run) => !every.has(shown(run))).map(shown),
        [],
        'each is one that there is',
      )
      const first = (run: readonly Slot[]) => shown(run.slice(0, 1))
      assert.deepEqual(
        [...new Set(found.map(first))].sort(),
        [...new Set(everyRun(parts, mostWait).map(first))].sort(),
      )
    }),
    { numRuns: 300 },
  )
})

test('a visit waits longer where the one after it would not follow otherwise', () => {
  const kind = { type: { buffer_before_minutes: 0, buffer_after_minutes: 0 } } as Visit
  const at = (...starts: number[]): RunPart => ({
    visit: kind,
    slots: starts.map((start) => ({
      starts_at: start,
      ends_at: start + 10,
      doctor_location_id: null,
      remaining: 1,
    })),
  })
  assert.deepEqual(
    findRuns([at(0), at(10, 30), at(60)], 20).map((run) => run.map(({ starts_at }) => starts_at)),
    [[0, 30, 60]],
  )
})
