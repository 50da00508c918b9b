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

/** Null when the text is not the shape of a token; whether it opens anything, the database says. */
export function readManageToken(token: string): { practice_id: string; hash: Buffer } | null {
  return readPracticeKey(token, shape)
}
