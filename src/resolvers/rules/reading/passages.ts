import { contextLength, type Span } from '../code-points.ts'

/** A stretch of a text by UTF-16 indexes, as regular expressions find it; the end is exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A passage as an excerpt is quoted: its words, what stands around them, offsets in code points. */
export interface Quoted extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Whether two stretches share a character. */
export function overlap(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to
}

/** A text whose passages are asked for often: it is counted once. */
export class PassageReader {
  readonly text: string
  /** For each UTF-16 index, how many code points begin before it. */
  readonly #before: Uint32Array
  /** For each code point, the UTF-16 index it begins at; the length of the text last. */
  readonly #begins: Uint32Array

  constructor(text: string) {
    this.text = text
    this.#before = new Uint32Array(text.length + 1)
    const begins = new Uint32Array(text.length + 1)
    let points = 0
    for (let at = 0; at < text.length; points++) {
      const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      begins[points] = at
      this.#before[at] = points
      if (width === 2) this.#before[at + 1] = points + 1
      at += width
    }
    this.#before[text.length] = points
    begins[points] = text.length
    this.#begins = begins.subarray(0, points + 1)
  }

  /** How many code points the text has. */
  get length(): number {
    return this.#begins.length - 1
  }

  /** The passage of a stretch. Neither end may split a surrogate pair. */
  quote({ from, to }: Stretch): Quoted {
    const start = this.#before[from] ?? 0
    const end = this.#before[to] ?? this.length
    return {
      exact: this.text.slice(from, to),
      prefix: this.text.slice(this.#index(start - contextLength), from),
      suffix: this.text.slice(to, this.#index(end + contextLength)),
      start,
      end,
    }
  }

  /** Where a span lies in UTF-16 indexes. */
  stretchOf({ start, end }: Span): Stretch {
    return { from: this.#index(start), to: this.#index(end) }
  }

  #index(point: number): number {
    return this.#begins[Math.min(Math.max(0, point), this.length)] ?? 0
  }
}
