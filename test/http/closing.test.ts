import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { closeGracefully } from '../../src/http/life.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()

/** A clinic on a real socket, and a request that takes until it is let go. */
async function aBusyClinic() {
  const { clinic } = await oneRoom(database)
  const api = await anApi(clinic, {
    // The one step of a request that a test can hold up.
    whatIsWrong: () => running.promise,
  })
  const running = Promise.withResolvers<string>()
  await api.server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = api.server.server.address() as AddressInfo
  return { api, port, origin: `http://127.0.0.1:${port}`, finish: () => running.resolve('') }
}

test('a request that runs while the server closes comes to its end', async () => {
  const { api, origin, finish } = await aBusyClinic()
  const slow = fetch(`${origin}/readyz`)
  await delay(100)
  const closed = closeGracefully(api.server)
  await delay(100)
  finish()
  assert.equal((await slow).status, 200)
  await closed
  await assert.rejects(fetch(`${origin}/healthz`))
})

test('a server about to close says that it is not ready, and still serves', async () => {
  const { api, origin, finish } = await aBusyClinic()
  finish()
  assert.equal((await fetch(`${origin}/readyz`)).status, 200)
  const closed = closeGracefully(api.server, { redForMs: 3_000 })
  assert.equal((await fetch(`${origin}/readyz`)).status, 503)
  const headers = { authorization: `Bearer ${api.key}` }
  assert.equal((await fetch(`${origin}/v1/appointments`, { headers })).status, 200)
  await closed
})

test('a request that does not end is cut off in the end', async () => {
  const { api, origin, finish } = await aBusyClinic()
  const stuck = fetch(`${origin}/readyz`)
  const cut = assert.rejects(stuck)
  await delay(100)
  await closeGracefully(api.server, { withinMs: 300 })
  await cut
  finish()
})

test('what is no HTTP is answered as a problem too', async () => {
  const { api, port, finish } = await aBusyClinic()
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write('HELLO\r\n\r\n')
  const [data] = (await once(socket, 'data')) as [Buffer]
  assert.match(data.toString(), /^HTTP\/1\.1 400 /)
  assert.match(data.toString(), /application\/problem\+json/)
  assert.match(data.toString(), /malformed_request/)
  socket.destroy()
  finish()
  await closeGracefully(api.server)
})
