import type { ReportInput } from '../src/resolvers/record/input.ts'
import { russia } from './actors.ts'
import { ofTheInvented } from './assessments.ts'
import { battalionInSudzha } from './order-of-battle.ts'
import { originally, publishedBy, quote, sometimeIn, throughout } from './phrases.ts'
import { kurakhove, pokrovskRaion, sudzha } from './places.ts'
import { localDispatch, sudzhaResident } from './sources.ts'
import * as units from './units.ts'

const text = [
  'This dispatch is invented, and so are its formations; it serves as an example.',

  'In October, as our reporter saw, the 12th Example Mechanised Brigade was not in Sudzha raion at all but in Pokrovsk ' +
    'raion, under its deputy commander. The 121st Example Infantry Battalion answers to the 1st Example Corps directly.',

  '“I have lived here all along, and there was no 121st battalion in Sudzha,” says somebody who lives in the town. “In ' +
    'November the town belonged to the Russians.”',

  'In November the 90th Example Motor Rifle Brigade was seen near Kurakhove.',
].join('\n\n')

const theBrigade = quote(
  'In October, as our reporter saw, the 12th Example Mechanised Brigade was not in Sudzha raion at all but in Pokrovsk raion, under its deputy commander',
  'CONTENT',
  'ATTRIBUTION',
  'TIME',
)

const asOurReporterSaw = {
  excerpts: [theBrigade],
  basis: 'WITNESSED' as const,
  chain: [publishedBy(localDispatch), originally(localDispatch, 'our reporter', 'ROLE_ONLY')],
}

const somebodyWhoLivesThere = quote('says somebody who lives in the town', 'ATTRIBUTION')

const asTheResidentSays = {
  voice: 'DIRECT_QUOTE' as const,
  basis: 'WITNESSED' as const,
  chain: [publishedBy(localDispatch), originally(sudzhaResident, 'somebody who lives in the town', 'ROLE_ONLY')],
}

/** The same formations elsewhere at the same time, under somebody else; a denial; and another master of the town. */
export const localDispatchReport = {
  operationId: 'seed:local-dispatch',
  document: {
    id: 'document_made-up-local-dispatch',
    publisher: localDispatch.id,
    title: 'What people saw in autumn (invented)',
    publishedAt: '2024-12-05',
    language: 'en',
    nature: 'FICTIONAL',
    text,
  },
  entities: [localDispatch, sudzhaResident, units.brigadeDeputyCommander],
  // Where the dispatch has the rest from is not said: a publisher, and no origin.
  defaults: { chain: [publishedBy(localDispatch)], voice: 'OWN_VOICE', saidAt: '2024-12-05' },
  claims: [
    {
      id: 'claim_12th-example-brigade-in-pokrovsk-raion',
      claim: {
        statement: 'The 12th Example Mechanised Brigade was in Pokrovsk raion in October 2024.',
        predicate: 'DEPLOYED_TO',
        subject: units.exampleMechanisedBrigade.id,
        place: pokrovskRaion.id,
        validTime: throughout('2024-10', 'RESOLVED', 'In October'),
      },
      assertion: asOurReporterSaw,
    },
    {
      id: 'claim_deputy-commands-12th-example-brigade',
      claim: {
        statement: 'In October 2024 the 12th Example Mechanised Brigade was led by its deputy commander.',
        predicate: 'COMMANDS',
        subject: units.brigadeDeputyCommander.id,
        object: units.exampleMechanisedBrigade.id,
        validTime: throughout('2024-10', 'RESOLVED', 'In October'),
      },
      assertion: asOurReporterSaw,
    },
    {
      id: 'claim_121st-example-battalion-part-of-corps',
      claim: {
        statement: 'The 121st Example Infantry Battalion answers to the 1st Example Corps directly.',
        predicate: 'PART_OF',
        subject: units.exampleInfantryBattalion.id,
        object: units.exampleCorps.id,
        validTime: throughout('2024-10/2024-11', 'INFERRED'),
      },
      assertion: {
        excerpts: [quote('The 121st Example Infantry Battalion answers to the 1st Example Corps directly')],
      },
    },
    {
      id: battalionInSudzha.id,
      claim: battalionInSudzha.claim,
      assertion: {
        id: 'assertion_121st-example-battalion-in-sudzha-denied',
        excerpts: [
          quote('I have lived here all along, and there was no 121st battalion in Sudzha', 'CONTENT', 'TIME'),
          somebodyWhoLivesThere,
        ],
        stance: 'DENIES',
        ...asTheResidentSays,
      },
    },
    {
      id: 'claim_russia-controls-sudzha',
      claim: {
        statement: 'Russia controlled Sudzha in November 2024.',
        predicate: 'CONTROLS',
        subject: russia.id,
        place: sudzha.id,
        validTime: throughout('2024-11', 'RESOLVED', 'In November'),
      },
      assertion: {
        excerpts: [quote('In November the town belonged to the Russians', 'CONTENT', 'TIME'), somebodyWhoLivesThere],
        ...asTheResidentSays,
      },
    },
    {
      id: 'claim_90th-example-brigade-near-kurakhove',
      claim: {
        statement: 'The 90th Example Motor Rifle Brigade was near Kurakhove in November 2024.',
        predicate: 'DEPLOYED_TO',
        subject: units.exampleRifleBrigade.id,
        place: kurakhove.id,
        placePrecision: 'DISTRICT',
        validTime: sometimeIn('2024-11', 'RESOLVED', 'In November'),
      },
      assertion: {
        excerpts: [
          quote('In November the 90th Example Motor Rifle Brigade was seen near Kurakhove', 'CONTENT', 'TIME'),
        ],
        hedge: 'REPORTEDLY',
      },
    },
  ],
  assessments: ofTheInvented,
} satisfies ReportInput
