import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { sync } from 'node-ical'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const api = await anApi(clinic, { publicUrl: 'https://visits.example' })
const { doctor_id } = visit
const nasty = 'Anna "A"; Example,\r\nATTENDEE:mailto:x@y.example \\ Παπαδοπούλου'
const first = await clinic.booking(visit, nasty)
const second = await clinic.booking({ ...visit, starts_at_utc: later(MONDAY_TEN, 60) }, 'Elias Example')

async function aFeed(input: Record<string, unknown> = {}) {
  const { status, body } = await api.post('/v1/calendar-feeds', { doctor_id, ...input })
  assert.equal(status, 201, JSON.stringify(body))
  const { address, ...feed } = body
  assert.match(address, /^https:\/\/visits\.example\/public\/calendars\/[\w-]{22}\.[\w-]{43}\.ics$/)
  return { ...feed, path: address.slice('https://visits.example'.length) } as { id: string; path: string }
}

/** What two parsers that know nothing of each other make of it; they must agree. */
async function eventsAt(path: string) {
  const { status, headers, body } = await api.get(path, { key: null })
  assert.equal(status, 200, JSON.stringify(body))
  assert.match(String(headers['content-type']), /^text\/calendar; charset=utf-8/)
  const one = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      starts: event.startDate.toJSDate().toISOString(),
      ends: event.endDate.toJSDate().toISOString(),
      sequence: Number(event.sequence),
      status: component.getFirstPropertyValue('status'),
      attendees: component.getAllProperties('attendee').length,
    }
  })
  const other = Object.values(sync.parseICS(body)).flatMap((event) =>
    event?.type !== 'VEVENT'
      ? []
      : [
          {
            uid: event.uid,
            summary: event.summary,
            starts: event.start.toISOString(),
            ends: event.end?.toISOString(),
            sequence: Number(event.sequence),
            status: event.status,
            attendees: event.attendee === undefined ? 0 : 1,
          },
        ],
  )
  assert.deepEqual(other, one)
  return one
}

test('a calendar program reads a doctor’s visits by an address, without the names of patients', async () => {
  const { path } = await aFeed()
  const [one, two, ...more] = await eventsAt(path)
  assert.deepEqual(more, [])
  assert.equal(one?.uid, `${first.id}@horai`)
  assert.equal(one?.starts, '2026-03-23T08:00:00.000Z')
  assert.equal(one?.status, 'CONFIRMED')
  assert.equal(one?.summary, two?.summary)
  assert.ok(!one?.summary?.includes('Anna'))
})

test('with the names where the practice wants it; a name is text and nothing else', async () => {
  const { path } = await aFeed({ shows_patients: true, label: 'the telephone of the doctor' })
  const [one] = await eventsAt(path)
  assert.match(one?.summary ?? '', /^Anna "A"; Example,\s+ATTENDEE:mailto:x@y\.example \\ Παπαδοπούλου · /)
  assert.equal(one?.attendees, 0)
})

test('what moves keeps its id and grows in sequence; what is cancelled is gone', async () => {
  const { path } = await aFeed()
  const before = (await eventsAt(path))[1]
  await api.post(`/v1/appointments/${second.id}/reschedule`, { starts_at_utc: later(MONDAY_TEN, 120) })
  const after = (await eventsAt(path))[1]
  assert.equal(after?.uid, before?.uid)
  assert.ok((after?.sequence ?? 0) > (before?.sequence ?? 0))
  assert.equal(after?.starts, '2026-03-23T10:00:00.000Z')
  await api.post(`/v1/appointments/${second.id}/cancel`, {})
  assert.deepEqual(
    (await eventsAt(path)).map(({ uid }) => uid),
    [`${first.id}@horai`],
  )
})

test('the address is shown once, tells when it was used, and leads nowhere once revoked', async () => {
  const { id, path } = await aFeed({ label: 'old telephone' })
  await eventsAt(path)
  const { body } = await api.get(`/v1/calendar-feeds?doctor_id=${doctor_id}`)
  const listed = body.data.find((feed: { id: string }) => feed.id === id)
  assert.ok(listed.last_used_at)
  assert.ok(!JSON.stringify(body).includes(path.slice(-47, -4)))
  const revoked = await api.post(`/v1/calendar-feeds/${id}/revoke`, {})
  assert.ok(revoked.body.revoked_at)
  assert.deepEqual((await api.post(`/v1/calendar-feeds/${id}/revoke`, {})).body, revoked.body)
  assert.equal((await api.get(path, { key: null })).status, 404)
})

test('no other address leads anywhere, and nobody makes one for a doctor of others', async () => {
  const { path } = await aFeed()
  for (const wrong of [
    path.replace('.ics', ''),
    path.replace(/.{5}\.ics$/, 'AAAAA.ics'),
    '/public/calendars/x.ics',
    `/public/calendars/${'A'.repeat(22)}.${'A'.repeat(43)}.ics`,
  ]) {
    assert.equal((await api.get(wrong, { key: null })).status, 404, wrong)
  }
  const other = await oneRoom(database)
  const made = await api.post('/v1/calendar-feeds', { doctor_id: other.visit.doctor_id })
  assert.equal(made.status, 404)
})
