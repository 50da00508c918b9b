import assert from 'node:assert/strict'
import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { aFolder, finished } from '../support/program.ts'

// What a backup holds and survives is in test/db/backup.test.ts.
const folder = aFolder()

test('backup and restore say what they made, and how to go on', { timeout: 240_000 }, async () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')]
  const filled = await finished(['demo', '--data-dir', one])
  assert.equal(filled.code, 0, filled.text)
  const file = join(folder, 'backup.tar.zst')
  const [abandoned, underWay] = [join(folder, '.horai-backup-1.part'), join(folder, '.horai-backup-2.part')]
  for (const part of [abandoned, underWay]) writeFileSync(part, 'half of one')
  const hoursAgo = Date.now() / 1000 - 7_200
  utimesSync(abandoned, hoursAgo, hoursAgo)
  const made = await finished(['backup', file, '--data-dir', one])
  assert.equal(made.code, 0, made.text)
  assert.match(made.text, /backup\.tar\.zst: [\d.]+ MB in [\d.]+ s/)
  assert.ok(!existsSync(abandoned) && existsSync(underWay), 'only what a killed one left is cleared away')
  const restored = await finished(['restore', file, '--data-dir', two])
  assert.equal(restored.code, 0, restored.text)
  assert.match(
    restored.text,
    /next: put the data key to .+, horai verify --data-dir .+, then horai start --data-dir .+/,
  )
  const verified = await finished(['verify', '--data-dir', two])
  assert.equal(verified.code, 0, verified.text)
  const over = await finished(['restore', file, '--data-dir', two])
  assert.equal(over.code, 1)
  assert.match(over.text, /^horai restore: .* is not empty: restore into a new folder$/m)
})

test('what cannot be backed up or restored is said in one line', async () => {
  const nothing = await finished(['backup', join(folder, 'x'), '--data-dir', join(folder, 'none')])
  assert.equal(nothing.code, 1)
  assert.match(nothing.text, /^horai backup: there is no built-in database in .+\n$/)
  const elsewhere = await finished(['backup', join(folder, 'x')], {
    DATABASE_URL: 'postgresql://a@localhost/b',
  })
  assert.equal(elsewhere.code, 1)
  for (const command of [['verify'], ['keys', 'list', '--practice', 'none']]) {
    const looked = await finished([...command, '--data-dir', join(folder, 'none')])
    assert.equal(looked.code, 1)
    assert.match(looked.text, /there is no built-in database in .+, and DATABASE_URL is not set\n$/)
    assert.ok(!existsSync(join(folder, 'none')), 'nothing is made for somebody who wants to look')
  }
  assert.match(elsewhere.text, /^horai backup: DATABASE_URL is set.+\n$/)

  const other = join(folder, 'other')
  writeFileSync(other, 'no backup at all')
  const dataDir = join(folder, 'three')
  const damaged = await finished(['restore', other, '--data-dir', dataDir])
  assert.equal(damaged.code, 1)
  assert.match(damaged.text, /^horai restore: .* is damaged, or no backup of horai: .+\n$/)
  assert.ok(!existsSync(dataDir))
})
