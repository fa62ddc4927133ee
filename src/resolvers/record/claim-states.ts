/**
 * How claims stand, as it is stored: lists are narrowed and ordered by it, at any known time. One state for each stretch of
 * known time in which the three values of a claim's status were the same. The reasons are not stored: whoever reads a
 * status works it out. One rule serves the write, and the rebuild and the check of `rebuild-states.ts`.
 */
import { steps } from '../../graph/catalogue.generated.ts'
import type { ReadFile } from '../../graph/files.ts'
import { type ReadAt, textAt } from '../../graph/read-at.ts'
import type { RowAt } from '../../graph/stitch.ts'
import type { Writer } from '../../graph/write.ts'
import { passesOn } from '../rules/independence/lineage.ts'
import { ranksOf, type StatusRanks } from '../rules/status.ts'
import { claimStatus } from '../standing.ts'

/** Claims, each at a moment, that are worked out at once. */
const BATCH = 500

/** The text by which every change works out how claims stand, for having it planned. */
export const textOfStates = textAt(steps.claim.corroboration)

/** How a claim stood at a moment. */
export interface Stood {
  id: string
  known: number
  ranks: StatusRanks
}

/** What of a writer recording states takes. */
type StatesWriter = Pick<Writer, 'run' | 'readAt'> & { change: Pick<Writer['change'], 'recordedAt'> }

/** Records how the claims stand that a change affects, as its last step: within it, and after all that it writes. */
export async function recordStates({ run, readAt, change }: StatesWriter): Promise<void> {
  const { recordedAt } = change
  const affected = await findAffected(run, [recordedAt])
  const wanted = affected.map(({ id }) => ({ id, known: recordedAt }))
  for await (const some of stoodAt(readAt, wanted)) {
    await run('claim/record-states', { states: some.map(({ id, ranks }) => ({ id, ...ranks })) })
  }
}

/** The claims whose status what was done at some moments may have made another one, each with the moment. */
export function findAffected(read: ReadFile, moments: readonly number[]) {
  return read('claim/find-affected', { moments, passesOn })
}

/** How each claim stood at its moment, some at once, in no order. */
export async function* stoodAt(readAt: ReadAt, wanted: readonly RowAt[]): AsyncGenerator<Stood[]> {
  for (let at = 0; at < wanted.length; at += BATCH) {
    const read = await readAt(steps.claim.corroboration, wanted.slice(at, at + BATCH))
    yield read.map(({ id, known, told }) => ({ id, known, ranks: ranksOf(claimStatus(told)) }))
  }
}
