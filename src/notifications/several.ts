import type { Values } from './template.ts'
import { frame, type MessageLocale, type Template } from './words.ts'

/** A template that names each of several visits, and what it is filled in with. */
export interface Expanded extends Template {
  readonly values: Values
}

/** What differs from visit to visit. A line that has nothing but these is told of each. */
const ofEach = ['visit', 'doctor', 'when', 'where', 'before'] as const

const eachLine = new RegExp(`^\\s*(\\{(${ofEach.join('|')})\\}[\\s,·–-]*)+$`)
const eachBrace = new RegExp(`\\{(${ofEach.join('|')})\\}`, 'g')

/**
 * One message about several visits, in the same words as about one: lines that only name the visit come once for each of
 * them; in a sentence or a subject stands the first, and how many more there are. Where no such line tells the dates, as
 * in words of a practice's own, they follow at the end.
 *
 * @param all of each visit, by start; at least one
 */
export function expanded(
  { subject, body }: Template,
  all: readonly [Values, ...Values[]],
  locale: MessageLocale,
): Expanded {
  const [first, ...others] = all
  if (others.length === 0) return { subject, body, values: first }
  const more = frame[locale].more(others.length)
  const summary = (name: (typeof ofEach)[number]) => {
    const distinct = [...new Set(all.map((values) => values[name]).filter(Boolean))]
    if (name === 'before') return first.before
    return name === 'when'
      ? `${first.when} ${more}`
      : distinct.length > 2
        ? `${distinct[0]} ${frame[locale].more(distinct.length - 1)}`
        : distinct.join(', ')
  }
  const values: Record<string, string> = { ...first }
  for (const name of ofEach) {
    values[name] = summary(name)
    for (const [i, each] of all.entries()) values[`${name} ${i}`] = each[name]
  }
  return { subject, body: withEach(body, all.length), values: values as Values }
}

function withEach(body: string, count: number): string {
  const parts: string[] = []
  let block: string[] = []
  let isTold = false
  const close = () => {
    if (block.length === 0) return
    isTold ||= block.some((line) => line.includes('{when}'))
    parts.push(repeated(block, count))
    block = []
  }
  for (const line of body.split('\n')) {
    if (eachLine.test(line)) block.push(line)
    else {
      close()
      parts.push(line)
    }
  }
  close()
  return isTold ? parts.join('\n') : `${parts.join('\n')}\n\n${repeated(['{when}', '{visit}'], count)}`
}

function repeated(block: readonly string[], count: number): string {
  const named = (i: number) => block.join('\n').replace(eachBrace, (_, name: string) => `{${name} ${i}}`)
  return Array.from({ length: count }, (_, i) => named(i)).join('\n\n')
}
