import { describe } from 'vitest'
import { aChain, aClaim } from './a-report.ts'
import {
  anotherClaim,
  type Changes,
  quoting,
  type Refusal,
  testRefusals,
  withAssertion,
  withClaim,
  wrong,
} from './refusals.ts'

const claims: Refusal[] = [
  ['an unknown predicate', withClaim({ predicate: wrong('__proto__') }), 'predicate.unknown claims.0.claim.predicate'],
  [
    'a predicate without what it needs',
    (names) => ({ claims: [wrong({ ...aClaim(names), claim: { ...aClaim(names).claim, place: undefined } })] }),
    'predicate.place-required claims.0.claim.place',
  ],
  [
    'a subject of a kind that the predicate does not take',
    (names) => ({ claims: [aClaim(names, { predicate: 'CONTROLS' })] }),
    'predicate.subject-kind claims.0.claim.subject',
  ],
  ['a blank statement', withClaim({ statement: ' ' }), 'claim.statement claims.0.claim.statement'],
  ['an endless statement', withClaim({ statement: 'a'.repeat(2001) }), 'claim.statement claims.0.claim.statement'],
  ['an unknown modality', withClaim({ modality: wrong('toString') }), 'claim.modality claims.0.claim.modality'],
  [
    'an unknown precision',
    withClaim({ placePrecision: wrong('NEARBY') }),
    'claim.place-precision claims.0.claim.placePrecision',
  ],
  ['a blank condition', withClaim({ condition: ' ' }), 'claim.condition claims.0.claim.condition'],
  [
    'a unit of another dimension',
    withClaim({ quantity: { asStated: '7 km', amount: '7', qualifier: 'EXACT', unit: 'KILOMETRES', role: 'LEVEL' } }),
    'predicate.quantity-dimension claims.0.claim.quantity.unit',
  ],
  [
    'an unknown unit',
    withClaim({
      quantity: { asStated: '7', amount: '7', qualifier: 'EXACT', unit: wrong('__proto__'), role: 'LEVEL' },
    }),
    'quantity.unit claims.0.claim.quantity.unit',
  ],
  [
    'bounds in the wrong order',
    withClaim({
      quantity: { asStated: '9 to 7', lower: '9', upper: '7', qualifier: 'BETWEEN', unit: 'PEOPLE', role: 'LEVEL' },
    }),
    'quantity.bounds-order claims.0.claim.quantity.lower',
  ],
  [
    'a number that is none',
    withClaim({ quantity: { asStated: '7k', amount: '7k', qualifier: 'EXACT', unit: 'PEOPLE', role: 'LEVEL' } }),
    'quantity.decimal claims.0.claim.quantity.amount',
  ],
  [
    'a time that is no EDTF',
    withClaim({ validTime: { edtf: 'last week', basis: 'STATED' } }),
    'valid-time.edtf claims.0.claim.validTime.edtf',
  ],
  [
    'an unknown kind of relation',
    (names) => ({
      claims: [aClaim(names), anotherClaim(names, { relations: [{ kind: wrong('LIKES'), claim: names.claim }] })],
    }),
    'relation.kind claims.1.claim.relations.0.kind',
  ],
  [
    'a claim that is a part of itself',
    (names) => ({ claims: [aClaim(names, { relations: [{ kind: 'PART_OF', claim: names.claim }] })] }),
    'relation.circle claims.0.claim.relations.0.claim',
  ],
  [
    'claims that are parts of each other',
    (names) => ({
      claims: [
        aClaim(names, { relations: [{ kind: 'PART_OF', claim: `${names.claim}-b` }] }),
        anotherClaim(names, { relations: [{ kind: 'PART_OF', claim: names.claim }] }),
      ],
    }),
    'relation.circle claims.0.claim.relations.0.claim',
    'relation.circle claims.1.claim.relations.0.claim',
  ],
]

const assertions: Refusal[] = [
  [
    'words that are not in the text',
    quoting('The brigade was in the town.'),
    'quote.not-found claims.0.assertion.excerpts.0',
  ],
  ['words that stand in the text twice', quoting('in the town'), 'quote.ambiguous claims.0.assertion.excerpts.0'],
  ['no words', quoting(''), 'quote.empty claims.0.assertion.excerpts.0.exact'],
  ['no quote at all', withAssertion({ excerpts: [] }), 'quote.missing claims.0.assertion.excerpts'],
  [
    'a passage quoted twice',
    withAssertion({
      excerpts: [
        { exact: 'The brigade', supports: ['CONTENT'] },
        { exact: 'The brigade', supports: ['TIME'] },
      ],
    }),
    'quote.twice claims.0.assertion.excerpts.1',
  ],
  [
    'a quote that supports nothing',
    withAssertion({ excerpts: [{ exact: 'The brigade', supports: [] }] }),
    'quote.supports claims.0.assertion.excerpts.0.supports',
  ],
  [
    'an unknown use',
    withAssertion({ excerpts: [{ exact: 'The brigade', supports: [wrong('MOOD')] }] }),
    'quote.supports claims.0.assertion.excerpts.0.supports',
  ],
  ['an unknown stance', withAssertion({ stance: wrong('SHRUGS') }), 'assertion.stance claims.0.assertion.stance'],
  ['an unknown voice', withAssertion({ voice: wrong('constructor') }), 'assertion.voice claims.0.assertion.voice'],
  ['an unknown hedge', withAssertion({ hedge: wrong('MAYBE') }), 'assertion.hedge claims.0.assertion.hedge'],
  ['an unknown basis', withAssertion({ basis: wrong('DREAMT') }), 'assertion.basis claims.0.assertion.basis'],
  ['a day that is no EDTF', withAssertion({ saidAt: '20.11.2024' }), 'edtf claims.0.assertion.saidAt'],
  [
    'an assertion that repeats itself',
    (names) => ({ claims: [aClaim(names, {}, { repeats: names.assertion })] }),
    'assertion.circle claims.0.assertion.repeats',
  ],
  ['no chain', withAssertion({ chain: [] }), 'chain.publisher claims.0.assertion.chain'],
  ['a chain that begins elsewhere', chained((chain) => chain.slice(1)), 'chain.publisher claims.0.assertion.chain'],
  [
    'a chain with two publishers',
    chained(([first, last]) => [first, { ...first, source: last.source }, last]),
    'chain.publisher claims.0.assertion.chain',
  ],
  [
    'an origin before the end',
    chained(([first, last]) => [first, last, { ...last, role: 'RELAY' }]),
    'chain.origin claims.0.assertion.chain',
  ],
  [
    'a source twice in one role',
    chained(([first, last]) => [first, { ...last, role: 'RELAY' }, { ...last, role: 'RELAY' }]),
    'chain.twice claims.0.assertion.chain.2.source',
  ],
  [
    'a hop in words that are in no list',
    chained(([first, last]) => [
      first,
      { ...last, role: wrong('ECHO'), identification: wrong('GUESSED'), speechAct: wrong('SANG') },
    ]),
    'chain.role claims.0.assertion.chain.1.role',
    'chain.identification claims.0.assertion.chain.1.identification',
    'chain.speechAct claims.0.assertion.chain.1.speechAct',
  ],
]

describe('refused: claims', () => testRefusals(claims))
describe('refused: assertions', () => testRefusals(assertions))

type Hop = ReturnType<typeof aChain>[number]

function chained(change: (chain: [Hop, Hop]) => Hop[]): Changes {
  return (names) => ({ claims: [aClaim(names, {}, { chain: change(aChain(names) as [Hop, Hop]) })] })
}
