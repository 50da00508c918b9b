import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fuzz } from '../../fuzz/run.ts'
import { useDatabase } from '../support/database.ts'

/** What `npm run fuzz` does at length, shortened. */

const { database } = await useDatabase()
const anySeed = 1 + Math.floor(Math.random() * 1e9)

// A minute on a quiet machine.
const timeout = 400_000

test('whatever is asked of whichever route by whomever, the answer is as declared and no mistake of ours', {
  timeout,
}, async () => {
  const requests = Number(process.env['HORAI_FUZZ_REQUESTS'] ?? 4_000)
  const { coverage, faults } = await fuzz({ database, requests, seed: anySeed, length: 250 })
  assert.deepEqual(faults, [])
  assert.ok(coverage.requests >= requests)
  // So many for 209 routes as 3,000 were for 156. With the 20,000 of `npm run fuzz` it is above 95 %.
  assert.ok(coverage.share > 0.7, coverage.toString())
})

const plants = {
  'a field that is not declared': (body: object) => ({ ...body, phone_of_the_doctor: '1' }),
  'a field that is missing': ({ id: _, ...body }: { id?: unknown }) => body,
  'a value of another type': (body: object) => ({ ...body, inserted_at: 'yesterday' }),
}

for (const [what, change] of Object.entries(plants)) {
  test(`it finds ${what}, and tells the request that shows it`, async () => {
    const { faults } = await fuzz({
      database,
      requests: 200,
      seed: 1,
      length: 10,
      plant: (server) => {
        server.addHook('onSend', async ({ method, routeOptions: { url } }, reply, payload) => {
          const isIt = method === 'POST' && url === '/v1/patients' && reply.statusCode === 201
          return isIt ? JSON.stringify(change(JSON.parse(String(payload)))) : payload
        })
      },
    })
    assert.equal(faults.length, 1)
    assert.match(
      String(faults[0]),
      /curl -isg -X POST "\$HORAI"'\/v1\/patients'.*\n# the last of these is answered: 201 does not fit/,
    )
  })
}

test('it finds a status that is not declared, and a mistake of ours', async () => {
  const withStatus = (status: number) =>
    fuzz({
      database,
      requests: 200,
      seed: 1,
      length: 10,
      plant: (server) => {
        server.addHook('onSend', async ({ method, routeOptions: { url } }, reply) => {
          if (method === 'POST' && url === '/v1/patients') reply.code(status)
        })
      },
    })
  assert.match(String((await withStatus(299)).faults), /299 has a status that is not declared/)
  assert.match(String((await withStatus(500)).faults), /500 is a mistake of ours/)
})
