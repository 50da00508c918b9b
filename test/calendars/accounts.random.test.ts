/**
 * Whatever happens here, there and in between: in the end each visit is in the calendar once, and the doctor is busy when
 * the calendar says so. `HORAI_CALENDAR_RUNS`, `HORAI_PROPERTY_SEED` and `HORAI_PROPERTY_PATH` as elsewhere.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cancel } from '../../src/booking/cancel.ts'
import { confirm } from '../../src/booking/confirm.ts'
import { hold } from '../../src/booking/hold.ts'
import { show } from '../../src/booking/read.ts'
import { reschedule } from '../../src/booking/reschedule.ts'
import { verify } from '../../src/booking/verify/verify.ts'
import { accountProviders } from '../../src/calendars/accounts/app.ts'
import { synchroniseNow } from '../../src/practice/calendar-connections.ts'
import { isTheirs, mustAgree } from '../support/accounts/agree.ts'
import { anAccount } from '../support/accounts/connected.ts'
import type { AccountFault } from '../support/accounts/stand-in.ts'
import { useDatabase } from '../support/database.ts'
import { later, MONDAY_TEN } from '../support/one-room.ts'

const { database } = await useDatabase()
const numRuns = Number(process.env['HORAI_CALENDAR_RUNS'] ?? 12)
const seed = Number(process.env['HORAI_PROPERTY_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const path = process.env['HORAI_PROPERTY_PATH'] ?? ''

const kinds = [
  ...['book', 'book', 'move', 'cancel', 'cancel'],
  ...['busy', 'series', 'leave out', 'shift', 'free', 'remove theirs'],
  ...['edit ours', 'delete ours', 'forget tokens', 'expire', 'sync', 'sync', 'sync', 'lose the lease'],
] as const

interface Step {
  readonly kind: (typeof kinds)[number]
  readonly pick: number
  readonly slot: number
  readonly luck: number
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom(...kinds),
    pick: fc.nat(1_000),
    slot: fc.nat(39),
    luck: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  }),
  { minLength: 40, maxLength: 90 },
)

/** A room has so many hours: eight a day for five days. */
const hourOf = (slot: number) => later(MONDAY_TEN, Math.floor(slot / 8) * 1_440 + (slot % 8) * 60)

const faults: readonly AccountFault[] = [
  { kind: '500', done: true },
  { kind: '500', done: false },
  { kind: 'lost', done: true },
  { kind: 'lost', done: false },
  { kind: 'busy', seconds: 30 },
  { kind: 'expired' },
  { kind: 'refused' },
]

/** The same number makes the same faults: one request of four goes wrong, or one of twenty. */
function unlucky(luck: number): () => AccountFault | null {
  let state = luck
  const next = (most: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % most
  }
  const most = 4 + (luck % 17)
  return () => (next(most) === 0 ? (faults[next(faults.length)] ?? null) : null)
}

type World = Awaited<ReturnType<typeof anAccount>> & {
  readonly visits: Map<string, { slot: number; isCancelled: boolean }>
}

/** Busy times are no reason to refuse staff. */
const whenever = { outside_hours: true, reason: 'asked for' } as const

async function take(world: World, { kind, pick, slot, luck }: Step): Promise<void> {
  const { standIn, clinic, visit, visits, id, put, sync } = world
  const { books } = standIn
  const one = <Item>(items: readonly Item[]) => items[pick % Math.max(items.length, 1)]
  const isTaken = [...visits.values()].some((each) => !each.isCancelled && each.slot === slot)
  const standing = one([...visits].filter(([, { isCancelled }]) => !isCancelled))
  const theirs = one(books.present().filter(isTheirs))
  const ours = one(books.present().filter((each) => !isTheirs(each)))
  const start = hourOf(slot)
  switch (kind) {
    case 'book': {
      if (isTaken) return
      const held = await hold(clinic.engine, clinic.staff, { ...visit, starts_at_utc: start, ...whenever })
      await confirm(clinic.engine, clinic.staff, held.id, { patient: { name: `Patient ${visits.size}` } })
      visits.set(held.id, { slot, isCancelled: false })
      return
    }
    case 'move':
      if (!standing || isTaken) return
      await reschedule(clinic.engine, clinic.staff, standing[0], { starts_at_utc: start, ...whenever })
      standing[1].slot = slot
      return
    case 'cancel':
      if (!standing) return
      await cancel(clinic.engine, clinic.staff, standing[0])
      standing[1].isCancelled = true
      return
    case 'busy':
      return void put(later(start, 5), later(start, 50), {
        isTentative: pick % 3 === 0,
        isFree: pick % 4 === 0,
      })
    case 'series':
      return void put(later(start, 30), later(start, 90), { times: 2 + (pick % 5) })
    case 'leave out':
      if (theirs && theirs.times > 1) books.leaveOut(theirs.id, pick % theirs.times)
      return
    case 'shift':
      if (theirs) books.change(theirs.id, { from: theirs.from + 600_000, to: theirs.to + 600_000 })
      return
    case 'free':
      if (theirs) books.change(theirs.id, { isFree: !theirs.isFree })
      return
    case 'remove theirs':
      if (theirs) books.delete(theirs.id)
      return
    case 'edit ours':
      if (ours) books.change(ours.id, { summary: 'moved by hand', from: ours.from + 900_000 })
      return
    case 'delete ours':
      if (ours) books.delete(ours.id)
      return
    case 'forget tokens':
      return books.forgetTokens()
    case 'expire':
      return standIn.expire()
    case 'sync': {
      standIn.fault = unlucky(luck)
      await sync()
      standIn.fault = () => null
      return
    }
    case 'lose the lease': {
      // As when a worker stands still for minutes, and another has come meanwhile: it is with the calendar, and must not write.
      let left = pick % 5
      let lost: Promise<unknown> | null = null
      standIn.fault = () => {
        left -= 1
        if (left === 0) lost = synchroniseNow(clinic.engine, clinic.practice_id, id)
        return null
      }
      await sync()
      await lost
      standIn.fault = () => null
    }
  }
}

/** What must be true when all is quiet again. */
async function mustBeQuiet({ standIn, clinic, visits, id, read, busy, sync }: World): Promise<void> {
  // After many failures in a row it would be an hour until it is tried again by itself.
  await synchroniseNow(clinic.engine, clinic.practice_id, id)
  for (let round = 0; round < 5; round += 1) await sync()
  const { last_error, unread_events } = await read()
  assert.deepEqual({ last_error, unread_events }, { last_error: null, unread_events: [] })
  const standing = [...visits.values()].filter(({ isCancelled }) => !isCancelled)
  mustAgree(
    standIn,
    standing.map(({ slot }) => hourOf(slot)),
    await busy(),
  )
  for (const [visitId, { isCancelled }] of visits)
    assert.equal(
      (await show(clinic.engine, clinic.staff, visitId)).status,
      isCancelled ? 'cancelled' : 'confirmed',
    )
}

for (const provider of accountProviders)
  test(`${provider}: in the end both agree, in ${numRuns} random stories`, {
    timeout: 600_000,
  }, async (t) => {
    t.diagnostic(`HORAI_PROPERTY_SEED=${seed}`)
    let requests = 0
    const story = fc.asyncProperty(steps, async (all) => {
      const world: World = { ...(await anAccount(database, provider)), visits: new Map() }
      for (const step of all) await take(world, step)
      await mustBeQuiet(world)
      requests += world.standIn.calls.length
    })
    await fc.assert(story, { numRuns, seed, path, endOnFailure: true })
    t.diagnostic(`${requests} requests`)
    assert.deepEqual(await verify(database), [])
  })
