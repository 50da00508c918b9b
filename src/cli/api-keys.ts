import { Command, InvalidArgumentError } from 'commander'
import type { Engine } from '../booking/engine.ts'
import { SetupFailure } from '../db/setup-failure.ts'
import { type ApiKey, createApiKey, everything, listApiKeys, revokeApiKey } from '../practice/api-keys.ts'
import { type Scope, scopes } from '../practice/permissions.ts'
import { parseInstantMs } from '../time/instant.ts'
import { aboutPractice, type Where, withinPractice } from './within-practice.ts'

interface NewKey extends Where {
  readonly scope: Scope[]
  readonly label: string
  readonly expires?: string
}

/** `horai keys`: what opens a practice, for whoever holds its database; also when every key is lost. */
export function keysCommand(): Command {
  const keys = new Command('keys').description('list, create and revoke the API keys of a practice')
  keys
    .addCommand(about('list').description('what keys there are, one JSON line each').action(list))
    .addCommand(
      about('create')
        .description('make a key and print it; it is shown this once')
        .option('--scope <scope...>', `what it may do, of: ${scopes.join(' ')}`, readScope, [])
        .option('--label <text>', 'what it is for', '')
        .option('--expires <instant>', 'when it stops working, RFC 3339; never unless given', readInstant)
        .action(create),
    )
    .addCommand(
      about('revoke')
        .description('from now on it opens nothing; running servers learn it within five seconds')
        .argument('<id>', 'of the key, as list says it')
        .action(revoke),
    )
  return keys
}

const within = (
  where: Where,
  command: Command,
  work: (engine: Engine, practiceId: string) => Promise<void>,
) => withinPractice(where, command, 'key of it', work)

const about = (name: string) => aboutPractice(new Command(name), 'whose keys')

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

function readScope(text: string, before: Scope[]): Scope[] {
  const scope = scopes.find((known) => known === text)
  if (scope === undefined) throw new InvalidArgumentError(`a scope is one of ${scopes.join(' ')}`)
  return [...before, scope]
}

function readInstant(text: string): string {
  if (parseInstantMs(text) === null) throw new InvalidArgumentError('an instant is as 2027-01-01T00:00:00Z')
  return text
}
