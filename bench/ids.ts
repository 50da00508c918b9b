/** Ids as bench/sql/1-practices.sql makes them, so that nobody has to ask the database for them. */
const kinds = { practice: 1, doctor: 2, place: 3, room: 4, resource: 5, type: 6, patient: 7 } as const

export function idOf(kind: keyof typeof kinds, n: number): string {
  const head = kinds[kind].toString(16).padStart(8, '0')
  return `${head}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
}

/** The `k`th type of a doctor. */
export function typeOf(doctor: number, k = 1): string {
  return idOf('type', doctor * 4 + k)
}

/** The `k`th patient of a doctor, from 0. */
export function patientOf(doctor: number, k: number): string {
  return idOf('patient', doctor * 64 + k)
}
