import { expect, test } from 'vitest'
import { assertionKey, type KeyedAssertion } from '../../../src/resolvers/rules/assertion-key.ts'

const publisher = {
  source: 'source_a',
  properties: { position: 0, role: 'PUBLISHER', identification: 'NAMED', stated: true },
}
const origin = {
  source: 'source_b',
  properties: { position: 1, role: 'ORIGIN', identification: 'NAMED', stated: true },
}

const assertion = {
  claim: 'claim_a',
  document: 'document_a',
  properties: {
    stance: 'ASSERTS',
    voice: 'PARAPHRASE',
    hedge: null,
    basis: 'UNKNOWN',
    saidAt: '2024-11',
    saidFrom: 1,
    saidTo: 2,
  },
  quotes: [
    { excerpt: 'excerpt_a', supports: ['CONTENT', 'TIME'] },
    { excerpt: 'excerpt_b', supports: ['CONTENT'] },
  ],
  chain: [publisher, origin],
} satisfies KeyedAssertion

test('who recorded it, under which id, and in which order its uses are named makes no other assertion', () => {
  const [first, second] = assertion.quotes
  const same = {
    ...assertion,
    id: 'assertion_b',
    properties: { ...assertion.properties, by: 'somebody', recordedAt: 5 },
    quotes: [{ ...first, supports: ['TIME', 'CONTENT'] }, second],
  } as KeyedAssertion

  expect(assertionKey(same)).toBe(assertionKey(assertion))
  expect(assertionKey(assertion)).toMatch(/^v1:[0-9a-f]{64}$/)
})

const others: [what: string, change: Partial<KeyedAssertion>][] = [
  ['the claim', { claim: 'claim_b' }],
  ['the document', { document: 'document_b' }],
  ['the stance', { properties: { ...assertion.properties, stance: 'DENIES' } }],
  ['the hedge', { properties: { ...assertion.properties, hedge: 'POSSIBLY' } }],
  ['the day', { properties: { ...assertion.properties, saidAt: '2024-12' } }],
  ['a passage', { quotes: assertion.quotes.slice(1) }],
  ['the order of the passages', { quotes: assertion.quotes.toReversed() }],
  ['a hop', { chain: [publisher] }],
  ['the source of a hop', { chain: [publisher, { ...origin, source: 'source_c' }] }],
  [
    'how a hop is identified',
    { chain: [publisher, { ...origin, properties: { ...origin.properties, stated: false } }] },
  ],
]

test.each(others)('%s makes another assertion', (_, change) => {
  expect(assertionKey({ ...assertion, ...change })).not.toBe(assertionKey(assertion))
})
