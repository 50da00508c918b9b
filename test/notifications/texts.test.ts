import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confirm } from '../../src/booking/confirm.ts'
import { newManageToken, readManageToken } from '../../src/booking/manage-token.ts'
import { createGlances, fillFromWaitlist } from '../../src/booking/waitlist/fill.ts'
import { followShort } from '../../src/notifications/links.ts'
import { MOST_SEGMENTS, segmentsOf } from '../../src/notifications/segments.ts'
import { getWaitlistEntry, joinWaitlist } from '../../src/practice/waitlist-entries.ts'
import { textsOf } from '../../src/sms/twilio.ts'
import { useDatabase } from '../support/database.ts'
import { aMailbox } from '../support/mailbox.ts'
import { messagesOf } from '../support/messages.ts'
import { MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'
import { aTextProvider } from '../support/text-provider.ts'

const { database } = await useDatabase()
const mailbox = await aMailbox()

async function aVisit(patient: Readonly<Record<string, unknown>> = {}, now = '2026-03-20T08:00:00Z') {
  const provider = await aTextProvider()
  const { texts } = provider
  const { clinic, visit } = await oneRoom(database)
  clinic.clock.override = now
  await clinic.rows('update horai.notification_settings set sms_enabled = true')
  const patient_id = await clinic.insert('patients', {
    name: 'Anna Example',
    phone: '+30 690 000 0000',
    sms_allowed: true,
    ...patient,
  })
  const { id } = await clinic.hold({ ...visit, patient_id }, clinic.staff)
  await confirm(clinic.engine, clinic.staff, id)
  return { clinic, provider, ...messagesOf(clinic, mailbox, { texts }) }
}

const deliveries = 'select channel, status, attempts from horai.notification_deliveries'

test('who agreed to texts gets one, sent as the provider asks', async () => {
  const { clinic, provider, later } = await aVisit()
  await later(3)
  const credentials = Buffer.from('AC1:secret').toString('base64')
  assert.deepEqual(provider.asked, [`POST /2010-04-01/Accounts/AC1/Messages.json Basic ${credentials}`])
  const [sent] = provider.sent
  assert.equal(sent?.get('To'), '+306900000000')
  assert.equal(sent?.get('From'), '+302100000000')
  assert.match(
    sent?.get('Body') ?? '',
    /^Clinic of the Hours: your appointment on Mon 23 Mar, 10:00 is confirmed\./,
  )
  assert.deepEqual(await clinic.rows(deliveries), [{ channel: 'sms', status: 'sent', attempts: 1 }])
})

test('who never agreed to texts gets none', async () => {
  const { clinic, provider, later } = await aVisit({ sms_allowed: false })
  await later(3)
  assert.deepEqual(provider.asked, [])
  assert.deepEqual(await clinic.rows(deliveries), [])
})

test('a text waits for the end of the quiet hours where the patient is', async () => {
  // 23:00 in Athens, 14:00 in Los Angeles.
  const night = '2026-03-20T21:00:00Z'
  const athens = await aVisit({}, night)
  await athens.later(3)
  assert.equal(athens.provider.sent.length, 0)
  await athens.at('2026-03-21T05:59:00Z')
  assert.equal(athens.provider.sent.length, 0)
  await athens.at('2026-03-21T06:00:00Z')
  assert.equal(athens.provider.sent.length, 1)
  const abroad = await aVisit({ timezone: 'America/Los_Angeles' }, night)
  await abroad.later(3)
  assert.equal(abroad.provider.sent.length, 1)
})

test('a provider that is down is asked again; a number that it refuses is given up', async () => {
  const down = await aVisit()
  down.provider.status = 503
  await down.later(3)
  assert.deepEqual(await down.clinic.rows(deliveries), [{ channel: 'sms', status: 'waiting', attempts: 1 }])
  down.provider.status = 201
  await down.later(1)
  assert.equal(down.provider.sent.length, 1)
  const refused = await aVisit()
  refused.provider.status = 400
  refused.provider.refuses = 21211
  await refused.later(3)
  assert.deepEqual(await refused.clinic.rows(deliveries), [{ channel: 'sms', status: 'dead', attempts: 1 }])
})

/** Somebody who waits, is asked, and agreed to texts. */
async function anOffer(locale: string, now = '2026-03-20T08:00:00Z') {
  const provider = await aTextProvider()
  const { clinic, visit } = await oneRoom(database, { slug: 'visit' })
  clinic.clock.override = now
  await clinic.rows('update horai.notification_settings set sms_enabled = true, email_enabled = false')
  await clinic.rows(
    `update horai.practices set waitlist_quiet_from = '00:00', waitlist_quiet_until = '00:00'`,
  )
  const entry = await joinWaitlist(
    clinic.engine,
    clinic.practice_id,
    {
      patient: { name: 'Anna Example', phone: '+30 690 000 0000', sms_allowed: true, locale },
      appointment_type_slug: 'visit',
      from_date: MONDAY_TEN.slice(0, 10),
      to_date: MONDAY_TEN.slice(0, 10),
    },
    newManageToken(clinic.practice_id),
  )
  await fillFromWaitlist(clinic.engine, clinic.practice_id, createGlances())
  const { texts } = provider
  const messages = messagesOf(clinic, mailbox, { texts, baseUrl: 'https://book.clinic.example' })
  return { clinic, visit, entry, provider, ...messages }
}

for (const [locale, words] of [
  [
    'en',
    /^Clinic of the Hours: Mon 23 Mar, \d\d:\d\d has become free\. It is kept for you until Fri 20 Mar, 10:30\. /,
  ],
  ['el', /^Clinic of the Hours: ελευθερώθηκε Δευ 23 Μαρ, \d\d:\d\d\. Σας το κρατάμε ως Παρ 20 Μαρ, 10:30\. /],
] as const) {
  test(`whoever waits is offered a time by text, with a short link that opens it (${locale})`, async () => {
    const { clinic, entry, provider, send } = await anOffer(locale)
    await send()
    const body = provider.sent[0]?.get('Body') ?? ''
    assert.match(body, words)
    assert.ok(segmentsOf(body) <= MOST_SEGMENTS, `${segmentsOf(body)} parts: ${body}`)
    const [, slug, key] = /https:\/\/book\.clinic\.example\/([\w-]+)\/v#([\w-]{22})$/.exec(body) ?? []
    assert.ok(slug && key, body)
    const opened = await followShort(clinic.engine, clinic.practice_id, key)
    const { offered_appointment_id } = await getWaitlistEntry(clinic.engine, clinic.practice_id, entry.id)
    assert.equal(opened.appointment_id, offered_appointment_id)
    const own = readManageToken(opened.manage_token)
    assert.ok(own)
    const patient = {
      practice_id: own.practice_id,
      actor: { type: 'patient' as const, id: null },
      token_hash: own.hash,
    }
    assert.equal((await confirm(clinic.engine, patient, opened.appointment_id)).status, 'confirmed')
    await assert.rejects(
      followShort(clinic.engine, clinic.practice_id, `${key.slice(0, 21)}${key.endsWith('A') ? 'Q' : 'A'}`),
      refused('not_found'),
    )
  })
}

test('an offer that would be over before the quiet hours are is not sent by text', async () => {
  // 23:00 in Athens.
  const { provider, send, at } = await anOffer('en', '2026-03-20T21:00:00Z')
  await send()
  await at('2026-03-21T06:00:00Z')
  const offers = provider.sent.filter((text) => text.get('Body')?.includes('has become free'))
  assert.deepEqual(offers, [])
})

test('texts go to where HORAI_TWILIO_URL says that Twilio is', async () => {
  const provider = await aTextProvider()
  const env = {
    HORAI_TWILIO_ACCOUNT_SID: 'AC1',
    HORAI_TWILIO_AUTH_TOKEN: 'secret',
    HORAI_TWILIO_FROM: '+302100000000',
  }
  const texts = textsOf({ ...env, HORAI_TWILIO_URL: provider.url })
  assert.match((await texts?.send({ to: '+30 690 000 0000', body: 'Hello' })) ?? '', /^SM/)
  assert.equal(provider.sent[0]?.get('To'), '+306900000000')
  assert.throws(() => textsOf({ ...env, HORAI_TWILIO_URL: 'nowhere' }), /HORAI_TWILIO_URL is an address/)
})
