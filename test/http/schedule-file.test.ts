import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()

async function aDoctor() {
  const { clinic, visit, room_id, location_id } = await oneRoom(database)
  const api = await anApi(clinic)
  const { doctor_id, appointment_type_id } = visit
  const slots = async () => {
    const query = new URLSearchParams({
      doctor_id,
      appointment_type_id,
      from: '2026-03-23',
      to: '2026-04-20',
    })
    return (await api.get(`/v1/availability?${query}`)).body.slots as unknown[]
  }
  const file = async () => String((await api.get(`/v1/doctors/${doctor_id}/schedule.ics`)).body)
  const bring = (text: string, preview = false) =>
    api.post(`/v1/doctors/${doctor_id}/schedule-import`, { file: text, preview })
  return { clinic, api, doctor_id, room_id, location_id, slots, file, bring }
}

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//elsewhere//1//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n')

const tuesdays = [
  'BEGIN:VAVAILABILITY',
  'UID:a@example.org',
  'DTSTAMP:20260301T000000Z',
  'DTSTART;TZID=Europe/Athens:20260323T000000',
  'PRIORITY:5',
  'BEGIN:AVAILABLE',
  'UID:b@example.org',
  'DTSTAMP:20260301T000000Z',
  'DTSTART;TZID=Europe/Athens:20260324T090000',
  'DURATION:PT4H',
  'RRULE:FREQ=WEEKLY;BYDAY=TU',
  'EXDATE;TZID=Europe/Athens:20260407T090000',
  'END:AVAILABLE',
  'END:VAVAILABILITY',
]

test('a schedule goes out and comes back in another practice’s place: the same starts, and again nothing changes', async () => {
  const one = await aDoctor()
  const other = await aDoctor()
  const { api, doctor_id } = one
  await api.post('/v1/schedule-rules', {
    doctor_id,
    recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
    effective_from: '2026-03-23',
    work_start_local: '08:00',
    work_end_local: '14:00',
    priority: 5,
    slot_interval_minutes: 20,
    breaks: [{ break_start_local: '11:00', break_end_local: '11:30', label: 'coffee' }],
  })
  for (const kind of ['blocked', 'available']) {
    const starts = kind === 'blocked' ? '2026-04-03T06:00:00Z' : '2026-03-29T05:00:00Z'
    const ends = kind === 'blocked' ? '2026-04-03T07:00:00Z' : '2026-03-29T06:00:00Z'
    await api.post('/v1/availability-exceptions', {
      doctor_id,
      kind,
      starts_at_utc: starts,
      ends_at_utc: ends,
    })
  }
  const file = await one.file()
  const brought = await other.bring(file)
  assert.equal(brought.status, 200, JSON.stringify(brought.body))
  assert.equal(brought.body.rules.added.length, 1)
  assert.deepEqual([brought.body.rules.kept, brought.body.rules.removed.length], [7, 0])
  assert.equal(brought.body.exceptions.added.length, 2)
  const times = (slots: unknown[]) => (slots as { starts_at_utc: string }[]).map((slot) => slot.starts_at_utc)
  assert.deepEqual(times(await other.slots()), times(await one.slots()))

  const again = await other.bring(file)
  assert.deepEqual([again.body.rules.kept, again.body.exceptions.kept], [8, 2])
  assert.deepEqual(
    [
      again.body.rules.added,
      again.body.rules.removed,
      again.body.exceptions.added,
      again.body.exceptions.removed,
    ],
    [[], [], [], []],
  )
})

test('a file from elsewhere is seen before it is brought in, and takes the place of the rules', async () => {
  const { bring, slots, clinic } = await aDoctor()
  const before = await slots()
  const seen = await bring(calendar(...tuesdays), true)
  assert.equal(seen.status, 200, JSON.stringify(seen.body))
  assert.equal(seen.body.applied, false)
  assert.equal(seen.body.rules.removed.length, 7)
  const [rule] = seen.body.rules.added
  assert.equal(rule.day_of_week, 2)
  assert.deepEqual([rule.work_start_local, rule.work_end_local], ['09:00', '13:00'])
  assert.deepEqual([rule.effective_from, rule.except_dates], ['2026-03-23', ['2026-04-07']])
  assert.deepEqual(await slots(), before)

  assert.equal((await bring(calendar(...tuesdays))).body.applied, true)
  const days = ((await slots()) as { starts_at_utc: string }[]).map(({ starts_at_utc }) =>
    starts_at_utc.slice(0, 10),
  )
  assert.deepEqual([...new Set(days)], ['2026-03-24', '2026-03-31', '2026-04-14'])
  const rules = await clinic.rows('select from horai.schedule_rules where practice_id = $1', [
    clinic.practice_id,
  ])
  assert.equal(rules.length, 1)
})

test('a file with events alone leaves the hours; what an earlier file blocked goes, what was blocked here stays', async () => {
  const { bring, api, doctor_id } = await aDoctor()
  const event = (day: string) => [
    'BEGIN:VEVENT',
    `UID:${day}@example.org`,
    'DTSTAMP:20260301T000000Z',
    `DTSTART;VALUE=DATE:${day}`,
    'SUMMARY:Congress',
    'END:VEVENT',
  ]
  const made = { doctor_id, starts_at_utc: '2026-05-01T00:00:00Z', ends_at_utc: '2026-05-02T00:00:00Z' }
  await api.post('/v1/availability-exceptions', made)
  const first = await bring(calendar(...event('20260413')))
  assert.equal(first.body.rules.kept, 0)
  const [added] = first.body.exceptions.added
  assert.deepEqual(
    [added.starts_at_utc, added.ends_at_utc, added.source, added.reason],
    ['2026-04-12T21:00:00Z', '2026-04-13T21:00:00Z', 'icalendar', 'Congress'],
  )
  const second = await bring(calendar(...event('20260414')))
  assert.deepEqual(
    second.body.exceptions.removed.map(({ id }: { id: string }) => id),
    [added.id],
  )
  const left = await api.get(`/v1/availability-exceptions?doctor_id=${doctor_id}`)
  assert.equal(left.body.data.length, 2)
})

test('what cannot be read is refused with the line it begins on, and nothing is written', async () => {
  const { bring, slots } = await aDoctor()
  const before = await slots()
  const changed = (from: string, to: string) => calendar(...tuesdays.map((line) => line.replace(from, to)))
  for (const [file, says] of [
    ['no calendar', /invalid line/],
    [calendar('BEGIN:VTODO', 'END:VTODO'), /neither a VAVAILABILITY nor a VEVENT/],
    [
      changed('TZID=Europe/Athens:20260324', 'TZID=Sparta:20260324'),
      /^line 4, VAVAILABILITY: TZID=Sparta is no IANA/,
    ],
    [changed('DURATION:PT4H', 'DURATION:PT20H'), /^line 4, .*by midnight/],
    [changed('FREQ=WEEKLY;BYDAY=TU', 'FREQ=DAILY;BYHOUR=9,10'), /^line 4, .*RRULE must be/],
    [
      changed('FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY;BYDAY=WE'),
      /^line 4, .*DTSTART must be a date that the RRULE/,
    ],
    [changed('20260323T000000', '20260323T070000'), /^line 4, .*DTSTART must be a midnight/],
    [changed('T090000', 'T090030'), /^line 4, .*no whole minute/],
    [
      calendar('BEGIN:VEVENT', 'DTSTART:20260401T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY', 'END:VEVENT'),
      /^line 4, VEVENT: events that recur/,
    ],
    [
      changed('PRIORITY:5', 'X-HORAI-ROOM:0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10'),
      /a rule from 09:00: names something that this practice does not have/,
    ],
  ] as const) {
    const answer = await bring(file)
    assert.equal(answer.status, 422, `${says}: ${JSON.stringify(answer.body)}`)
    assert.equal(answer.body.code, 'validation_failed')
    assert.match(answer.body.errors[0].detail, says)
  }
  assert.deepEqual(await slots(), before)
})

test('the file is valid iCalendar, served as such', async () => {
  const { api, doctor_id } = await aDoctor()
  const answer = await api.get(`/v1/doctors/${doctor_id}/schedule.ics`)
  assert.match(String(answer.headers['content-type']), /^text\/calendar; charset=utf-8/)
  const component = new ICAL.Component(ICAL.parse(String(answer.body)))
  assert.equal(component.getAllSubcomponents('vavailability').length, 1)
  assert.equal(component.getAllSubcomponents('vtimezone').length, 1)
  assert.ok(
    String(answer.body)
      .split('\r\n')
      .every((line) => Buffer.byteLength(line) <= 75),
  )
})
