/** What an answer says for certain: done, not done, or nothing; and what it shows. */
import { type Companion, nothing, type Read, type RefusedDate, type Shown } from './history.ts'
import type { Answer } from './http.ts'

/** A 2xx is done and a 4xx is not done; all else says nothing for certain. */
export function readAnswer({ status, text }: Answer): Read {
  const unknown = (code: string): Read => ({ ...nothing, code })
  if (status === 0) return unknown(text)
  if (status === 204) return { ...nothing, outcome: 'ok', said: 'ok' }
  let body: Record<string, unknown>
  try {
    body = JSON.parse(text) as Record<string, unknown>
  } catch {
    return unknown(`${status} that is no JSON`)
  }
  if (status < 300) return readDone(body)
  const code = String(body['code'])
  if (status >= 500 || code === 'idempotency_in_progress') return unknown(code)
  const { appointment_status, version, hold_expires_at, visit, dates } = body
  const refusedDates = datesIn(dates)
  const facts = { status: appointment_status, version, hold_expires_at, visit }
  return {
    ...nothing,
    outcome: 'fail',
    code,
    facts,
    refusedDates,
    said: [code, told(refusedDates)].join(' '),
  }
}

function readDone(body: Record<string, unknown>): Read {
  const shown = typeof body['version'] === 'number' ? shownIn(body) : null
  const several = body['appointments'] as readonly Record<string, unknown>[] | undefined
  const visits = several?.map(shownIn) ?? (shown === null ? [] : [shown])
  const refusedDates = datesIn(body['refused_dates'])
  const said = visits.length === 0 ? 'ok' : JSON.stringify([visits, told(refusedDates)])
  return {
    ...nothing,
    outcome: 'ok',
    shown,
    visits,
    refusedDates,
    companions: companionsIn(body['data']),
    said,
  }
}

function shownIn(body: Record<string, unknown>): Shown {
  const { id, version, status, appointment_type_id, starts_at_utc, ends_at_utc } = body
  const { hold_expires_at = null, resource_ids = [], patient_id = null } = body
  const { session_id = null, series_id = null, joint_booking_id = null } = body
  return {
    ...{ id, version, status, appointment_type_id, starts_at_utc, ends_at_utc },
    ...{ hold_expires_at, resource_ids, patient_id, session_id, series_id, joint_booking_id },
  } as Shown
}

function datesIn(dates: unknown): readonly RefusedDate[] {
  const all = (dates ?? []) as readonly RefusedDate[]
  return all.map(({ starts_at_utc, code }) => ({ starts_at_utc, code }))
}

/** Without the starts near by, which are looked for anew each time. */
function told(dates: readonly RefusedDate[]): string {
  return dates.map(({ starts_at_utc, code }) => `${starts_at_utc} ${code}`).join()
}

function companionsIn(data: unknown): readonly Companion[] | null {
  const all = data as readonly Companion[] | undefined
  if (all === undefined || all.some(({ role }) => role === undefined)) return null
  return all.map(({ id, role, patient_id }) => ({ id, role, patient_id }))
}
