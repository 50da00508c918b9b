/** What is written as a problem file is read as it was. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatInstant } from '../time/instant.ts'
import { formatLocalTime } from '../time/local-time.ts'
import { readProblem } from './problem.ts'
import { problems, type RandomProblem } from './random-problem.test-support.ts'

function fileOf({ setup, query, claims, nowMs }: RandomProblem): unknown {
  const { appointment_types, ...rows } = setup
  const period = ({ starts_at, ends_at }: { readonly starts_at: number; readonly ends_at: number }) => ({
    starts_at_utc: formatInstant(starts_at),
    ends_at_utc: formatInstant(ends_at),
  })
  return {
    ...query,
    now: Temporal.Instant.fromEpochMilliseconds(nowMs).toString(),
    appointment_type: appointment_types[0],
    ...rows,
    schedule_rules: rows.schedule_rules.map((rule) => ({
      ...rule,
      work_start_local: formatLocalTime(rule.work_start_local),
      work_end_local: formatLocalTime(rule.work_end_local),
      breaks: rule.breaks.map(({ break_start_local, break_end_local }) => ({
        break_start_local: formatLocalTime(break_start_local),
        break_end_local: formatLocalTime(break_end_local),
      })),
    })),
    availability_exceptions: rows.availability_exceptions.map(({ starts_at, ends_at, ...exception }) => ({
      ...exception,
      ...period({ starts_at, ends_at }),
    })),
    claims: claims.map((claim) => ({ resource_id: claim.resource_id, ...period(claim) })),
  }
}

test('any problem survives being written to a file and read', () => {
  const property = fc.property(problems, (problem) => {
    const read = readProblem(JSON.parse(JSON.stringify(fileOf(problem))))
    const rows = <Row extends object>(list: readonly Row[], column: string) =>
      list.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== column)))
    assert.deepEqual(
      { ...read.setup, schedule_rules: rows(read.setup.schedule_rules, 'doctor_id') },
      problem.setup,
    )
    assert.deepEqual(read.query, { appointment_type_id: 't', ...problem.query })
    assert.deepEqual(rows(read.claims, 'hold_expires_ms'), problem.claims)
    assert.equal(read.nowMs, problem.nowMs)
    assert.deepEqual(read.unknown, [])
  })
  fc.assert(property, { numRuns: 300 })
})
