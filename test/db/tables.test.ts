import { join } from 'node:path'
import test from 'node:test'
import { useDatabase } from '../support/database.ts'
import { tablesText } from '../support/tables-text.ts'

const { database } = await useDatabase()

// After a migration: npm test -- --test-update-snapshots test/db/tables.test.ts
test('src/db/tables.ts says what the migrated schema says', async (t) => {
  const file = join(import.meta.dirname, '../../src/db/tables.ts')
  t.assert.fileSnapshot(await tablesText(database), file, { serializers: [String] })
})
