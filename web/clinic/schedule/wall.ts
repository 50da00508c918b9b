/** The instant of a local date and time in a zone, RFC 3339 UTC: the first of a time that occurs twice (RFC 5545). */
export function instantOf(zone: string, date: string, time: string): string {
  const wanted =
    Date.parse(`${date}T${time === '24:00' ? '00:00' : time}:00Z`) + (time === '24:00' ? DAY_MS : 0)
  // The offsets before and after any change of the clocks nearby; the earlier instant that reads as wanted is meant.
  const offsets = [offsetAt(zone, wanted - DAY_MS), offsetAt(zone, wanted + DAY_MS)]
  const fitting = offsets.map((offset) => wanted - offset).filter((at) => at + offsetAt(zone, at) === wanted)
  // A time that the clocks skip is read with the offset before the gap.
  const at = fitting.length > 0 ? Math.min(...fitting) : wanted - (offsets[0] as number)
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}

const DAY_MS = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

function offsetAt(zone: string, at: number): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    formats.set(zone, format)
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const read = Date.parse(
    `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:00Z`,
  )
  return read - Math.floor(at / 60_000) * 60_000
}
