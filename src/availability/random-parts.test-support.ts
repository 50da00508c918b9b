/**
 * What random problems are made of. Whatever refers to a row or a date is drawn as a number and looked up once all is
 * drawn, so that dropping a row leaves nothing dangling and every part shrinks by itself: to fewer rows, no scopes,
 * UTC, midnight.
 */
import fc from 'fast-check'

const zones = [
  'UTC',
  'Europe/Athens',
  'America/New_York',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Gaza',
  'America/Havana',
  'Pacific/Apia',
  'Antarctica/Troll',
  'America/St_Johns',
  'Europe/Dublin',
  'America/Asuncion',
  'Antarctica/Casey',
]

/** Null unless the dice say otherwise; shrinks to null. */
function sometimes<Value>(percent: number, value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return either(100 - percent, fc.constant(null), value)
}

/** The first with this probability, else the second; shrinks to the first. */
function either<A, B>(percent: number, first: fc.Arbitrary<A>, second: fc.Arbitrary<B>): fc.Arbitrary<A | B> {
  const choices = [
    { weight: percent, arbitrary: first },
    { weight: 100 - percent, arbitrary: second },
  ]
  return fc.oneof({ withCrossShrink: true }, ...choices) as fc.Arbitrary<A | B>
}

/** A list, as often as not an empty one. */
const perhaps = <Row>(rows: fc.Arbitrary<Row[]>) => either(50, fc.constant<Row[]>([]), rows)
const mostly = (percent: number) => either(percent, fc.constant(true), fc.constant(false))
const between = (min: number, max: number) => fc.integer({ min, max })
/** Minutes, mostly on the quarter: there things touch and coincide. */
const minutes = (low: number, high: number) =>
  either(
    70,
    between(Math.ceil(low / 15), Math.floor(high / 15)).map((quarters) => quarters * 15),
    between(low, high),
  )
/** Which of some rows, however many those turn out to be. */
const which = fc.nat(11)
/** Null is what a visit of its mode needs by default. */
const kind = either(60, fc.constant(null), fc.constantFrom('room', 'telehealth_slot', 'equipment', 'staff'))
const whose = fc.constantFrom('doctor', 'doctor', 'doctor', null, null, null, 'another')

const drawnScope = fc.record({
  type: sometimes(15, fc.constantFrom('t', 't', 'other')),
  location: sometimes(15, which),
  room: sometimes(15, which),
})

const drawnRequirement = fc.record({
  kind,
  capability: fc.constantFrom(null, null, 'x', 'y'),
  quantity: fc.constantFrom(1, 1, 1, 2),
})

const drawnType = fc.record({
  duration: either(
    80,
    between(1, 12).map((fives) => fives * 5),
    between(5, 240),
  ),
  bufferBefore: either(60, fc.constant(0), between(1, 40)),
  bufferAfter: either(60, fc.constant(0), between(1, 40)),
  mode: fc.constantFrom('in_person', 'in_person', 'video', 'phone'),
  notice: either(60, fc.constant(0), between(1, 3000)),
  horizon: either(65, fc.constant(60), between(1, 5)),
  isActive: mostly(99),
  locations: perhaps(fc.array(which, { maxLength: 3 })),
  requirements: perhaps(
    either(
      60,
      fc.array(drawnRequirement, { minLength: 1, maxLength: 1 }),
      fc.array(drawnRequirement, { minLength: 1, maxLength: 3 }),
    ),
  ),
})

const drawnResource = fc.record({
  doctor_id: whose,
  location: sometimes(20, which),
  room: sometimes(45, which),
  kind,
  capabilities: fc.subarray(['x', 'y']),
  is_active: mostly(93),
})

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
const several = (item: fc.Arbitrary<string | number>) =>
  fc.uniqueArray(item, { minLength: 1, maxLength: 3 }).map((items) => items.join(','))
const nth = fc
  .record({ n: fc.constantFrom(1, 2, 3, 4, 5, -1, -2), weekday })
  .map(({ n, weekday }) => `${n}${weekday}`)

const drawnRecurrence = fc.record({
  what: fc.oneof(
    fc.constant('FREQ=DAILY'),
    several(weekday).map((days) => `FREQ=WEEKLY;BYDAY=${days}`),
    weekday.map((start) => `FREQ=WEEKLY;WKST=${start}`),
    several(nth).map((days) => `FREQ=MONTHLY;BYDAY=${days}`),
    several(fc.constantFrom(1, 2, 15, 28, 29, 30, 31, -1, -2, -28)).map(
      (days) => `FREQ=MONTHLY;BYMONTHDAY=${days}`,
    ),
    fc
      .record({ days: several(weekday), at: several(fc.constantFrom(1, 2, 3, -1, -2)) })
      .map(({ days, at }) => `FREQ=MONTHLY;BYDAY=${days};BYSETPOS=${at}`),
    fc
      .record({ months: several(between(1, 12)), day: nth })
      .map(({ months, day }) => `FREQ=YEARLY;BYMONTH=${months};BYDAY=${day}`),
    several(between(1, 12)).map((months) => `FREQ=DAILY;BYMONTH=${months}`),
  ),
  interval: fc.constantFrom(1, 1, 1, 2, 3),
  /** Days before the first asked for. */
  since: either(70, between(0, 21), between(0, 500)),
  ends: fc.constantFrom('never', 'never', 'never', 'count', 'until'),
  count: between(1, 40),
  until: between(-3, 4),
})

const drawnRule = fc.record({
  recurrence: sometimes(30, drawnRecurrence),
  extra: perhaps(fc.array(between(-2, 4), { maxLength: 3 })),
  except: perhaps(fc.array(between(-2, 4), { maxLength: 2 })),
  scope: drawnScope,
  zone: sometimes(20, fc.constantFrom(...zones)),
  day: either(85, fc.nat(11), fc.constantFrom('before', 'after')),
  // Most windows begin in the small hours, where clocks change, and many at midnight, where the day before may end.
  start: either(15, fc.constant(0), either(50, minutes(0, 240), minutes(240, 1380))),
  length: either(85, minutes(15, 600), fc.constant(1440)),
  interval: fc.constantFrom(30, 15, 5, 7, 10, 15, 20, 30, 45, 60),
  priority: fc.constantFrom(0, 0, 0, 0, 1, 2),
  first: sometimes(25, between(-1, 4)),
  last: sometimes(25, between(-1, 4)),
  is_active: mostly(93),
  breaks: perhaps(
    fc.array(fc.record({ after: minutes(-15, 300), length: minutes(15, 120) }), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
})

const drawnException = fc.record({
  scope: drawnScope,
  doctor_id: whose,
  kind: fc.constantFrom('blocked', 'blocked', 'blocked', 'available', 'available'),
  start: minutes(-1440, 4320),
  length: either(90, either(50, between(1, 600), minutes(15, 600)), between(600, 9000)),
})

export const drawn = fc.record({
  zone: fc.constantFrom(...zones),
  day: between(-32 * 365, 5 * 365),
  atChange: mostly(75),
  before: between(-2, 1),
  days: between(0, 3),
  doctorIsActive: mostly(99),
  type: drawnType,
  locations: fc.array(fc.record({ doctor_id: whose, is_active: mostly(93) }), { maxLength: 3 }),
  rooms: fc.array(fc.record({ location: which, is_active: mostly(93) }), { maxLength: 4 }),
  resources: fc.array(drawnResource, { minLength: 1, maxLength: 12 }),
  rules: fc.array(drawnRule, { minLength: 1, maxLength: 9 }),
  exceptions: fc.array(drawnException, { maxLength: 4 }),
  claims: fc.array(
    fc.record({ resource: which, day: fc.nat(11), start: minutes(-720, 2160), length: minutes(1, 600) }),
    { maxLength: 12 },
  ),
  location: sometimes(25, which),
  room: sometimes(12, which),
  now: fc.record({
    minutesBefore: either(75, between(1440, 4000), between(-1440, 1440)),
    ms: either(30, fc.constant(0), fc.nat(59_999)),
  }),
  instants: fc.array(fc.record({ day: fc.nat(11), start: minutes(-720, 2160) }), { maxLength: 24 }),
})

type Drawn<Of> = Of extends fc.Arbitrary<infer Value> ? Value : never
export type Parts = Drawn<typeof drawn>
export type ScopeParts = Drawn<typeof drawnScope>
export type TypeParts = Drawn<typeof drawnType>
export type RuleParts = Drawn<typeof drawnRule>
export type RecurrenceParts = Drawn<typeof drawnRecurrence>
