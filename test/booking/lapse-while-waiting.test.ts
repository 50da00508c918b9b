import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { confirm } from '../../src/booking/confirm.ts'
import { events, show } from '../../src/booking/read.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'
import { refused } from '../support/refused.ts'

const { database } = await useDatabase()

test('a hold that lapses while its confirmation waits for the patient is refused', async () => {
  const { clinic, visit } = await oneRoom(database)
  clinic.clock.override = null
  const [day] = await clinic.rows<{ noon: string }>(
    `select horai.utc(date_trunc('day', clock_timestamp()) + interval '36 hours') as noon`,
  )
  const patient_id = await clinic.patient('Anna Example')
  const { id } = await clinic.hold({ ...visit, starts_at_utc: day?.noon ?? '' })
  const release = Promise.withResolvers<void>()
  const locked = Promise.withResolvers<void>()
  const other = database.within(clinic.practice_id).transaction(async (tx) => {
    await tx.query('select from horai.patients where id = $1 for no key update', [patient_id])
    locked.resolve()
    await release.promise
  })
  await locked.promise
  // So soon that the confirmation still finds it alive, and waits past its end.
  await clinic.rows(
    `update horai.appointments set hold_expires_at = clock_timestamp() + interval '800 ms' where id = $1`,
    [id],
  )
  const late = assert.rejects(
    confirm(clinic.engine, clinic.staff, id, { patient_id }),
    refused('hold_expired'),
  )
  await sleep(1_000)
  release.resolve()
  await Promise.all([late, other])
  assert.equal((await show(clinic.engine, clinic.staff, id)).status, 'cancelled')
  const told = await events(clinic.engine, clinic.staff, id)
  assert.deepEqual(
    told.map(({ action }) => action),
    ['held', 'hold_expired'],
  )
})
