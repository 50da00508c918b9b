import type { Schemas } from '../../src/client/index.ts'
import type { Language } from '../words/intl.ts'

/**
 * What the page comes with, so that the first times show without another request. Written by src/http/pages/, which
 * takes it from the same functions as the API.
 */
export interface Bootstrap {
  readonly language: Language
  /** Shown inside another site. */
  readonly embedded: boolean
  /** Null: there is no such practice, and `problem` says so. */
  readonly profile: Schemas['PracticeProfile'] | null
  readonly problem?: { readonly title: string; readonly detail: string }
  /** The first times, as the address asks for them. */
  readonly openings?: { readonly query: OpeningsQuery; readonly data: Schemas['Openings']['data'] }
  /** The server's clock when the page was made, milliseconds since 1970. */
  readonly now: number
}

export interface OpeningsQuery {
  readonly appointment_type_slug: string
  readonly doctor_id?: string
  readonly location_id?: string
  readonly limit: number
}

export function readBootstrap(): Bootstrap {
  return JSON.parse(document.getElementById('bootstrap')?.textContent ?? '{}')
}
