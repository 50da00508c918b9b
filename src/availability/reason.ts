/**
 * Why a start is not bookable, machine-readable. Ids and instants are as on the wire
 * (RFC 3339 UTC); nothing here tells of a patient.
 */
export type Reason =
  | { readonly code: 'inactive'; readonly what: 'doctor' | 'appointment_type' | 'location' | 'room' }
  | { readonly code: 'not_on_grid' }
  | { readonly code: 'outside_working_hours' }
  | { readonly code: 'in_break'; readonly schedule_rule_id: string }
  | { readonly code: 'blocked'; readonly availability_exception_id: string }
  | { readonly code: 'notice'; readonly min_notice_minutes: number; readonly earliest: string }
  | { readonly code: 'horizon'; readonly max_future_days: number; readonly last_date: string }
  | { readonly code: 'resource_missing'; readonly resource_type: string; readonly capability: string | null }
  | { readonly code: 'all_taken'; readonly resource_ids: readonly string[] }
