/** For each mutation an input that is right, with every kind of value that it takes. */
import type { Case } from './a-case.ts'
import { aClaim, anAssertion, chain } from './a-case.ts'

export interface Recorded extends Case {
  claim: string
  assertion: string
  /** The change that recorded the two. */
  change: string
  actor: string
  /** A judgement that stands, on the town and another place. */
  judgement: string
}

const named = (externalIds: object[]) => ({
  name: 'A name',
  aliases: ['Another name'],
  names: [{ name: 'Ім’я', language: 'uk', period: '2016/..' }],
  externalIds,
})

const quantity = { asStated: '70 to 90', lower: '70', upper: '90', qualifier: 'BETWEEN', unit: 'PEOPLE', role: 'LEVEL' }

const fullClaim = (one: Recorded) =>
  aClaim(one, {
    quantity,
    condition: 'as long as it holds',
    validTime: { asStated: 'in November', edtf: '2024-11', basis: 'STATED' },
    relations: [{ kind: 'SPECIFIES', claim: one.claim }],
  })

const fullAssertion = (one: Recorded) =>
  anAssertion(one, {
    excerpts: [{ exact: 'in the town', prefix: 'The brigade is ', suffix: '. About' }],
    saidAt: '2024-11-19/2024-11-20',
    chain: chain(one).map((hop) => ({ ...hop, descriptor: 'somebody', document: one.document })),
    repeats: one.assertion,
  })

/** The mutations by name. `fresh` is a word that makes the input another one each time. */
export const goodInputs: Readonly<Record<string, (one: Recorded, fresh: string) => object>> = {
  recordDocument: (one, fresh) => ({
    title: 'A document',
    publisher: { new: { source: { name: 'Somebody', aliases: ['Another name'], kind: 'OUTLET' } } },
    url: `https://example.org/${fresh}`,
    archiveUrl: 'https://example.org/kept',
    publishedAt: '2024-11-20',
    capturedBy: 'Somebody',
    tool: 'A browser',
    language: 'en',
    text: 'A text.',
    derivedFrom: [one.document],
  }),
  recordClaim: (one, fresh) => ({
    claim: { ...fullClaim(one), condition: fresh },
    assertion: fullAssertion(one),
  }),
  linkSource: (one, fresh) => ({
    claim: one.claim,
    assertion: {
      ...fullAssertion(one),
      chain: chain(one).map((hop) => ({ ...hop, descriptor: fresh, document: one.document })),
    },
  }),
  retractAssertion: (one) => ({ assertion: one.assertion, reason: 'Misread.' }),
  correctClaim: (one, fresh) => ({
    claim: one.claim,
    replacement: { ...fullClaim(one), condition: fresh, relations: [] },
    reason: 'A slip.',
  }),
  addCaveat: (one) => ({ kind: 'CODER_NOTE', text: 'A note.', qualifies: [{ claim: one.claim, scope: 'STATED' }] }),
  assessSource: (one) => ({ source: one.officer, value: 'B', rationale: 'Right before.' }),
  assessClaim: (one) => ({ claim: one.claim, value: 'DOUBTFUL', rationale: 'Others say otherwise.' }),
  recordReport: (one, fresh) => {
    const { document: _, ...assertion } = fullAssertion(one) as ReturnType<typeof anAssertion>
    return {
      document: { id: one.document },
      entities: [{ place: { name: 'A place', kind: 'CITY', within: [one.town] } }],
      defaults: { chain: chain(one), voice: 'PARAPHRASE', saidAt: '2024-11-20' },
      claims: [
        {
          id: '_:first',
          claim: { ...fullClaim(one), condition: fresh },
          assertion,
          caveats: [{ kind: 'CODER_NOTE', text: 'A note.' }],
        },
      ],
      caveats: [{ kind: 'CODER_NOTE', text: 'Another note.', qualifies: [{ claim: '_:first', scope: 'STATED' }] }],
    }
  },
  createActor: () => ({ ...named([{ scheme: 'WIKIDATA', value: 'Q900001' }]), kind: 'STATE', country: 'ZZ' }),
  createUnit: () => ({ ...named([]), echelon: 'BRIGADE', country: 'ZZ', sidc: '10011000181211020000' }),
  createPlace: (one) => ({
    ...named([{ scheme: 'GEONAMES', value: '900001' }]),
    kind: 'CITY',
    location: { latitude: 48.3, longitude: 37.2 },
    locationPrecision: 'SETTLEMENT',
    within: [one.town],
  }),
  createEvent: () => ({ ...named([]), kind: 'BATTLE' }),
  createSource: (one) => ({
    ...named([]),
    kind: 'OFFICIAL',
    voiceOf: one.actor,
    affiliations: [{ actor: one.actor, role: 'minister' }],
  }),
  updateEntity: (one) => ({
    ...named([{ scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' }]),
    id: one.officer,
    expectedVersion: 1,
    source: { kind: 'OFFICIAL', voiceOf: one.actor, affiliations: [{ actor: one.actor, role: 'minister' }] },
  }),
  judgeIdentity: (one) => ({
    left: one.town,
    right: one.actor,
    verdict: 'DIFFERENT',
    score: 0.5,
    rationale: 'A state is no town.',
  }),
  retractJudgement: (one) => ({ judgement: one.judgement, reason: 'A slip.' }),
  undoChange: (one) => ({ change: one.change, reason: 'A slip.' }),
}
