/** The OpenAPI document as the server gives it, and the little of it that requests are made from. */

export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly minProperties?: number
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly name: string
  readonly required?: boolean
  readonly schema: Schema
}

export interface Response {
  readonly content?: Readonly<
    Record<string, { readonly schema?: Schema; readonly examples?: Readonly<Record<string, unknown>> }>
  >
}

export interface Operation {
  readonly method: string
  /** As the document has it, e.g. `/v1/doctors/{id}`. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: Schema | undefined
  readonly responses: Readonly<Record<string, Response>>
  /** The names of the keys that open it; none: everybody may. */
  readonly opensWith: readonly string[]
}

export interface SecurityScheme {
  readonly type: string
  readonly in?: string
  readonly name?: string
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
  }
}

interface RawOperation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, Response>>
  readonly security?: readonly Readonly<Record<string, unknown>>[]
}

export function operationsOf(document: Document): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]): Operation => {
      const [body] = Object.values(raw.requestBody?.content ?? {})
      return {
        method: method.toUpperCase(),
        path,
        parameters: raw.parameters ?? [],
        body: body?.schema,
        responses: raw.responses,
        opensWith: (raw.security ?? []).flatMap((keys) => Object.keys(keys)),
      }
    }),
  )
}

export function resolve(document: Document, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const named = document.components.schemas[schema.$ref.split('/').at(-1) ?? '']
  if (named === undefined) throw new Error(`${schema.$ref} is not in the document`)
  return resolve(document, named)
}

/** `doctor-locations` → `doctor_location`; a series is one of them. */
export function singularOf(plural: string): string {
  const word = plural.replaceAll('-', '_')
  if (word.endsWith('series')) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word
}

/** What the thing at this path is called: `/v1/doctors/{id}/events` → `doctor`. */
export function thingAt(path: string): string {
  const parts = path.split('/')
  const id = parts.indexOf('{id}')
  return singularOf((id > 0 ? parts[id - 1] : parts.findLast((part) => !part.startsWith('{'))) ?? '')
}

/** What is told at this path, where it is not the thing itself: `/v1/doctors/{id}/events` → `event`. */
export function thingToldAt(path: string): string {
  return singularOf(path.split('/').findLast((part) => !part.startsWith('{')) ?? '')
}
