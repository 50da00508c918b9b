import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultCodeLimits } from '../../src/booking/contact-code.ts'
import { defaultHoldLimits } from '../../src/booking/visitors.ts'
import { forgetVisitors } from '../../src/jobs/forget-visitors.ts'
import { type Answer, type Ask, anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { aMailbox } from '../support/mailbox.ts'
import { messagesOf } from '../support/messages.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { aTextProvider } from '../support/text-provider.ts'

const { database } = await useDatabase()
const mailbox = await aMailbox()

const ANNA = { name: 'Anna Example', email: 'anna@example.org' }

/** A practice that checks contacts, with a worker that is run by hand. */
async function aPractice(contact_check = 'email', options = {}) {
  const { clinic, visit } = await oneRoom(database)
  const provider = await aTextProvider()
  const api = await anApi(clinic, {
    trustProxy: '127.0.0.1',
    rateLimits: { requestsPerMinute: 1e9, holdsPerTenMinutes: 1e9 },
    holdLimits: {
      ...defaultHoldLimits,
      per_network: 100,
      wasted_per_hour: 100,
      most_share: 1,
      calm_share: 1,
    },
    ...options,
  })
  const set = await api.send('PATCH', '/v1/practice', { body: { contact_check } })
  assert.equal(set.body.contact_check, contact_check)
  const messages = messagesOf(clinic, mailbox, { texts: provider.texts })
  let holds = 0
  const hold = async (address = '192.0.2.1'): Promise<Answer> => {
    const starts_at_utc = later(MONDAY_TEN, 30 * holds)
    holds += 1
    const held = await api.post(
      `/public/${clinic.slug}/appointments`,
      { ...visit, starts_at_utc },
      { key: null, headers: { 'x-forwarded-for': address } },
    )
    assert.equal(held.status, 201, JSON.stringify(held.body))
    return held
  }
  const own = (held: Answer, verb: string, body: object = {}, ask: Ask = {}) =>
    api.post(`/public/appointments/${held.body.id}/${verb}`, body, { key: held.body.manage_token, ...ask })
  const pass = (minutes: number) => {
    clinic.clock.override = later(clinic.clock.override as string, minutes)
  }
  /** What the newest mail to this address says. */
  const mailed = async (address = ANNA.email): Promise<string> => {
    await messages.send()
    const code = /^\d{6}$/m.exec(mailbox.to(address).at(-1)?.text ?? '')?.[0]
    assert.ok(code, `a code was mailed to ${address}`)
    return code
  }
  /** The whole of it, for this hold. */
  const checked = async (held: Answer, email: string) => {
    assert.equal((await own(held, 'contact-code', { email })).status, 202)
    assert.equal((await own(held, 'check-contact', { code: await mailed(email) })).status, 200)
  }
  return { clinic, visit, api, provider, messages, hold, own, pass, mailed, checked }
}

const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('where the practice checks addresses a hold is confirmed once the code has come back, and not before', async () => {
  const { hold, own, mailed } = await aPractice()
  const held = await hold()
  const refused = await own(held, 'confirm', { patient: ANNA })
  assert.deepEqual([refused.status, refused.body.code], [428, 'contact_not_checked'])
  assert.equal(refused.body.contact_check, 'email')
  assert.equal((await own(held, 'contact-code', { email: ANNA.email })).status, 202)
  assert.equal((await own(held, 'confirm', { patient: ANNA })).status, 428, 'asked for is not come back')
  const code = await mailed()
  const wrong = await own(held, 'check-contact', { code: other(code) })
  assert.deepEqual([wrong.status, wrong.body.code, wrong.body.tries_left], [422, 'wrong_code', 4])
  assert.equal((await own(held, 'check-contact', { code })).status, 200)
  assert.equal((await own(held, 'confirm', { patient: ANNA })).status, 200)
})

test('the mail comes at once, in quiet hours too, says the practice, and has no way to end mail', async () => {
  const { clinic, hold, own, messages } = await aPractice()
  clinic.clock.override = '2026-03-20T23:30:00Z'
  await clinic.rows('update horai.notification_settings set email_enabled = false')
  const held = await hold()
  await own(held, 'contact-code', { email: 'night@example.org' }, { headers: { 'accept-language': 'el' } })
  await messages.send()
  const [mail] = mailbox.to('night@example.org')
  assert.match(mail?.subject ?? '', /^\d{6}: ο κωδικός σας για Clinic of the Hours$/)
  assert.equal(mail?.headers.has('list-unsubscribe'), false)
  assert.match(String(mail?.html), /lang="el"/)
})

test('the address that is confirmed with is the one that was checked, however it is written', async () => {
  const { hold, own, checked } = await aPractice()
  const held = await hold()
  await checked(held, 'eleni@example.org')
  const confirm = (email: string) => own(held, 'confirm', { patient: { name: 'Eleni', email } })
  assert.equal((await confirm('somebody@example.org')).body.code, 'contact_not_checked')
  assert.equal((await own(held, 'confirm', { patient: { name: 'Eleni' } })).status, 428)
  assert.equal((await confirm('Eleni@Example.org')).status, 200)
})

test('a code is for one hold: what was checked for another one is not checked for this', async () => {
  const { hold, own, checked, mailed, pass } = await aPractice()
  const [first, second] = [await hold(), await hold()]
  await checked(first, ANNA.email)
  assert.equal((await own(second, 'confirm', { patient: ANNA })).status, 428)
  pass(1)
  await own(second, 'contact-code', { email: ANNA.email })
  const code = await mailed()
  assert.equal((await own(first, 'check-contact', { code })).body.code, 'code_expired')
  assert.equal((await own(second, 'check-contact', { code })).status, 200)
})

test('a code is used once, tried five times, and good for ten minutes', async () => {
  const { hold, own, mailed, pass } = await aPractice()
  const held = await hold()
  const ask = async () => {
    assert.equal((await own(held, 'contact-code', { email: ANNA.email })).status, 202)
    return mailed()
  }
  const check = async (code: string) => (await own(held, 'check-contact', { code })).body
  const first = await ask()
  for (const tries_left of [4, 3, 2, 1, 0]) {
    assert.deepEqual((await check(other(first))).tries_left, tries_left)
  }
  assert.equal((await check(first)).code, 'code_expired', 'the right one comes too late')
  pass(1)
  const second = await ask()
  assert.equal((await check(first)).code, 'wrong_code', 'the newest counts')
  assert.equal((await check(second)).status, 'held')
  assert.equal((await check(second)).code, 'code_expired')
  const late = await hold('192.0.2.2')
  await own(late, 'contact-code', { email: 'late@example.org' })
  const code = await mailed('late@example.org')
  pass(9)
  assert.equal((await own(late, 'check-contact', { code })).status, 200)
})

test('past ten minutes a code is no good, though the hold still stands', async () => {
  const { clinic, hold, own, mailed, pass } = await aPractice()
  await clinic.rows('update horai.appointment_types set hold_minutes = 30 where practice_id = $1', [
    clinic.practice_id,
  ])
  const held = await hold()
  assert.equal((await own(held, 'contact-code', { email: ANNA.email })).body.hold_extended, false, 'no need')
  const code = await mailed()
  pass(10)
  assert.equal((await own(held, 'check-contact', { code })).body.code, 'code_expired')
  assert.equal((await own(held, 'check-contact', { code: other(code) })).body.code, 'code_expired')
})

test('a code asked for keeps the hold longer, once, as its visitor could have', async () => {
  const { hold, own, pass } = await aPractice()
  const held = await hold()
  const asked = await own(held, 'contact-code', { email: ANNA.email })
  assert.equal(asked.body.hold_extended, true)
  assert.equal(asked.body.hold_expires_at, later(held.body.hold_expires_at, 5))
  assert.equal(asked.headers['etag'], '"2"')
  pass(1)
  const again = await own(held, 'contact-code', { email: ANNA.email })
  assert.equal(again.body.hold_expires_at, asked.body.hold_expires_at)
  assert.equal((await own(held, 'extend')).body.code, 'already_extended')
})

test('asked twice with one key it is sent once; a retried mail has a code that counts', async () => {
  const { hold, own, messages, mailed, pass } = await aPractice()
  const held = await hold()
  const headers = { 'idempotency-key': 'one-tap' }
  const email = 'twice@example.org'
  const first = await own(held, 'contact-code', { email }, { headers })
  assert.deepEqual((await own(held, 'contact-code', { email }, { headers })).body, first.body)
  mailbox.fail({ code: 451, at: 'data' })
  await messages.send()
  assert.equal(mailbox.to(email).length, 0)
  mailbox.fail(null)
  pass(1)
  const code = await mailed(email)
  assert.equal(mailbox.to(email).length, 1)
  assert.equal((await own(held, 'check-contact', { code })).status, 200)
})

test('a telephone is checked by a text, which browsers can read the code from', async () => {
  const { hold, own, provider, messages } = await aPractice('phone')
  const held = await hold()
  const phone = '+30 690 000 0000'
  assert.equal((await own(held, 'contact-code', { email: ANNA.email })).status, 422, 'mail is not checked')
  assert.equal((await own(held, 'contact-code', { phone })).status, 202)
  await messages.send()
  const [sent] = provider.sent
  assert.equal(sent?.get('To'), '+306900000000')
  const [, code = ''] =
    /^(\d{6}) is your code .*\n\n@visits\.example #\1$/s.exec(sent?.get('Body') ?? '') ?? []
  assert.equal((await own(held, 'check-contact', { code })).status, 200)
  const patient = { ...ANNA, phone: '0030 690-000.0000' }
  assert.equal((await own(held, 'confirm', { patient })).status, 200, 'the same number')
})

test('where either will do, one of them is enough; where none is asked for, no code is sent', async () => {
  const either = await aPractice('either')
  const held = await either.hold()
  await either.checked(held, ANNA.email)
  const patient = { ...ANNA, phone: '+30 690 000 0001' }
  assert.equal((await either.own(held, 'confirm', { patient })).status, 200)
  const none = await aPractice('none')
  const free = await none.hold()
  assert.equal((await none.own(free, 'contact-code', { email: ANNA.email })).body.code, 'validation_failed')
  assert.equal((await none.own(free, 'confirm', { patient: ANNA })).status, 200)
})

test('staff and keys know whom they book for', async () => {
  const { api, visit } = await aPractice()
  const held = await api.post('/v1/appointments', { ...visit, starts_at_utc: later(MONDAY_TEN, 570) })
  assert.equal((await api.post(`/v1/appointments/${held.body.id}/confirm`, { patient: ANNA })).status, 200)
})

test('whether the practice knows an address is told by nothing', async () => {
  const { api, hold, own } = await aPractice()
  await api.post('/v1/patients', { name: 'Known Example', email: 'known@example.org' })
  const told = async (email: string) => {
    const held = await hold('192.0.2.9')
    const { status, headers, body } = await own(held, 'contact-code', { email })
    return [status, Object.keys(headers).sort(), Object.keys(body).sort(), body.status, body.version]
  }
  assert.deepEqual(await told('known@example.org'), await told('unknown@example.org'))
})

test('one address gets one code a minute, four an hour and eight a day', async () => {
  const { hold, own, pass } = await aPractice('email', { codeLimits: withoutNetworks() })
  const ask = async () => (await own(await hold(), 'contact-code', { email: ANNA.email })).body
  assert.equal((await ask()).status, 'held')
  const soon = await ask()
  assert.deepEqual([soon.code, soon.retry_after_seconds], ['too_many_codes', 60])
  for (let i = 0; i < 3; i += 1) {
    pass(1)
    assert.equal((await ask()).status, 'held')
  }
  pass(1)
  const enough = await ask()
  assert.deepEqual([enough.code, enough.retry_after_seconds], ['too_many_codes', 56 * 60])
  for (let i = 0; i < 4; i += 1) {
    pass(60)
    assert.equal((await ask()).status, 'held')
  }
  pass(60)
  assert.equal((await ask()).code, 'too_many_codes')
})

function withoutNetworks() {
  return { ...defaultCodeLimits, email: defaultCodeLimits.email.filter(({ by }) => by !== 'network') }
}

test('a hold, a network and a practice have had enough at some point, also when all ask at once', async () => {
  const limits = (by: 'hold' | 'network' | 'practice') => ({
    ...defaultCodeLimits,
    email: [{ by, most: 3, seconds: 3600 }],
  })
  const outcome = (answers: readonly Answer[]) => answers.filter(({ status }) => status === 202).length
  let number = 0
  const anyone = () => {
    number += 1
    return { email: `n${number}@example.org` }
  }
  const one = await aPractice('email', { codeLimits: limits('hold') })
  const held = await one.hold()
  const ofHold = await Promise.all(Array.from({ length: 8 }, () => one.own(held, 'contact-code', anyone())))
  assert.equal(outcome(ofHold), 3)
  assert.equal((await one.own(await one.hold(), 'contact-code', anyone())).status, 202)

  const near = await aPractice('email', { codeLimits: limits('network') })
  const holds = []
  for (let i = 0; i < 8; i += 1) holds.push(await near.hold())
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })
  const ask = (held: Answer, address: string) => near.own(held, 'contact-code', anyone(), from(address))
  assert.equal(outcome(await Promise.all(holds.slice(1).map((each) => ask(each, '192.0.2.1')))), 3)
  assert.equal((await ask(holds[0] as Answer, '192.0.2.2')).status, 202)

  const all = await aPractice('email', { codeLimits: limits('practice') })
  const theirs = []
  for (let i = 0; i < 8; i += 1) theirs.push(await all.hold())
  const asked = theirs.map((each, i) => all.own(each, 'contact-code', anyone(), from(`198.51.100.${i}`)))
  assert.equal(outcome(await Promise.all(asked)), 3)
})

test('a code is kept as a keyed hash, the address sealed until it is over, and a day later nothing', async () => {
  const { clinic, hold, own, mailed, pass } = await aPractice()
  const kept = async () =>
    (await clinic.rows<{ row: string }>('select to_jsonb(c)::text as row from horai.contact_checks c'))
      .map(({ row }) => row)
      .join('\n')
  const forget = () => forgetVisitors.run({ ...clinic.engine, warn: assert.fail })
  await own(await hold(), 'contact-code', { email: 'kept@example.org' })
  const code = await mailed('kept@example.org')
  assert.doesNotMatch(await kept(), new RegExp(code))
  assert.match(await kept(), /"address": "sealed:/)
  assert.doesNotMatch(await kept(), /kept@example\.org/)
  pass(11)
  await forget()
  assert.doesNotMatch(await kept(), /sealed:/)
  pass(24 * 60)
  await forget()
  assert.equal(await kept(), '')
})

test('a token that was made up finds nothing to check', async () => {
  const { api, hold } = await aPractice()
  const held = await hold()
  const key = `${Buffer.alloc(16, 7).toString('base64url')}.${Buffer.alloc(32, 7).toString('base64url')}`
  for (const [verb, body] of [
    ['contact-code', { email: ANNA.email }],
    ['check-contact', { code: '000000' }],
    ['confirm', { patient: ANNA }],
  ] as const) {
    assert.equal((await api.post(`/public/appointments/${held.body.id}/${verb}`, body, { key })).status, 404)
  }
})
