import type { Schemas } from '../../../src/client/index.ts'
import type { ClinicWords } from '../../words/clinic/clinic.ts'

type Say = ClinicWords['say']

/** Whether this browser can make and use passkeys, and reads what the server asks for. */
export function hasPasskeys(): boolean {
  return (
    typeof PublicKeyCredential === 'function' &&
    'parseRequestOptionsFromJSON' in (PublicKeyCredential as object)
  )
}

/** Has the authenticator make one, as the server asks. Throws words for the reader. */
export async function makePasskey(asked: object, say: Say): Promise<Schemas['NewPasskeyAnswer']> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    asked as PublicKeyCredentialCreationOptionsJSON,
  )
  const made = await inWords(() => navigator.credentials.create({ publicKey }), say)
  const { id, rawId, response } = made.toJSON() as RegistrationResponseJSON
  const { clientDataJSON, attestationObject, transports } = response
  return {
    id,
    rawId,
    type: 'public-key',
    response: { clientDataJSON, attestationObject, transports: [...transports] },
  }
}

/** Has the reader choose one, and the authenticator sign by it. Throws words for the reader. */
export async function showPasskey(asked: object, say: Say): Promise<Schemas['PasskeyAnswer']> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    asked as PublicKeyCredentialRequestOptionsJSON,
  )
  const shown = await inWords(() => navigator.credentials.get({ publicKey }), say)
  const { id, rawId, response } = shown.toJSON() as AuthenticationResponseJSON
  const { clientDataJSON, authenticatorData, signature, userHandle } = response
  return {
    id,
    rawId,
    type: 'public-key',
    response: { clientDataJSON, authenticatorData, signature, ...(userHandle ? { userHandle } : {}) },
  }
}

async function inWords(ask: () => Promise<Credential | null>, say: Say): Promise<PublicKeyCredential> {
  try {
    return (await ask()) as PublicKeyCredential
  } catch (error) {
    // Browsers tell little of why, so that no page learns who has a key.
    const isKnown = error instanceof DOMException && error.name === 'InvalidStateError'
    throw new Error(say(isKnown ? 'acct_passkey_known' : 'acct_passkey_failed'), { cause: error })
  }
}
