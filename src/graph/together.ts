/**
 * The entry points of one request that are read at the same moment: as one query, once the database has planned that.
 * Each costs a round trip of its own otherwise, which takes as long as a small query itself. A combination never seen
 * before is read one by one while its text is warmed behind.
 */
import { DatabaseError } from './database-error.ts'
import type { Answer } from './driver.ts'
import { type Stitched, type StitchedRoot, stitchTogether } from './stitch.ts'

/** So many are read as one at most: a longer text takes long to plan, and is seldom asked for again. */
const MOST = 10

interface Waiting {
  name: string
  root: StitchedRoot
  resolve(answer: Answer | Promise<Answer>): void
}

export class Together {
  readonly #isPlanned: (stitched: Stitched) => boolean
  readonly #run: (name: string, stitched: Stitched) => Promise<Answer>
  #waiting: Waiting[] = []

  /** @param isPlanned whether a text is planned; if it is not, that it will be */
  constructor(isPlanned: (stitched: Stitched) => boolean, run: (name: string, stitched: Stitched) => Promise<Answer>) {
    this.#isPlanned = isPlanned
    this.#run = run
  }

  /** Reads an entry point, together with those that are asked for until whoever asks has to wait. */
  read(name: string, root: StitchedRoot): Promise<Answer> {
    return new Promise((resolve) => {
      this.#waiting.push({ name, root, resolve })
      if (this.#waiting.length === 1) process.nextTick(() => this.#send())
    })
  }

  #send(): void {
    const waiting = this.#waiting
    this.#waiting = []
    const whole =
      waiting.length > 1 && waiting.length <= MOST ? stitchTogether(waiting.map(({ root }) => root)) : undefined
    if (whole && this.#isPlanned(whole)) {
      const answer = this.#run(waiting.map(({ name }) => name).join(' + '), whole)
      for (const [at, { name, root, resolve }] of waiting.entries()) {
        const own = answer.then(
          (all) => partOf(all, at),
          (error) => {
            // What the database cannot do for one of them it may do for the others; what is away or late is so for all.
            if (error instanceof DatabaseError && error.code !== 'DATABASE_FAILED') throw error
            return this.#run(name, root)
          },
        )
        resolve(own)
      }
    } else {
      for (const { name, root, resolve } of waiting) resolve(this.#run(name, root))
    }
  }
}

/** What one of several entry points gave. */
function partOf({ rows: [row], seen }: Answer, at: number): Answer {
  const [answers, head] = row as [unknown[], unknown]
  return { rows: [[answers[at], head]], seen }
}
