import { Refused } from '../../ui/answer.ts'
import { dateAndTime } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { reasonOf, tell, tellWithUndo } from '../shell/told.tsx'
import type { Shown } from './address.ts'
import type { Dropped } from './board.tsx'
import { type Move, useCommands } from './commands.ts'
import type { Visit } from './data.ts'
import { NO_ROOM } from './events.ts'
import { instantAt } from './wall.ts'

/** Moves what was dragged; what is refused goes back to where it was, and says why. */
export function useMoving(shown: Shown): (dropped: Dropped) => Promise<void> {
  const { words, practice } = useClinic()
  const commands = useCommands()

  const move = async (visit: Visit, to: Move) => {
    const moved = await commands.move(visit.id, to)
    const text = words.say('cal_moved', {
      name: visit.patient_name ?? '',
      when: dateAndTime(words, practice.timezone, moved.starts_at_utc),
    })
    tellWithUndo(words, text, () => void moveBack(visit))
  }
  const moveBack = async (visit: Visit) => {
    const to = placeOf(visit)
    // What was outside the offered hours before is so again; anything else is held to them, as by any move.
    const reason = visit.outside_hours ? { reason: words.say('cal_move_back') } : {}
    try {
      await commands.move(visit.id, { ...to, ...reason })
    } catch (error) {
      refused(visit, to, error)
    }
  }
  const refused = (visit: Visit, to: Move, error: unknown) => {
    const isOutside = error instanceof Refused && error.problem.code === 'slot_not_offered'
    const moveAnyway = () =>
      void move(visit, { ...to, reason: words.say('cal_moved_by_desk') }).catch((why) =>
        refused(visit, to, why),
      )
    tell(words, {
      text: words.say('cal_not_moved', { why: reasonOf(words, error) }),
      isBad: true,
      forMs: 12_000,
      ...(isOutside ? { button: { label: words.say('cal_move_anyway'), run: moveAnyway } } : {}),
    })
  }

  return async ({ visit, start, column, putBack }) => {
    if (shown.by === 'room' && column === NO_ROOM && visit.location_room_id !== null) {
      putBack()
      tell(words, { text: words.say('cal_not_moved', { why: words.say('cal_keeps_room') }), isBad: true })
      return
    }
    const to = { starts_at_utc: instantAt(practice.timezone, start), ...columnOf(shown, visit, column) }
    try {
      await move(visit, to)
    } catch (error) {
      putBack()
      refused(visit, to, error)
    }
  }
}

/** What the column says: the doctor, or the room, in which the visit is to stay when only its time changes. */
function columnOf({ by, view }: Shown, visit: Visit, column: string | null): Partial<Move> {
  if (view !== 'day' || column === null || column === NO_ROOM) return {}
  if (by === 'room') return { location_room_id: column }
  return column === visit.doctor_id ? {} : { doctor_id: column }
}

function placeOf({ starts_at_utc, doctor_id, doctor_location_id, location_room_id }: Visit): Move {
  return { starts_at_utc, doctor_id, doctor_location_id, location_room_id }
}
