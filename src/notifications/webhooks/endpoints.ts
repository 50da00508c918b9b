import { randomBytes, randomUUIDv7 } from 'node:crypto'
import type { Queryable } from '../../db/database.ts'
import { answerOnce, type Once } from '../../db/once.ts'
import type { Context } from '../../practice/change.ts'
import { withChanges } from '../../practice/change.ts'
import { type Checks, faultsIn, nullable, text, throwIfAny, yesOrNo } from '../../practice/checks.ts'
import { existingId, type Page } from '../../practice/collection.ts'
import { refuse } from '../../refusal.ts'
import { notify } from '../notify.ts'

export const eventTypes = [
  '*',
  'appointment.pending',
  'appointment.confirmed',
  'appointment.approved',
  'appointment.rescheduled',
  'appointment.cancelled',
  'appointment.completed',
  'appointment.no_show',
] as const

export interface EndpointInput {
  readonly url: string
  readonly description?: string | null
  /** `*`: all, also those that later versions add. */
  readonly events?: readonly (typeof eventTypes)[number][]
  readonly is_active?: boolean
}

export interface Endpoint {
  readonly id: string
  readonly url: string
  readonly description: string | null
  readonly events: readonly string[]
  readonly is_active: boolean
  readonly inserted_at: string
  readonly updated_at: string
}

/** With what its requests are signed with, told this once. */
export interface ShownEndpoint extends Endpoint {
  readonly secret: string
}

const checks: Checks<EndpointInput> = {
  url: (value) => (isAddress(value) ? null : 'must be an https address, without a password or fragment'),
  description: nullable(text(200)),
  events: (value) =>
    value === undefined ||
    (Array.isArray(value) && value.length > 0 && value.every((type) => eventTypes.includes(type)))
      ? null
      : `must be some of ${eventTypes.join(', ')}`,
  is_active: (value) => (value === undefined ? null : yesOrNo(value)),
}

/** Plain http is for networks that whoever runs the server has opened; the worker refuses it elsewhere. */
function isAddress(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value)) return false
  const { protocol, username, password, hash } = new URL(value)
  return /^https?:$/.test(protocol) && username === '' && password === '' && hash === ''
}

const shown = 'id, url, description, events, is_active, inserted_at, updated_at'

export function listEndpoints({ db }: Context, practiceId: string, page: Page): Promise<Endpoint[]> {
  return db.within(practiceId).query<Endpoint>(
    `select ${shown} from horai.webhook_endpoints
     where practice_id = $1 and ($2::uuid is null or id > $2) order by id limit $3`,
    [practiceId, page.after ?? null, page.limit],
  )
}

/** Refuses with `not_found`. */
export function getEndpoint({ db }: Context, practiceId: string, id: string): Promise<Endpoint> {
  return read(db.within(practiceId), practiceId, id)
}

/** Refuses with `validation_failed`. */
export async function createEndpoint(
  { db }: Context,
  practiceId: string,
  input: EndpointInput,
  once?: Once,
): Promise<ShownEndpoint> {
  throwIfAny(faultsIn(input, checks))
  const { answer, secret } = await answerOnce(db, practiceId, once, async (tx) => {
    const id = randomUUIDv7()
    const secret = randomBytes(32)
    const { url, description = null, events = ['*'], is_active = true } = input
    await tx.query(
      `insert into horai.webhook_endpoints (practice_id, id, url, description, events, is_active, secret)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [practiceId, id, url, description, events, is_active, secret],
    )
    return { answer: await read(tx, practiceId, id), secret: textOf(secret) }
  })
  return { ...answer, secret: secret as string }
}

/** Refuses with `not_found`, `validation_failed`. */
export function changeEndpoint(
  { db }: Context,
  practiceId: string,
  id: string,
  changes: Partial<EndpointInput>,
): Promise<Endpoint> {
  return db.within(practiceId).transaction(async (tx) => {
    const endpoint = withChanges(await read(tx, practiceId, id), changes)
    throwIfAny(faultsIn(endpoint as EndpointInput, checks))
    const { url, description, events, is_active } = endpoint
    await tx.query(
      `update horai.webhook_endpoints set url = $3, description = $4, events = $5, is_active = $6, updated_at = now()
       where practice_id = $1 and id = $2`,
      [practiceId, id, url, description, events, is_active],
    )
    return read(tx, practiceId, id)
  })
}

/** What was sent to it is forgotten with it. Refuses with `not_found`. */
export async function deleteEndpoint({ db }: Context, practiceId: string, id: string): Promise<void> {
  const gone = await db
    .within(practiceId)
    .query('delete from horai.webhook_endpoints where practice_id = $1 and id = $2 returning id', [
      practiceId,
      existingId(id),
    ])
  if (gone.length === 0) throw refuse('not_found', {})
}

/** A new secret; for a day the former one signs as well, so that no request goes unrecognised. Refuses with `not_found`. */
export async function rotateSecret(
  { db, clock }: Context,
  practiceId: string,
  id: string,
  once?: Once,
): Promise<ShownEndpoint> {
  const { answer, secret } = await answerOnce(db, practiceId, once, async (tx) => {
    const secret = randomBytes(32)
    await tx.query(
      `update horai.webhook_endpoints set former_secret = secret, secret = $3, updated_at = now(),
         former_secret_until = coalesce($4::timestamptz, clock_timestamp()) + interval '1 day'
       where practice_id = $1 and id = $2`,
      [practiceId, existingId(id), secret, clock.override],
    )
    return { answer: await read(tx, practiceId, id), secret: textOf(secret) }
  })
  return { ...answer, secret: secret as string }
}

/** Sends it an event of type `test`, as the others are sent. Refuses with `not_found`. */
export async function testEndpoint(
  { db, clock }: Context,
  practiceId: string,
  id: string,
): Promise<Endpoint> {
  return db.within(practiceId).transaction(async (tx) => {
    const endpoint = await read(tx, practiceId, id)
    const [row] = await tx.query<{ at: string }>(
      'select horai.utc(coalesce($1::timestamptz, clock_timestamp())) as at',
      [clock.override],
    )
    const facts = { type: 'test', at: row?.at }
    const once_key = `test:${randomUUIDv7()}`
    await notify(tx, practiceId, { kind: 'webhook', once_key, subject_id: id, facts }, clock.override)
    return endpoint
  })
}

async function read(db: Queryable, practiceId: string, id: string): Promise<Endpoint> {
  const [endpoint] = await db.query<Endpoint>(
    `select ${shown} from horai.webhook_endpoints where practice_id = $1 and id = $2`,
    [practiceId, existingId(id)],
  )
  if (endpoint === undefined) throw refuse('not_found', {})
  return endpoint
}

function textOf(secret: Buffer): string {
  return `whsec_${secret.toString('base64')}`
}
