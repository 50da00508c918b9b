import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { SetupFailure } from './setup-failure.ts'
import { createVault, lockedVault, markOf, readDataKeys, sealedWith } from './vault.ts'

const [one, other] = [randomBytes(32), randomBytes(32)]
const practice = 'a-practice'
const vault = createVault([one]).within(practice)

test('what was sealed is opened, and is another text each time', () => {
  for (const text of ['', 'Anna', 'Ἄννα, +30 210 1234567', 'sealed:AAAA', 'x'.repeat(5_000)]) {
    const [a, b] = [vault.sealText(text, 'patients.email'), vault.sealText(text, 'patients.email')]
    assert.notEqual(a, b)
    assert.equal(vault.openText(a, 'patients.email'), text)
    assert.ok(text.length < 4 || !a.includes(text))
  }
})

test('text of before there was a key is what it says', () => {
  assert.equal(vault.openText('anna@example.org', 'patients.email'), 'anna@example.org')
})

test('in another column, practice or key, and changed anywhere, it does not open', () => {
  const sealed = vault.seal('Anna', 'patients.email')
  assert.throws(() => vault.open(sealed, 'patients.phone'))
  assert.throws(() => createVault([one]).within('another').open(sealed, 'patients.email'))
  assert.throws(
    () => createVault([other]).within(practice).open(sealed, 'patients.email'),
    /key that is not here/,
  )
  for (let at = 0; at < sealed.length; at++) {
    const bytes = Buffer.from(sealed)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    assert.throws(() => vault.open(bytes, 'patients.email'), `byte ${at}`)
    assert.throws(() => vault.open(sealed.subarray(0, at), 'patients.email'), `cut at ${at}`)
  }
})

test('the first key seals, the others open, and text says by its beginning which it was', () => {
  const old = vault.sealText('Anna', 'patients.email')
  const rotated = createVault([other, one])
  const fresh = rotated.within(practice).sealText('Anna', 'patients.email')
  assert.equal(rotated.within(practice).openText(old, 'patients.email'), 'Anna')
  const [first, second] = rotated.keys
  assert.ok(first && fresh.startsWith(markOf(first)))
  assert.ok(second && old.startsWith(markOf(second)))
  assert.equal(sealedWith(rotated.within(practice).seal('Anna', 'here')), first?.id)
})

test('the same value has the same blind index under one key, in one column of one practice', () => {
  const index = vault.blindIndex('anna@example.org', 'patients.email')
  assert.deepEqual(vault.blindIndex('anna@example.org', 'patients.email'), index)
  const others = [
    vault.blindIndex('ben@example.org', 'patients.email'),
    vault.blindIndex('anna@example.org', 'patients.phone'),
    createVault([one]).within('another').blindIndex('anna@example.org', 'patients.email'),
    createVault([other]).within(practice).blindIndex('anna@example.org', 'patients.email'),
  ]
  assert.ok(others.every((each) => !each.equals(index)))
  const both = createVault([other, one]).within(practice).blindIndexes('anna@example.org', 'patients.email')
  assert.deepEqual(both, [others[3], index])
})

test('keys are read from base64, and what is none is refused with how to make one', () => {
  const text = [one, other].map((key) => key.toString('base64'))
  assert.deepEqual(readDataKeys(text.join(', ')), [one, other])
  for (const wrong of [
    '',
    'secret',
    `${text[0]},`,
    one.toString('hex'),
    randomBytes(16).toString('base64'),
  ]) {
    assert.throws(
      () => readDataKeys(wrong),
      (error) => error instanceof SetupFailure && /openssl rand -base64 32/.test(error.message),
    )
  }
  assert.throws(() => lockedVault().within(practice), /set HORAI_DATA_KEY/)
})
