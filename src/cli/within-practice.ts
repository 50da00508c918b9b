import type { Command } from 'commander'
import type { Engine } from '../booking/engine.ts'
import { openDatabase } from '../db/database.ts'
import { pendingMigrations } from '../db/migrate.ts'
import { SetupFailure } from '../db/setup-failure.ts'
import { practiceCalled } from '../practice/profile.ts'
import { Refusal } from '../refusal.ts'
import { inOneLine } from './failure.ts'
import { vaultIfAny } from './keys.ts'
import { DEFAULT_DATA_DIR } from './options.ts'
import { reachDatabase } from './reach-database.ts'
import { runEngine } from './run.ts'

/** Which practice a command is about, and where its database is. */
export interface Where {
  readonly practice: string
  readonly dataDir: string
}

/** The options that say so. */
export function aboutPractice(command: Command, whose: string): Command {
  return command
    .requiredOption('--practice <slug>', whose)
    .option('--data-dir <folder>', 'of the built-in Postgres, where DATABASE_URL is unset', DEFAULT_DATA_DIR)
}

/**
 * Does something within one practice, for whoever holds its database.
 * @param things what may not be there besides the practice, for the words of a refusal
 */
export async function withinPractice(
  { practice, dataDir }: Where,
  command: Command,
  things: string,
  work: (engine: Engine, practiceId: string) => Promise<void>,
): Promise<void> {
  await inOneLine(command, async () => {
    const reached = await reachDatabase(dataDir)
    const db = openDatabase({ url: reached.url, max: 1, applicationName: `horai ${command.name()}` })
    try {
      const [pending] = await pendingMigrations(db)
      if (pending) throw new SetupFailure(`the database lacks ${pending}: run horai migrate first`)
      await work(runEngine(db, vaultIfAny(dataDir)), await practiceCalled(db, practice))
    } catch (error) {
      throw error instanceof Refusal ? inWords(error, things) : error
    } finally {
      await db.close()
      await reached.release()
    }
  })
}

function inWords(refusal: Refusal, things: string): SetupFailure {
  if (refusal.code === 'not_found') return new SetupFailure(`there is no such practice, or no such ${things}`)
  const { errors = [], field } = refusal.facts as {
    errors?: readonly { pointer: string; detail: string }[]
    field?: string
  }
  if (field !== undefined) return new SetupFailure(`there is one with this ${field} already`)
  const faults = errors.map(({ pointer, detail }) => `${pointer.slice(1)} ${detail}`)
  return new SetupFailure(faults.join('; ') || refusal.code)
}
