import { expect } from 'vitest'
import { rebuildFingerprints } from '../../src/resolvers/record/fingerprints.ts'
import { test } from '../setup/fixture.ts'
import type { World } from '../setup/world.ts'

const operation = `query ($ids: [ID!]!, $asOf: AsOfInput) {
  nodes(ids: $ids, asOf: $asOf) {
    ... on Document { nearCopies { totalCount edges { node { id } similarity why } } }
  }
}`

/** A text whose words no other test has; some may be put otherwise. */
function story(world: World, put: (text: string) => string = (text) => text): string {
  const mark = world.id('m', '').slice(-8)
  const text =
    'On Monday night the bridge near the mill was closed for repairs. The town said that there would be no other road for ' +
    'eleven weeks, and that the ferry takes forty cars. Farmers fear for the harvest, which has to reach the mill by the end ' +
    'of the month.'
  return put(text).replace(/[a-z]+/gi, (word) => `${word}${mark}`)
}

const record = (world: World, name: string, text: string, more: object = {}) =>
  world.record([], { document: { id: world.id('document', name), title: name, text, nature: 'FICTIONAL' }, ...more })

test('near-copies of a text are proposed, most alike first, until somebody says how they hang together', async ({
  ask,
  world,
}) => {
  const [first, copy, rewrite, other] = ['first', 'copy', 'rewrite', 'other'].map((name) =>
    world.id('document', name),
  ) as [string, string, string, string]
  await record(world, 'first', story(world))
  await record(world, 'copy', `${story(world).toUpperCase()}\n\n© 2024`)
  const { known } = await record(
    world,
    'rewrite',
    story(world, (text) => text.replace('On Monday night', 'Since Monday').replace('which has to reach', 'due at')),
  )
  await record(
    world,
    'other',
    'A text about something else altogether, which shares no three words with any other one in this world.',
  )
  const copies = async (ids: string[], asOf?: object) =>
    (await ask(operation, { ids, asOf })).data.nodes.map(({ nearCopies }: { nearCopies: unknown }) => nearCopies)

  const [found, none] = await copies([first, other])
  expect(found).toEqual({
    totalCount: 2,
    edges: [
      {
        node: { id: copy },
        similarity: expect.closeTo(0.98, 1),
        why: expect.stringMatching(/^By their fingerprints, the texts have about \d+ of 100/),
      },
      { node: { id: rewrite }, similarity: expect.closeTo(0.8, 0), why: expect.any(String) },
    ],
  })
  expect(found.edges[0].similarity).toBeGreaterThan(found.edges[1].similarity)
  expect(none).toEqual({ totalCount: 0, edges: [] })

  await record(world, 'linked', `${story(world)} It was Tuesday.`, {
    derivedFrom: [first],
    judgements: [{ left: copy, right: first, verdict: 'DIFFERENT', rationale: 'Another bridge.' }],
  })
  const [decided, linked] = await copies([first, world.id('document', 'linked')])
  expect(decided.edges).toEqual([found.edges[1]])
  expect(linked.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([copy, rewrite])
  expect(await copies([first], { known })).toEqual([found])
})

test('a judgement compares a document with a document', async ({ world }) => {
  const place = world.place('ford')
  await record(world, 'one', story(world))

  await expect(
    record(world, 'two', story(world), {
      judgements: [{ left: world.id('document', 'one'), right: place, verdict: 'SAME' }],
    }),
  ).rejects.toThrow('judgements.0.right: Expected the id of a Document')
})

test('fingerprints that are missing or wrong are made anew', async ({ ask, database, world }) => {
  const [one, two] = [world.id('document', 'one'), world.id('document', 'two')]
  await record(world, 'one', story(world))
  await record(world, 'two', story(world))
  await database.transaction((run) => run('MATCH (document:Document {id: $one}) REMOVE document.fingerprint', { one }))

  expect((await ask(operation, { ids: [one] })).data.nodes[0].nearCopies.totalCount).toBe(0)
  expect(await rebuildFingerprints(database)).toBe(1)
  expect((await ask(operation, { ids: [one] })).data.nodes[0].nearCopies.edges).toMatchObject([
    { node: { id: two }, similarity: 1 },
  ])
  expect(await rebuildFingerprints(database)).toBe(0)
})
