import type { Schemas } from '../../../src/client/index.ts'

export type Doctor = Schemas['Doctor']
export type Rule = Schemas['ScheduleRule']

/** One stretch of a weekday as it is being edited; without an id it is new. */
export interface DraftRule extends Omit<Rule, 'id' | 'inserted_at' | 'updated_at' | 'doctor_id'> {
  /** Of the stored rule it comes from, else made here. */
  readonly key: string
  readonly isNew: boolean
}

/** Rules that are in effect on the same dates with the same priority: one week. */
export interface Layer {
  readonly key: string
  readonly priority: number
  readonly effective_from: string | null
  readonly effective_to: string | null
  readonly rules: readonly DraftRule[]
}

export function draftOf({ id, inserted_at: _, updated_at: __, doctor_id: ___, ...rule }: Rule): DraftRule {
  return { ...rule, key: id, isNew: false }
}

export function layerKey({ priority, effective_from, effective_to }: Omit<Layer, 'key' | 'rules'>): string {
  return [priority, effective_from, effective_to].join('|')
}

/** The highest priority first, since it alone decides where several are in effect. */
export function layersOf(rules: readonly DraftRule[]): Layer[] {
  const byKey = Map.groupBy(rules, layerKey)
  return [...byKey]
    .map(([key, own]) => {
      const { priority, effective_from, effective_to } = own[0] as DraftRule
      return { key, priority, effective_from, effective_to, rules: own }
    })
    .sort((a, b) => b.priority - a.priority || (a.effective_from ?? '').localeCompare(b.effective_from ?? ''))
}

/** What is sent of a rule. */
export function bodyOf({ key: _, isNew: __, ...rule }: DraftRule) {
  return rule
}

/** What saving comes to: rules to make, to change and to delete. */
export function changesBetween(stored: readonly DraftRule[], draft: readonly DraftRule[]) {
  const before = new Map(stored.map((rule) => [rule.key, JSON.stringify(rule)]))
  const kept = new Set(draft.map(({ key }) => key))
  return {
    added: draft.filter(({ isNew }) => isNew),
    changed: draft.filter((rule) => !rule.isNew && before.get(rule.key) !== JSON.stringify(rule)),
    removed: stored.filter(({ key }) => !kept.has(key)),
  }
}

let made = 0

export function newRule(
  layer: Omit<Layer, 'key' | 'rules'>,
  like: Partial<DraftRule> & { timezone: string; day_of_week: number | null },
): DraftRule {
  made += 1
  return {
    scope_appointment_type_id: null,
    scope_doctor_location_id: null,
    scope_location_room_id: null,
    work_start_local: '09:00',
    work_end_local: '17:00',
    slot_interval_minutes: 15,
    is_active: true,
    breaks: [],
    recurrence: null,
    extra_dates: [],
    except_dates: [],
    ...like,
    priority: layer.priority,
    effective_from: layer.effective_from,
    effective_to: layer.effective_to,
    key: `new-${made}`,
    isNew: true,
  }
}
