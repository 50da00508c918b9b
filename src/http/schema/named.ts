import { type Static, type TSchema, Type } from 'typebox'

const known = new Map<string, TSchema>()

/** A schema with a name of its own in the OpenAPI document; used through what this answers, a reference to it. */
export function named<Value>(name: string, schema: TSchema) {
  if (known.has(name)) throw new Error(`two schemas are called ${name}`)
  known.set(name, { ...schema, $id: name })
  return refTo<Value>(name)
}

/** The same, when the type of the value is what the schema says. */
export function namedAs<Schema extends TSchema>(name: string, schema: Schema) {
  return named<Static<Schema>>(name, schema)
}

/** A named schema of another module, where what that module answers knows no type. */
export function refTo<Value>(name: string) {
  return Type.Unsafe<Value>({ $ref: `${name}#` })
}

/** Every named schema that has been imported so far; the server knows them all. */
export function namedSchemas(): ReadonlyMap<string, TSchema> {
  return known
}

/** `{ data, next_cursor }`, the form of every list. */
export function pageOf<Value>(name: string, item: TSchema, of: string) {
  return named<{ readonly data: readonly Value[]; readonly next_cursor: string | null }>(
    name,
    Type.Object(
      {
        data: Type.Array(item),
        next_cursor: Type.Unsafe<string | null>({
          type: ['string', 'null'],
          description: 'Give it as `cursor` to read on; null at the end.',
        }),
      },
      { additionalProperties: false, description: `A page of ${of}.` },
    ),
  )
}
