import { Command } from 'commander'
import { migrate } from '../db/migrate.ts'
import { inOneLine } from './failure.ts'
import { requiredDatabaseUrl } from './options.ts'

/** `horai migrate`: brings the database of `DATABASE_URL` to this version. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database of DATABASE_URL to this version of horai')
    .action(async (_options: unknown, command: Command) =>
      inOneLine(command, async () => {
        const url = requiredDatabaseUrl()
        const applied = await migrate({ url, onApplied: (step) => console.log(`applied ${step}`) })
        if (applied.length === 0) console.log('nothing to do: the database is up to date')
      }),
    )
}
