import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Bench, Case } from '../case.ts'
import { must } from '../checks.ts'
import { createClient, get } from '../client.ts'
import { median } from '../rounds.ts'

/** `npm start` on a folder where it ran before: from the command to an answer of `/readyz`. */
export const start: Case = {
  name: 'start',
  async *run(bench) {
    const first = await startOnce(bench)
    const later: number[] = []
    for (let i = 0; i < Math.min(3, bench.rounds); i++) later.push(await startOnce(bench))
    yield {
      what: 'start to ready, with the demonstration, second start',
      ours: { value: median(later), unit: 's' },
      against: { value: first, unit: 's', what: 'first start' },
      target: 'under 2 s',
      met: median(later) < 2,
    }
  },
}

async function startOnce({ folder }: Bench): Promise<number> {
  const program = join(import.meta.dirname, '../../bin/horai.js')
  const begun = performance.now()
  const child = spawn(
    process.execPath,
    [program, 'start', '--demo', '--port', '0', '--data-dir', join(folder, 'start')],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const gone = once(child, 'exit')
  try {
    const address = await addressOf(child.stdout)
    const client = createClient(address)
    const { status } = await client.ask(get('/readyz'))
    const taken = (performance.now() - begun) / 1000
    client.close()
    must(status === 200, `a server that said it was ready answered /readyz with ${status}`)
    return taken
  } finally {
    child.kill('SIGTERM')
    await gone
  }
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /API\s+(http:\S+)\/v1/.exec(line)?.[1]
    if (address) return address
  }
  throw new Error('horai start ended without saying where it is')
}
