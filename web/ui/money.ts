import type { Words } from '../words/words.ts'

/** An amount in minor units, as the language writes it; nothing to pay is said in words. */
export function money(words: Words, cents: number, currency: string): string {
  if (cents === 0) return words.say('free_of_charge')
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  return new Intl.NumberFormat(words.locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(cents / 10 ** digits)
}
