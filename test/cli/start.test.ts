import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { aFolder, finished, horai, type Program } from '../support/program.ts'

const dataDir = join(aFolder(), 'data')

async function start(...more: string[]): Promise<Program> {
  const program = horai(['start', '--port', '0', '--data-dir', dataDir, ...more])
  await program.until(/Ctrl-C stops it/)
  return program
}

async function stop(program: Program): Promise<void> {
  program.child.kill('SIGTERM')
  assert.equal(await program.ended, 0, program.text())
}

/** What the printed command says: where to, with which key, and what. */
function printedCurl(text: string) {
  const [, url = ''] = /curl -s (\S+)/.exec(text) ?? []
  const [, key = ''] = /Authorization: Bearer (\S+)'/.exec(text) ?? []
  const [, body = ''] = /-d '(.+)'/.exec(text) ?? []
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  return { url, headers, body }
}

test('the first start prints a command that holds a slot, once', { timeout: 240_000 }, async () => {
  const program = await start('--demo')
  const { url, headers, body } = printedCurl(program.text())
  const first = await fetch(url, { method: 'POST', headers, body })
  assert.equal(first.status, 201, await first.clone().text())
  const held = (await first.json()) as { id: string; status: string }
  assert.equal(held.status, 'held')

  // Killed as hard as can be: the program and, left behind, its Postgres.
  program.child.kill('SIGKILL')
  await program.ended
  const again = await start('--demo')
  const after = printedCurl(again.text())
  assert.equal(after.headers.authorization, headers.authorization, 'the key is remembered')
  const shown = await fetch(`${after.url}/${held.id}`, { headers })
  assert.equal(((await shown.json()) as { status: string }).status, 'held', 'what was answered is there')
  const root = new URL('/', after.url)
  for (const path of ['healthz', 'readyz', 'openapi.json', 'docs', 'metrics']) {
    assert.equal((await fetch(new URL(path, root))).status, 200, path)
  }

  const second = await finished(['start', '--port', '0', '--data-dir', dataDir])
  assert.equal(second.code, 1)
  assert.match(second.text, /^horai start: horai is already running on .+\n$/)

  const verified = await finished(['verify', '--data-dir', dataDir])
  assert.equal(verified.code, 0, verified.text)
  assert.match(verified.text, /(\d+) of \1 invariants hold, 0 violations/)
  await stop(again)
  assert.ok(!existsSync(join(dataDir, 'database-url')))
})

test('a port in use is one clear line', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  try {
    const { code, text } = await finished([
      'start',
      '--port',
      String(port),
      '--data-dir',
      join(aFolder(), 'data'),
    ])
    assert.equal(code, 1)
    assert.match(text, /^horai start: the port is in use by another program: choose another with --port$/m)
    assert.ok(!text.includes('    at '), text)
  } finally {
    other.close()
  }
})
