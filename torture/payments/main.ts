/** `npm run torture:payments`: visits that are paid beforehand, a provider that misbehaves, and programs that are killed. */
import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { count } from '../count.ts'
import { type PaymentResult, torturePayments } from './run.ts'

const options = new Command('torture:payments')
  .description(
    'patients pay, change their minds and go away, while everything fails; then both books are compared',
  )
  .option('--attempts <number>', 'how many visits somebody tries to pay', count, 2_000)
  .option('--seed <number>', 'of the dice', count, 1 + Math.floor(Math.random() * 1e6))
  .option('--clients <number>', 'at once', count, 32)
  .option('--trouble <share>', 'of the calls to the provider that go wrong', count, 0.15)
  .option('--kill-every <seconds>', 'mean time between two kills of a program', count, 4)
  .option('--json <file>', 'write the findings there as well')
  .addHelpText('after', '\nCtrl-C ends the crowd, and compares the books of what was done.')
  .parse()
  .opts<{
    attempts: number
    seed: number
    clients: number
    trouble: number
    killEvery: number
    json?: string
  }>()

const begun = performance.now()
const say = (line: string) =>
  console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`)

// What ran for an hour is not thrown away by whoever has to leave.
const enough = new AbortController()
process.once('SIGINT', () => {
  say('ending: once more ends it at once')
  enough.abort()
})
const result: PaymentResult = await torturePayments({ ...options, enough: enough.signal, say })
const { broken, ...figures } = result
console.log(JSON.stringify(figures, null, 2))
if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`)
for (const line of broken.slice(0, 40)) console.error(`BROKEN with seed ${options.seed}: ${line}`)
if (broken.length > 0) process.exitCode = 1
else console.log('both books agree')
