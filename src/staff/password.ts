import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { createAdmission } from '../db/admission.ts'
import type { Fault } from '../refusal.ts'

/** NIST SP 800-63B and OWASP ASVS 6.2: long, of any characters, and not what everybody tries first. */
const SHORTEST = 12
const LONGEST = 128

/** Argon2id; 19 MiB and two passes are what OWASP asks for. The library writes its parameters into the hash. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/**
 * How many are worked out at once: the library works in the threads that files and new connections to the database need
 * too, and a crowd that logs in must not take them all. Who would wait too long is told so.
 */
const turns = createAdmission(2)

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  await turns.enter()
  try {
    return await work()
  } finally {
    turns.leave()
  }
}

/** Refuses with `overloaded`. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(spelled(password), cost))
}

/**
 * Refuses with `overloaded`.
 * @param hashed null where there is no such account: as much work is done, so that the answer tells nothing by its time
 */
export async function isPassword(hashed: string | null, password: string): Promise<boolean> {
  const known = hashed ?? (await nobodys)
  const matches = await inTurn(() => verify(known, spelled(password)))
  return hashed !== null && matches
}

const nobodys = hash(randomBytes(32), cost)

/** For an account whose owner has chosen none: nothing opens it. */
export function noPassword(): Promise<string> {
  return nobodys
}

/** What is wrong with a password somebody wants to have. @param words that are known of them: address, name, practice */
export function passwordFaults(pointer: string, password: string, words: readonly string[]): Fault[] {
  const length = [...spelled(password)].length
  if (length < SHORTEST || length > LONGEST) {
    return [{ pointer, detail: `must have ${SHORTEST} to ${LONGEST} characters` }]
  }
  const plain = spelled(password).toLowerCase()
  const parts = words.flatMap((word) => word.toLowerCase().split(/[@\s]+/)).filter((word) => word.length > 3)
  const left = parts.reduce((rest, part) => rest.replaceAll(part, ''), plain)
  if (isMonotonous(plain) || left.length < SHORTEST / 2) {
    return [{ pointer, detail: 'is too easy to guess' }]
  }
  return []
}

/** The same character, or the same few, over and over, or one after the other: `aaaaaaaaaaaa`, `123412341234`, `abcdefghijkl`. */
function isMonotonous(text: string): boolean {
  const steps = new Set([...text].slice(1).map((letter, i) => letter.charCodeAt(0) - text.charCodeAt(i)))
  return steps.size === 1 || new Set(text).size < 5
}

/** However a keyboard composes its accents, it is one password. */
function spelled(password: string): string {
  return password.normalize('NFKC')
}
