import { singularOf } from './document.ts'

/** A token, and the one thing that it was given for, if it was. */
export interface Credential {
  readonly token: string
  readonly of: string | undefined
}

const KEPT = 60
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * What a caller has learnt from the answers so far: ids, slugs, starts, cursors and keys, by the names of the fields
 * they stood in. A route that is new is understood by its names, too.
 */
export class World {
  readonly #values = new Map<string, string[]>()
  readonly #credentials = new Map<string, Credential[]>()
  readonly #things: Record<string, unknown>[] = []
  /** The clock of the server, moved by the steps. */
  now: Temporal.Instant

  constructor(now: string) {
    this.now = Temporal.Instant.from(now)
  }

  /** @param thing what the answer is about, e.g. `doctor` */
  learn(thing: string, body: unknown): void {
    if (Array.isArray(body)) {
      for (const part of body) this.learn(thing, part)
      return
    }
    if (typeof body !== 'object' || body === null) return
    const fields = body as Record<string, unknown>
    if (typeof fields['id'] === 'string') this.#things.push(fields)
    if (this.#things.length > KEPT) this.#things.splice(10, 1)
    for (const [name, value] of Object.entries(fields)) this.#learnField(thing, name, value, fields)
  }

  #learnField(thing: string, name: string, value: unknown, fields: Record<string, unknown>): void {
    if (typeof value === 'object') {
      if (/_ids$/.test(name) && Array.isArray(value)) {
        for (const id of value) this.#keep(name.slice(0, -1), id)
      }
      this.learn(name === 'data' ? thing : singularOf(name), value)
      return
    }
    if (/(^|_)(token|api_key|secret)$/.test(name) && typeof value === 'string') {
      this.give(name === 'api_key' ? 'practice_key' : name, value, fields['id'] as string)
    }
    // Of an authenticator, to make its codes with.
    if (name === 'secret' && thing === 'second_factor') this.#keep('otp_secret', value)
    // A link carries its token where browsers send it to nobody.
    if (name === 'link' && typeof value === 'string') this.#keep('token', value.split('#')[1])
    // As is the address of a feed.
    if (name === 'address' && thing === 'calendar_feed') {
      this.#keep('feed_key', String(value).replace(/^.*\/|\.ics$/g, ''))
    }
    if (name === 'version') this.#keep('version', `"${value}"`)
    if (name === 'next_cursor') this.#keep('cursor', value)
    if (name === 'id' || name === 'slug') this.#keep(`${thing}_${name}`, value)
    if (/_(id|slug|at_utc)$/.test(name)) this.#keep(name, value)
  }

  #keep(name: string, value: unknown): void {
    if (typeof value !== 'string') return
    if (name.endsWith('_id') && !UUID.test(value)) return
    const values = this.#values.get(name) ?? []
    this.#values.set(name, values)
    if (values.includes(value)) return
    values.push(value)
    // The first ones fit together: they are the set-up.
    if (values.length > KEPT) values.splice(5, 1)
  }

  give(scheme: string, token: string, of?: string): void {
    const known = this.#credentials.get(scheme) ?? []
    this.#credentials.set(scheme, known)
    known.push({ token, of })
    if (known.length > KEPT) known.splice(1, 1)
  }

  /** `which`: 0 is the first, -1 the last, and so on, around. */
  credential(scheme: string, which: number): Credential | undefined {
    return at(this.#credentials.get(scheme) ?? [], which)
  }

  /** A value that stood in a field of this name, or of one that is called nearly so. */
  value(name: string, which: number): string | undefined {
    const exact = this.#values.get(name)
    if (exact) return at(exact, which)
    const alike = [...this.#values.keys()].find(
      (known) => known.endsWith(`_${name}`) || name.endsWith(`_${known}`),
    )
    return alike === undefined ? undefined : at(this.#values.get(alike) ?? [], which)
  }

  thing(which: number): Readonly<Record<string, unknown>> {
    return at(this.#things, which) ?? {}
  }
}

function at<Item>(items: readonly Item[], which: number): Item | undefined {
  return items.length === 0 ? undefined : items.at(which % items.length)
}
