import { useState } from 'react'
import { Refused } from '../../ui/answer.ts'
import type { Fit } from '../../ui/runs.ts'
import { dateAndTime } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import type { Setup, VisitType } from '../shell/setup.ts'
import { reasonOf, tell } from '../shell/told.tsx'
import { useCommands } from './commands.ts'
import { type Repeating, recurrenceOf } from './repeating.tsx'
import { wallOf } from './wall.ts'
import type { Chosen } from './who.tsx'

/* Holding and confirming: two steps of which the desk sees one. Where the second is refused, the time is given back. */

/** What a click in the calendar says already. */
export interface Gap {
  readonly starts_at_utc: string
  readonly doctor_id: string | null
  readonly location_room_id: string | null
  /** Somebody is standing at the desk: what is not on offer is booked all the same, and says why. */
  readonly isWalkIn: boolean
}

/** One thing at a time: a refusal is shown where it was asked for, and whatever else went wrong is told. */
function useAttempt() {
  const { words } = useClinic()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused['problem'] | null>(null)
  const attempt = async (work: () => Promise<void>) => {
    if (isBusy) return
    setBusy(true)
    setRefusal(null)
    try {
      await work()
    } catch (error) {
      if (error instanceof Refused) setRefusal(error.problem)
      else tell(words, { text: words.say('cal_not_done', { why: reasonOf(words, error) }), isBad: true })
    } finally {
      setBusy(false)
    }
  }
  return { attempt, isBusy, refusal }
}

/** One visit of one patient. */
export function useBooking(gap: Gap, close: () => void) {
  const { words, practice } = useClinic()
  const commands = useCommands()
  const { attempt, isBusy, refusal } = useAttempt()

  const hold = async (
    doctor_id: string,
    appointment_type_id: string,
    starts_at_utc: string,
    reason: string,
  ) => {
    const booking = {
      doctor_id,
      appointment_type_id,
      starts_at_utc,
      ...(gap.location_room_id ? { location_room_id: gap.location_room_id } : {}),
    }
    if (reason) return commands.hold({ ...booking, reason })
    try {
      return await commands.hold(booking)
    } catch (error) {
      const isOutside = error instanceof Refused && error.problem.code === 'slot_not_offered'
      if (!gap.isWalkIn || !isOutside) throw error
      return commands.hold({ ...booking, reason: words.say('cal_walk_in_reason') })
    }
  }

  const book = (chosen: Chosen, doctorId: string, typeId: string, startsAt: string, reason: string) =>
    attempt(async () => {
      const held = await hold(doctorId, typeId, startsAt, reason)
      try {
        const booked = await commands.confirm(held.id, chosen.who)
        if (gap.isWalkIn && booked.status === 'confirmed') await commands.settle(booked.id, 'arrive')
        const when = dateAndTime(words, practice.timezone, booked.starts_at_utc)
        tell(words, { text: words.say('cal_booked', { name: chosen.name, when }) })
        close()
      } catch (error) {
        // Nobody else should have to wait for a time that nobody gets.
        if (error instanceof Refused) await commands.settle(held.id, 'cancel')
        throw error
      }
    })
  return { book, isBusy, refusal }
}

/** The same for visits that come back: held together, and confirmed together. */
export function useSeriesBooking(gap: Gap, { doctors }: Setup, close: () => void) {
  const { words, practice } = useClinic()
  const commands = useCommands()
  const { attempt, isBusy, refusal } = useAttempt()
  const book = (
    chosen: Chosen,
    { id, doctor_id }: VisitType,
    startsAt: string,
    repeating: Repeating,
    mode: 'all_or_nothing' | 'skip_taken',
  ) =>
    attempt(async () => {
      const zone = doctors.find((one) => one.id === doctor_id)?.timezone ?? practice.timezone
      const wall = wallOf(zone, startsAt)
      const first_date = wall.slice(0, 10)
      const held = await commands.holdSeries({
        doctor_id,
        appointment_type_id: id,
        first_date,
        start_local: wall.slice(11, 16),
        recurrence: recurrenceOf(repeating, first_date),
        mode,
        ...(gap.location_room_id ? { location_room_id: gap.location_room_id } : {}),
      })
      try {
        const { appointments } = await commands.confirmSeries(held.id, chosen.who)
        tell(words, {
          text: words.say('cal_series_booked', { name: chosen.name, visits: appointments.length }),
        })
        close()
      } catch (error) {
        const appointment_id = held.appointments[0]?.id
        if (error instanceof Refused && appointment_id) {
          await commands.cancelSeries(held.id, { appointment_id, scope: 'all' })
        }
        throw error
      }
    })
  return { book, isBusy, refusal }
}

/** Visits of several people: all of them, or none. */
export function useFamilyBooking(close: () => void) {
  const { words, practice } = useClinic()
  const commands = useCommands()
  const { attempt, isBusy, refusal } = useAttempt()
  const book = (people: readonly Chosen[], { id, doctor_id }: VisitType, fit: Fit) =>
    attempt(async () => {
      const held = await commands.holdJointly({
        visits: fit.starts.map((starts_at_utc) => ({
          doctor_id,
          appointment_type_id: id,
          starts_at_utc,
          doctor_location_id: fit.doctor_location_id,
        })),
      })
      try {
        await commands.confirmJointly(
          held.id,
          people.map(({ who }) => who),
        )
        const names = people.map(({ name }) => name).join(', ')
        const when = dateAndTime(words, practice.timezone, fit.starts_at_utc)
        tell(words, { text: words.say('cal_family_booked', { names, when }) })
        close()
      } catch (error) {
        if (error instanceof Refused) await commands.cancelJointly(held.id)
        throw error
      }
    })
  return { book, isBusy, refusal }
}
