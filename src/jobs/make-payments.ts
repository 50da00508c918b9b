import { makeDueSteps } from '../booking/payments/steps.ts'
import type { Job } from './job.ts'

/** Whoever stops the worker waits no longer than this, and for what is being asked. */
const A_WHILE_MS = 4_000

/** Takes, lets go and sends back money as it was decided (docs/payments.md). */
export const makePayments: Job = {
  name: 'make-payments',
  cron: '* * * * *',
  repeatAfter: 1,
  async run({ warn: _warn, ...engine }) {
    await makeDueSteps(engine, performance.now() + A_WHILE_MS)
  },
}
