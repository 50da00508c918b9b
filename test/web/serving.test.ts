import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import { aSite, mustBeAccessible } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { aSurgery } from '../support/surgery.ts'

const { database } = await useDatabase()

async function aPractice() {
  const surgery = await aSurgery(database)
  const site = await aSite(surgery.clinic)
  return { surgery, site, home: `${site.origin}/${surgery.slug}` }
}

const MOST_SCRIPT = 100_000

test('the first times show after one round of requests, with at most 100 kB of compressed JavaScript', async () => {
  const { site, home } = await aPractice()
  const { page, asked } = await site.visitor()
  await page.goto(`${home}?need=check-up`)
  await page
    .getByRole('button', { name: /^10:00, / })
    .first()
    .waitFor()
  const paths = asked.map((address) => new URL(address)).filter(({ protocol }) => protocol !== 'data:')
  assert.deepEqual(
    paths.map(({ pathname }) => pathname.split('.').at(-1)).sort(),
    [new URL(home).pathname, 'css', 'js'].sort(),
    'the page, its styles and its script: the times came with the page',
  )
  const script = paths.find(({ pathname }) => pathname.endsWith('.js')) as URL
  const answer = await fetch(script, { headers: { 'accept-encoding': 'br' } })
  const size = Number(answer.headers.get('content-length'))
  assert.equal(answer.headers.get('content-encoding'), 'br')
  assert.equal(answer.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.ok(size > 10_000 && size <= MOST_SCRIPT, `${size} bytes`)
})

test('a page says what it may do, and that nobody may frame it but who the practice names', async () => {
  const { site, surgery, home } = await aPractice()
  const policy = async () => (await fetch(home)).headers.get('content-security-policy') ?? ''
  assert.match(await policy(), /default-src 'none'; script-src 'self';/)
  assert.match(await policy(), /frame-ancestors 'self'$/)
  assert.doesNotMatch(await policy(), /unsafe|\*/)
  await site.api.send('PATCH', '/v1/practice', {
    body: { embed_origins: ['https://clinic.example'], brand_colour: '#7a1f5c' },
  })
  const page = await fetch(home)
  assert.match(
    page.headers.get('content-security-policy') ?? '',
    /frame-ancestors 'self' https:\/\/clinic\.example$/,
  )
  assert.equal(page.headers.get('referrer-policy'), 'no-referrer')
  assert.equal(page.headers.get('cache-control'), 'no-store')
  const html = await page.text()
  assert.match(html, /--brand:#7a1f5c/)
  assert.doesNotMatch(html, / on[a-z]+=|javascript:/)
  assert.equal(html.includes(surgery.clinic.practice_id), false, 'nothing of the practice’s own is in it')
})

test('a page is compressed for whoever can read that', async () => {
  const { site, surgery } = await aPractice()
  const answer = await site.api.server.inject({
    url: `/${surgery.slug}?need=check-up`,
    headers: { 'accept-encoding': 'br' },
  })
  assert.equal(answer.headers['content-encoding'], 'br')
  assert.match(brotliDecompressSync(answer.rawPayload).toString(), /<html lang="en"/)
})

test('what a practice calls itself cannot break the page', async () => {
  const { site } = await aPractice()
  const name = `</script><img src=x onerror="document.title='broken'"> & "Sons"`
  await site.api.send('PATCH', '/v1/practice', { body: { name } })
  const { page } = await site.visitor()
  await page.goto(`${site.origin}/${site.clinic.slug}`)
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  assert.doesNotMatch(await page.title(), /^broken$/)
})

test('the language is the visitor’s, else the practice’s, and can be changed', async () => {
  const { site, home } = await aPractice()
  const languageFor = async (accept: string) =>
    /<html lang="(\w+)"/.exec(
      await (await fetch(home, { headers: { 'accept-language': accept } })).text(),
    )?.[1]
  assert.equal(await languageFor('el-GR,en;q=0.5'), 'el')
  assert.equal(await languageFor('de'), 'en')
  await site.api.send('PATCH', '/v1/practice', { body: { default_locale: 'el' } })
  assert.equal(await languageFor('de'), 'el')
  assert.equal(await languageFor('en-GB'), 'en')
  const { page } = await site.visitor()
  await page.goto(`${home}?need=check-up`)
  await page.getByRole('link', { name: 'Ελληνικά' }).click()
  await page.getByRole('heading', { name: 'Οι πρώτες διαθέσιμες ώρες' }).waitFor()
  assert.equal(await page.evaluate('document.documentElement.lang'), 'el')
})

test('the practice’s logo and colour are on its pages', async () => {
  const { site, home } = await aPractice()
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40"/></svg>',
  )
  const logo_url = `data:image/svg+xml;base64,${svg.toString('base64')}`
  await site.api.send('PATCH', '/v1/practice', { body: { logo_url, brand_colour: '#7a1f5c' } })
  const { page } = await site.visitor()
  await page.goto(`${home}?need=check-up`)
  await page
    .getByRole('button', { name: /^10:00, / })
    .first()
    .waitFor()
  assert.equal(await page.evaluate('document.querySelector(".brand img").naturalWidth'), 80)
  assert.equal(
    await page.evaluate('getComputedStyle(document.querySelector(".time")).color'),
    'rgb(122, 31, 92)',
  )
  await mustBeAccessible(page, 'in the practice’s colour')
})

/** Another site, with this page. */
async function anotherSite(html: string): Promise<string> {
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('one line embeds the page in another site, which grows with it and hears what was booked', async () => {
  const { site, surgery } = await aPractice()
  const host = await anotherSite(
    `<!doctype html><html lang="en"><title>Host</title><style>button{display:none!important}</style><h1>Our clinic</h1>
     <script src="${site.origin}/embed.js" data-practice="${surgery.slug}" data-need="check-up"></script>
     <script>addEventListener('horai:booked', (e) => { window.told = e.detail })</script>`,
  )
  await site.api.send('PATCH', '/v1/practice', { body: { embed_origins: [host] } })
  const { page } = await site.visitor()
  await page.goto(host)
  const frame = page.frameLocator('horai-booking iframe')
  await frame.getByRole('button', { name: /^10:30, .*Auxo/ }).click()
  await frame.getByLabel('Your name').fill('Anna Example')
  await frame.getByLabel('Telephone').fill('+30 210 000 0000')
  const before = await page.evaluate('document.querySelector("horai-booking").getBoundingClientRect().height')
  assert.notEqual(before, 640, 'as high as the page in it')
  await frame.getByRole('button', { name: 'Confirm appointment' }).click()
  await frame.getByRole('heading', { name: 'You are booked' }).waitFor()
  const told = (await page.waitForFunction('window.told')) as { jsonValue(): Promise<unknown> }
  const [booking] = await surgery.bookings()
  const { id, ...rest } = (await told.jsonValue()) as Record<string, unknown>
  assert.match(String(id), /^[0-9a-f-]{36}$/)
  assert.deepEqual(rest, {
    status: 'confirmed',
    starts_at_utc: booking?.starts_at,
    ends_at_utc: '2026-03-24T09:00:00Z',
  })
})

test('a site that the practice does not name cannot embed its page', async () => {
  const { site, surgery } = await aPractice()
  const host = await anotherSite(
    `<!doctype html><title>Host</title><iframe src="${site.origin}/${surgery.slug}"></iframe>`,
  )
  const { page } = await site.visitor({}, { mayComplain: /frame-ancestors/ })
  await page.goto(host)
  await page.waitForLoadState('networkidle')
  assert.equal(
    await page.frameLocator('iframe').getByRole('heading', { name: 'What do you need?' }).count(),
    0,
  )
})

test('the root leads to the one practice there is, and names none where there are several', async () => {
  const { site } = await aPractice()
  // This file has made several by now.
  assert.equal((await site.api.get('/', { key: null })).status, 404)
})

test('an address that leads nowhere shows people a page, in their language; programs and the API get JSON', async () => {
  const { site, home } = await aPractice()
  const { page } = await site.visitor({ locale: 'el-GR' })
  for (const address of [`${home}/nothing-here`, `${site.origin}/Nothing%20Here`, `${home}/visit/more`]) {
    const answer = await page.goto(address)
    assert.equal(answer?.status(), 404, address)
    await page.getByRole('heading', { name: 'Δεν το βρήκαμε' }).waitFor()
  }
  await mustBeAccessible(page, 'an address that leads nowhere')
  await page.goto(`${home}/nothing-here?lang=en`)
  await page.getByRole('heading', { name: 'We could not find this' }).waitFor()
  const asked = async (address: string, accept: string) => {
    const { status, headers } = await fetch(address, { headers: { accept } })
    return [status, headers.get('content-type')?.split(';')[0]]
  }
  const problem = [404, 'application/problem+json']
  assert.deepEqual(await asked(`${home}/nothing-here`, '*/*'), problem)
  assert.deepEqual(await asked(`${site.origin}/v1/nothing-here`, 'text/html'), problem)
  assert.deepEqual(await asked(`${site.origin}/public/nothing-here/x`, 'text/html'), problem)
  const posted = await fetch(`${home}/nothing-here`, { method: 'POST', headers: { accept: 'text/html' } })
  assert.equal(posted.headers.get('content-type')?.split(';')[0], 'application/problem+json')
})
