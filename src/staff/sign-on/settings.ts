import type { Queryable } from '../../db/database.ts'
import { places } from '../../db/personal.ts'
import type { Context } from '../../practice/change.ts'
import { type Check, type Checks, faultsIn, text, throwIfAny, yesOrNo } from '../../practice/checks.ts'
import { invalid, refuse } from '../../refusal.ts'
import type { Doorkeeper } from '../doorkeeper.ts'
import { noteEvent } from '../events.ts'
import { findProvider } from './provider.ts'

/** The identity provider of a practice, and what it decides. */
export interface SignOnSettings {
  /** What the button says it is. */
  readonly label: string
  /** Where the provider is: what it calls itself, to the letter. */
  readonly issuer: string
  readonly client_id: string
  /** Whose addresses are let in; none: all. */
  readonly allowed_domains: readonly string[]
  /** Whether those who are no owners may log in without it. Owners always may: it is the way back. */
  readonly password_allowed: boolean
  readonly updated_at: string
}

export interface SignOnInput extends Omit<SignOnSettings, 'updated_at'> {
  /** Left out: the one that is kept. */
  readonly client_secret?: string | undefined
}

/** With what the server shows to the provider. */
export interface SignOn extends SignOnSettings {
  readonly client_secret: string
}

const domain = /^[a-z0-9]+([.-][a-z0-9]+)*\.[a-z]{2,}$/

const domains: Check = (value) =>
  Array.isArray(value) && value.length <= 20 && value.every((one) => domain.test(String(one)))
    ? null
    : 'must be at most 20 domains in lower case, such as clinic.example'

/** Plain http is for providers on this very machine; the request itself refuses it elsewhere. */
const issuer: Check = (value) => {
  if (typeof value !== 'string' || value.length > 500 || !URL.canParse(value))
    return 'must be an https address'
  const { protocol, username, password, search, hash } = new URL(value)
  const isPlain = /^https?:$/.test(protocol) && !username && !password && !search && !hash
  return isPlain ? null : 'must be an https address, without a password, query or fragment'
}

const checks: Checks<SignOnInput> = {
  label: text(60),
  issuer,
  client_id: text(300),
  client_secret: (value) => (value === undefined ? null : text(1_000)(value)),
  allowed_domains: domains,
  password_allowed: yesOrNo,
}

const shown = 'label, issuer, client_id, allowed_domains, password_allowed, updated_at'

/** Null: nobody signs on elsewhere. */
export async function readSignOn(db: Queryable, practiceId: string): Promise<SignOnSettings | null> {
  const [row] = await db.query<SignOnSettings>(
    `select ${shown} from horai.staff_sign_on where practice_id = $1`,
    [practiceId],
  )
  return row ?? null
}

/** Refuses with `not_found` where nobody signs on elsewhere. */
export async function signOnOf({ db, vault }: Doorkeeper, practiceId: string): Promise<SignOn> {
  const [row] = await db
    .within(practiceId)
    .query<SignOnSettings & { sealed: Buffer }>(
      `select ${shown}, client_secret as sealed from horai.staff_sign_on where practice_id = $1`,
      [practiceId],
    )
  if (row === undefined) throw refuse('not_found', {})
  const { sealed, ...settings } = row
  return { ...settings, client_secret: vault.within(practiceId).open(sealed, places.signOn).toString() }
}

/**
 * From the next log-in on it is so. The provider is asked first, outside of any transaction: one that does not answer as
 * it says it is called is not taken. Refuses with `validation_failed`.
 */
export async function changeSignOn(
  context: Doorkeeper,
  practiceId: string,
  input: SignOnInput,
  by: string | null,
): Promise<SignOnSettings> {
  const { vault } = context
  throwIfAny(faultsIn(input, checks))
  const client_secret = input.client_secret ?? (await keptSecret(context, practiceId, input))
  await mustAnswer(context, { ...input, client_secret })
  const { label, issuer, client_id, allowed_domains, password_allowed } = input
  return context.db.within(practiceId).transaction(async (tx) => {
    const [row] = await tx.query<SignOnSettings>(
      `insert into horai.staff_sign_on
         (practice_id, label, issuer, client_id, client_secret, allowed_domains, password_allowed)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (practice_id) do update set label = excluded.label, issuer = excluded.issuer,
         client_id = excluded.client_id, client_secret = excluded.client_secret,
         allowed_domains = excluded.allowed_domains, password_allowed = excluded.password_allowed
       returning ${shown}`,
      [
        practiceId,
        label.trim(),
        issuer,
        client_id,
        vault.within(practiceId).seal(client_secret, places.signOn),
        allowed_domains,
        password_allowed,
      ],
    )
    await noteEvent(tx, context, practiceId, 'sign_on_changed', { account_id: null, actor_id: by })
    return row as SignOnSettings
  })
}

/** Nobody signs on elsewhere any more; whoever did logs in by what else they have. Refuses with `not_found`. */
export async function dropSignOn(context: Context, practiceId: string, by: string | null): Promise<void> {
  await context.db.within(practiceId).transaction(async (tx) => {
    const gone = await tx.query(
      'delete from horai.staff_sign_on where practice_id = $1 returning practice_id',
      [practiceId],
    )
    if (gone.length === 0) throw refuse('not_found', {})
    await noteEvent(tx, context, practiceId, 'sign_on_changed', { account_id: null, actor_id: by })
  })
}

/** A secret is for one provider: another one is never shown it. */
async function keptSecret(context: Doorkeeper, practiceId: string, { issuer }: SignOnInput): Promise<string> {
  const kept = await readSignOn(context.db.within(practiceId), practiceId)
  if (kept?.issuer !== issuer) throw invalid('/client_secret', 'is missing')
  return (await signOnOf(context, practiceId)).client_secret
}

async function mustAnswer(
  context: Doorkeeper,
  client: Pick<SignOn, 'issuer' | 'client_id' | 'client_secret'>,
) {
  try {
    await findProvider(context, client)
  } catch (error) {
    context.warn?.(error)
    throw invalid('/issuer', 'does not answer as an OpenID provider of this name')
  }
}
