import assert from 'node:assert/strict'
import test from 'node:test'
import { isMapped } from '../../src/db/constraints.ts'
import { useDatabase } from '../support/database.ts'

const { database } = await useDatabase()

test('every unique and exclusion rule that a caller can break has words for it', async () => {
  // Unique indexes too: a partial one is no constraint, but its violation carries its name all the same.
  const rules = await database.query<{ rule: string }>(`
    select relation.relname || '.' || rule.relname as rule
      from pg_index
      join pg_class rule on rule.oid = indexrelid
      join pg_class relation on relation.oid = indrelid
     where rule.relnamespace = to_regnamespace('horai')
       and (indisunique or indisexclusion) and not indisprimary
     order by 1`)
  const silent = rules.map(({ rule }) => rule).filter((rule) => !isMapped(rule.split('.')[1] ?? ''))
  assert.deepEqual(silent, [], 'map them in src/db/constraints.ts')
})
