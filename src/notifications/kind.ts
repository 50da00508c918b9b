import type { Mail, Mailer } from '../mail/mailer.ts'
import type { Context } from '../practice/change.ts'
import type { TextSender } from '../sms/twilio.ts'
import type { Egress } from './webhooks/egress.ts'
import type { WebhookRequest } from './webhooks/post.ts'

/** What messages are made and sent with. */
export interface Courier extends Context {
  /** Null: this instance sends no mail. */
  readonly mailer: Mailer | null
  /** Null or left out: this instance sends no texts. */
  readonly texts?: TextSender | null
  /** Where webhooks may lead; the public internet alone unless given. */
  readonly egress?: Egress
  /** Where the pages are, without a slash at the end; null: messages have no links. */
  readonly baseUrl: string | null
}

/** Something that is to be told: a row of notification_jobs. Who hears it, and what is said, is read when it is sent. */
export interface Job {
  readonly practice_id: string
  readonly id: string
  readonly kind: string
  readonly appointment_id: string | null
  /** Of the appointment, as it was when this was written. */
  readonly version: number | null
  /** What else it is about. */
  readonly subject_id: string | null
  readonly facts: Readonly<Record<string, unknown>>
  /** Of all that one command had to tell; null: this was all. */
  readonly bundle_id?: string | null
}

export type Channel = 'email' | 'sms' | 'webhook'

/** One message over one channel; its id stays through every attempt. */
export interface Delivery {
  readonly id: string
  readonly channel: Channel
  readonly webhook_endpoint_id: string | null
  /** To somebody on the visit besides its patient; null: to the patient. */
  readonly participant_id: string | null
  readonly attempts: number
}

export interface Planned {
  readonly channel: Channel
  readonly webhook_endpoint_id?: string
  readonly participant_id?: string
  /** Not before; at once unless given. RFC 3339. */
  readonly due_at?: string
}

/** Why something is not sent, in a word or two for the list of jobs: `opted out`, `moved`. */
export interface Skipped {
  readonly skip: string
}

/** A delivery that waits, and the job it tells of. */
export type Waiting = Job & { readonly delivery: Delivery }

export type Composed =
  | { readonly mail: Omit<Mail, 'id'>; readonly tells?: readonly string[] }
  | { readonly text: { readonly to: string; readonly body: string }; readonly tells?: readonly string[] }
  | { readonly request: WebhookRequest }
  /** Not yet; no attempt. */
  | { readonly wait: string }
  | Skipped

/** One kind of message. Both steps may run more than once, and neither within a transaction of the caller's. */
export interface Kind {
  readonly name: string
  /** Over which channels it goes, as things are now. */
  plan(courier: Courier, job: Job): Promise<readonly Planned[] | Skipped>
  /**
   * What is said, from the state as it is right before it is sent; or that it is no longer true.
   * @param others what the same message can tell as well; `tells` of the answer names the deliveries of those it does
   */
  compose(courier: Courier, job: Job, delivery: Delivery, others?: readonly Waiting[]): Promise<Composed>
}

/** A kind that goes by e-mail and by nothing else. */
export function mailKind(name: string, compose: Kind['compose']): Kind {
  return {
    name,
    plan: async ({ mailer }) => (mailer ? [{ channel: 'email' }] : { skip: 'this instance sends no mail' }),
    compose,
  }
}

export function isSkipped(result: object): result is Skipped {
  return 'skip' in result
}
