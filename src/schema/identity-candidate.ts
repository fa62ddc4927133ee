import { types } from '../graph/catalogue.generated.ts'
import { sizeOf } from '../graph/page.ts'
import { identityCandidates, MOST_CANDIDATES } from '../resolvers/identity-candidates.ts'
import { type Candidate, candidateText } from '../resolvers/rules/identity/candidates.ts'
import { builder } from './builder.ts'
import { Entity } from './entity.ts'
import { ofLog } from './fields.ts'
import { type Found, foundRow } from './found.ts'
import { Reason } from './reason.ts'

const IdentityCandidate = builder.objectRef<Found<Candidate>>('IdentityCandidate')

IdentityCandidate.implement({
  description: candidateText,
  fields: (t) => ({
    entity: foundRow(t, Entity, types.Entity, ({ id }) => id, { description: 'The entity.' }),
    score: t.exposeFloat('score', { description: 'How alike the two records are, from 0 to 1.' }),
    because: t.field({
      type: [Reason],
      description: 'What speaks for it and against it, with what it adds to the score.',
      resolve: ({ because }) => [...because],
    }),
  }),
})

builder.queryField('identityCandidates', (t) =>
  t.field({
    type: [IdentityCandidate],
    nullable: true,
    description:
      'Who may be the same as an entity, as known now, and is to be judged next: those most alike first. Two that were judged to be the same or different, directly or through others, are not shown again; those about which a judge was unsure are. Null if there is no such entity.',
    args: {
      of: t.arg.id({ required: true, description: 'The id of the entity.' }),
      first: t.arg.int({ required: true, defaultValue: 10, description: `How many: 1 to ${MOST_CANDIDATES}.` }),
    },
    extensions: ofLog,
    complexity: ({ first }) => ({ field: 100, multiplier: sizeOf(first, MOST_CANDIDATES) }),
    resolve: async (_, { of, first }, { graph }) => {
      const found = await identityCandidates(graph, of, first)
      const scope = await graph.scope()
      return found?.map((candidate) => ({ ...candidate, scope })) ?? null
    },
  }),
)
