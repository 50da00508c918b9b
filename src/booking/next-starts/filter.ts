export interface NextFilter {
  readonly doctor_id?: string | undefined
  readonly specialty?: string | undefined
  readonly appointment_type_slug?: string | undefined
  readonly location_id?: string | undefined
  readonly near?:
    | { readonly latitude: number; readonly longitude: number; readonly within_km: number }
    | undefined
  /** RFC 3339: no earlier than this. */
  readonly after?: string | undefined
  readonly limit: number
}

/** As sql/functions/next.sql takes it: what is not asked for is left out. */
export function filterJson({
  specialty,
  appointment_type_slug,
  location_id,
  near,
  after,
}: NextFilter): string {
  return JSON.stringify({ specialty, slug: appointment_type_slug, location_id, ...near, after })
}
