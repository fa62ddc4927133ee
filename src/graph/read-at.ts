/** Reads what a step gives for rows, each as of a known time of its own: for what is worked out and stored. */
import { decodeField, type RawChild } from './decode.ts'
import type { Database, Params, Run } from './driver.ts'
import { planWhole } from './plan.ts'
import type { Step } from './row.ts'
import { type RowAt, stitchEachAt } from './stitch.ts'

/** A step that asks as of the time beside its row: see `@at` in `catalogue.ts`. */
type StepAt<To> = Step<never, To, unknown, unknown, 'one'>

/** A row that a step gave, and as of when. */
export interface Told<To> {
  id: string
  known: number
  told: To
}

/** What a step gives for each row, in no order. A row that is not there gives nothing. */
export type ReadAt = <To>(step: StepAt<To>, rows: readonly RowAt[]) => Promise<Told<To>[]>

/** Reads within a transaction. */
export function readerAt(run: Run): ReadAt {
  return readingBy(async (text, params) => (await run(text, params))[0]?.['answer'])
}

/** Reads outside a transaction. */
export function readerAtOutside(database: Pick<Database, 'read'>): ReadAt {
  return readingBy(async (text, params) => (await database.read(text, params))[0]?.[0])
}

/** The text of such a reading, for having it planned. */
export function textAt(step: StepAt<unknown>): string {
  return stitchEachAt(planWhole(step).fetch, []).text
}

function readingBy(answerTo: (text: string, params: Params) => Promise<unknown>): ReadAt {
  return async <To>(step: StepAt<To>, rows: readonly RowAt[]) => {
    if (rows.length === 0) return []
    const { fetch, shape, view } = planWhole(step)
    const { text, params } = stitchEachAt(fetch, rows)
    const answer = (await answerTo(text, params)) as [string, number, RawChild][]
    return answer.map(([id, known, raw]) => ({
      id,
      known,
      told: decodeField(fetch, shape, view, raw, { known }) as To,
    }))
  }
}
