import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networksOf } from '../../src/http/networks.ts'
import { anApi } from '../support/api.ts'
import { aClinic } from '../support/clinic.ts'
import { useDatabase } from '../support/database.ts'

const { database } = await useDatabase()
const clinic = await aClinic(database)

const anyone = { key: null }
const from = (address: string) => ({ key: null, headers: { 'x-forwarded-for': address } })
const ours = ['/metrics', '/openapi.json', '/docs', '/docs/json', '/docs/static/index.html']

test('figures and reference are there for the networks that are named, and for nobody else', async () => {
  const api = await anApi(clinic, { trustProxy: '127.0.0.1', inside: networksOf('10.1.0.0/16, 2001:db8::1') })
  for (const path of ours) {
    assert.ok((await api.get(path, from('10.1.2.3'))).status < 400, path)
    assert.ok((await api.get(path, from('2001:db8::1'))).status < 400, path)
    for (const stranger of ['10.2.0.1', '2001:db8::2', '::ffff:10.2.0.1']) {
      const { status, body } = await api.get(path, from(stranger))
      assert.deepEqual([status, body.code], [404, 'not_found'], `${path} from ${stranger}`)
    }
  }
  for (const path of ['/healthz', '/readyz'])
    assert.equal((await api.get(path, from('10.2.0.1'))).status, 200)
})

test('unless somebody names networks they are there for everybody', async () => {
  const api = await anApi(clinic)
  for (const path of ours) assert.ok((await api.get(path, anyone)).status < 400, path)
})

test('IPv4 in IPv6’s clothes is known, and what is no network is named', () => {
  const inside = networksOf('10.1.0.0/16,::1')
  assert.deepEqual(['::ffff:10.1.0.9', '10.1.255.255', '::1', '10.0.0.1', '::2', 'nonsense'].map(inside), [
    true,
    true,
    true,
    false,
    false,
    false,
  ])
  for (const odd of ['10.1.0.0/33', 'clinic.example', '10.1.0.0/x', '::1/129', '10.1.0.0/']) {
    assert.throws(() => networksOf(odd), /is no network such as/, odd)
  }
})

test('security.txt names whom whoever runs the server names, for less than a year', async () => {
  const none = await anApi(clinic)
  assert.equal((await none.get('/.well-known/security.txt', anyone)).status, 404)
  const api = await anApi(clinic, {
    securityContact: 'mailto:security@clinic.example',
    publicUrl: 'https://visits.example',
  })
  const { status, headers, body } = await api.get('/.well-known/security.txt', anyone)
  assert.equal(status, 200)
  assert.equal(headers['content-type'], 'text/plain; charset=utf-8')
  assert.equal(
    body,
    [
      'Contact: mailto:security@clinic.example',
      'Expires: 2026-09-16T00:00:00Z',
      'Preferred-Languages: en, el',
      'Canonical: https://visits.example/.well-known/security.txt',
      '',
    ].join('\n'),
  )
})
