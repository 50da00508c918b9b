import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verify } from '../../src/booking/verify/verify.ts'
import { eraseAfterRetention } from '../../src/jobs/erase-after-retention.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { dumpOf, foundIn, openedDumpOf } from '../support/dump.ts'
import { aMailbox } from '../support/mailbox.ts'
import { messagesOf } from '../support/messages.ts'
import { oneRoom } from '../support/one-room.ts'

const { database, url } = await useDatabase()
const mailbox = await aMailbox()

/** In every field that a patient or staff can type about a patient. */
const canaries = {
  name: 'Canaria Firstname',
  renamed: 'Canaria Marriedname',
  email: 'first@canary.example',
  changed: 'second@canary.example',
  phone: '+30 697 777 8888',
  born: '1951-07-13',
  zone: 'Pacific/Chatham',
  locale: 'el-CY',
  held: 'canary-when-held',
  booked: 'canary-when-booked',
  moved: 'canary-when-moved',
  cancelled: 'canary-when-cancelled',
}
const words = Object.values(canaries)

let key = 0
const once = () => {
  key += 1
  return { headers: { 'idempotency-key': `key-${key}` } }
}

/** Somebody who came once, moved once, cancelled once, waits, and was written to, all through the API. */
async function somebody() {
  const { clinic, visit } = await oneRoom(database)
  const api = await anApi(clinic)
  await api.send('PATCH', '/v1/notification-settings', { body: { sms_enabled: true } })
  const post = async (path: string, body: object, keyed = once()) => {
    const answer = await api.post(path, body, keyed)
    assert.ok(answer.status < 300, `${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const at = (starts_at_utc: string) => ({
    ...visit,
    starts_at_utc,
    patient_timezone: canaries.zone,
    notes: canaries.held,
  })
  const held = await post('/v1/appointments', at('2026-03-23T08:00:00Z'))
  const patient = {
    name: canaries.name,
    email: canaries.email,
    phone: canaries.phone,
    date_of_birth: canaries.born,
    timezone: canaries.zone,
    locale: canaries.locale,
  }
  const confirming = once()
  const confirmed = await post(
    `/v1/appointments/${held.id}/confirm`,
    { patient, notes: canaries.booked },
    confirming,
  )
  const { patient_id } = confirmed
  await api.send('PATCH', `/v1/patients/${patient_id}`, {
    body: { name: canaries.renamed, email: canaries.changed },
  })
  const messages = messagesOf(clinic, mailbox)
  await messages.later(3)
  mailbox.fail({ code: 550, at: 'rcpt' })

  const second = await post('/v1/appointments', { ...at('2026-03-24T08:00:00Z'), patient_id })
  await post(`/v1/appointments/${second.id}/confirm`, {})
  await post(`/v1/appointments/${second.id}/reschedule`, {
    starts_at_utc: '2026-03-25T01:00:00Z',
    outside_hours: true,
    reason: canaries.moved,
  })
  await messages.later(3)
  mailbox.fail(null)
  const [type] = await clinic.rows<{ slug: string }>(
    'select slug from horai.appointment_types where practice_id = $1',
    [clinic.practice_id],
  )
  const entry = await post('/v1/waitlist-entries', {
    patient_id,
    appointment_type_slug: type?.slug,
    from_date: '2026-04-23',
    to_date: '2026-04-24',
  })
  const cancel = () => post(`/v1/appointments/${second.id}/cancel`, { reason: canaries.cancelled })
  return { clinic, api, post, patient_id, held, second, entry, patient, confirming, cancel, messages }
}

test('who is still expected is not erased', async () => {
  const { api, patient_id, held, second } = await somebody()
  const refused = await api.post(`/v1/patients/${patient_id}/erase`, {})
  assert.equal(refused.status, 409)
  assert.equal(refused.body.code, 'has_visits_to_come')
  assert.deepEqual(refused.body.appointment_ids, [held.id, second.id])
  assert.equal((await api.get(`/v1/patients/${patient_id}`)).body.name, canaries.renamed)
})

test('what is kept of somebody is told in full, and erased without a trace', async () => {
  const { clinic, api, patient_id, held, second, entry, patient, confirming, cancel } = await somebody()
  await cancel()
  // The other visit has taken place.
  clinic.clock.override = '2026-03-23T09:00:00Z'
  await api.post(`/v1/appointments/${held.id}/complete`, {})
  const created = once()
  await api.post('/v1/patients', { name: canaries.name, email: canaries.email }, created)

  const exported = (await api.get(`/v1/patients/${patient_id}/export`)).body
  assert.equal(exported.patient.email, canaries.changed)
  assert.deepEqual(
    exported.appointments.map(({ id }: { id: string }) => id),
    [held.id, second.id],
  )
  assert.equal(exported.appointments[1].cancellation_reason, canaries.cancelled)
  assert.deepEqual(
    exported.waitlist_entries.map(({ id }: { id: string }) => id),
    [entry.id],
  )
  assert.ok(exported.messages.length >= 2 && exported.reads.length >= 1)
  const told = JSON.stringify(exported)
  const former = [canaries.name, canaries.email, canaries.held]
  const known = words.filter((word) => !former.includes(word))
  assert.deepEqual(foundIn(told, [...known, canaries.held]), [...known, canaries.held])

  const counts = () =>
    clinic.rows(
      `select (select count(*)::int from horai.appointments where practice_id = $1) as visits,
         (select jsonb_agg(to_jsonb(e) - 'metadata' order by e.id) from horai.appointment_events e where practice_id = $1) as events`,
      [clinic.practice_id],
    )
  const [before, reports] = [
    await counts(),
    (await api.get('/v1/reports/no-shows?from=2026-03-01&to=2026-03-31')).body,
  ]
  assert.ok(foundIn(await dumpOf(url), [canaries.renamed]).length > 0, 'names are in the clear until then')

  const erased = await api.post(`/v1/patients/${patient_id}/erase`, {})
  assert.equal(erased.status, 200, JSON.stringify(erased.body))
  assert.deepEqual(
    [erased.body.name, erased.body.email, erased.body.erased_at],
    ['—', null, '2026-03-23T09:00:00Z'],
  )
  assert.deepEqual(
    (await api.post(`/v1/patients/${patient_id}/erase`, {})).body,
    erased.body,
    'again changes nothing',
  )

  assert.deepEqual(await counts(), before, 'what happened, when and by whom is as it was')
  assert.deepEqual((await api.get('/v1/reports/no-shows?from=2026-03-01&to=2026-03-31')).body, reports)
  assert.deepEqual(await verify(database), [])

  // Asked again under its key it tells of nobody, and makes nobody anew.
  const again = await api.post(
    `/v1/appointments/${held.id}/confirm`,
    { patient, notes: canaries.booked },
    confirming,
  )
  assert.equal(again.body.notes, null)
  const listed = await api.get('/v1/patients?limit=200')
  assert.ok(!listed.body.data.some(({ id }: { id: string }) => id === patient_id))
  assert.equal((await api.get(`/v1/waitlist-entries/${entry.id}`)).body.status, 'withdrawn')
  const closed = await api.get(`/public/appointments/${held.id}`, { key: held.manage_token })
  assert.equal(closed.status, 404, 'the link of the patient opens nothing')

  // Neither books nor is written again who is nobody.
  const booking = await api.post('/v1/appointments', {
    doctor_id: held.doctor_id,
    appointment_type_id: held.appointment_type_id,
    starts_at_utc: '2026-03-30T08:00:00Z',
    patient_id,
  })
  assert.equal(booking.status, 404)
  const renamed = await api.send('PATCH', `/v1/patients/${patient_id}`, { body: { name: 'Back Again' } })
  assert.equal(renamed.status, 409)
})

test('a dump has none of it, as it is or opened, and no answer of a week ago brings it back', async () => {
  // Everybody of this file goes, so that whatever is found is found of somebody who was erased.
  const practices = await database.query<{ id: string }>('select horai.practice_ids() as id')
  for (const { id: practice_id } of practices) {
    const db = database.within(practice_id)
    const later = '2027-01-01T00:00:00Z'
    const patients = await db.query<{ id: string }>('select id from horai.patients where practice_id = $1', [
      practice_id,
    ])
    for (const { id } of patients)
      await database.query('select horai.erase_patient($1, $2, $3)', [practice_id, id, later])
  }
  for (const { id: practice_id } of practices) {
    const db = database.within(practice_id)
    assert.deepEqual(foundIn(await openedDumpOf(url, practice_id), words), [])
    const [left] = await db.query<{ count: number }>(
      `select count(*)::int as count from horai.idempotency_keys
       where practice_id = $1 and (sealed is not null and scope like '%/v1/patients' or answer::text like '%sealed:%')`,
      [practice_id],
    )
    assert.equal(left?.count, 0)
    const waiting = await db.query(
      `select from horai.notification_jobs where practice_id = $1 and status = 'waiting' and kind <> 'webhook'`,
      [practice_id],
    )
    assert.equal(waiting.length, 0, 'nobody is written to')
  }
  assert.deepEqual(foundIn(await dumpOf(url), words), [])
  assert.deepEqual(await verify(database), [])
})

test('a practice keeps patients for as long as it says after the last visit, and for ever where it says nothing', async () => {
  const { clinic, visit } = await oneRoom(database)
  const api = await anApi(clinic)
  const came = await clinic.booking(visit, 'Long Ago')
  const recent = await clinic.booking({ ...visit, starts_at_utc: '2026-05-18T08:00:00Z' }, 'Of Late')
  const never = await clinic.patient('Never Came')
  await clinic.rows(`update horai.patients set inserted_at = '2026-03-20T08:00:00Z' where practice_id = $1`, [
    clinic.practice_id,
  ])
  const run = async (now: string) => {
    clinic.clock.override = now
    await eraseAfterRetention.run({ ...clinic.engine, warn: assert.fail })
    const rows = await clinic.rows<{ id: string }>(
      'select id from horai.patients where practice_id = $1 and erased_at is not null order by id',
      [clinic.practice_id],
    )
    return rows.map(({ id }) => id).sort()
  }
  assert.deepEqual(await run('2026-05-10T08:00:00Z'), [], 'nothing is said')
  const set = await api.send('PATCH', '/v1/practice/retention', { body: { erase_after_months: 1 } })
  assert.deepEqual([set.status, set.body], [200, { erase_after_months: 1 }])
  assert.deepEqual((await api.get('/v1/practice/retention')).body, { erase_after_months: 1 })
  assert.deepEqual(await run('2026-04-20T07:59:00Z'), [])
  assert.deepEqual(await run('2026-04-20T08:01:00Z'), [never], 'a month after it was written down')
  assert.deepEqual(
    await run('2026-04-23T08:31:00Z'),
    [never, came.patient_id].sort(),
    'a month after the visit',
  )
  assert.ok(!(await run('2026-05-18T09:00:00Z')).includes(recent.patient_id as string))
  const wrong = await api.send('PATCH', '/v1/practice/retention', { body: { erase_after_months: 0 } })
  assert.equal(wrong.status, 422)
})
