import type { Patch } from '../patch.ts'

/** A bug that somebody could write, planted into a database or into the sources of a run; it never reaches the package. */
export interface Mutant {
  readonly name: string
  /** What is wrong, in a sentence. */
  readonly bug: string
  /** In sql/functions. */
  readonly functions?: readonly Patch[]
  /** Run on the migrated database, as the application's role. */
  readonly statements?: readonly string[]
  /** In src. */
  readonly source?: readonly Patch[]
  /** What has to go wrong for the bug to show; nothing unless given. */
  readonly faults?: readonly string[]
  /** How often it is tried before it counts as unseen, where what it needs comes about seldom; 5 unless given. */
  readonly rounds?: number
}

/** The guards of migration 0004 out of the way: what they refuse is then for the checks to find. */
export const withoutGuards: readonly string[] = [
  'drop trigger appointments_are_whole on horai.appointments',
  'drop trigger appointment_resource_claims_are_whole on horai.appointment_resource_claims',
]

/** The same for places in groups. */
export const withoutSessionGuard = 'drop trigger appointments_places_are_real on horai.appointments'

export const withoutPlaceGuards: readonly string[] = [
  'alter table horai.appointments drop constraint session_place_taken_once',
  withoutSessionGuard,
]

export const withoutConstraint =
  'alter table horai.appointment_resource_claims drop constraint resource_no_overlap'

const named = 'on conflict on constraint resource_no_overlap do nothing'

/** Without the constraint nothing can be named by it. */
export const nothingNamed: readonly Patch[] = [
  { file: 'resources.sql', find: named, put: '' },
  { file: 'one_at_a_time.sql', find: named, put: '' },
]

/** Commands no longer queue for their resources. */
export const withoutQueue: Patch = {
  file: 'resources.sql',
  find: 'foreach v_key in array v_keys loop',
  put: "foreach v_key in array '{}'::bigint[] loop",
}
