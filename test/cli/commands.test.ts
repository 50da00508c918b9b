import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDatabase } from '../../src/db/database.ts'
import { lockedVault } from '../../src/db/vault.ts'
import { createPractice } from '../../src/practice/practices.ts'
import { systemClock } from '../../src/time/clock.ts'
import { useDatabase } from '../support/database.ts'
import { finished, horai } from '../support/program.ts'

const { url } = await useDatabase()

for (const command of ['start', 'serve', 'work', 'migrate', 'demo', 'slots', 'explain', 'keys', 'verify']) {
  test(`horai ${command} --help says what it does`, async () => {
    const { code, text } = await finished([command, '--help'])
    assert.equal(code, 0)
    assert.match(text, new RegExp(`Usage: horai ${command}`))
  })
}

for (const [what, args, env, line] of [
  ['an unknown command', ['book'], {}, /unknown command 'book'/],
  ['an unknown option', ['serve', '--fast'], {}, /unknown option '--fast'/],
  ['a port that is none', ['serve', '--port', '70000'], {}, /a port is a whole number/],
  ['no DATABASE_URL', ['serve'], {}, /set DATABASE_URL/],
  ['a broken DATABASE_URL', ['serve'], { DATABASE_URL: 'mysql://x' }, /DATABASE_URL is no Postgres address/],
  [
    'a broken DATABASE_URL',
    ['migrate'],
    { DATABASE_URL: 'not a url' },
    /DATABASE_URL is no Postgres address/,
  ],
  [
    'a database that is away',
    ['serve'],
    { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nowhere' },
    /the database cannot be reached: .*ECONNREFUSED/,
  ],
  [
    'a pool of nothing',
    ['serve'],
    { DATABASE_URL: url, HORAI_POOL: 'many' },
    /HORAI_POOL is a whole number, from 1/,
  ],
] as const) {
  test(`${args[0]} with ${what} is one clear line, and a non-zero exit`, async () => {
    const { code, text } = await finished(args, env)
    assert.notEqual(code, 0)
    assert.match(text, line)
    assert.ok(!text.includes('    at '), text)
  })
}

test('serve and work run side by side, and stop when they are told to', async () => {
  const env = { DATABASE_URL: url, HORAI_INSTANCE_KEY: 'instance-key-of-the-test' }
  const serve = horai(['serve', '--port', '0'], env)
  const work = horai(['work'], env)
  const [, address] = await serve.until(/horai serves (\S+)/)
  await work.until(/horai works/)
  const made = await fetch(`${address}/v1/practices`, {
    method: 'POST',
    headers: { authorization: 'Bearer instance-key-of-the-test', 'content-type': 'application/json' },
    body: JSON.stringify({ slug: 'by-hand', name: 'By hand', timezone: 'Europe/Athens' }),
  })
  assert.equal(made.status, 201, await made.clone().text())
  for (const program of [serve, work]) {
    program.child.kill('SIGTERM')
    assert.equal(await program.ended, 0, program.text())
  }
})

test('serve refuses a database that lacks a migration', async () => {
  const empty = await useDatabase('empty')
  const { code, text } = await finished(['serve'], { DATABASE_URL: empty.url })
  assert.equal(code, 1)
  assert.match(text, /^horai serve: the database lacks 0001_practice: run horai migrate first$/m)
})

test('keys are made, listed and revoked by hand, and no server is needed for it', async () => {
  const env = { DATABASE_URL: url }
  const database = openDatabase({ url, max: 1 })
  await createPractice(
    { db: database, clock: systemClock, vault: lockedVault() },
    {
      slug: 'with-keys',
      name: 'With keys',
      timezone: 'Europe/Athens',
    },
  )
  await database.close()
  const keys = (...args: string[]) => finished(['keys', ...args, '--practice', 'with-keys'], env)
  const made = await keys('create', '--scope', 'setup:read', 'patients:read', '--label', 'by hand')
  assert.equal(made.code, 0, made.text)
  assert.match(made.text, /^horai_[\w-]{22}_[\w-]{43}$/m)
  const listed = await keys('list')
  const rows = listed.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    rows.map(({ label, scopes }) => [label, scopes]),
    [
      ['first key', ['*']],
      ['by hand', ['setup:read', 'patients:read']],
    ],
  )
  assert.match((await keys('revoke', rows[1].id)).text, /^revoked since 20/)
  for (const [args, line] of [
    [['create', '--scope', 'all'], /a scope is one of \* appointments:read/],
    [['create'], /say what it may do/],
    [['create', '--scope', '*', '--expires', 'tomorrow'], /an instant is as/],
    [['create', '--scope', '*', '--expires', '2020-01-01T00:00:00Z'], /expires_at must be in the future/],
    [['revoke', 'nothing'], /there is no such practice, or no such key of it/],
  ] as const) {
    const { code, text } = await keys(...args)
    assert.notEqual(code, 0)
    assert.match(text, line)
    assert.ok(!text.includes('    at '), text)
  }
})
