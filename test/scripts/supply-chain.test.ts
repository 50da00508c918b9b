import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { lockfileFaults } from '../../scripts/lockfile.ts'
import { secretIn } from '../../scripts/secrets.ts'

const root = join(import.meta.dirname, '../..')
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))

test('what is installed is what was reviewed: locked with its digest, from npm’s registry, and no script unasked', () => {
  assert.deepEqual(lockfileFaults(read('package-lock.json'), read('package.json').allowScripts), [])
})

test('a package from elsewhere, without a digest or with a script of its own is named', () => {
  const packages = {
    '': {},
    'node_modules/elsewhere': { resolved: 'https://example.org/x.tgz', integrity: 'sha512-x' },
    'node_modules/a/node_modules/weak': { integrity: 'sha1-x' },
    'node_modules/eager': { integrity: 'sha512-x', hasInstallScript: true },
    'node_modules/near': { link: true, integrity: 'sha512-x' },
  }
  assert.deepEqual(lockfileFaults({ packages }, {}), [
    'elsewhere comes from example.org',
    'weak has no SHA-512',
    'eager wants to run a script',
    'near is a link',
  ])
})

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name)
  }
})

test('keys are known by their looks, and what only speaks of them is none', () => {
  const made = (head: string, length: number) => `+ const x = '${head}${'A1'.repeat(length / 2)}'`
  assert.equal(secretIn(made('AKIA', 16)), 'a key of AWS')
  assert.equal(secretIn(made('ghp_', 36)), 'a token of GitHub')
  assert.equal(secretIn(`-----BEGIN ${'RSA'} PRIVATE KEY-----`), 'a private key')
  assert.equal(secretIn(made('postgres://owner:', 16).concat('@db.example/horai')), null)
  assert.equal(secretIn('+ AKIA is how they begin, and ghp_ too'), null)
})
