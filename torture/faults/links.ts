import { setTimeout as sleep } from 'node:timers/promises'
import type { Dice } from '../../src/demo/dice.ts'
import type { Link } from '../link.ts'
import type { Stage } from '../stage.ts'
import { between, type Fault } from './fault.ts'

type Side = 'database' | 'clients' | 'messages'

function on(
  side: Side,
  name: string,
  weight: number,
  work: (link: Link, dice: Dice, stage: Stage) => Promise<void>,
): Fault {
  return {
    name: `${name}-${side}`,
    weight,
    async inflict(stage, dice) {
      const link = dice.pick(linksOf(stage)[side])
      if (link === undefined) return false
      if (side === 'clients') stage.excuse(14_000)
      await work(link, dice, stage)
      return true
    },
  }
}

function linksOf({ cables, doors, post }: Stage): Readonly<Record<Side, readonly Link[]>> {
  return { database: cables, clients: doors, messages: post.links }
}

/** Some questions are answered, and then the answer is lost on its way: was it done? */
const swallow = async (link: Link, dice: Dice) => {
  link.swallowAnswers(1 + dice.roll(6), dice.roll(4) === 0 ? 'silence' : 'break')
}

const tear = async (link: Link, dice: Dice) => link.tearQuestions(1 + dice.roll(6))

const cut = async (link: Link) => link.cut()

const forAWhile =
  (begin: (link: Link) => void, from: number, to: number) => async (link: Link, dice: Dice) => {
    begin(link)
    await sleep(between(dice, from, to))
    link.heal()
  }

export const linkFaults: readonly Fault[] = [
  on('database', 'lose-answers', 5, swallow),
  on('database', 'tear-questions', 2, tear),
  on('database', 'cut', 3, cut),
  on(
    'database',
    'refuse',
    2,
    forAWhile((link) => link.refuse(), 300, 2_500),
  ),
  on(
    'database',
    'black-hole',
    2,
    forAWhile((link) => link.blackHole(), 500, 5_000),
  ),
  on(
    'database',
    'stall',
    2,
    forAWhile((link) => link.stall(), 300, 5_000),
  ),
  on('clients', 'lose-answers', 4, swallow),
  on('clients', 'tear-questions', 1, tear),
  on('clients', 'cut', 2, cut),
  on(
    'clients',
    'stall',
    1,
    forAWhile((link) => link.stall(), 300, 4_000),
  ),
  on('messages', 'lose-answers', 2, swallow),
  on('messages', 'tear-questions', 1, tear),
  on('messages', 'cut', 1, cut),
  on(
    'messages',
    'refuse',
    1,
    forAWhile((link) => link.refuse(), 300, 3_000),
  ),
  on(
    'messages',
    'stall',
    1,
    forAWhile((link) => link.stall(), 300, 4_000),
  ),
]
