import { randomUUIDv7 } from 'node:crypto'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { Queryable } from '../db/database.ts'
import type { Context } from '../practice/change.ts'
import { type Checks, faultsIn, text, throwIfAny } from '../practice/checks.ts'
import { existingId } from '../practice/collection.ts'
import { invalid, refuse } from '../refusal.ts'
import { askBrowser, takeAsked } from './challenges.ts'
import { credentialsChanged } from './credentials-changed.ts'
import { noteEvent } from './events.ts'
import { dropRecoveryCodes, renewRecoveryCodes } from './recovery-codes.ts'
import { revokeSessions } from './sessions.ts'

/** Loaded by the first passkey, not at every start. */
const library = () => import('@simplewebauthn/server')

/** Where passkeys are good for: the one address that people reach the server at. */
export interface RelyingParty {
  /** E.g. `https://horai.clinic.example`. */
  readonly origin: string
}

export interface Passkey {
  readonly id: string
  readonly label: string
  /** Whether it is on more than one device, or kept where it survives the loss of one. */
  readonly is_backed_up: boolean
  readonly last_used_at: string | null
  readonly inserted_at: string
}

/** A fresh one; recovery codes are told this once, where there were none. */
export interface NewPasskey {
  readonly passkey: Passkey
  readonly recovery_codes: readonly string[]
}

/** What the browser answers, as `toJSON()` of the platform has it. */
export type NewPasskeyResponse = Pick<RegistrationResponseJSON, 'id' | 'rawId' | 'type' | 'response'>
export type PasskeyResponse = Pick<AuthenticationResponseJSON, 'id' | 'rawId' | 'type' | 'response'>

interface Content {
  readonly challenge: string
  /** Of registrations: the session that asked. */
  readonly session_id?: string
}

export interface Owner {
  readonly practice_id: string
  readonly account_id: string
  readonly session_id: string
}

const MOST = 20
/** EdDSA, ES256, RS256: what authenticators have, and no algorithm that Node calls experimental. */
const algorithms = [-8, -7, -257]
const checks: Checks<{ label: string }> = { label: text(100) }
const shown = 'id, label, is_backed_up, last_used_at, inserted_at'

export function listPasskeys({ db }: Context, practiceId: string, accountId: string): Promise<Passkey[]> {
  return db
    .within(practiceId)
    .query<Passkey>(
      `select ${shown} from horai.staff_passkeys where practice_id = $1 and account_id = $2 order by id`,
      [practiceId, accountId],
    )
}

/**
 * What the browser is to make a passkey from. Discoverable and with the person verified (by a PIN, a finger, a face), so
 * that one alone is two factors. Refuses with `already_exists` where there are very many.
 */
export async function preparePasskey(
  context: Context,
  { practice_id, account_id, session_id }: Owner,
  party: RelyingParty,
): Promise<{ readonly options: PublicKeyCredentialCreationOptionsJSON; readonly token: string }> {
  const db = context.db.within(practice_id)
  const [who] = await db.query<{ email: string; name: string; practice_name: string }>(
    `select a.email, a.name, p.name as practice_name
     from horai.staff_accounts a join horai.practices p on p.id = a.practice_id
     where a.practice_id = $1 and a.id = $2`,
    [practice_id, account_id],
  )
  if (who === undefined) throw refuse('not_found', {})
  const kept = await db.query<{ credential_id: Buffer }>(
    'select credential_id from horai.staff_passkeys where practice_id = $1 and account_id = $2',
    [practice_id, account_id],
  )
  if (kept.length >= MOST) throw refuse('already_exists', { field: 'passkey' })
  const options = await (await library()).generateRegistrationOptions({
    rpID: idOf(party),
    rpName: who.practice_name,
    // Nothing that tells who it is, and the same for every passkey of the account: the browser keeps one of each.
    userID: new Uint8Array(Buffer.from(account_id.replaceAll('-', ''), 'hex')),
    userName: who.email,
    userDisplayName: `${who.name} · ${who.practice_name}`,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: kept.map(({ credential_id }) => ({ id: credential_id.toString('base64url') })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const content: Content = { challenge: options.challenge, session_id }
  const token = await askBrowser(context, 'passkey_new', { practice_id, account_id, content })
  return { options, token }
}

/**
 * From now on it opens the account; other sessions end.
 * Refuses with `validation_failed` where the answer is not to what this session was asked, `already_exists`.
 */
export async function addPasskey(
  context: Context,
  { practice_id, account_id, session_id }: Owner,
  party: RelyingParty,
  token: string | null,
  { label, response }: { readonly label: string; readonly response: NewPasskeyResponse },
): Promise<NewPasskey> {
  throwIfAny(faultsIn({ label }, checks))
  const asked = await takeAsked<Content>(context, 'passkey_new', token)
  const isOurs =
    asked?.practice_id === practice_id &&
    asked.account_id === account_id &&
    asked.content.session_id === session_id
  const made = isOurs ? await madePasskey(asked.content.challenge, party, response) : null
  if (made === null) throw invalid('/response', 'is no answer to what this session was asked')
  const { credential, credentialDeviceType, credentialBackedUp } = made
  return context.db.within(practice_id).transaction(async (tx) => {
    const [passkey] = await tx.query<Passkey>(
      `insert into horai.staff_passkeys (practice_id, id, account_id, label, credential_id, public_key, sign_count,
         transports, is_backup_eligible, is_backed_up, inserted_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce($11::timestamptz, clock_timestamp()))
       returning ${shown}`,
      [
        practice_id,
        randomUUIDv7(),
        account_id,
        label.trim(),
        Buffer.from(credential.id, 'base64url'),
        Buffer.from(credential.publicKey),
        credential.counter,
        response.response.transports ?? [],
        credentialDeviceType === 'multiDevice',
        credentialBackedUp,
        context.clock.override,
      ],
    )
    await revokeSessions(tx, context, practice_id, account_id, session_id)
    await credentialsChanged(tx, context, practice_id, 'passkey_added', { account_id })
    const recovery_codes = (await hasRecoveryCodes(tx, practice_id, account_id))
      ? []
      : await renewRecoveryCodes(tx, practice_id, account_id)
    return { passkey: passkey as Passkey, recovery_codes }
  })
}

/** Null for an answer that does not fit: another challenge, another site, nobody verified. */
async function madePasskey(challenge: string, party: RelyingParty, response: NewPasskeyResponse) {
  try {
    const { verified, registrationInfo } = await (await library()).verifyRegistrationResponse({
      response: { ...response, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: idOf(party),
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    return verified ? (registrationInfo ?? null) : null
  } catch {
    return null
  }
}

/** Refuses with `not_found`, `validation_failed`. */
export async function namePasskey(
  { db }: Context,
  practiceId: string,
  accountId: string,
  id: string,
  label: string,
): Promise<Passkey> {
  throwIfAny(faultsIn({ label }, checks))
  const [passkey] = await db.within(practiceId).query<Passkey>(
    `update horai.staff_passkeys set label = $4 where practice_id = $1 and account_id = $2 and id = $3
     returning ${shown}`,
    [practiceId, accountId, existingId(id), label.trim()],
  )
  if (passkey === undefined) throw refuse('not_found', {})
  return passkey
}

/** It opens nothing any more, and what it has opened ends but for this session. Refuses with `not_found`. */
export function removePasskey(
  context: Context,
  { practice_id, account_id, session_id }: Owner,
  id: string,
): Promise<void> {
  return context.db.within(practice_id).transaction(async (tx) => {
    const gone = await tx.query(
      `delete from horai.staff_passkeys where practice_id = $1 and account_id = $2 and id = $3 returning id`,
      [practice_id, account_id, existingId(id)],
    )
    if (gone.length === 0) throw refuse('not_found', {})
    await dropRecoveryCodesOfNothing(tx, practice_id, account_id)
    await revokeSessions(tx, context, practice_id, account_id, session_id)
    await credentialsChanged(tx, context, practice_id, 'passkey_removed', { account_id })
  })
}

/** What the browser is to sign. It tells nothing of who has passkeys: whoever has one chooses it themselves. */
export async function preparePasskeyLogIn(
  context: Context,
  practice_id: string,
  party: RelyingParty,
): Promise<{ readonly options: PublicKeyCredentialRequestOptionsJSON; readonly token: string }> {
  const options = await (await library()).generateAuthenticationOptions({
    rpID: idOf(party),
    userVerification: 'required',
  })
  const content: Content = { challenge: options.challenge }
  const token = await askBrowser(context, 'passkey_log_in', { practice_id, account_id: null, content })
  return { options, token }
}

interface Kept {
  readonly id: string
  readonly account_id: string
  readonly public_key: Buffer
  readonly sign_count: string
}

/** Whose passkey signed what this browser was asked to, in this practice; null for nobody's. Each answer opens once. */
export async function whosePasskey(
  context: Context,
  practiceId: string,
  party: RelyingParty,
  token: string | null,
  response: PasskeyResponse,
): Promise<string | null> {
  const asked = await takeAsked<Content>(context, 'passkey_log_in', token)
  if (asked?.practice_id !== practiceId) return null
  const db = context.db.within(practiceId)
  const [kept] = await db.query<Kept>(
    `select p.id, p.account_id, p.public_key, p.sign_count::text as sign_count
     from horai.staff_passkeys p
     join horai.staff_accounts a on a.practice_id = p.practice_id and a.id = p.account_id and a.is_active
     where p.practice_id = $1 and p.credential_id = $2`,
    [practiceId, Buffer.from(response.id, 'base64url')],
  )
  if (kept === undefined) return null
  const signed = await signedBy(kept, asked.content.challenge, party, response)
  if (signed === null) return null
  const { newCounter, credentialBackedUp } = signed
  // A copy of a key counts on its own: whoever comes with a count that has passed is not let in, and it is written down.
  const [taken] = await db.query(
    `update horai.staff_passkeys set sign_count = $3, is_backed_up = $4,
       last_used_at = coalesce($5::timestamptz, clock_timestamp())
     where practice_id = $1 and id = $2 and (sign_count < $3 or (sign_count = 0 and $3 = 0)) returning id`,
    [practiceId, kept.id, newCounter, credentialBackedUp, context.clock.override],
  )
  if (taken !== undefined) return kept.account_id
  await noteEvent(db, context, practiceId, 'passkey_copied', { account_id: kept.account_id })
  return null
}

/** Null where it is not the signature of this key over that challenge, for this site, by a person who was verified. */
async function signedBy(kept: Kept, challenge: string, party: RelyingParty, response: PasskeyResponse) {
  const owner = response.response.userHandle
  if (owner !== undefined && Buffer.from(owner, 'base64url').toString('hex') !== handleOf(kept)) return null
  try {
    const { verified, authenticationInfo } = await (await library()).verifyAuthenticationResponse({
      response: { ...response, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: idOf(party),
      requireUserVerification: true,
      // The count is compared where it is kept, so that of two at once one is let in.
      credential: { id: response.id, publicKey: new Uint8Array(kept.public_key), counter: 0 },
    })
    return verified ? authenticationInfo : null
  } catch {
    return null
  }
}

function handleOf({ account_id }: Kept): string {
  return account_id.replaceAll('-', '')
}

/** All of an account's, for somebody who has lost them. */
export async function dropPasskeys(tx: Queryable, practiceId: string, accountId: string): Promise<void> {
  await tx.query('delete from horai.staff_passkeys where practice_id = $1 and account_id = $2', [
    practiceId,
    accountId,
  ])
}

/** Where no second factor is left there is nothing to recover. */
export async function dropRecoveryCodesOfNothing(
  tx: Queryable,
  practiceId: string,
  accountId: string,
): Promise<void> {
  const left = await tx.query(
    `select from horai.staff_accounts a where a.practice_id = $1 and a.id = $2
       and (a.totp_confirmed_at is not null or exists (
         select from horai.staff_passkeys p where p.practice_id = $1 and p.account_id = $2))`,
    [practiceId, accountId],
  )
  if (left.length === 0) await dropRecoveryCodes(tx, practiceId, accountId)
}

async function hasRecoveryCodes(tx: Queryable, practiceId: string, accountId: string): Promise<boolean> {
  const found = await tx.query(
    `select from horai.staff_recovery_codes
     where practice_id = $1 and account_id = $2 and used_at is null limit 1`,
    [practiceId, accountId],
  )
  return found.length > 0
}

function idOf({ origin }: RelyingParty): string {
  return new URL(origin).hostname
}
