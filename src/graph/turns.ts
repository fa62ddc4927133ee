/**
 * Lets so many work at once; the others wait, in the order in which they came. Writers wait for each other in the
 * database anyway: waiting there, each would hold a connection, and readers would find none.
 */
export class Turns {
  #free: number
  readonly #waiting = new Set<() => void>()

  constructor(atOnce: number) {
    this.#free = atOnce
  }

  /** Waits for a turn, so many milliseconds at most: whether it has come. Whoever got one must give it back. */
  take(longest: number): Promise<boolean> {
    if (this.#free > 0) {
      this.#free--
      return Promise.resolve(true)
    }
    return new Promise((resolve) => {
      const turn = () => {
        clearTimeout(timer)
        this.#waiting.delete(turn)
        resolve(true)
      }
      const timer = setTimeout(() => {
        this.#waiting.delete(turn)
        resolve(false)
      }, longest)
      this.#waiting.add(turn)
    })
  }

  giveBack(): void {
    const [next] = this.#waiting
    if (next) next()
    else this.#free++
  }
}
