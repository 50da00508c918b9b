import { setTimeout as sleep } from 'node:timers/promises'
import { between, type Fault } from './fault.ts'

/** They are asked too often, and say for how long they want to be left alone. */
export const calendarsWantRest: Fault = {
  name: 'calendars-want-rest',
  weight: 1,
  async inflict({ post: { calendars } }, dice) {
    calendars.restSeconds = 1 + dice.roll(3)
    await sleep(between(dice, 300, 3_000))
    calendars.restSeconds = 0
    return true
  },
}

/** What lets us in has ended, and what has changed since the last time nobody can say. */
export const calendarsForget: Fault = {
  name: 'calendars-forget',
  weight: 1,
  async inflict({ post: { calendars } }) {
    for (const server of Object.values(calendars.of)) server.forget()
    return true
  },
}

/** A worker dies while it writes into a calendar, before or after it is written there. */
export const killWhileWriting: Fault = {
  name: 'kill-while-writing',
  weight: 3,
  async inflict({ post: { calendars }, workers }, dice) {
    if (!(await calendars.interruptWriting(dice.roll(2) === 0, 3_000))) return false
    // Nobody knows here which of them it is.
    return workers.map((worker) => worker.signal('SIGKILL')).some(Boolean)
  },
}
