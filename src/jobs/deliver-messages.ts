import { contactCodeKind } from '../notifications/contact-code.ts'
import { deliverDue } from '../notifications/deliver.ts'
import type { Kind } from '../notifications/kind.ts'
import { visitKinds } from '../notifications/visit-kinds.ts'
import { webhookKind } from '../notifications/webhooks/webhook-kind.ts'
import { staffKinds } from '../staff/mails/kinds.ts'
import type { Job } from './job.ts'

/** Every kind of message there is. What is not here is not sent. */
const kinds: readonly Kind[] = [...visitKinds, contactCodeKind, webhookKind, ...staffKinds]

/** Whoever stops the worker waits no longer than this, and for what is being sent. */
const A_WHILE_MS = 4_000

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
