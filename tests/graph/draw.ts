/** Drawing from what there is, always in the same way for a seed. */
export class Draw {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** One of so many numbers, from 0: mulberry32. */
  below(number: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % number
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }

  /** Up to so many of a list, each once. */
  some<T>(list: readonly T[], number: number): T[] {
    const rest = [...list]
    return Array.from({ length: Math.min(number, rest.length) }, () => rest.splice(this.below(rest.length), 1)[0] as T)
  }

  chance(outOf: number): boolean {
    return this.below(outOf) === 0
  }
}
