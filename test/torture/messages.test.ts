import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JobRow } from '../../torture/checks/list.ts'
import { checkStale } from '../../torture/checks/messages.ts'
import type { Step } from '../../torture/checks/timeline.ts'

const monday = Date.parse('2026-12-14T16:15:00Z')
const tuesday = Date.parse('2026-12-15T16:15:00Z')
const wednesday = Date.parse('2026-12-16T16:15:00Z')

/** What happened to a visit, ten seconds apart. */
function visit(id: string, ...steps: readonly [status: string, start: number][]): [string, readonly Step[]] {
  const step = ([status, start]: readonly [string, number], i: number): Step => {
    const at = (i + 1) * 10_000
    return {
      ...{ id, practice: 'p', version: i + 1, action: status, status, start, type: 't', patient: null },
      ...{ at, earliest: at, latest: at, call: null, resources: [], session: null },
      ...{ isSession: false, holdUntil: null },
    }
  }
  return [id, steps.map(step)]
}

/** A cancellation of these visits that one mail tells, whose sender connected at that moment. */
function mailOf(visits: readonly [string, readonly Step[]][], start: number, connected: number) {
  const delivery = ([appointment_id]: (typeof visits)[number]) => {
    const job: JobRow = {
      ...{ practice_id: 'p', id: `job ${appointment_id}`, kind: 'cancellation', appointment_id, version: 4 },
      ...{ bundle_id: 'b', status: 'planned', reason: null, inserted: 0, overdue: 0 },
    }
    return { id: `delivery ${appointment_id}`, job }
  }
  const deliveries = visits.map(delivery)
  const mail = { id: deliveries[0]?.id ?? '', to: '', kind: 'cancellation', start, link: null } as const
  const mails = [{ ...mail, connected, arrived: connected }]
  return checkStale({ deliveries, arrived: { mails }, timelines: new Map(visits), troubles: [] })
}

test('of a series that moved by a day one visit is where another was: what is told is the one that is there', () => {
  const visits = [
    visit('second', ['confirmed', tuesday], ['confirmed', wednesday], ['cancelled', wednesday]),
    visit('first', ['confirmed', monday], ['confirmed', tuesday], ['cancelled', tuesday]),
  ]
  assert.deepEqual(mailOf(visits, tuesday, 60_000), [])
  assert.match(mailOf(visits, monday, 60_000)[0]?.detail ?? '', /was never so; visit second: 1 confirmed/)
})

test('what was over before its sender looked is stale', () => {
  const visits = [visit('only', ['cancelled', monday], ['confirmed', tuesday])]
  assert.deepEqual(mailOf(visits, monday, 22_000), [])
  assert.match(mailOf(visits, monday, 23_000)[0]?.detail ?? '', /had been so until/)
  assert.match(mailOf(visits, tuesday, 22_000)[0]?.detail ?? '', /was never so/)
})
