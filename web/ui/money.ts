import type { Words } from '../words/words.ts'

/** An amount in minor units, as the language writes it; nothing to pay is said in words. */
export function money(words: Words, cents: number, currency: string): string {
  return cents === 0 ? words.say('free_of_charge') : amountIn(words, cents, currency)
}

/** The same as a figure. */
export function amountIn({ locale }: Pick<Words, 'locale'>, cents: number, currency: string): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(cents / 10 ** digits)
}
