import type { RecordedClaimInput } from '../../src/resolvers/record/input.ts'
import { northKorea, russia } from '../actors.ts'
import { about, quote, sometimeIn, unnumbered } from '../phrases.ts'
import { kurskOblast } from '../places.ts'
import { publicationDay, untilPublication } from './days.ts'
import { seniorSource, silentMoscow } from './speakers.ts'

const repeated = quote(
  'About 11,000 soldiers from North Korea have come to the Kursk region to help Russia, the source at the General Staff repeated',
  'CONTENT',
  'ATTRIBUTION',
  'TIME',
)

/** The soldiers from North Korea: one source has a number, Moscow has nothing to say. */
export const northKoreans = [
  {
    id: 'claim_north-korea-11000-kursk',
    claim: {
      statement: 'North Korea has about 11,000 soldiers in Kursk Oblast.',
      predicate: 'DEPLOYED_TO',
      subject: northKorea.id,
      place: kurskOblast.id,
      quantity: about('11000', 'PEOPLE', 'About 11,000 soldiers'),
      validTime: sometimeIn(untilPublication, 'RESOLVED', 'have come'),
      relations: [{ kind: 'SPECIFIES', claim: 'claim_north-korea-present-in-kursk' }],
    },
    assertion: {
      excerpts: [repeated],
      voice: 'PARAPHRASE',
      chain: seniorSource('the source at the General Staff', 'REITERATED'),
    },
  },
  {
    id: 'claim_north-koreans-in-training',
    claim: {
      statement: 'The bulk of the North Korean soldiers are still in training.',
      predicate: 'IN_TRAINING',
      subject: northKorea.id,
      quantity: unnumbered('PEOPLE', 'the bulk of them'),
      validTime: sometimeIn(publicationDay, 'RESOLVED', 'yet'),
    },
    assertion: {
      excerpts: [
        quote('the bulk of them, though, have yet to complete their training', 'CONTENT', 'TIME'),
        { ...repeated, supports: ['ATTRIBUTION'] },
      ],
      voice: 'PARAPHRASE',
      chain: seniorSource('the source at the General Staff'),
    },
  },
  {
    id: 'claim_north-korea-present-in-kursk',
    claim: {
      statement: 'North Korean forces are in Kursk Oblast.',
      predicate: 'PRESENT_IN',
      subject: northKorea.id,
      place: kurskOblast.id,
      validTime: sometimeIn(publicationDay, 'RESOLVED'),
    },
    assertion: {
      excerpts: [
        quote(
          'From Moscow came neither a yes nor a no to the question whether North Korean troops are in Kursk',
          'CONTENT',
          'ATTRIBUTION',
        ),
      ],
      stance: 'NEITHER_CONFIRMS_NOR_DENIES',
      voice: 'OWN_VOICE',
      chain: silentMoscow('Moscow'),
    },
  },
  {
    id: 'claim_north-korea-supports-russia',
    claim: {
      statement: 'North Korea supports Russia with soldiers.',
      predicate: 'SUPPORTS',
      subject: northKorea.id,
      object: russia.id,
      validTime: sometimeIn(publicationDay, 'RESOLVED'),
    },
    assertion: {
      excerpts: [repeated],
      voice: 'PARAPHRASE',
      chain: seniorSource('the source at the General Staff'),
    },
  },
] satisfies RecordedClaimInput[]
