import { InvalidArgumentError } from 'commander'

/** A number above 0, as an option of a command is written. */
export function count(text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new InvalidArgumentError('a number above 0')
  return value
}
