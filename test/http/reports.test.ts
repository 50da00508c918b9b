import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complete, noShow } from '../../src/booking/settle.ts'
import { csv } from '../../src/http/csv.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
await clinic.rows('update horai.doctors set name = $2 where practice_id = $1', [
  clinic.practice_id,
  '=cmd("Dr Auxo")',
])
const api = await anApi(clinic)

// Booked on Friday the 20th at ten for Monday the 23rd: at ten, half past ten and eighteen.
const names = ['Anna Example', 'Boris Example', 'Chloe Example', 'Dora Example']
const booked = []
for (const [i, minutes] of [0, 30, 480, 510].entries()) {
  booked.push(
    await clinic.booking({ ...visit, starts_at_utc: later(MONDAY_TEN, minutes) }, names[i] as string),
  )
}
const [came, missed, , left] = booked as [(typeof booked)[0], (typeof booked)[0], unknown, (typeof booked)[0]]
await api.post(`/v1/appointments/${left.id}/cancel`, {})
// Nobody was ever in it: a hold that lapsed.
await clinic.hold({ ...visit, starts_at_utc: later(MONDAY_TEN, 60) })
clinic.clock.override = '2026-03-23T12:00:00Z'
await complete(clinic.engine, clinic.staff, came.id)
await noShow(clinic.engine, clinic.staff, missed.id)

const week = 'from=2026-03-23&to=2026-03-29'
const report = async (name: string, query = week) => {
  const answer = await api.get(`/v1/reports/${name}?${query}`)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body.data
}

test('utilisation sets the booked minutes of each day beside those offered', async () => {
  const days = await report('utilisation')
  assert.equal(days.length, 7)
  assert.deepEqual(
    days.map(({ date, offered_minutes, booked_minutes, visits }: Record<string, unknown>) => [
      date,
      offered_minutes,
      booked_minutes,
      visits,
    ])[0],
    ['2026-03-23', 720, 90, 3],
  )
})

test('a day off offers nothing, and a break is not offered either', async () => {
  const holiday = { starts_at_utc: '2026-03-24T22:00:00Z', ends_at_utc: '2026-03-25T22:00:00Z' }
  const { id } = (await api.post('/v1/availability-exceptions', holiday)).body
  const dates = (await report('utilisation')).map(({ date }: { date: string }) => date)
  assert.ok(!dates.includes('2026-03-25'))
  await api.send('DELETE', `/v1/availability-exceptions/${id}`)
})

test('the no-show rate counts those who did not come among those who were expected', async () => {
  const [row, ...others] = await report('no-shows')
  assert.deepEqual(others, [])
  assert.deepEqual([row.completed, row.no_show, row.cancelled, row.no_show_rate], [1, 1, 1, 0.5])
})

test('lead time is from when the time was taken to the visit', async () => {
  const [row] = await report('lead-times')
  assert.equal(row.visits, 3)
  // 72 hours to the first, half an hour more to the second.
  assert.equal(row.median_hours, 72.5)
  assert.deepEqual([row.under_1_day, row.under_3_days, row.under_7_days, row.longer], [0, 0, 3, 0])
})

test('the busiest hours are those on the clock of the practice', async () => {
  assert.deepEqual(await report('busiest-hours'), [
    { day_of_week: 1, hour: 10, visits: 2 },
    { day_of_week: 1, hour: 18, visits: 1 },
  ])
  const summer = await clinic.booking({ ...visit, starts_at_utc: '2026-03-30T07:00:00Z' }, 'Elias Example')
  // The clocks have gone forward: seven in UTC is ten in Athens.
  assert.deepEqual(await report('busiest-hours', 'from=2026-03-30&to=2026-03-30'), [
    { day_of_week: 1, hour: 10, visits: 1 },
  ])
  await api.post(`/v1/appointments/${summer.id}/cancel`, {})
})

test('no report names a patient, in whatever form', async () => {
  for (const name of ['utilisation', 'no-shows', 'lead-times', 'busiest-hours']) {
    for (const form of ['', '.csv']) {
      const { status, body } = await api.get(`/v1/reports/${name}${form}?${week}`)
      assert.equal(status, 200)
      for (const patient of names) assert.ok(!JSON.stringify(body).includes(patient.split(' ')[0] as string))
    }
  }
})

test('a spreadsheet gets a table, in which no name is a formula', async () => {
  const { headers, body } = await api.get(`/v1/reports/no-shows.csv?${week}`)
  assert.match(String(headers['content-type']), /^text\/csv/)
  assert.match(String(headers['content-disposition']), /no-shows_2026-03-23_2026-03-29\.csv/)
  const [head, line] = String(body).split('\r\n')
  assert.match(String(head), /^doctor_id,doctor_name,appointment_type_id,/)
  assert.match(String(line), /,"'=cmd\(""Dr Auxo""\)",/)
  for (const text of ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\r\n=1']) {
    assert.match(csv(['x'], [{ x: text }]), /^x\r\n"?'/, JSON.stringify(text))
  }
  assert.equal(csv(['x'], [{ x: -1 }, { x: 'O-1' }, { x: null }]), 'x\r\n-1\r\nO-1\r\n\r\n')
})

test('a report is of at most 366 days, in order', async () => {
  const status = async (query: string) => (await api.get(`/v1/reports/utilisation?${query}`)).status
  assert.equal(await status('from=2026-01-01&to=2027-01-01'), 200)
  assert.equal(await status('from=2026-01-01&to=2027-01-02'), 422)
  assert.equal(await status('from=2026-01-02&to=2026-01-01'), 422)
})
