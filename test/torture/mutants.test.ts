import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { packagedSql } from '../../src/db/sql-folder.ts'
import { mutants } from '../../torture/mutants/all.ts'
import { type Patch, patched } from '../../torture/patch.ts'
import { shortWaitsOfTheDatabase, shortWaitsOfTheWorker } from '../../torture/waits.ts'

const root = join(import.meta.dirname, '..', '..')

/** As they are planted: one after the other, each into what the last one left. */
function plantable(patches: readonly Patch[] = [], folder: string): void {
  for (const [file, all] of Map.groupBy(patches, (patch) => patch.file)) {
    const before = readFileSync(join(folder, file), 'utf8')
    assert.notEqual(all.reduce(patched, before), before, file)
  }
}

for (const mutant of mutants) {
  test(`there is still a place to plant ${mutant.name}`, () => {
    const { functions, source, statements } = mutant
    assert.ok(functions ?? source ?? statements, 'something is planted')
    plantable(functions, join(packagedSql, 'functions'))
    plantable(source, root)
  })
}

test('what takes minutes can still be made to take seconds', () => {
  plantable(shortWaitsOfTheDatabase, join(packagedSql, 'functions'))
  plantable(shortWaitsOfTheWorker, root)
})

test('at least fifteen bugs are planted, each under a name of its own', () => {
  assert.ok(mutants.length >= 15)
  assert.equal(new Set(mutants.map(({ name }) => name)).size, mutants.length)
})

test('a patch that finds nothing to replace is refused', () => {
  assert.throws(
    () => patched('select 1', { file: 'a.sql', find: 'select 2', put: '' }),
    /no "select 2" any more/,
  )
})
