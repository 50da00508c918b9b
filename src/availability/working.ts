import { type Interval, normalise, type Spans, union } from '../time/interval.ts'
import type { Rule } from './records.ts'
import type { Timetable } from './timetable.ts'
import { windowsBetween } from './windows.ts'

/**
 * When a doctor works within an interval, for whichever kind of visit and wherever: what a calendar shades. Breaks are
 * cut out, openings are in; what is blocked is not taken away, since a calendar shows blocks as such.
 */
export function workingTime({ ground }: Timetable, within: Interval): Spans {
  const rules = ground.rules.toSorted((a, b) => b.rule.priority - a.rule.priority)
  const scopes = new Map(rules.map(({ rule }) => [scopeOf(rule).join(), scopeOf(rule)]))
  const stretches = [...scopes.values()].flatMap((scope) => {
    const matching = rules.filter(({ rule }) =>
      scopeOf(rule).every((id, i) => id === null || id === scope[i]),
    )
    return windowsBetween(matching, within).flatMap((window) => window.stretches)
  })
  const openings = ground.exceptions
    .filter(({ exception }) => exception.kind === 'available')
    .filter(({ from, to }) => from < within.to && within.from < to)
  return union(normalise(stretches), normalise(openings))
}

function scopeOf(rule: Rule): readonly (string | null)[] {
  return [rule.scope_appointment_type_id, rule.scope_doctor_location_id, rule.scope_location_room_id]
}
