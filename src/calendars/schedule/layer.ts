/** A VAVAILABILITY: a layer of hours, whose stretches make rules with breaks. */
import type ICAL from 'ical.js'
import { worksOn } from '../../availability/recurrence.ts'
import { formatLocalDate, type LocalDate, localDateOf } from '../../time/local-date.ts'
import { parseLocalTime } from '../../time/local-time.ts'
import {
  clock,
  dateOf,
  datesIn,
  endOf,
  intervalIn,
  midnightIn,
  minuteOf,
  priorityOf,
  readingIn,
  scopeIn,
  textIn,
  Wrong,
  zoneOf,
} from './fields.ts'
import { beginning, counted, recurrenceIn, weekdayIn } from './recurrences.ts'
import { ALWAYS, type FileBreak, type FileRule, type FileScope, own } from './schedule.ts'

interface Layer extends FileScope {
  readonly priority: number
  readonly from: LocalDate | null
  readonly to: LocalDate | null
}

export function layerRules(component: ICAL.Component, doctorZone: string): FileRule[] {
  const stretches = component.getAllSubcomponents('available').map((one) => stretchIn(one, doctorZone))
  const named = component.hasProperty('dtstart') ? 'dtstart' : 'dtend'
  const zone = stretches[0]?.zone ?? zoneOf(component, named, doctorZone)
  const layer: Layer = {
    priority: priorityOf(component),
    from: midnightIn(component, 'dtstart', zone),
    to: before(midnightIn(component, 'dtend', zone)),
    ...scopeIn(component),
  }
  const rules = [...Map.groupBy(stretches, ({ rule }, i) => rule ?? `alone ${i}`).values()].map((parts) =>
    ruleOf(parts, layer),
  )
  const idle = component.hasProperty(own.interval) || rules.length === 0
  return idle ? [...rules, closed(layer, zone, intervalIn(component))] : rules
}

function before(date: LocalDate | null): LocalDate | null {
  return date === null ? null : date - 1
}

/** A layer in which nothing is worked silences what is below all the same. */
function closed(layer: Layer, timezone: string, slot_interval_minutes: number): FileRule {
  const all = { break_start_local: '00:00', break_end_local: '24:00', label: null }
  return {
    ...effect(layer, layer.from),
    timezone,
    day_of_week: 1,
    recurrence: null,
    extra_dates: [],
    except_dates: [],
    work_start_local: '00:00',
    work_end_local: '24:00',
    slot_interval_minutes,
    breaks: [all],
  }
}

function effect({ from: _, to, ...layer }: Layer, effectiveFrom: LocalDate | null) {
  return {
    ...layer,
    effective_from: effectiveFrom === null ? null : formatLocalDate(effectiveFrom),
    effective_to: to === null ? null : formatLocalDate(to),
  }
}

interface Stretch {
  readonly rule: string | null
  readonly zone: string
  readonly date: LocalDate
  /** Minutes of that date; at most 1440. */
  readonly from: number
  readonly to: number
  readonly recurrence: string | null
  readonly extra: readonly LocalDate[]
  readonly except: readonly LocalDate[]
  readonly interval: number
  readonly after: string | null
  /** The working time, where it goes beyond the stretches. */
  readonly window: string | null
}

function stretchIn(component: ICAL.Component, doctorZone: string): Stretch {
  const zone = zoneOf(component, 'dtstart', doctorZone)
  const start = readingIn(component, 'dtstart', zone)
  if (start === null) throw new Wrong('an AVAILABLE needs a DTSTART')
  const end = endOf(component, zone, start)
  const date = dateOf(start)
  const from = minuteOf(start)
  const to = dateOf(end) === date ? minuteOf(end) : 1440 + minuteOf(end)
  if (dateOf(end) > date + 1 || to > 1440 || to <= from) {
    throw new Wrong('an AVAILABLE must end after its start and by midnight')
  }
  return {
    rule: textIn(component, own.rule),
    zone,
    date,
    from,
    to,
    recurrence: recurrenceIn(component, zone, from),
    extra: datesIn(component, 'rdate', zone),
    except: datesIn(component, 'exdate', zone),
    interval: intervalIn(component),
    after: textIn(component, own.break),
    window: textIn(component, own.window),
  }
}

/** Stretches of one rule are its window, and the gaps between them its breaks. */
function ruleOf(parts: readonly Stretch[], layer: Layer): FileRule {
  const sorted = parts.toSorted((a, b) => a.from - b.from)
  const first = sorted[0] as Stretch
  const last = sorted.at(-1) as Stretch
  const same = ({ zone, date, recurrence, extra, except, interval }: Stretch) =>
    JSON.stringify([zone, date, recurrence?.replace(/UNTIL=\d+/, ''), extra, except, interval])
  if (sorted.some((part) => same(part) !== same(first))) {
    throw new Wrong(`stretches of one rule (${own.rule}) must recur alike`)
  }
  const breaks = sorted.slice(1).map((part, i): FileBreak => {
    const pause = { from: (sorted[i] as Stretch).to, to: part.from }
    if (pause.to <= pause.from) throw new Wrong('stretches of one rule must not touch')
    return { break_start_local: clock(pause.from), break_end_local: clock(pause.to), label: part.after }
  })
  const window = windowOf(first.window, first.from, last.to)
  const edges = [
    { break_start_local: clock(window.from), break_end_local: clock(first.from), label: null },
    { break_start_local: clock(last.to), break_end_local: clock(window.to), label: null },
  ].filter((edge) => edge.break_start_local !== edge.break_end_local)
  return {
    ...whenOf(first, layer),
    timezone: first.zone,
    except_dates: first.except.map(formatLocalDate),
    work_start_local: clock(window.from),
    work_end_local: clock(window.to),
    slot_interval_minutes: first.interval,
    breaks: [...breaks, ...edges].toSorted((a, b) => (a.break_start_local < b.break_start_local ? -1 : 1)),
  }
}

function windowOf(text: string | null, from: number, to: number): { from: number; to: number } {
  if (text === null) return { from, to }
  const [start, end] = text.split('/').map((time) => parseLocalTime(time))
  if (
    start === undefined ||
    start === null ||
    end === undefined ||
    end === null ||
    start > from ||
    end < to
  ) {
    throw new Wrong(`${own.window} must be a working time around the stretches, as 09:00/17:00`)
  }
  return { from: start, to: end }
}

/** A weekday, a recurrence, or dates; and from when it is in effect. */
function whenOf({ date, recurrence, extra }: Stretch, layer: Layer) {
  const dates = (all: readonly LocalDate[]) => [...new Set(all)].sort((a, b) => a - b).map(formatLocalDate)
  if (recurrence === null) {
    return {
      ...effect(layer, layer.from),
      day_of_week: null,
      recurrence,
      extra_dates: dates([date, ...extra]),
    }
  }
  if (!worksOn(counted(recurrence, date))(date))
    throw new Wrong('DTSTART must be a date that the RRULE names')
  const isAlways = layer.from === null && date <= localDateOf(ALWAYS.last)
  const weekday = weekdayIn(recurrence, date)
  const from = isAlways && weekday !== null ? null : beginning(recurrence, date, layer.from)
  const pattern =
    weekday === null ? { day_of_week: null, recurrence } : { day_of_week: weekday, recurrence: null }
  return { ...effect(layer, from), ...pattern, extra_dates: dates(extra) }
}
