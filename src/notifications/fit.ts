import { MOST_SEGMENTS, segmentsOf } from './segments.ts'
import { fillText, type Values } from './template.ts'

/** What is left of a name at least: whoever reads it still knows who writes. */
const LEAST = 8

/** As much of a name as leaves the text within its parts. @param write the text with that name in it */
export function shortened(name: string, write: (name: string) => string): string {
  const characters = [...name]
  for (let length = characters.length; length >= LEAST; length--) {
    const cut = length === characters.length ? name : `${characters.slice(0, length).join('').trimEnd()}…`
    if (segmentsOf(write(cut)) <= MOST_SEGMENTS) return cut
  }
  return characters.length <= LEAST ? name : `${characters.slice(0, LEAST).join('').trimEnd()}…`
}

/** A text message with its values in it: where it would be too long, the practice's name is cut short. */
export function fittingText(body: string, values: Values): string {
  const write = (practice: string) => fillText(body, { ...values, practice })
  return write(shortened(values.practice, write))
}
