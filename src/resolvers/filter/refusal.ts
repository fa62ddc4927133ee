import { UserError } from '../../errors.ts'

/** Where in the arguments of a field something stands: `['filter', 'name', 'contains']`. */
export type Path = readonly (string | number)[]

/** A value of an argument that cannot be meant, in words that say where it stands, what was expected and what came. */
export function refusal(path: Path, expected: string, received: string): UserError {
  const message = `${path.join('.')}: Expected ${expected}, found ${received}.`
  return new UserError('BAD_USER_INPUT', message, { inputPath: path, expected, received })
}
