import '@event-calendar/core/index.css'
import './calendar.css'
import {
  type Calendar as Board,
  createCalendar,
  destroyCalendar,
  Interaction,
  List,
  ResourceTimeGrid,
  TimeGrid,
} from '@event-calendar/core'
import { useEffect, useRef } from 'react'
import { clockTime } from '../../ui/times.ts'
import type { ClinicWord } from '../../words/clinic/clinic.ts'
import type { Visit } from './data.ts'
import { columns, eventsOf, hoursShown, type Scene, type StatusShown } from './events.ts'
import { wallOfShown } from './wall.ts'

export interface Dropped {
  readonly visit: Visit
  /** As the clock on the wall shows it. */
  readonly start: string
  /** The column; null where there is only one for all. */
  readonly column: string | null
  putBack(): void
}

export interface Deeds {
  open(visit: Visit): void
  pick(start: string, column: string | null): void
  drop(dropped: Dropped): void
}

const views = { day: 'resourceTimeGridDay', week: 'timeGridWeek', list: 'listWeek' } as const

/** The calendar itself, drawn by a library that knows nothing of React: it is told what to show, and tells what is done. */
export function CalendarBoard({ scene, deeds }: { scene: Scene; deeds: Deeds }) {
  const host = useRef<HTMLDivElement>(null)
  const board = useRef<Board | null>(null)
  // What is done is done with what is shown then, not with what was shown when the board was made.
  const now = useRef({ scene, deeds })
  now.current = { scene, deeds }

  useEffect(() => {
    const made = createCalendar(
      host.current as HTMLElement,
      [ResourceTimeGrid, TimeGrid, List, Interaction],
      {
        ...optionsOf(now.current.scene),
        height: '100%',
        headerToolbar: { start: '', center: '', end: '' },
        allDaySlot: false,
        nowIndicator: true,
        firstDay: 1,
        slotDuration: '00:15',
        slotHeight: 24,
        slotLabelInterval: '01:00',
        eventDurationEditable: false,
        editable: true,
        eventContent: (info) => contentOf(now.current.scene, info),
        eventDidMount: ({ el, event }) => {
          const { visit, status } = event.extendedProps as { visit?: Visit; status?: StatusShown }
          if (visit && status) el.setAttribute('aria-label', labelOf(now.current.scene, visit, status))
        },
        eventClick: ({ event }) => {
          const { visit } = event.extendedProps as { visit?: Visit }
          if (visit) now.current.deeds.open(visit)
        },
        dateClick: ({ dateStr, resource }) =>
          now.current.deeds.pick(dateStr.slice(0, 19), resource?.id ?? null),
        eventDrop: ({ event, newResource, revert }) => {
          const { visit } = event.extendedProps as { visit?: Visit }
          if (!visit) return revert()
          now.current.deeds.drop({
            visit,
            start: wallOfShown(event.start),
            column: newResource?.id ?? null,
            putBack: revert,
          })
        },
      } as Board.Options,
    )
    board.current = made
    const tidying = tidyRoles(host.current as HTMLElement, now.current.scene.words.say('nav_calendar'))
    return () => {
      tidying.disconnect()
      board.current = null
      void destroyCalendar(made)
    }
  }, [])

  useEffect(() => {
    for (const [name, value] of Object.entries(optionsOf(scene)))
      board.current?.setOption(name as keyof Board.Options, value as never)
  }, [scene])

  return <div ref={host} className="board" />
}

function optionsOf(scene: Scene): Board.Options {
  const { shown, words } = scene
  const { from, to } = hoursShown(scene)
  return {
    view: views[shown.view],
    date: `${shown.date}T00:00:00`,
    locale: words.locale,
    slotMinTime: from,
    slotMaxTime: to,
    resources: columns(scene),
    events: eventsOf(scene),
    noEventsContent: words.say('cal_nothing'),
    dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'short' },
    slotLabelFormat: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  } as Board.Options
}

/** Built as elements: what patients are called can be anything, and is text. */
function contentOf({ words, zone, setup }: Scene, { event }: Board.EventContentInfo): Board.Content {
  const { visit, status } = event.extendedProps as { visit?: Visit; status?: StatusShown }
  if (!visit || !status) return { domNodes: [element('span', 'note', String(event.title ?? ''))] }
  const type = setup.types.find(({ id }) => id === visit.appointment_type_id)
  const line = element('div', 'visit-line')
  line.append(
    element('span', 'visit-time', clockTime(words, zone, visit.starts_at_utc)),
    element('span', 'visit-name', visit.patient_name ?? words.say('cal_being_booked')),
  )
  const mark = marks[status]
  if (mark) line.append(element('span', 'visit-mark', mark))
  return { domNodes: [line, element('div', 'visit-type', type?.name ?? '')] }
}

/** So that colour is never alone in telling. */
const marks: Partial<Record<StatusShown, string>> = {
  held: '…',
  pending: '?',
  arrived: '●',
  completed: '✓',
  no_show: '✕',
}

function labelOf({ words, zone, setup }: Scene, visit: Visit, status: StatusShown): string {
  const doctor = setup.doctors.find(({ id }) => id === visit.doctor_id)?.name
  const type = setup.types.find(({ id }) => id === visit.appointment_type_id)?.name
  return [
    clockTime(words, zone, visit.starts_at_utc),
    visit.patient_name,
    type,
    doctor,
    words.say(`cal_status_${status}` as ClinicWord),
  ]
    .filter(Boolean)
    .join(', ')
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

const TABLE_ROLES = new Set(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell', 'gridcell'])

/**
 * The library calls its board a table, whose rows and cells are then not in it as a table has them. Without those roles it
 * is what it is: a place that scrolls, with visits in it that are buttons with names.
 */
function tidyRoles(host: HTMLElement, label: string): MutationObserver {
  const tidy = () => {
    for (const part of host.querySelectorAll('[role], [aria-colindex], [aria-rowindex], [aria-colspan]')) {
      if (TABLE_ROLES.has(part.getAttribute('role') ?? '')) part.removeAttribute('role')
      for (const name of ['aria-colindex', 'aria-rowindex', 'aria-colspan', 'aria-colcount', 'aria-rowcount'])
        part.removeAttribute(name)
    }
    const main = host.querySelector('.ec-main')
    if (main && !main.hasAttribute('tabindex')) {
      main.setAttribute('tabindex', '0')
      main.setAttribute('role', 'region')
      main.setAttribute('aria-label', label)
    }
  }
  const observer = new MutationObserver(tidy)
  observer.observe(host, { childList: true, subtree: true })
  tidy()
  return observer
}
