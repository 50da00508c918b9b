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

const inEnglish = '/v1/notification-templates/confirmation/email/en'

test('a practice says it in its own words, sees how they read, and goes back to ours', async () => {
  const { body: ours } = await api.get(inEnglish)
  assert.equal(ours.is_own, false)
  assert.deepEqual(ours.placeholders, ['patient', 'practice', 'doctor', 'visit', 'when', 'where', 'link'])
  const words = { subject: 'See you {when}', body: 'Dear {patient},\n\n<b>{visit}</b> on {when}.\n\n{link}' }
  const preview = await api.send('POST', `${inEnglish}/preview`, { body: words })
  assert.equal(preview.status, 200)
  assert.match(preview.body.text, /^Dear Anna Example,\n\n<b>First visit<\/b> on Friday, 27 March 2026/)
  assert.match(preview.body.html, /&#60;b&#62;First visit&#60;\/b&#62;/)
  assert.equal((await api.get(inEnglish)).body.is_own, false, 'a preview changes nothing')
  assert.equal((await api.send('PUT', inEnglish, { body: words })).body.is_own, true)
  const { body: all } = await api.get('/v1/notification-templates')
  assert.equal(all.data.filter(({ is_own }: { is_own: boolean }) => is_own).length, 1)
  assert.equal(all.data.length, 24)

  const { id } = await clinic.hold({ ...visit, starts_at_utc: '2026-03-23T09:00:00Z' })
  const patient = { name: '{when} & Co <Example>', email: 'braces@patients.example' }
  await api.post(`/v1/appointments/${id}/confirm`, { patient })
  const shown = await api.post(`/v1/appointments/${id}/notification-preview`, {
    kind: 'confirmation',
    channel: 'email',
    locale: 'en',
  })
  assert.match(shown.body.text, /^Dear \{when\} & Co <Example>,/)
  await later(3)
  const [mail] = mailbox.to('braces@patients.example')
  assert.match(mail?.subject ?? '', /^See you Monday, 23 March 2026, 11:00/)
  assert.match(mail?.text ?? '', /^Dear \{when\} & Co <Example>,/)
  assert.match(String(mail?.html), /Dear \{when\} &#38; Co &#60;Example&#62;,/)

  assert.equal((await api.send('DELETE', inEnglish)).status, 204)
  assert.equal((await api.get(inEnglish)).body.is_own, false)
})

test('words that name what there is not are refused, and nothing is saved', async () => {
  const refused = async (path: string, words: object, code: string, facts: object = {}) => {
    const { status, body } = await api.send('PUT', path, { body: words })
    assert.equal(status, 422)
    assert.equal(body.code, code)
    for (const [name, value] of Object.entries(facts)) assert.deepEqual(body[name], value)
  }
  const subject = 'Hello'
  await refused(inEnglish, { subject, body: 'Dear {naem} {patient}, {until}' }, 'unknown_placeholder', {
    unknown: ['naem', 'until'],
  })
  await refused(inEnglish, { subject: '{}', body: 'Hello' }, 'unknown_placeholder', { unknown: [''] })
  await refused(inEnglish, { subject, body: 'Dear {patient' }, 'validation_failed')
  await refused(inEnglish, { subject: null, body: 'Hello' }, 'validation_failed')
  await refused(inEnglish, { subject: 'two\nlines', body: 'Hello' }, 'validation_failed')
  await refused(inEnglish, { subject, body: '  ' }, 'validation_failed')
  const sms = '/v1/notification-templates/offer/sms/el'
  await refused(sms, { subject, body: 'Hello' }, 'validation_failed')
  await refused(
    sms,
    { subject: null, body: `${'ώρα '.repeat(40)}{when} {until} {link}` },
    'validation_failed',
  )
  assert.equal((await api.get(inEnglish)).body.is_own, false)
  assert.equal((await api.get(sms)).body.is_own, false)
  assert.equal((await api.get('/v1/notification-templates/offer/sms/de')).status, 404)
})
