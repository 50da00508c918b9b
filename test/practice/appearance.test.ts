import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anApi } from '../support/api.ts'
import { useDatabase } from '../support/database.ts'
import { oneRoom } from '../support/one-room.ts'

const { database } = await useDatabase()
const { clinic } = await oneRoom(database)
const api = await anApi(clinic)
const change = (body: object) => api.send('PATCH', '/v1/practice', { body })

test('a practice gives its pages a logo, a colour, a language and the sites that embed them', async () => {
  const { status, body } = await change({
    logo_url: 'https://clinic.example/logo.svg',
    brand_colour: '#7A1F5C',
    default_locale: 'el',
    embed_origins: ['https://clinic.example', 'http://localhost:8080'],
  })
  assert.equal(status, 200)
  assert.equal(body.brand_colour, '#7a1f5c')
  const shown = (await api.get(`/public/${clinic.slug}`, { key: null })).body.practice
  assert.deepEqual(shown, {
    slug: clinic.slug,
    name: 'Clinic of the Hours',
    timezone: 'Europe/Athens',
    logo_url: 'https://clinic.example/logo.svg',
    brand_colour: '#7a1f5c',
    default_locale: 'el',
    contact_check: 'none',
    payment_provider: 'desk',
  })
  assert.equal((await change({ logo_url: null, brand_colour: null })).body.brand_colour, null)
  const inline = `data:image/png;base64,${Buffer.from('a picture').toString('base64')}`
  assert.equal((await change({ logo_url: inline })).body.logo_url, inline)
})

test('a colour that white text cannot be read on is refused, with its contrast', async () => {
  const { status, body } = await change({ brand_colour: '#ffd500' })
  assert.equal(status, 422)
  assert.equal(body.errors[0].pointer, '/brand_colour')
  assert.match(body.errors[0].detail, /contrast of 1\.4/)
  assert.equal((await change({ brand_colour: '#767676' })).status, 200)
  assert.equal((await change({ brand_colour: '#777777' })).status, 422)
  assert.equal((await change({ brand_colour: 'red' })).status, 422)
})

test('a logo is an https address or a small picture, and an origin is an origin', async () => {
  for (const logo_url of [
    'http://clinic.example/logo.png',
    'javascript:alert(1)',
    'data:text/html;base64,PGI+',
    'https://clinic.example/"><script>',
    `data:image/png;base64,${'A'.repeat(40_000)}`,
  ]) {
    assert.equal((await change({ logo_url })).status, 422, logo_url.slice(0, 40))
  }
  for (const origin of [
    'https://clinic.example/',
    '*',
    "'self'",
    'https://a.example; script-src *',
    'clinic.example',
  ]) {
    const { status, body } = await change({ embed_origins: [origin] })
    assert.equal(status, 422, origin)
    assert.equal(body.errors[0].pointer, '/embed_origins')
  }
})

test('no practice is called what leads elsewhere', async () => {
  for (const slug of ['docs', 'assets', 'v1', 'public', 'appointments']) {
    assert.equal((await change({ slug })).status, 422, slug)
  }
})
