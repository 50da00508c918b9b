/** `npm run fuzz`: sends whatever the API's own description allows, and much that it does not, and reads every answer. */
import { Command, InvalidArgumentError } from 'commander'
import { openDatabase } from '../src/db/database.ts'
import { createTestDatabase, dropTestDatabase, nameOf, TEMPLATE_URL } from '../test/support/admin.ts'
import { globalSetup, globalTeardown } from '../test/support/global-setup.ts'
import { fuzz } from './run.ts'

function count(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number above 0')
  return value
}

const options = new Command('fuzz')
  .description(
    'requests made from the served OpenAPI document; every answer must be as it is declared, and none a 5xx',
  )
  .option('--requests <number>', 'at least so many', count, 20_000)
  .option('--seed <number>', 'draws the same requests again', count, 1 + Math.floor(Math.random() * 1e9))
  .option('--length <number>', 'at most so many one after the other, in one practice', count, 250)
  .option('--keep-going', 'to the end, and then one fault of each kind, not made shorter')
  .parse()
  .opts<{ requests: number; seed: number; length: number; keepGoing?: true }>()

await globalSetup()
const url = await createTestDatabase(`horai_fuzz_${process.pid}`, nameOf(process.env[TEMPLATE_URL] ?? ''))
const database = openDatabase({ url, applicationName: 'horai fuzz' })
try {
  const begun = performance.now()
  console.error(`seed ${options.seed}`)
  const { coverage, faults } = await fuzz({ database, ...options, say: (line) => console.error(line) })
  console.log(coverage.toString())
  console.log(`seed ${options.seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  if (!options.keepGoing) for (const fault of faults) console.error(`FAULT\n${fault}`)
  if (faults.length > 0) process.exitCode = 1
} finally {
  await database.close()
  await dropTestDatabase(url)
  await globalTeardown()
}
