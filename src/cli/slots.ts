import { Command } from 'commander'
import type { Problem } from '../availability/problem.ts'
import type { Reason } from '../availability/reason.ts'
import { findSlots } from '../availability/slots.ts'
import { compile } from '../availability/timetable.ts'
import { whyEmpty } from '../availability/why-empty.ts'
import { formatInstant } from '../time/instant.ts'
import {
  isRefused,
  linesOf,
  openProblem,
  ownStreams,
  problemReader,
  readAll,
  type Streams,
  solveOrRefuse,
  writeAll,
} from './problem-file.ts'

interface Answer {
  readonly slots: readonly {
    readonly starts_at_utc: string
    readonly ends_at_utc: string
    readonly doctor_location_id: string | null
    readonly remaining: number
  }[]
  /** Only beside an empty list: why it is. */
  readonly reasons?: readonly Reason[]
}

/** `horai slots [file]`: the slot engine with no database. Sets exit status 1 when some problem made no sense. */
export function slotsCommand(streams: Streams = ownStreams()): Command {
  return new Command('slots')
    .description('Find the bookable slots of a problem file, without a database')
    .argument('[file]', 'the problem as JSON; the standard input when absent or "-"')
    .option('--ndjson', 'one problem a line, one answer a line')
    .action(async (file: string | undefined, { ndjson = false }: { ndjson?: boolean }, command: Command) => {
      const input = await openProblem(file, streams, command)
      const problems = ndjson ? linesOf(input) : [await readAll(input)]
      await writeAll(streams.output, answers(problems, problemReader(streams), ndjson))
    })
}

async function* answers(
  problems: AsyncIterable<string> | Iterable<string>,
  read: (text: string) => Problem,
  skipBlank: boolean,
): AsyncGenerator<string> {
  for await (const text of problems) {
    if (skipBlank && text.trim() === '') continue
    const answer = solveOrRefuse(() => solve(read(text)))
    if (isRefused(answer)) process.exitCode = 1
    yield `${JSON.stringify(answer)}\n`
  }
}

function solve({ setup, query, claims, nowMs }: Problem): Answer {
  const timetable = compile(setup)
  const slots = findSlots(timetable, query, claims, nowMs).map((slot) => ({
    starts_at_utc: formatInstant(slot.starts_at),
    ends_at_utc: formatInstant(slot.ends_at),
    doctor_location_id: slot.doctor_location_id,
    remaining: slot.remaining,
  }))
  return slots.length > 0 ? { slots } : { slots, reasons: whyEmpty(timetable, query, claims, nowMs) }
}
