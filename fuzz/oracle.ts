import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { formats } from '../src/http/formats.ts'
import type { Document, Response, Schema } from './document.ts'
import type { Sent } from './requests.ts'

export interface Answer {
  readonly status: number
  readonly type: string
  readonly text: string
  /** What a browser would keep: `name=value`. */
  readonly cookie: string | null
}

/** Says what is wrong with an answer, by the document alone: null when nothing is. */
export type Oracle = (sent: Sent, answer: Answer) => string | null

export function oracleFor(document: Document): Oracle {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: formatsOfOurs() })
  ajv.addSchema({ $id: 'document', components: document.components })
  const known = new Map<Schema, ValidateFunction>()

  function misfit(schema: Schema, value: unknown): string | null {
    const validate = known.get(schema) ?? ajv.compile(withFullReferences(schema))
    known.set(schema, validate)
    return validate(value) ? null : ajv.errorsText(validate.errors, { dataVar: 'the answer' })
  }

  function wrongWithBody(response: Response, { status, type, text }: Answer): string | null {
    if (response.content === undefined) return text === '' ? null : 'has a body that is not declared'
    const [mediaType = ''] = type.split(';')
    const content = response.content[mediaType]
    if (content === undefined) return `is ${mediaType || 'of no type'}, which is not declared`
    if (!mediaType.endsWith('json')) return null
    const body: unknown = JSON.parse(text)
    const wrong = content.schema && misfit(content.schema, body)
    if (wrong) return `does not fit its schema: ${wrong}`
    if (status < 400) return null
    const { code } = body as { code: string }
    return code in (content.examples ?? {}) ? null : `says ${code}, which is not declared for ${status} here`
  }

  const problem: Schema = { $ref: '#/components/schemas/Problem' }
  return ({ operation, method }, answer) => {
    if (answer.status >= 500) return 'is a mistake of ours'
    if (operation === null) {
      if (answer.status < 400 || method === 'HEAD') return null
      return wrongWithBody(
        { content: { 'application/problem+json': { schema: problem, examples: anyCode } } },
        answer,
      )
    }
    const response = operation.responses[String(answer.status)]
    return response ? wrongWithBody(response, answer) : 'has a status that is not declared'
  }
}

/** Where there is no route, the schema's closed list is all that a code must be in. */
const anyCode = new Proxy({}, { has: () => true })

function formatsOfOurs() {
  return Object.fromEntries(Object.entries(formats).map(([name, { validate }]) => [name, validate]))
}

/** References lead into the document, wherever the schema itself is compiled. */
function withFullReferences(schema: Schema): object {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' ? `document${value}` : value,
  ) as object
}
