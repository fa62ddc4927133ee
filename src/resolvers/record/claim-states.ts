/**
 * How claims stand, as it is stored: lists are narrowed and ordered by it, at any known time. One state for each stretch of
 * known time in which the three values of a claim's status were the same. The reasons are not stored: whoever reads a
 * status works it out. One rule serves the write, and the rebuild and the check of `rebuild-states.ts`.
 */
import { steps } from '../../graph/catalogue.generated.ts'
import { type RunText, readAt } from '../../graph/read-at.ts'
import type { RowAt } from '../../graph/stitch.ts'
import type { Writer } from '../../graph/write.ts'
import { ranksOf, type StatusRanks } from '../rules/status.ts'
import { claimStatus } from '../standing.ts'

/** Claims, each at a moment, that are worked out at once. */
const BATCH = 500

/** How a claim stood at a moment. */
export interface Stood {
  id: string
  known: number
  ranks: StatusRanks
}

/** What of a writer recording states takes. */
export type StatesWriter = Pick<Writer, 'run' | 'runText'> & { change: Pick<Writer['change'], 'recordedAt'> }

/** Records how the claims stand that a change affects, as its last step: within it, and after all that it writes. */
export async function recordStates({ run, runText, change }: StatesWriter): Promise<void> {
  const { recordedAt } = change
  const affected = await run('claim/find-affected', { moments: [recordedAt] })
  const wanted = affected.map(({ id }) => ({ id, known: recordedAt }))
  for await (const some of stoodAt(runText, wanted)) {
    await run('claim/record-states', { states: some.map(({ id, ranks }) => ({ id, ...ranks })) })
  }
}

/** How each claim stood at its moment, some at once, in no order. */
export async function* stoodAt(runText: RunText, wanted: readonly RowAt[]): AsyncGenerator<Stood[]> {
  for (let at = 0; at < wanted.length; at += BATCH) {
    const read = await readAt(runText, steps.claim.corroboration, wanted.slice(at, at + BATCH))
    yield read.map(({ id, known, told }) => ({ id, known, ranks: ranksOf(claimStatus(told)) }))
  }
}
