import { makeDueSteps } from '../booking/payments/steps.ts'
import { A_WHILE_MS, type Job } from './job.ts'

/** Takes, lets go and sends back money as it was decided (docs/payments.md). */
export const makePayments: Job = {
  name: 'make-payments',
  cron: '* * * * *',
  repeatAfter: 1,
  async run({ warn: _warn, ...engine }) {
    await makeDueSteps(engine, performance.now() + A_WHILE_MS)
  },
}
