import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { aMailbox } from '../support/mailbox.ts'
import { messagesOf } from '../support/messages.ts'
import { oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const mailbox = await aMailbox()
const api = await anApi(clinic)
const { later } = messagesOf(clinic, mailbox)

test('a practice says how its patients are told; what makes no sense is refused and changes nothing', async () => {
  const { body } = await api.get('/v1/notification-settings')
  assert.deepEqual(body.reminder_minutes, [1440, 120])
  const changed = await api.send('PATCH', '/v1/notification-settings', { body: { grace_seconds: 0 } })
  assert.equal(changed.body.grace_seconds, 0)
  const twice = { grace_seconds: 60, reminder_minutes: [60, 60] }
  assert.equal((await api.send('PATCH', '/v1/notification-settings', { body: twice })).status, 422)
  assert.equal((await api.get('/v1/notification-settings')).body.grace_seconds, 0)
  await api.send('PATCH', '/v1/notification-settings', { body: { grace_seconds: 120 } })
})

test('one press ends the mails, looking at the link does not', async () => {
  const { id } = await clinic.hold(visit)
  const email = 'anna@patients.example'
  await api.post(`/v1/appointments/${id}/confirm`, { patient: { name: 'Anna Example', email } })
  await later(3)
  const [mail] = mailbox.to(email)
  const list = mail?.headers.get('list') as unknown as { unsubscribe: { url: string } }
  assert.match(
    String(mail?.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line),
    /One-Click/,
  )
  const path = new URL(list.unsubscribe.url).pathname
  assert.equal((await api.get(path, { key: null })).status, 200)
  assert.deepEqual(await clinic.rows('select email_allowed from horai.patients'), [{ email_allowed: true }])
  const posted = await api.server.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'List-Unsubscribe=One-Click',
  })
  assert.equal(posted.statusCode, 200)
  assert.deepEqual(await clinic.rows('select email_allowed from horai.patients'), [{ email_allowed: false }])
  const { body } = await api.get(`/v1/notification-jobs?appointment_id=${id}`)
  assert.deepEqual(body.data.map(({ kind }: { kind: string }) => kind).sort(), [
    'confirmation',
    'reminder',
    'reminder',
  ])
})
