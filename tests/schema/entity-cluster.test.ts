import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

const cluster = `
  query ($id: ID!, $known: DateTime) {
    entity(id: $id, asOf: { known: $known }) {
      cluster {
        size
        members { totalCount nodes { id __typename } }
        judgements { totalCount nodes { id verdict } }
        because { rule ids }
      }
    }
  }`

test('entities are one through others, as known then; who is unsure joins nothing, and who is judged by nobody is alone', async ({
  ask,
  world,
}) => {
  const [a, b, c, d] = [world.unit('a'), world.unit('b'), world.actor('c'), world.unit('d')]
  const judgement = (name: string) => world.id('judgement', name)
  const { known: first } = await world.record([], {
    judgements: [{ id: judgement('ab'), left: b, right: a, verdict: 'SAME' }],
  })
  const { known: second } = await world.record([], {
    judgements: [
      { id: judgement('cb'), left: c, right: b, verdict: 'SAME' },
      { id: judgement('ad'), left: a, right: d, verdict: 'UNSURE' },
    ],
  })
  const third = await world.change(
    'MATCH (judgement:Judgement {id: $id}) SET judgement.retractedAt = $at, judgement.retractedBy = "desk"',
    { id: judgement('ab') },
  )
  const of = async (id: string, known?: string) =>
    (await ask(cluster, { id, known }, { road: 'levels' })).data.entity.cluster
  const alone = (id: string, __typename = 'Unit') => ({
    size: 1,
    members: { totalCount: 1, nodes: [{ id, __typename }] },
    judgements: { totalCount: 0, nodes: [] },
    because: [],
  })

  expect(await of(a, first)).toEqual({
    size: 2,
    members: {
      totalCount: 2,
      nodes: [
        { id: a, __typename: 'Unit' },
        { id: b, __typename: 'Unit' },
      ],
    },
    judgements: { totalCount: 1, nodes: [{ id: judgement('ab'), verdict: 'SAME' }] },
    because: [{ rule: 'identity.joined', ids: [judgement('ab'), b] }],
  })
  expect(await of(c, first)).toEqual(alone(c, 'Actor'))
  expect(await of(a, second)).toEqual({
    size: 3,
    members: {
      totalCount: 3,
      nodes: [
        { id: c, __typename: 'Actor' },
        { id: a, __typename: 'Unit' },
        { id: b, __typename: 'Unit' },
      ],
    },
    judgements: {
      totalCount: 2,
      nodes: [
        { id: judgement('cb'), verdict: 'SAME' },
        { id: judgement('ab'), verdict: 'SAME' },
      ],
    },
    because: [
      { rule: 'identity.joined', ids: [c, judgement('ab'), judgement('cb')] },
      { rule: 'identity.joined', ids: [judgement('ab'), b] },
    ],
  })
  expect(await of(d, second)).toEqual(alone(d))
  expect(await of(a, third)).toEqual(alone(a))
  expect(await of(a, second)).toMatchObject({ size: 3 })
})

test('clusters of many entities are read by one query for each level, and page by page', async ({ ask, world }) => {
  const units = ['a', 'b', 'c', 'd'].map((name) => world.unit(name))
  const [a = '', b = '', c = '', d = ''] = units
  await world.record([], {
    judgements: [
      { left: a, right: b, verdict: 'SAME' },
      { left: b, right: c, verdict: 'SAME' },
    ],
  })

  const { data, queries } = await ask(
    `query ($ids: [ID!]!) {
      units(filter: { id: { in: $ids } }) {
        nodes { cluster { size members(first: 1) { nodes { id } pageInfo { hasNextPage } } } }
      }
    }`,
    { ids: units },
    { road: 'levels' },
  )
  const one = { size: 3, members: { nodes: [{ id: a }], pageInfo: { hasNextPage: true } } }
  const alone = { size: 1, members: { nodes: [{ id: d }], pageInfo: { hasNextPage: false } } }

  expect(data.units.nodes.map((unit: { cluster: unknown }) => unit.cluster)).toEqual([one, one, one, alone])
  expect(queries).toEqual(['unit/list', 'entity/cluster', 'entity-cluster/members'])
})
