import type { FastifyRequest, RouteOptions } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Engine } from '../booking/engine.ts'
import { notePatientReads, quarterOf, type Reader } from '../practice/patient-reads.ts'
import { practiceOf } from './caller.ts'
import type { Server } from './route.ts'
import { namedSchemas } from './schema/named.ts'

/**
 * How an answer shows patients: it is the record of one (or a page of records), or tells of them by `patient_id`. Either is
 * noted before it is sent. What a `command` does is told by the history, with who did it.
 */
export type Shows = 'records' | 'patients' | 'command'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How the answer shows patients. A route whose answer does so without saying it keeps the server from starting. */
    readonly shows?: Shows
  }
  interface FastifyRequest {
    /** Patients whom the answer tells of without naming them; null: none. */
    alsoShown: readonly string[] | null
  }
}

/** Readers whom the database has noted in this quarter of an hour: pages that ask again and again cost nothing. */
const MOST_NOTED = 100_000

/**
 * Notes every read of a patient's record, before the answer leaves. Where that fails the answer is a failure: nothing is
 * seen that is not noted.
 */
export function notePatients(server: Server, engine: Engine): void {
  requireShows(server)
  const noted = new LRUCache<string, true>({ max: MOST_NOTED })
  server.decorateRequest('alsoShown', null)
  server.addHook('preSerialization', async (request, reply, payload) => {
    const { shows } = request.routeOptions.config as Partial<FastifyRequest['routeOptions']['config']>
    if (shows === undefined || shows === 'command' || reply.statusCode >= 300) return
    const practiceId = practiceOf(request)
    const reader = readerOf(request)
    const route = `${request.method} ${request.routeOptions.url}`
    const quarter = quarterOf(engine)
    const key = (id: string) => JSON.stringify([practiceId, reader, route, quarter, id])
    const shown = shows === 'records' ? idsIn(payload) : patientIdsIn(payload)
    const fresh = [...new Set([...shown, ...(request.alsoShown ?? [])])].filter((id) => !noted.has(key(id)))
    if (fresh.length === 0) return
    await notePatientReads(engine, practiceId, reader, route, quarter, fresh)
    for (const id of fresh) noted.set(key(id), true)
  })
}

function readerOf({ identity }: FastifyRequest): Reader {
  if (identity.kind === 'staff') return { type: 'staff', id: identity.account_id }
  if (identity.kind === 'practice') return { type: 'key', id: identity.key_id }
  throw new Error('a route that shows patients is open to somebody whom nobody knows')
}

function idsIn(payload: unknown): string[] {
  const { id, patient, data } = payload as {
    readonly id?: string
    readonly patient?: { readonly id: string }
    readonly data?: readonly { readonly id: string }[]
  }
  if (data !== undefined) return data.map((record) => record.id)
  return [id ?? patient?.id].filter((known) => known !== undefined)
}

function patientIdsIn(payload: unknown): string[] {
  if (payload === null || typeof payload !== 'object') return []
  if (Array.isArray(payload)) return payload.flatMap(patientIdsIn)
  return Object.entries(payload).flatMap(([field, value]) =>
    field === 'patient_id' && typeof value === 'string' ? [value] : patientIdsIn(value),
  )
}

/** Fields that only what tells of patients has. */
const TELLING = ['patient_id', 'patient_name', 'date_of_birth', 'notes', 'cancellation_reason', 'metadata']

/** Whoever books or comes by the own link sees the own. */
const own: readonly string[] = ['patient', 'public']

function requireShows(server: Server): void {
  const routes: RouteOptions[] = []
  server.addHook('onRoute', (route) => {
    routes.push(route)
  })
  server.addHook('onReady', async () => {
    const silent = routes.filter(
      ({ config, schema }) =>
        config?.shows === undefined && !own.includes(config?.access ?? '') && tells(schema?.response),
    )
    if (silent.length === 0) return
    const names = silent.map(({ method, url }) => `${method} ${url}`)
    throw new Error(`routes that show patients and do not say in config.shows how: ${names.join(', ')}`)
  })
}

/** Whether an answer has a field that tells of a patient, through every schema that it refers to. */
function tells(schema: unknown, seen: ReadonlySet<string> = new Set()): boolean {
  if (schema === null || typeof schema !== 'object') return false
  if (Array.isArray(schema)) return schema.some((part) => tells(part, seen))
  const { $ref, properties = {}, ...rest } = schema as { $ref?: string; properties?: object }
  if (Object.keys(properties).some((field) => TELLING.includes(field))) return true
  const name = $ref?.replace('#', '')
  if (name !== undefined && !seen.has(name) && name !== 'Problem') {
    return tells(namedSchemas().get(name), new Set([...seen, name]))
  }
  return [...Object.values(properties), ...Object.values(rest)].some((part) => tells(part, seen))
}
