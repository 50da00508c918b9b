/** What each practice looks like, and how it wants to be waited for and told. */

/** Everybody works 06:00–22:00 UTC, in a zone without clock changes, so that a start is easy to name. */
export const OPEN = { from: '06:00', to: '22:00', first: 6 * 60, last: 22 * 60 }

export interface Plan {
  readonly slug: string
  readonly mode: 'in_person' | 'video'
  readonly minutes: number
  readonly before?: number
  readonly after?: number
  /** In minutes, which the torture turns into seconds. */
  readonly hold: number
  readonly approval?: true
  readonly equipment?: true
  /** A group: so many may come to one session. */
  readonly places?: number
}

export const plans: readonly {
  readonly slug: string
  readonly rooms: number
  readonly alone?: true
  readonly types: readonly Plan[]
}[] = [
  {
    slug: 'irene',
    rooms: 2,
    types: [
      { slug: 'visit', mode: 'in_person', minutes: 30, hold: 2 },
      { slug: 'scan', mode: 'in_person', minutes: 45, after: 15, hold: 3, equipment: true },
      { slug: 'call', mode: 'video', minutes: 20, hold: 60, approval: true },
      { slug: 'circle', mode: 'in_person', minutes: 60, hold: 4, places: 4 },
    ],
  },
  {
    slug: 'dike',
    rooms: 1,
    alone: true,
    types: [
      { slug: 'check', mode: 'in_person', minutes: 30, before: 5, hold: 2 },
      { slug: 'phone', mode: 'video', minutes: 15, hold: 4 },
    ],
  },
  {
    slug: 'eunomia',
    rooms: 1,
    types: [
      { slug: 'solo', mode: 'in_person', minutes: 30, hold: 2 },
      { slug: 'class', mode: 'in_person', minutes: 45, hold: 3, places: 3 },
    ],
  },
]

/** An offer stands for twenty minutes, which the torture turns into seconds, and is made at any hour. */
export const neverQuiet = {
  waitlist_quiet_from: '00:00',
  waitlist_quiet_until: '00:00',
  waitlist_offer_minutes: 20,
  waitlist_cutoff_minutes: 0,
  waitlist_max_refusals: 20,
}

/** Reminders come 1.5 and 6 seconds after the booking (waits.ts). */
export const inSeconds = {
  sms_enabled: true,
  quiet_from_local: '00:00',
  quiet_to_local: '00:00',
  reminder_minutes: [15, 60],
  grace_seconds: 1,
}

/** The practice that has an endpoint for webhooks. */
export const HEARS = 1

/** Whose calendar is kept elsewhere: the doctor's who has this kind of visit. */
export const keptElsewhere = [
  { practice: 0, visit: 'check', provider: 'google' },
  { practice: HEARS, visit: 'circle', provider: 'microsoft' },
  { practice: 2, visit: 'check', provider: 'caldav' },
] as const
