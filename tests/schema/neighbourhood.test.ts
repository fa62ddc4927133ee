import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

const asked = `query ($of: ID!, $depth: Int! = 1, $limit: Int! = 10, $limits: [RelationLimitInput!], $through: ThroughInput, $asOf: AsOfInput) {
  neighbourhood(of: $of, depth: $depth, limit: $limit, limits: $limits, through: $through, asOf: $asOf) {
    isCut
    nodes { distance node { id } leftOut { relation isOutgoing count } }
    edges { relation from { id } to { id } count claims { id } assertions { id } }
  }
}`

test('a neighbourhood grows level by level, with all that joins what it shows; a hub tells how much is left out', async ({
  ask,
  world,
}) => {
  const [state, ally, place] = [world.actor('state'), world.actor('ally'), world.place('town')]
  const source = world.source('officer')
  const said = ['one', 'two', 'three'].map((wording) => world.id('claim', wording))
  const helps = world.id('claim', 'helps')
  const helped = world.id('assertion', 'helped')
  await world.record([
    { id: helps, predicate: 'SUPPORTS', subject: ally, object: state, by: source, assertion: { id: helped } },
  ])
  for (const [at, wording] of ['one', 'two', 'three'].entries()) {
    await world.record([{ id: said[at] as string, predicate: 'DESCRIBED_AS', subject: state, wording }])
  }
  const { known } = await world.record([{ predicate: 'DEPLOYED_TO', subject: ally, place }])
  const of = async (more: object) => (await ask(asked, { of: state, ...more }, { road: 'levels' })).data.neighbourhood
  const idsOf = (found: { nodes: { node: { id: string } }[] }) => found.nodes.map(({ node }) => node.id)

  const near = await of({ limit: 2 })
  const far = await of({ depth: 2, limit: 2, through: { kinds: ['ACTOR', 'PLACE'] } })
  const without = await of({ limits: [{ relation: 'SUBJECT', limit: 0 }] })
  const sources = await of({ depth: 2, limits: [{ relation: 'SUBJECT', limit: 1 }], asOf: { known } })

  expect(idsOf(near)).toEqual([state, helps, said[2], said[1], ally])
  expect(near).toMatchObject({ isCut: false, nodes: [{ distance: 0 }, {}, {}, {}, {}] })
  expect(near.nodes[0].leftOut).toEqual([{ relation: 'SUBJECT', isOutgoing: false, count: 1 }])
  expect(near.nodes.find(({ node }: { node: { id: string } }) => node.id === ally).leftOut).toContainEqual({
    relation: 'DEPLOYED_TO',
    isOutgoing: true,
    count: 1,
  })
  // Both are one relation away from the state, and joined with each other.
  expect(near.edges).toContainEqual({
    relation: 'SUBJECT',
    from: { id: helps },
    to: { id: ally },
    count: 1,
    claims: [{ id: helps }],
    assertions: [],
  })
  expect(idsOf(far)).toEqual([state, ally, place])
  expect(far.nodes.map(({ distance }: { distance: number }) => distance)).toEqual([0, 1, 2])
  expect(far.edges.map(({ relation }: { relation: string }) => relation).sort()).toEqual(['DEPLOYED_TO', 'SUPPORTS'])
  expect(idsOf(without).sort()).toEqual([state, helps, ally].sort())
  expect(idsOf(sources)).toContain(source)
  expect(sources.edges).toContainEqual(
    expect.objectContaining({ relation: 'CLAIMS', from: { id: source }, assertions: [{ id: helped }] }),
  )
})

test('however deep and wide it is, a neighbourhood takes a query for each level, one for the edges and one for each field', async ({
  ask,
  world,
}) => {
  const [state, place] = [world.actor('state'), world.place('town')]
  await world.record(
    ['a', 'b', 'c'].map((wording) => ({ predicate: 'SEIZES_AREA', subject: state, place, wording }) as const),
  )
  const queriesFor = async (depth: number) => (await ask(asked, { of: state, depth, limit: 1 })).queries.length

  const [one, three] = [await queriesFor(1), await queriesFor(3)]

  expect(three - one).toBe(2)
  expect(one).toBeLessThan(10)
})

test('what is not known has no neighbourhood; what cannot be asked is refused with where and why', async ({
  ask,
  world,
}) => {
  const place = world.place('town')
  await world.record([])
  const refused = async (more: object) =>
    (await ask(asked, { of: place, ...more }, { errors: 'expected' })).errors?.[0]?.message

  expect((await ask(asked, { of: 'place_none' })).data.neighbourhood).toBeNull()
  expect(await refused({ depth: 4 })).toBe('Expected "depth" between 1 and 3, found 4.')
  expect(await refused({ limit: 101 })).toBe('Expected "limit" between 1 and 100, found 101.')
  expect(await refused({ limits: [{ relation: 'SUBJECT', limit: -1 }] })).toBe(
    'Expected a limit between 0 and 100 in "limits", found -1.',
  )
  expect(await refused({ through: { relations: ['AT'] }, limits: [{ relation: 'SUBJECT', limit: 1 }] })).toBe(
    'Expected a relation of "through" in "limits", found SUBJECT.',
  )
})
