import { type Interval, normalise, type Spans } from './interval.ts'
import type { LocalDate } from './local-date.ts'
import { DAY_MS, MINUTE_MS, type Minute, type MinuteOfDay } from './minute.ts'

/**
 * What a zone's clocks showed around some dates: `offsets[i]` milliseconds ahead of UTC from the instant `since[i]`
 * (in milliseconds; the first is −∞) until `since[i + 1]`.
 */
interface OffsetTable {
  readonly since: readonly number[]
  readonly offsets: readonly number[]
}

/** One table serves this many dates: two or three clock changes, so a plain scan finds the right one. */
const TABLE_DAYS = 512
/** More than any offset and any skipped day, so a table knows what its first and last dates need. */
const MARGIN_DAYS = 3
/** Some 22 years a zone; asking for more dates only means asking Temporal again. */
const TABLES_KEPT = 16

/**
 * An IANA zone. Temporal is asked once for the clock changes around some dates; from there on local time and UTC
 * are integer arithmetic. Where an offset has seconds (before about 1972), instants are rounded down to the minute.
 */
export class Zone {
  /** The IANA name, in its usual upper and lower case. */
  readonly id: string
  readonly #tables = new Map<number, OffsetTable>()

  constructor(id: string) {
    this.id = id
  }

  /**
   * The instant of a local time, by RFC 5545 (Temporal's `compatible`): the first of a time that occurs twice; one
   * that does not exist is read with the offset in force before the gap. 1440 is midnight at the date's end.
   */
  toMinute(date: LocalDate, time: MinuteOfDay): Minute {
    const local = date * DAY_MS + time * MINUTE_MS
    const { offsets, index, skipped } = this.#locate(date, local)
    return Math.floor((local - (offsets[skipped ? index - 1 : index] as number)) / MINUTE_MS)
  }

  /** The first instant (milliseconds) of a local date; of one that the zone skipped, the first instant after it. */
  startOfDate(date: LocalDate): number {
    const local = date * DAY_MS
    const { since, offsets, index, skipped } = this.#locate(date, local)
    return skipped ? (since[index] as number) : local - (offsets[index] as number)
  }

  /** The local date at an instant, in milliseconds. */
  dateAt(ms: number): LocalDate {
    const { since, offsets } = this.#table(Math.floor(ms / DAY_MS))
    let index = since.length - 1
    while ((since[index] as number) > ms) index--
    return Math.floor((ms + (offsets[index] as number)) / DAY_MS)
  }

  /**
   * All minutes whose local date is one of `first`..`last`, both included. Nearly always one span; two where clocks
   * went back across midnight, so that a date came twice.
   */
  minutesOfDates(first: LocalDate, last: LocalDate): Spans {
    const parts: Interval[] = []
    for (let date = first; date <= last; ) {
      const tableEnd = (Math.floor(date / TABLE_DAYS) + 1) * TABLE_DAYS - 1
      const until = Math.min(last, tableEnd)
      const { since, offsets } = this.#table(date)
      for (const [i, offset] of offsets.entries()) {
        parts.push({
          from: Math.ceil(Math.max(date * DAY_MS - offset, since[i] as number) / MINUTE_MS),
          to: Math.ceil(
            Math.min((until + 1) * DAY_MS - offset, since[i + 1] ?? Number.POSITIVE_INFINITY) / MINUTE_MS,
          ),
        })
      }
      date = until + 1
    }
    return normalise(parts)
  }

  /** The first stretch of constant offset that ends after a local reading, and whether the reading fell in the gap before it. */
  #locate(date: LocalDate, local: number) {
    const { since, offsets } = this.#table(date)
    let index = 0
    while (index + 1 < since.length && local >= (since[index + 1] as number) + (offsets[index] as number))
      index++
    return { since, offsets, index, skipped: local < (since[index] as number) + (offsets[index] as number) }
  }

  #table(date: LocalDate): OffsetTable {
    const key = Math.floor(date / TABLE_DAYS)
    const known = this.#tables.get(key)
    if (known) return known
    if (this.#tables.size >= TABLES_KEPT) this.#tables.clear()
    const table = readOffsets(this.id, key * TABLE_DAYS - MARGIN_DAYS, (key + 1) * TABLE_DAYS + MARGIN_DAYS)
    this.#tables.set(key, table)
    return table
  }
}

function readOffsets(zoneId: string, first: LocalDate, last: LocalDate): OffsetTable {
  const end = last * DAY_MS
  let at = Temporal.Instant.fromEpochMilliseconds(first * DAY_MS).toZonedDateTimeISO(zoneId)
  const since = [Number.NEGATIVE_INFINITY]
  const offsets = [at.offsetNanoseconds / 1e6]
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds >= end) return { since, offsets }
    since.push(next.epochMilliseconds)
    offsets.push(next.offsetNanoseconds / 1e6)
    at = next
  }
}

const zones = new Map<string, Zone>()

/** The zone of an IANA name, in any case. Answers null for what is no such name; an offset ("+02:00") is none. */
export function findZone(name: string): Zone | null {
  const known = zones.get(name)
  if (known) return known
  if (!/^[A-Za-z]/.test(name)) return null
  let id: string
  try {
    id = new Temporal.ZonedDateTime(0n, name).timeZoneId
  } catch {
    return null
  }
  // Kept under the usual spelling only: IANA has a few hundred names, but a caller may vary their case without end.
  const zone = zones.get(id) ?? new Zone(id)
  zones.set(id, zone)
  return zone
}

/** The zone of a name that was checked when it was stored. Throws RangeError when it is no IANA name after all. */
export function zoneOf(name: string): Zone {
  const zone = findZone(name)
  if (!zone) throw new RangeError(`not an IANA time zone: ${JSON.stringify(name)}`)
  return zone
}
