import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { test } from 'node:test'
import type { StaffIdentity } from '../../src/http/identity.ts'
import { newApiKey, revokeApiKey, storeApiKey } from '../../src/practice/api-keys.ts'
import { permissions, type Scope, staffRoles } from '../../src/practice/permissions.ts'
import { aKey, anApi, INSTANCE_KEY } from '../support/api.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'
import { type Route, registeredRoutes } from '../support/routes.ts'

/** Every route that the server has, by every kind of caller that there is: who gets in, and who is told what. */

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const { engine, practice_id } = clinic
const routes = await registeredRoutes(clinic)

// Staff come by a way to log in; here each is who a header says.
const staff = new Map<string, StaffIdentity>()
const api = await anApi(clinic, {
  rateLimits: { requestsPerMinute: 1e9, holdsPerTenMinutes: 1e9 },
  staffOf: async ({ headers }) => staff.get(String(headers['x-staff'])) ?? null,
})
const { manage_token } = await clinic.hold(visit)

type Verdict = 'in' | 'who are you' | 'not you'

interface Caller {
  readonly name: string
  readonly key: string | null
  readonly staff?: string
  expects(route: Route): Verdict
}

async function keyWith(scopes: readonly Scope[], expires_at: string | null = null): Promise<string> {
  const key = newApiKey(practice_id)
  await storeApiKey(engine.db.within(practice_id), practice_id, key, { scopes, expires_at })
  return key.text
}

async function revokedKey(): Promise<string> {
  const key = newApiKey(practice_id)
  await storeApiKey(engine.db.within(practice_id), practice_id, key)
  await revokeApiKey(engine, practice_id, { scopes: ['*'], expires_at: null }, key.id)
  return key.text
}

const opens = (allowed: (route: Route) => boolean) => (route: Route) =>
  route.access === 'public' || allowed(route) ? 'in' : 'not you'
const isNobody = ({ access }: Route) => (access === 'public' ? 'in' : 'who are you')
const isOfPractice = ({ access }: Route) => access.includes(':')

/** What each role is for. Written a second time on purpose: a change of the one table must be meant. */
const duties: Readonly<Record<string, readonly string[]>> = {
  owner: [
    'appointments:read appointments:write availability:read patients:read patients:write',
    'setup:read setup:write reports:read keys:read keys:write',
  ],
  manager: [
    'appointments:read appointments:write availability:read patients:read patients:write',
    'setup:read setup:write reports:read',
  ],
  receptionist: [
    'appointments:read appointments:write availability:read patients:read patients:write setup:read',
  ],
  doctor: ['appointments:read appointments:write availability:read patients:read setup:read'],
}

function aMember(role: (typeof staffRoles)[number], doctor_id: string | null): Caller {
  const name = doctor_id === null ? role : `${role} with an own calendar`
  staff.set(name, { kind: 'staff', practice_id, account_id: randomUUIDv7(), role, doctor_id })
  const may = new Set(duties[role]?.join(' ').split(' '))
  return {
    name,
    key: null,
    staff: name,
    expects: opens(({ access, forOwnCalendar }) => may.has(access) && (doctor_id === null || forOwnCalendar)),
  }
}

const callers: readonly Caller[] = [
  { name: 'nobody', key: null, expects: isNobody },
  { name: 'a made-up key', key: 'made-up', expects: isNobody },
  { name: 'a key that was never given', key: newApiKey(practice_id).text, expects: isNobody },
  { name: 'the key of another instance', key: `${INSTANCE_KEY}-elsewhere`, expects: isNobody },
  { name: 'a revoked key', key: await revokedKey(), expects: isNobody },
  { name: 'an expired key', key: await keyWith(['*'], '2026-03-20T08:00:00Z'), expects: isNobody },
  { name: 'the instance key', key: INSTANCE_KEY, expects: opens(({ access }) => access === 'instance') },
  { name: 'the key of the practice', key: api.key, expects: opens(isOfPractice) },
  {
    name: 'a key that has not ended yet',
    key: await keyWith(['*'], '2026-03-20T08:01:00Z'),
    expects: opens(isOfPractice),
  },
  {
    name: 'the key of another practice',
    key: await aKey(await aClinic(database)),
    expects: opens(isOfPractice),
  },
  ...(await Promise.all(
    permissions.map(async (scope) => ({
      name: `a key for ${scope}`,
      key: await keyWith([scope]),
      expects: opens(({ access }) => access === scope),
    })),
  )),
  { name: 'a patient', key: manage_token, expects: opens(({ access }) => access === 'patient') },
  ...staffRoles.map((role) => aMember(role, null)),
  aMember('doctor', visit.doctor_id),
  { ...aMember('owner', null), name: 'staff of nowhere', staff: 'unknown', expects: isNobody },
]

for (const caller of callers) {
  test(`${caller.name} gets in where the route says so, and nowhere else`, async () => {
    for (const route of routes) {
      // Of what is asked for there is none: whoever gets in changes nothing.
      const url = route.url.replace(/:\w+/g, 'nothing-of-ours')
      const { status, body } = await api.send(route.method, url, {
        key: caller.key,
        headers: caller.staff === undefined ? {} : { 'x-staff': caller.staff },
        ...(route.method === 'GET' || route.method === 'DELETE' ? {} : { body: {} }),
      })
      const expected = caller.expects(route)
      const told = status === 401 ? 'who are you' : status === 403 ? 'not you' : 'in'
      assert.equal(told, expected, `${route.method} ${route.url}: ${status} ${JSON.stringify(body)}`)
      if (expected === 'not you' && isOfPractice(route)) assert.equal(body.needs, route.access)
    }
  })
}

test('the matrix has a caller whom each route lets in, and every route but the public ones turns most away', () => {
  assert.ok(routes.length > 60, `${routes.length} routes`)
  for (const route of routes) {
    const welcome = callers.filter(({ expects }) => expects(route) === 'in').length
    assert.ok(welcome > 0, `${route.method} ${route.url} is for nobody`)
    if (route.access !== 'public') assert.ok(welcome < callers.length / 2, `${route.method} ${route.url}`)
  }
})
