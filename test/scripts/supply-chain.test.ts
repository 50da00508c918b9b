import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { auditAnswer, auditFaults } from '../../scripts/audit.ts'
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

test('no answer of the registry is told apart from nothing found, and is a fault where an answer must be', () => {
  const unanswered = [
    '',
    'npm error 405',
    'null',
    '{}',
    JSON.stringify({ message: 'audit endpoint', statusCode: 405, error: { summary: 'Method Not Allowed' } }),
    // Half an answer is none.
    JSON.stringify({ metadata: { vulnerabilities: { high: 1 } } }),
  ]
  for (const stdout of unanswered) {
    const { line, faults } = auditFaults(auditAnswer(stdout), { mustAnswer: false })
    assert.match(line, /NOT ANSWERED, so nothing is known/, stdout)
    assert.deepEqual(faults, [])
    assert.equal(auditFaults(auditAnswer(stdout), { mustAnswer: true }).faults.length, 1)
  }
  assert.match(auditFaults(auditAnswer(unanswered[4] as string), { mustAnswer: false }).line, /405/)
})

test('what the registry answers as high or critical is a fault, and less is not', () => {
  const answered = (found: object) =>
    auditFaults(
      auditAnswer(
        JSON.stringify({
          metadata: { vulnerabilities: { critical: 0, high: 0, moderate: 0, low: 0, ...found } },
        }),
      ),
      { mustAnswer: true },
    )
  assert.deepEqual(answered({}), { line: 'npm audit: 0 critical, 0 high, 0 moderate, 0 low', faults: [] })
  assert.deepEqual(answered({ moderate: 2, low: 1 }).faults, [])
  assert.equal(answered({ high: 1 }).faults.length, 1)
  assert.equal(answered({ critical: 1 }).faults.length, 1)
})
