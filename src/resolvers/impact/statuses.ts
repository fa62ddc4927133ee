/** The status of a claim as it stands, and as it would: what a page of affected claims shows, by one query for all. */
import { type StatementRow, steps } from '../../graph/catalogue.generated.ts'
import type { Graph } from '../../graph/read.ts'
import { SCOPE, TYPE } from '../../graph/row.ts'
import { type StatusFlip, statusFlips } from '../rules/difference.ts'
import { without } from '../rules/impact/support.ts'
import type { Reason } from '../rules/reason.ts'
import { type ClaimStatus, statusOf } from '../rules/status.ts'
import { claimStatus, statusInput } from '../standing.ts'
import type { Impact } from './impact.ts'

export interface Statuses {
  readonly before: ClaimStatus
  readonly after: ClaimStatus
}

// The fields of one claim share what it takes to work them out.
const found = new WeakMap<Impact, Map<string, Promise<Statuses>>>()

/** A claim that nobody asserts any more stands against no other. What became of the record is not looked at. */
export function statusesOf(graph: Graph, claim: string, impact: Impact): Promise<Statuses> {
  const known = found.get(impact) ?? new Map<string, Promise<Statuses>>()
  found.set(impact, known)
  const statuses = known.get(claim) ?? readStatuses(graph, claim, impact)
  known.set(claim, statuses)
  return statuses
}

async function readStatuses(graph: Graph, claim: string, impact: Impact): Promise<Statuses> {
  const row = { [TYPE]: 'Claim', [SCOPE]: { known: impact.scope.known }, id: claim } as StatementRow
  const read = await graph.readApart(row, steps.claim.corroboration)
  const input = statusInput(read)
  const after = statusOf({
    ...input,
    evidence: without(input.evidence, impact.falls),
    against: input.against.filter((other) => !impact.isSilenced(other.claim)),
  })
  return { before: claimStatus(read), after }
}

/** Why the support is what it is. */
export function supportReason({ because: [support] }: ClaimStatus): Reason {
  if (!support) throw new Error('A status has a reason for each axis.')
  return support
}

/** The axes that would be others, without that of the record: nothing happens to the record of a claim. */
export function flipsBetween({ before, after }: Statuses): StatusFlip[] {
  return statusFlips(before, after).filter(({ axis }) => axis !== 'LIFECYCLE')
}
