/**
 * Reads rows of a JSON document by their columns, and gathers every fault with its JSON pointer instead of stopping at the
 * first. Null means omitted, so a column with a default has that.
 */
import type { Fault } from '../refusal.ts'

export interface WholeNumbers {
  readonly from: number
  readonly to: number
  /** What an omitted field means; without it the field is required. */
  readonly otherwise?: number
}

/** What was found while reading. */
export interface Notes {
  readonly faults: Fault[]
  /** JSON pointers to fields that no table has. */
  readonly unknown: string[]
}

/**
 * One object of the document. Each read answers a value of the promised type even when it notes a fault, so that reading
 * goes on; nothing read may be used once there are faults. Call `end` last.
 */
export class Fields {
  readonly pointer: string
  readonly #notes: Notes
  readonly #value: Readonly<Record<string, unknown>>
  readonly #known = new Set<string>()

  constructor(value: unknown, pointer: string, notes: Notes) {
    this.pointer = pointer
    this.#notes = notes
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!isObject) notes.faults.push({ pointer, detail: 'must be an object' })
    this.#value = isObject ? (value as Record<string, unknown>) : {}
  }

  fault(name: string, detail: string): void {
    this.#notes.faults.push({ pointer: `${this.pointer}/${escapePointer(name)}`, detail })
  }

  text(name: string): string {
    return this.textThat(name, () => true, 'a text')
  }

  /** A text for which `holds` holds; `what` says what it should have been. */
  textThat(name: string, holds: (text: string) => boolean, what: string): string {
    const value = this.#read(name)
    if (typeof value === 'string' && holds(value)) return value
    this.fault(name, value === undefined ? 'is required' : `must be ${what}`)
    return ''
  }

  /** Whether there is something to read. */
  has(name: string): boolean {
    return this.#read(name) !== undefined
  }

  textOrNull(name: string): string | null {
    return this.has(name) ? this.text(name) : null
  }

  texts(name: string): string[] {
    return this.textsThat(name, () => true, 'a text')
  }

  textsThat(name: string, holds: (text: string) => boolean, what: string): string[] {
    return this.#list(name).map((value, i) => {
      if (typeof value === 'string' && holds(value)) return value
      this.#notes.faults.push({ pointer: `${this.pointer}/${name}/${i}`, detail: `must be ${what}` })
      return ''
    })
  }

  whole(name: string, { from, to, otherwise }: WholeNumbers): number {
    const value = this.#read(name) ?? otherwise
    if (Number.isInteger(value) && (value as number) >= from && (value as number) <= to)
      return value as number
    this.fault(name, value === undefined ? 'is required' : `must be a whole number from ${from} to ${to}`)
    return from
  }

  flag(name: string, otherwise: boolean): boolean {
    const value = this.#read(name) ?? otherwise
    if (typeof value === 'boolean') return value
    this.fault(name, 'must be true or false')
    return otherwise
  }

  choice<Choice extends string>(
    name: string,
    choices: readonly [Choice, ...Choice[]],
    otherwise?: Choice,
  ): Choice {
    const value = this.#read(name) ?? otherwise
    const chosen = choices.find((choice) => choice === value)
    if (chosen !== undefined) return chosen
    this.fault(name, value === undefined ? 'is required' : `must be one of ${choices.join(', ')}`)
    return choices[0]
  }

  /** A text that `parse` turns into a number; `what` says what it should have been. NaN, which compares with nothing, after a fault. */
  parsed(name: string, parse: (text: string) => number | null, what: string): number {
    const value = this.#read(name)
    const number = typeof value === 'string' ? parse(value) : null
    if (number !== null) return number
    this.fault(name, value === undefined ? 'is required' : `must be ${what}`)
    return Number.NaN
  }

  parsedOrNull(name: string, parse: (text: string) => number | null, what: string): number | null {
    return this.has(name) ? this.parsed(name, parse, what) : null
  }

  object(name: string): Fields {
    return new Fields(this.#read(name), `${this.pointer}/${name}`, this.#notes)
  }

  rows<Row>(name: string, read: (fields: Fields) => Row): Row[] {
    return this.#list(name).map((value, i) =>
      read(new Fields(value, `${this.pointer}/${name}/${i}`, this.#notes)),
    )
  }

  /** The same for rows with an id, which must differ. */
  rowsById<Row extends { readonly id: string }>(name: string, read: (fields: Fields) => Row): Row[] {
    const rows = this.rows(name, read)
    const first = new Map<string, number>()
    for (const [i, { id }] of rows.entries()) {
      if (first.has(id)) this.fault(name, `has ${JSON.stringify(id)} twice, at ${first.get(id)} and ${i}`)
      else first.set(id, i)
    }
    return rows
  }

  /** Every field that was neither read nor is among the columns that do not matter here. */
  end(ignored: readonly string[]): void {
    for (const name of Object.keys(this.#value)) {
      if (!this.#known.has(name) && !ignored.includes(name))
        this.#notes.unknown.push(`${this.pointer}/${escapePointer(name)}`)
    }
  }

  #list(name: string): unknown[] {
    const value = this.#read(name) ?? []
    if (Array.isArray(value)) return value
    this.fault(name, 'must be a list')
    return []
  }

  /** Null is answered as undefined: a column that may be NULL is so when omitted, any other has its default. */
  #read(name: string): unknown {
    this.#known.add(name)
    return Object.hasOwn(this.#value, name) ? (this.#value[name] ?? undefined) : undefined
  }
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
