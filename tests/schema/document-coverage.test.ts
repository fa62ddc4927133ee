import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

const operation = `query ($id: ID!, $asOf: AsOfInput, $coded: Boolean, $from: Int, $first: Int) {
  document(id: $id, asOf: $asOf) {
    coverage {
      characters codedCharacters characterShare sentences codedSentences sentenceShare
      passages(coded: $coded, from: $from, first: $first) { exact start end coded excerpts { exact } }
    }
  }
}`

test('the coverage of a text says which passages standing assertions quote, and what is left to do', async ({
  ask,
  world,
}) => {
  const place = world.place('ford')
  const force = world.actor('guard')
  const id = world.id('document', 'covered')
  const text = '🚀 One holds the ford. Two left. Nobody knows why.'
  const claim = (exact: string, statement: string) => ({
    claim: { statement, predicate: 'HOLDS_AREA_IN' as const, subject: force, place },
    assertion: {
      excerpts: [{ exact, supports: ['CONTENT' as const] }],
      voice: 'OWN_VOICE' as const,
      chain: [{ role: 'PUBLISHER' as const, source: world.id('source', 'outlet-1'), identification: 'NAMED' as const }],
    },
  })
  const recorded = await world.record([], {
    document: { id, title: 'Covered', text, nature: 'FICTIONAL' },
    claims: [claim('holds the ford', 'It holds.'), claim('the ford. Two left', 'It holds, and two left.')],
  })

  const { data } = await ask(operation, { id })
  const [holds, left] = ['holds the ford', 'the ford. Two left']
  expect(data.document.coverage).toEqual({
    characters: 37,
    codedCharacters: 19,
    characterShare: 19 / 37,
    sentences: 3,
    codedSentences: 2,
    sentenceShare: 2 / 3,
    passages: [
      { exact: '🚀 One', start: 0, end: 5, coded: false, excerpts: [] },
      { exact: 'holds', start: 6, end: 11, coded: true, excerpts: [{ exact: holds }] },
      { exact: 'the ford', start: 12, end: 20, coded: true, excerpts: [{ exact: holds }, { exact: left }] },
      { exact: '. Two left', start: 20, end: 30, coded: true, excerpts: [{ exact: left }] },
      { exact: 'Nobody knows why.', start: 32, end: 49, coded: false, excerpts: [] },
    ],
  })

  const known = await world.retract(recorded.claims[1]?.assertion ?? '')
  const passages = async (variables: object) =>
    (await ask(operation, { id, ...variables })).data.document.coverage.passages.map(
      ({ exact }: { exact: string }) => exact,
    )
  expect(await passages({ coded: false })).toEqual(['🚀 One', 'Two left.', 'Nobody knows why.'])
  expect(await passages({ coded: false, from: 5, first: 1 })).toEqual(['Two left.'])
  expect(await passages({ coded: true, asOf: { known } })).toEqual([holds])
  expect((await ask(operation, { id, asOf: { known: recorded.known } })).data).toEqual(data)

  const { errors } = await ask(operation, { id, first: 501 }, { errors: 'expected' })
  expect(errors?.map(({ message }) => message)).toEqual(['Expected `first` from 1 to 500, found 501.'])
})

test('whether a text is recorded already is found by its hash, and a document that is merely cited has nothing to code', async ({
  ask,
  world,
}) => {
  const id = world.id('document', 'by-hash')
  const text = `A text of its own: ${id}.`
  await world.record([], { document: { id, title: 'By hash', text, nature: 'FICTIONAL' } })
  const cited = world.id('document', 'cited')
  await world.record([], { document: { id: cited, title: 'Cited' } })
  const sha256 = createHash('sha256').update(text).digest('hex')

  const { data } = await ask(
    `query ($sha256: String, $cited: ID!) {
      documents(filter: { sha256: { eq: $sha256 } }) { nodes { id coverage { codedCharacters characterShare } } }
      document(id: $cited) { coverage { characters characterShare sentences sentenceShare passages { exact } } }
    }`,
    { sha256, cited },
  )

  expect(data.documents.nodes).toEqual([{ id, coverage: { codedCharacters: 0, characterShare: 0 } }])
  expect(data.document.coverage).toEqual({
    characters: 0,
    characterShare: 1,
    sentences: 0,
    sentenceShare: 1,
    passages: [],
  })
})
