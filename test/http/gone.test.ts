import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import rateLimit from '@fastify/rate-limit'
import Fastify from 'fastify'
import { leaveWhoIsGone, perAddress } from '../../src/http/rate-limit.ts'

test('whoever has hung up before we looked is not served, and that is no fault', async () => {
  const server = Fastify()
  const served: string[] = []
  server.addHook('onRequest', async ({ raw, url }) => {
    // What a socket says whose other end has gone.
    if (url === '/gone') Object.defineProperty(raw.socket, 'remoteAddress', { value: undefined })
  })
  server.addHook('onError', async (_, __, error) => assert.fail(error))
  server.addHook('onRequest', leaveWhoIsGone)
  await server.register(rateLimit, perAddress())
  server.get('/:who', async ({ url }) => {
    served.push(url)
    return {}
  })
  void server.inject('/gone')
  const here = await server.inject('/here')
  await delay(20)
  assert.deepEqual([here.statusCode, served], [200, ['/here']])
  await server.close()
})
