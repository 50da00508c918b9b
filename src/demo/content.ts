/**
 * What the demonstration practice is made of. Every person is invented: doctors bear the names of the Hours, patients
 * those of rivers and winds, and all are called Demo.
 */

export const practice = {
  slug: 'ilissos',
  name: 'Ilissos Medical Practice',
  timezone: 'Europe/Athens',
} as const

export const sites = {
  mets: {
    name: 'Ilissos Mets',
    address: '1 Demo Street, Mets, Athens',
    latitude: 37.9667,
    longitude: 23.7361,
    rooms: ['Room 1', 'Room 2', 'Room 3'],
  },
  glyfada: {
    name: 'Ilissos Glyfada',
    address: '2 Demo Avenue, Glyfada',
    latitude: 37.8625,
    longitude: 23.7539,
    rooms: ['Room A', 'Room B'],
  },
} as const

export type Site = keyof typeof sites

interface Shift {
  /** ISO weekdays. */
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
  readonly site: Site
  readonly every?: number
  readonly breaks?: readonly (readonly [from: string, to: string, label: string])[]
  /** A layer above the ordinary weeks: in July and August it governs alone. */
  readonly summer?: true
}

interface Service {
  readonly slug: string
  readonly name: string
  readonly minutes: number
  readonly mode: 'in_person' | 'video' | 'phone'
  readonly price_cents: number
  readonly buffer?: number
  readonly sites?: readonly Site[]
  readonly requires_approval?: true
  readonly min_notice_minutes?: number
  /** Of a group. */
  readonly places?: number
  /** Paid before, at the desk. */
  readonly payment_mode?: 'deposit' | 'full'
  readonly deposit_cents?: number
  readonly no_show_fee_cents?: number
  readonly needs?: readonly { readonly resource_type: 'room' | 'equipment'; readonly capability?: string }[]
}

export interface DemoDoctor {
  readonly slug: string
  readonly name: string
  readonly specialty: string
  readonly one_at_a_time?: true
  readonly max_parallel_sessions?: number
  readonly shifts: readonly Shift[]
  readonly services: readonly Service[]
}

const weekdays = [1, 2, 3, 4, 5]

export const doctors: readonly DemoDoctor[] = [
  {
    slug: 'eunomia-demo',
    name: 'Dr Eunomia Demo',
    specialty: 'general practice',
    shifts: [
      { days: weekdays, from: '09:00', to: '13:00', site: 'mets', breaks: [['11:00', '11:15', 'coffee']] },
      { days: [1, 3, 4], from: '17:00', to: '20:00', site: 'mets' },
      { days: [1, 2, 3], from: '09:00', to: '13:00', site: 'mets', summer: true },
    ],
    services: [
      {
        slug: 'consultation',
        name: 'Consultation',
        minutes: 20,
        mode: 'in_person',
        price_cents: 4000,
        buffer: 5,
      },
      {
        slug: 'first-visit',
        name: 'First visit',
        minutes: 40,
        mode: 'in_person',
        price_cents: 6000,
        buffer: 5,
        requires_approval: true,
      },
      {
        slug: 'video',
        name: 'Video consultation',
        minutes: 15,
        mode: 'video',
        price_cents: 3000,
        min_notice_minutes: 30,
      },
    ],
  },
  {
    slug: 'dike-demo',
    name: 'Dr Dike Demo',
    specialty: 'dermatology',
    shifts: [
      {
        days: [1, 3, 5],
        from: '10:00',
        to: '16:00',
        site: 'mets',
        every: 15,
        breaks: [['13:00', '13:30', 'lunch']],
      },
      { days: [2, 4], from: '09:00', to: '14:00', site: 'glyfada', every: 15 },
    ],
    services: [
      {
        slug: 'skin-check',
        name: 'Skin check',
        minutes: 30,
        mode: 'in_person',
        price_cents: 7000,
        buffer: 5,
        payment_mode: 'deposit',
        deposit_cents: 2000,
        no_show_fee_cents: 2000,
      },
      { slug: 'follow-up', name: 'Follow-up by video', minutes: 15, mode: 'video', price_cents: 3500 },
    ],
  },
  {
    slug: 'eirene-demo',
    name: 'Dr Eirene Demo',
    specialty: 'gynaecology',
    one_at_a_time: true,
    shifts: [
      {
        days: [1, 2, 4],
        from: '09:30',
        to: '14:30',
        site: 'mets',
        every: 15,
        breaks: [['12:00', '12:30', 'lunch']],
      },
      { days: [3], from: '16:00', to: '20:00', site: 'glyfada', every: 15 },
    ],
    services: [
      { slug: 'visit', name: 'Visit', minutes: 30, mode: 'in_person', price_cents: 6500, buffer: 5 },
      {
        slug: 'ultrasound',
        name: 'Ultrasound scan',
        minutes: 30,
        mode: 'in_person',
        price_cents: 9000,
        buffer: 10,
        sites: ['mets'],
        needs: [{ resource_type: 'room' }, { resource_type: 'equipment', capability: 'ultrasound' }],
      },
      { slug: 'results', name: 'Results by phone', minutes: 10, mode: 'phone', price_cents: 2000 },
    ],
  },
  {
    slug: 'thallo-demo',
    name: 'Dr Thallo Demo',
    specialty: 'paediatrics',
    shifts: [
      { days: weekdays, from: '09:00', to: '14:30', site: 'glyfada', breaks: [['11:30', '12:00', 'break']] },
    ],
    services: [
      { slug: 'check-up', name: 'Check-up', minutes: 30, mode: 'in_person', price_cents: 5000, buffer: 5 },
      { slug: 'vaccination', name: 'Vaccination', minutes: 10, mode: 'in_person', price_cents: 2500 },
      {
        slug: 'advice',
        name: 'Advice by phone',
        minutes: 10,
        mode: 'phone',
        price_cents: 0,
        min_notice_minutes: 15,
      },
    ],
  },
  {
    slug: 'auxo-demo',
    name: 'Auxo Demo, physiotherapist',
    specialty: 'physiotherapy',
    max_parallel_sessions: 3,
    shifts: [
      { days: [1, 2, 3, 4, 5], from: '08:00', to: '12:00', site: 'mets', every: 30 },
      { days: [2, 4], from: '15:00', to: '19:00', site: 'mets', every: 30 },
    ],
    services: [
      { slug: 'session', name: 'Session', minutes: 45, mode: 'in_person', price_cents: 4500, buffer: 15 },
      {
        slug: 'guided-exercise',
        name: 'Guided exercise by video',
        minutes: 30,
        mode: 'video',
        price_cents: 1500,
        payment_mode: 'full',
      },
      {
        slug: 'back-school',
        name: 'Back school, in a group',
        minutes: 60,
        mode: 'in_person',
        price_cents: 2000,
        places: 6,
        sites: ['mets'],
      },
    ],
  },
]

export const patients: readonly string[] = [
  'Acheloos',
  'Alpheios',
  'Arachthos',
  'Asopos',
  'Axios',
  'Enipeas',
  'Erymanthos',
  'Eurotas',
  'Evenos',
  'Evros',
  'Haliakmon',
  'Inachos',
  'Kifissos',
  'Ladon',
  'Louros',
  'Nestos',
  'Peneios',
  'Pineios',
  'Spercheios',
  'Strymon',
  'Vardaris',
  'Livas',
  'Maistros',
  'Meltemi',
  'Notos',
  'Ostria',
  'Pounentes',
  'Sorokos',
  'Tramountana',
  'Zephyros',
].map((name) => `${name} Demo`)

/** Fixed public holidays of Greece, as month-day. */
export const holidays: Readonly<Record<string, string>> = {
  '01-01': "New Year's Day",
  '01-06': 'Epiphany',
  '03-25': 'Independence Day',
  '05-01': 'Labour Day',
  '08-15': 'Dormition',
  '10-28': 'Ochi Day',
  '12-25': 'Christmas Day',
  '12-26': 'second day of Christmas',
}
