import { join } from 'node:path'
import { Command } from 'commander'
import { backupEmbedded } from '../db/embedded-backup.ts'
import { SetupFailure } from '../db/setup-failure.ts'
import { inOneLine } from './failure.ts'
import { DATA_KEY, KEPT_KEYS } from './keys.ts'
import { DEFAULT_DATA_DIR, databaseUrl } from './options.ts'

/** `horai backup`: the built-in database, with its passwords and keys, in one file. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('write the built-in database with its passwords and keys into one file, while it runs')
    .argument('<to>', 'the file to make, or a folder to make one in')
    .option('--data-dir <folder>', 'of the built-in Postgres', DEFAULT_DATA_DIR)
    .addHelpText(
      'after',
      "\nThe file holds patients' data and the keys of this instance: keep it as you keep them. The key that\ncontact data and notes are sealed with is not in it: keep that one apart, once.",
    )
    .action(async (to: string, { dataDir }: { dataDir: string }, command: Command) =>
      inOneLine(command, async () => {
        mustBeBuiltIn()
        const begun = performance.now()
        const made = await backupEmbedded({
          dataDir,
          to,
          alsoKeep: KEPT_KEYS,
          onLog: (line) => console.error(line),
        })
        const seconds = ((performance.now() - begun) / 1000).toFixed(1)
        console.log(`${made.file}: ${(made.bytes / 1e6).toFixed(1)} MB in ${seconds} s`)
        console.log(
          `without ${join(dataDir, DATA_KEY)} nobody reads contact data and notes in it: keep a copy of that file elsewhere`,
        )
      }),
    )
}

export function mustBeBuiltIn(): void {
  if (databaseUrl() === null) return
  throw new SetupFailure('DATABASE_URL is set, and this is for the built-in Postgres: use the tools of yours')
}
