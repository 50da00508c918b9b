/** Small problem files for tests. */
import assert from 'node:assert/strict'
import { Refusal } from '../refusal.ts'
import { readProblem } from './problem.ts'

type Json = Record<string, unknown>

/** The smallest problem that makes sense, and rows with only what has no default. */
export const minimal = (more: Json = {}): Json => ({
  now: '2026-03-20T08:00:00Z',
  from: '2026-03-27',
  to: '2026-04-02',
  doctor: { id: 'd', timezone: 'Europe/Athens' },
  appointment_type: { id: 't', consultation_mode: 'in_person' },
  ...more,
})
export const rule = (more: Json = {}): Json => ({
  id: 's',
  timezone: 'Europe/Athens',
  day_of_week: 5,
  work_start_local: '09:00',
  work_end_local: '17:00',
  ...more,
})
export const hour = { starts_at_utc: '2026-03-27T08:00:00Z', ends_at_utc: '2026-03-27T09:00:00Z' }

export function faults(problem: unknown): string[] {
  try {
    readProblem(problem)
  } catch (error) {
    assert.ok(error instanceof Refusal && error.code === 'validation_failed')
    const { errors } = (error as Refusal<'validation_failed'>).facts
    return errors.map(({ pointer, detail }) => `${pointer}: ${detail}`)
  }
  return []
}

export const pointers = (problem: unknown) => faults(problem).map((fault) => fault.split(':')[0])
export const ofType = (more: Json) =>
  minimal({ appointment_type: { id: 't', consultation_mode: 'video', ...more } })
export const ofRule = (more: Json) => minimal({ schedule_rules: [rule(more)] })
