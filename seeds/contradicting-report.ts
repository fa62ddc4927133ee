import type { ReportInput } from '../src/resolvers/record/input.ts'
import { russia, ukraine } from './actors.ts'
import { sinceAugust } from './kursk-report/days.ts'
import { russia59000InKursk } from './kursk-report/land.ts'
import { about, atMost, originally, publishedBy, quote, sometimeIn, throughout } from './phrases.ts'
import { kurskOblast } from './places.ts'
import { exampleInstitute, sampleGazette } from './sources.ts'

const text = [
  'This article is invented; it serves as an example.',

  'From August to November Russia had about 38,000 soldiers in Kursk Oblast, according to a count by the Example ' +
    'Institute for Counting from Pictures. The institute told The Sample Gazette that it doubts the 59,000 that others ' +
    'have reported.',

  'Of Kursk Oblast, Ukraine probably held no more than 600 square kilometres in the second half of November, the ' +
    'institute concludes from the same pictures.',
].join('\n\n')

const counted = quote('according to a count by the Example Institute for Counting from Pictures', 'ATTRIBUTION')

/** A contradiction: another figure for the same thing, from an origin that has nothing to do with the first. */
export const contradictingReport = {
  operationId: 'seed:contradicting-report',
  document: {
    id: 'document_sample-gazette-count',
    publisher: sampleGazette.id,
    title: 'Fewer soldiers in Kursk than thought, say counters (invented)',
    publishedAt: '2024-12-03',
    language: 'en',
    nature: 'FICTIONAL',
    text,
  },
  entities: [sampleGazette, exampleInstitute],
  defaults: {
    chain: [
      publishedBy(sampleGazette),
      originally(exampleInstitute, 'the Example Institute for Counting from Pictures', 'NAMED'),
    ],
    voice: 'PARAPHRASE',
    saidAt: '2024-12',
  },
  claims: [
    {
      id: 'claim_russia-38000-kursk',
      claim: {
        statement: 'Russia had about 38,000 soldiers in Kursk Oblast.',
        predicate: 'DEPLOYED_TO',
        subject: russia.id,
        place: kurskOblast.id,
        quantity: about('38000', 'PEOPLE', 'about 38,000 soldiers'),
        validTime: throughout(sinceAugust, 'RESOLVED', 'From August to November'),
      },
      assertion: {
        excerpts: [
          quote('From August to November Russia had about 38,000 soldiers in Kursk Oblast', 'CONTENT', 'TIME'),
          counted,
        ],
        basis: 'INDUCED',
      },
    },
    {
      id: russia59000InKursk.id,
      claim: russia59000InKursk.claim,
      assertion: {
        id: 'assertion_russia-59000-kursk-doubted',
        excerpts: [
          quote(
            'The institute told The Sample Gazette that it doubts the 59,000 that others have reported',
            'CONTENT',
            'ATTRIBUTION',
          ),
        ],
        stance: 'DOUBTS',
        basis: 'DEDUCED',
      },
    },
    {
      id: 'claim_ukraine-at-most-600-km2',
      claim: {
        statement: 'Ukraine controlled no more than 600 square kilometres of Kursk Oblast in late November.',
        predicate: 'CONTROLS_AREA_IN',
        subject: ukraine.id,
        place: kurskOblast.id,
        quantity: atMost('600', 'SQUARE_KILOMETRES', 'no more than 600 square kilometres'),
        validTime: sometimeIn('2024-11-16/2024-11-30', 'RESOLVED', 'in the second half of November'),
      },
      assertion: {
        excerpts: [
          quote(
            'Ukraine probably held no more than 600 square kilometres in the second half of November, the institute concludes',
            'CONTENT',
            'TIME',
            'ATTRIBUTION',
          ),
        ],
        hedge: 'PROBABLY',
        basis: 'DEDUCED',
      },
    },
  ],
} satisfies ReportInput
