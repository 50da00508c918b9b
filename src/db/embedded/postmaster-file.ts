import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** postmaster.pid: the first line is the pid, the eighth what it is doing (`starting`, `ready`, `stopping`). */
export function readPostmasterFile(
  cluster: string,
): { readonly pid: number; readonly status: string } | null {
  try {
    const [pid, , , , , , , status = ''] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    // Empty when its writer was killed in the moment between making and filling it.
    return Number(pid) > 0 ? { pid: Number(pid), status: status.trim() } : null
  } catch {
    return null
  }
}
