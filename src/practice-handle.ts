/** One practice's commands with the practice filled in: what `createHorai().practice(id)` gives. */
import type { Caller } from './booking/caller.ts'
import { cancel } from './booking/cancel.ts'
import { type ConfirmInput, confirm } from './booking/confirm.ts'
import type { Engine } from './booking/engine.ts'
import { extend } from './booking/extend.ts'
import { type HoldInput, hold } from './booking/hold.ts'
import { type NextFilter, next } from './booking/next.ts'
import { type AppointmentFilter, type AppointmentPosition, events, list, show } from './booking/read.ts'
import { type RescheduleInput, reschedule } from './booking/reschedule.ts'
import { availability, explain } from './booking/search.ts'
import {
  type CancelSeriesInput,
  cancelSeries,
  type MoveSeriesInput,
  rescheduleSeries,
} from './booking/series/change.ts'
import { approveSeries, confirmSeries } from './booking/series/confirm.ts'
import { holdSeries, type SeriesInput } from './booking/series/hold.ts'
import { showSeries } from './booking/series/read.ts'
import { approve, arrive, complete, noShow, unarrive } from './booking/settle.ts'
import { readStart } from './booking/start.ts'
import { onceOf } from './db/once.ts'
import * as types from './practice/appointment-types.ts'
import * as exceptions from './practice/availability-exceptions.ts'
import * as resources from './practice/bookable-resources.ts'
import type { Context } from './practice/change.ts'
import * as locations from './practice/doctor-locations.ts'
import * as doctors from './practice/doctors.ts'
import * as rooms from './practice/location-rooms.ts'
import * as patients from './practice/patients.ts'
import { changePractice, getPractice, type PracticeChanges } from './practice/practices.ts'
import * as rules from './practice/schedule-rules.ts'

/** How a command is to be carried out. */
export interface As {
  /** Patients are held to the type's rules, staff are not; `staff` unless given. */
  readonly actor?: { readonly type: 'staff' | 'patient'; readonly id?: string | null }
  /** Same key, same command, same input: the first answer again. */
  readonly idempotencyKey?: string
  /** Refuse with `version_conflict` unless the appointment is at this version. */
  readonly version?: number
}

type Within<F> = F extends (context: Context, practiceId: string, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never

type Bound<Family> = { readonly [Name in keyof Family]: Within<Family[Name]> }

export function practiceHandle(engine: Engine, practiceId: string) {
  type Function = (context: Context, practiceId: string, ...rest: never[]) => unknown
  const bind = <Family extends Record<string, Function>>(family: Family) =>
    Object.fromEntries(
      Object.entries(family).map(([name, call]) => [
        name,
        (...rest: never[]) => call(engine, practiceId, ...rest),
      ]),
    ) as Bound<Family>

  const caller = (command: string, as: As, input: unknown): Caller => ({
    practice_id: practiceId,
    actor: { type: as.actor?.type ?? 'staff', id: as.actor?.id ?? null },
    ...(as.version === undefined ? {} : { version: as.version }),
    ...(as.idempotencyKey === undefined
      ? {}
      : { once: onceOf(`library ${as.actor?.type ?? 'staff'} ${command}`, as.idempotencyKey, input) }),
  })
  const reader = caller('read', {}, null)

  return {
    id: practiceId,
    get: () => getPractice(engine, practiceId),
    change: (changes: PracticeChanges) => changePractice(engine, practiceId, changes),

    doctors: bind({
      list: doctors.listDoctors,
      get: doctors.getDoctor,
      create: doctors.createDoctor,
      change: doctors.changeDoctor,
      delete: doctors.deleteDoctor,
    }),
    locations: bind({
      list: locations.listLocations,
      get: locations.getLocation,
      create: locations.createLocation,
      change: locations.changeLocation,
      delete: locations.deleteLocation,
    }),
    rooms: bind({
      list: rooms.listRooms,
      get: rooms.getRoom,
      create: rooms.createRoom,
      change: rooms.changeRoom,
      delete: rooms.deleteRoom,
    }),
    resources: bind({
      list: resources.listResources,
      get: resources.getResource,
      create: resources.createResource,
      change: resources.changeResource,
      delete: resources.deleteResource,
    }),
    appointmentTypes: bind({
      list: types.listAppointmentTypes,
      get: types.getAppointmentType,
      create: types.createAppointmentType,
      change: types.changeAppointmentType,
      delete: types.deleteAppointmentType,
    }),
    scheduleRules: bind({
      list: rules.listScheduleRules,
      get: rules.getScheduleRule,
      create: rules.createScheduleRule,
      change: rules.changeScheduleRule,
      delete: rules.deleteScheduleRule,
    }),
    exceptions: bind({
      list: exceptions.listExceptions,
      get: exceptions.getException,
      create: exceptions.createException,
      change: exceptions.changeException,
      delete: exceptions.deleteException,
    }),
    patients: bind({
      list: patients.listPatients,
      get: patients.getPatient,
      create: patients.createPatient,
      change: patients.changePatient,
      delete: patients.deletePatient,
    }),

    availability: (query: Parameters<typeof availability>[2]) => availability(engine, practiceId, query),
    next: (filter: NextFilter) => next(engine, practiceId, filter),
    explain: ({ starts_at_utc, ...where }: Explained) =>
      explain(engine, practiceId, { ...where, starts_at: readStart(starts_at_utc) }),

    hold: (input: HoldInput, as: As = {}) => hold(engine, caller('hold', as, input), input),
    extend: (id: string, as: As = {}) => extend(engine, caller('extend', as, { id }), id),
    confirm: (id: string, input: ConfirmInput = {}, as: As = {}) =>
      confirm(engine, caller('confirm', as, { id, input }), id, input),
    reschedule: (id: string, input: RescheduleInput, as: As = {}) =>
      reschedule(engine, caller('reschedule', as, { id, input }), id, input),
    cancel: (id: string, input: { readonly reason?: string } = {}, as: As = {}) =>
      cancel(engine, caller('cancel', as, { id, input }), id, input),
    approve: (id: string, as: As = {}) => approve(engine, caller('approve', as, { id }), id),
    complete: (id: string, as: As = {}) => complete(engine, caller('complete', as, { id }), id),
    arrive: (id: string, as: As = {}) => arrive(engine, caller('arrive', as, { id }), id),
    unarrive: (id: string, as: As = {}) => unarrive(engine, caller('unarrive', as, { id }), id),
    noShow: (id: string, as: As = {}) => noShow(engine, caller('no_show', as, { id }), id),

    series: {
      hold: (input: SeriesInput, as: As = {}) => holdSeries(engine, caller('hold_series', as, input), input),
      confirm: (id: string, input: ConfirmInput = {}, as: As = {}) =>
        confirmSeries(engine, caller('confirm_series', as, { id, input }), id, input),
      approve: (id: string, as: As = {}) => approveSeries(engine, caller('approve_series', as, { id }), id),
      cancel: (id: string, input: CancelSeriesInput, as: As = {}) =>
        cancelSeries(engine, caller('cancel_series', as, { id, input }), id, input),
      reschedule: (id: string, input: MoveSeriesInput, as: As = {}) =>
        rescheduleSeries(engine, caller('reschedule_series', as, { id, input }), id, input),
      get: async (id: string) => (await showSeries(engine, reader, id)).series,
    },

    appointment: (id: string) => show(engine, reader, id),
    appointments: (filter: AppointmentFilter = {}, limit = 50, after: AppointmentPosition | null = null) =>
      list(engine, practiceId, filter, limit, after),
    events: (id: string) => events(engine, reader, id),
  }
}

type Explained = Omit<Parameters<typeof explain>[2], 'starts_at'> & { readonly starts_at_utc: string }
