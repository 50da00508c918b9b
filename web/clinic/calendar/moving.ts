import { Refused } from '../../ui/answer.ts'
import { dateAndTime } from '../../ui/times.ts'
import { useClinic } from '../shell/context.ts'
import { reasonOf, tell, tellWithUndo } from '../shell/told.tsx'
import type { Shown } from './address.ts'
import type { Dropped } from './board.tsx'
import { type Move, useCommands } from './commands.ts'
import type { Visit } from './data.ts'
import { instantAt } from './wall.ts'

/** Moves what was dragged; what is refused goes back to where it was, and says why. */
export function useMoving(shown: Shown): (dropped: Dropped) => Promise<void> {
  const { words, practice } = useClinic()
  const commands = useCommands()
  const zone = practice.timezone

  const move = async (visit: Visit, to: Move) => {
    const moved = await commands.move(visit.id, to)
    const text = words.say('cal_moved', {
      name: visit.patient_name ?? '',
      when: dateAndTime(words, zone, moved.starts_at_utc),
    })
    tellWithUndo(words, text, () => void back(visit))
  }
  const back = async (visit: Visit) => {
    try {
      await commands.move(visit.id, { ...placeOf(visit), reason: words.say('cal_move_back') })
    } catch (error) {
      tell({ text: words.say('cal_not_moved', { why: reasonOf(words, error) }), isBad: true })
    }
  }
  const refused = (visit: Visit, to: Move, error: unknown) => {
    const isOutside = error instanceof Refused && error.problem.code === 'slot_not_offered'
    tell({
      text: words.say('cal_not_moved', { why: reasonOf(words, error) }),
      isBad: true,
      forMs: 12_000,
      ...(isOutside
        ? {
            button: {
              label: words.say('cal_move_anyway'),
              run: () =>
                void move(visit, { ...to, reason: words.say('cal_moved_by_desk') }).catch((why) =>
                  refused(visit, to, why),
                ),
            },
          }
        : {}),
    })
  }

  return async ({ visit, start, column, putBack }) => {
    const to = { starts_at_utc: instantAt(zone, start), ...columnOf(shown, visit, column) }
    try {
      await move(visit, to)
    } catch (error) {
      putBack()
      refused(visit, to, error)
    }
  }
}

function columnOf({ by, view }: Shown, visit: Visit, column: string | null): Partial<Move> {
  if (view !== 'day' || column === null) return {}
  if (by === 'doctor') return column === visit.doctor_id ? {} : { doctor_id: column }
  return column === visit.location_room_id || column === 'none' ? {} : { location_room_id: column }
}

function placeOf({ starts_at_utc, doctor_id, doctor_location_id, location_room_id }: Visit): Move {
  return { starts_at_utc, doctor_id, doctor_location_id, location_room_id }
}
