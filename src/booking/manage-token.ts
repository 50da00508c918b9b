import { newPracticeKey, readPracticeKey } from '../practice-key.ts'

const shape = { before: '', between: '.' }

/** The key in a patient's link. */
export interface ManageToken {
  readonly token: string
  readonly hash: Buffer
}

export function newManageToken(practiceId: string): ManageToken {
  const { text, hash } = newPracticeKey(practiceId, shape)
  return { token: text, hash }
}

/** For a link in a text message: 128 random bits, so that they fit, of which a stranger guesses none either. */
export function newShortToken(practiceId: string): ManageToken & { readonly secret: string } {
  const { text, hash } = newPracticeKey(practiceId, shape, 128)
  return { token: text, hash, secret: text.slice(text.indexOf(shape.between) + 1) }
}

/** The token whose second half came in a link that names the practice by its address. */
export function tokenOfShort(practiceId: string, secret: string): string {
  const practice = Buffer.from(practiceId.replaceAll('-', ''), 'hex').toString('base64url')
  return `${shape.before}${practice}${shape.between}${secret}`
}

/** Null when the text is not the shape of a token; whether it opens anything, the database says. */
export function readManageToken(token: string): { practice_id: string; hash: Buffer } | null {
  return readPracticeKey(token, shape)
}
