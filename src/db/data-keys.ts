import type { Queryable } from './database.ts'
import { SetupFailure } from './setup-failure.ts'
import { HOW_TO_MAKE_ONE, type Vault } from './vault.ts'

/**
 * Refuses to run without a key that something in this database was sealed with: better than to find out when somebody is
 * to be called. Notes the key that seals. Throws {@link SetupFailure}.
 */
export async function mustHaveDataKeys(db: Queryable, { keys }: Vault): Promise<void> {
  const [current] = keys
  if (current === undefined) throw new SetupFailure(HOW_TO_MAKE_ONE)
  await refuseUnknown(db, keys)
  await db.query('insert into horai.data_keys (id) values ($1) on conflict do nothing', [current.id])
  // Somebody may have begun with another one in this moment.
  await refuseUnknown(db, keys)
}

/** Whether anything was ever sealed here, so that a key must not be made up. False before there is a schema. */
export async function hasDataKeys(db: Queryable): Promise<boolean> {
  const [table] = await db.query<{ there: boolean }>(
    `select pg_catalog.to_regclass('horai.data_keys') is not null as there`,
  )
  if (table?.there !== true) return false
  return (await db.query('select from horai.data_keys limit 1')).length > 0
}

async function refuseUnknown(db: Queryable, keys: Vault['keys']): Promise<void> {
  const rows = await db.query<{ id: string }>('select id from horai.data_keys order by first_used_at')
  const missing = rows.filter(({ id }) => !keys.some((key) => key.id === id))
  if (missing.length === 0) return
  const names = missing.map(({ id }) => id).join(', ')
  throw new SetupFailure(
    `this database holds what was sealed with the key ${names}, and HORAI_DATA_KEY has only ${keys
      .map(({ id }) => id)
      .join(', ')}: give that key too, after a comma`,
  )
}
