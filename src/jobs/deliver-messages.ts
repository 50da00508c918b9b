import { contactCodeKind } from '../notifications/contact-code.ts'
import { deliverDue } from '../notifications/deliver.ts'
import type { Kind } from '../notifications/kind.ts'
import { visitKinds } from '../notifications/visit-kinds.ts'
import { webhookKind } from '../notifications/webhooks/webhook-kind.ts'
import { staffKinds } from '../staff/mails/kinds.ts'
import { A_WHILE_MS, type Job } from './job.ts'

/** Every kind of message there is. What is not here is not sent. */
const kinds: readonly Kind[] = [...visitKinds, contactCodeKind, webhookKind, ...staffKinds]

/** Sends what is to be told (docs/notifications.md). */
export const deliverMessages: Job = {
  name: 'deliver-messages',
  cron: '* * * * *',
  repeatAfter: 1,
  async run({ db, clock, vault, messaging }) {
    const courier = { db, clock, vault, mailer: null, baseUrl: null, ...messaging }
    await deliverDue(courier, kinds, performance.now() + A_WHILE_MS)
  },
}
