/**
 * Something outside this program keeps a command from running: a missing tool, a wrong setting, a port that is taken.
 * The commands print the message and the way out, without a stack, and end with exit code 1.
 */
export class StartupError extends Error {
  override readonly name: string = 'StartupError'
  /** What the reader can do about it: one way in a line. */
  readonly wayOut: readonly string[]

  constructor(message: string, wayOut: readonly string[], options?: ErrorOptions) {
    super(message, options)
    this.wayOut = wayOut
  }
}
