/** Something in an input that cannot be recorded. */
export interface Problem {
  /** A stable name of the rule that was broken. */
  code: string
  /** What was expected and what came. */
  message: string
  /** Where in the input. */
  path: readonly string[]
}

/** Collects every problem of an input, so that they can be mended at once. */
export class Problems {
  readonly all: Problem[] = []

  add(code: string, path: readonly (string | number)[], message: string): void {
    this.all.push({ code, message, path: path.map(String) })
  }
}

/** An input of which nothing was recorded. */
export class RecordRejected extends Error {
  override readonly name = 'RecordRejected'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
    this.problems = problems
  }
}
