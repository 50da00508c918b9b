/** What a message can name. Nothing else stands between braces. */
export const placeholders = [
  'patient',
  'practice',
  'doctor',
  'visit',
  'when',
  'where',
  'before',
  'until',
  'link',
] as const

export type Placeholder = (typeof placeholders)[number]

/** By placeholder; an empty text where there is nothing to say. */
export type Values = Readonly<Record<Placeholder, string>>

const brace = /\{([^{}]*)\}/g

/**
 * Puts values in the place of `{names}`, once: what a value says is never looked at again, so whatever a patient is
 * called stays a name. A line that has only placeholders with nothing to say is left out.
 * @param write how a value stands in the result, e.g. escaped
 */
export function fill(
  template: string,
  values: Values,
  write: (value: string, name: Placeholder) => string,
): string {
  return template
    .split('\n')
    .filter((line) => !isEmpty(line, values))
    .map((line) => line.replace(brace, (_, name: Placeholder) => write(values[name], name)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function isEmpty(line: string, values: Values): boolean {
  const names = [...line.matchAll(brace)].map(([, name]) => name as Placeholder)
  return names.length > 0 && names.every((name) => values[name] === '')
}

/** On one line, as in a subject. */
export function fillLine(template: string, values: Values): string {
  return fill(template, values, (value) => value).replace(/\s+/g, ' ')
}

export function fillText(template: string, values: Values): string {
  return fill(template, values, (value) => value)
}
