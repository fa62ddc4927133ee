import type { ReportInput } from '../src/resolvers/record/input.ts'
import { ukraine, ukrainianArmedForces } from './actors.ts'
import { about, from, originally, publishedBy, quote, throughout } from './phrases.ts'
import { sudzha, sudzhaRaion } from './places.ts'
import { exampleBulletin } from './sources.ts'
import * as units from './units.ts'

const text = [
  'This bulletin is invented, and so are its formations; it serves as an example.',

  'The 1st Example Corps belongs to the armed forces of Ukraine. Under the corps stands the 12th Example Mechanised ' +
    'Brigade, led by a commander in post since July 2024.',

  'From September to November the brigade stood in Sudzha raion with about 3,000 people. One of its battalions, the ' +
    '121st Example Infantry Battalion, was in Sudzha itself from October to November; the town was in Ukrainian hands.',

  'Across from them, the 90th Example Motor Rifle Brigade, part of the 9th Example Army, has been in Sudzha raion ' +
    'since September.',
].join('\n\n')

const theCorps = quote('The 1st Example Corps belongs to the armed forces of Ukraine')
const itsBrigade = quote(
  'Under the corps stands the 12th Example Mechanised Brigade, led by a commander in post since July 2024',
  'CONTENT',
  'TIME',
)
const theBattalion = quote(
  'One of its battalions, the 121st Example Infantry Battalion, was in Sudzha itself from October to November; the town was in Ukrainian hands',
  'CONTENT',
  'TIME',
)
const acrossFromThem = quote(
  'the 90th Example Motor Rifle Brigade, part of the 9th Example Army, has been in Sudzha raion since September',
  'CONTENT',
  'TIME',
)

/** Somebody denies it in the local dispatch. */
export const battalionInSudzha = {
  id: 'claim_121st-example-battalion-in-sudzha',
  claim: {
    statement: 'The 121st Example Infantry Battalion was in Sudzha from October to November 2024.',
    predicate: 'DEPLOYED_TO',
    subject: units.exampleInfantryBattalion.id,
    place: sudzha.id,
    validTime: throughout('2024-10/2024-11', 'RESOLVED', 'from October to November'),
  },
  assertion: { excerpts: [theBattalion] },
} satisfies ReportInput['claims'][number]

/** Who is under whom, who commands, and who stands where, as one bulletin has it. */
export const orderOfBattle = {
  operationId: 'seed:order-of-battle',
  document: {
    id: 'document_example-order-of-battle',
    publisher: exampleBulletin.id,
    title: 'Example order of battle, November 2024 (invented)',
    publishedAt: '2024-11-30',
    language: 'en',
    nature: 'FICTIONAL',
    text,
  },
  entities: [
    exampleBulletin,
    units.exampleCorps,
    units.exampleMechanisedBrigade,
    units.exampleInfantryBattalion,
    units.exampleArmy,
    units.exampleRifleBrigade,
    units.brigadeCommander,
    sudzhaRaion,
    sudzha,
  ],
  // The bulletin speaks for itself, and under its own name: it is publisher and origin at once.
  defaults: {
    chain: [publishedBy(exampleBulletin), originally(exampleBulletin, 'this bulletin', 'NAMED')],
    voice: 'OWN_VOICE',
    saidAt: '2024-11-30',
  },
  claims: [
    {
      id: 'claim_1st-example-corps-part-of-armed-forces',
      claim: {
        statement: 'The 1st Example Corps belongs to the Armed Forces of Ukraine.',
        predicate: 'PART_OF',
        subject: units.exampleCorps.id,
        object: ukrainianArmedForces.id,
        validTime: throughout('2024-11', 'INFERRED'),
      },
      assertion: { excerpts: [theCorps] },
    },
    {
      id: 'claim_12th-example-brigade-part-of-corps',
      claim: {
        statement: 'The 12th Example Mechanised Brigade is under the 1st Example Corps.',
        predicate: 'PART_OF',
        subject: units.exampleMechanisedBrigade.id,
        object: units.exampleCorps.id,
        validTime: throughout('2024-11', 'INFERRED'),
      },
      assertion: { excerpts: [itsBrigade] },
    },
    {
      id: 'claim_121st-example-battalion-part-of-brigade',
      claim: {
        statement: 'The 121st Example Infantry Battalion is one of the 12th Example Mechanised Brigade’s.',
        predicate: 'PART_OF',
        subject: units.exampleInfantryBattalion.id,
        object: units.exampleMechanisedBrigade.id,
        validTime: throughout('2024-10/2024-11', 'INFERRED'),
      },
      assertion: { excerpts: [theBattalion] },
    },
    {
      id: 'claim_90th-example-brigade-part-of-army',
      claim: {
        statement: 'The 90th Example Motor Rifle Brigade is part of the 9th Example Army.',
        predicate: 'PART_OF',
        subject: units.exampleRifleBrigade.id,
        object: units.exampleArmy.id,
        validTime: throughout('2024-11', 'INFERRED'),
      },
      assertion: { excerpts: [acrossFromThem] },
    },
    {
      id: 'claim_brigade-commander-commands-brigade',
      claim: {
        statement: 'The 12th Example Mechanised Brigade has been led by its commander since July 2024.',
        predicate: 'COMMANDS',
        subject: units.brigadeCommander.id,
        object: units.exampleMechanisedBrigade.id,
        validTime: from('2024-07', 'STATED', 'since July 2024'),
      },
      assertion: { excerpts: [itsBrigade] },
    },
    {
      id: 'claim_12th-example-brigade-in-sudzha-raion',
      claim: {
        statement: 'The 12th Example Mechanised Brigade was in Sudzha raion with about 3,000 people.',
        predicate: 'DEPLOYED_TO',
        subject: units.exampleMechanisedBrigade.id,
        place: sudzhaRaion.id,
        quantity: about('3000', 'PEOPLE', 'about 3,000 people'),
        validTime: throughout('2024-09/2024-11', 'RESOLVED', 'From September to November'),
      },
      assertion: {
        excerpts: [
          quote(
            'From September to November the brigade stood in Sudzha raion with about 3,000 people',
            'CONTENT',
            'TIME',
          ),
        ],
      },
    },
    battalionInSudzha,
    {
      id: 'claim_90th-example-brigade-in-sudzha-raion',
      claim: {
        statement: 'The 90th Example Motor Rifle Brigade has been in Sudzha raion since September 2024.',
        predicate: 'DEPLOYED_TO',
        subject: units.exampleRifleBrigade.id,
        place: sudzhaRaion.id,
        validTime: from('2024-09', 'RESOLVED', 'since September'),
      },
      assertion: { excerpts: [acrossFromThem] },
    },
    {
      id: 'claim_ukraine-controls-sudzha',
      claim: {
        statement: 'Ukraine controlled Sudzha from October to November 2024.',
        predicate: 'CONTROLS',
        subject: ukraine.id,
        place: sudzha.id,
        validTime: throughout('2024-10/2024-11', 'RESOLVED', 'from October to November'),
      },
      assertion: { excerpts: [theBattalion] },
    },
  ],
} satisfies ReportInput
