/** One place where the data is not what it must be. `detail` names no patient. */
export interface Violation {
  readonly invariant: string
  readonly practice_id: string
  readonly id: string
  readonly detail: string
}
