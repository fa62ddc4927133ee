import { type StatementRow, steps } from '../graph/catalogue.generated.ts'
import type { Row } from '../graph/row.ts'
import { statusText, valuesOf } from '../resolvers/rules/status.ts'
import { claimStatus } from '../resolvers/standing.ts'
import { builder } from './builder.ts'
import { Dispute, Lifecycle, Support } from './enums.ts'
import { computed, type ObjectFields } from './fields.ts'
import { Reason } from './reason.ts'

const columns = ['id', 'support', 'dispute', 'lifecycle'] as const
type StatusRow = Row & Pick<StatementRow, (typeof columns)[number]>

const ClaimStatus = builder.objectRef<StatusRow>('ClaimStatus')

ClaimStatus.implement({
  description: statusText,
  fields: (t) => ({
    support: t.field({
      type: Support,
      description: 'What stands behind it.',
      resolve: (row) => valuesOf(row).support,
    }),
    dispute: t.field({
      type: Dispute,
      description: 'What stands against it.',
      resolve: (row) => valuesOf(row).dispute,
    }),
    lifecycle: t.field({
      type: Lifecycle,
      description: 'Whether it is still the current record.',
      resolve: (row) => valuesOf(row).lifecycle,
    }),
    because: t.field({
      type: [Reason],
      description: 'One reason for each axis: support, dispute, lifecycle.',
      resolve: async (row, _, { graph }) => {
        return [...claimStatus(await graph.readApart(row, steps.claim.corroboration)).because]
      },
    }),
  }),
})

/** The status of a claim, on whatever shows one: the values are kept with the claim, the reasons worked out when asked for. */
export function statusField<Claim extends StatusRow>(t: ObjectFields<Claim>, description: string) {
  return computed(t, ClaimStatus, columns, (row) => row, { description })
}
