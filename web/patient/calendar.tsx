import { type CalendarEvent, calendarFile } from '../ui/calendar-file.ts'
import { Button } from '../ui/parts.tsx'
import { hrefOf } from './address.ts'
import type { Own } from './api.ts'
import { type Page, usePage } from './context.ts'
import type { Key } from './own.ts'
import { typeOf } from './visit-facts.ts'

/** Visits for the calendar that people have, in one file. @param own opens each of them */
export function Calendar({ own, visits }: { own: Key; visits: readonly Own[] }) {
  const page = usePage()
  const { words, profile, clock } = page
  const save = () => {
    const events = visits.map((visit) => eventOf(page, visit, linkTo({ id: visit.id, token: own.token })))
    const text = calendarFile(events, clock.now())
    const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
    const anchor = document.createElement('a')
    anchor.href = address
    anchor.download = `${profile.practice.slug}.ics`
    anchor.click()
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  }
  return (
    <Button kind="primary" onClick={save}>
      {words.say('add_to_calendar')}
    </Button>
  )
}

function eventOf({ words, profile }: Page, visit: Own, link: string): CalendarEvent {
  const doctor = profile.doctors.find(({ id }) => id === visit.doctor_id)?.name ?? profile.practice.name
  const need = typeOf(profile, visit)?.name ?? words.say('visit')
  const place = profile.doctor_locations.find(({ id }) => id === visit.doctor_location_id)
  const where = [place?.name, place?.address].filter(Boolean).join(', ')
  return {
    uid: `${visit.id}@horai`,
    starts_at_utc: visit.starts_at_utc,
    ends_at_utc: visit.ends_at_utc,
    sequence: visit.version,
    status: visit.status === 'pending' ? 'TENTATIVE' : 'CONFIRMED',
    summary: words.say('calendar_summary', { need, doctor }),
    description: [profile.practice.name, `${words.say('manage')}: ${link}`].join('\n'),
    ...(where ? { location: where } : {}),
  }
}

/** The address of a visit’s page, for other programs and people. */
export function linkTo(own: Key): string {
  const link = new URL(hrefOf({ page: 'visit', own }), location.href)
  link.searchParams.delete('embed')
  return link.href
}
