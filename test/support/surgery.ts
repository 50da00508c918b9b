import type { Database } from '../../src/db/database.ts'
import { openContact, openWords } from '../../src/db/personal.ts'
import { NOW } from './browser.ts'
import { aClinic } from './clinic.ts'
import { testVault } from './vault.ts'

export interface Booking {
  readonly status: string
  readonly starts_at: string
  readonly name: string
  readonly email: string | null
  readonly locale: string | null
  readonly notes: string | null
}

/**
 * A small practice with pages: two doctors who give check-ups at one place, and one of them visits by video. Open every
 * day from 8 to 20, every half hour; it is Tuesday, ten in Athens.
 */
export async function aSurgery(database: Database, type: Readonly<Record<string, unknown>> = {}) {
  const clinic = await aClinic(database, NOW)
  const location_id = await clinic.location({
    name: 'Ilissos Mets',
    address: '1 Demo Street, Athens',
    latitude: 37.9667,
    longitude: 23.7361,
  })
  const doctors = []
  for (const name of ['Dr Auxo Demo', 'Dr Thallo Demo']) {
    const doctor_id = await clinic.doctor({ name, specialty: 'general practice' })
    await clinic.insert('bookable_resources', { doctor_id, type: 'room', doctor_location_id: location_id })
    const checkUp = await clinic.type(doctor_id, {
      slug: 'check-up',
      name: 'Check-up',
      price_cents: 5000,
      ...type,
    })
    doctors.push({ doctor_id, checkUp })
  }
  const [auxo, thallo] = doctors as [(typeof doctors)[0], (typeof doctors)[0]]
  await clinic.insert('bookable_resources', { doctor_id: auxo.doctor_id, type: 'telehealth_slot' })
  const video = await clinic.type(auxo.doctor_id, {
    slug: 'video',
    name: 'Video consultation',
    consultation_mode: 'video',
    duration_minutes: 15,
  })
  return {
    clinic,
    slug: clinic.slug,
    location_id,
    auxo,
    thallo,
    video,
    /** What is booked or requested, by start. */
    bookings: async () => {
      const rows = await clinic.rows<Booking>(
        `select a.status, horai.utc(a.starts_at_utc) as starts_at, p.name, p.email, p.locale, a.notes
         from horai.appointments a left join horai.patients p on p.practice_id = a.practice_id and p.id = a.patient_id
         where a.practice_id = $1 and a.status in ('pending', 'confirmed') order by a.starts_at_utc`,
        [clinic.practice_id],
      )
      const vault = testVault.within(clinic.practice_id)
      return rows.map((row) => openWords(vault, openContact(vault, row)))
    },
    /** How many times are kept for somebody just now. */
    holds: async () =>
      (
        await clinic.rows<{ id: string }>(
          `select id from horai.appointments where practice_id = $1 and status = 'held' and hold_expires_at > $2`,
          [clinic.practice_id, clinic.clock.override],
        )
      ).length,
  }
}
