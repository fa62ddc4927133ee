/** Why a verdict is what it is. */
export interface Reason {
  /** A stable name. */
  readonly rule: string
  readonly sentence: string
  /** What it rests on: assertions, sources, documents, claims, judgements. In order, each once. */
  readonly ids: readonly string[]
}

/** A reason, its ids in order. */
export function reason(rule: string, sentence: string, ids: readonly string[]): Reason {
  return { rule, sentence, ids: [...new Set(ids)].sort() }
}

/** "1 origin", "2 origins". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
