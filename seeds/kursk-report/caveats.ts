import type { CaveatInput, JudgementInput } from '../../src/resolvers/record/input.ts'
import { generalStaffSource, seniorMilitarySource } from '../sources.ts'

/** The remarks that go beyond one claim. */
export const caveats = [
  {
    id: 'caveat_figures-not-checkable',
    kind: 'SOURCE_CAVEAT',
    text: 'There is no way to check these figures independently.',
    qualifies: [
      { claim: 'claim_russia-575000-ukraine', scope: 'STATED' },
      { claim: 'claim_russia-means-to-have-690000-in-ukraine', scope: 'STATED' },
      { claim: 'claim_ukraine-lost-40-percent', scope: 'INFERRED' },
      { claim: 'claim_russia-59000-kursk', scope: 'INFERRED' },
      { claim: 'claim_ukraine-1376-km2', scope: 'INFERRED' },
      { claim: 'claim_ukraine-800-km2', scope: 'INFERRED' },
      { claim: 'claim_north-korea-11000-kursk', scope: 'INFERRED' },
      { claim: 'claim_russia-advances-at-kurakhovo', scope: 'INFERRED' },
    ],
  },
  {
    id: 'caveat_quotations-retold',
    kind: 'CODER_NOTE',
    text: 'The words in quotation marks are retold like the rest; only where the marks stand is the report’s.',
    qualifies: [
      { claim: 'claim_russian-counterattacks-increase', scope: 'STATED' },
      { claim: 'claim_ukraine-1376-km2', scope: 'STATED' },
      { claim: 'claim_ukraine-800-km2', scope: 'STATED' },
      { claim: 'claim_ukraine-will-hold-in-kursk', scope: 'STATED' },
    ],
  },
  {
    id: 'caveat_day-of-publication',
    kind: 'CODER_NOTE',
    text: 'The day of publication is not in the text; “now” is some day from 12 to 30 November 2024.',
    qualifies: [
      { claim: 'claim_ukraine-800-km2', scope: 'STATED' },
      { claim: 'claim_russia-575000-ukraine', scope: 'STATED' },
    ],
  },
] satisfies CaveatInput[]

export const judgements = [
  {
    id: 'judgement_general-staff-sources',
    left: seniorMilitarySource.id,
    right: generalStaffSource.id,
    verdict: 'UNSURE',
    rationale:
      'Both speak from within the General Staff of Ukraine in one report; the second is introduced anew, without “the”.',
  },
] satisfies JudgementInput[]
