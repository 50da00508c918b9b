import { Command } from 'commander'
import { invariants, verify } from '../booking/verify/verify.ts'
import { openDatabase } from '../db/database.ts'
import { pendingMigrations } from '../db/migrate.ts'
import { SetupFailure } from '../db/setup-failure.ts'
import { inOneLine } from './failure.ts'
import { DEFAULT_DATA_DIR } from './options.ts'
import { reachDatabase } from './reach-database.ts'

/** `horai verify`: checks every invariant of the data. Lists what is broken, one JSON line each, and ends with code 1. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('check every invariant of the data; list what is broken and end with code 1')
    .option('--data-dir <folder>', 'of the built-in Postgres, where DATABASE_URL is unset', DEFAULT_DATA_DIR)
    .action(async ({ dataDir }: { dataDir: string }, command: Command) =>
      inOneLine(command, async () => {
        const reached = await reachDatabase(dataDir)
        const db = openDatabase({
          url: reached.readerUrl,
          max: 1,
          applicationName: 'horai verify',
          patient: true,
        })
        try {
          const [pending] = await pendingMigrations(db)
          if (pending) throw new SetupFailure(`the database lacks ${pending}: run horai migrate first`)
          const violations = await verify(db)
          for (const violation of violations) console.log(JSON.stringify(violation))
          if (violations.length > 0) process.exitCode = 1
          const names = new Set(violations.map(({ invariant }) => invariant))
          const kept = invariants.length - names.size
          console.error(`${kept} of ${invariants.length} invariants hold, ${violations.length} violations`)
        } finally {
          await db.close()
          await reached.release()
        }
      }),
    )
}
