import {
  type AssessmentRow,
  type CredibilityAssessmentRow,
  type ReliabilityAssessmentRow,
  steps,
} from '../graph/catalogue.generated.ts'
import { TYPE } from '../graph/row.ts'
import { credibilityCode } from '../resolvers/assessment.ts'
import { endedAt } from '../resolvers/retraction.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { Credibility, Reliability } from './enums.ts'
import { computed, row } from './fields.ts'
import { Node } from './node.ts'
import { Principal } from './principal.ts'
import { Source } from './source.ts'

export const Assessment = builder.interfaceRef<AssessmentRow>('Assessment')

Assessment.implement({
  description: 'What one assessor makes of a source or of a claim. The two are judged apart and never merged.',
  interfaces: [Node],
  fields: (t) => ({
    rationale: t.exposeString('rationale', { nullable: true, description: 'Why.' }),
    assessedBy: computed(t, Principal, ['by'], ({ by }) => ({ name: by }), { description: 'Whose assessment it is.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    replacedAt: computed(t, 'DateTime', ['replacedAt'], (row) => endedAt(row, row.replacedAt), {
      nullable: true,
      description: 'When its assessor thought better of it; null while it is the latest of its assessor.',
    }),
  }),
  resolveType: (assessment) => assessment[TYPE],
})

export const ReliabilityAssessment = builder.objectRef<ReliabilityAssessmentRow>('ReliabilityAssessment')

ReliabilityAssessment.implement({
  description: 'How reliable one assessor takes a source to be, in the Admiralty scale.',
  interfaces: () => [Node, Assessment],
  fields: (t) => ({
    value: t.expose('value', { type: Reliability, description: 'A to F.' }),
    source: row(t, Source, steps.assessment.source, { description: 'The source.' }),
  }),
})

export const CredibilityAssessment = builder.objectRef<CredibilityAssessmentRow>('CredibilityAssessment')

CredibilityAssessment.implement({
  description: 'How credible one assessor takes a claim to be, in the Admiralty scale.',
  interfaces: () => [Node, Assessment],
  fields: (t) => ({
    value: t.expose('value', { type: Credibility, description: 'The scale in words.' }),
    code: computed(t, 'Int', ['value'], ({ value }) => credibilityCode(value), {
      description: 'The code of the scale, 1 to 6.',
    }),
    claim: row(t, Claim, steps.assessment.claim, { description: 'The claim.' }),
  }),
})
