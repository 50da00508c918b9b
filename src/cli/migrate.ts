import { Command } from 'commander'
import { migrate } from '../db/migrate.ts'
import { SetupFailure } from '../db/setup-failure.ts'

/** `horai migrate`: brings the database of `DATABASE_URL` to this version. Ends with code 1 and one line on failure. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database of DATABASE_URL to this version of horai')
    .action(async (_options: unknown, command: Command) => {
      const url = process.env['DATABASE_URL']
      if (!url) command.error('horai migrate: set DATABASE_URL, e.g. postgresql://horai@localhost/horai')
      try {
        const applied = await migrate({ url, onApplied: (step) => console.log(`applied ${step}`) })
        if (applied.length === 0) console.log('nothing to do: the database is up to date')
      } catch (error) {
        if (error instanceof SetupFailure) command.error(`horai migrate: ${error.message}`)
        throw error
      }
    })
}
