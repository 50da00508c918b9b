import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planDigests } from '../../src/staff/digests/due.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { aMailbox } from '../support/mailbox.ts'
import { messagesOf } from '../support/messages.ts'
import { MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { aMember, as } from '../support/staff.ts'

const { database } = await useDatabase()
const mailbox = await aMailbox()
const { clinic, visit } = await oneRoom(database)
const api = await anApi(clinic)
const { send } = messagesOf(clinic, mailbox)
await clinic.booking(visit, 'Anna Example')

const path = '/v1/session/digest'
// 07:00 in Athens on the day of the visit.
const MORNING = `${MONDAY_TEN.slice(0, 10)}T05:00:00Z`

test('who asks for it is told of the day once, though two workers look again and again', async () => {
  clinic.clock.override = MORNING
  const owner = await aMember(clinic)
  const quiet = await aMember(clinic, 'receptionist')
  const put = await api.send('PUT', path, {
    ...as(owner.cookie),
    body: { is_on: true, tells: 'today', at_local: '07:00' },
  })
  assert.deepEqual(put.body, { is_on: true, tells: 'today', at_local: '07:00' })
  const looks = () => Promise.all([1, 2, 3].map(() => planDigests(clinic.engine)))
  await looks()
  await Promise.all([send(), send()])
  await looks()
  await send()
  const mails = mailbox.to(owner.email)
  assert.equal(mails.length, 1)
  assert.equal(mailbox.to(quiet.email).length, 0)
  const text = mails[0]?.text ?? ''
  assert.match(text, /1 visit:\n10:00 /)
  assert.match(text, /Requests that wait for an answer: 0\nOn the waiting list: 0/)
  assert.doesNotMatch(text, /Anna/, 'no patient is named')
  const { body: shown } = await api.get(`${path}/preview`, as(owner.cookie))
  assert.match(shown.text, /1 visit:\n10:00 /)
  const { body: tomorrow } = await api.get(`${path}/preview?tells=tomorrow`, as(owner.cookie))
  assert.match(tomorrow.text, /No visits\./)
})

test('a doctor with one calendar is told of that one, and not of the waiting list', async () => {
  clinic.clock.override = MORNING
  const { id: other } = (
    await api.post('/v1/doctors', { slug: 'other', name: 'Dr Other', timezone: 'Europe/Athens' })
  ).body
  const doctor = await aMember(clinic, 'doctor', other)
  const { body } = await api.get(`${path}/preview`, as(doctor.cookie))
  assert.match(body.text, /No visits\./)
  assert.doesNotMatch(body.text, /waiting list/)
})

test('one press in the mail ends it, and a summary of yesterday is not sent', async () => {
  clinic.clock.override = MORNING
  const member = await aMember(clinic, 'manager')
  const body = { is_on: true, tells: 'tomorrow', at_local: '07:00' }
  await api.send('PUT', path, { ...as(member.cookie), body })
  await planDigests(clinic.engine)
  await send()
  const [mail] = mailbox.to(member.email)
  const list = mail?.headers.get('list') as unknown as { unsubscribe: { url: string } }
  const off = new URL(list.unsubscribe.url).pathname
  clinic.clock.override = '2026-03-24T05:00:00Z'
  await planDigests(clinic.engine)
  clinic.clock.override = '2026-03-25T05:00:00Z'
  await send()
  assert.equal(mailbox.to(member.email).length, 1, 'it is the day after')
  const press = {
    method: 'POST',
    url: off,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  } as const
  assert.equal((await api.server.inject({ ...press, payload: 'List-Unsubscribe=One-Click' })).statusCode, 200)
  const [kept] = await clinic.rows('select is_on from horai.staff_digests where account_id = $1', [
    member.account_id,
  ])
  assert.deepEqual(kept, { is_on: false })
  await planDigests(clinic.engine)
  await send()
  assert.equal(mailbox.to(member.email).length, 1)
})

test('what makes no sense is refused, and only who is logged in has a summary', async () => {
  const member = await aMember(clinic, 'receptionist')
  const body = { is_on: true, tells: 'today', at_local: '25:00' }
  assert.equal((await api.send('PUT', path, { ...as(member.cookie), body })).status, 422)
  assert.equal((await api.get(path)).status, 403)
})
