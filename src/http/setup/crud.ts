import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type TProperties, type TSchema, Type } from 'typebox'
import type { Once } from '../../booking/caller.ts'
import type { Engine } from '../../booking/engine.ts'
import type { Permission } from '../../practice/permissions.ts'
import type { RefusalCode } from '../../refusal.ts'
import { practiceOf } from '../caller.ts'
import { page, pageQuery, positionOf } from '../pagination.ts'
import type { Shows } from '../patient-reads.ts'
import type { Routes } from '../route.ts'
import { instant, object, uuid } from '../schema/field.ts'
import { named, pageOf } from '../schema/named.ts'

export interface Page {
  readonly limit: number
  readonly after: string | null
}

type Removal<Row> = { readonly deleted: true } | { readonly deleted: false; readonly row: Row }

interface Identified {
  readonly id: string
}

/** One kind of thing that a practice sets up: what it is called, what it is made of, and the commands behind its routes. */
export interface SetupResource<Input, Row extends Identified, One extends Row = Row> {
  /** E.g. `/v1/doctors`. */
  readonly path: string
  /** What it takes to read and to write it; reading what is `open` is for staff with an own calendar too. */
  readonly access: { readonly read: Permission; readonly write: Permission; readonly open: boolean }
  /** E.g. `Doctor`: of its schema, and what its other schemas are called after. */
  readonly name: string
  /** For the reference: `a doctor`, and the heading that all stand under, `Doctors`. */
  readonly words: { readonly one: string; readonly many: string }
  readonly description: string
  /** What callers write and read. */
  readonly fields: Readonly<Record<keyof Input & string, TSchema>>
  /** Which of them a new one must have; the others have a default. */
  readonly required: readonly (keyof Input & string)[]
  /** What they read of each besides, and do not write. */
  readonly shown?: TProperties
  /** What they read of one alone, besides. */
  readonly shownAlone?: TProperties
  /** What a list may be narrowed by: query parameters, by the names that `list` takes them under. */
  readonly filters: TProperties
  /** How its answers show patients, if they do. */
  readonly shows?: Shows
  /** How writing is refused, besides what every route does. */
  readonly refusals?: readonly RefusalCode[]
  /** Whether deleting never ends in deactivating: nothing refers to such a thing, or what does keeps it as it is. */
  readonly isOnlyDeleted?: true
  /** How deleting is refused. */
  readonly keeps?: readonly RefusalCode[]
  list(engine: Engine, practiceId: string, page: Page, filter: object): Promise<Row[]>
  get(engine: Engine, practiceId: string, id: string): Promise<One>
  create(engine: Engine, practiceId: string, input: Input, once?: Once): Promise<One>
  change(engine: Engine, practiceId: string, id: string, changes: Partial<Input>): Promise<One>
  remove(engine: Engine, practiceId: string, id: string): Promise<Removal<Row>>
}

/** What the schemas let through is what the commands take: no more is known of it here. */
type AnyResource = SetupResource<unknown, Identified>

/** Every schema of a resource, from the one list of its fields. */
function schemasOf({ name, words, description, fields, required, shown: told, shownAlone }: AnyResource) {
  const shown = {
    id: uuid('Made by the engine; ids sort by creation.'),
    ...fields,
    ...told,
    inserted_at: instant('When it was created.'),
    updated_at: instant('When it last changed.'),
  }
  const optional: TProperties = mapFields(fields, (field) => Type.Optional(field))
  const input = mapFields(fields, (field, key) =>
    required.includes(key as never) ? field : Type.Optional(field),
  )
  const row = named<Identified>(name, object(shown, description))
  return {
    row,
    page: pageOf<Identified>(`${name}Page`, row, words.many.toLowerCase()),
    one: shownAlone
      ? named<Identified>(`${name}Detail`, object({ ...shown, ...shownAlone }, description))
      : row,
    input: named<unknown>(`${name}Input`, object(input, description)),
    changes: named<object>(
      `${name}Changes`,
      Type.Object(optional, {
        additionalProperties: false,
        minProperties: 1,
        description: 'What is left out stays as it is; null clears.',
      }),
    ),
  }
}

function mapFields(fields: TProperties, change: (field: TSchema, key: string) => TSchema): TProperties {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, change(field, key)]))
}

const params = object({ id: uuid('Of what is meant.') })

/** For what a practice sets up to be booked: its staff all see it, and patients see most of it. */
export const setup = { read: 'setup:read', write: 'setup:write', open: true } as const

/** `GET` list, `GET` one, `POST`, `PATCH` and `DELETE`: the five routes of everything that is set up. */
export function setupRoutesOf<Input, Row extends Identified, One extends Row = Row>(
  resource: SetupResource<Input, Row, One>,
): Routes {
  const known = resource as unknown as AnyResource
  const schemas = schemasOf(known)
  return (server, { engine }) => {
    // Fastify would infer types from schemas; here they come from the resource.
    const plain = server as unknown as FastifyInstance
    readRoutes(plain, engine, known, schemas)
    writeRoutes(plain, engine, known, schemas)
    removeRoute(plain, engine, known, schemas)
  }
}

type Schemas = ReturnType<typeof schemasOf>

function readRoutes(server: FastifyInstance, engine: Engine, resource: AnyResource, schemas: Schemas): void {
  const { path, words, filters, ...commands } = resource
  const tags = [words.many]
  const config = { ...showing(resource), access: resource.access.read, forOwnCalendar: resource.access.open }
  server.get(
    path,
    {
      config,
      schema: {
        tags,
        summary: `List ${words.many.toLowerCase()}, the oldest first`,
        querystring: object({ ...filters, ...pageQuery }),
        response: { 200: schemas.page },
      },
    },
    async (request) => {
      const { limit, cursor, ...filter } = request.query as { limit: number; cursor?: string }
      const after = positionOf(cursor, ['uuid'])?.[0] ?? null
      const rows = await commands.list(engine, practiceOf(request), { limit: limit + 1, after }, filter)
      return page(rows, limit, ({ id }) => [id])
    },
  )
  server.get(
    `${path}/:id`,
    {
      config: { ...config, refusals: ['not_found'] },
      schema: { tags, summary: `Read ${words.one}`, params, response: { 200: schemas.one } },
    },
    async (request) => commands.get(engine, practiceOf(request), idOf(request)),
  )
}

function writeRoutes(server: FastifyInstance, engine: Engine, resource: AnyResource, schemas: Schemas): void {
  const { path, words, refusals = [], ...commands } = resource
  const tags = [words.many]
  const config = {
    ...showing(resource),
    access: resource.access.write,
    refusals: ['not_found', ...refusals],
  } as const
  server.post(
    path,
    {
      config,
      schema: {
        tags,
        summary: `Create ${words.one}`,
        body: schemas.input,
        response: { 201: schemas.one },
      },
    },
    async (request, reply) => {
      const row = await commands.create(engine, practiceOf(request), request.body, request.once)
      return reply.code(201).header('location', `${path}/${row.id}`).send(row)
    },
  )
  server.patch(
    `${path}/:id`,
    {
      config,
      schema: {
        tags,
        summary: `Change ${words.one}`,
        params,
        body: schemas.changes,
        response: { 200: schemas.one },
      },
    },
    async (request) => commands.change(engine, practiceOf(request), idOf(request), request.body as object),
  )
}

function removeRoute(server: FastifyInstance, engine: Engine, resource: AnyResource, schemas: Schemas): void {
  const { path, access, words, isOnlyDeleted = false, keeps = [], remove } = resource
  const deleted = { 204: Type.Null({ description: 'Deleted.' }) }
  server.delete(
    `${path}/:id`,
    {
      config: { ...showing(resource), access: access.write, refusals: ['not_found', ...keeps] },
      schema: {
        tags: [words.many],
        summary: `Delete ${words.one}${isOnlyDeleted ? '' : ', or deactivate it where something refers to it'}`,
        params,
        response: isOnlyDeleted ? deleted : { 200: schemas.row, ...deleted },
      },
    },
    async (request, reply) => {
      const removal = await remove(engine, practiceOf(request), idOf(request))
      return removal.deleted ? reply.code(204).send() : removal.row
    },
  )
}

function showing({ shows }: AnyResource): { readonly shows?: Shows } {
  return shows === undefined ? {} : { shows }
}

function idOf({ params }: FastifyRequest): string {
  return (params as { id: string }).id
}
