/** The other side has said no for good: trying again cannot help. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp'
}

/** It asks to be left alone for a while. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy'
  readonly seconds: number

  constructor(message: string, seconds: number) {
    super(message)
    this.seconds = seconds
  }
}
