import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

test('an event shows what it is, and the claims it is the subject or the object of', async ({ ask, world }) => {
  const battle = world.event('battle', { kind: 'BATTLE', aliases: ['siege'] })
  const state = world.actor('state')
  const { known, claims } = await world.record([
    { id: world.id('claim', 'b'), predicate: 'SURPRISES', subject: battle, object: state },
    { id: world.id('claim', 'a'), predicate: 'TAKES_PART_IN', subject: state, object: battle },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      event(id: $id) { __typename id name aliases kind recordedAt judgements { id } claimsAbout { nodes { id } } }
    }`,
    { id: battle },
  )

  expect(data.event).toEqual({
    __typename: 'Event',
    id: battle,
    name: 'battle',
    aliases: ['siege'],
    kind: 'BATTLE',
    recordedAt: known,
    judgements: [],
    claimsAbout: { nodes: [{ id: claims[0]?.claim }, { id: claims[1]?.claim }] },
  })
})

test('events are listed by id', async ({ ask, world }) => {
  const [b, a] = [world.event('b'), world.event('a')]
  await world.record([])

  const { data, queries } = await ask(
    'query ($ids: [ID!]) { events(filter: { id: { in: $ids } }) { totalCount nodes { id } } }',
    { ids: [b, a] },
  )

  expect(data.events).toEqual({ totalCount: 2, nodes: [{ id: a }, { id: b }] })
  expect(queries).toEqual(['event/list'])
})
