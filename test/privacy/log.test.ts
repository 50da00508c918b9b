import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { createLogger } from '../../src/cli/logger.ts'
import { startWorker } from '../../src/jobs/worker.ts'
import { anApi, INSTANCE_KEY } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { foundIn } from '../support/dump.ts'
import { oneRoom } from '../support/one-room.ts'
import { leastOf, type Route, registeredRoutes, type Schema } from '../support/routes.ts'

/**
 * Whoever sends whatever to whichever route, the log says of it what it may say of anybody. Canaries stand in every field,
 * in what is right and what is wrong, and in what the database says when it breaks.
 */

const { database, url } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const lines: string[] = []
const logger = createLogger('trace', { write: (line) => void lines.push(line) })
const limits = { rateLimits: { requestsPerMinute: 1e9, holdsPerTenMinutes: 1e9 } }
const api = await anApi(clinic, { ...limits, logger, holdLimits: null })
const routes = await registeredRoutes(clinic)

const CANARY = 'canary'
const typed: Readonly<Record<string, string>> = {
  email: 'someone@canary.example',
  phone: '+30 697 222 7269',
  'time-zone': 'Pacific/Chatham',
  slug: 'canary-of-a-slug',
  uuid: '0199f3a2-ca4a-7ca4-8ca4-ca4a7ca4a7ca',
}
const words = [CANARY, '697 222', '6972227269', 'Chatham', 'ca4a-7ca4']

/** Everything that may be sent, and a canary wherever text is taken. */
function fullOf(schema: Schema, isRight: boolean, field = ''): unknown {
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, part]) => [name, fullOf(part, isRight, name)]),
    )
  }
  const format = schema.format ?? ''
  if (!isRight) return `${CANARY} ${field}\u0000`
  if (format in typed) return typed[format]
  if (schema.enum || format !== '' || ![schema.type].flat().includes('string'))
    return leastOf(schema, () => undefined, field)
  return `${CANARY} of ${field}`
}

async function ask(route: Route, body: unknown, id: string) {
  const path = route.url.replace(/:practice_slug/, clinic.slug).replace(/:\w+|\*/g, id)
  const query = new URLSearchParams(
    Object.keys(route.query?.properties ?? {}).map((name): [string, string] => [name, `${CANARY} ${name}`]),
  )
  const isRead = route.method === 'GET'
  return api.send(route.method, isRead && query.size > 0 ? `${path}?${query}` : path, {
    ...(isRead ? {} : { body: body ?? {} }),
    key: route.access === 'instance' ? INSTANCE_KEY : api.key,
    headers: {
      'idempotency-key': `${CANARY}-${Math.random()}`,
      'user-agent': CANARY,
      'x-forwarded-for': CANARY,
      referer: `https://${CANARY}.example/${CANARY}`,
      'x-request-id': CANARY,
      ...(body === undefined ? {} : { 'accept-language': CANARY }),
    },
  })
}

/** What the routes are asked, and what of their errors quotes it. */
async function askAll(): Promise<Record<number, number>> {
  const statuses: Record<number, number> = {}
  for (const route of routes) {
    for (const isRight of [true, false]) {
      for (const id of [clinic.practice_id, `${CANARY}-id`]) {
        const body = route.body && fullOf(route.body, isRight)
        const answer = await ask(route, body, id)
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
        if (answer.status >= 400) {
          assert.deepEqual(
            foundIn(JSON.stringify(answer.body), words),
            [],
            `${route.method} ${route.url} ${answer.status}`,
          )
        }
      }
    }
  }
  return statuses
}

const allowedFields = new Set([
  'level',
  'time',
  'pid',
  'hostname',
  'msg',
  'request_id',
  'method',
  'route',
  'status',
  'ms',
  'part',
  'wrong',
  'err',
])

function mustBeClean() {
  const text = lines.join('')
  assert.deepEqual(foundIn(text, words), [])
  for (const line of lines) {
    const strange = Object.keys(JSON.parse(line)).filter((field) => !allowedFields.has(field))
    assert.deepEqual(strange, [], line)
  }
}

test('whatever is sent to whichever route, neither the log nor an error repeats it', async () => {
  const statuses = await askAll()
  assert.ok(
    (statuses[201] ?? 0) >= 2 && (statuses[422] ?? 0) > 50 && (statuses[404] ?? 0) > 50,
    JSON.stringify(statuses),
  )
  for (const raw of [`{"name": "${CANARY}"`, `${CANARY}`, `{"__proto__": "${CANARY}"}`, '\u0000']) {
    const answer = await api.send('POST', '/v1/patients', { raw })
    assert.ok(answer.status >= 400)
    assert.deepEqual(foundIn(JSON.stringify(answer.body), words), [])
  }
  assert.equal((await api.get(`/${CANARY}/${CANARY}/%zz`)).status, 400)
  assert.ok(lines.length > routes.length * 4, 'each is a line')
  mustBeClean()
})

test('what the database says when it breaks, with rows in it, is in no log and no answer', async () => {
  const loud = `create function pg_temp.quote() returns trigger language plpgsql as $$
    begin raise exception 'row % is not to be had', new using detail = new::text, hint = new::text; end $$`
  await database.transaction(async (tx) => {
    // Of this session alone, so it is a trigger's function that has to stay.
    await tx.query(loud.replace('pg_temp.quote', 'public.quote'))
    for (const table of ['patients', 'appointments', 'staff_invitations', 'doctors']) {
      await tx.query(
        `create trigger loud before insert or update on horai.${table} for each row execute function public.quote()`,
      )
    }
  })
  try {
    const before = lines.length
    const patient = await api.post('/v1/patients', {
      name: `${CANARY} of a name`,
      email: 'someone@canary.example',
    })
    assert.equal(patient.status, 500)
    assert.equal((await api.post('/v1/appointments', { ...visit, notes: CANARY })).status, 500)
    const statuses = await askAll()
    assert.ok((statuses[500] ?? 0) > 2, JSON.stringify(statuses))
    const told = lines
      .slice(before)
      .map((line) => JSON.parse(line))
      .filter(({ err }) => err !== undefined)
    assert.ok(
      told.some(({ err }) => err.code === 'P0001' && err.at.length > 0),
      'it says what and where',
    )
    mustBeClean()
  } finally {
    await database.query('drop function public.quote() cascade')
  }
})

test('a job that fails on a row says so without the row, in the log and in the queue', async () => {
  const made = await api.post('/v1/patients', { name: `${CANARY} kept too long` })
  await clinic.rows(
    `update horai.patients set inserted_at = '2020-01-01' where practice_id = $1 and id = $2`,
    [clinic.practice_id, made.body.id],
  )
  await api.send('PATCH', '/v1/practice/retention', { body: { erase_after_months: 12 } })
  await database.query(`create function public.refuse() returns trigger language plpgsql as $$
    begin raise exception 'not %', old.name; end $$`)
  await database.query(
    `create trigger loud before update on horai.patients for each row execute function public.refuse()`,
  )
  const worker = await startWorker({
    ...clinic.engine,
    url,
    onLog: (level, line) => logger[level === 'warning' ? 'warn' : level]({ part: 'worker' }, line),
  })
  try {
    const failed = () =>
      lines.some((line) => /erase-after-retention.*P0001|P0001.*erase-after-retention/.test(line))
    for (let tries = 0; tries < 200 && !failed(); tries++) await delay(50)
    assert.ok(failed(), 'it is told which job, and what kind of error')
    const queue = await database.query<{ text: string }>(
      `select j::text as text from graphile_worker._private_jobs j`,
    )
    assert.deepEqual(foundIn(JSON.stringify(queue), words), [])
    mustBeClean()
  } finally {
    await worker.stop()
    await worker.ended
    await database.query('drop function public.refuse() cascade')
  }
})
