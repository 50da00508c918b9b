import type { NextFilter } from '../booking/next.ts'
import { invalid } from '../refusal.ts'

type NextQuery = Omit<NextFilter, 'near'> & {
  readonly near?: string | undefined
  readonly within_km?: number | undefined
}

/** Reads `near=latitude,longitude&within_km=…`: both or neither, on earth. */
export function near({ near: position, within_km, ...filter }: NextQuery): NextFilter {
  if (position === undefined && within_km === undefined) return filter
  if (position === undefined) throw invalid('/near', 'is missing beside within_km')
  if (within_km === undefined) throw invalid('/within_km', 'is missing beside near')
  const [latitude, longitude] = position.split(',').map(Number) as [number, number]
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw invalid('/near', 'must be on earth')
  return { ...filter, near: { latitude, longitude, within_km } }
}
