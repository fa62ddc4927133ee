import { type CaveatRow, type ClaimRow, type QualificationRow, steps } from '../graph/catalogue.generated.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { connectionType } from './connection.ts'
import { CaveatKind, CaveatScope } from './enums.ts'
import { computed, connection } from './fields.ts'
import { ClaimFilter } from './filters.ts'
import { Node } from './node.ts'
import { ClaimOrder } from './orders.ts'
import { Principal } from './principal.ts'
import { retraction } from './retraction.ts'

export const Caveat = builder.objectRef<CaveatRow>('Caveat')

Caveat.implement({
  description: 'How far a claim holds: what the document itself says about that, or a note of the coder.',
  interfaces: () => [Node],
  fields: (t) => ({
    kind: t.expose('kind', { type: CaveatKind, description: 'Whose remark it is.' }),
    text: t.exposeString('text', { description: 'The remark.' }),
    claims: connection(t, QualifiedClaimConnection, steps.caveat.claims, {
      filter: ClaimFilter,
      order: ClaimOrder,
      description: 'The claims it qualifies, by id.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    recordedBy: computed(t, Principal, ['by'], ({ by }) => ({ name: by }), { description: 'Who recorded it.' }),
    retraction: retraction(t),
  }),
})

const QualifiedClaimConnection = connectionType<ClaimRow, QualificationRow>('QualifiedClaim', () => Claim, {
  of: 'claims a caveat qualifies',
  edge: (t) => ({
    scope: t.expose('scope', { type: CaveatScope, description: 'Whether the text says it about this very claim.' }),
  }),
})
