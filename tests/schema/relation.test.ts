import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import type { Said } from '../setup/world.ts'

test('each report of a relation is an edge of its own that leads to what reports it', async ({ ask, world }) => {
  const [corps, brigade] = [world.unit('corps'), world.unit('brigade')]
  const [one, other] = [world.source('one'), world.source('other')]
  const said = (edtf: string, by: string): Said => ({
    predicate: 'PART_OF',
    subject: brigade,
    object: corps,
    by,
    validTime: { edtf, basis: 'STATED' },
  })
  await world.record([said('2024-04', one)])
  await world.record([said('2024-05', other)])

  const { data } = await ask(
    `query ($id: ID!) {
      unit(id: $id) {
        superiors {
          totalCount
          edges { node { name } claim { validTime { edtf } sources { nodes { name } } status { support } } }
        }
      }
    }`,
    { id: brigade },
  )

  const status = { support: 'SINGLE_ORIGIN' }
  expect(data.unit.superiors).toEqual({
    totalCount: 2,
    edges: [
      {
        node: { name: 'corps' },
        claim: { validTime: { edtf: '2024-05' }, sources: { nodes: [{ name: 'other' }] }, status },
      },
      {
        node: { name: 'corps' },
        claim: { validTime: { edtf: '2024-04' }, sources: { nodes: [{ name: 'one' }] }, status },
      },
    ],
  })
})

test('a relation stands as long as one assertion of it does', async ({ ask, world }) => {
  const [helper, helped] = [world.actor('helper'), world.actor('helped')]
  const said = { predicate: 'SUPPORTS', subject: helper, object: helped } as const
  const [first, second] = [world.id('assertion', 'first'), world.id('assertion', 'second')]
  await world.record([{ ...said, assertion: { id: first } }])
  await world.record([{ ...said, assertion: { id: second } }])
  const afterOne = await world.retract(first)
  const afterBoth = await world.retract(second)
  const supporters = async (known: string) =>
    (
      await ask(
        'query ($id: ID!, $known: DateTime) { actor(id: $id, asOf: { known: $known }) { supporters { totalCount } } }',
        {
          id: helped,
          known,
        },
      )
    ).data.actor.supporters.totalCount

  expect(await supporters(afterOne)).toBe(1)
  expect(await supporters(afterBoth)).toBe(0)
})

test('a second assertion does not double a relation, nor change when it became known', async ({ ask, world }) => {
  const [helper, helped, late] = [world.actor('helper'), world.actor('helped'), world.actor('late')]
  const said = { predicate: 'SUPPORTS', object: helped } as const
  await world.record([{ ...said, subject: helper }])
  await world.record([{ ...said, subject: late }])
  await world.record([{ ...said, subject: helper }])

  const { data } = await ask('query ($id: ID!) { actor(id: $id) { supporters { totalCount nodes { name } } } }', {
    id: helped,
  })

  expect(data.actor.supporters).toEqual({ totalCount: 2, nodes: [{ name: 'late' }, { name: 'helper' }] })
})

test('relations reported at one time are listed in one order, page after page', async ({ ask, world }) => {
  const army = world.actor('army')
  const names = ['a', 'b', 'c']
  await world.record(
    names.map((name) => ({
      id: world.id('claim', name),
      predicate: 'PART_OF',
      subject: world.unit(name),
      object: army,
    })),
  )
  const units = `query ($id: ID!, $after: String) {
    actor(id: $id) { units(first: 2, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } }
  }`

  const first = (await ask(units, { id: army })).data.actor.units
  const second = (await ask(units, { id: army, after: first.pageInfo.endCursor })).data.actor.units

  expect(first.nodes).toEqual([{ name: 'c' }, { name: 'b' }])
  expect(first.pageInfo.hasNextPage).toBe(true)
  expect(second).toMatchObject({ nodes: [{ name: 'a' }], pageInfo: { hasNextPage: false } })
})
