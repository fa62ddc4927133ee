import type { ReportInput } from '../src/resolvers/record/input.ts'
import { ukraine } from './actors.ts'
import { publicationDay } from './kursk-report/days.ts'
import { russia59000InKursk } from './kursk-report/land.ts'
import { kurskReport } from './kursk-report.ts'
import { exactly, type Hop, originally, publishedBy, quote, sometimeIn } from './phrases.ts'
import { kurskOblast } from './places.ts'
import { exampleCourier, reuters, seniorMilitarySource, unnamedOutlet } from './sources.ts'

const text = [
  'This article is invented; it serves as an example.',

  'Russia has about 59,000 soldiers in Kursk Oblast, brought there from the day Kiev’s troops crossed the border, an ' +
    'officer on the Ukrainian General Staff told Reuters. The Example Courier has it from another report and has not ' +
    'spoken to the officer.',

  'Of the land taken in August, 800 square kilometres are left to Ukraine, the officer is quoted as saying.',
].join('\n\n')

/** The Courier has read it in the outlet, which has it from Reuters, which has it from the officer: nobody new. */
const chain = [
  publishedBy(exampleCourier),
  {
    role: 'RELAY',
    source: unnamedOutlet.id,
    identification: 'ANONYMOUS',
    descriptor: 'another report',
    document: kurskReport.document.id,
  },
  { role: 'AGENCY', source: reuters.id, identification: 'NAMED', descriptor: 'Reuters' },
  originally(seniorMilitarySource, 'an officer on the Ukrainian General Staff', 'ROLE_ONLY'),
] satisfies Hop[]

const readElsewhere = quote('The Example Courier has it from another report', 'ATTRIBUTION')

/** An echo: one more outlet, and no more origins than before. */
export const echoReport = {
  operationId: 'seed:echo-report',
  document: {
    id: 'document_example-courier-echo',
    publisher: exampleCourier.id,
    title: 'Tens of thousands in Kursk, says officer (invented)',
    publishedAt: '2024-12-01',
    language: 'en',
    nature: 'FICTIONAL',
    text,
  },
  derivedFrom: [kurskReport.document.id],
  entities: [exampleCourier],
  defaults: { chain, voice: 'PARAPHRASE', saidAt: publicationDay },
  claims: [
    {
      id: russia59000InKursk.id,
      claim: russia59000InKursk.claim,
      assertion: {
        id: 'assertion_russia-59000-kursk-echo',
        excerpts: [
          quote(
            'Russia has about 59,000 soldiers in Kursk Oblast, brought there from the day Kiev’s troops crossed the border, an officer on the Ukrainian General Staff told Reuters',
            'CONTENT',
            'TIME',
            'ATTRIBUTION',
          ),
          readElsewhere,
        ],
        repeats: russia59000InKursk.assertion.id,
      },
    },
    {
      // Without "about" it is another claim than the first report's, and agrees with it.
      id: 'claim_ukraine-800-km2-exactly',
      claim: {
        statement: 'Ukraine still controls 800 square kilometres of Kursk Oblast.',
        predicate: 'CONTROLS_AREA_IN',
        subject: ukraine.id,
        place: kurskOblast.id,
        quantity: exactly('800', 'SQUARE_KILOMETRES', '800 square kilometres'),
        validTime: sometimeIn(publicationDay, 'RESOLVED', 'are left'),
      },
      assertion: {
        excerpts: [
          quote(
            'Of the land taken in August, 800 square kilometres are left to Ukraine, the officer is quoted as saying',
            'CONTENT',
            'TIME',
            'ATTRIBUTION',
          ),
          readElsewhere,
        ],
        repeats: 'assertion_ukraine-800-km2',
      },
    },
  ],
} satisfies ReportInput
