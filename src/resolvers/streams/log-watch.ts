import type { Database } from '../../graph/driver.ts'
import { fileReader } from '../../graph/files.ts'
import { onGrowth } from '../../graph/growth.ts'
import { settledHead } from '../../graph/head.ts'

export interface WatchOptions {
  /** Milliseconds between two looks at the head of the log while nothing says that it has grown. */
  poll?: number
  /** Milliseconds between two looks at least: what is written meanwhile is seen at once. */
  pause?: number
}

/**
 * Tells those who wait when the log has grown: one look at its head for all of them. Growth is said by this process when
 * it has written, by others where there is something between them that says so, and else found by looking now and then.
 * Nothing is lost with what goes unsaid; it is found later.
 *
 * Those who wait are told of a head only once it is settled: whoever looked for its claims before would not find them, and
 * go on without them.
 */
export class LogWatch {
  readonly #database: Database
  readonly #poll: number
  readonly #pause: number
  readonly #waiting = new Set<() => void>()
  /** The head that was seen last, settled. */
  #head = 0
  #looking = false
  #again = false
  #timer: NodeJS.Timeout | undefined

  constructor(database: Database, { poll = 5_000, pause = 100 }: WatchOptions = {}) {
    this.#database = database
    this.#poll = poll
    this.#pause = pause
    onGrowth(database, () => this.look())
  }

  /** The known time of the last change, in epoch milliseconds, read now, settled or not; 0 for an empty log. */
  async head(): Promise<number> {
    const [head] = await fileReader(this.#database)('log/head', {})
    return head?.recordedAt ?? 0
  }

  /** Waits until the log goes beyond a known time, and gives its head then; undefined if the signal came first. */
  async beyond(known: number, signal: AbortSignal): Promise<number | undefined> {
    while (!signal.aborted) {
      if (this.#head > known) return this.#head
      await this.#next(signal)
    }
    return undefined
  }

  /** Looks at the head of the log soon, if anybody waits: something may have been written. */
  look(): void {
    this.#again = true
    if (!this.#looking && this.#waiting.size > 0) void this.#lookUntilStill()
  }

  /** Resolves when a look has found the log grown, or at the signal. */
  #next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake)
        signal.removeEventListener('abort', wake)
        if (this.#waiting.size === 0) clearInterval(this.#timer)
        resolve()
      }
      if (this.#waiting.size === 0) this.#timer = setInterval(() => this.look(), this.#poll).unref()
      this.#waiting.add(wake)
      signal.addEventListener('abort', wake)
      // What was said while nobody waited was not heard.
      this.look()
    })
  }

  async #lookUntilStill(): Promise<void> {
    this.#looking = true
    while (this.#again && this.#waiting.size > 0) {
      this.#again = false
      // A database that is away is looked for again with the next poll.
      await this.#lookOnce().catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, this.#pause).unref())
    }
    this.#looking = false
  }

  async #lookOnce(): Promise<void> {
    const head = await settledHead(this.#database)
    if (head <= this.#head) return
    this.#head = head
    for (const wake of [...this.#waiting]) wake()
  }
}
