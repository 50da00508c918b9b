/** An event in a calendar file (RFC 5545). Instants are RFC 3339 in UTC. */
export interface CalendarEvent {
  /** Stays through every move, so that a second file replaces the first. */
  readonly uid: string
  readonly starts_at_utc: string
  readonly ends_at_utc: string
  /** Grows with every change. */
  readonly sequence: number
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  readonly summary: string
  readonly location?: string
  readonly description?: string
  readonly url?: string
}

/** @param nowMs when the file is made */
export function calendarFile(events: readonly CalendarEvent[], nowMs: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Horai//Horai 1//EN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, nowMs)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent, nowMs: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${stamp(nowMs)}`,
    `DTSTART:${stamp(Date.parse(event.starts_at_utc))}`,
    `DTEND:${stamp(Date.parse(event.ends_at_utc))}`,
    `STATUS:${event.status}`,
    `SUMMARY:${text(event.summary)}`,
    ...(event.location ? [`LOCATION:${text(event.location)}`] : []),
    ...(event.description ? [`DESCRIPTION:${text(event.description)}`] : []),
    // A URI is not escaped as text is; it has no characters that would need it.
    ...(event.url ? [`URL:${event.url}`] : []),
    'END:VEVENT',
  ]
}

/** `20260327T080000Z`. */
function stamp(at: number): string {
  return `${new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`
}

function text(value: string): string {
  return value.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n?|\n/g, '\\n')
}

/** Lines have at most 75 octets; what continues one begins with a space. Never within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
