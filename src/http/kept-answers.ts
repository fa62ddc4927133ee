/**
 * Answers that are kept, under their tags, up to a number of bytes; of more, the one not asked for longest is let go.
 * A tag holds the head of the log, which is read for every request: what is kept is never older than the log.
 */
export interface KeptAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

export class KeptAnswers {
  readonly #most: number
  readonly #answers = new Map<string, KeptAnswer>()
  #bytes = 0

  /** 0 keeps nothing. */
  constructor(most: number) {
    this.#most = most
  }

  get isOn(): boolean {
    return this.#most > 0
  }

  get(key: string): KeptAnswer | undefined {
    const answer = this.#answers.get(key)
    if (answer) {
      this.#answers.delete(key)
      this.#answers.set(key, answer)
    }
    return answer
  }

  keep(key: string, answer: KeptAnswer): void {
    const size = sizeOf(key, answer)
    if (size > this.#most || this.#answers.has(key)) return
    this.#answers.set(key, answer)
    this.#bytes += size
    for (const [oldest, other] of this.#answers) {
      if (this.#bytes <= this.#most) break
      this.#answers.delete(oldest)
      this.#bytes -= sizeOf(oldest, other)
    }
  }
}

/** What an answer takes, at most: two bytes a character, and some for what holds it. */
function sizeOf(key: string, { body }: KeptAnswer): number {
  return 2 * (key.length + body.length) + 500
}
