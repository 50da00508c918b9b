import { Command } from 'commander'
import { migrate } from '../db/migrate.ts'
import { inOneLine } from './failure.ts'
import { requiredDatabaseUrl } from './options.ts'

interface Options {
  readonly window?: true
  readonly restoreFunctions?: true
}

/** `horai migrate`: brings the database of `DATABASE_URL` to this version. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database of DATABASE_URL to this version of horai')
    .option('--window', 'nothing else uses the database: locks may be held as long as it takes')
    .option('--restore-functions', 'write all functions anew, where somebody has changed one by hand')
    .addHelpText(
      'after',
      '\nRuns beside the application: it waits for locks a second at a time and holds them for five at most.',
    )
    .action(async (options: Options, command: Command) =>
      inOneLine(command, async () => {
        const url = requiredDatabaseUrl()
        const applied = await migrate({
          ...options,
          url,
          onApplied: (step) => console.log(`applied ${step}`),
          onWaiting: (why) => console.error(`waiting: ${why}`),
        })
        if (applied.length === 0) console.log('nothing to do: the database is up to date')
      }),
    )
}
