import type { RecordedClaimInput } from '../../src/resolvers/record/input.ts'
import { russia } from '../actors.ts'
import { about, asOf, atSomeUnknownTime, quote, sometimeIn, unnumbered } from '../phrases.ts'
import { ukraine } from '../places.ts'
import { publicationDay } from './days.ts'
import { otherStaffSource, silentMoscow } from './speakers.ts'

const theSourceOfTheFigures = quote('The figures come from a source at the General Staff of Ukraine', 'ATTRIBUTION')

/** How many soldiers Russia has in Ukraine: as somebody says, as Russia means to have, and as Russia does not say. */
export const strength = [
  {
    id: 'claim_russia-575000-ukraine',
    claim: {
      statement: 'Russia has about 575,000 soldiers fighting in Ukraine.',
      predicate: 'HAS_TROOPS_IN',
      subject: russia.id,
      place: ukraine.id,
      quantity: about('575000', 'PEOPLE', 'about 575,000 Russian soldiers'),
      validTime: asOf(publicationDay, 'RESOLVED', 'at the moment'),
      relations: [{ kind: 'SPECIFIES', claim: 'claim_russia-soldiers-in-combat' }],
    },
    assertion: {
      excerpts: [
        quote('about 575,000 Russian soldiers are fighting in Ukraine at the moment', 'CONTENT', 'TIME'),
        theSourceOfTheFigures,
      ],
      voice: 'PARAPHRASE',
      chain: otherStaffSource,
    },
  },
  {
    id: 'claim_russia-means-to-have-690000-in-ukraine',
    claim: {
      statement: 'Russia means to have about 690,000 soldiers in Ukraine.',
      predicate: 'HAS_TROOPS_IN',
      subject: russia.id,
      place: ukraine.id,
      quantity: about('690000', 'PEOPLE', 'about 690,000'),
      modality: 'INTENDED',
      validTime: atSomeUnknownTime,
    },
    assertion: {
      excerpts: [quote('Russia means to raise that to about 690,000'), theSourceOfTheFigures],
      voice: 'PARAPHRASE',
      chain: otherStaffSource,
    },
  },
  {
    id: 'claim_russia-soldiers-in-combat',
    claim: {
      statement: 'Russia has a number of soldiers in combat in Ukraine that it does not give.',
      predicate: 'HAS_TROOPS_IN',
      subject: russia.id,
      place: ukraine.id,
      quantity: unnumbered('PEOPLE', 'How many of its soldiers'),
      validTime: sometimeIn(publicationDay, 'RESOLVED'),
    },
    assertion: {
      excerpts: [quote('How many of its soldiers are in combat, Russia keeps to itself', 'CONTENT', 'ATTRIBUTION')],
      stance: 'DECLINES_TO_DISCLOSE',
      voice: 'OWN_VOICE',
      chain: silentMoscow('Russia'),
    },
  },
] satisfies RecordedClaimInput[]
