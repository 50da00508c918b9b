import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps what the server itself must read again, so that a copy of the database alone gives nothing away. */
export interface Vault {
  /** @param place where it is kept: what was sealed for one row is not opened in another */
  seal(secret: Buffer | string, place: string): Buffer
  /** Throws where it was sealed with another key, or for another place. */
  open(sealed: Buffer, place: string): Buffer
}

/** @param secret `HORAI_SECRET`, the same on every server of an instance */
export function createVault(secret: string): Vault {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'horai staff vault', 32))
  return {
    seal(text, place) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
      const sealed = Buffer.concat([cipher.update(text), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed])
    },
    open(sealed, place) {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(place))
      decipher.setAuthTag(sealed.subarray(12, 28))
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
    },
  }
}
