import fc from 'fast-check'
import { type Document, resolve, type Schema } from './document.ts'
import { ABSENT, always, type Draw } from './draw.ts'
import { nonsense, torture } from './nonsense.ts'
import type { World } from './world.ts'

/** Mostly of the set-up, whose parts fit together, or the newest; sometimes any. */
export const whichOne = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constant(-1) },
  { weight: 2, arbitrary: fc.nat(59) },
)

/** An address that asks too often. */
export const BUSY = '192.0.2.1'

/** Of everybody who works at a practice of ours. */
export const PASSWORD = 'correct-horse-example-staple'

/** Makes values that fit schemas, of what the world knows. */
export function valuesFor(document: Document) {
  /** @param noise in how many of a hundred places something else stands */
  function drawing(schema: Schema, name: string, noise: number): fc.Arbitrary<Draw> {
    const fit = fitting(resolve(document, schema), name, noise)
    if (noise === 0) return fit
    return fc.oneof({ weight: 100 - noise, arbitrary: fit }, { weight: noise, arbitrary: nonsense })
  }

  function fitting(schema: Schema, name: string, noise: number): fc.Arbitrary<Draw> {
    const branches = schema.oneOf ?? schema.anyOf
    if (branches) return fc.oneof(...branches.map((branch) => drawing(branch, name, noise)))
    if (schema.const !== undefined) return fc.constant(always(schema.const))
    if (schema.enum) return fc.constantFrom(...schema.enum).map(always)
    const types = [schema.type ?? 'string'].flat()
    const kinds = types.map((type) => ofType(type, schema, name, noise))
    const [first] = kinds
    if (kinds.length === 1 && first) return first
    return fc.oneof(...kinds.map((arbitrary, i) => ({ weight: i === 0 ? 3 : 1, arbitrary })))
  }

  function ofType(type: string, schema: Schema, name: string, noise: number): fc.Arbitrary<Draw> {
    switch (type) {
      case 'null':
        return fc.constant(always(null))
      case 'boolean':
        return fc.boolean().map(always)
      case 'integer':
        return integer(schema).map(always)
      case 'number':
        return fc.double({ ...bounds(schema, 180), noNaN: true }).map(always)
      case 'array':
        return fc
          .array(drawing(schema.items ?? {}, name.replace(/s$/, ''), noise), {
            minLength: schema.minItems ?? 0,
            maxLength: Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + 3),
          })
          .map((parts) => (world: World) => parts.map((part) => part(world)))
      case 'object':
        return objectOf(schema, noise)
      default:
        return textOf(schema, name)
    }
  }

  /** With what is required, and some of what is not. */
  function objectOf(schema: Schema, noise: number): fc.Arbitrary<Draw> {
    const fields = Object.entries(schema.properties ?? {})
    const required = schema.required ?? fields.slice(0, schema.minProperties ?? 0).map(([name]) => name)
    const parts = Object.fromEntries(fields.map(([name, part]) => [name, drawing(part, name, noise)]))
    const record = (requiredKeys: string[]) => fc.record(parts, { requiredKeys }) as fc.Arbitrary<DrawnFields>
    return fc
      .oneof(
        { weight: 3, arbitrary: leastOf(record([...required]), required) },
        { weight: 2, arbitrary: record([...required]) },
        { weight: noise === 0 ? 0 : 1, arbitrary: record([]) },
      )
      .map(
        (drawn) => (world: World) =>
          Object.fromEntries(Object.entries(drawn).map(([name, draw]) => [name, draw(world)])),
      )
  }

  return { drawing }
}

type DrawnFields = Record<string, Draw>

/** What is not required makes a request fail more often than not: one such field at most. */
function leastOf(drawn: fc.Arbitrary<DrawnFields>, required: readonly string[]): fc.Arbitrary<DrawnFields> {
  return fc.tuple(drawn, fc.nat(7)).map(([fields, extra]) => {
    const more = Object.keys(fields).filter((name) => !required.includes(name))[extra]
    const kept = Object.entries(fields).filter(([name]) => required.includes(name) || name === more)
    return Object.fromEntries(kept)
  })
}

function bounds({ minimum, exclusiveMinimum, maximum }: Schema, most: number): { min: number; max: number } {
  const min = minimum ?? (exclusiveMinimum === undefined ? -most : exclusiveMinimum + 1)
  return { min, max: Math.max(min, maximum ?? most) }
}

function integer(schema: Schema): fc.Arbitrary<number> {
  const { min, max } = bounds(schema, 2 ** 31 - 1)
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min, max: Math.min(max, min + 60) }) },
    { weight: 1, arbitrary: fc.integer({ min, max }) },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
  )
}

function textOf(schema: Schema, name: string): fc.Arbitrary<Draw> {
  const { format, pattern, minLength = 0, maxLength = 40 } = schema
  if (name === 'password')
    return fc
      .oneof(
        { weight: 4, arbitrary: fc.constant(PASSWORD) },
        { weight: 1, arbitrary: fc.string({ maxLength: 140 }) },
      )
      .map(always)
  const known = formatOf(format, name)
  if (known) return known
  const learnt = whichOne.map((which) => (world: World) => world.value(name, which) ?? 'x')
  if (name === 'token') return learnt
  const told = knownTexts[name]
  if (told) return fc.oneof({ weight: 4, arbitrary: told }, { weight: 1, arbitrary: torture.map(always) })
  if (name === 'cursor' || name === 'If-Match') {
    return name === 'cursor'
      ? learnt
      : whichOne.map((which) => (world: World) => world.value('version', which) ?? '"1"')
  }
  const plain =
    pattern === undefined || pattern === '\\S'
      ? fc
          .string({ unit: 'grapheme', minLength: Math.max(1, minLength), maxLength: Math.min(maxLength, 24) })
          .map(notBlank)
      : matching(pattern).filter((text) => text.length <= maxLength)
  return fc.oneof(
    { weight: 3, arbitrary: plain.map(always) },
    { weight: 1, arbitrary: fc.constantFrom('Anna Example', 'Ελένη Δείγμα').map(always) },
  )
}

/** What no schema tells in full. */
const knownTexts: Readonly<Record<string, fc.Arbitrary<Draw>>> = {
  recurrence: fc
    .constantFrom(
      'FREQ=WEEKLY;COUNT=2',
      'FREQ=DAILY;INTERVAL=2;COUNT=3',
      'FREQ=WEEKLY;BYDAY=TU',
      'FREQ=YEARLY',
    )
    .map(always),
  appointment_type_ids: fc
    .array(whichOne, { minLength: 2, maxLength: 3 })
    .map((all) => (world) => all.map((which) => world.value('appointment_type_id', which) ?? ABSENT).join()),
  key: whichOne.map((which) => (world) => world.value('feed_key', which) ?? 'x'.repeat(22)),
  stripe_publishable_key: fc.constantFrom('pk_test_horai', 'sk_test_horai').map(always),
  stripe_secret_key: fc.constantFrom('sk_test_horai', 'rk_test_horai', 'pk_test_horai').map(always),
  stripe_webhook_secret: fc.constantFrom('whsec_of_the_fuzz', 'sk_test_horai').map(always),
}

const patterns = new Map<string, fc.Arbitrary<string>>()

/** Made once for each pattern: making it is dear. */
function matching(pattern: string): fc.Arbitrary<string> {
  const made = patterns.get(pattern) ?? fc.stringMatching(new RegExp(pattern))
  patterns.set(pattern, made)
  return made
}

/** Some graphemes are blanks. */
function notBlank(text: string): string {
  return /\S/.test(text) ? text : 'x'
}

function formatOf(format: string | undefined, name: string): fc.Arbitrary<Draw> | undefined {
  switch (format) {
    case 'uuid':
      return fc.tuple(whichOne, fc.nat(24)).map(
        ([which, odd]) =>
          (world: World) =>
            odd === 0 ? ABSENT : (world.value(name, which) ?? ABSENT),
      )
    case 'slug':
      return fc.oneof(
        { weight: 1, arbitrary: whichOne.map((which) => (world: World) => world.value(name, which) ?? 'a') },
        { weight: 2, arbitrary: matching('^[a-z]{1,9}(-[a-z0-9]{1,9})?$').map(always) },
      )
    case 'date-time':
      return fc.oneof(
        {
          weight: 3,
          arbitrary: whichOne.map(
            (which) => (world: World) => world.value(name, which) ?? near(world, which),
          ),
        },
        {
          weight: 2,
          arbitrary: fc.integer({ min: -100, max: 700 }).map((half) => (world: World) => near(world, half)),
        },
        {
          weight: 1,
          arbitrary: fc
            .constantFrom('1900-01-01T00:00:00Z', '2999-12-31T23:59:00Z', '2026-03-29T03:30:00+02:00')
            .map(always),
        },
      )
    case 'date':
    case 'instant-or-date':
      return fc.oneof(
        {
          weight: 6,
          arbitrary: fc
            .integer({ min: -3, max: 40 })
            .map((days) => (world: World) => near(world, days * 48).slice(0, 10)),
        },
        { weight: 1, arbitrary: fc.constantFrom('1900-01-01', '2999-12-31', '2028-02-29').map(always) },
      )
    case 'local-time':
      return fc.constantFrom('00:00', '08:00', '09:00', '12:30', '17:30', '20:00', '24:00').map(always)
    case 'time-zone':
      return fc
        .constantFrom('Europe/Athens', 'America/St_Johns', 'Pacific/Apia', 'etc/utc', 'Asia/Kathmandu')
        .map(always)
    case 'email':
      return fc.constantFrom('anna@example.org', 'ελένη@example.org', 'a+b@x.example').map(always)
    case 'phone':
      return fc.constantFrom('+30 210 1234567', '(0)12', '2101234567').map(always)
    case 'locale':
      return fc.constantFrom('el', 'en-GB', 'zh-Hant-TW').map(always)
    case 'position':
      return fc.constantFrom('37.98,23.73', '-90,180', '91,0', '0,-181').map(always)
    default:
      return undefined
  }
}

/** So many half hours from now, on the half hour. */
export function near(world: World, halves: number): string {
  const half = 1_800_000
  const ms = (Math.ceil(world.now.epochMilliseconds / half) + halves) * half
  return Temporal.Instant.fromEpochMilliseconds(ms).toString()
}
