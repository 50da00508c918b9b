import { Command } from 'commander'
import { inOneLine } from './failure.ts'
import { openVault } from './keys.ts'
import { createLogger } from './logger.ts'
import { requiredDatabaseUrl } from './options.ts'
import { runDatabase, runEngine, runFitness, runWorker } from './run.ts'
import { createShutdown } from './shutdown.ts'

/** `horai work`: the jobs alone, against the database of DATABASE_URL. One is enough, two survive the loss of one. */
export function workCommand(): Command {
  return new Command('work')
    .description(
      'do the jobs alone (lapsed holds, the waiting list, old keys), against the database of DATABASE_URL',
    )
    .action(async (_options: unknown, command: Command) =>
      inOneLine(command, async () => {
        const logger = createLogger('info')
        const shutdown = createShutdown((line) => logger.info(line))
        try {
          const url = requiredDatabaseUrl()
          const fitness = await runFitness(url, logger, { worker: true })
          const db = runDatabase(shutdown, url, 'horai jobs')
          await runWorker(shutdown, fitness, runEngine(db, await openVault(db)), logger)
          console.log('horai works')
        } catch (error) {
          await shutdown.now()
          throw error
        }
      }),
    )
}
