import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { SetupFailure } from './setup-failure.ts'

export interface Migration {
  readonly version: number
  /** As in the file's name: `0002_schedule.sql` is `schedule`. */
  readonly name: string
  readonly checksum: string
  readonly text: string
  /** Why it cannot run beside the application, where its first lines say so: `-- window: …`. */
  readonly window: string | null
  /** One statement that Postgres refuses in a transaction, such as `create index concurrently`: `-- outside a transaction`. */
  readonly outside: boolean
}

/** What a database should be: read from `sql/`. */
export interface SqlFolder {
  /** By rising version. */
  readonly migrations: readonly Migration[]
  readonly functions: { readonly checksum: string; readonly texts: readonly string[] }
}

/** `sql/` lies at the root of the package: two steps up from src/db/ and from dist/db/ alike. */
export const packagedSql = resolve(import.meta.dirname, '..', '..', 'sql')

/** Throws {@link SetupFailure} for a name that is not `0001_name.sql` and for a version given twice. */
export function readSqlFolder(folder: string): SqlFolder {
  const migrations = sqlFiles(join(folder, 'migrations')).map(readMigration)
  for (const [i, { version }] of migrations.entries()) {
    if (migrations[i + 1]?.version === version)
      throw new SetupFailure(`two migrations have the version ${version}`)
  }
  const texts = sqlFiles(join(folder, 'functions')).map(({ path }) => readSql(path))
  return { migrations, functions: { checksum: checksumOf(texts.join('\0')), texts } }
}

function readMigration({ path, file }: { path: string; file: string }): Migration {
  const [, version, name] = /^(\d{4})_([a-z0-9_]+)\.sql$/.exec(file) ?? []
  if (version === undefined || name === undefined || version === '0000') {
    throw new SetupFailure(`a migration is named like 0001_name.sql, not ${file}`)
  }
  const text = readSql(path)
  const window = /^-- window: (.+)$/m.exec(text)?.[1] ?? null
  const outside = /^-- outside a transaction$/m.test(text)
  return { version: Number(version), name, checksum: checksumOf(text), text, window, outside }
}

function sqlFiles(folder: string): { path: string; file: string }[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
  return files.sort().map((file) => ({ path: join(folder, file), file }))
}

// A checkout on Windows turns line ends, and the checksum must not change with them.
function readSql(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
