import { deliverMessages } from '../../src/jobs/deliver-messages.ts'
import type { Messaging } from '../../src/jobs/job.ts'
import type { Clinic } from './clinic.ts'
import type { Mailbox } from './mailbox.ts'

/** The job that sends, run by hand: at this moment, minutes later, or at another instant of the clinic's clock. */
export function messagesOf(clinic: Clinic, { mailer }: Mailbox, more: Partial<Messaging> = {}) {
  const messaging: Messaging = { mailer, baseUrl: 'https://visits.example', ...more }
  const send = () =>
    deliverMessages.run({
      ...clinic.engine,
      messaging,
      warn(line) {
        throw new Error(line)
      },
    })
  const at = async (instant: string) => {
    clinic.clock.override = instant
    await send()
  }
  return {
    send,
    at,
    later: (minutes: number) =>
      at(
        Temporal.Instant.from(clinic.clock.override as string)
          .add({ minutes })
          .toString(),
      ),
  }
}
