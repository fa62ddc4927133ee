import type { RecordedClaimInput } from '../../src/resolvers/record/input.ts'
import { russia, ukraine } from '../actors.ts'
import { about, asOf, from, moreThan, quote, sometimeIn, throughout } from '../phrases.ts'
import { kurskOblast } from '../places.ts'
import { august, publicationDay, sinceAugust } from './days.ts'
import { seniorSource, seniorSourceToldReuters } from './speakers.ts'

const toldReuters = quote('So a high-ranking military source in Ukraine told Reuters.', 'ATTRIBUTION')
const firstDescription = 'a high-ranking military source in Ukraine'

const overrun = quote(
  'It had overrun that land within a short time in August, in a thrust nobody expected',
  'CONTENT',
  'TIME',
)

const saidTheSource = quote('said the source', 'ATTRIBUTION')

/** The figure that later reports repeat and doubt. */
export const russia59000InKursk = {
  id: 'claim_russia-59000-kursk',
  claim: {
    statement: 'Russia has deployed about 59,000 soldiers to Kursk Oblast.',
    predicate: 'DEPLOYED_TO',
    subject: russia.id,
    place: kurskOblast.id,
    quantity: about('59000', 'PEOPLE', 'about 59,000 soldiers'),
    validTime: throughout(sinceAugust, 'RESOLVED', 'From the day Kiev sent its troops across'),
  },
  assertion: {
    id: 'assertion_russia-59000-kursk',
    excerpts: [
      quote(
        'From the day Kiev sent its troops across, Russia has brought about 59,000 soldiers to Kursk Oblast',
        'CONTENT',
        'TIME',
      ),
      quote('according to this source, who serves on the General Staff of Ukraine', 'ATTRIBUTION'),
    ],
    voice: 'PARAPHRASE',
    chain: seniorSource('this source, who serves on the General Staff of Ukraine'),
  },
  caveats: [
    {
      kind: 'CODER_NOTE',
      text: 'Read as the number there at the time. It could also be all who were ever sent there since August.',
    },
  ],
} satisfies RecordedClaimInput

/** The land taken and lost in Kursk Oblast, and the troops sent to win it back. */
export const land = [
  {
    id: 'claim_ukraine-lost-40-percent',
    claim: {
      statement: 'Ukraine has lost more than 40 percent of what it took in Kursk Oblast.',
      predicate: 'LOSES_AREA',
      subject: ukraine.id,
      place: kurskOblast.id,
      quantity: moreThan('40', 'PERCENT', 'more than 40 percent', 'CHANGE'),
      validTime: throughout(sinceAugust, 'RESOLVED', 'in August'),
      relations: [{ kind: 'BASELINE', claim: 'claim_ukraine-1376-km2' }],
    },
    assertion: {
      excerpts: [
        quote('Ukraine has given up more than 40 percent of what it took in Kursk Oblast'),
        { ...overrun, supports: ['TIME'] },
        toldReuters,
      ],
      voice: 'PARAPHRASE',
      chain: seniorSourceToldReuters(firstDescription),
    },
    caveats: [
      {
        kind: 'CODER_NOTE',
        text: 'From 1,376 to 800 square kilometres is a loss of 41.9 percent, so the three figures agree.',
      },
    ],
  },
  {
    id: 'claim_ukraine-seized-land-in-kursk',
    claim: {
      statement: 'Ukraine seized land in Kursk Oblast, quickly and by surprise.',
      predicate: 'SEIZES_AREA',
      subject: ukraine.id,
      place: kurskOblast.id,
      wording: 'in a thrust nobody expected',
      validTime: sometimeIn(august, 'RESOLVED', 'in August'),
    },
    assertion: {
      excerpts: [overrun, toldReuters],
      voice: 'PARAPHRASE',
      chain: seniorSourceToldReuters(firstDescription),
    },
    caveats: [
      {
        kind: 'CODER_NOTE',
        text: 'The passage is credited to the source as a whole; this part may be the outlet’s own.',
      },
    ],
  },
  {
    id: 'claim_russia-counterattacks-kursk',
    claim: {
      statement: 'Russia counterattacks in waves in Kursk Oblast.',
      predicate: 'COUNTERATTACKS',
      subject: russia.id,
      place: kurskOblast.id,
      wording: 'in waves',
      validTime: sometimeIn(sinceAugust, 'RESOLVED', 'since then'),
    },
    assertion: {
      excerpts: [
        quote('since then Russian troops have come back at it in waves of counterattacks', 'CONTENT', 'TIME'),
        toldReuters,
      ],
      voice: 'PARAPHRASE',
      chain: seniorSourceToldReuters(firstDescription),
    },
  },
  {
    id: 'claim_russian-counterattacks-increase',
    claim: {
      statement: 'Russia’s counterattacks in Kursk Oblast are increasing.',
      predicate: 'INCREASES_COUNTERATTACKS',
      subject: russia.id,
      place: kurskOblast.id,
      validTime: sometimeIn(publicationDay, 'RESOLVED'),
    },
    assertion: {
      excerpts: [quote('The other side strikes back more and more often'), saidTheSource],
      voice: 'DIRECT_QUOTE',
      chain: seniorSource('the source'),
    },
  },
  russia59000InKursk,
  {
    id: 'claim_ukraine-1376-km2',
    claim: {
      statement: 'Ukraine once controlled about 1,376 square kilometres of Kursk Oblast.',
      predicate: 'CONTROLS_AREA_IN',
      subject: ukraine.id,
      place: kurskOblast.id,
      quantity: about('1376', 'SQUARE_KILOMETRES', 'about 1,376 square kilometres'),
      validTime: sometimeIn(sinceAugust, 'RESOLVED', 'There was a time'),
    },
    assertion: {
      excerpts: [
        quote('There was a time when we had about 1,376 square kilometres in our hands', 'CONTENT', 'TIME'),
        saidTheSource,
      ],
      voice: 'DIRECT_QUOTE',
      chain: seniorSource('the source'),
    },
  },
  {
    id: 'claim_ukraine-800-km2',
    claim: {
      statement: 'Ukraine now controls about 800 square kilometres of Kursk Oblast.',
      predicate: 'CONTROLS_AREA_IN',
      subject: ukraine.id,
      place: kurskOblast.id,
      quantity: about('800', 'SQUARE_KILOMETRES', 'about 800 square kilometres'),
      validTime: asOf(publicationDay, 'RESOLVED', 'At present'),
    },
    assertion: {
      excerpts: [
        quote('At present we have about 800 square kilometres in our hands', 'CONTENT', 'TIME'),
        saidTheSource,
      ],
      voice: 'DIRECT_QUOTE',
      chain: seniorSource('the source'),
    },
  },
  {
    id: 'claim_ukraine-will-hold-in-kursk',
    claim: {
      statement: 'Ukraine means to hold its part of Kursk Oblast for as long as that makes military sense.',
      predicate: 'HOLDS_AREA_IN',
      subject: ukraine.id,
      place: kurskOblast.id,
      modality: 'INTENDED',
      condition: 'for as long as that makes military sense',
      validTime: from('2024-11', 'RESOLVED'),
    },
    assertion: {
      excerpts: [
        quote('we mean to keep them for as long as that makes military sense', 'CONTENT', 'TIME'),
        saidTheSource,
      ],
      voice: 'DIRECT_QUOTE',
      chain: seniorSource('the source'),
    },
  },
] satisfies RecordedClaimInput[]
