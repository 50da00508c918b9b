import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { createHoraiClient } from '../../src/client/index.ts'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()

test('a patient books through the typed client', async () => {
  const { clinic, visit } = await oneRoom(database)
  const api = await anApi(clinic)
  await api.server.listen({ port: 0, host: '127.0.0.1' })
  const baseUrl = `http://127.0.0.1:${(api.server.server.address() as AddressInfo).port}`

  const anybody = createHoraiClient({ baseUrl })
  const practice = { practice_slug: clinic.slug }
  const found = await anybody.GET('/public/{practice_slug}/availability/next', {
    params: { path: practice, query: { limit: 1 } },
  })
  assert.equal(found.data?.data[0]?.doctor_id, visit.doctor_id)
  const held = await anybody.POST('/public/{practice_slug}/appointments', {
    params: { path: practice },
    body: visit,
  })
  assert.ok(held.data)

  const patient = createHoraiClient({ baseUrl, token: held.data.manage_token })
  const path = { id: held.data.id }
  const confirmed = await patient.POST('/public/appointments/{id}/confirm', {
    params: { path },
    body: { patient: { name: 'Anna Example' } },
  })
  assert.equal(confirmed.data?.status, 'confirmed')
  const again = await patient.POST('/public/appointments/{id}/confirm', { params: { path } })
  assert.equal(again.error?.code, 'invalid_transition')
})

test('the client and the document are those of the routes as they are', () => {
  const script = join(import.meta.dirname, '../../scripts/generate-client.ts')
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
})
