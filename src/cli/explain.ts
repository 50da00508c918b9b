import { Readable } from 'node:stream'
import { Command } from 'commander'
import { type Explanation, explain } from '../availability/explain.ts'
import type { Problem } from '../availability/problem.ts'
import { nextAvailable } from '../availability/slots.ts'
import { compile } from '../availability/timetable.ts'
import { invalid } from '../refusal.ts'
import { formatInstant, parseInstant } from '../time/instant.ts'
import {
  isRefused,
  openProblem,
  ownStreams,
  problemReader,
  readAll,
  type Streams,
  solveOrRefuse,
  writeAll,
} from './problem-file.ts'

interface Options {
  readonly at: string
  readonly location?: string
  readonly room?: string
}

interface Answer extends Explanation {
  /** The first bookable start at or after the instant asked about. */
  readonly next_available: string | null
}

/** `horai explain [file] --at INSTANT`: why a start of a problem file can or cannot be booked. */
export function explainCommand(streams: Streams = ownStreams()): Command {
  return new Command('explain')
    .description('Say whether a start of a problem file can be booked, and every reason why not')
    .argument('[file]', 'the problem as JSON; the standard input when absent or "-"')
    .requiredOption('--at <instant>', 'the start, as 2026-03-27T08:00:00Z')
    .option('--location <id>', "a location, in place of the problem's")
    .option('--room <id>', "a room, in place of the problem's")
    .action(async (file: string | undefined, options: Options, command: Command) => {
      const text = await readAll(await openProblem(file, streams, command))
      const read = problemReader(streams)
      const answer = solveOrRefuse(() => solve(read(text), options))
      await writeAll(streams.output, Readable.from([`${JSON.stringify(answer, null, 2)}\n`]))
      if (isRefused(answer)) process.exitCode = 1
    })
}

function solve({ setup, query, claims, nowMs }: Problem, { at, location, room }: Options): Answer {
  const starts_at = parseInstant(at)
  if (starts_at === null) throw invalid('/at', 'must be an RFC 3339 instant on a whole minute')
  const timetable = compile(setup)
  const ask = {
    appointment_type_id: query.appointment_type_id,
    location_id: location ?? query.location_id,
    room_id: room ?? query.room_id,
  }
  const explanation = explain(timetable, { ...ask, starts_at }, claims, nowMs)
  const next = nextAvailable(timetable, ask, claims, nowMs, starts_at)
  return { ...explanation, next_available: next && formatInstant(next.starts_at) }
}
