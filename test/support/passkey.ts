import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** How an answer differs from what an honest browser and authenticator would give. */
export interface Twist {
  readonly origin?: string
  readonly rpId?: string
  readonly challenge?: string
  /** False: nobody has shown a finger, a face or a PIN. */
  readonly verified?: boolean
  readonly count?: number
  readonly credentialId?: Buffer
  readonly userHandle?: string
}

interface Asked {
  readonly challenge: string
  readonly rp?: { readonly id: string }
  readonly rpId?: string
  readonly user?: { readonly id: string }
}

/** An authenticator and the browser before it, in software: ES256, no attestation, one passkey. */
export function anAuthenticator(origin = 'http://localhost:80') {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' }) as { x: string; y: string }
  const id = randomBytes(32)
  let handle = ''
  let count = 0

  const clientData = (type: string, asked: Asked, twist: Twist) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: twist.challenge ?? asked.challenge,
        origin: twist.origin ?? origin,
        crossOrigin: false,
      }),
    )
  const head = (rpId: string, flags: number, counted: number) => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(counted)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), counter])
  }
  const PRESENT = 0x01
  const VERIFIED = 0x04
  const WITH_KEY = 0x40
  const flagsOf = ({ verified = true }: Twist) => PRESENT | (verified ? VERIFIED : 0)

  return {
    id,
    /** What `navigator.credentials.create()` answers. */
    make(asked: Asked, twist: Twist = {}) {
      handle = asked.user?.id ?? ''
      const key = Buffer.concat([
        Buffer.from('a5010203262001215820', 'hex'),
        Buffer.from(x, 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(y, 'base64url'),
      ])
      const credentialId = twist.credentialId ?? id
      const data = Buffer.concat([
        head(twist.rpId ?? asked.rp?.id ?? '', flagsOf(twist) | WITH_KEY, count),
        Buffer.alloc(16),
        Buffer.from([0, credentialId.length]),
        credentialId,
        key,
      ])
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
        Buffer.from([data.length]),
        data,
      ])
      return {
        id: credentialId.toString('base64url'),
        rawId: credentialId.toString('base64url'),
        type: 'public-key',
        response: {
          clientDataJSON: clientData('webauthn.create', asked, twist).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
          transports: ['internal'],
        },
      }
    },
    /** What `navigator.credentials.get()` answers. */
    show(asked: Asked, twist: Twist = {}) {
      count += 1
      const data = head(twist.rpId ?? asked.rpId ?? '', flagsOf(twist), twist.count ?? count)
      const client = clientData('webauthn.get', asked, twist)
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
      return {
        id: id.toString('base64url'),
        rawId: id.toString('base64url'),
        type: 'public-key',
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: sign('sha256', signed, privateKey).toString('base64url'),
          userHandle: twist.userHandle ?? handle,
        },
      }
    },
  }
}

export type Authenticator = ReturnType<typeof anAuthenticator>
