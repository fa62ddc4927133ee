/**
 * Which texts the database has planned already, and planning others behind. A text is warmed by running it where it can
 * find nothing: that costs what EXPLAIN costs, and unlike EXPLAIN leaves a plan that the next run uses.
 */
import type { Database } from './driver.ts'
import type { Stitched } from './stitch.ts'

/** As many texts as are remembered: about what the database keeps plans of. */
const REMEMBERED = 1_000
/** Texts waiting to be warmed; beyond it, the oldest are forgotten. */
const WAITING = 100

export class Warmer {
  readonly #database: Database
  readonly #warm = new Set<string>()
  readonly #waiting = new Map<string, Stitched>()
  #working: Promise<void> | undefined

  constructor(database: Database) {
    this.#database = database
  }

  isWarm(text: string): boolean {
    return this.#warm.has(text)
  }

  /** Whether a text is warm; from now on it counts as the last one used, or is warmed behind. */
  use(stitched: Stitched): boolean {
    const isWarm = this.isWarm(stitched.text)
    if (isWarm) this.markWarm(stitched.text)
    else this.warm(stitched)
    return isWarm
  }

  /** Remembers that the database has planned a text, as the last one to be forgotten. */
  markWarm(text: string): void {
    this.#warm.delete(text)
    this.#warm.add(text)
    for (const oldest of this.#warm) {
      if (this.#warm.size <= REMEMBERED) break
      this.#warm.delete(oldest)
    }
  }

  /** Forgets what the database has planned: it is another one now, or has begun anew. */
  forget(): void {
    this.#warm.clear()
  }

  /** Has the text planned behind, one at a time, so that it does not slow down those who wait for an answer. */
  warm(stitched: Stitched): void {
    if (this.#warm.has(stitched.text) || this.#waiting.has(stitched.text)) return
    this.#waiting.set(stitched.text, stitched)
    for (const oldest of this.#waiting.keys()) {
      if (this.#waiting.size <= WAITING) break
      this.#waiting.delete(oldest)
    }
    this.#working ??= this.#work()
  }

  /** Resolves when nothing is waiting. */
  async idle(): Promise<void> {
    await this.#working
  }

  async #work(): Promise<void> {
    for (const [text, stitched] of this.#waiting) {
      try {
        await this.#database.read(text, withoutRows(stitched.params))
        this.markWarm(text)
      } catch {
        // The next request with this text is answered level by level and reports what is wrong, if anything is.
      } finally {
        this.#waiting.delete(text)
      }
    }
    this.#working = undefined
  }
}

/** The same with no rows to find: no limit leaves any, and before the first change there is nothing to list or count. */
function withoutRows(params: Stitched['params']): Stitched['params'] {
  const none = (values: Stitched['params'][string]) => ({
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, /^l\d+$/.test(name) ? 0 : value])),
    known: 0,
  })
  return Object.fromEntries(Object.entries(params).map(([name, values]) => [name, none(values)]))
}
