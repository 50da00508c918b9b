import type { Command } from 'commander'
import { SetupFailure } from '../db/setup-failure.ts'
import { Refusal } from '../refusal.ts'

/** Runs a command's work. What an operator can put right is a line each and exit code 1; anything else is a bug, with its stack. */
export async function inOneLine(command: Command, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const lines = explanation(error)
    if (lines === null) throw error
    command.error(
      lines
        .split('\n')
        .map((line) => `horai ${command.name()}: ${line}`)
        .join('\n'),
    )
  }
}

function explanation(error: unknown): string | null {
  if (error instanceof SetupFailure) return error.message
  if (error instanceof Refusal && error.code === 'unavailable') {
    const { message } = (error.cause ?? error) as Error
    return `the database cannot be reached: ${message}`
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `the port is in use by another program: choose another with --port`
  }
  if (error instanceof Error && 'code' in error && error.code === 'EACCES' && 'syscall' in error) {
    return `not permitted: ${error.message}`
  }
  return null
}
