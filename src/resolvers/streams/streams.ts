import { UserError } from '../../errors.ts'
import type { Principal } from '../../principal.ts'

export interface StreamLimits {
  /** Streams that this process keeps open at once. */
  most: number
  /** Of these, for one principal. */
  mostForOne: number
}

/** Calls what it is given when whoever asked is gone; at once if they are gone already. */
export type OnClose = (gone: () => void) => void

/** The streams of events that this process keeps open: how many there are, for whom, and how all of them end. */
export class Streams {
  readonly #limits: StreamLimits
  readonly #open = new Map<AbortController, Principal['id']>()
  #isEnded = false

  constructor(limits: StreamLimits) {
    this.#limits = limits
  }

  /** How many are open. */
  get size(): number {
    return this.#open.size
  }

  /**
   * Opens a stream. It ends with its events, with whoever reads it, and with `end`: then the signal is given to whoever
   * makes the events, who may be waiting for the next one.
   *
   * @throws UserError TOO_MANY_STREAMS, or NOT_READY once all have been ended
   */
  open<T>(
    principal: Principal,
    onClose: OnClose,
    make: (signal: AbortSignal) => AsyncGenerator<T, void>,
  ): AsyncIterableIterator<T> {
    this.#check(principal)
    const ending = new AbortController()
    const events = make(ending.signal)
    this.#open.set(ending, principal.id)
    const close = () => {
      this.#open.delete(ending)
      ending.abort()
    }
    onClose(close)
    return {
      async next() {
        try {
          const next = await events.next()
          if (next.done) close()
          return next
        } catch (error) {
          close()
          throw error
        }
      },
      async return() {
        // First the signal: a generator that waits does not hear that it is to return.
        close()
        return (await events.return()) as IteratorReturnResult<undefined>
      },
      [Symbol.asyncIterator]() {
        return this
      },
    }
  }

  /** Ends all streams, each after the event that is being sent, and opens no more. */
  end(): void {
    this.#isEnded = true
    for (const ending of [...this.#open.keys()]) ending.abort()
  }

  #check({ id }: Principal): void {
    if (this.#isEnded) throw new UserError('NOT_READY', 'The service is stopping.')
    const { most, mostForOne } = this.#limits
    const own = [...this.#open.values()].filter((of) => of === id).length
    if (own >= mostForOne) throw tooMany(`for one user, found ${own} open already`, mostForOne)
    if (this.size >= most) throw tooMany(`in this process, found ${this.size} open already`, most)
  }
}

function tooMany(found: string, maximum: number): UserError {
  return new UserError('TOO_MANY_STREAMS', `Expected at most ${maximum} streams at once ${found}.`, { maximum })
}
