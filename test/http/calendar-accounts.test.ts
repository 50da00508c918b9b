import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { syncDueCalendars } from '../../src/calendar-sync/sync.ts'
import { accountProviders } from '../../src/calendars/accounts/app.ts'
import { egressOf } from '../../src/notifications/webhooks/egress.ts'
import { startAccounts } from '../support/accounts/stand-in.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { later, oneRoom } from '../support/one-room.ts'
import { aMember, anotherSession, as } from '../support/staff.ts'

const { database } = await useDatabase()
const egress = egressOf('127.0.0.0/8')
const path = '/v1/calendar-accounts'

/** Follows the browser to the provider and back: what stands in the address it comes back to. */
async function visit(url: string): Promise<Record<string, string>> {
  const answer = await fetch(url, { redirect: 'manual' })
  const back = new URL(answer.headers.get('location') ?? '')
  assert.match(back.pathname, /^\/clinic\/connected\/(google|microsoft)$/)
  return Object.fromEntries(back.searchParams)
}

for (const provider of accountProviders) {
  const standIn = await startAccounts(provider)
  after(() => standIn.close())
  const { clinic, visit: booking } = await oneRoom(database)
  const { doctor_id } = booking
  const api = await anApi(clinic, { egress, calendarApps: standIn.apps })
  const owner = await aMember(clinic)
  const wanted = { doctor_id, external_provider: provider }

  /** They have just logged in. */
  let { cookie } = owner
  beforeEach(async () => {
    cookie = await anotherSession(clinic, owner.account_id)
  })

  async function begin(body: object = wanted): Promise<string> {
    const answer = await api.post(path, body, as(cookie))
    assert.equal(answer.status, 201, JSON.stringify(answer.body))
    return answer.body.url
  }
  const finish = (brought: Record<string, string>, by = cookie) => api.post(`${path}/finish`, brought, as(by))
  const reasonOf = ({ body }: Awaited<ReturnType<typeof finish>>) => `${body.code} ${body.reason}`

  test(`${provider}: an account is connected, its calendar chosen, and synchronised`, async () => {
    const made = await finish(await visit(await begin()))
    assert.equal(made.status, 201, JSON.stringify(made.body))
    assert.equal(made.body.is_active, false, 'it rests until its calendar is chosen')
    assert.doesNotMatch(JSON.stringify(made.body), /token|credentials/)
    const own = `/v1/calendar-connections/${made.body.id}`
    const calendars = await api.get(`${own}/calendars`, as(cookie))
    const primary = calendars.body.data.find((one: { is_primary: boolean }) => one.is_primary)
    assert.equal(primary.address, standIn.address)
    assert.ok(!calendars.body.data.some((one: { label: string }) => one.label === 'Shared'), 'not writable')
    const choose = (address: string) =>
      api.send('PUT', `${own}/calendar`, { body: { address }, ...as(cookie) })
    assert.equal((await choose('of-somebody-else')).body.code, 'validation_failed')
    const chosen = await choose(primary.address)
    assert.equal(chosen.body.is_active, true)
    assert.deepEqual((await api.post(`${own}/test`, {}, as(cookie))).body, {
      works: true,
      detail: null,
    })
    await clinic.booking(booking, 'Anna Example')
    await syncDueCalendars({ ...clinic.engine, egress, calendarApps: standIn.apps, warn: assert.fail })
    assert.equal((await api.get(own, as(cookie))).body.last_error, null)
    assert.equal(standIn.books.present().length, 1)
    const password = await api.send('PATCH', own, { body: { password: 'x' }, ...as(cookie) })
    assert.equal(password.body.errors[0].pointer, '/password')
  })

  test(`${provider}: an account that no longer lets in is let in again, and goes on where it was`, async () => {
    const { body } = await api.get('/v1/calendar-connections', as(cookie))
    const [{ id, address }] = body.data
    standIn.revoke()
    const sync = async () => {
      clinic.clock.override = later(clinic.clock.override ?? '', 10)
      await syncDueCalendars({ ...clinic.engine, egress, calendarApps: standIn.apps, warn: assert.fail })
    }
    await sync()
    const read = () => api.get(`/v1/calendar-connections/${id}`, as(cookie))
    assert.equal((await read()).body.last_fault, 'login_needed')
    cookie = await anotherSession(clinic, owner.account_id)
    const again = await finish(await visit(await begin({ ...wanted, connection_id: id })))
    assert.deepEqual([again.body.id, again.body.address, again.body.is_active], [id, address, true])
    await sync()
    assert.equal((await read()).body.last_fault, null)
    assert.equal((await api.get('/v1/calendar-connections', as(cookie))).body.data.length, 1)
    assert.equal((await api.send('DELETE', `/v1/calendar-connections/${id}`)).status, 204)
  })

  test(`${provider}: what a browser brings back connects once, in the session that was sent, within five minutes`, async () => {
    const brought = await visit(await begin())
    const elsewhere = await anotherSession(clinic, owner.account_id)
    assert.equal(reasonOf(await finish(brought, elsewhere)), 'calendar_not_connected expired')
    assert.equal(reasonOf(await finish(brought)), 'calendar_not_connected expired', 'it was taken')
    const another = await aMember(clinic)
    assert.equal(
      reasonOf(await finish(await visit(await begin()), another.cookie)),
      'calendar_not_connected expired',
    )
    const late = await visit(await begin())
    const now = clinic.clock.override ?? ''
    clinic.clock.override = later(now, 6)
    assert.equal(reasonOf(await finish(late)), 'calendar_not_connected expired')
    clinic.clock.override = now
    const { state = '' } = await visit(await begin())
    assert.equal(reasonOf(await finish({ state, code: 'guessed' })), 'calendar_not_connected refused')
    const stolen = await visit(await begin())
    const mine = await visit(await begin())
    assert.equal(
      reasonOf(await finish({ ...stolen, state: mine['state'] ?? '' })),
      'calendar_not_connected refused',
      'a code of another errand',
    )
    assert.equal((await api.get('/v1/calendar-connections', as(cookie))).body.data.length, 0)
  })

  test(`${provider}: who says no, and what is not set up, connects nothing`, async () => {
    standIn.refuses = true
    const brought = await visit(await begin())
    standIn.refuses = false
    assert.equal(brought['error'], 'access_denied')
    assert.equal(reasonOf(await finish(brought)), 'calendar_not_connected refused')
    const other = accountProviders.find((one) => one !== provider)
    const refused = await api.post(path, { doctor_id, external_provider: other }, as(cookie))
    assert.equal(reasonOf(refused), 'calendar_not_connected not_configured')
    const nowhere = { ...wanted, doctor_id: '0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10' }
    assert.equal((await api.post(path, nowhere, as(cookie))).status, 404)
    const { body } = await api.get(path, as(cookie))
    assert.deepEqual(
      body.data.map((one: { is_configured: boolean }) => one.is_configured),
      accountProviders.map((one) => one === provider),
    )
    assert.equal((await api.get('/v1/calendar-connections', as(cookie))).body.data.length, 0)
  })
}
