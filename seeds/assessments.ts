import type { AssessmentInput } from '../src/resolvers/record/input.ts'
import { localDispatch, seniorMilitarySource } from './sources.ts'

/**
 * Two assessors in the Admiralty scale, who do not always agree. How reliable a source is and how credible a claim is are
 * judged apart.
 */
const [first, second] = ['first-desk', 'second-desk']

export const ofTheReport = [
  {
    id: 'assessment_senior-military-source-by-first-desk',
    scale: 'RELIABILITY',
    of: seniorMilitarySource.id,
    value: 'C',
    rationale: 'Well placed to know, and a party to the conflict.',
    by: first,
  },
  {
    id: 'assessment_senior-military-source-by-second-desk',
    scale: 'RELIABILITY',
    of: seniorMilitarySource.id,
    value: 'F',
    rationale: 'Nobody knows who it is.',
    by: second,
  },
  {
    id: 'assessment_russia-59000-kursk-by-first-desk',
    scale: 'CREDIBILITY',
    of: 'claim_russia-59000-kursk',
    value: 'POSSIBLY_TRUE',
    rationale: 'Agrees with what is said of the counterattacks; one origin.',
    by: first,
  },
  {
    id: 'assessment_russia-59000-kursk-by-second-desk',
    scale: 'CREDIBILITY',
    of: 'claim_russia-59000-kursk',
    value: 'CANNOT_BE_JUDGED',
    rationale: 'The report itself says that the figures cannot be checked.',
    by: second,
  },
] satisfies AssessmentInput[]

export const ofTheInvented = [
  {
    id: 'assessment_local-dispatch-by-first-desk',
    scale: 'RELIABILITY',
    of: localDispatch.id,
    value: 'D',
    rationale: 'Invented to be often wrong.',
    by: first,
  },
] satisfies AssessmentInput[]
