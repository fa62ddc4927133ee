import type { StandingRow } from '../graph/catalogue.generated.ts'
import { statusText } from '../resolvers/rules/status.ts'
import { claimStatus, standingColumns } from '../resolvers/standing.ts'
import { builder } from './builder.ts'
import { Dispute, Lifecycle, Support } from './enums.ts'
import { computed } from './fields.ts'
import { Reason } from './reason.ts'

export const ClaimStatus = builder.objectRef<StandingRow>('ClaimStatus')

ClaimStatus.implement({
  description: statusText,
  fields: (t) => ({
    support: computed(t, Support, standingColumns, (row) => claimStatus(row).support, {
      description: 'What stands behind it.',
    }),
    dispute: computed(t, Dispute, standingColumns, (row) => claimStatus(row).dispute, {
      description: 'What stands against it.',
    }),
    lifecycle: computed(t, Lifecycle, standingColumns, (row) => claimStatus(row).lifecycle, {
      description: 'Whether it is still the current record.',
    }),
    because: computed(t, [Reason], standingColumns, (row) => [...claimStatus(row).because], {
      description: 'One reason for each axis: support, dispute, lifecycle.',
    }),
  }),
})
