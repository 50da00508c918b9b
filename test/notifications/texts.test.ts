import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confirm } from '../../src/booking/confirm.ts'
import { useDatabase } from '../support/database.ts'
import { aMailbox } from '../support/mailbox.ts'
import { messagesOf } from '../support/messages.ts'
import { oneRoom } from '../support/one-room.ts'
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
  assert.match(sent?.get('Body') ?? '', /^Clinic of the Hours: your appointment on Monday.* is confirmed\./)
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
