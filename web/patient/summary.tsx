import { money } from '../ui/money.ts'
import { clockTime, longDate, ms, nearDay, zoneName } from '../ui/times.ts'
import type { Own } from './api.ts'
import { usePage, zonesFor } from './context.ts'
import { typeOf } from './visit-facts.ts'

/** When, what, with whom and where. */
export function Summary({ visit, zone, compact = false }: { visit: Own; zone: string; compact?: boolean }) {
  const { words, profile, clock } = usePage()
  const type = typeOf(profile, visit)
  const doctor = profile.doctors.find(({ id }) => id === visit.doctor_id)
  const place = profile.doctor_locations.find(({ id }) => id === visit.doctor_location_id)
  const mode = visit.consultation_mode_snapshot
  const near = nearDay(words, zone, visit.starts_at_utc, clock.now())
  const date = longDate(words, zone, visit.starts_at_utc)
  const what = [
    type?.name ?? words.say('visit'),
    words.say('minutes', { minutes: visit.duration_minutes_snapshot }),
  ]
  const rows = [
    { label: words.say('what'), value: what.join(' · ') },
    { label: words.say('who'), value: doctor?.name },
    {
      label: words.say('place'),
      value:
        mode === 'in_person' ? [place?.name, place?.address].filter(Boolean).join(', ') : words.say(mode),
    },
    {
      label: words.say('price'),
      value:
        visit.price_cents_snapshot === null || !visit.currency_snapshot
          ? undefined
          : money(words, visit.price_cents_snapshot, visit.currency_snapshot),
    },
  ]
  return (
    <section className={compact ? 'summary compact' : 'summary'} aria-label={words.say('visit')}>
      <p className="when">
        <span className="when-time">{clockTime(words, zone, visit.starts_at_utc)}</span>
        <span className="when-date">{near ? `${near}, ${date}` : date}</span>
        <ZoneNote visit={visit} zone={zone} />
      </p>
      {compact ? (
        <p className="soft">
          {[what[0], doctor?.name, mode === 'in_person' ? place?.name : words.say(mode)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ) : (
        <dl>
          {rows.map(({ label, value }) =>
            value ? (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
      )}
    </section>
  )
}

/** Whose clock a time is told by, where it could be mistaken. */
function ZoneNote({ visit, zone }: { visit: Own; zone: string }) {
  const { words, profile, clock } = usePage()
  const clinic = visit.doctor_timezone ?? profile.practice.timezone
  const { other } = zonesFor(visit.consultation_mode_snapshot, clinic, clock.now())
  if (!other) return null
  const name = zoneName(words, zone, ms(visit.starts_at_utc))
  return (
    <span className="soft zone-note">
      {words.say(zone === clinic ? 'zone_clinic' : 'zone_yours', { zone: name })}
    </span>
  )
}
