import { useMemo, useRef, useState } from 'react'
import { dateIn, datePlus, longDate } from '../../ui/times.ts'
import { useChanges } from '../shell/changes.ts'
import { useClinic } from '../shell/context.ts'
import { type Setup, useSetup } from '../shell/setup.ts'
import { useShortcuts } from '../shell/shortcuts.tsx'
import { Failed, Loading, Opening, Says } from '../shell/states.tsx'
import { undoLast } from '../shell/told.tsx'
import { type Shown, useShown } from './address.ts'
import { CalendarBoard, type Deeds } from './board.tsx'
import { Book } from './book.tsx'
import type { Gap } from './booking.ts'
import { useCancelling } from './cancelling.ts'
import { useCalendar } from './data.ts'
import { NO_ROOM, type Scene } from './events.ts'
import { Find } from './find.tsx'
import { ForWhom, useChosen } from './for-whom.tsx'
import { useMoving } from './moving.ts'
import { Paper } from './paper.tsx'
import { Toolbar } from './toolbar.tsx'
import { VisitPanel } from './visit.tsx'
import { instantAt, mondayOf, offsetAt, opensAt, soon } from './wall.ts'

export function CalendarPage() {
  const setup = useSetup()
  const { words, ownDoctor } = useClinic()
  useChanges()
  const shown = useMemo(() => setup.data && ofDoctor(setup.data, ownDoctor), [setup.data, ownDoctor])
  if (setup.isError) return <Failed again={() => void setup.refetch()} />
  if (!shown) return <Opening />
  if (shown.doctors.length === 0) return <Says title={words.say('cal_no_doctors')} />
  return <Desk setup={shown} />
}

/** What there is of it for whoever has one calendar only. */
function ofDoctor(setup: Setup, doctorId: string | null): Setup {
  if (doctorId === null) return setup
  return {
    ...setup,
    doctors: setup.doctors.filter(({ id }) => id === doctorId),
    types: setup.types.filter(({ doctor_id }) => doctor_id === doctorId),
  }
}

/** A week is one doctor's: all of them on a day's width are slivers that nobody can read. */
function readable(shown: Shown, firstDoctor: string): Shown {
  return shown.view === 'week' && shown.doctor === '' ? { ...shown, doctor: firstDoctor } : shown
}

function Desk({ setup }: { setup: Setup }) {
  const { words, clock, practice, may } = useClinic()
  const [asked, show] = useShown()
  const shown = useMemo(
    () => (setup.doctors[0] ? readable(asked, setup.doctors[0].id) : asked),
    [asked, setup],
  )
  const [gap, setGap] = useState<Gap | null>(null)
  const [isFinding, setFinding] = useState(false)
  const zone = practice.timezone
  const offset = offsetAt(zone, clock.now())
  const from = shown.view === 'day' ? shown.date : mondayOf(shown.date)
  const length = shown.view === 'day' ? 1 : 7
  const calendar = useCalendar(from, length)
  const chosen = useChosen(shown.patient)
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
  const find = may('patients:read') ? () => setFinding(true) : null
  const acts = { step, today, book, show, find }
  useDeskShortcuts(acts)

  // Once for each day: a board that scrolls by itself while somebody reads it is in the way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it was opened is what counts
  const opens = useMemo(
    () => opensAt(zone, shown.view === 'day' ? shown.date : '', clock.now()),
    [zone, shown.view, shown.date],
  )
  const days = useMemo(() => Array.from({ length }, (_, day) => datePlus(from, day)), [from, length])
  const scene = useMemo<Scene | null>(
    () =>
      calendar.data
        ? { words, zone, offset, opensAt: opens, setup, calendar: calendar.data, shown, days, leaving }
        : null,
    [words, zone, offset, opens, setup, calendar.data, shown, days, leaving],
  )
  const deeds: Deeds = {
    open: ({ id }) => show({ visit: id }),
    pick: (start, column) =>
      setGap({
        starts_at_utc: instantAt(zone, start),
        doctor_id: shown.by === 'doctor' && shown.view === 'day' ? column : shown.doctor || null,
        location_room_id: shown.by === 'room' && shown.view === 'day' && column !== NO_ROOM ? column : null,
        isWalkIn: false,
      }),
    drop: (dropped) => void move(dropped),
  }
  return (
    <div className="desk">
      <Toolbar
        shown={shown}
        doctors={setup.doctors.filter(({ is_active }) => is_active)}
        show={show}
        step={step}
        today={today}
        book={() => book(false)}
        walkIn={() => book(true)}
        find={find}
      />
      {chosen ? <ForWhom chosen={chosen} leave={() => show({ patient: '' })} /> : null}
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
      {gap ? (
        <Book
          gap={gap}
          setup={setup}
          who={chosen}
          close={() => {
            setGap(null)
            if (chosen) show({ patient: '' })
          }}
        />
      ) : null}
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
          taken={(calendar.data?.appointments ?? []).filter(({ session_id }) => session_id === shown.visit)}
          setup={setup}
          cancel={cancel}
          open={(visit) => show({ visit })}
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
  readonly find: (() => void) | null
  show(changes: { view: 'day' | 'week' | 'list' }): void
}

function useDeskShortcuts(acts: Acts): void {
  const { words } = useClinic()
  const now = useRef(acts)
  now.current = acts
  const canFind = acts.find !== null
  const shortcuts = useMemo(
    () => [
      { keys: 'N', does: words.say('cal_book'), run: () => now.current.book(false) },
      { keys: 'W', does: words.say('cal_walk_in'), run: () => now.current.book(true) },
      ...(canFind ? [{ keys: '/', does: words.say('cal_find'), run: () => now.current.find?.() }] : []),
      { keys: 'T', does: words.say('cal_today'), run: () => now.current.today() },
      { keys: 'ArrowLeft', does: words.say('cal_earlier'), run: () => now.current.step(-1) },
      { keys: 'ArrowRight', does: words.say('cal_later'), run: () => now.current.step(1) },
      { keys: '1', does: words.say('cal_day'), run: () => now.current.show({ view: 'day' }) },
      { keys: '2', does: words.say('cal_week'), run: () => now.current.show({ view: 'week' }) },
      { keys: '3', does: words.say('cal_list'), run: () => now.current.show({ view: 'list' }) },
      { keys: 'mod+Z', does: words.say('shell_undo'), run: undoLast },
    ],
    [words, canFind],
  )
  useShortcuts(shortcuts)
}
