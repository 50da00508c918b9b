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
import { columns, eventsOf, hoursShown, type Scene, type StatusShown, titleOf } from './events.ts'
import { wallOfShown } from './wall.ts'

export interface Dropped {
  readonly visit: Visit
  /** As the clock on the wall shows it. */
  readonly start: string
  /** The column; in weeks, where columns are days, the doctor's. */
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
        snapDuration: '00:05',
        slotLabelInterval: '01:00',
        slotEventOverlap: false,
        eventDurationEditable: false,
        editable: true,
        eventContent: (info) => contentOf(now.current.scene, info),
        eventClick: ({ event }) => {
          const { visit } = event.extendedProps as { visit?: Visit }
          if (visit) now.current.deeds.open(visit)
        },
        dateClick: ({ dateStr, resource }) =>
          now.current.deeds.pick(dateStr.slice(0, 19), resource?.id ?? null),
        eventDrop: ({ event, revert }) => {
          const { visit } = event.extendedProps as { visit?: Visit }
          if (!visit) return revert()
          now.current.deeds.drop({
            visit,
            start: wallOfShown(event.start),
            column: event.resourceIds[0]?.toString() ?? null,
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

  // Only what has become another: the board goes back to its beginning when it is told the same date once more.
  const told = useRef<Record<string, string>>({})
  useEffect(() => {
    for (const [name, value] of Object.entries(optionsOf(scene))) {
      const text = JSON.stringify(value)
      if (told.current[name] === text) continue
      told.current[name] = text
      board.current?.setOption(name as keyof Board.Options, value as never)
    }
  }, [scene])

  return <div ref={host} className="board" />
}

function optionsOf(scene: Scene): Board.Options {
  const { shown, words } = scene
  const { from, to } = hoursShown(scene)
  return {
    view: views[shown.view],
    date: `${shown.date}T00:00:00`,
    // Times are drawn as they are given; the line of what is now must be where the practice's clock stands.
    timeZone: scene.offset,
    locale: words.locale,
    scrollTime: scene.opensAt,
    slotHeight: slotHeight(scene),
    columnWidth: shown.view === 'week' ? 'minmax(7rem, 1fr)' : 'minmax(9rem, 1fr)',
    slotMinTime: from,
    slotMaxTime: to,
    resources: columns(scene),
    events: eventsOf(scene),
    noEventsContent: words.say('cal_nothing'),
    dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'short' },
    slotLabelFormat: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  } as Board.Options
}

/** So tall is a quarter of an hour that the shortest visit can be read, and hit with a finger. */
function slotHeight({ setup }: Scene): number {
  const shortest = Math.min(
    15,
    ...setup.types.filter(({ is_active }) => is_active).map(({ duration_minutes }) => duration_minutes),
  )
  return Math.ceil((24 * 15) / shortest)
}

/** Built as elements: what patients are called can be anything, and is text. */
function contentOf(scene: Scene, { event }: Board.EventContentInfo): Board.Content {
  const { words, zone, setup } = scene
  const { visit, status } = event.extendedProps as { visit?: Visit; status?: StatusShown }
  if (!visit || !status) return { domNodes: [element('span', 'event-note', String(event.title ?? ''))] }
  const type = kindOf(scene, visit)
  const open = element('button', 'visit-open')
  open.setAttribute('type', 'button')
  open.setAttribute('aria-label', labelOf(scene, visit, status))
  const line = element('div', 'visit-line')
  line.append(
    element('span', 'visit-time', clockTime(words, zone, visit.starts_at_utc)),
    element('span', 'visit-name', String(event.title ?? '')),
  )
  const mark = marks[status]
  if (mark) line.append(drawing('visit-mark', mark))
  const doctor = setup.doctors.find(({ id }) => id === visit.doctor_id)
  const what = scene.shown.view === 'list' ? [type, doctor?.name] : [type]
  const kind = element('div', 'visit-type', what.filter(Boolean).join(' · '))
  for (const seen of [line, kind]) seen.setAttribute('aria-hidden', 'true')
  return { domNodes: [line, kind, open] }
}

/** Nothing of a group, which is called by it already. */
function kindOf({ setup }: Scene, { appointment_type_id, places_snapshot }: Visit): string | undefined {
  return places_snapshot ? undefined : setup.types.find(({ id }) => id === appointment_type_id)?.name
}

/** So that colour is never alone in telling: drawn, since not every font has such letters. In a square of 16. */
const marks: Partial<Record<StatusShown, string>> = {
  held: 'M3 8h.01M8 8h.01M13 8h.01',
  pending: 'M5 5.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2.9-1.2 1.8M8 13.5h.01',
  arrived: 'M8 5a3 3 0 1 0 .01 6A3 3 0 1 0 8 5M8 7.5v1',
  completed: 'm3 8.5 3.5 3.5L13 4.5',
  no_show: 'm4 4 8 8m0-8-8 8',
}

function drawing(className: string, path: string): SVGElement {
  const [picture, stroke] = ['svg', 'path'].map((name) =>
    document.createElementNS('http://www.w3.org/2000/svg', name),
  ) as [SVGElement, SVGElement]
  picture.setAttribute('class', className)
  picture.setAttribute('viewBox', '0 0 16 16')
  stroke.setAttribute('d', path)
  picture.append(stroke)
  return picture
}

function labelOf(scene: Scene, visit: Visit, status: StatusShown): string {
  const { words, zone, setup } = scene
  const doctor = setup.doctors.find(({ id }) => id === visit.doctor_id)?.name
  return [
    clockTime(words, zone, visit.starts_at_utc),
    visit.patient_name ?? (visit.places_snapshot ? titleOf(scene, visit) : null),
    kindOf(scene, visit),
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

const FALSE_ROLES = new Set([
  ...['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell', 'gridcell'],
  ...['list', 'listitem'],
])

/**
 * The library calls its board a table or a list, whose rows and items are then not in it as they have to be, and its
 * articles buttons, which an article cannot be. Without those roles it is what it is: a place that scrolls, with visits in it that
 * have a button each.
 */
function tidyRoles(host: HTMLElement, label: string): MutationObserver {
  const tidy = () => {
    for (const part of host.querySelectorAll('[role], [aria-colindex], [aria-rowindex], [aria-colspan]')) {
      if (FALSE_ROLES.has(part.getAttribute('role') ?? '')) part.removeAttribute('role')
      for (const name of ['aria-colindex', 'aria-rowindex', 'aria-colspan', 'aria-colcount', 'aria-rowcount'])
        part.removeAttribute(name)
    }
    for (const heading of host.querySelectorAll('h4.ec-day-head')) {
      heading.setAttribute('role', 'heading')
      heading.setAttribute('aria-level', '2')
    }
    for (const article of host.querySelectorAll('article[role]')) {
      article.removeAttribute('role')
      article.removeAttribute('tabindex')
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
