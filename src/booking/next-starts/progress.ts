import type { Engine } from '../engine.ts'

/** How far the doctors are known who `next` tells of. */
export interface Progress {
  readonly doctors: number
  /** Nobody has looked at them yet, or it is time to look again. */
  readonly waiting: number
  /** Changes that have not been taken up. */
  readonly marks: number
}

export async function progressOf({ db, clock }: Engine): Promise<Progress> {
  const [row] = await db.query<Progress>(
    `select (select count(*) from horai.next_doctors) as doctors,
       (select count(*) from horai.next_doctors
         where due_at <= coalesce($1::timestamptz, clock_timestamp())) as waiting,
       (select count(*) from horai.next_marks) as marks`,
    [clock.override],
  )
  return row as Progress
}
