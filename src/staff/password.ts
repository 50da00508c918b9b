import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
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
export async function passwordFaults(
  pointer: string,
  password: string,
  words: readonly string[],
): Promise<Fault[]> {
  const plain = spelled(password)
  const length = [...plain].length
  if (length < SHORTEST || length > LONGEST) {
    return [{ pointer, detail: `must have ${SHORTEST} to ${LONGEST} characters` }]
  }
  // The longest first: of a name that has a shorter one within, all of it goes.
  const known = ['horai', ...words.flatMap(partsOf)]
    .filter((word) => word.length > 3)
    .toSorted((one, other) => other.length - one.length)
  const left = known.reduce((rest, word) => rest.replaceAll(word, ''), plain.toLowerCase())
  const isKnown = left.length < SHORTEST / 2
  if (isKnown || (await scoreOf(plain, known)) < LEAST_SCORE)
    return [{ pointer, detail: 'is too easy to guess' }]
  return []
}

/** A text, and what it is made of: whole, without its gaps, and part by part. */
function partsOf(text: string): string[] {
  const plain = text.toLowerCase()
  return [plain, plain.replace(/[^\p{L}\p{N}]/gu, ''), ...plain.split(/[^\p{L}\p{N}]+/u)]
}

/** Of 0 to 4: from three on it takes more than a hundred million guesses by somebody who begins with the likeliest. */
const LEAST_SCORE = 3
/** What is longer is judged by its beginning: the work grows faster than the length. */
const JUDGED = 40

let guesser: Promise<ZxcvbnFactory> | undefined

/**
 * How it stands against lists of what leaked and what everybody chooses, rows of the keyboard, dates, repetitions, and the
 * words that are known. Read when it is first needed: the lists are large.
 */
async function scoreOf(password: string, known: readonly string[]): Promise<number> {
  guesser ??= (async () => {
    const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
      import('@zxcvbn-ts/core'),
      import('@zxcvbn-ts/language-common'),
    ])
    return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  })()
  return (await guesser).check(password.slice(0, JUDGED), [...known]).score
}

/** However a keyboard composes its accents, it is one password. */
function spelled(password: string): string {
  return password.normalize('NFKC')
}
