import { setTimeout as sleep } from 'node:timers/promises'
import type { Program } from '../programs.ts'
import { between, type Fault } from './fault.ts'

export const killApi: Fault = {
  name: 'kill-api',
  weight: 3,
  async inflict({ apis }, dice) {
    return dice.pick(apis)?.signal('SIGKILL') ?? false
  },
}

/** As in a rolling restart: what is under way is finished. */
export const restartApi: Fault = {
  name: 'restart-api',
  weight: 1,
  async inflict({ apis }, dice) {
    return dice.pick(apis)?.signal('SIGTERM') ?? false
  },
}

/** Longer than most holds live; its database connections stay open. */
export const pauseApi: Fault = {
  name: 'pause-api',
  weight: 2,
  async inflict({ apis, excuse }, dice) {
    const api = dice.pick(apis)
    const ms = between(dice, 500, 7_000)
    excuse(ms + 10_000)
    if (!api?.signal('SIGSTOP')) return false
    await sleep(ms)
    api.signal('SIGCONT')
    return true
  },
}

export const killWorker: Fault = {
  name: 'kill-worker',
  weight: 2,
  async inflict({ workers }, dice) {
    return dice.pick(workers)?.signal('SIGKILL') ?? false
  },
}

export const pauseWorker: Fault = {
  name: 'pause-worker',
  weight: 1,
  async inflict({ workers }, dice) {
    const worker = dice.pick(workers)
    if (!worker?.signal('SIGSTOP')) return false
    await sleep(between(dice, 2_000, 15_000))
    worker.signal('SIGCONT')
    return true
  },
}

const HOUR_MS = 3_600_000
const jumps = [2 * HOUR_MS, -2 * HOUR_MS, 400 * 24 * HOUR_MS, -400 * 24 * HOUR_MS, 3_000, -3_000]

/** The host of an API or of the worker believes in another time. */
export const jumpClock: Fault = {
  name: 'jump-clock',
  weight: 4,
  async inflict({ apis, workers }, dice) {
    const program = dice.pick<Program>([...apis, ...apis, ...workers])
    program?.shiftClock(dice.pick(jumps) ?? 0)
    // Not waited for: the next fault meets a program whose clock is wrong.
    void sleep(between(dice, 3_000, 15_000), undefined, { ref: false }).then(() => program?.shiftClock(0))
    return program !== undefined
  },
}
