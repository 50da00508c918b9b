import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarFile } from '../../web/ui/calendar-file.ts'

const event = {
  uid: '0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10@horai',
  starts_at_utc: '2026-03-27T08:00:00Z',
  ends_at_utc: '2026-03-27T08:30:00Z',
  sequence: 2,
  status: 'CONFIRMED',
  summary: 'Check-up',
} as const

const now = Date.parse('2026-03-20T10:15:30.500Z')

test('a calendar file is what RFC 5545 says, line by line', () => {
  assert.equal(
    calendarFile([event], now),
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Horai//Horai 1//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10@horai',
      'SEQUENCE:2',
      'DTSTAMP:20260320T101530Z',
      'DTSTART:20260327T080000Z',
      'DTEND:20260327T083000Z',
      'STATUS:CONFIRMED',
      'SUMMARY:Check-up',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )
})

test('text cannot break out of its line', () => {
  const file = calendarFile([{ ...event, summary: 'a, b; c\\d\r\nATTENDEE:x', location: 'one\ntwo' }], now)
  assert.match(file, /SUMMARY:a\\, b\\; c\\\\d\\nATTENDEE:x\r\n/)
  assert.match(file, /LOCATION:one\\ntwo\r\n/)
})

test('lines have at most 75 octets, and folding loses no letter', () => {
  const summary = 'Επανεξέταση με τη Δρ Ευνομία Παράδειγμα στο Μετς 🩺'.repeat(4)
  const file = calendarFile([{ ...event, summary }], now)
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  assert.ok(file.replaceAll('\r\n ', '').includes(`SUMMARY:${summary}\r\n`))
})
