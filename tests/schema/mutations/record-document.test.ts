import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { runChecks } from '../../../src/resolvers/checks.ts'
import { emptyDatabase } from '../../graph/sample-data.ts'
import { test } from '../../setup/fixture.ts'
import { aCase, aClaim, anAssertion, call, done, text } from './a-case.ts'

test.beforeAll(emptyDatabase)

const selection =
  'outcome document { id sha256 text capturedAt capturedBy tool archiveUrl flags publisher { id } earlierCapture { id } }'

test('a document is kept as it was captured, with the hash of its text', async ({ ask, world }) => {
  const one = await aCase(ask, world)
  const words = 'Ω e\u0301 \u200f«שלום»  🛰️\r\n'
  const facts = { capturedAt: '2024-11-21T10:00:00.000Z', capturedBy: 'A. Coder', tool: 'A browser' }
  const url = `${one.url}/2`
  const input = { title: 'Another', url, archiveUrl: `${url}/kept`, text: words, publishedAt: '2024-11-22', ...facts }

  const first = await done(ask, 'recordDocument', { ...input, publisher: { id: one.outlet } }, selection)
  const again = await done(ask, 'recordDocument', { ...input, title: 'Called otherwise' }, selection)

  expect(first).toEqual({
    __typename: 'RecordDocumentSuccess',
    outcome: 'DOCUMENT_CREATED',
    document: {
      id: expect.stringMatching(/^document_/),
      sha256: createHash('sha256').update(words).digest('hex'),
      text: words,
      ...facts,
      archiveUrl: `${url}/kept`,
      flags: ['PUBLISHED_AFTER_CAPTURE'],
      publisher: { id: one.outlet },
      earlierCapture: null,
    },
  })
  expect(again).toEqual({ ...first, outcome: 'ALREADY_RECORDED' })
})

test('a text without an address is the same document only for the same publisher and day', async ({ ask, world }) => {
  const one = await aCase(ask, world)
  const input = {
    title: 'A leaflet',
    text: `A leaflet of the ${one.outlet}.`,
    publishedAt: '2024-11-22',
    publisher: { id: one.outlet },
  }
  const record = (changed: object = {}) =>
    done(ask, 'recordDocument', { ...input, ...changed }, 'outcome document { id }')

  const first = await record()
  const again = await record({ title: 'Called otherwise' })
  const others = [
    await record({ publisher: undefined }),
    await record({ publishedAt: '2024-11-23' }),
    await record({ url: `${one.url}/leaflet` }),
  ]

  expect(first.outcome).toBe('DOCUMENT_CREATED')
  expect(again).toEqual({ ...first, outcome: 'ALREADY_RECORDED' })
  expect(others.map(({ outcome }) => outcome)).toEqual(Array(3).fill('DOCUMENT_CREATED'))
  expect(new Set([first, ...others].map(({ document }) => document.id)).size).toBe(4)
})

test('a changed text at the same address is a new capture, in which every quote is looked for again', async ({
  ask,
  database,
  world,
}) => {
  const one = await aCase(ask, world)
  const excerpts = [{ exact: 'The brigade' }, { exact: 'About 700 soldiers' }, { exact: '🛰️ «שלום»' }]
  const recorded = await done(
    ask,
    'recordClaim',
    { claim: aClaim(one), assertion: anAssertion(one, { excerpts }) },
    'claim { id } assertion { id }',
  )
  const changed = text.replace('About 700', 'About 900').replace('an officer', '🛰️ an officer')

  const capture = await done(ask, 'recordDocument', { title: 'A report', url: one.url, text: changed }, selection)
  // A passage that is quoted from the earlier capture afterwards is looked for in the later one too.
  const later = anAssertion(one, { excerpts: [{ exact: 'the rest is known' }] })
  await done(ask, 'linkSource', { claim: recorded.claim.id, assertion: later }, '__typename')

  expect([capture.outcome, capture.document.earlierCapture.id]).toEqual(['CAPTURE_ADDED', one.document])
  const { data } = await ask(
    `query ($id: ID!, $assertion: ID!) {
      document(id: $id) { laterCapture { quoteChecks { excerpt { exact start } result start end } } }
      node(id: $assertion) {
        ... on Assertion { document { id } excerpts { excerpt { start checks { document { id } result } } } }
      }
    }`,
    { id: one.document, assertion: recorded.assertion.id },
  )
  const starts = (words: string, within: string) => Array.from(within.slice(0, within.indexOf(words))).length
  const length = (words: string) => Array.from(words).length
  expect(data.document.laterCapture.quoteChecks).toEqual(
    [
      { exact: 'The brigade', result: 'VERIFIED' },
      { exact: 'About 700 soldiers', result: 'MISSING' },
      { exact: '🛰️ «שלום»', result: 'MOVED' },
      { exact: 'the rest is known', result: 'MOVED' },
    ].map(({ exact, result }) => {
      const start = result === 'MISSING' ? null : starts(exact === '🛰️ «שלום»' ? '🛰️ «' : exact, changed)
      const end = start === null ? null : start + length(exact)
      return { excerpt: { exact, start: starts(exact, text) }, result, start, end }
    }),
  )
  const places = excerpts.map(({ exact }) => starts(exact, text))
  expect(data.node.document.id).toBe(one.document)
  expect(data.node.excerpts.map(({ excerpt }: { excerpt: { start: number } }) => excerpt.start)).toEqual(places)
  expect(data.node.excerpts[1].excerpt.checks).toEqual([{ document: { id: capture.document.id }, result: 'MISSING' }])
  expect(await runChecks(database)).toEqual([])
})

test('a document that was cited before it is captured stays cited, and the capture follows it', async ({
  ask,
  world,
}) => {
  const one = await aCase(ask, world)
  const url = `${one.url}/cited`
  const cited = await done(ask, 'recordDocument', { title: 'Cited', url, publisher: { id: one.outlet } }, selection)
  const quoting = await call(ask, 'recordClaim', {
    claim: aClaim(one),
    assertion: anAssertion(one, { document: cited.document.id }),
  })

  const capture = await done(
    ask,
    'recordDocument',
    { title: 'Cited', url, text, derivedFrom: [one.document] },
    selection,
  )
  const citedAgain = await done(
    ask,
    'recordDocument',
    { title: 'Cited', url },
    'outcome document { id derivedFrom { id } }',
  )

  expect(quoting).toMatchObject({ __typename: 'InvalidInputError', path: ['input', 'assertion', 'excerpts'] })
  expect(capture).toMatchObject({
    outcome: 'CAPTURE_ADDED',
    document: { text, earlierCapture: { id: cited.document.id } },
  })
  expect(citedAgain).toEqual({
    __typename: 'RecordDocumentSuccess',
    outcome: 'ALREADY_RECORDED',
    document: { id: capture.document.id, derivedFrom: [{ id: one.document }] },
  })
})

test('documents do not derive from each other in a circle', async ({ ask, world }) => {
  const one = await aCase(ask, world)
  const url = `${one.url}/copy`
  const copy = await done(
    ask,
    'recordDocument',
    { title: 'A copy', url, text, derivedFrom: [one.document] },
    'document { id }',
  )

  const back = await call(ask, 'recordDocument', {
    title: 'A report',
    url: one.url,
    text,
    derivedFrom: [copy.document.id],
  })

  expect(back).toMatchObject({ __typename: 'InvalidInputError', path: ['input', 'derivedFrom', '0'] })
})
