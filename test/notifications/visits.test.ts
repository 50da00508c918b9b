import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { sync } from 'node-ical'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { readManageToken } from '../../src/booking/manage-token.ts'
import { show } from '../../src/booking/read.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { forgetMessages } from '../../src/jobs/forget-messages.ts'
import { useDatabase } from '../support/database.ts'
import { aMailbox } from '../support/mailbox.ts'
import { messagesOf } from '../support/messages.ts'
import { oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const mailbox = await aMailbox()

/** A clinic with one visit of a patient who has an address. */
async function aVisit(patient: Readonly<Record<string, unknown>> = {}) {
  const { clinic, visit } = await oneRoom(database)
  const { id } = await clinic.hold(visit)
  const email = `${id}@patients.example`
  await confirm(clinic.engine, clinic.staff, id, { patient: { name: 'Anna Example', email, ...patient } })
  return { clinic, visit, id, email, ...messagesOf(clinic, mailbox) }
}

test('a patient is told once that the visit is confirmed, after the grace', async () => {
  const { email, send, later } = await aVisit()
  await send()
  assert.equal(mailbox.to(email).length, 0)
  await later(2)
  await later(60)
  const [mail, ...more] = mailbox.to(email)
  assert.deepEqual(more, [])
  assert.match(mail?.subject ?? '', /^Your appointment on Monday,? 23 March 2026, 10:00/)
  assert.match(mail?.text ?? '', /Hello Anna Example,/)
})
test('what is moved within the grace is told once, as it came to be', async () => {
  const { clinic, id, email, later } = await aVisit()
  await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: '2026-03-23T09:00:00Z' })
  await later(5)
  const [mail, ...more] = mailbox.to(email)
  assert.deepEqual(more, [])
  assert.match(mail?.subject ?? '', /11:00.* is confirmed$/)
})

test('what is moved there and back within the grace is not told at all', async () => {
  const { clinic, id, email, later } = await aVisit()
  await later(5)
  await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: '2026-03-23T09:00:00Z' })
  await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: '2026-03-23T08:00:00Z' })
  await later(5)
  assert.equal(mailbox.to(email).length, 1)
})

test('who is told of a change reads when it was planned before', async () => {
  const { clinic, id, email, later } = await aVisit()
  await later(5)
  await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: '2026-03-23T09:00:00Z' })
  await later(5)
  const mail = mailbox.to(email).at(-1)
  assert.match(mail?.subject ?? '', /has moved to .*11:00/)
  assert.match(mail?.text ?? '', /It was planned for .*10:00/)
})

test('a reminder comes a day and two hours before, and not at night', async () => {
  const { clinic, email, at } = await aVisit()
  await at('2026-03-22T07:59:00Z')
  assert.equal(mailbox.to(email).length, 1)
  await at('2026-03-22T08:00:00Z')
  assert.match(mailbox.to(email).at(-1)?.text ?? '', /A reminder/)
  await at('2026-03-23T05:59:00Z')
  assert.equal(mailbox.to(email).length, 2)
  await at('2026-03-23T06:00:00Z')
  assert.equal(mailbox.to(email).length, 3)
  const due = await clinic.rows<{ due: string }>(
    `select horai.utc(horai.reminder_due('2026-03-23T06:15:00Z', 120, 'Europe/Athens', '21:00', '08:00')) as due`,
  )
  assert.deepEqual(due, [{ due: '2026-03-22T19:00:00Z' }])
})

test('no reminder of the old time goes out once a visit has moved', async () => {
  const { clinic, id, email, later, at } = await aVisit()
  await later(5)
  await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: '2026-03-24T09:00:00Z' })
  await at('2026-03-23T08:30:00Z')
  const told = mailbox.to(email).map(({ subject }) => subject)
  assert.equal(told.length, 2)
  await at('2026-03-23T09:00:00Z')
  assert.match(mailbox.to(email).at(-1)?.subject ?? '', /^Your appointment on Tuesday,? 24 March 2026, 11:00/)
})

test('a cancelled visit is told as cancelled, and nobody is reminded of it', async () => {
  const { clinic, id, email, later, at } = await aVisit()
  await cancel(clinic.engine, clinic.staff, id, {})
  await later(5)
  await at('2026-03-23T07:00:00Z')
  assert.deepEqual(
    mailbox.to(email).map(({ subject }) => /cancelled$/.test(subject ?? '')),
    [true],
  )
})

test('a hold that is cancelled is nobody’s news', async () => {
  const { clinic, visit } = await oneRoom(database)
  const { id } = await clinic.hold(visit)
  await cancel(clinic.engine, clinic.staff, id, {})
  assert.deepEqual(
    await clinic.rows('select kind from horai.notification_jobs where appointment_id = $1', [id]),
    [],
  )
})

test('while the mail server is down a message waits, and is sent once it is back, under the same Message-ID', async () => {
  const { clinic, email, later } = await aVisit()
  mailbox.fail({ code: 451, at: 'data', keeps: true })
  await later(3)
  mailbox.fail(null)
  assert.equal(mailbox.to(email).length, 1)
  await later(1)
  const [first, again, ...more] = mailbox.to(email)
  assert.deepEqual(more, [])
  assert.equal(first?.messageId, again?.messageId)
  const deliveries = await clinic.rows('select status, attempts from horai.notification_deliveries')
  assert.deepEqual(deliveries, [{ status: 'sent', attempts: 2 }])
})

test('what could not be sent before the visit moved is not sent any more', async () => {
  const { clinic, id, email, later } = await aVisit()
  mailbox.fail({ code: 451, at: 'rcpt' })
  await later(3)
  await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: '2026-03-23T09:00:00Z' })
  mailbox.fail(null)
  await later(10)
  const told = mailbox.to(email)
  assert.equal(told.length, 1)
  assert.match(told[0]?.subject ?? '', /has moved to .*11:00/)
})

test('an address that the server refuses for good is given up at once', async () => {
  const { clinic, later } = await aVisit()
  mailbox.fail({ code: 550, at: 'rcpt' })
  await later(3)
  mailbox.fail(null)
  assert.deepEqual(await clinic.rows('select status, attempts from horai.notification_deliveries'), [
    { status: 'dead', attempts: 1 },
  ])
})

test('who wants no mail gets none, and the job says why', async () => {
  const { clinic, email, later } = await aVisit({ email: 'someone@patients.example' })
  await clinic.rows('update horai.patients set email_allowed = false')
  await later(3)
  assert.equal(mailbox.to(email).length, 0)
  const jobs = await clinic.rows(
    `select status, reason from horai.notification_jobs where kind = 'confirmation'`,
  )
  assert.deepEqual(jobs, [{ status: 'skipped', reason: 'opted out' }])
})

test('whatever a patient is called stays a name: no header, no markup and no placeholder comes of it', async () => {
  const name = 'Anna\r\nBcc: all@elsewhere.example {link} <script>alert(1)</script>'
  const { email, later } = await aVisit({ name })
  await later(3)
  const [mail] = mailbox.to(email)
  assert.equal(mail?.headers.get('bcc'), undefined)
  assert.ok(!String(mail?.html).includes('<script>'))
  assert.match(mail?.text ?? '', /\{link\} <script>/)
})

test('the link in a message opens that visit and no other, and works beside the one of the hold', async () => {
  const { clinic, visit, id, email, later } = await aVisit()
  await later(3)
  const [, link, token] =
    /(\S+#[0-9a-f-]{36})\.([\w-]{22}\.[\w-]{43})/.exec(mailbox.to(email)[0]?.text ?? '') ?? []
  assert.equal(link, `https://visits.example/${clinic.slug}/visit#${id}`)
  const key = readManageToken(token ?? '')
  const caller = { ...clinic.anyone, token_hash: key?.hash as Buffer }
  assert.equal((await show(clinic.engine, caller, id)).id, id)
  const other = await clinic.hold({ ...visit, starts_at_utc: '2026-03-23T12:00:00Z' })
  await assert.rejects(show(clinic.engine, caller, other.id), { code: 'not_found' })
})

test('a Greek patient reads Greek', async () => {
  const { email, later } = await aVisit({ locale: 'el-GR' })
  await later(3)
  assert.match(mailbox.to(email)[0]?.subject ?? '', /Δευτέρα.*23 Μαρτίου 2026.*επιβεβαιώθηκε$/)
})

test('what was told is forgotten three months later, and a link a month after the visit', async () => {
  const { clinic, email, later } = await aVisit()
  await later(3)
  const [, token] = /#[0-9a-f-]{36}\.([\w-]{22}\.[\w-]{43})/.exec(mailbox.to(email)[0]?.text ?? '') ?? []
  const key = readManageToken(token ?? '')?.hash
  const left = async () => {
    await forgetMessages.run({ ...clinic.engine, warn: assert.fail })
    const links = await clinic.rows('select from horai.message_links where token_hash = $1', [key])
    const jobs = await clinic.rows(`select from horai.notification_jobs where kind = 'confirmation'`)
    return [links.length, jobs.length]
  }
  assert.deepEqual(await left(), [1, 1])
  clinic.clock.override = '2026-04-23T09:00:00Z'
  assert.deepEqual(await left(), [0, 1])
  clinic.clock.override = '2026-06-19T09:00:00Z'
  assert.deepEqual(await left(), [0, 0])
})

test('a mail carries the visit for the calendar: asked in, moved, and taken out again', async () => {
  const { clinic, id, email, later } = await aVisit({ name: 'Anna; "A", Example' })
  await later(5)
  await reschedule(clinic.engine, clinic.staff, id, { starts_at_utc: '2026-03-23T09:00:00Z' })
  await later(5)
  await cancel(clinic.engine, clinic.staff, id, {})
  await later(5)
  const invitations = mailbox.to(email).map(({ attachments }) => {
    const [file, ...more] = attachments.filter(({ contentType }) => contentType === 'text/calendar')
    assert.deepEqual(more, [])
    const text = file?.content.toString() ?? ''
    const calendar = new ICAL.Component(ICAL.parse(text))
    const event = calendar.getFirstSubcomponent('vevent') as ICAL.Component
    const [other] = Object.values(sync.parseICS(text)).filter((part) => part?.type === 'VEVENT')
    const value = (name: string) => String(event.getFirstPropertyValue(name))
    assert.equal(other?.type === 'VEVENT' && other.uid, value('uid'))
    assert.equal(
      other?.type === 'VEVENT' && other.start.toISOString(),
      new Date(value('dtstart')).toISOString(),
    )
    assert.equal(value('organizer').toLowerCase(), 'mailto:visits@horai.example')
    assert.equal(value('attendee').toLowerCase(), `mailto:${email}`)
    return {
      method: calendar.getFirstPropertyValue('method'),
      uid: value('uid'),
      status: value('status'),
      starts: value('dtstart'),
      sequence: Number(value('sequence')),
    }
  })
  assert.deepEqual(
    invitations.map(({ method, uid, status, starts }) => [method, uid, status, starts]),
    [
      ['REQUEST', `${id}@horai`, 'CONFIRMED', '2026-03-23T08:00:00Z'],
      ['REQUEST', `${id}@horai`, 'CONFIRMED', '2026-03-23T09:00:00Z'],
      ['CANCEL', `${id}@horai`, 'CANCELLED', '2026-03-23T09:00:00Z'],
    ],
  )
  const sequences = invitations.map(({ sequence }) => sequence)
  assert.deepEqual(
    sequences,
    [...new Set(sequences)].sort((a, b) => a - b),
  )
})
