/**
 * Something about the machine or the database that an operator has to put right. The message is the whole story in
 * one line, or a line for each thing that is wrong: the command line prints it without a stack and leaves with a
 * non-zero code.
 */
export class SetupFailure extends Error {
  override readonly name = 'SetupFailure'
}
