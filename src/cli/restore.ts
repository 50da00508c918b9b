import { join } from 'node:path'
import { Command } from 'commander'
import { restoreEmbedded } from '../db/embedded-backup.ts'
import { mustBeBuiltIn } from './backup.ts'
import { inOneLine } from './failure.ts'
import { DATA_KEY } from './keys.ts'
import { DEFAULT_DATA_DIR } from './options.ts'

/** `horai restore`: a data folder from a backup. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('make a new data folder from a backup, and see that its database opens')
    .argument('<file>', 'made by horai backup')
    .option('--data-dir <folder>', 'to make; it must be new or empty', DEFAULT_DATA_DIR)
    .action(async (file: string, { dataDir }: { dataDir: string }, command: Command) =>
      inOneLine(command, async () => {
        mustBeBuiltIn()
        const begun = performance.now()
        const { taken_at } = await restoreEmbedded({
          file,
          dataDir,
          onLog: (line) => console.error(line),
        })
        const seconds = ((performance.now() - begun) / 1000).toFixed(1)
        console.log(`${dataDir} is as it was when the backup of ${taken_at} was made (${seconds} s)`)
        console.log(
          `next: put the data key to ${join(dataDir, DATA_KEY)}, horai verify --data-dir ${dataDir}, then horai start --data-dir ${dataDir}`,
        )
      }),
    )
}
