import { UserError } from '../../errors.ts'

/** Where in the arguments of a field something stands: `['filter', 'name', 'contains']`. */
export type Path = readonly (string | number)[]

/** A value of an argument that cannot be meant, in words that say where it stands, what was expected and what came. */
export function refusal(path: Path, expected: string, received: string): UserError {
  const message = `${path.join('.')}: Expected ${expected}, found ${received}.`
  return new UserError('BAD_USER_INPUT', message, { inputPath: path, expected, received })
}

/** @throws UserError BAD_USER_INPUT for an argument that is not between 1 and the most there may be */
export function expectWithin(name: string, value: number, most: number): void {
  if (value >= 1 && value <= most) return
  throw new UserError('BAD_USER_INPUT', `Expected "${name}" between 1 and ${most}, found ${value}.`, {
    inputPath: [name],
    expected: `1 to ${most}`,
    received: String(value),
  })
}
