import { randomBytes } from 'node:crypto'
import { Command } from 'commander'
import type { Engine } from '../booking/engine.ts'
import { openDatabase } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'
import { type Demo, demoKey, ensureDemo } from '../demo/demo.ts'
import { demoOwner } from '../demo/owner.ts'
import { createEngine } from '../main.ts'
import { createClock } from '../time/clock.ts'
import { inOneLine } from './failure.ts'
import { keepKey, keptKey, openKeptVault, openVault } from './keys.ts'
import { DEFAULT_DATA_DIR, databaseUrl } from './options.ts'
import { reachOrMakeDatabase } from './reach-database.ts'
import { runEngine } from './run.ts'

export interface ReadyDemo extends Demo {
  readonly key: string
  /** What its owner logs in with. */
  readonly owner: { readonly email: string; readonly password: string }
}

/** The demonstration practice, filled unless it is there, and what opens it, which the data folder remembers. */
export async function fillDemo(engine: Engine, dataDir: string): Promise<ReadyDemo> {
  const demo = await ensureDemo(
    engine,
    (clock) => createEngine(engine.db, clock, engine.vault),
    createClock(),
  )
  const key = await demoKey(engine, demo.practice_id, keptKey(dataDir, 'demo-key'))
  keepKey(dataDir, 'demo-key', key)
  const password = keptKey(dataDir, 'demo-password') ?? randomBytes(12).toString('base64url')
  keepKey(dataDir, 'demo-password', password)
  const owner = await demoOwner(engine, demo.practice_id, password)
  return { ...demo, key, owner }
}

/** `horai demo`: fills the demonstration practice and says its key. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('fill a demonstration practice, unless it is there already, and print its key')
    .option('--data-dir <folder>', 'of the built-in Postgres, where DATABASE_URL is unset', DEFAULT_DATA_DIR)
    .action(async ({ dataDir }: { dataDir: string }, command: Command) =>
      inOneLine(command, async () => {
        const reached = await reachOrMakeDatabase(dataDir)
        try {
          await migrate({ url: reached.url })
          const db = openDatabase({ url: reached.url, applicationName: 'horai demo' })
          try {
            const vault = await (databaseUrl() === null ? openKeptVault(db, dataDir) : openVault(db))
            const { slug, key, owner, fresh } = await fillDemo(runEngine(db, vault), dataDir)
            console.log(`${slug} ${fresh ? 'is filled' : 'was there already'}; its key is ${key}`)
            console.log(`its owner logs in as ${owner.email} with ${owner.password}`)
          } finally {
            await db.close()
          }
        } finally {
          await reached.release()
        }
      }),
    )
}
