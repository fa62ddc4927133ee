/**
 * English words to look for, whatever their case. The `i` flag of regular expressions does the same, but with classes such
 * as `\p{L}` it takes a hundred times as long to make ready; so the text is put into lower case instead, which changes no
 * offset. What matched is in lower case: where the words of the text are wanted, cut them from it.
 */
export class Phrase {
  readonly #pattern: RegExp
  readonly #every: RegExp

  /** @param source the source of a regular expression, in lower case */
  constructor(source: string) {
    this.#pattern = new RegExp(source, 'u')
    this.#every = new RegExp(source, 'gu')
  }

  test(text: string): boolean {
    return this.#pattern.test(lowerCase(text))
  }

  exec(text: string): RegExpExecArray | null {
    return this.#pattern.exec(lowerCase(text))
  }

  matchAll(text: string): RegExpStringIterator<RegExpExecArray> {
    return lowerCase(text).matchAll(this.#every)
  }
}

/** The source of what is not within a longer word. */
export function whole(source: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`
}

// A sentence is looked at by many phrases, one after the other.
let latest = { text: '', lower: '' }

/** In lower case, each character as long as before. */
function lowerCase(text: string): string {
  if (latest.text !== text) latest = { text, lower: lowered(text) }
  return latest.lower
}

function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (point) => {
    const low = point.toLowerCase()
    return low.length === point.length ? low : point
  }).join('')
}
