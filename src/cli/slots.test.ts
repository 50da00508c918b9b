import assert from 'node:assert/strict'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { afterEach, test } from 'node:test'
import type { Command } from 'commander'
import { explainCommand } from './explain.ts'
import { slotsCommand } from './slots.ts'

const problem = {
  now: '2026-03-20T08:00:00Z',
  from: '2026-03-27',
  to: '2026-03-27',
  doctor: { id: 'd1', timezone: 'Europe/Athens' },
  appointment_type: { id: 't1', consultation_mode: 'in_person', location_ids: ['l1'] },
  doctor_locations: [{ id: 'l1', doctor_id: 'd1' }],
  location_rooms: [{ id: 'r1', doctor_location_id: 'l1' }],
  bookable_resources: [{ id: 'b1', doctor_id: 'd1', location_room_id: 'r1', type: 'room' }],
  schedule_rules: [
    {
      id: 's1',
      timezone: 'Europe/Athens',
      day_of_week: 5,
      work_start_local: '09:00',
      work_end_local: '10:00',
      slot_interval_minutes: 30,
    },
  ],
}
const slots = ['07:00', '07:30'].map((time, i) => ({
  starts_at_utc: `2026-03-27T${time}:00Z`,
  ends_at_utc: `2026-03-27T${['07:30', '08:00'][i]}:00Z`,
  doctor_location_id: 'l1',
  remaining: 1,
}))

afterEach(() => {
  process.exitCode = undefined
})

type Make = typeof slotsCommand | typeof explainCommand

async function run(make: Make, input: string, ...args: string[]): Promise<string> {
  return (await runBoth(make, input, ...args)).output
}

async function runBoth(make: Make, input: string, ...args: string[]) {
  const output = new PassThrough()
  const errors = new PassThrough()
  await started(make({ input: Readable.from([Buffer.from(input)]), output, errors }), args)
  output.end()
  errors.end()
  return { output: (await output.toArray()).join(''), errors: (await errors.toArray()).join('') }
}

async function started(command: Command, args: readonly string[]): Promise<void> {
  await command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .parseAsync(args, { from: 'user' })
}

test('a problem on the standard input is answered with its slots', async () => {
  assert.deepEqual(JSON.parse(await run(slotsCommand, JSON.stringify(problem, null, 2))), { slots })
  assert.deepEqual(JSON.parse(await run(slotsCommand, JSON.stringify(problem), '-')), { slots })
  assert.equal(process.exitCode, undefined)
})

test('a problem in a file is answered with its slots', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'slots-')), 'problem.json')
  await writeFile(file, JSON.stringify(problem))
  assert.deepEqual(JSON.parse(await run(slotsCommand, '', file)), { slots })
})

test('an empty answer carries its reasons', async () => {
  const answer = await run(slotsCommand, JSON.stringify({ ...problem, from: '2026-03-26', to: '2026-03-26' }))
  assert.deepEqual(JSON.parse(answer), { slots: [], reasons: [{ code: 'outside_working_hours' }] })
})

test('with --ndjson every line is answered on a line, in order, and one bad line does not stop the others', async () => {
  const lines = [
    JSON.stringify(problem),
    '{"now":',
    '',
    JSON.stringify({ ...problem, doctor: { id: 'd1', timezone: 'Nowhere' } }),
    JSON.stringify({ ...problem, now: '2026-03-27T07:10:00Z' }),
  ]
  const output = await run(slotsCommand, lines.join('\r\n'), '--ndjson')
  const answers = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(answers.length, 4)
  assert.deepEqual(answers[0], { slots })
  assert.equal(answers[1].error.code, 'malformed_request')
  assert.deepEqual(answers[2], {
    error: {
      code: 'validation_failed',
      detail: '/doctor/timezone: must be an IANA time zone, as Europe/Athens',
    },
  })
  assert.deepEqual(answers[3], { slots: slots.slice(1) })
  assert.equal(process.exitCode, 1)
})

test('a text in a problem may hold any separator but a line feed', async () => {
  const odd = { ...problem, doctor: { ...problem.doctor, name: 'a\u2028b' } }
  assert.deepEqual(JSON.parse(await run(slotsCommand, JSON.stringify(odd), '--ndjson')), { slots })
})

test('a field that no table has is ignored, and named once', async () => {
  const odd = { ...problem, note: 'x', schedule_rules: [{ ...problem.schedule_rules[0], colour: 1 }] }
  const { output, errors } = await runBoth(slotsCommand, `${JSON.stringify(odd)}\n`.repeat(2), '--ndjson')
  assert.equal(output, `${JSON.stringify({ slots })}\n`.repeat(2))
  assert.equal(
    errors,
    'horai: /schedule_rules/colour is no known field and was ignored\nhorai: /note is no known field and was ignored\n',
  )
})

test('a reader who has had enough ends the command quietly', async () => {
  let read = 0
  const closing = () =>
    new Writable({
      write(_chunk, _encoding, done) {
        read++
        done(read > 2 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null)
      },
    })
  const input = Readable.from(Array.from({ length: 1000 }, () => Buffer.from(`${JSON.stringify(problem)}\n`)))
  await started(slotsCommand({ input, output: closing(), errors: new PassThrough() }), ['--ndjson'])
  assert.equal(read, 3)
  assert.ok(input.destroyed, 'and what was not read is not waited for')
  assert.equal(process.exitCode, undefined)
})

test('an output that fails for any other reason is an error', async () => {
  const input = Readable.from([Buffer.from(JSON.stringify(problem))])
  const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) })
  await assert.rejects(started(slotsCommand({ input, output, errors: new PassThrough() }), []), /disk full/)
})

test('a file that cannot be read ends the command with a message', async () => {
  await assert.rejects(run(slotsCommand, '', '/nowhere/problem.json'), {
    code: 'commander.error',
    exitCode: 1,
  })
  await assert.rejects(run(slotsCommand, '', tmpdir()), /is not a file/)
})

test('explain says that a start is bookable', async () => {
  const answer = await run(explainCommand, JSON.stringify(problem), '--at', '2026-03-27T07:30:00Z')
  assert.deepEqual(JSON.parse(answer), {
    bookable: true,
    reasons: [],
    next_available: '2026-03-27T07:30:00Z',
  })
})

test('explain says why a start is not bookable, and the next that is', async () => {
  const answer = await run(explainCommand, JSON.stringify(problem), '--at', '2026-03-27T07:10:00Z')
  assert.deepEqual(JSON.parse(answer), {
    bookable: false,
    reasons: [{ code: 'not_on_grid' }],
    next_available: '2026-03-27T07:30:00Z',
  })
})

test('explain takes a location and a room in place of the problem’s', async () => {
  const at = ['--at', '2026-03-27T07:00:00Z']
  const inRoom = await run(explainCommand, JSON.stringify(problem), ...at, '--location', 'l1', '--room', 'r1')
  assert.equal(JSON.parse(inRoom).bookable, true)
  const nowhere = await run(explainCommand, JSON.stringify(problem), ...at, '--room', 'r2')
  assert.equal(JSON.parse(nowhere).error.code, 'not_found')
  assert.equal(process.exitCode, 1)
})

test('explain refuses an instant that is not a whole minute', async () => {
  const answer = await run(explainCommand, JSON.stringify(problem), '--at', '2026-03-27T07:00:30Z')
  assert.equal(JSON.parse(answer).error.code, 'validation_failed')
})
