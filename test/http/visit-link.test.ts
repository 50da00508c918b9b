import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()

test('the key of an entry opens the visit that was offered, and nothing before', async () => {
  const { clinic, visit } = await oneRoom(database, { slug: 'visit' })
  const api = await anApi(clinic)
  const joined = await api.post(
    `/public/${clinic.slug}/waitlist-entries`,
    {
      patient: { name: 'Anna Example', email: 'anna@example.org' },
      appointment_type_slug: 'visit',
      from_date: '2026-03-23',
      to_date: '2026-03-24',
    },
    { key: null },
  )
  const { id, manage_token: key } = joined.body
  const link = (ask: object) => api.post(`/public/waitlist-entries/${id}/visit-link`, {}, ask)
  const early = await link({ key })
  assert.deepEqual([early.status, early.body.code], [409, 'invalid_transition'])
  const offered = await api.post(`/v1/waitlist-entries/${id}/offer`, { ...visit, starts_at_utc: MONDAY_TEN })
  assert.equal(offered.status, 201)
  const { status, body } = await link({ key })
  assert.deepEqual([status, body.appointment_id], [200, offered.body.id])
  const opened = await api.get(`/public/appointments/${body.appointment_id}`, { key: body.manage_token })
  assert.deepEqual([opened.status, opened.body.status], [200, 'held'])
  assert.equal((await link({ key: body.manage_token })).status, 404, 'the key of a visit is none of an entry')
  assert.equal((await link({ key: null })).status, 401)
})
