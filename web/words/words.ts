import { createIntl, type IntlShape } from '@formatjs/intl'
import { el } from './el.ts'
import { en } from './en.ts'

export const languages = { en: 'English', el: 'Ελληνικά' } as const

export type Language = keyof typeof languages
export type Word = keyof typeof en

const messages: Readonly<Record<Language, Readonly<Record<Word, string>>>> = { en, el }

export interface Words {
  readonly language: Language
  /** BCP 47, for dates and numbers: the visitor's own kind of the language where there is one (`en-GB`). */
  readonly locale: string
  say(word: Word, values?: Readonly<Record<string, string | number>>): string
}

/** @param preferred the visitor's languages, best first, as `navigator.languages` has them */
export function wordsIn(language: Language, preferred: readonly string[]): Words {
  const locale =
    preferred.find((tag) => tag.split('-')[0] === language) ?? { en: 'en-GB', el: 'el-GR' }[language]
  const intl: IntlShape = createIntl({ locale, messages: messages[language] })
  return {
    language,
    locale,
    say: (word, values) => intl.formatMessage({ id: word }, values as Record<string, string>),
  }
}
