import type { RecordedClaimInput } from '../../src/resolvers/record/input.ts'
import { russia, southernAssault, ukraine } from '../actors.ts'
import { between, exactly, from, type Quote, quote, sometimeIn } from '../phrases.ts'
import { easternUkraine, kurakhove, kurakhovoArea, kurskOblast, pokrovsk } from '../places.ts'
import { publicationDay, speech, untilPublication } from './days.ts'
import { chief, narrator, seniorSource } from './speakers.ts'

const theChiefSpoke = quote(
  'On 11 November the commander-in-chief of the Ukrainian armed forces spoke of troops under heavy strain',
  'ATTRIBUTION',
  'TIME',
)

const saidByTheChief = (content: Quote) => ({
  excerpts: [content, theChiefSpoke],
  voice: 'PARAPHRASE' as const,
  saidAt: speech,
  chain: chief,
})

/** What the commander-in-chief said on 11 November. */
export const strain = [
  {
    id: 'claim_ukraine-fights-reinforcements-kursk',
    claim: {
      statement: 'Ukraine is fighting fragile Russian reinforcements in Kursk Oblast.',
      predicate: 'FIGHTS',
      subject: ukraine.id,
      object: russia.id,
      place: kurskOblast.id,
      wording: 'fragile Russian reinforcements',
      validTime: sometimeIn(speech, 'RESOLVED', 'On 11 November'),
    },
    assertion: saidByTheChief(quote('they had fragile Russian reinforcements to fight in Kursk')),
    caveats: [
      {
        kind: 'CODER_NOTE',
        text: '“Fragile” makes little sense of reinforcements; the report has probably mistranslated a word.',
      },
    ],
  },
  {
    id: 'claim_ukraine-struggles-to-reinforce-two-fronts',
    claim: {
      statement: 'Two eastern fronts of Ukraine are under siege, and it is hard put to strengthen them.',
      predicate: 'STRUGGLES_TO_REINFORCE',
      subject: ukraine.id,
      place: easternUkraine.id,
      quantity: exactly('2', 'FRONTS', 'two fronts under siege'),
      validTime: sometimeIn(speech, 'RESOLVED', 'On 11 November'),
    },
    assertion: saidByTheChief(quote('they were hard put to strengthen two fronts under siege in the east of Ukraine')),
  },
  {
    id: 'claim_infantry-assault-in-the-south-prepared',
    claim: {
      statement: 'An infantry assault in the south is in preparation.',
      predicate: 'PREPARED',
      subject: southernAssault.id,
      wording: 'in the south',
      modality: 'PREDICTED',
      validTime: from(speech, 'INFERRED'),
    },
    assertion: saidByTheChief(quote('there was an assault by infantry in the south to make ready for')),
    caveats: [
      {
        kind: 'CODER_NOTE',
        text: 'Whose assault is not said: Ukraine may be preparing one or expecting one. Nor is of what the south is.',
      },
    ],
  },
] satisfies RecordedClaimInput[]

const saidTheStaffSource = quote('said the General Staff source', 'ATTRIBUTION')

/** The area around Kurakhovo. */
export const kurakhovo = [
  {
    id: 'claim_kurakhovo-area-most-threatened',
    claim: {
      statement: 'The Kurakhovo area is the most threatened.',
      predicate: 'DESCRIBED_AS',
      subject: kurakhovoArea.id,
      wording: 'under the greatest threat of all',
      validTime: sometimeIn(publicationDay, 'RESOLVED'),
    },
    assertion: {
      excerpts: [quote('The area around Kurakhovo is under the greatest threat of all'), saidTheStaffSource],
      voice: 'PARAPHRASE',
      chain: seniorSource('the General Staff source'),
    },
  },
  {
    id: 'claim_russia-advances-at-kurakhovo',
    claim: {
      statement: 'Russia is advancing by 200 to 300 metres a day at Kurakhovo.',
      predicate: 'ADVANCES_AT',
      subject: russia.id,
      place: kurakhove.id,
      placePrecision: 'DISTRICT',
      quantity: between('200', '300', 'METRES_PER_DAY', '200 to 300 metres', 'RATE'),
      validTime: sometimeIn(publicationDay, 'RESOLVED'),
    },
    assertion: {
      excerpts: [quote('200 to 300 metres are what the Russians gain there each day'), saidTheStaffSource],
      voice: 'PARAPHRASE',
      chain: seniorSource('the General Staff source'),
    },
  },
  {
    id: 'claim_russia-breaks-into-kurakhovo-area',
    claim: {
      statement: 'Russia has broken into parts of the Kurakhovo area with armour shielded against drones.',
      predicate: 'BREAKS_INTO',
      subject: russia.id,
      place: kurakhovoArea.id,
      wording: 'with armour, shielded against drones',
      validTime: sometimeIn(untilPublication, 'RESOLVED', 'have broken in'),
    },
    assertion: {
      excerpts: [
        quote('in some parts they have broken in with armour, shielded against drones', 'CONTENT', 'TIME'),
        saidTheStaffSource,
      ],
      voice: 'PARAPHRASE',
      chain: seniorSource('the General Staff source'),
    },
  },
  {
    id: 'claim_kurakhove-springboard-to-pokrovsk',
    claim: {
      statement: 'Kurakhove is a springboard to Pokrovsk.',
      predicate: 'DESCRIBED_AS',
      subject: kurakhove.id,
      wording: 'a stepping stone on the way to Pokrovsk',
      validTime: sometimeIn(publicationDay, 'RESOLVED'),
    },
    assertion: {
      excerpts: [quote('Kurakhovo is a stepping stone on the way to Pokrovsk')],
      voice: 'OWN_VOICE',
      chain: narrator,
    },
  },
  {
    id: 'claim_pokrovsk-logistics-centre',
    claim: {
      statement: 'Pokrovsk is a critical logistics centre.',
      predicate: 'DESCRIBED_AS',
      subject: pokrovsk.id,
      wording: 'a hub that supply cannot do without',
      validTime: sometimeIn(publicationDay, 'RESOLVED'),
    },
    assertion: {
      excerpts: [quote('Pokrovsk, in the same Donetsk region, a hub that supply cannot do without')],
      voice: 'OWN_VOICE',
      chain: narrator,
    },
  },
] satisfies RecordedClaimInput[]
