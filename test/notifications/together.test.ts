import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import type { ParsedMail } from 'mailparser'
import { cancel } from '../../src/booking/cancel.ts'
import { cancelJointly, confirmJointly, holdJointly, showJointly } from '../../src/booking/joint.ts'
import { readManageToken } from '../../src/booking/manage-token.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { cancelSeries, rescheduleSeries } from '../../src/booking/series/change.ts'
import { confirmSeries } from '../../src/booking/series/confirm.ts'
import { holdSeries } from '../../src/booking/series/hold.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { putTemplate } from '../../src/notifications/templates.ts'
import { useDatabase } from '../support/database.ts'
import { aMailbox } from '../support/mailbox.ts'
import { messagesOf } from '../support/messages.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const mailbox = await aMailbox()

let nth = 0
const anAddress = () => `together-${nth++}@patients.example`

/** A mother who books her two children one after the other. */
async function aFamily(more: Readonly<Record<string, unknown>> = {}) {
  const { clinic, visit } = await oneRoom(database)
  const email = anAddress()
  const visits = [0, 30].map((minutes) => ({ ...visit, starts_at_utc: later(MONDAY_TEN, minutes) }))
  const held = await holdJointly(clinic.engine, clinic.anyone, { visits })
  const mother = { name: 'Anna Example', email, ...more }
  const child = (name: string) => ({
    patient: { name },
    participants: [{ role: 'guardian' as const, patient: mother }],
  })
  await confirmJointly(clinic.engine, clinic.staff, held.id, {
    patients: [child('Ben Example'), child('Cleo Example')],
  })
  return { clinic, visit, held, email, ...messagesOf(clinic, mailbox) }
}

/** Four Mondays at ten. */
async function aSeries() {
  const { clinic, visit } = await oneRoom(database)
  const email = anAddress()
  const held = await holdSeries(clinic.engine, clinic.staff, {
    doctor_id: visit.doctor_id,
    appointment_type_id: visit.appointment_type_id,
    first_date: '2026-03-23',
    start_local: '10:00',
    recurrence: 'FREQ=WEEKLY;COUNT=4',
    mode: 'all_or_nothing',
  })
  await confirmSeries(clinic.engine, clinic.staff, held.id, { patient: { name: 'Anna Example', email } })
  return { clinic, held, email, ...messagesOf(clinic, mailbox) }
}

function eventsIn(mail: ParsedMail | undefined) {
  const file = mail?.attachments.find(({ contentType }) => contentType.includes('calendar'))
  const calendar = new ICAL.Component(ICAL.parse(file?.content.toString() ?? ''))
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: event.getFirstPropertyValue('uid'),
      status: event.getFirstPropertyValue('status'),
      start: String(event.getFirstPropertyValue('dtstart')),
    })),
  }
}

test('a family is told in one mail, with each visit and one calendar file, and its link opens all of them', async () => {
  const { clinic, held, email, later: wait } = await aFamily()
  await wait(3)
  await wait(1)
  const [mail, ...more] = mailbox.to(email)
  assert.deepEqual(more, [])
  assert.match(
    mail?.subject ?? '',
    /^Your appointments on Monday,? 23 March 2026, 10:00.* and 1 more are confirmed$/,
  )
  assert.match(mail?.text ?? '', /Ben Example\n[\s\S]*10:00[\s\S]*Cleo Example\n[\s\S]*10:30/)
  const { method, events } = eventsIn(mail)
  assert.equal(method, 'PUBLISH')
  assert.deepEqual(
    events.map(({ uid, status }) => [uid, status]),
    held.appointments.map(({ id }) => [`${id}@horai`, 'CONFIRMED']),
  )
  const [, id, token] = /\/family#([0-9a-f-]{36})\.(\S+)/.exec(mail?.text ?? '') ?? []
  assert.equal(id, held.id)
  const bearer = { ...clinic.anyone, token_hash: readManageToken(token ?? '')?.hash as Buffer }
  assert.equal((await showJointly(clinic.engine, bearer, held.id)).appointments.length, 2)
  await cancel(clinic.engine, bearer, held.appointments[1]?.id ?? '')
  const told = await clinic.rows<{ told_in: string | null }>(
    `select d.told_in from horai.notification_deliveries d
     join horai.notification_jobs j on j.practice_id = d.practice_id and j.id = d.job_id
     where j.practice_id = $1 and j.kind = 'confirmation' and d.status = 'sent' order by d.told_in nulls first`,
    [clinic.practice_id],
  )
  assert.deepEqual([told.length, told[0]?.told_in, told[1]?.told_in !== null], [2, null, true])
  assert.deepEqual(await verify(database), [])
})

test('whoever hears of one of them alone is told of that one', async () => {
  const { clinic, visit } = await oneRoom(database)
  const [one, other] = [anAddress(), anAddress()]
  const visits = [0, 30].map((minutes) => ({ ...visit, starts_at_utc: later(MONDAY_TEN, minutes) }))
  const held = await holdJointly(clinic.engine, clinic.anyone, { visits })
  await confirmJointly(clinic.engine, clinic.staff, held.id, {
    patients: [one, other].map((email) => ({ patient: { name: 'Anna Example', email } })),
  })
  const { later: wait } = messagesOf(clinic, mailbox)
  await wait(3)
  await wait(1)
  for (const email of [one, other]) {
    const [mail, ...more] = mailbox.to(email)
    assert.deepEqual(more, [])
    assert.match(mail?.subject ?? '', /^Your appointment on .* is confirmed$/)
    // The key opens this visit and not the other.
    const [, id, token] = /\/visit#([0-9a-f-]{36})\.(\S+)/.exec(mail?.text ?? '') ?? []
    const bearer = { ...clinic.anyone, token_hash: readManageToken(token ?? '')?.hash as Buffer }
    await assert.rejects(showJointly(clinic.engine, bearer, held.id))
    await cancel(clinic.engine, bearer, id ?? '')
  }
})

test('what is moved or cancelled within the grace is told by itself, and the others together', async () => {
  const { clinic, held, email, later: wait } = await aFamily()
  const [first] = held.appointments
  await reschedule(clinic.engine, clinic.staff, first?.id ?? '', { starts_at_utc: '2026-03-23T12:00:00Z' })
  await wait(3)
  await wait(1)
  const subjects = mailbox
    .to(email)
    .map(({ subject = '' }) => /(\d\d:\d\d).* is confirmed$/.exec(subject)?.[1])
  assert.deepEqual(subjects.sort(), ['10:30', '14:00'])
})

test('a visit that is cancelled while the message waits is not told as booked, and the rest is', async () => {
  const { clinic, held, email, later: wait } = await aFamily()
  mailbox.fail({ code: 451, at: 'data' })
  await wait(3)
  mailbox.fail(null)
  await cancel(clinic.engine, clinic.staff, held.appointments[0]?.id ?? '')
  await wait(1)
  await wait(3)
  const subjects = mailbox
    .to(email)
    .map(({ subject = '' }) => /(\d\d:\d\d).* is (\w+)$/.exec(subject)?.slice(1))
  assert.deepEqual(subjects.sort(), [
    ['10:00', 'cancelled'],
    ['10:30', 'confirmed'],
  ])
  assert.deepEqual(await verify(database), [])
})

test('while the mail server is down nobody is told twice, and everything is told once it is back', async () => {
  const { email, later: wait } = await aFamily()
  mailbox.fail({ code: 451, at: 'data', keeps: true })
  await wait(3)
  mailbox.fail(null)
  await wait(1)
  await wait(1)
  const [mail, again, ...more] = mailbox.to(email)
  assert.deepEqual(more, [])
  assert.equal(again?.messageId, mail?.messageId)
})

test('all cancelled at once is one mail, which takes each out of the calendar', async () => {
  const { clinic, held, email, later: wait } = await aFamily()
  await wait(3)
  await cancelJointly(clinic.engine, clinic.staff, held.id)
  await wait(3)
  await wait(1)
  const mails = mailbox.to(email)
  assert.equal(mails.length, 2)
  assert.match(mails[1]?.subject ?? '', /^Your appointments on .* and 1 more are cancelled$/)
  assert.deepEqual(
    eventsIn(mails[1]).events.map(({ status }) => status),
    ['CANCELLED', 'CANCELLED'],
  )
})

test('a series is booked, moved and cancelled in one mail each, and reminded of visit by visit', async () => {
  const { clinic, held, email, later: wait, at } = await aSeries()
  await wait(3)
  await wait(1)
  assert.deepEqual(
    mailbox.to(email).map(({ subject }) => subject),
    [mailbox.to(email)[0]?.subject],
  )
  const booked = mailbox.to(email)[0]
  assert.match(booked?.subject ?? '', /23 March 2026, 10:00.* and 3 more are confirmed$/)
  for (const date of ['23 March', '30 March', '6 April', '13 April'])
    assert.match(booked?.text ?? '', new RegExp(date))
  assert.equal(eventsIn(booked).events.length, 4)

  const [first] = held.appointments
  await rescheduleSeries(clinic.engine, clinic.staff, held.id, {
    appointment_id: first?.id ?? '',
    scope: 'all',
    starts_at_utc: '2026-03-23T09:00:00Z',
  })
  await wait(3)
  await wait(1)
  const moved = mailbox.to(email).at(-1)
  assert.equal(mailbox.to(email).length, 2)
  assert.match(moved?.subject ?? '', /^Your appointments have moved to .*11:00.* and 3 more$/)
  assert.match(moved?.text ?? '', /The first was planned for .*10:00/)

  await at('2026-03-22T10:00:00Z')
  assert.match(
    mailbox.to(email).at(-1)?.subject ?? '',
    /^Your appointment on Monday,? 23 March 2026, 11:00 [A-Z0-9+]+$/,
  )
  const before = mailbox.to(email).length
  await cancelSeries(clinic.engine, clinic.staff, held.id, {
    appointment_id: held.appointments[1]?.id ?? '',
    scope: 'this_and_following',
  })
  await wait(3)
  await wait(1)
  assert.equal(mailbox.to(email).length, before + 1)
  assert.match(mailbox.to(email).at(-1)?.subject ?? '', /30 March 2026.* and 2 more are cancelled$/)
  assert.deepEqual(await verify(database), [])
})

test('a practice’s own words tell all dates, also where they name none on a line of its own', async () => {
  for (const [body, expected] of [
    [
      'Dear {patient}, see you:\n\n{when} · {doctor}\n\nBye',
      /see you:\n\n.*10:00.* · .*\n\n.*10:30.* · .*\n\nBye/,
    ],
    [
      'Dear {patient}, see you on {when}.',
      /see you on .*10:00.* and 1 more\.\n\n.*10:00.*\n.*Ben.*\n\n.*10:30.*\n.*Cleo/,
    ],
  ] as const) {
    const { clinic, email, later: wait } = await aFamily()
    await putTemplate(
      clinic.engine,
      clinic.practice_id,
      { kind: 'confirmation', channel: 'email', locale: 'en' },
      { subject: 'On {when}', body },
    )
    await wait(3)
    await wait(1)
    const [mail, ...more] = mailbox.to(email)
    assert.deepEqual(more, [])
    assert.match(mail?.subject ?? '', /^On Monday,? 23 March 2026, 10:00.* and 1 more$/)
    assert.match(mail?.text ?? '', expected)
  }
})

test('a Greek family is told in Greek', async () => {
  const { email, later: wait } = await aFamily({ locale: 'el-GR' })
  await wait(3)
  await wait(1)
  const [mail, ...more] = mailbox.to(email)
  assert.deepEqual(more, [])
  assert.match(mail?.subject ?? '', /^Τα ραντεβού σας για .* και ακόμη 1 επιβεβαιώθηκαν$/)
  assert.match(mail?.html ? String(mail.html) : '', /Cleo Example/)
})
