import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { again, answerOf, type Problem, Refused } from '../../ui/answer.ts'
import { keyOf, settled } from '../../ui/intent.ts'
import { useClinic } from '../shell/context.ts'

export type Appointment = Schemas['Appointment']

export type Verb = 'cancel' | 'approve' | 'complete' | 'no-show' | 'arrive' | 'unarrive'

export interface Booking {
  readonly doctor_id: string
  readonly appointment_type_id: string
  readonly starts_at_utc: string
  readonly doctor_location_id?: string | null
  readonly location_room_id?: string | null
  /** Although it is not on offer, and why. */
  readonly reason?: string
}

export type Who =
  | { readonly patient_id: string }
  | { readonly patient: { name: string; phone: string | null } }

export interface Move {
  readonly starts_at_utc: string
  readonly doctor_id?: string
  readonly doctor_location_id?: string | null
  readonly location_room_id?: string | null
  readonly reason?: string
}

export type Series = Schemas['AppointmentSeries']
export type SeriesScope = Schemas['CancelSeriesRequest']['scope']

export interface SeriesBooking {
  readonly doctor_id: string
  readonly appointment_type_id: string
  /** By the doctor's clock. */
  readonly first_date: string
  readonly start_local: string
  readonly recurrence: string
  readonly mode: Series['mode']
  readonly location_room_id?: string | null
}

export type Jointly = Schemas['JointBooking']
export type JointBooking = Schemas['JointHoldRequest']

export interface Commands {
  hold(booking: Booking): Promise<Appointment>
  confirm(id: string, who: Who): Promise<Appointment>
  move(id: string, to: Move): Promise<Appointment>
  settle(id: string, verb: Verb): Promise<Appointment>
  holdSeries(booking: SeriesBooking): Promise<Series>
  confirmSeries(id: string, who: Who): Promise<Series>
  cancelSeries(id: string, about: { appointment_id: string; scope: SeriesScope }): Promise<Series>
  moveSeries(
    id: string,
    to: { appointment_id: string; scope: SeriesScope; starts_at_utc: string },
  ): Promise<Series>
  /** Visits of several people: all of them, or none. */
  holdJointly(booking: JointBooking): Promise<{ readonly id: string }>
  /** By the starts of the visits. */
  confirmJointly(id: string, patients: readonly Who[]): Promise<Jointly>
  cancelJointly(id: string): Promise<Jointly>
  /** The page is being left: what is due is sent on its way without waiting for the answer. */
  sendOff(id: string, verb: Verb): void
}

type Asked<Data> = Promise<{ data?: Data | undefined; error?: Problem | undefined; response: Response }>

/** What a desk does to appointments. Each is done once, however often it has to be sent. */
export function useCommands(): Commands {
  const { session } = useClinic()
  const queries = useQueryClient()
  return useMemo(() => {
    const { api } = session
    const once = async <Data>(
      intent: string,
      body: unknown,
      send: (header: { 'Idempotency-Key': string }) => Asked<Data>,
    ): Promise<Data> => {
      try {
        const answer = await persist(() => answerOf(send({ 'Idempotency-Key': keyOf(intent, body) })))
        settled(intent)
        return answer
      } catch (error) {
        if (error instanceof Refused) settled(intent)
        throw error
      } finally {
        for (const known of ['calendar', 'appointment']) void queries.invalidateQueries({ queryKey: [known] })
      }
    }
    const settle = async (id: string, verb: Verb) => {
      const visit = await once(`${verb}:${id}`, {}, (header) =>
        api.POST(`/v1/appointments/{id}/${verb}`, { params: { path: { id }, header }, body: {} }),
      )
      // What can be done next follows from it: nobody shall do it to what the visit was before.
      queries.setQueryData(['appointment', id], visit)
      return visit
    }
    return {
      hold: ({ reason, ...booking }) =>
        once('hold', { ...booking, reason }, (header) =>
          api.POST('/v1/appointments', {
            params: { header },
            body: { ...booking, ...(reason ? { outside_hours: true, reason } : {}) },
          }),
        ),
      confirm: (id, who) =>
        once(`confirm:${id}`, who, (header) =>
          api.POST('/v1/appointments/{id}/confirm', { params: { path: { id }, header }, body: who }),
        ),
      move: (id, { reason, ...to }) =>
        once(`move:${id}`, { ...to, reason }, (header) =>
          api.POST('/v1/appointments/{id}/reschedule', {
            params: { path: { id }, header },
            body: { ...to, ...(reason ? { outside_hours: true, reason } : {}) },
          }),
        ),
      settle,
      holdSeries: (body) =>
        once('hold-series', body, (header) =>
          api.POST('/v1/appointment-series', { params: { header }, body }),
        ),
      confirmSeries: (id, body) =>
        once(`confirm-series:${id}`, body, (header) =>
          api.POST('/v1/appointment-series/{id}/confirm', { params: { path: { id }, header }, body }),
        ),
      cancelSeries: (id, body) =>
        once(`cancel-series:${id}`, body, (header) =>
          api.POST('/v1/appointment-series/{id}/cancel', { params: { path: { id }, header }, body }),
        ),
      moveSeries: (id, body) =>
        once(`move-series:${id}`, body, (header) =>
          api.POST('/v1/appointment-series/{id}/reschedule', { params: { path: { id }, header }, body }),
        ),
      holdJointly: (body) =>
        once('hold-jointly', body, (header) => api.POST('/v1/joint-bookings', { params: { header }, body })),
      confirmJointly: (id, patients) =>
        once(`confirm-jointly:${id}`, patients, (header) =>
          api.POST('/v1/joint-bookings/{id}/confirm', {
            params: { path: { id }, header },
            body: { patients: [...patients] },
          }),
        ),
      cancelJointly: (id) =>
        once(`cancel-jointly:${id}`, {}, (header) =>
          api.POST('/v1/joint-bookings/{id}/cancel', { params: { path: { id }, header }, body: {} }),
        ),
      sendOff: (id, verb) =>
        void session.fetch(`/v1/appointments/${id}/${verb}`, {
          method: 'POST',
          keepalive: true,
          headers: { 'content-type': 'application/json', 'Idempotency-Key': keyOf(`${verb}:${id}`, {}) },
          body: '{}',
        }),
    }
  }, [session, queries])
}

/** Tries until there is an answer: a connection that was lost for a moment is nobody's business. */
async function persist<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!again.retry(failures, error as Error)) throw error
      await new Promise((resolve) => setTimeout(resolve, again.retryDelay(failures)))
    }
  }
}
