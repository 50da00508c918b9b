import { createContext, Script } from 'node:vm'

const room = createContext({ work: null as (() => unknown) | null })
const entrance = new Script('work()')

/** Ends work that does not end by itself: what others write may send a library round and round. Null: it was ended. */
export function inTime<Result>(work: () => Result, timeoutMs: number): Result | null {
  room['work'] = work
  try {
    return entrance.runInContext(room, { timeout: timeoutMs }) as Result
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null
    throw error
  } finally {
    room['work'] = null
  }
}
