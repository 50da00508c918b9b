import fc from 'fast-check'
import { aimsOf } from './aims.ts'
import { type Document, type Operation, operationsOf, type Parameter, thingAt } from './document.ts'
import type { Draw } from './draw.ts'
import { storiesOf } from './stories.ts'
import { same, twistOf } from './twists.ts'
import { BUSY, valuesFor, whichOne } from './values.ts'
import type { World } from './world.ts'

/** One request, ready to be sent. */
export interface Sent {
  /** What it was meant for; null for a path or method that there is not. */
  readonly operation: Operation | null
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload: string | undefined
  readonly remoteAddress: string
}

export type Step =
  | { readonly kind: 'ask'; make(world: World): Sent }
  | { readonly kind: 'wait'; readonly minutes: number }
  /** Things that only one after the other come about. */
  | { readonly kind: 'story'; readonly steps: readonly Step[] }

/** What callers of an API do one after the other, and the time that passes between. */
export function stepsOf(document: Document): fc.Arbitrary<Step> {
  const operations = operationsOf(document)
  const { drawing } = valuesFor(document)
  const schemes = Object.keys(document.components.securitySchemes)

  const asks = operations.map((operation) => ({
    // What can be answered in many ways is asked for often.
    weight: Object.keys(operation.responses).length,
    arbitrary: requestTo(operation),
  }))
  const total = asks.reduce((sum, { weight }) => sum + weight, 0)

  /** Mostly as it should be. Made once each: making them is dear. */
  function requestTo(operation: Operation): fc.Arbitrary<Step> {
    return fc.oneof(
      { weight: 5, arbitrary: withNoise(operation, 0) },
      { weight: 1, arbitrary: withNoise(operation, 8) },
      { weight: 1, arbitrary: withNoise(operation, 30) },
    )
  }

  function withNoise(operation: Operation, noise: number): fc.Arbitrary<Step> {
    return recipeOf(operation, noise, false).map(
      (recipe): Step => ({ kind: 'ask', make: (world) => make(operation, recipe, world) }),
    )
  }

  /** @param isRight comes with the right key, to a thing that there is, from an address that asks seldom */
  function recipeOf(operation: Operation, noise: number, isRight: boolean): fc.Arbitrary<Recipe> {
    return fc.record({
      caller: isRight ? rightCallerOf(operation) : callerOf(operation),
      path: partsOf(operation, 'path', noise),
      query: partsOf(operation, 'query', noise),
      header: partsOf(operation, 'header', noise),
      body: operation.body ? drawing(operation.body, '', noise) : fc.constant<Draw>(() => undefined),
      like: isRight ? fc.constant(null) : fc.option(whichOne, { freq: 4 }),
      twist: isRight ? fc.constant(same) : twistOf(operation),
      address: fc.oneof(
        { weight: 9, arbitrary: fc.ipV4().filter((address) => address !== BUSY) },
        { weight: isRight ? 0 : 1, arbitrary: fc.constant(BUSY) },
      ),
    })
  }

  function partsOf(operation: Operation, where: Parameter['in'], noise: number): fc.Arbitrary<Parts> {
    const there = operation.parameters.filter((parameter) => parameter.in === where)
    const nameOf = (name: string) =>
      where === 'path' && name === 'id' ? `${thingAt(operation.path)}_id` : name
    const parts = there.map(({ name, schema }) => [name, drawing(schema, nameOf(name), noise)] as const)
    const required = there.filter((one) => where === 'path' || one.required).map(({ name }) => name)
    const all = fc.record(Object.fromEntries(parts), { requiredKeys: required }) as fc.Arbitrary<Parts>
    if (where === 'path' || noise > 8) return all
    return fc.tuple(all, fc.nat(5)).map(([drawn, extra]) => {
      const more = Object.keys(drawn).filter((name) => !required.includes(name))[extra]
      return Object.fromEntries(
        Object.entries(drawn).filter(([name]) => required.includes(name) || name === more),
      )
    })
  }

  function rightCallerOf({ opensWith }: Operation): fc.Arbitrary<Caller> {
    const [scheme = 'nobody'] = opensWith
    return fc.constant({ scheme, which: scheme === 'practice_key' ? 0 : -1 })
  }

  /** Mostly who may; also everybody else. */
  function callerOf({ opensWith }: Operation): fc.Arbitrary<Caller> {
    const right = opensWith.map((scheme) => ({
      weight: 24,
      arbitrary: fc
        .oneof(
          { weight: 6, arbitrary: fc.constant(scheme === 'practice_key' ? 0 : -1) },
          { weight: 1, arbitrary: fc.nat(59) },
        )
        .map((which): Caller => ({ scheme, which })),
    }))
    const other = fc
      .constantFrom(...schemes, 'nobody', 'garbage')
      .map((scheme): Caller => ({ scheme, which: 0 }))
    return fc.oneof(...right, { weight: 4, arbitrary: other })
  }

  function make(operation: Operation, recipe: Recipe, world: World): Sent {
    const { caller, path, query, header, body, like, twist, address } = recipe
    const credential = world.credential(caller.scheme, caller.which)
    const isOwn =
      credential?.of !== undefined &&
      caller.scheme !== 'practice_key' &&
      operation.opensWith.includes(caller.scheme)
    const drawn = (parts: Parts) => Object.entries(parts).map(([name, draw]) => [name, draw(world)] as const)
    const inPath = Object.fromEntries(drawn(path))
    // Who has a key to one thing mostly asks for that one.
    if (isOwn && like === null) inPath['id'] = credential.of
    const url = operation.path.replace(/\{(\w+)\}/g, (_, name) => inUrl(inPath[name]))
    const search = drawn(query).map(([name, value]) => `${name}=${inUrl(value)}`)
    const whole = likeBefore(body(world), like, world)
    const sent: Sent = {
      operation,
      method: operation.method,
      url: search.length > 0 ? `${url}?${search.join('&')}` : url,
      headers: {
        ...headersOf(document, caller, credential?.token),
        ...Object.fromEntries(drawn(header).map(([name, value]) => [name.toLowerCase(), inHeader(value)])),
        ...(operation.body ? { 'content-type': 'application/json' } : {}),
      },
      payload: operation.body ? (JSON.stringify(whole) ?? '') : undefined,
      remoteAddress: address,
    }
    return twist(sent)
  }

  const wait = {
    weight: Math.ceil(total / 60),
    arbitrary: fc.constantFrom(1, 4, 6, 11, 35, 1500).map((minutes): Step => ({ kind: 'wait', minutes })),
  }
  return fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...asks, wait) },
    { weight: 8, arbitrary: aimed() },
    { weight: 1, arbitrary: told() },
  )

  /** Right in all but one thing, for each refusal that each route declares. */
  function aimed(): fc.Arbitrary<Step> {
    const aims = aimsOf(operations).map(({ operation, change }) =>
      recipeOf(operation, 0, true).map(
        (recipe): Step => ({ kind: 'ask', make: (world) => change(make(operation, recipe, world)) }),
      ),
    )
    return fc.oneof(...aims)
  }

  /** What takes more than one request. */
  function told(): fc.Arbitrary<Step> {
    return fc
      .tuple(fc.constantFrom(...storiesOf(document)), fc.integer({ min: 60, max: 700 }))
      .map(([story, at]): Step => ({ kind: 'story', steps: story(at) }))
  }
}

type Parts = Record<string, Draw>

interface Caller {
  readonly scheme: string
  readonly which: number
}

interface Recipe {
  readonly caller: Caller
  readonly path: Parts
  readonly query: Parts
  readonly header: Parts
  readonly body: Draw
  readonly like: number | null
  readonly twist: (sent: Sent) => Sent
  readonly address: string
}

/** Fields as they stand in something that was answered before: what was read is sent back, changed in places. */
function likeBefore(body: unknown, like: number | null, world: World): unknown {
  if (like === null || typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const before = world.thing(like)
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, before[name] ?? value]))
}

function headersOf(
  document: Document,
  { scheme }: Caller,
  token: string | undefined,
): Record<string, string> {
  if (scheme === 'garbage') return { authorization: 'Bearer made-up' }
  if (token === undefined) return {}
  const { in: where, name } = document.components.securitySchemes[scheme] ?? {}
  if (where === 'cookie') return { cookie: `${name}=${token}`, 'sec-fetch-site': 'same-origin' }
  return { authorization: `Bearer ${token}` }
}

function inUrl(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return encodeURIComponent(text.toWellFormed())
}

/** What can stand in a header at all: Node's own client lets nothing else through. */
function inHeader(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 2_000)
}
