import type { World } from './world.ts'

/** A value that is known once the answers before it are: ids come from there. */
export type Draw = (world: World) => unknown

export const always = (value: unknown): Draw => {
  return () => value
}

/** Of nothing that there is. */
export const ABSENT = '0199f3a2-7c1e-7b61-9d0a-3f5b8c2e4d10'
