import type { RouteOptions } from 'fastify'
import type { Access } from '../../src/http/identity.ts'
import type { Shows } from '../../src/http/patient-reads.ts'
import { createServer } from '../../src/http/server.ts'
import type { Clinic } from './clinic.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** A route as the server registered it: what is not here nobody can call. */
export interface Route {
  readonly method: Method
  /** E.g. `/v1/doctors/:id`. */
  readonly url: string
  readonly access: Access
  readonly forOwnCalendar: boolean
  readonly shows: Shows | undefined
  readonly params: Schema | undefined
  readonly query: Schema | undefined
  readonly body: Schema | undefined
}

/** As much of JSON Schema as routes use. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly minProperties?: number
  readonly minItems?: number
}

/** Every route of the API but those that Fastify adds of itself (HEAD), asked of the server and not of a list. */
export async function registeredRoutes({ engine }: Clinic): Promise<readonly Route[]> {
  const found: RouteOptions[] = []
  const server = createServer({ engine, instanceKey: null })
  server.addHook('onRoute', (route) => {
    found.push(route)
  })
  await server.ready()
  const schemas = server.getSchemas() as Readonly<Record<string, Schema>>
  const routes = found.flatMap(({ method, url, config, schema = {} }) =>
    [method]
      .flat()
      .filter((each) => each !== 'HEAD' && each !== 'OPTIONS')
      .map((each): Route => {
        const { params, querystring, body } = schema as Record<string, object | undefined>
        return {
          method: each as Method,
          url,
          access: config?.access as Access,
          forOwnCalendar: config?.forOwnCalendar ?? false,
          shows: config?.shows,
          params: params && resolved(params, schemas),
          query: querystring && resolved(querystring, schemas),
          body: body && resolved(body, schemas),
        }
      }),
  )
  await server.close()
  return routes
}

/** With what it refers to in the place of the references. */
function resolved(schema: object, schemas: Readonly<Record<string, Schema>>): Schema {
  const whole: unknown = JSON.parse(JSON.stringify(schema), (_, part) => {
    const name = /^(\w+)#$/.exec((part as { $ref?: string } | null)?.$ref ?? '')?.[1]
    return name === undefined ? part : resolved(schemas[name] as object, schemas)
  })
  return whole as Schema
}

/** Values by the names of fields; what it does not know is made from the schema. */
export type Known = (field: string, schema: Schema) => unknown

/** The least that fits: what is required, and nothing that is not. */
export function leastOf(schema: Schema, known: Known, field = ''): unknown {
  const given = known(field, schema)
  if (given !== undefined) return given
  if (schema.enum) return schema.enum[0]
  switch ([schema.type].flat()[0]) {
    case 'integer':
    case 'number':
      return schema.minimum ?? (schema.exclusiveMinimum === undefined ? 1 : schema.exclusiveMinimum + 1)
    case 'boolean':
      return false
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => leastOf(schema.items as Schema, known, field))
    case 'object': {
      const properties = Object.entries(schema.properties ?? {})
      const required = schema.required ?? properties.slice(0, schema.minProperties ?? 0).map(([name]) => name)
      return Object.fromEntries(
        properties
          .filter(([name]) => required.includes(name))
          .map(([name, part]) => [name, leastOf(part, known, name)]),
      )
    }
    default:
      return textOf[schema.format ?? ''] ?? 'x'
  }
}

const textOf: Readonly<Record<string, string>> = {
  uuid: '0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10',
  'date-time': '2026-03-23T08:00:00Z',
  'instant-or-date': '2026-03-23',
  date: '2026-03-23',
  'local-time': '09:00',
  'time-zone': 'Europe/Athens',
  slug: 'x',
  email: 'x@example.org',
  phone: '+30 210 1234567',
  locale: 'el',
  position: '37.98,23.73',
}

interface IdField {
  readonly name: string
  put(id: string): unknown
}

/** The fields of an object that take an id, and how to put one there. */
export function idFields(schema: Schema | undefined): readonly IdField[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([name, field]): IdField[] => {
    if (field.format === 'uuid') return [{ name, put: (id) => id }]
    return field.items?.format === 'uuid' ? [{ name, put: (id) => [id] }] : []
  })
}
