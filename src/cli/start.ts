import { Command } from 'commander'
import { startEmbedded } from '../db/embedded.ts'
import { migrate } from '../db/migrate.ts'
import { fillDemo } from './demo.ts'
import { inOneLine } from './failure.ts'
import { greet } from './greeting.ts'
import { instanceKey, openKeptVault, openVault } from './keys.ts'
import { createLogger } from './logger.ts'
import { DEFAULT_DATA_DIR, DEFAULT_PORT, databaseUrl, readPort } from './options.ts'
import { runDatabase, runEngine, runFitness, runServer, runWorker } from './run.ts'
import { createShutdown, type Shutdown } from './shutdown.ts'

interface Options {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly demo?: true
}

/** `horai start`: everything in one program. */
export function startCommand(): Command {
  return new Command('start')
    .description(
      'start everything: a built-in Postgres unless DATABASE_URL is set, migrations, API, pages and jobs',
    )
    .option('--port <number>', 'to listen on; 0 lets the system choose', readPort, DEFAULT_PORT)
    .option('--host <address>', 'to listen on; 0.0.0.0 for every network', '127.0.0.1')
    .option('--data-dir <folder>', 'for the built-in Postgres and for keys made here', DEFAULT_DATA_DIR)
    .option('--demo', 'fill a demonstration practice, unless it is there already')
    .addHelpText(
      'after',
      '\nHORAI_INSTANCE_KEY is the instance key; unset, one is made and kept in the data folder.',
    )
    .action(async (options: Options, command: Command) => inOneLine(command, () => start(options)))
}

async function start({ port, host, dataDir, demo }: Options): Promise<void> {
  const began = performance.now()
  const logger = createLogger('warn')
  const shutdown = createShutdown((line) => console.log(line))
  try {
    const given = databaseUrl()
    const url = given ?? (await runEmbedded(shutdown, dataDir))
    // Nobody else uses the built-in Postgres: its window is now.
    const bringUp = () => migrate({ url, window: given === null })
    const fitness = await runFitness(url, logger, { worker: true, migrate: bringUp })
    const db = runDatabase(shutdown, url, 'horai start')
    const vault = await (given === null ? openKeptVault(db, dataDir) : openVault(db))
    const engine = runEngine(db, vault)
    const filled = demo ? await fillDemo(engine, dataDir) : null
    const key = instanceKey(dataDir)
    const rest = { fitness, host, port, instanceKey: key, logger }
    const address = await runServer(shutdown, { engine, ...rest })
    await runWorker(shutdown, fitness, engine, logger)
    console.log(
      await greet({
        engine,
        address,
        instanceKey: key,
        demo: filled,
        seconds: (performance.now() - began) / 1000,
      }),
    )
  } catch (error) {
    await shutdown.now()
    throw error
  }
}

async function runEmbedded(shutdown: Shutdown, dataDir: string): Promise<string> {
  const server = await startEmbedded({ dataDir, onLog: (line) => console.error(line) })
  shutdown.add('Postgres', () => server.stop())
  return server.url
}
