import { isLater, ownVersion } from './own-version.ts'
import { SetupFailure } from './setup-failure.ts'
import type { SqlFolder } from './sql-folder.ts'

/** A row of `horai.schema_migrations`. */
export interface Applied {
  readonly version: number
  readonly name: string
  readonly checksum: string
}

/**
 * The row of the functions, which have one checksum for all and are replaced whole. Its name says whose they are: a
 * release may change functions alone, and an older horai must not put its own back.
 */
export const FUNCTIONS = { version: 0, step: 'functions', name: `functions_of_${ownVersion}` } as const

export function label({ version, name }: { readonly version: number; readonly name: string }): string {
  return version === FUNCTIONS.version ? FUNCTIONS.step : `${String(version).padStart(4, '0')}_${name}`
}

/** The steps that a database lacks, in order. One that is newer than the files lacks none. */
export function pendingSteps(folder: SqlFolder, applied: readonly Applied[]): readonly string[] {
  const versions = new Set(applied.map(({ version }) => version))
  const pending = folder.migrations.filter(({ version }) => !versions.has(version)).map(label)
  const stale = functionsAreStale(folder, applied) && laterFunctions(applied) === null
  return stale ? [...pending, FUNCTIONS.step] : pending
}

export function functionsAreStale({ functions }: SqlFolder, applied: readonly Applied[]): boolean {
  const before = applied.find(({ version }) => version === FUNCTIONS.version)
  return before === undefined ? functions.texts.length > 0 : before.checksum !== functions.checksum
}

/** Throws {@link SetupFailure} for a database that a later horai has migrated, or from files that were changed since. */
export function refuseOtherHistory({ migrations }: SqlFolder, applied: readonly Applied[]): void {
  const files = new Map(migrations.map((migration) => [migration.version, migration]))
  const later = laterFunctions(applied)
  for (const { version, name, checksum } of applied) {
    if (version === FUNCTIONS.version) continue
    const file = files.get(version)
    if (file === undefined) {
      throw new SetupFailure(
        `the database is newer than this horai: it has ${label({ version, name })}, which is not among the files; install the newer version`,
      )
    }
    if (file.checksum !== checksum) {
      throw new SetupFailure(
        `${label(file)}.sql was changed after it had been applied: restore it and write the change as a new migration`,
      )
    }
  }
  if (later !== null) {
    throw new SetupFailure(
      `the database is newer than this horai: its functions are those of ${later}, and this is ${ownVersion}; install the newer version`,
    )
  }
}

function laterFunctions(applied: readonly Applied[]): string | null {
  const name = applied.find(({ version }) => version === FUNCTIONS.version)?.name
  const theirs = /^functions_of_(.+)$/.exec(name ?? '')?.[1]
  return theirs !== undefined && isLater(theirs, ownVersion) ? theirs : null
}
