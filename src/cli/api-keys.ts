import { Command, InvalidArgumentError } from 'commander'
import type { Engine } from '../booking/engine.ts'
import { openDatabase } from '../db/database.ts'
import { pendingMigrations } from '../db/migrate.ts'
import { SetupFailure } from '../db/setup-failure.ts'
import { type ApiKey, createApiKey, everything, listApiKeys, revokeApiKey } from '../practice/api-keys.ts'
import { type Scope, scopes } from '../practice/permissions.ts'
import { practiceCalled } from '../practice/profile.ts'
import { Refusal } from '../refusal.ts'
import { parseInstantMs } from '../time/instant.ts'
import { inOneLine } from './failure.ts'
import { DEFAULT_DATA_DIR } from './options.ts'
import { reachDatabase } from './reach-database.ts'
import { runEngine } from './run.ts'

interface Where {
  readonly practice: string
  readonly dataDir: string
}

interface NewKey extends Where {
  readonly scope: Scope[]
  readonly label: string
  readonly expires?: string
}

/** `horai keys`: what opens a practice, for whoever holds its database; also when every key is lost. */
export function keysCommand(): Command {
  const keys = new Command('keys').description('list, create and revoke the API keys of a practice')
  keys
    .addCommand(aboutPractice('list').description('what keys there are, one JSON line each').action(list))
    .addCommand(
      aboutPractice('create')
        .description('make a key and print it; it is shown this once')
        .option('--scope <scope...>', `what it may do, of: ${scopes.join(' ')}`, readScope, [])
        .option('--label <text>', 'what it is for', '')
        .option('--expires <instant>', 'when it stops working, RFC 3339; never unless given', readInstant)
        .action(create),
    )
    .addCommand(
      aboutPractice('revoke')
        .description('from now on it opens nothing; running servers learn it within five seconds')
        .argument('<id>', 'of the key, as list says it')
        .action(revoke),
    )
  return keys
}

function aboutPractice(name: string): Command {
  return new Command(name)
    .requiredOption('--practice <slug>', 'whose keys')
    .option('--data-dir <folder>', 'of the built-in Postgres, where DATABASE_URL is unset', DEFAULT_DATA_DIR)
}

const list = (where: Where, command: Command) =>
  within(where, command, async (engine, practiceId) => {
    let after: string | null = null
    do {
      const page: ApiKey[] = await listApiKeys(engine, practiceId, { limit: 200, after })
      for (const key of page) console.log(JSON.stringify(key))
      after = page.at(-1)?.id ?? null
    } while (after !== null)
  })

const create = ({ scope, label, expires, ...where }: NewKey, command: Command) =>
  within(where, command, async (engine, practiceId) => {
    if (scope.length === 0) throw new SetupFailure(`say what it may do: --scope, of ${scopes.join(' ')}`)
    const input = { label, scopes: scope, expires_at: expires ?? null }
    const { id, api_key } = await createApiKey(engine, practiceId, everything, input)
    console.error(`key ${id}, shown this once:`)
    console.log(api_key)
  })

const revoke = (id: string, where: Where, command: Command) =>
  within(where, command, async (engine, practiceId) => {
    const { revoked_at } = await revokeApiKey(engine, practiceId, everything, id)
    console.log(`revoked since ${revoked_at}`)
  })

async function within(
  { practice, dataDir }: Where,
  command: Command,
  work: (engine: Engine, practiceId: string) => Promise<void>,
): Promise<void> {
  await inOneLine(command, async () => {
    const reached = await reachDatabase(dataDir)
    const db = openDatabase({ url: reached.url, max: 1, applicationName: 'horai keys' })
    try {
      const [pending] = await pendingMigrations(db)
      if (pending) throw new SetupFailure(`the database lacks ${pending}: run horai migrate first`)
      await work(runEngine(db), await practiceCalled(db, practice))
    } catch (error) {
      throw error instanceof Refusal ? inWords(error) : error
    } finally {
      await db.close()
      await reached.release()
    }
  })
}

function inWords(refusal: Refusal): SetupFailure {
  if (refusal.code === 'not_found') return new SetupFailure('there is no such practice, or no such key of it')
  const { errors = [] } = refusal.facts as { errors?: readonly { pointer: string; detail: string }[] }
  const faults = errors.map(({ pointer, detail }) => `${pointer.slice(1)} ${detail}`)
  return new SetupFailure(faults.join('; ') || refusal.code)
}

function readScope(text: string, before: Scope[]): Scope[] {
  const scope = scopes.find((known) => known === text)
  if (scope === undefined) throw new InvalidArgumentError(`a scope is one of ${scopes.join(' ')}`)
  return [...before, scope]
}

function readInstant(text: string): string {
  if (parseInstantMs(text) === null) throw new InvalidArgumentError('an instant is as 2027-01-01T00:00:00Z')
  return text
}
