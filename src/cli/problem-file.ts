/** Problem files: what `horai slots` and `horai explain` read, and how they say that a problem makes no sense. */
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { type Problem, readProblem } from '../availability/problem.ts'
import { Refusal, refuse } from '../refusal.ts'

/** Where a command reads and writes; the process' own streams unless a test gives others. */
export interface Streams {
  readonly input: Readable
  readonly output: NodeJS.WritableStream
  readonly errors: NodeJS.WritableStream
}

export function ownStreams(): Streams {
  return { input: process.stdin, output: process.stdout, errors: process.stderr }
}

/** An answer to one problem that could not be solved. */
export interface ProblemError {
  readonly error: { readonly code: string; readonly detail: string }
}

/** Without a path, or with `-`, the standard input. Ends the command with a message when the file cannot be read. */
export async function openProblem(
  path: string | undefined,
  { input }: Streams,
  command: Command,
): Promise<Readable> {
  if (path === undefined || path === '-') return input
  try {
    const file = await open(path)
    if ((await file.stat()).isFile()) return file.createReadStream()
    await file.close()
    return command.error(`error: ${path} is not a file`)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return command.error(`error: ${error.message}`)
    throw error
  }
}

/**
 * A reader of problems, each a text. It refuses with `malformed_request` what is no JSON, with `validation_failed` what is
 * no problem, and names each field that no table has once: it may be a remark, or a spelling mistake.
 */
export function problemReader({ errors }: Streams): (text: string) => Problem {
  const told = new Set<string>()
  return (text) => {
    const problem = readProblem(parseJson(text))
    for (const pointer of problem.unknown) {
      const field = pointer.replaceAll(/\/\d+(?=\/)/g, '')
      if (told.has(field)) continue
      told.add(field)
      errors.write(`horai: ${field} is no known field and was ignored\n`)
    }
    return problem
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw refuse('malformed_request', { detail: error instanceof Error ? error.message : 'is not JSON' })
  }
}

/** Gives what `solve` gives, or the refusal it met. A fault of ours is an answer too: the problems after it still count. */
export function solveOrRefuse<Answer>(solve: () => Answer): Answer | ProblemError {
  try {
    return solve()
  } catch (error) {
    if (error instanceof Refusal) return { error: { code: error.code, detail: detailOf(error) } }
    return { error: { code: 'internal', detail: 'the engine failed on this problem; please report it' } }
  }
}

export function isRefused(answer: object): answer is ProblemError {
  return 'error' in answer
}

function detailOf({ code, facts }: Refusal): string {
  if ('errors' in facts) return facts.errors.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('; ')
  return 'detail' in facts ? facts.detail : code
}

/** Writes at the pace of whoever reads, and stops when they have had enough: `head` closes its end, which is no error. */
export async function writeAll(output: NodeJS.WritableStream, texts: AsyncIterable<string>): Promise<void> {
  const isClosedPipe = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EPIPE'
  // The last text may find the pipe closed when the pipeline has already finished with it.
  let finished = false
  output.on('error', (error) => {
    if (finished && !isClosedPipe(error)) throw error
  })
  try {
    await pipeline(texts, output, { end: false })
  } catch (error) {
    if (!isClosedPipe(error)) throw error
  } finally {
    finished = true
  }
}

/** The whole of a stream as text. */
export async function readAll(input: Readable): Promise<string> {
  let text = ''
  for await (const chunk of input.setEncoding('utf8')) text += chunk
  return text
}

/** A stream's lines. Only a line feed ends one: JSON may hold any other separator inside its texts. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest
}
