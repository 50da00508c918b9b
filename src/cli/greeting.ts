import type { Engine } from '../booking/engine.ts'
import { nextForOne } from '../demo/demo.ts'
import { builtApp } from '../http/pages/built.ts'
import type { ReadyDemo } from './demo.ts'

export interface Greeting {
  readonly engine: Engine
  readonly address: string
  readonly instanceKey: string
  readonly demo: ReadyDemo | null
  readonly seconds: number
}

/** What `horai start` says when it is ready: where it is, the keys, and one command that holds a slot. */
export async function greet({ engine, address, instanceKey, demo, seconds }: Greeting): Promise<string> {
  const lines = [
    `Horai is ready (${seconds.toFixed(1)} s).`,
    '',
    `  API            ${address}/v1`,
    `  Reference      ${address}/docs`,
    `  Instance key   ${instanceKey}`,
  ]
  if (demo) {
    lines.push(
      `  Demonstration  ${address}/${demo.slug}${builtApp('patient') ? '' : ' (not built: npm run build:web)'}`,
      `  Its key        ${demo.key}`,
      `  Log in as      ${demo.owner.email}`,
      `  with           ${demo.owner.password}`,
      ...(await holdByCurl(engine, address, demo)),
    )
  }
  return [...lines, '', 'Ctrl-C stops it.'].join('\n')
}

async function holdByCurl(
  engine: Engine,
  address: string,
  { practice_id, key }: ReadyDemo,
): Promise<string[]> {
  const start = await nextForOne(engine, practice_id)
  if (!start) return []
  const { doctor_id, appointment_type_id, starts_at_utc } = start
  return [
    '',
    'Hold a slot (and again: somebody was there before):',
    '',
    `  curl -s ${address}/v1/appointments \\`,
    `    -H 'Authorization: Bearer ${key}' \\`,
    `    -H 'Content-Type: application/json' \\`,
    `    -d '${JSON.stringify({ doctor_id, appointment_type_id, starts_at_utc })}'`,
  ]
}
