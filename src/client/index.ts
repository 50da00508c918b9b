import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './schema.ts'

export type HoraiClient = Client<paths>

/** The shapes of the API by their names, e.g. `Schemas['Appointment']`. */
export type Schemas = components['schemas']

export interface ClientOptions {
  /** Where the API is, e.g. `https://clinic.example`; the page's own origin unless given. */
  readonly baseUrl?: string
  /** A practice key, the instance key or a manage token; none for what anybody may do. */
  readonly token?: string
  /** In place of the global `fetch`, e.g. in a test. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/**
 * The API, typed by its OpenAPI document. Answers `{ data }` or `{ error }`, where `error` is a problem (RFC 9457) whose
 * `code` tells what went wrong: nothing is thrown but when the network fails.
 */
export function createHoraiClient({ baseUrl = '', token, fetch }: ClientOptions = {}): HoraiClient {
  return createClient<paths>({
    baseUrl,
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
    ...(fetch ? { fetch } : {}),
  })
}
