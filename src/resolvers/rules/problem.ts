/** One broken rule. Checks return every problem they find, so that a coder corrects a record once and not line by line. */
export interface RuleProblem {
  /** A stable name of the rule, such as `quantity.bounds-order`. */
  readonly rule: string
  /** Where in the claim it was broken, such as `['quantity', 'lower']`. */
  readonly path: readonly string[]
  /** What was expected and what came. */
  readonly message: string
}

/** A value that keeps its rules, or everything that is wrong with it. */
export type Resolved<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] }

/** How a value is shown in a message: quoted, cut where it is long, and never anything but text. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  const text = typeof value === 'string' ? value : typeof value === 'object' ? 'an object' : String(value)
  return `"${text.length > 60 ? `${Array.from(text.slice(0, 61)).slice(0, 59).join('')}…` : text}"`
}

/** A list of words in a sentence: "A", "A or B", "A, B or C". */
export function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? 'nothing'
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}
