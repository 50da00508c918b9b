import type { Command } from 'commander'
import { SetupFailure } from '../db/setup-failure.ts'
import { Refusal } from '../refusal.ts'

/** Runs a command's work. What an operator can put right is one line and exit code 1; anything else is a bug, with its stack. */
export async function inOneLine(command: Command, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const line = explanation(error)
    if (line === null) throw error
    command.error(`horai ${command.name()}: ${line}`)
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
