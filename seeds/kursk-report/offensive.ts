import type { RecordedClaimInput } from '../../src/resolvers/record/input.ts'
import { kurskOffensive, russia, ukraine } from '../actors.ts'
import { quote, sometimeIn } from '../phrases.ts'
import { donetskOblast } from '../places.ts'
import { august, publicationDay } from './days.ts'
import { narrator } from './speakers.ts'

const threeThings = quote(
  'Kiev was after three things: a halt to the Russian attacks in the east and the north-east of Ukraine; a step-by-step withdrawal of the Russian troops pushing forward in the east; and a stronger hand, should there be peace talks',
)

/** The three aims differ in their wording alone. */
const aim = (id: string, wording: string) =>
  ({
    id,
    claim: {
      statement: `With the Kursk offensive Ukraine aims at ${wording}.`,
      predicate: 'AIMS_AT',
      subject: ukraine.id,
      wording,
      modality: 'INTENDED',
      validTime: sometimeIn(august, 'INFERRED'),
    },
    assertion: {
      excerpts: [threeThings],
      voice: 'OWN_VOICE',
      chain: narrator,
    },
  }) satisfies RecordedClaimInput

/** What the outlet tells of the offensive and of Kiev's aims, without naming anybody. */
export const offensive = [
  {
    id: 'claim_kursk-offensive-first-invasion',
    claim: {
      statement:
        'Before the Kursk offensive no army of another state had marched into Russia since the Second World War.',
      predicate: 'DESCRIBED_AS',
      subject: kurskOffensive.id,
      wording: 'the army of another state marched into Russia, for the first time since the Second World War',
      validTime: sometimeIn(august, 'INFERRED'),
    },
    assertion: {
      excerpts: [
        quote(
          'With the Kursk offensive the army of another state marched into Russia, for the first time since the Second World War',
        ),
      ],
      voice: 'OWN_VOICE',
      chain: narrator,
    },
  },
  {
    id: 'claim_kursk-offensive-surprised-russia',
    claim: {
      statement: 'The Kursk offensive took Russia by surprise.',
      predicate: 'SURPRISES',
      subject: kurskOffensive.id,
      object: russia.id,
      validTime: sometimeIn(august, 'INFERRED'),
    },
    assertion: {
      excerpts: [quote('Moscow did not see it coming')],
      voice: 'OWN_VOICE',
      chain: narrator,
    },
  },
  aim('claim_ukraine-aims-to-halt-attacks', 'a halt to the Russian attacks in the east and the north-east of Ukraine'),
  aim(
    'claim_ukraine-aims-at-withdrawal',
    'a step-by-step withdrawal of the Russian troops pushing forward in the east',
  ),
  aim('claim_ukraine-aims-at-leverage', 'a stronger hand, should there be peace talks'),
  {
    id: 'claim_russia-advances-in-donetsk-oblast',
    claim: {
      statement: 'Russia is advancing steadily in Donetsk Oblast.',
      predicate: 'ADVANCES_IN',
      subject: russia.id,
      place: donetskOblast.id,
      validTime: sometimeIn(publicationDay, 'RESOLVED', 'go on'),
    },
    assertion: {
      excerpts: [
        quote(
          'In the Donetsk region, however, in eastern Ukraine, Russian troops go on gaining ground at a steady pace',
          'CONTENT',
          'TIME',
        ),
      ],
      voice: 'OWN_VOICE',
      chain: narrator,
    },
  },
] satisfies RecordedClaimInput[]
