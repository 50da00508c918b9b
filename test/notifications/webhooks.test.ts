import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { after, test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { confirm } from '../../src/booking/confirm.ts'
import { type Egress, egressOf, mayReach, publicOnly } from '../../src/notifications/webhooks/egress.ts'
import { createEndpoint } from '../../src/notifications/webhooks/endpoints.ts'
import { postWebhook } from '../../src/notifications/webhooks/post.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { aMailbox } from '../support/mailbox.ts'
import { messagesOf } from '../support/messages.ts'
import { oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const mailbox = await aMailbox()

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A program on loopback that hears of events, and answers with `status`. */
async function aReceiver() {
  const received: Received[] = []
  const receiver = { url: '', port: 0, received, status: 200, headers: {} as Record<string, string> }
  const server = createServer(async (request, answer) => {
    let body = ''
    for await (const part of request) body += part
    received.push({ headers: request.headers, body })
    answer.writeHead(receiver.status, receiver.headers).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  after(() => server.close())
  receiver.port = (server.address() as AddressInfo).port
  receiver.url = `http://127.0.0.1:${receiver.port}/hook`
  return receiver
}

const loopback = egressOf('127.0.0.0/8')

async function aListeningClinic() {
  const receiver = await aReceiver()
  const { clinic, visit } = await oneRoom(database)
  const endpoint = await createEndpoint(clinic.engine, clinic.practice_id, { url: receiver.url })
  const { id } = await clinic.hold(visit)
  await confirm(clinic.engine, clinic.staff, id, { patient: { name: 'Anna Example' } })
  return { clinic, receiver, endpoint, id, ...messagesOf(clinic, mailbox, { egress: loopback }) }
}

test('a program hears of a booking, signed as Standard Webhooks says, and learns nothing of the patient', async () => {
  const { receiver, endpoint, id, send } = await aListeningClinic()
  await send()
  const [{ headers, body } = { headers: {}, body: '' }, ...more] = receiver.received
  assert.deepEqual(more, [])
  const event = new Webhook(endpoint.secret).verify(body, headers as Record<string, string>) as {
    type: string
    data: { appointment_id: string }
  }
  assert.equal(event.type, 'appointment.confirmed')
  assert.equal(event.data.appointment_id, id)
  assert.ok(!body.includes('Anna'))
  assert.throws(() => new Webhook(endpoint.secret).verify(`${body} `, headers as Record<string, string>))
})

test('what a receiver does not take is tried for a day under the same id, then dead, and replayed when asked', async () => {
  const { clinic, receiver, send, later } = await aListeningClinic()
  receiver.status = 500
  await send()
  for (let hours = 0; hours < 45; hours++) await later(60)
  const dead = await clinic.rows('select status, attempts from horai.notification_deliveries')
  assert.deepEqual(dead, [{ status: 'dead', attempts: 10 }])
  const api = await anApi(clinic)
  const { body: listed } = await api.get('/v1/notification-deliveries?status=dead')
  assert.equal(listed.data.length, 1)
  receiver.status = 200
  const { body: replayed } = await api.post(`/v1/notification-deliveries/${listed.data[0].id}/replay`)
  assert.equal(replayed.status, 'waiting')
  await send()
  assert.equal(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size, 1)
  assert.equal(receiver.received.length, 11)
})

test('a redirect is not followed, and is no success', async () => {
  const elsewhere = await aReceiver()
  const { clinic, receiver, send } = await aListeningClinic()
  receiver.status = 302
  receiver.headers = { location: elsewhere.url }
  await send()
  assert.equal(elsewhere.received.length, 0)
  const rows = await clinic.rows('select status from horai.notification_deliveries')
  assert.deepEqual(rows, [{ status: 'waiting' }])
})

test('after a secret is changed the former one signs as well', async () => {
  const { clinic, receiver, endpoint, send } = await aListeningClinic()
  const api = await anApi(clinic)
  const { body } = await api.post(`/v1/webhook-endpoints/${endpoint.id}/rotate-secret`)
  await send()
  const [event] = receiver.received
  for (const secret of [endpoint.secret, body.secret]) {
    new Webhook(secret).verify(event?.body ?? '', event?.headers as Record<string, string>)
  }
})

const inside = [
  '0.0.0.0 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.1.2.3 169.254.169.254 169.254.0.1',
  '172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.170 192.0.2.1 192.88.99.1 192.168.0.1 192.168.255.255 198.18.0.1',
  '198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255',
  ':: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:a9fe:a9fe ::127.0.0.1 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe',
  '64:ff9b:1::1 100::1 2001::1 2001:10::1 2001:db8::1 2002:7f00:1::1 2002:a00:1::1 3fff::1 fc00::1 fd00:ec2::254',
  'fe80::1 fec0::1 ff02::1 5f00::1',
].flatMap((line) => line.split(' '))

test('no request reaches an address inside, by number or by name, nor after the name has changed its mind', async () => {
  const receiver = await aReceiver()
  const request = { body: '{}', secrets: [Buffer.alloc(32)] }
  const naming = (...answers: readonly string[]): Egress => {
    let asked = 0
    const lookup: LookupFunction = (_name, _options, done) => {
      const address = answers[Math.min(asked++, answers.length - 1)] as string
      done(null, [{ address, family: address.includes(':') ? 6 : 4 }])
    }
    return { ...publicOnly, lookup }
  }
  assert.ok(inside.length > 45)
  for (const address of inside) {
    assert.ok(!mayReach(address, publicOnly), address)
    const host = address.includes(':') ? `[${address}]` : address
    for (const scheme of ['http', 'https']) {
      const url = `${scheme}://${host}:${receiver.port}/`
      await assert.rejects(postWebhook('id', 0, { ...request, url }, publicOnly), { name: 'GivenUp' }, url)
    }
    const url = `https://rebound.example:${receiver.port}/`
    await assert.rejects(
      postWebhook('id', 0, { ...request, url }, naming(address)),
      { name: 'GivenUp' },
      address,
    )
  }
  for (const odd of ['2130706433', '0x7f.1', '017700000001', '127.1']) {
    const url = `https://${odd}:${receiver.port}/`
    await assert.rejects(postWebhook('id', 0, { ...request, url }, publicOnly), { name: 'GivenUp' }, odd)
  }
  // It is looked up once, and that answer is connected to.
  const twice = naming('127.0.0.1', '8.8.8.8')
  await assert.rejects(
    postWebhook('id', 0, { ...request, url: `https://rebound.example:${receiver.port}/` }, twice),
    { name: 'GivenUp' },
  )
  for (const address of ['8.8.8.8', '2606:4700::1111']) assert.ok(mayReach(address, publicOnly), address)
  assert.equal(receiver.received.length, 0)
})
