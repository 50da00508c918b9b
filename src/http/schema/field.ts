import { type Static, type TProperties, type TSchema, Type } from 'typebox'

/*
 * The kinds of field that requests and answers are made of. Their formats are checked by ../formats.ts.
 * Descriptions say what the value means; what it must look like, the format says.
 */

export function uuid(description: string) {
  return Type.String({ format: 'uuid', description, examples: ['0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10'] })
}

/** RFC 3339; answers are in UTC with `Z`. */
export function instant(description: string) {
  return Type.String({ format: 'date-time', description, examples: ['2026-03-27T08:00:00Z'] })
}

/** An instant that a schedule or a booking may start or end at. */
export function wholeMinute(description: string) {
  return Type.String({
    format: 'date-time',
    pattern: ':[0-5][0-9]:00(?:[.]0+)?(?:[Zz]|[+-][0-9:]{5})$',
    description: `${description} A whole minute.`,
    examples: ['2026-03-27T08:00:00Z'],
  })
}

export function localDate(description: string) {
  return Type.String({ format: 'date', description, examples: ['2026-03-27'] })
}

/** `HH:MM`, 00:00..24:00. */
export function localTime(description: string) {
  return Type.String({ format: 'local-time', description, examples: ['09:30'] })
}

export function timeZone(description: string) {
  return Type.String({ format: 'time-zone', maxLength: 64, description, examples: ['Europe/Athens'] })
}

export function slug(description: string) {
  return Type.String({ format: 'slug', minLength: 1, maxLength: 63, description, examples: ['dr-papadaki'] })
}

/** One line or more, not blank. */
export function text(description: string, maxLength: number) {
  return Type.String({ minLength: 1, maxLength, pattern: '\\S', description })
}

export function integer(description: string, minimum: number, maximum: number) {
  return Type.Integer({ minimum, maximum, description })
}

/** A flag. */
export function flag(description: string) {
  return Type.Boolean({ description })
}

export function choice<const Values extends readonly string[]>(values: Values, description: string) {
  return Type.Unsafe<Values[number]>({ type: 'string', enum: values, description })
}

/** The same, or null. Written as JSON Schema's type list, so that a fault is one fault and not one per branch. */
export function nullable<Schema extends TSchema>(schema: Schema) {
  const { type, enum: values } = schema as { type?: string; enum?: readonly string[] }
  return Type.Unsafe<Static<Schema> | null>({
    ...schema,
    type: [type, 'null'],
    ...(values ? { enum: [...values, null] } : {}),
  })
}

/** An object that refuses, or in an answer leaves out, whatever is not listed. */
export function object<Fields extends TProperties>(fields: Fields, description?: string) {
  return Type.Object(fields, { additionalProperties: false, ...(description ? { description } : {}) })
}

export function list<Item extends TSchema>(
  item: Item,
  description: string,
  { most }: { most?: number } = {},
) {
  const schema = Type.Array(item, { description, ...(most === undefined ? {} : { maxItems: most }) })
  return Type.Unsafe<readonly Static<Item>[]>(schema)
}
