import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBinaries } from '../../src/db/embedded/binaries.ts'
import { clusterFolder, passwordsOf, writeSettings } from '../../src/db/embedded/cluster.ts'
import { serverUser } from '../../src/db/embedded/os-user.ts'
import { applicationUrl } from '../../src/db/embedded/provision.ts'
import { SOCKET_PORT, settingsFile } from '../../src/db/embedded/settings.ts'
import { makeSocketFolder } from '../../src/db/embedded/socket-folder.ts'
import { type Supervised, supervise } from '../../src/db/embedded/supervisor.ts'

/** A library that is loaded before the C library: while a file exists, nothing can be written to disk for good. */
const shim = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
static int broken(void) { const char *f = getenv("BROKEN_DISK"); return f && access(f, F_OK) == 0; }
#define SHIM(name) int name(int fd) { \\
  static int (*real)(int); if (!real) real = (int (*)(int)) dlsym(RTLD_NEXT, #name); \\
  if (broken()) { errno = EIO; return -1; } return real(fd); }
SHIM(fsync)
SHIM(fdatasync)
`

export const hasCompiler = (() => {
  try {
    execFileSync('gcc', ['--version'], { stdio: 'ignore' })
    return process.platform === 'linux'
  } catch {
    return false
  }
})()

export interface Breakable extends Supervised {
  readonly url: string
  breakDisk(): void
  healDisk(): void
}

/** The server of a data folder that horai has made, watched as ever, on a disk that can be broken: needs gcc. */
export async function startBreakable(
  dataDir: string,
  systemFolder: string,
  onLog: (line: string) => void,
): Promise<Breakable> {
  const user = serverUser()
  const cluster = clusterFolder(dataDir)
  if (cluster === null) throw new Error(`horai has not been here: ${dataDir}`)
  const socket = makeSocketFolder(dataDir, cluster, user)
  writeSettings(cluster, user, settingsFile({ socketFolder: socket.path, tcpPort: null, durable: true }))
  const binaries = findBinaries(user, systemFolder)
  const flag = join(dataDir, 'disk-is-broken')
  const postgres = breakablePostgres(dataDir, binaries.postgres, flag)
  const url = applicationUrl({ socketFolder: socket.path, port: SOCKET_PORT }, passwordsOf(dataDir))
  const supervised = await supervise({
    cluster,
    socketFolder: socket.path,
    binaries: { ...binaries, postgres },
    user,
    logFile: join(dataDir, 'postgres.log'),
    stuckMs: 4_000,
    probeEveryMs: 500,
    url,
    onLog,
  })
  return {
    url,
    breakDisk: () => writeFileSync(flag, '', { mode: 0o644 }),
    healDisk: () => rmSync(flag),
    stop: () => supervised.stop(),
  }
}

function breakablePostgres(folder: string, postgres: string, flag: string): string {
  const source = join(folder, 'shim.c')
  const library = join(folder, 'shim.so')
  writeFileSync(source, shim)
  execFileSync('gcc', ['-shared', '-fPIC', '-o', library, source, '-ldl'])
  const wrapper = join(folder, 'postgres-on-a-broken-disk')
  writeFileSync(wrapper, `#!/bin/sh\nLD_PRELOAD=${library} BROKEN_DISK=${flag} exec ${postgres} "$@"\n`, {
    mode: 0o755,
  })
  return wrapper
}
