import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SmallDisk {
  readonly folder: string
  /** Takes what room there is. */
  fill(): void
  makeRoom(): void
  remove(): void
}

/** A disk of its own, of so many megabytes; or why there can be none here. */
export function aSmallDisk(megabytes: number): SmallDisk | string {
  const folder = mkdtempSync(join(tmpdir(), 'horai-disk-'))
  const ballast = join(folder, 'ballast')
  // As root, or as somebody who may become root without being asked.
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const run = (...command: string[]) => {
    const [program = '', ...args] = [...root, ...command]
    execFileSync(program, args, { stdio: 'pipe' })
  }
  try {
    run(
      'mount',
      '-t',
      'tmpfs',
      '-o',
      `size=${megabytes}m,uid=${process.getuid?.()},mode=0711`,
      'tmpfs',
      folder,
    )
  } catch (error) {
    rmdirSync(folder)
    return `no disk can be mounted here: ${(error as Error).message.trim()}`
  }
  chmodSync(folder, 0o711)
  return {
    folder,
    fill() {
      const file = openSync(ballast, 'a')
      const block = Buffer.alloc(4096, 1)
      try {
        for (;;) writeSync(file, block)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      } finally {
        closeSync(file)
      }
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    remove() {
      run('umount', '-l', folder)
      rmdirSync(folder)
    },
  }
}
