import { useMemo, useRef, useState } from 'react'
import { dateIn, datePlus, longDate } from '../../ui/times.ts'
import { useChanges } from '../shell/changes.ts'
import { useClinic } from '../shell/context.ts'
import { type Setup, useSetup } from '../shell/setup.ts'
import { useShortcuts } from '../shell/shortcuts.tsx'
import { Failed, Loading, Opening, Says } from '../shell/states.tsx'
import { undoLast } from '../shell/told.tsx'
import { useShown } from './address.ts'
import { CalendarBoard, type Deeds } from './board.tsx'
import { Book, type Gap } from './book.tsx'
import { useCancelling } from './cancelling.ts'
import { useCalendar } from './data.ts'
import type { Scene } from './events.ts'
import { Find } from './find.tsx'
import { useMoving } from './moving.ts'
import { Paper } from './paper.tsx'
import { Toolbar } from './toolbar.tsx'
import { VisitPanel } from './visit.tsx'
import { instantAt, mondayOf, soon } from './wall.ts'

export function CalendarPage() {
  const setup = useSetup()
  const { words } = useClinic()
  useChanges()
  if (setup.isPending) return <Opening />
  if (setup.isError) return <Failed again={() => void setup.refetch()} />
  if (setup.data.doctors.length === 0) return <Says title={words.say('cal_no_doctors')} />
  return <Desk setup={setup.data} />
}

function Desk({ setup }: { setup: Setup }) {
  const { words, clock, practice } = useClinic()
  const [shown, show] = useShown()
  const [gap, setGap] = useState<Gap | null>(null)
  const [isFinding, setFinding] = useState(false)
  const zone = practice.timezone
  const from = shown.view === 'day' ? shown.date : mondayOf(shown.date)
  const length = shown.view === 'day' ? 1 : 7
  const calendar = useCalendar(from, length)
  const { leaving, cancel } = useCancelling()
  const move = useMoving(shown)

  const book = (isWalkIn: boolean) =>
    setGap({
      starts_at_utc: soon(clock.now()),
      doctor_id: shown.doctor || null,
      location_room_id: null,
      isWalkIn,
    })
  const step = (by: -1 | 1) => show({ date: datePlus(shown.date, by * length) })
  const today = () => show({ date: dateIn(zone, clock.now()) })
  const acts = { step, today, book, show, find: () => setFinding(true) }
  useDeskShortcuts(acts)

  const days = useMemo(() => Array.from({ length }, (_, day) => datePlus(from, day)), [from, length])
  const scene = useMemo<Scene | null>(
    () => (calendar.data ? { words, zone, setup, calendar: calendar.data, shown, days, leaving } : null),
    [words, zone, setup, calendar.data, shown, days, leaving],
  )
  const deeds: Deeds = {
    open: ({ id }) => show({ visit: id }),
    pick: (start, column) =>
      setGap({
        starts_at_utc: instantAt(zone, start),
        doctor_id: shown.by === 'doctor' && shown.view === 'day' ? column : shown.doctor || null,
        location_room_id: shown.by === 'room' && shown.view === 'day' && column !== 'none' ? column : null,
        isWalkIn: false,
      }),
    drop: (dropped) => void move(dropped),
  }
  return (
    <div className="page">
      <Toolbar
        shown={shown}
        doctors={setup.doctors.filter(({ is_active }) => is_active)}
        show={show}
        step={step}
        today={today}
        book={() => book(false)}
        walkIn={() => book(true)}
        find={acts.find}
      />
      {scene ? (
        <>
          <CalendarBoard scene={scene} deeds={deeds} />
          <Paper scene={scene} title={longDate(words, 'UTC', `${shown.date}T00:00:00Z`)} />
        </>
      ) : calendar.isError ? (
        <Failed again={() => void calendar.refetch()} />
      ) : (
        <Loading />
      )}
      {gap ? <Book gap={gap} setup={setup} close={() => setGap(null)} /> : null}
      {isFinding ? (
        <Find
          close={() => setFinding(false)}
          go={(date, visit) => {
            setFinding(false)
            show({ date, visit })
          }}
        />
      ) : null}
      {shown.visit ? (
        <VisitPanel
          id={shown.visit}
          known={calendar.data?.appointments.find(({ id }) => id === shown.visit)}
          setup={setup}
          cancel={cancel}
          close={() => show({ visit: '' })}
        />
      ) : null}
    </div>
  )
}

interface Acts {
  step(by: -1 | 1): void
  today(): void
  book(isWalkIn: boolean): void
  find(): void
  show(changes: { view: 'day' | 'week' | 'list' }): void
}

function useDeskShortcuts(acts: Acts): void {
  const { words } = useClinic()
  const now = useRef(acts)
  now.current = acts
  const shortcuts = useMemo(
    () => [
      { keys: 'N', does: words.say('cal_book'), run: () => now.current.book(false) },
      { keys: 'W', does: words.say('cal_walk_in'), run: () => now.current.book(true) },
      { keys: '/', does: words.say('cal_find'), run: () => now.current.find() },
      { keys: 'T', does: words.say('cal_today'), run: () => now.current.today() },
      { keys: 'ArrowLeft', does: words.say('cal_earlier'), run: () => now.current.step(-1) },
      { keys: 'ArrowRight', does: words.say('cal_later'), run: () => now.current.step(1) },
      { keys: '1', does: words.say('cal_day'), run: () => now.current.show({ view: 'day' }) },
      { keys: '2', does: words.say('cal_week'), run: () => now.current.show({ view: 'week' }) },
      { keys: '3', does: words.say('cal_list'), run: () => now.current.show({ view: 'list' }) },
      { keys: 'mod+Z', does: words.say('shell_undo'), run: undoLast },
    ],
    [words],
  )
  useShortcuts(shortcuts)
}
