import { Command } from 'commander'
import { inOneLine } from './failure.ts'
import { openVault } from './keys.ts'
import { createLogger } from './logger.ts'
import { DEFAULT_PORT, readPort, requiredDatabaseUrl } from './options.ts'
import { runDatabase, runEngine, runFitness, runServer } from './run.ts'
import { createShutdown } from './shutdown.ts'

interface Options {
  readonly port: number
  readonly host: string
}

/** `horai serve`: the API alone, against the database of DATABASE_URL. Run as many as the load asks for. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the API alone, against the database of DATABASE_URL')
    .option('--port <number>', 'to listen on; 0 lets the system choose', readPort, DEFAULT_PORT)
    .option('--host <address>', 'to listen on; 0.0.0.0 for every network', '127.0.0.1')
    .addHelpText(
      'after',
      '\nHORAI_INSTANCE_KEY lets its bearer create practices; without it nobody can. HORAI_DATA_KEY seals\nwhat is personal; HORAI_PUBLIC_URL is where people reach the server.',
    )
    .action(async ({ port, host }: Options, command: Command) =>
      inOneLine(command, async () => {
        const logger = createLogger('info')
        const shutdown = createShutdown((line) => logger.info(line))
        try {
          const url = requiredDatabaseUrl()
          const fitness = await runFitness(url, logger, { worker: false })
          const db = runDatabase(shutdown, url, 'horai serve')
          const instanceKey = process.env['HORAI_INSTANCE_KEY'] || null
          const engine = runEngine(db, await openVault(db))
          const rest = { fitness, host, port, instanceKey, logger }
          const address = await runServer(shutdown, { engine, ...rest })
          console.log(`horai serves ${address}`)
        } catch (error) {
          await shutdown.now()
          throw error
        }
      }),
    )
}
