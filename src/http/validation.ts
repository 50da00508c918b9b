import { AjvCompiler } from '@fastify/ajv-compiler'
import type { FastifySchemaValidationError, FastifyServerOptions } from 'fastify'
import type { Fault } from '../refusal.ts'
import { formats } from './formats.ts'

const strict = {
  allErrors: true,
  verbose: true,
  removeAdditional: false,
  allowUnionTypes: true,
  useDefaults: true,
} as const

type BuildCompiler = ReturnType<typeof AjvCompiler>
type RoutePart = { readonly schema: object; readonly httpPart?: string }

/**
 * Bodies are taken as they are: "30" is no number. Query strings are all text, so there numbers and flags are read
 * from it; a parameter given twice is a fault.
 */
function buildValidator(schemas: Parameters<BuildCompiler>[0]) {
  const compilers: BuildCompiler = AjvCompiler()
  // After ajv's own formats, which are laxer: its uuid may start with "urn:", its date-time may have a leap second.
  const onCreate: NonNullable<Parameters<BuildCompiler>[1]>['onCreate'] = (ajv) => {
    for (const [name, { validate }] of Object.entries(formats)) ajv.addFormat(name, { validate })
  }
  const body = compilers(schemas, { onCreate, customOptions: { ...strict, coerceTypes: false } })
  const text = compilers(schemas, { onCreate, customOptions: { ...strict, coerceTypes: true } })
  return (part: RoutePart) => (part.httpPart === 'body' ? body : text)(part as never)
}

/** Fastify's types know only ajv's own signature of a compiler, not the one that it calls. */
export const validators: NonNullable<FastifyServerOptions['schemaController']> = {
  compilersFactory: { buildValidator: buildValidator as unknown as BuildCompiler },
}

/** With ajv's option `verbose`. */
interface AjvFault extends FastifySchemaValidationError {
  readonly data?: unknown
  readonly parentSchema?: { readonly format?: string }
}

/** What is wrong where, one fault a place: the first says it best. */
export function faultsOf(errors: readonly AjvFault[]): Fault[] {
  const faults = new Map<string, Fault>()
  for (const error of errors) {
    const pointer = pointerOf(error)
    if (!faults.has(pointer)) faults.set(pointer, { pointer, detail: detailOf(error) })
  }
  return [...faults.values()]
}

function pointerOf({ instancePath, params }: FastifySchemaValidationError): string {
  const name = params['missingProperty'] ?? params['additionalProperty']
  return name === undefined ? instancePath : `${instancePath}/${pointerPart(String(name))}`
}

/** A name as a part of a JSON pointer (RFC 6901). */
export function pointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function detailOf({ keyword, params, message, data, parentSchema }: AjvFault): string {
  switch (keyword) {
    case 'required':
      return 'is missing'
    case 'additionalProperties':
      return 'is not known here'
    case 'type':
      return `must be ${[params['type']].flat().join(' or ')}${Array.isArray(data) ? ', once' : ''}`
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).map((value) => JSON.stringify(value)).join(', ')}`
    case 'format':
      return `must be ${formats[params['format'] as keyof typeof formats].expected}`
    case 'pattern':
      return parentSchema?.format === 'date-time' ? 'must be a whole minute' : 'must not be blank'
    default:
      return message ?? 'is not valid'
  }
}
