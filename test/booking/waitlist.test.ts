import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { show } from '../../src/booking/read.ts'
import { approve } from '../../src/booking/settle.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { accept, decline, lastOffered, offerByStaff, withdraw } from '../../src/booking/waitlist/commands.ts'
import { createGlances, fillFromWaitlist } from '../../src/booking/waitlist/fill.ts'
import { onceOf } from '../../src/db/once.ts'
import { newVisitKey } from '../../src/notifications/links.ts'
import {
  changeWaitlistEntry,
  createWaitlistEntry,
  getWaitlistEntry,
  offersOf,
  type WaitlistEntryInput,
} from '../../src/practice/waitlist-entries.ts'
import { anApi } from '../support/api.ts'
import type { Clinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN, oneRoom } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()

/** One room that is open on Monday from ten to eleven only, so there are two starts, and both are taken. */
async function aFullMorning(type: Readonly<Record<string, unknown>> = {}) {
  const one = await oneRoom(database, { slug: 'visit', max_future_days: 10, ...type })
  const { clinic, visit } = one
  await clinic.rows('delete from horai.schedule_rules where practice_id = $1', [clinic.practice_id])
  await clinic.insert('schedule_rules', {
    doctor_id: visit.doctor_id,
    timezone: 'Europe/Athens',
    day_of_week: 1,
    work_start_local: '10:00',
    work_end_local: '11:00',
    slot_interval_minutes: 30,
  })
  const ten = await clinic.booking(visit)
  const half = await clinic.booking({ ...visit, starts_at_utc: later(MONDAY_TEN, 30) }, 'Babis Example')
  const glances = createGlances()
  let waiting = 0
  return {
    ...one,
    ten,
    half,
    fill: () => fillFromWaitlist(clinic.engine, clinic.practice_id, glances),
    async wait(wish: Partial<WaitlistEntryInput> = {}) {
      waiting += 1
      return createWaitlistEntry(clinic.engine, clinic.practice_id, {
        patient_id: await clinic.patient(`Waiting ${waiting}`),
        appointment_type_slug: 'visit',
        from_date: '2026-03-20',
        to_date: '2026-03-28',
        ...wish,
      })
    },
  }
}

const entryOf = (clinic: Clinic, { id }: { id: string }) =>
  getWaitlistEntry(clinic.engine, clinic.practice_id, id)

const statusOf = async (clinic: Clinic, entry: { id: string }) => (await entryOf(clinic, entry)).status

test('nobody is asked while everything is taken, and whoever waits longest is asked once something is free', async () => {
  const { clinic, ten, fill, wait } = await aFullMorning()
  const first = await wait()
  const second = await wait()
  assert.equal(await fill(), 0)
  await cancel(clinic.engine, clinic.staff, ten.id)
  assert.equal(await fill(), 1)
  assert.equal(await statusOf(clinic, first), 'offered')
  assert.equal(await statusOf(clinic, second), 'waiting')
  const { offered_appointment_id } = await entryOf(clinic, first)
  const hold = await show(clinic.engine, clinic.staff, offered_appointment_id as string)
  assert.equal(hold.status, 'held')
  assert.equal(hold.starts_at_utc, MONDAY_TEN)
  assert.equal(hold.patient_id, first.patient_id)
  assert.equal(hold.hold_expires_at, '2026-03-20T08:30:00Z')
  assert.equal(await fill(), 0, 'what is offered to one is offered to nobody else')
  assert.deepEqual(await verify(database), [])
})

test('whoever accepts has the visit, and waits no longer', async () => {
  const { clinic, ten, fill, wait } = await aFullMorning()
  const entry = await wait()
  await cancel(clinic.engine, clinic.staff, ten.id)
  await fill()
  const { offered_appointment_id } = await entryOf(clinic, entry)
  const booked = await accept(clinic.engine, clinic.anyone, entry.id)
  assert.equal(booked.id, offered_appointment_id)
  assert.equal(booked.status, 'confirmed')
  assert.equal(booked.patient_id, entry.patient_id)
  assert.equal(await statusOf(clinic, entry), 'booked')
  assert.deepEqual(
    (await offersOf(clinic.engine, clinic.practice_id, entry.id)).map(({ status }) => status),
    ['accepted'],
  )
  assert.deepEqual(await verify(database), [])
})

test('an answer that is sent again is answered as the first time, whatever was offered since', async () => {
  const { clinic, ten, half, fill, wait } = await aFullMorning()
  const entry = await wait()
  const repeatable = (key: string) => ({ ...clinic.anyone, once: onceOf('somebody', key, {}) })
  const early = () => accept(clinic.engine, repeatable('early'), entry.id)
  await assert.rejects(early(), refused('invalid_transition', { status: 'waiting' }))
  await cancel(clinic.engine, clinic.staff, ten.id)
  await fill()
  await assert.rejects(early(), refused('invalid_transition', { status: 'waiting' }))
  const no = () => decline(clinic.engine, repeatable('no'), entry.id)
  const declined = await no()
  await cancel(clinic.engine, clinic.staff, half.id)
  await fill()
  assert.equal((await no()).id, declined.id)
  const yes = () => accept(clinic.engine, repeatable('yes'), entry.id)
  const accepted = await yes()
  assert.equal(accepted.starts_at_utc, later(MONDAY_TEN, 30))
  assert.deepEqual(await yes(), accepted)
})

test('who declines is not asked for that start again, and the next is', async () => {
  const { clinic, ten, fill, wait } = await aFullMorning()
  const first = await wait()
  const second = await wait()
  await cancel(clinic.engine, clinic.staff, ten.id)
  await fill()
  await decline(clinic.engine, clinic.anyone, first.id)
  assert.equal(await statusOf(clinic, first), 'waiting')
  assert.equal(await fill(), 1)
  assert.equal(await statusOf(clinic, first), 'waiting')
  assert.equal(await statusOf(clinic, second), 'offered')
  assert.deepEqual(await verify(database), [])
})

test('who does not answer is passed over when the offer lapses', async () => {
  const { clinic, ten, fill, wait } = await aFullMorning()
  const first = await wait()
  const second = await wait()
  await cancel(clinic.engine, clinic.staff, ten.id)
  await fill()
  clinic.clock.override = '2026-03-20T08:30:00Z'
  assert.equal(await fill(), 1)
  assert.equal(await statusOf(clinic, second), 'offered')
  assert.equal((await entryOf(clinic, first)).refusals, 1)
  await assert.rejects(accept(clinic.engine, clinic.anyone, first.id), refused('hold_expired'))
  assert.deepEqual(await verify(database), [])
})

test('after three offers that were not taken nobody asks again', async () => {
  const { clinic, ten, half, fill, wait } = await aFullMorning({ max_future_days: 20 })
  await cancel(clinic.engine, clinic.staff, ten.id)
  await cancel(clinic.engine, clinic.staff, half.id)
  const entry = await wait({ to_date: '2026-03-30' })
  for (const refusals of [1, 2, 3]) {
    assert.equal(await fill(), 1)
    await decline(clinic.engine, clinic.anyone, entry.id)
    assert.equal((await entryOf(clinic, entry)).refusals, refusals)
  }
  assert.equal(await statusOf(clinic, entry), 'refused')
  assert.equal(await fill(), 0)
})

test('a later visit is kept until the earlier one is confirmed, and given up then', async () => {
  const { clinic, visit, ten, half, fill, wait } = await aFullMorning({ max_future_days: 20 })
  const patient_id = half.patient_id as string
  const entry = await wait({ patient_id, replaces_appointment_id: half.id })
  await cancel(clinic.engine, clinic.staff, ten.id)
  assert.equal(await fill(), 1)
  assert.equal((await show(clinic.engine, clinic.staff, half.id)).status, 'confirmed')
  await accept(clinic.engine, clinic.anyone, entry.id)
  assert.equal((await show(clinic.engine, clinic.staff, half.id)).status, 'cancelled')
  // And its time is everybody's.
  await clinic.hold({ ...visit, starts_at_utc: later(MONDAY_TEN, 30) })
  assert.deepEqual(await verify(database), [])
})

for (const says of ['yes', 'no'] as const) {
  test(`a later visit is kept while the practice has not said yes to the earlier one: it says ${says}`, async () => {
    const { clinic, ten, half, fill, wait } = await aFullMorning({
      max_future_days: 20,
      requires_approval: true,
    })
    await approve(clinic.engine, clinic.staff, half.id)
    const entry = await wait({ patient_id: half.patient_id as string, replaces_appointment_id: half.id })
    await cancel(clinic.engine, clinic.staff, ten.id)
    assert.equal(await fill(), 1)
    const asked = await accept(clinic.engine, clinic.anyone, entry.id)
    assert.equal(asked.status, 'pending')
    await fill()
    const laterVisit = async () => (await show(clinic.engine, clinic.staff, half.id)).status
    assert.equal(await laterVisit(), 'confirmed')
    await (says === 'yes' ? approve : cancel)(clinic.engine, clinic.staff, asked.id)
    const isLookedAt = await clinic.rows('select from unnest(horai.waitlist_practices()) p where p = $1', [
      clinic.practice_id,
    ])
    assert.equal(isLookedAt.length, 1)
    await fill()
    assert.equal(await laterVisit(), says === 'yes' ? 'cancelled' : 'confirmed')
    assert.deepEqual(await verify(database), [])
  })
}

test('who goes back on the earlier visit before anybody has looked keeps the later one', async () => {
  const { clinic, ten, half, fill, wait } = await aFullMorning({ max_future_days: 20 })
  const entry = await wait({ patient_id: half.patient_id as string, replaces_appointment_id: half.id })
  await cancel(clinic.engine, clinic.staff, ten.id)
  assert.equal(await fill(), 1)
  const { offered_appointment_id } = await entryOf(clinic, entry)
  await confirm(clinic.engine, clinic.staff, offered_appointment_id as string)
  await cancel(clinic.engine, clinic.staff, offered_appointment_id as string)
  await fill()
  assert.equal((await show(clinic.engine, clinic.staff, half.id)).status, 'confirmed')
  assert.deepEqual(await verify(database), [])
})

test('what staff confirm for somebody else is theirs: whoever was offered it waits on, and has no key to it', async () => {
  const { clinic, ten, half, fill, wait } = await aFullMorning({ max_future_days: 20 })
  const patient_id = half.patient_id as string
  const entry = await wait({ patient_id, replaces_appointment_id: half.id })
  await cancel(clinic.engine, clinic.staff, ten.id)
  await fill()
  const offered = await lastOffered(clinic.engine, clinic.anyone, entry.id)
  const key = await newVisitKey(database.within(clinic.practice_id), clinic.practice_id, offered)
  const api = await anApi(clinic)
  const opened = async () => (await api.get(`/public/appointments/${offered.id}`, { key })).status
  assert.equal(await opened(), 200)
  await confirm(clinic.engine, clinic.staff, offered.id, {
    patient_id: await clinic.patient('Somebody Else'),
  })
  assert.equal(await opened(), 404)
  for (const answer of [accept, decline, lastOffered])
    await assert.rejects(answer(clinic.engine, clinic.anyone, entry.id), refused('invalid_transition'))
  await fill()
  assert.equal(await statusOf(clinic, entry), 'waiting')
  for (const { id } of [offered, half])
    assert.equal((await show(clinic.engine, clinic.staff, id)).status, 'confirmed')
  assert.deepEqual(await verify(database), [])
})

test('only what is earlier is offered in the place of a later visit', async () => {
  const { clinic, ten, half, fill, wait } = await aFullMorning()
  await wait({ patient_id: ten.patient_id as string, replaces_appointment_id: ten.id })
  await cancel(clinic.engine, clinic.staff, half.id)
  assert.equal(await fill(), 0)
})

test('staff change the order, and ask somebody out of turn', async () => {
  const { clinic, visit, ten, half, fill, wait } = await aFullMorning()
  const first = await wait()
  const second = await wait()
  const third = await wait()
  await changeWaitlistEntry(clinic.engine, clinic.practice_id, second.id, { priority: 5 })
  await cancel(clinic.engine, clinic.staff, ten.id)
  assert.equal(await fill(), 1)
  assert.equal(await statusOf(clinic, second), 'offered')
  await cancel(clinic.engine, clinic.staff, half.id)
  const asked = await offerByStaff(clinic.engine, clinic.staff, third.id, {
    ...visit,
    starts_at_utc: later(MONDAY_TEN, 30),
  })
  assert.equal(asked.patient_id, third.patient_id)
  assert.equal(await fill(), 0)
  assert.equal(await statusOf(clinic, first), 'waiting')
  await assert.rejects(
    offerByStaff(clinic.engine, clinic.staff, third.id, { ...visit, starts_at_utc: later(MONDAY_TEN, 30) }),
    refused('invalid_transition', { status: 'offered' }),
  )
  assert.deepEqual(await verify(database), [])
})

test('who withdraws lets go of what was offered', async () => {
  const { clinic, visit, ten, fill, wait } = await aFullMorning()
  const entry = await wait()
  await cancel(clinic.engine, clinic.staff, ten.id)
  await fill()
  await withdraw(clinic.engine, clinic.staff, entry.id)
  assert.equal(await statusOf(clinic, entry), 'withdrawn')
  assert.equal(await fill(), 0)
  await clinic.hold(visit)
  await assert.rejects(
    withdraw(clinic.engine, clinic.staff, entry.id),
    refused('invalid_transition', { status: 'withdrawn' }),
  )
  assert.deepEqual(await verify(database), [])
})

test('who withdraws from an offered place in a group queues for its session first, as everybody does', async () => {
  const { clinic, visit } = await oneRoom(database, { slug: 'visit', places: 3 })
  const entry = await createWaitlistEntry(clinic.engine, clinic.practice_id, {
    patient_id: await clinic.patient('Anna Example'),
    appointment_type_slug: 'visit',
    from_date: '2026-03-20',
    to_date: '2026-03-28',
  })
  const place = await offerByStaff(clinic.engine, clinic.staff, entry.id, visit)
  const release = Promise.withResolvers<void>()
  const locked = Promise.withResolvers<void>()
  let tries = 0
  const other = database.within(clinic.practice_id).transaction(async (tx) => {
    tries += 1
    await tx.query('select from horai.appointments where id = $1 for no key update', [place.session_id])
    locked.resolve()
    await release.promise
    // As whoever settles the session does next: were the place taken, the two would wait for each other.
    await tx.query('select from horai.appointments where id = $1 for no key update nowait', [place.id])
  })
  await locked.promise
  const withdrawn = withdraw(clinic.engine, clinic.staff, entry.id)
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  while ((await clinic.rows(waiting)).length === 0) await sleep(20)
  release.resolve()
  await Promise.all([other, withdrawn])
  assert.equal(tries, 1)
  assert.equal((await show(clinic.engine, clinic.staff, place.id)).status, 'cancelled')
  assert.deepEqual(await verify(database), [])
})

test('what the patient has confirmed stays a booking, also when the entry is withdrawn a moment later', async () => {
  const { clinic, ten, fill, wait } = await aFullMorning()
  const entry = await wait()
  await cancel(clinic.engine, clinic.staff, ten.id)
  await fill()
  const { offered_appointment_id } = await entryOf(clinic, entry)
  await confirm(clinic.engine, clinic.anyone, offered_appointment_id as string)
  await withdraw(clinic.engine, clinic.staff, entry.id)
  await fill()
  assert.equal(
    (await show(clinic.engine, clinic.staff, offered_appointment_id as string)).status,
    'confirmed',
  )
  assert.deepEqual(await verify(database), [])
})

const freed: readonly (readonly [
  string,
  (full: Awaited<ReturnType<typeof aFullMorning>>) => Promise<unknown>,
])[] = [
  [
    'new hours',
    ({ clinic, visit }) =>
      clinic.insert('availability_exceptions', {
        doctor_id: visit.doctor_id,
        kind: 'available',
        starts_at_utc: '2026-03-24T08:00:00Z',
        ends_at_utc: '2026-03-24T08:30:00Z',
      }),
  ],
  ['a new room', ({ clinic, location_id }) => clinic.room(location_id)],
  [
    'a hold that lapsed',
    async ({ clinic, visit, ten }) => {
      await cancel(clinic.engine, clinic.staff, ten.id)
      await clinic.hold(visit)
      clinic.clock.override = '2026-03-20T08:05:00Z'
    },
  ],
]
for (const [what, free] of freed) {
  test(`whoever waits is asked for time that is there by ${what}`, async () => {
    const full = await aFullMorning()
    const entry = await full.wait()
    assert.equal(await full.fill(), 0)
    await free(full)
    assert.equal(await full.fill(), 1)
    assert.equal(await statusOf(full.clinic, entry), 'offered')
  })
}

test('at night nobody is asked, and in the morning they are', async () => {
  const { clinic, ten, fill, wait } = await aFullMorning()
  const entry = await wait()
  await cancel(clinic.engine, clinic.staff, ten.id)
  // 21:00 and 07:59 in Athens.
  for (const night of ['2026-03-20T19:00:00Z', '2026-03-21T05:59:00Z']) {
    clinic.clock.override = night
    assert.equal(await fill(), 0)
  }
  clinic.clock.override = '2026-03-21T06:00:00Z'
  assert.equal(await fill(), 1)
  assert.equal(await statusOf(clinic, entry), 'offered')
})

test('nothing is offered that starts too soon, and an offer near its start stands for a quarter of what is left', async () => {
  const { clinic, ten, half, fill, wait } = await aFullMorning()
  await clinic.rows(`update horai.practices set waitlist_cutoff_minutes = 60 where id = $1`, [
    clinic.practice_id,
  ])
  await cancel(clinic.engine, clinic.staff, ten.id)
  await cancel(clinic.engine, clinic.staff, half.id)
  const entry = await wait({ to_date: '2026-03-23' })
  clinic.clock.override = '2026-03-23T07:10:00Z'
  assert.equal(await fill(), 1)
  const { offered_appointment_id } = await entryOf(clinic, entry)
  const hold = await show(clinic.engine, clinic.staff, offered_appointment_id as string)
  assert.equal(hold.starts_at_utc, later(MONDAY_TEN, 30))
  assert.equal(hold.hold_expires_at, '2026-03-23T07:30:00Z')
})

test('two who look at the list at the same time make no two offers of one start, and none twice to one patient', async () => {
  const { clinic, ten, half, wait } = await aFullMorning()
  const entries = [await wait(), await wait(), await wait()]
  await cancel(clinic.engine, clinic.staff, ten.id)
  await cancel(clinic.engine, clinic.staff, half.id)
  const looks = [1, 2, 3, 4].map(() => fillFromWaitlist(clinic.engine, clinic.practice_id, createGlances()))
  const made = await Promise.all(looks)
  assert.equal(
    made.reduce((sum, offers) => sum + offers, 0),
    2,
  )
  const states = await Promise.all(entries.map((entry) => statusOf(clinic, entry)))
  assert.deepEqual(states.sort(), ['offered', 'offered', 'waiting'])
  assert.deepEqual(await verify(database), [])
})

test('what was waited for and did not come is over when its dates are', async () => {
  const { clinic, fill, wait } = await aFullMorning()
  const entry = await wait({ to_date: '2026-03-23' })
  clinic.clock.override = '2026-03-26T08:00:00Z'
  await fill()
  assert.equal(await statusOf(clinic, entry), 'passed')
})
