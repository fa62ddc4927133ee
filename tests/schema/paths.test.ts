import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

const asked = `query ($from: ID!, $to: ID!, $length: Int! = 4, $through: ThroughInput, $first: Int! = 10, $asOf: AsOfInput) {
  paths(from: $from, to: $to, maxLength: $length, through: $through, first: $first, asOf: $asOf) {
    hasMore bound searched
    paths {
      length
      nodes { __typename id ... on Entity { name } ... on Claim { statement } }
      hops {
        from { id } to { id }
        links { relation from { id } count claims { id } assertions { id } }
      }
    }
  }
}`

interface Shown {
  nodes: { id: string }[]
}
const nodesOf = ({ paths }: { paths: Shown[] }) => paths.map(({ nodes }) => nodes.map(({ id }) => id))

test('two things are joined by what is reported of them and by who says it, shortest first, each step with what is behind it', async ({
  ask,
  world,
}) => {
  const [state, ally] = [world.actor('state'), world.actor('ally')]
  const [place, source] = [world.place('town'), world.source('officer')]
  const [there, helps] = [world.id('claim', 'there'), world.id('claim', 'helps')]
  const [first, second] = [world.id('assertion', 'first'), world.id('assertion', 'second')]
  await world.record([
    { id: there, predicate: 'DEPLOYED_TO', subject: ally, place, by: source, assertion: { id: first } },
    { id: helps, predicate: 'SUPPORTS', subject: ally, object: state, by: source, assertion: { id: second } },
  ])

  const { data, queries } = await ask(asked, { from: place, to: state })

  expect(nodesOf(data.paths).slice(0, 3)).toEqual([
    [place, ally, state],
    [place, there, ally, state],
    [place, ally, helps, state],
  ])
  expect(nodesOf(data.paths)).toContainEqual([place, there, source, helps, state])
  expect(data.paths).toMatchObject({ hasMore: false, bound: null, searched: 4 })
  expect(data.paths.paths[0]).toEqual({
    length: 2,
    nodes: [
      { __typename: 'Place', id: place, name: 'town' },
      { __typename: 'Actor', id: ally, name: 'ally' },
      { __typename: 'Actor', id: state, name: 'state' },
    ],
    hops: [
      {
        from: { id: place },
        to: { id: ally },
        links: [{ relation: 'DEPLOYED_TO', from: { id: ally }, count: 1, claims: [{ id: there }], assertions: [] }],
      },
      {
        from: { id: ally },
        to: { id: state },
        links: [{ relation: 'SUPPORTS', from: { id: ally }, count: 1, claims: [{ id: helps }], assertions: [] }],
      },
    ],
  })
  const bySource = data.paths.paths.find(({ nodes }: Shown) => nodes[2]?.id === source)
  expect(bySource.hops[1].links).toEqual([
    { relation: 'CLAIMS', from: { id: source }, count: 1, claims: [{ id: there }], assertions: [{ id: first }] },
  ])
  // However many paths there are: what is read of them is read once for each kind of thing.
  expect(queries.length).toBeLessThan(16)
})

test('a path leads only through what was asked for, and what was known and said to hold then', async ({
  ask,
  world,
}) => {
  const [state, place] = [world.actor('state'), world.place('town')]
  const assertion = world.id('assertion', 'there')
  const { known } = await world.record([
    {
      predicate: 'DEPLOYED_TO',
      subject: state,
      place,
      validTime: { edtf: '2024-11', basis: 'STATED' },
      assertion: { id: assertion },
    },
  ])
  const of = async (more: object) => (await ask(asked, { from: state, to: place, length: 6, ...more })).data.paths
  const lengths = ({ paths }: { paths: { length: number }[] }) => paths.map(({ length }) => length)

  const whole = await of({})
  const entities = await of({ through: { kinds: ['ACTOR', 'PLACE'] } })
  const claims = await of({ through: { relations: ['SUBJECT', 'AT'] } })
  const documents = await of({ through: { kinds: ['ASSERTION', 'DOCUMENT'] } })
  const one = await of({ first: 1 })
  const then = await of({ asOf: { valid: '2024-10' } })
  await world.retract(assertion)
  const after = await of({})
  const before = await of({ asOf: { known } })

  expect(lengths(whole)).toEqual([1, 2])
  expect(lengths(entities)).toEqual([1])
  expect(lengths(claims)).toEqual([2])
  expect(lengths(documents)).toEqual([1])
  expect(one).toMatchObject({ hasMore: true, searched: 2 })
  expect(lengths(one)).toEqual([1])
  expect(lengths(then)).toEqual([])
  expect(lengths(after)).toEqual([2])
  expect(before).toEqual(whole)
})

test('with assertions and documents, a publisher leads to the claim that stands in its document', async ({
  ask,
  world,
}) => {
  const claim = world.id('claim', 'large')
  const { document } = await world.record([
    { id: claim, predicate: 'DESCRIBED_AS', subject: world.place('town'), wording: 'large' },
  ])

  const { data } = await ask(asked, { from: document, to: claim, through: { kinds: ['ASSERTION'] } })

  expect(data.paths.paths.map(({ length }: { length: number }) => length)).toEqual([2])
  expect(data.paths.paths[0].hops[0].links).toMatchObject([{ relation: 'IN', claims: [], assertions: [{}] }])
})

test('what is not known has no paths; what cannot be asked is refused with where and why', async ({ ask, world }) => {
  const place = world.place('town')
  await world.record([])
  const refused = async (more: object) =>
    (await ask(asked, { from: place, to: 'place_none', ...more }, { errors: 'expected' })).errors?.[0]

  expect((await ask(asked, { from: place, to: 'place_none' })).data.paths).toBeNull()
  expect(await refused({ length: 7 })).toMatchObject({
    message: 'Expected "maxLength" between 1 and 6, found 7.',
    originalError: { code: 'BAD_USER_INPUT', details: { inputPath: ['maxLength'] } },
  })
  expect((await refused({ first: 0 }))?.message).toBe('Expected "first" between 1 and 50, found 0.')
  expect((await refused({ to: place }))?.message).toMatch(/^Expected two different things in "from" and "to"/)
})
