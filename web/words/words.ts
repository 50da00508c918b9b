import { el } from './el.ts'
import { en } from './en.ts'
import { type Language, type Messages, type WordsOf, wordsOf } from './intl.ts'

export type Word = keyof typeof en

export type Words = WordsOf<Word>

const messages: Messages<Word> = { en, el }

/** What the patients' pages say. */
export function wordsIn(language: Language, preferred: readonly string[]): Words {
  return wordsOf(messages, language, preferred)
}
