/** Small evidence, as shortly as a test can say it. */
import fc from 'fast-check'
import type {
  Evidence,
  Hop,
  WeighedAssertion,
  WeighedDocument,
  WeighedSource,
} from '../../../../src/resolvers/rules/independence/evidence.ts'

export const hopOf = (role: Hop['role'], source: string, more: Partial<Hop> = {}): Hop => ({
  role,
  source,
  identification: 'NAMED',
  document: null,
  ...more,
})

/** What `publisher` publishes in a document of its own, through the rest of the chain. */
export function said(id: string, publisher: string, rest: readonly Hop[], more: Partial<WeighedAssertion> = {}) {
  const assertion: WeighedAssertion = {
    id,
    claim: 'claim',
    document: `document of ${id}`,
    stance: 'ASSERTS',
    voice: rest.length > 0 ? 'PARAPHRASE' : 'OWN_VOICE',
    basis: 'UNKNOWN',
    chain: [hopOf('PUBLISHER', publisher), ...rest],
    ...more,
  }
  return assertion
}

export const named = (source: string) => hopOf('ORIGIN', source)
export const unnamed = (source: string) => hopOf('ORIGIN', source, { identification: 'ROLE_ONLY' })

export const source = (id: string, more: Partial<WeighedSource> = {}): WeighedSource => ({
  id,
  kind: 'OFFICIAL',
  actor: null,
  affiliations: [],
  ...more,
})

/** Evidence of these assertions, their documents known by nothing but their ids. */
export function evidenceOf(assertions: readonly WeighedAssertion[], more: Partial<Evidence> = {}): Evidence {
  const documents = [...new Set(assertions.map(({ document }) => document))].map(
    (id): WeighedDocument => ({ id, derivedFrom: [], fingerprint: null }),
  )
  return { assertions, sources: [], documents, judgements: [], ...more }
}

const few = (prefix: string, most: number) => fc.integer({ min: 1, max: most }).map((number) => `${prefix}${number}`)
const identification = fc.constantFrom('NAMED' as const, 'ROLE_ONLY' as const, 'ANONYMOUS' as const)

const anAssertion = fc.record({
  document: few('document', 4),
  stance: fc.constantFrom('ASSERTS', 'ASSERTS', 'ASSERTS', 'DENIES', 'DOUBTS', 'WITHDRAWS'),
  publisher: few('outlet', 3),
  relay: fc.option(few('outlet', 3)),
  origin: fc.option(fc.record({ source: few('source', 5), identification })),
  own: fc.boolean(),
})

/** Evidence of any kind over a few outlets, sources and documents. */
export const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    assertions: fc.array(anAssertion, { maxLength: 9 }),
    derived: fc.array(fc.tuple(few('document', 4), few('document', 4)), { maxLength: 3 }),
    sources: fc.array(
      fc.record({ affiliation: few('actor', 2), country: fc.option(few('country', 2)), isOne: fc.boolean() }),
      {
        minLength: 5,
        maxLength: 5,
      },
    ),
    judgements: fc.array(
      fc.tuple(
        few('source', 5),
        few('source', 5),
        fc.constantFrom('SAME' as const, 'DIFFERENT' as const, 'UNSURE' as const),
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ assertions, derived, sources, judgements }) => {
    const weighed = assertions.map(({ document, stance, publisher, relay, origin, own }, index): WeighedAssertion => {
      const rest = own
        ? []
        : [
            ...(relay ? [hopOf('RELAY', relay)] : []),
            ...(origin ? [hopOf('ORIGIN', origin.source, { identification: origin.identification })] : []),
          ]
      const id = `assertion${index}`
      return said(id, publisher, rest, { document, stance: stance as WeighedAssertion['stance'] })
    })
    const evidence = evidenceOf(weighed)
    return {
      ...evidence,
      documents: evidence.documents.map((document) => ({
        ...document,
        derivedFrom: derived.filter(([from]) => from === document.id).map(([, to]) => to),
      })),
      sources: sources.map(({ affiliation, country, isOne }, index) =>
        source(`source${index + 1}`, {
          affiliations: [{ actor: affiliation, country }],
          actor: isOne ? `actor of ${affiliation}` : null,
        }),
      ),
      judgements: judgements
        .filter(([left, right]) => left !== right)
        .map(([left, right, verdict], index) => ({ id: `judgement${index}`, left, right, verdict })),
    }
  })
