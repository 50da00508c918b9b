import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { packagedSql } from '../../src/db/sql-folder.ts'
import { mutants } from '../../torture/mutants/all.ts'
import { type Patch, patched } from '../../torture/patch.ts'
import { plant } from '../../torture/prepare.ts'
import { shortWaitsOfTheDatabase, shortWaitsOfTheWorker } from '../../torture/waits.ts'
import { useDatabase } from '../support/database.ts'

const root = join(import.meta.dirname, '..', '..')
const { url } = await useDatabase()

/** What each file is once all of them are planted, one after the other. */
function planted(patches: readonly Patch[], folder: string): readonly string[] {
  return [...Map.groupBy(patches, ({ file }) => file)].map(([file, all]) => {
    const before = readFileSync(join(folder, file), 'utf8')
    const after = all.reduce(patched, before)
    assert.notEqual(after, before, file)
    return after
  })
}

for (const mutant of mutants) {
  test(`${mutant.name} can still be planted, and what is planted can be run`, async () => {
    const { functions = [], source = [], statements = [] } = mutant
    assert.ok(functions.length + source.length + statements.length > 0, 'something is planted')
    planted(functions, join(packagedSql, 'functions'))
    for (const text of planted(source, root)) stripTypeScriptTypes(text)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      await client.query('begin')
      await plant(client, functions, statements)
    } finally {
      await client.end()
    }
  })
}

test('what takes minutes can still be made to take seconds', () => {
  planted(shortWaitsOfTheDatabase, join(packagedSql, 'functions'))
  planted(shortWaitsOfTheWorker, root)
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
