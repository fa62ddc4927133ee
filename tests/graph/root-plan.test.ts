import { type DocumentNode, execute, parse } from 'graphql'
import { describe, expect } from 'vitest'
import { Graph } from '../../src/graph/read.ts'
import { localPrincipal } from '../../src/principal.ts'
import { schema } from '../../src/schema/index.ts'
import { test as base } from '../setup/fixture.ts'
import { aTown } from './a-town.ts'

const source = `
  query ($id: ID!, $first: Int, $after: String, $kind: [PlaceKind!], $alone: Boolean = false) {
    place(id: $id) { id ...below @skip(if: $alone) }
    places(first: $first, after: $after, filter: { kind: { in: $kind } }) { nodes { id } pageInfo { endCursor } }
  }
  fragment below on Place { deployments(first: $first) { nodes { force { ... on Unit { id } } } } }
`

// biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for
type Asked = (variableValues: Record<string, unknown>) => Promise<any>

interface Fixture {
  /** Asks with one document, as a service keeps it. */
  again: Asked
  /** Asks with a document that was never asked. */
  anew: Asked
}

const document = parse(source)

const test = base.extend<Fixture & { asked: (document: DocumentNode) => Asked }>({
  asked: async ({ database, warmer }, use) => {
    await use((asked) => async (variableValues) => {
      const contextValue = { graph: new Graph(database, warmer, { road: 'stitched' }), principal: localPrincipal }
      const { data, errors } = await execute({ schema, document: asked, variableValues, contextValue })
      expect(errors).toBeUndefined()
      return data
    })
  },
  again: async ({ asked }, use) => use(asked(document)),
  anew: async ({ asked }, use) => use((variables) => asked(parse(source))(variables)),
})

describe('a document that was asked before is answered as a new one is', () => {
  test('for other ids, pages, cursors, filters and directives, in any order', async ({ again, anew, world }) => {
    const { town } = await aTown(world)
    const [other, site] = [world.place('other'), world.place('site', { kind: 'SITE' })]
    await world.record([
      { predicate: 'DEPLOYED_TO', subject: world.unit('third'), place: other },
      { predicate: 'DEPLOYED_TO', subject: world.unit('fourth'), place: site },
    ])
    const { places } = await anew({ id: town, first: 1 })
    const variables = [
      { id: town, first: 5 },
      { id: other, first: 5 },
      { id: 'place_nowhere', first: 5 },
      { id: town, first: 1 },
      { id: town, first: 1, after: places.pageInfo.endCursor },
      { id: town, first: 5, kind: ['SITE'] },
      { id: site, first: 5, kind: ['SITE', 'CITY'] },
      { id: town, first: 5, alone: true },
      { id: site, first: null },
    ]
    const expected = []
    for (const values of variables) expected.push(await anew(values))
    expect(new Set(expected.map((answer) => JSON.stringify(answer))).size).toBe(variables.length)

    for (const order of [variables, variables.toReversed(), variables]) {
      for (const values of order) expect(await again(values)).toEqual(expected[variables.indexOf(values)])
    }
  })

  test('as of what is known when it is asked', async ({ again, world }) => {
    const { town } = await aTown(world)
    const before = await again({ id: town, first: 5 })
    await world.record([{ predicate: 'DEPLOYED_TO', subject: world.unit('third'), place: town }])
    const after = await again({ id: town, first: 5 })

    expect([before, after].map(({ place }) => place.deployments.nodes.length)).toEqual([2, 3])
  })

  test('where a variable is null, and where it is not given, which asks for a default', async ({
    database,
    warmer,
    world,
  }) => {
    const claim = world.id('claim', 'said')
    await world.record([
      {
        id: claim,
        predicate: 'DEPLOYED_TO',
        subject: world.unit('one'),
        place: world.place('one'),
        by: world.source('speaker'),
      },
    ])
    const roles = parse(
      'query ($id: ID!, $role: [AttributionRole!]) { claim(id: $id) { sources(role: $role) { edges { node { id } } } } }',
    )
    const count = async (variableValues: Record<string, unknown>) => {
      const contextValue = { graph: new Graph(database, warmer, { road: 'stitched' }), principal: localPrincipal }
      const { data } = await execute({ schema, document: roles, variableValues, contextValue })
      return (data as { claim: { sources: { edges: unknown[] } } }).claim.sources.edges.length
    }

    const answers = [await count({ id: claim }), await count({ id: claim, role: null }), await count({ id: claim })]

    expect(answers).toEqual([1, 2, 1])
  })
})
