import type { FastifySchemaValidationError } from 'fastify'
import type { Fault } from '../refusal.ts'
import { formats } from './formats.ts'

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
