import type { FailureCode, FailureDetails, Problem } from '../failures.ts'
import { oneOf } from '../rules/problem.ts'

type Path = readonly (string | number)[]

/** Collects every problem of an input, each once, so that they can be mended together. */
export class Problems {
  readonly all: Problem[] = []
  readonly #seen = new Set<string>()

  add(rule: string, path: Path, message: string, code: FailureCode = 'INVALID_INPUT', details?: FailureDetails): void {
    const key = JSON.stringify([rule, path, message])
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.all.push({ code, rule, message, path: path.map(String), ...(details && { details }) })
  }

  /** Reports a value that is not in a closed list. */
  expectOneOf(rule: string, list: object, value: string | undefined, path: Path): void {
    if (value !== undefined && Object.hasOwn(list, value)) return
    this.add(rule, path, `Expected ${oneOf(Object.keys(list))}, found ${quoted(value)}.`)
  }

  /** Reports words that are blank, or too many for what they are. */
  expectWords(rule: string, text: string, longest: number, path: Path): void {
    if (text.trim() === '') this.add(rule, path, 'Expected words, found a blank.')
    if (text.length > longest) {
      this.add(rule, path, `Expected at most ${longest} characters, found ${text.length}.`)
    }
  }

  /** @throws RecordRejected if there is any problem */
  refuse(): void {
    if (this.all.length > 0) throw new RecordRejected(this.all)
  }
}

/** A text as it is shown in a message: quoted, and cut where it is long. */
export function quoted(text: string | undefined): string {
  if (text === undefined) return 'nothing'
  const characters = Array.from(text.slice(0, 200))
  return JSON.stringify(characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : text)
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
