import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

test('a document shows what was captured of it, when, and from whom', async ({ ask, world }) => {
  const paper = world.source('paper', { kind: 'OUTLET' })
  const id = world.id('document', 'captured')
  const text = 'Плохие новости 🚀'
  const { known } = await world.record([], {
    document: {
      id,
      title: 'Bad news',
      publisher: paper,
      url: 'https://example.org/bad-news',
      publishedAt: '2024-11',
      capturedAt: '2024-11-20T08:15:00Z',
      language: 'ru',
      nature: 'CAPTURED',
      text,
    },
  })

  const { data } = await ask(
    `query ($id: ID!) {
      document(id: $id) {
        __typename id title url publishedAt capturedAt language nature text sha256 recordedAt
        publisher { id }
        excerpts { totalCount } assertions { totalCount } derivedFrom { id } derivatives { id }
      }
    }`,
    { id },
  )

  expect(data.document).toEqual({
    __typename: 'Document',
    id,
    title: 'Bad news',
    url: 'https://example.org/bad-news',
    publishedAt: '2024-11',
    capturedAt: '2024-11-20T08:15:00.000Z',
    language: 'ru',
    nature: 'CAPTURED',
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    recordedAt: known,
    publisher: { id: paper },
    excerpts: { totalCount: 0 },
    assertions: { totalCount: 0 },
    derivedFrom: [],
    derivatives: [],
  })
})

test('a document that is only cited has no text, no hash and perhaps no publisher', async ({ ask, world }) => {
  const id = world.id('document', 'cited')
  await world.record([], { document: { id, title: 'Cited' } })

  const { data } = await ask(
    `query ($id: ID!) {
      document(id: $id) { title url publishedAt capturedAt language text sha256 publisher { id } }
    }`,
    { id },
  )

  expect(data.document).toEqual({
    title: 'Cited',
    url: null,
    publishedAt: null,
    capturedAt: null,
    language: null,
    text: null,
    sha256: null,
    publisher: null,
  })
})

test('documents are listed latest recorded first', async ({ ask, world }) => {
  const [{ document: one }, { document: two }] = [await world.record([]), await world.record([])]

  const { data } = await ask(
    'query ($ids: [ID!]) { documents(filter: { id: { in: $ids } }) { totalCount nodes { id } } }',
    { ids: [one, two] },
  )

  expect(data.documents).toEqual({ totalCount: 2, nodes: [{ id: two }, { id: one }] })
})

test('what a document was copied from is seen from both ends, as known then', async ({ ask, world }) => {
  const { document: original } = await world.record([])
  const { document: other, known: before } = await world.record([])
  const { document: copy } = await world.record([], { derivedFrom: [other, original] })
  const derived = `query ($copy: ID!, $original: ID!, $known: DateTime) {
    copy: document(id: $copy, asOf: { known: $known }) { derivedFrom { id } derivatives { id } }
    original: document(id: $original, asOf: { known: $known }) {
      derivedFrom { id } derivatives { id derivedFrom { id derivatives { id } } }
    }
  }`

  const now = await ask(derived, { copy, original })
  const then = await ask(derived, { copy, original, known: before })

  const both = [
    { id: original, derivatives: [{ id: copy }] },
    { id: other, derivatives: [{ id: copy }] },
  ]
  expect(now.data).toEqual({
    copy: { derivedFrom: [{ id: original }, { id: other }], derivatives: [] },
    original: { derivedFrom: [], derivatives: [{ id: copy, derivedFrom: both }] },
  })
  expect(then.data).toEqual({ copy: null, original: { derivedFrom: [], derivatives: [] } })
})

test('a document lists its assertions as recorded and its passages as they stand in the text', async ({
  ask,
  world,
}) => {
  const subject = world.actor('state')
  const id = (name: string) => world.id('assertion', name)
  const { document } = await world.record([
    {
      predicate: 'DESCRIBED_AS',
      subject,
      wording: 'first',
      statement: 'Alpha.',
      assertion: { id: id('b'), excerpts: [{ exact: '1.1 Beta.', supports: ['CONTENT'] }] },
    },
    {
      predicate: 'DESCRIBED_AS',
      subject,
      wording: 'second',
      statement: 'Beta.',
      assertion: { id: id('a'), excerpts: [{ exact: '1.0 Alpha.', supports: ['CONTENT'] }] },
    },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      document(id: $id) {
        excerpts { totalCount nodes { exact start } }
        assertions { totalCount nodes { id claim { wording } } }
      }
    }`,
    { id: document },
  )

  expect(data.document).toEqual({
    excerpts: {
      totalCount: 2,
      nodes: [
        { exact: '1.0 Alpha.', start: 0 },
        { exact: '1.1 Beta.', start: 11 },
      ],
    },
    assertions: {
      totalCount: 2,
      nodes: [
        { id: id('a'), claim: { wording: 'second' } },
        { id: id('b'), claim: { wording: 'first' } },
      ],
    },
  })
})

test('a passage shows its context, its span in code points, and every assertion that quotes it', async ({
  ask,
  world,
}) => {
  const subject = world.actor('state')
  const id = (name: string) => world.id('assertion', name)
  const quote = { exact: '🚀 fly', supports: ['CONTENT'] } as const
  const { document } = await world.record([
    {
      predicate: 'DESCRIBED_AS',
      subject,
      wording: 'one',
      statement: 'In 🌑 night 🚀 fly over a very long line of quiet houses.',
      assertion: { id: id('2'), excerpts: [quote] },
    },
    { predicate: 'DESCRIBED_AS', subject, wording: 'two', assertion: { id: id('1'), excerpts: [quote] } },
  ])
  const excerpt = `${document.replace('document_', 'excerpt_')}-15-20`

  const { data } = await ask(
    `query ($id: ID!) {
      node(id: $id) {
        ... on Excerpt {
          __typename id exact prefix suffix start end document { id } assertions { totalCount nodes { id } }
        }
      }
    }`,
    { id: excerpt },
  )

  expect(data.node).toEqual({
    __typename: 'Excerpt',
    id: excerpt,
    exact: '🚀 fly',
    prefix: '1.0 In 🌑 night ',
    suffix: ' over a very long line of quiet ',
    start: 15,
    end: 20,
    document: { id: document },
    assertions: { totalCount: 2, nodes: [{ id: id('1') }, { id: id('2') }] },
  })
})
