import type { Case } from '../case.ts'
import { availability } from './availability.ts'
import { calendar } from './calendar.ts'
import { engine } from './engine.ts'
import { growth } from './growth.ts'
import { hold } from './hold.ts'
import { memory } from './memory.ts'
import { next } from './next.ts'
import { overload } from './overload.ts'
import { roundTrips } from './round-trips.ts'
import { rush } from './rush.ts'
import { stale } from './stale.ts'
import { start } from './start.ts'

/** In the order of the table. */
export const cases: readonly Case[] = [
  engine,
  availability,
  hold,
  roundTrips,
  rush,
  overload,
  calendar,
  growth,
  next,
  stale,
  memory,
  start,
]
