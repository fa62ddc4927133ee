/** Reads what a step gives for rows, each as of a known time of its own: for what is worked out and stored. */
import { decodeField, type RawChild } from './decode.ts'
import type { Database, Params, Run } from './driver.ts'
import { planWhole } from './plan.ts'
import type { Step } from './row.ts'
import { type RowAt, stitchEachAt } from './stitch.ts'

/** A step that asks as of the time beside its row. */
type StepAt<To> = Step<never, To, unknown, unknown, 'one'>

/** Runs a text, within a transaction or outside; the first value of its first row. */
export type RunText = (text: string, params: Params) => Promise<unknown>

/** Texts that are run within a transaction. */
export function firstValue(run: Run): RunText {
  return async (text, params) => Object.values((await run(text, params))[0] ?? {})[0]
}

/** Texts that are run outside a transaction, each for itself. */
export function firstValueRead(database: Pick<Database, 'read'>): RunText {
  return async (text, params) => (await database.read(text, params))[0]?.[0]
}

/** A row that a step gave, and as of when. */
export interface Told<To> {
  id: string
  known: number
  told: To
}

/** What a step gives for each row, in no order. A row that is not there gives nothing. */
export async function readAt<To>(run: RunText, step: StepAt<To>, rows: readonly RowAt[]): Promise<Told<To>[]> {
  if (rows.length === 0) return []
  const { fetch, shape, view } = planWhole(step)
  const { text, params } = stitchEachAt(fetch, rows)
  const answer = (await run(text, params)) as [string, number, RawChild][]
  return answer.map(([id, known, raw]) => ({ id, known, told: decodeField(fetch, shape, view, raw, { known }) as To }))
}

/** The text that `readAt` runs, for having it planned. */
export function textAt(step: StepAt<unknown>): string {
  return stitchEachAt(planWhole(step).fetch, []).text
}
