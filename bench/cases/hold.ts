import type { Case } from '../case.ts'
import { mustVerify } from '../checks.ts'
import { ordinary, SMALL } from '../fill.ts'
import { bareHold } from '../floor.ts'
import { bareHoldsOverHttp, holdsOfMany, holdsOfOne } from '../holds.ts'
import { byTurns } from '../rounds.ts'
import { served } from '../servers.ts'

/**
 * Holds at distinct times: over a thousand doctors, beside the bare function, called by itself and from a bare route;
 * and all of one doctor with one room.
 */
export const hold: Case = {
  name: 'hold',
  async *run({ databases, folder, rounds, seconds }) {
    const database = await ordinary(databases, SMALL, 'bench_hold')
    const floor = bareHold(database, folder)
    const [atBest = 0, bare = 0, ours = 0, narrow = 0] = await served(database, async (server) => {
      const many = await holdsOfMany(database, server)
      const one = await holdsOfOne(server)
      const overHttp = bareHoldsOverHttp(server)
      await one.load(1)
      await overHttp.load(1)
      await floor.rate(1)
      return byTurns(rounds, [
        () => floor.rate(seconds),
        async () => (await overHttp.load(seconds)).rate,
        async () => (await many.load(seconds)).rate,
        async () => (await one.load(seconds)).rate,
      ])
    })
    await mustVerify(database)
    await databases.drop(database.name)
    const against = { value: atBest, unit: '/s', what: floor.name }
    yield {
      what: 'hold over HTTP, distinct times, 1,000 doctors',
      ours: { value: ours, unit: '/s' },
      against,
      ratio: ours / atBest,
      target: 'at least 0.6',
      met: ours / atBest >= 0.6,
    }
    yield {
      what: 'the same, beside what HTTP leaves of the floor',
      ours: { value: ours, unit: '/s' },
      against: { value: bare, unit: '/s', what: 'bare function, bare route' },
      ratio: ours / bare,
    }
    yield {
      what: 'hold over HTTP, distinct times, one doctor with one room',
      ours: { value: narrow, unit: '/s' },
      against,
      ratio: narrow / atBest,
    }
  },
}
