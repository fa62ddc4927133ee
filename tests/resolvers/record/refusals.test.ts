import { describe, expect } from 'vitest'
import { recordReport } from '../../../src/resolvers/record/record-report.ts'
import { test } from '../../setup/fixture.ts'
import { aClaim, aDocument, aReport, newNames, problemsOf } from './a-report.ts'
import {
  anotherClaim,
  place,
  quoting,
  type Refusal,
  refused,
  testRefusals,
  withAssertion,
  withClaim,
  withDocument,
  withEntity,
  wrong,
} from './refusals.ts'

const ids: Refusal[] = [
  ['an id without its prefix', withDocument({ id: 'report' }), 'id.form document.id'],
  ['an id with capitals', withDocument({ id: 'document_Report' }), 'id.form document.id'],
  ['an id that is too long', withDocument({ id: `document_${'a'.repeat(201)}` }), 'id.form document.id'],
  ['the prefix of something else', withEntity(() => place({ id: 'unit_a' })), 'id.form entities.5.id'],
  ['an id twice in a report', withEntity((names) => place({ id: names.place })), 'id.taken entities.5.id'],
  [
    'a kind of entity that there is not',
    withEntity(() => wrong({ ...place({}), type: '__proto__' })),
    'entity.type entities.5.type',
  ],
  ['a subject that is not known', withClaim({ subject: 'unit_nobody' }), 'entity.unknown claims.0.claim.subject'],
  ['a subject that is no id', withClaim({ subject: '' }), 'predicate.subject-required claims.0.claim.subject'],
  ['a publisher that is not known', withDocument({ publisher: 'source_nobody' }), 'id.unknown document.publisher'],
  [
    'a claim that is not known',
    withClaim({ relations: [{ kind: 'SPECIFIES', claim: 'claim_nobody' }] }),
    'id.unknown claims.0.claim.relations.0.claim',
  ],
  [
    'an assertion that is not known',
    withAssertion({ repeats: 'assertion_nobody' }),
    'id.unknown claims.0.assertion.repeats',
  ],
  [
    'something of another kind',
    (names) => ({ assessments: [{ scale: 'RELIABILITY', of: names.place, value: 'A' }] }),
    'id.kind assessments.0.of',
  ],
  ['an operation without a name', () => ({ operationId: ' ' }), 'operation.id operationId'],
  ['an operation with an endless name', () => ({ operationId: 'a'.repeat(201) }), 'operation.id operationId'],
]

const documents: Refusal[] = [
  ['a blank title', withDocument({ title: '' }), 'document.title document.title'],
  ['an address of no web page', withDocument({ url: 'javascript:alert(1)' }), 'document.url document.url'],
  ['an endless address', withDocument({ url: `https://example.org/${'a'.repeat(9000)}` }), 'document.url document.url'],
  ['a language that is none', withDocument({ language: 'in English' }), 'document.language document.language'],
  [
    'an instant in other words',
    withDocument({ capturedAt: 'Nov 20, 2024' }),
    'document.capturedAt document.capturedAt',
  ],
  ['a day that is none', withDocument({ publishedAt: '2024-11-31' }), 'edtf document.publishedAt'],
  ['an unknown nature', withDocument({ nature: wrong('REAL') }), 'document.nature document.nature'],
  [
    'a document copied from itself',
    (names) => ({ derivedFrom: [names.document] }),
    'document.derived-from derivedFrom.0',
  ],
]

const entities: Refusal[] = [
  ['a blank name', withEntity(() => place({ name: ' ' })), 'entity.name entities.5.name'],
  ['a name of 10,000 characters', withEntity(() => place({ name: 'a'.repeat(10_000) })), 'entity.name entities.5.name'],
  ['a blank alias', withEntity(() => place({ aliases: ['A', ''] })), 'entity.alias entities.5.aliases.1'],
  ['an unknown kind', withEntity(() => place({ kind: '__proto__' })), 'entity.kind entities.5.kind'],
  ['no kind', withEntity(() => place({ kind: undefined })), 'entity.kind entities.5.kind'],
  [
    'a code of no country',
    withEntity(() => place({ externalIds: [{ scheme: 'ISO_3166', value: 'Ukraine' }] })),
    'external-id.value entities.5.externalIds.0.value',
  ],
  [
    'a spot off the Earth',
    withEntity(() => place({ location: { latitude: 91, longitude: 0 } })),
    'entity.location entities.5.location',
  ],
  [
    'a number that is no id',
    withEntity(() => place({ externalIds: [{ scheme: 'GEONAMES', value: '1.5' }] })),
    'external-id.value entities.5.externalIds.0.value',
  ],
  [
    'a scheme of other entities',
    withEntity(() => place({ externalIds: [{ scheme: 'LEI', value: '1' }] })),
    'external-id.scheme entities.5.externalIds.0.scheme',
  ],
  [
    'a name in no language',
    withEntity(() => place({ names: [{ name: 'A', language: 'no language' }] })),
    'name.language entities.5.names.0.language',
  ],
  ['a place within itself', withEntity(() => place({ within: 'place_a' })), 'place.circle entities.5.within'],
  [
    'an actor named twice',
    withEntity(({ actor }) => ({
      type: 'Source',
      id: 'source_a',
      name: 'A',
      kind: 'OFFICIAL',
      affiliations: [{ actor }, { actor }],
    })),
    'source.affiliation entities.5.affiliations.1.actor',
  ],
]

const remarks: Refusal[] = [
  [
    'a caveat of no kind, on nothing, without words',
    () => ({ caveats: [{ id: 'remark_a', kind: wrong('GRUMBLE'), text: '', qualifies: [] }] }),
    'id.form caveats.0.id',
    'caveat.kind caveats.0.kind',
    'caveat.text caveats.0.text',
    'caveat.qualifies caveats.0.qualifies',
  ],
  [
    'a caveat on a claim twice, in no known scope',
    ({ claim }) => ({
      caveats: [
        {
          kind: 'CODER_NOTE',
          text: 'Twice.',
          qualifies: [
            { claim, scope: 'STATED' },
            { claim, scope: wrong('GUESSED') },
          ],
        },
      ],
    }),
    'caveat.scope caveats.0.qualifies.1.scope',
    'caveat.qualifies caveats.0.qualifies.1.claim',
  ],
  [
    'a remark on one claim, of no kind',
    (names) => ({ claims: [{ ...aClaim(names), caveats: [{ kind: wrong('toString'), text: 'A remark.' }] }] }),
    'caveat.kind claims.0.caveats.0.kind',
  ],
  [
    'an assessment in no known scale or grade',
    ({ claim }) => ({
      assessments: [
        { scale: wrong('BEAUTY'), of: claim, value: wrong('A') },
        { scale: 'CREDIBILITY', of: claim, value: wrong('A') },
      ],
    }),
    'assessment.scale assessments.0.scale',
    'assessment.value assessments.1.value',
  ],
  [
    'two assessments of one thing by one assessor',
    ({ claim }) => ({
      assessments: [
        { scale: 'CREDIBILITY', of: claim, value: 'DOUBTFUL' },
        { scale: 'CREDIBILITY', of: claim, value: 'CONFIRMED' },
      ],
    }),
    'assessment.twice assessments.1.of',
  ],
  [
    'a judgement on one record, and one on a claim and a place',
    ({ claim, place }) => ({
      judgements: [
        { left: place, right: place, verdict: 'SAME' },
        { left: claim, right: place, verdict: wrong('ALIKE'), score: 2 },
      ],
    }),
    'judgement.same judgements.0.right',
    'id.kind judgements.1.right',
    'judgement.verdict judgements.1.verdict',
    'judgement.score judgements.1.score',
  ],
]

const values: Refusal[] = [
  [
    'half of a surrogate pair in the text',
    withDocument({ text: 'The brigade is in the town. \ud83d' }),
    'text.malformed document.text',
  ],
  [
    'half of a surrogate pair anywhere',
    withClaim({ statement: '\ude00', condition: '\ud83d' }, { excerpts: [{ exact: '\ud83d', supports: ['CONTENT'] }] }),
    'text.malformed claims.0.claim.statement',
    'text.malformed claims.0.claim.condition',
    'text.malformed claims.0.assertion.excerpts.0.exact',
  ],
  [
    'a number that is none',
    withEntity(() => place({ location: { latitude: Number.NaN, longitude: 0 } })),
    'number.infinite entities.5.location.latitude',
    'entity.location entities.5.location',
  ],
]

describe.each(Object.entries({ ids, documents, entities, remarks, values }))('refused: %s', (_, refusals) => {
  testRefusals(refusals)
})

test('the report that the others are changed from is recorded', async ({ database }) => {
  expect(await problemsOf(database, aReport(newNames()))).toEqual([])
})

test('an id that is taken is refused, whatever has it', async ({ database }) => {
  const [names, others] = [newNames(), newNames()]
  await recordReport(database, aReport(names), 'test')

  const { problems } = await refused(
    database,
    aReport(others, {
      document: aDocument(others, { id: names.document }),
      claims: [{ ...aClaim(others), id: names.claim }],
      caveats: [
        {
          id: `caveat_${names.claim}`,
          kind: 'CODER_NOTE',
          text: 'A',
          qualifies: [{ claim: names.claim, scope: 'STATED' }],
        },
      ],
    }),
  )

  expect(problems).toEqual(['id.taken document.id', 'id.taken claims.0.id'])
})

test('two problems are both reported, and a third in another part', async ({ database }) => {
  const names = newNames()

  const { problems } = await refused(
    database,
    aReport(names, {
      document: aDocument(names, { nature: wrong('REAL') }),
      claims: [aClaim(names, { statement: '' }, { stance: wrong('SHRUGS') })],
    }),
  )

  expect(problems.toSorted()).toEqual([
    'assertion.stance claims.0.assertion.stance',
    'claim.statement claims.0.claim.statement',
    'document.nature document.nature',
  ])
})

test('what is wrong with a default is reported once, where it stands', async ({ database }) => {
  const names = newNames()
  const { chain: _, voice: __, ...assertion } = aClaim(names).assertion
  const claims = [
    { ...aClaim(names), assertion },
    { ...anotherClaim(names), assertion: { ...assertion, id: `${names.assertion}-b` } },
  ]

  const { problems } = await refused(
    database,
    aReport(names, { defaults: { chain: [], voice: wrong('SINGING'), saidAt: 'once' }, claims }),
  )

  expect(problems.toSorted()).toEqual([
    'assertion.voice defaults.voice',
    'chain.publisher defaults.chain',
    'edtf defaults.saidAt',
  ])
})

test('the message says what was expected, what came, and what comes nearest', async ({ database }) => {
  const names = newNames()

  const messages = async (exact: string) =>
    (await problemsOf(database, aReport(names, quoting(exact)(names)))).map(({ message }) => message)

  expect(await messages('The brigade was in the town.')).toEqual([
    'Expected a passage of the text, found "The brigade was in the town."; the nearest passage is "The brigade is in the town." at 0.',
  ])
  expect(await messages('in the town')).toEqual([
    'Expected a passage that stands in the text once, found it 2 times, at 15, 51: give its prefix or suffix.',
  ])
})
