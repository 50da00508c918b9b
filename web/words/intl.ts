import { createIntl, type IntlShape } from '@formatjs/intl'

export const languages = { en: 'English', el: 'Ελληνικά' } as const

export type Language = keyof typeof languages

/** Every word of some pages, by language, in ICU message syntax. */
export type Messages<Word extends string> = Readonly<Record<Language, Readonly<Record<Word, string>>>>

/** Who reads: what dates and numbers are written for. */
export interface Reader {
  readonly language: Language
  /** BCP 47, for dates and numbers: the visitor's own kind of the language where there is one (`en-GB`). */
  readonly locale: string
}

export interface WordsOf<Word extends string> extends Reader {
  say(word: Word, values?: Readonly<Record<string, string | number>>): string
}

/** @param preferred the visitor's languages, best first, as `navigator.languages` has them */
export function wordsOf<Word extends string>(
  messages: Messages<Word>,
  language: Language,
  preferred: readonly string[],
): WordsOf<Word> {
  const locale = preferred.find((tag) => isA(language, tag)) ?? { en: 'en-GB', el: 'el-GR' }[language]
  const intl: IntlShape = createIntl({ locale, messages: messages[language] })
  return {
    language,
    locale,
    say: (word, values) => intl.formatMessage({ id: word }, values as Record<string, string>),
  }
}

/** A browser that was started without a language may call its own `en-US@posix`, with which nothing can be written. */
function isA(language: Language, tag: string): boolean {
  try {
    return new Intl.Locale(tag).language === language
  } catch {
    return false
  }
}
