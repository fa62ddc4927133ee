import { UserError } from '../../errors.ts'
import { type ClaimDifferenceRow, type StatementRow, steps } from '../../graph/catalogue.generated.ts'
import type { Graph } from '../../graph/read.ts'
import { SCOPE, type Scope, TYPE } from '../../graph/row.ts'
import { type StatusFlip, statusFlips } from '../rules/difference.ts'
import { claimStatus } from '../standing.ts'

/** Between which moments of known time; without an end, up to now. */
export interface Between {
  from: Date
  to?: Date | null | undefined
}

/**
 * As of when differences are read, and since when.
 *
 * @throws UserError BAD_USER_INPUT for an end that is not after the beginning
 */
export function differenceArguments({ from, to }: Between): { since: number; known?: number } {
  const since = from.getTime()
  if (!to) return { since }
  if (to.getTime() > since) return { since, known: to.getTime() }
  throw new UserError(
    'BAD_USER_INPUT',
    `Expected "from" before "to", found ${from.toISOString()} and ${to.toISOString()}.`,
    {
      inputPath: ['between', 'to'],
    },
  )
}

type Difference = Pick<ClaimDifferenceRow, 'claimId' | 'since' | 'kinds'> & { readonly [SCOPE]?: Scope }

/** The axes of a claim's status that are not what they were; none of a claim that was not there before. */
export async function flipsOf(
  graph: Graph,
  { claimId, since, kinds, [SCOPE]: after }: Difference,
): Promise<StatusFlip[]> {
  if (kinds.includes('ADDED')) return []
  const status = async (known: number) => {
    const claim = { [TYPE]: 'Claim', [SCOPE]: { known }, id: claimId } as StatementRow
    return claimStatus(await graph.readApart(claim, steps.claim.corroboration))
  }
  return statusFlips(...(await Promise.all([status(since), status(after?.known ?? since)])))
}
