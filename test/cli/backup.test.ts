import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { aFolder, finished, horai, type Program } from '../support/program.ts'

const folder = aFolder()
const backup = join(folder, 'backup.tar.zst')

async function start(dataDir: string, ...more: string[]): Promise<Program> {
  const program = horai(['start', '--port', '0', '--data-dir', dataDir, ...more])
  await program.until(/Ctrl-C stops it/)
  return program
}

/** The API of the demonstration practice, with its key. */
function apiOf(program: Program) {
  const [, url = ''] = /curl -s (\S+)\/appointments/.exec(program.text()) ?? []
  const [, key = ''] = /Authorization: Bearer (\S+)'/.exec(program.text()) ?? []
  const [, body = ''] = /-d '(.+)'/.exec(program.text()) ?? []
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    const answer = await fetch(`${url}${path}`, { ...init, headers })
    return { status: answer.status, json: (await answer.json()) as Record<string, string> }
  }
  return { ask, wanted: JSON.parse(body) as Record<string, string> }
}

/** Staff hold times of the next years, one after the other, until told to stop; answers the ids of those acknowledged. */
function aBusyDesk({ ask, wanted }: ReturnType<typeof apiOf>) {
  const acknowledged: string[] = []
  let isOver = false
  const work = (async () => {
    for (let i = 0; !isOver; i++) {
      const starts_at_utc = Temporal.Instant.from(wanted['starts_at_utc'] ?? '')
        .add({ hours: 24 * 90 + i })
        .toString()
      const body = JSON.stringify({ ...wanted, starts_at_utc, outside_hours: true, reason: 'a drill' })
      const { status, json } = await ask('/appointments', { method: 'POST', body }).catch(() => ({
        status: 0,
        json: {} as Record<string, string>,
      }))
      if (status === 201) acknowledged.push(json['id'] ?? '')
    }
  })()
  return {
    acknowledged,
    async stop() {
      isOver = true
      await work
    },
  }
}

test('a backup made while people book, restored after a kill, has whatever was acknowledged before it', {
  timeout: 240_000,
}, async () => {
  const dataDir = join(folder, 'one')
  const program = await start(dataDir, '--demo')
  const desk = aBusyDesk(apiOf(program))
  while (desk.acknowledged.length < 20) await delay(20)
  const before = [...desk.acknowledged]
  const made = await finished(['backup', backup, '--data-dir', dataDir])
  assert.equal(made.code, 0, made.text)
  assert.ok(desk.acknowledged.length > before.length, 'people went on booking')
  program.child.kill('SIGKILL')
  await program.ended
  await desk.stop()

  const restored = join(folder, 'two')
  const told = await finished(['restore', backup, '--data-dir', restored])
  assert.equal(told.code, 0, told.text)
  const again = await start(restored, '--demo')
  const { ask } = apiOf(again)
  for (const id of before) assert.equal((await ask(`/appointments/${id}`)).status, 200, id)
  again.child.kill('SIGTERM')
  assert.equal(await again.ended, 0, again.text())
  const verified = await finished(['verify', '--data-dir', restored])
  assert.equal(verified.code, 0, verified.text)
})

test('a backup is never written over, nor restored over something', async () => {
  const twice = await finished(['backup', backup, '--data-dir', join(folder, 'two')])
  assert.equal(twice.code, 1)
  assert.match(twice.text, /^horai backup: .* is there already, and is not written over$/m)
  const over = await finished(['restore', backup, '--data-dir', join(folder, 'two')])
  assert.equal(over.code, 1)
  assert.match(over.text, /^horai restore: .* is not empty: restore into a new folder$/m)
})

const whole = () => readFileSync(backup)
for (const [what, content] of [
  ['cut off', () => whole().subarray(0, 500_000)],
  [
    'changed by one byte',
    () => {
      const bytes = whole()
      bytes[500_000] = (bytes[500_000] ?? 0) ^ 1
      return bytes
    },
  ],
  ['something else', () => Buffer.from('no backup at all')],
] as const) {
  test(`a backup that is ${what} is refused in one line, and leaves nothing`, async () => {
    const file = join(folder, 'damaged.tar.zst')
    writeFileSync(file, content())
    const dataDir = join(folder, 'three')
    const { code, text } = await finished(['restore', file, '--data-dir', dataDir])
    assert.equal(code, 1)
    assert.match(text, /^horai restore: .* is damaged, or no backup of horai: .+$/m)
    assert.ok(!text.includes('    at '), text)
    assert.ok(!existsSync(dataDir))
  })
}

test('what cannot be backed up is said in one line', async () => {
  const nothing = await finished(['backup', join(folder, 'x'), '--data-dir', join(folder, 'none')])
  assert.equal(nothing.code, 1)
  assert.match(nothing.text, /^horai backup: there is no built-in database in /m)
  const elsewhere = await finished(['backup', join(folder, 'x')], {
    DATABASE_URL: 'postgresql://a@localhost/b',
  })
  assert.equal(elsewhere.code, 1)
  assert.match(elsewhere.text, /^horai backup: DATABASE_URL is set/m)
})
