import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newApiKey, revokeApiKey, storeApiKey } from '../../src/practice/api-keys.ts'
import { permissions, type Scope, type StaffRole, staffRoles } from '../../src/practice/permissions.ts'
import { changeAccount, endSessionsOf } from '../../src/staff/accounts.ts'
import { aKey, anApi, INSTANCE_KEY } from '../support/api.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'
import { type Route, registeredRoutes } from '../support/routes.ts'
import { aMember, anotherSession, as } from '../support/staff.ts'

/** Every route that the server has, by every kind of caller that there is: who gets in, and who is told what. */

const { database } = await useDatabase()
const { clinic, visit } = await oneRoom(database)
const { engine, practice_id } = clinic
const routes = await registeredRoutes(clinic)

const api = await anApi(clinic, { rateLimits: { requestsPerMinute: 1e9, holdsPerTenMinutes: 1e9 } })
const { manage_token } = await clinic.hold(visit)

type Verdict = 'in' | 'who are you' | 'not you'

interface Caller {
  readonly name: string
  readonly key: string | null
  /** Whoever logged in: a session each time, since some routes end it. */
  readonly session?: () => Promise<string>
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
const isOfPractice = ({ access }: Route) => access.includes(':') || access === 'practice'

/** What each role is for. Written a second time on purpose: a change of the one table must be meant. */
const duties: Readonly<Record<string, readonly string[]>> = {
  owner: [
    'appointments:read appointments:write availability:read patients:read patients:write',
    'notifications:read notifications:write',
    'setup:read setup:write reports:read keys:read keys:write staff:read staff:write waitlist:read waitlist:write',
    'privacy:read privacy:write payments:read payments:write',
  ],
  manager: [
    'appointments:read appointments:write availability:read patients:read patients:write',
    'notifications:read notifications:write',
    'setup:read setup:write reports:read staff:read waitlist:read waitlist:write',
    'privacy:read privacy:write payments:read payments:write',
  ],
  receptionist: [
    'appointments:read appointments:write availability:read patients:read patients:write setup:read',
    'waitlist:read waitlist:write payments:read payments:write',
  ],
  doctor: [
    'appointments:read appointments:write availability:read patients:read setup:read waitlist:read payments:read',
  ],
}

async function aCaller(role: StaffRole, doctor_id: string | null): Promise<Caller> {
  const { account_id } = await aMember(clinic, role, doctor_id)
  const may = new Set(duties[role]?.join(' ').split(' '))
  return {
    name: doctor_id === null ? role : `${role} with an own calendar`,
    key: null,
    session: () => anotherSession(clinic, account_id),
    expects: opens(
      ({ access, forOwnCalendar }) =>
        access === 'staff' ||
        access === 'practice' ||
        (may.has(access) && (doctor_id === null || forOwnCalendar)),
    ),
  }
}

/** Sessions that open nothing any more, and one of somebody who has left. */
async function whoIsOut(): Promise<readonly Caller[]> {
  const grantor = { scopes: ['*'], expires_at: null }
  const { account_id, cookie } = await aMember(clinic, 'owner')
  await endSessionsOf(engine, practice_id, grantor, account_id)
  const gone = await aMember(clinic, 'manager')
  await changeAccount(engine, practice_id, grantor, gone.account_id, { is_active: false })
  const left = await anotherSession(clinic, gone.account_id)
  return [
    { name: 'a session that was ended', cookie },
    { name: 'a session of somebody who has left', cookie: left },
    { name: 'a made-up session', cookie: cookie.replace(/.{8}$/, 'AAAAAAAA') },
  ].map(({ name, cookie: shown }) => ({ name, key: null, session: async () => shown, expects: isNobody }))
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
      expects: opens(({ access }) => access === scope || access === 'practice'),
    })),
  )),
  { name: 'a patient', key: manage_token, expects: opens(({ access }) => access === 'patient') },
  ...(await Promise.all(staffRoles.map((role) => aCaller(role, null)))),
  await aCaller('doctor', visit.doctor_id),
  ...(await whoIsOut()),
]

for (const caller of callers) {
  test(`${caller.name} gets in where the route says so, and nowhere else`, async () => {
    for (const route of routes) {
      // Of what is asked for there is none: whoever gets in changes nothing.
      const url = route.url.replace(/:\w+/g, 'nothing-of-ours')
      const { status, body } = await api.send(route.method, url, {
        ...(caller.session ? as(await caller.session()) : { key: caller.key }),
        ...(route.method === 'GET' || route.method === 'DELETE' ? {} : { body: {} }),
      })
      const expected = caller.expects(route)
      const told = status === 401 ? 'who are you' : status === 403 ? 'not you' : 'in'
      assert.equal(told, expected, `${route.method} ${route.url}: ${status} ${JSON.stringify(body)}`)
      if (expected === 'not you' && route.access.includes(':')) assert.equal(body.needs, route.access)
    }
  })
}

test('the matrix has a caller whom each route lets in, and every route but the public ones turns most away', () => {
  assert.ok(routes.length > 60, `${routes.length} routes`)
  for (const route of routes) {
    const welcome = callers.filter(({ expects }) => expects(route) === 'in').length
    assert.ok(welcome > 0, `${route.method} ${route.url} is for nobody`)
    // Whoever is in at all may ask what they may do.
    if (!['public', 'practice'].includes(route.access))
      assert.ok(welcome < callers.length / 2, `${route.method} ${route.url}`)
  }
})
