import type { StandingRow } from '../graph/catalogue.generated.ts'
import { claimStatus } from '../resolvers/claim.ts'
import { builder } from './builder.ts'
import { Dispute, Lifecycle, Support } from './enums.ts'
import { computed } from './fields.ts'
import { Reason } from './reason.ts'

const standing = ['assertions', 'retracted', 'correctedBy'] as const

export const ClaimStatus = builder.objectRef<StandingRow>('ClaimStatus')

ClaimStatus.implement({
  description: 'How a claim stands, on three axes that are never merged into one word.',
  fields: (t) => ({
    support: computed(t, Support, standing, (row) => claimStatus(row).support, {
      description: 'What stands behind it.',
    }),
    dispute: computed(t, Dispute, standing, (row) => claimStatus(row).dispute, {
      description: 'What stands against it.',
    }),
    lifecycle: computed(t, Lifecycle, standing, (row) => claimStatus(row).lifecycle, {
      description: 'Whether it is still the current record.',
    }),
    because: computed(t, [Reason], standing, (row) => claimStatus(row).because, {
      description: 'One reason for each axis: support, dispute, lifecycle.',
    }),
  }),
})
