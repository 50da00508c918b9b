import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { readPostmasterFile } from './postmaster-file.ts'
import { activityOf, processesIn, titleOf } from './processes.ts'

/** Whoever asks during a recovery is refused with this line; a crowd that asks is no progress. */
const REFUSAL = /FATAL: {2}the database system is /

/**
 * Answers something else each time while a recovery makes progress: those that do the work burn CPU, or the log tells how
 * far they are. What callers cause does not count: the main process burns CPU for each one that it refuses, and says so in
 * the log, also when the recovery has long been dead (18.4 after a disk error; under load it looked alive for ever).
 */
export function watchProgress({
  cluster,
  logFile,
}: {
  readonly cluster: string
  readonly logFile: string
}): () => string {
  let offset = sizeOf(logFile)
  let lines = 0
  return () => {
    const size = sizeOf(logFile)
    // It was begun anew.
    if (size < offset) offset = 0
    lines += readFrom(logFile, offset, size)
      .split('\n')
      .filter((line) => line !== '' && !REFUSAL.test(line)).length
    offset = size
    const workers = processesIn(cluster, readPostmasterFile(cluster)?.pid ?? null).filter((pid) =>
      /^postgres: (startup|checkpointer)/.test(titleOf(pid)),
    )
    return `${activityOf(workers)} ${lines}`
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function readFrom(file: string, start: number, end: number): string {
  if (end <= start) return ''
  const text = Buffer.alloc(end - start)
  const handle = openSync(file, 'r')
  try {
    return text.toString('utf8', 0, readSync(handle, text, 0, text.length, start))
  } finally {
    closeSync(handle)
  }
}
