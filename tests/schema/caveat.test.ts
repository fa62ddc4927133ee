import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import type { World } from '../setup/world.ts'

/** Three claims that can be qualified. */
async function threeClaims(world: World) {
  const subject = world.actor('state')
  const ids = ['a', 'b', 'c'].map((name) => world.id('claim', name))
  await world.record(ids.map((id) => ({ id, predicate: 'DESCRIBED_AS', subject, wording: id })))
  return ids as [string, string, string]
}

test('a caveat shows whose remark it is and the claims it qualifies, stated or inferred', async ({ ask, world }) => {
  const [a, b] = await threeClaims(world)
  const id = world.id('caveat', 'unverified')
  const { known } = await world.record([], {
    caveats: [
      {
        id,
        kind: 'SOURCE_CAVEAT',
        text: 'Cannot be checked.',
        qualifies: [
          { claim: b, scope: 'INFERRED' },
          { claim: a, scope: 'STATED' },
        ],
      },
    ],
  })

  const { data } = await ask(
    `query ($id: ID!) {
      node(id: $id) {
        __typename id
        ... on Caveat {
          kind text recordedAt recordedBy { name }
          claims { totalCount nodes { id } edges { scope node { wording } } }
        }
      }
    }`,
    { id },
  )

  expect(data.node).toEqual({
    __typename: 'Caveat',
    id,
    kind: 'SOURCE_CAVEAT',
    text: 'Cannot be checked.',
    recordedAt: known,
    recordedBy: { name: 'test' },
    claims: {
      totalCount: 2,
      nodes: [{ id: a }, { id: b }],
      edges: [
        { scope: 'STATED', node: { wording: a } },
        { scope: 'INFERRED', node: { wording: b } },
      ],
    },
  })
})

test('a claim shows its caveats in the order they were recorded, each with its scope, read once for both fields', async ({
  ask,
  world,
}) => {
  const [claim] = await threeClaims(world)
  const caveat = (name: string, scope: 'STATED' | 'INFERRED') =>
    ({
      id: world.id('caveat', name),
      kind: 'CODER_NOTE',
      text: name,
      qualifies: [{ claim, scope }],
    }) as const
  const { known: before } = await world.record([], { caveats: [caveat('z', 'STATED')] })
  await world.record([], { caveats: [caveat('y', 'INFERRED'), caveat('x', 'STATED')] })

  const qualified = `query ($id: ID!, $known: DateTime) {
    claim(id: $id, asOf: { known: $known }) { caveats { text } qualifications { scope caveat { kind text } } }
  }`
  const now = await ask(qualified, { id: claim }, { road: 'stitched' })
  const then = await ask(qualified, { id: claim, known: before })

  expect(now.data.claim).toEqual({
    caveats: [{ text: 'z' }, { text: 'x' }, { text: 'y' }],
    qualifications: [
      { scope: 'STATED', caveat: { kind: 'CODER_NOTE', text: 'z' } },
      { scope: 'STATED', caveat: { kind: 'CODER_NOTE', text: 'x' } },
      { scope: 'INFERRED', caveat: { kind: 'CODER_NOTE', text: 'y' } },
    ],
  })
  expect(then.data.claim).toEqual({
    caveats: [{ text: 'z' }],
    qualifications: [{ scope: 'STATED', caveat: { kind: 'CODER_NOTE', text: 'z' } }],
  })
  expect(now.queries).toEqual(['claim/get'])
})

test('a caveat that was taken back is not shown, but was known before', async ({ ask, world }) => {
  const [claim] = await threeClaims(world)
  const id = world.id('caveat', 'wrong')
  const { known: before } = await world.record([], {
    caveats: [{ id, kind: 'CODER_NOTE', text: 'Wrong.', qualifies: [{ claim, scope: 'STATED' }] }],
  })
  await world.change('MATCH (caveat:Caveat {id: $id}) SET caveat.retractedAt = $at', { id })

  const { data } = await ask(
    `query ($id: ID!, $before: DateTime) {
      now: claim(id: $id) { caveats { id } }
      earlier: claim(id: $id, asOf: { known: $before }) { caveats { id } }
    }`,
    { id: claim, before },
  )

  expect(data).toEqual({ now: { caveats: [] }, earlier: { caveats: [{ id }] } })
})

test('a caveat lists only claims that were not corrected and that hold at the time asked for', async ({
  ask,
  world,
}) => {
  const subject = world.actor('state')
  const [april, may, wrong] = ['april', 'may', 'wrong'].map((name) => world.id('claim', name)) as [
    string,
    string,
    string,
  ]
  const said = (id: string, edtf: string) =>
    ({ id, predicate: 'DESCRIBED_AS', subject, wording: id, validTime: { edtf, basis: 'STATED' } }) as const
  await world.record([said(april, '2024-04'), said(may, '2024-05'), said(wrong, '2024-04')])
  const id = world.id('caveat', 'of-three')
  await world.record([], {
    caveats: [
      {
        id,
        kind: 'CODER_NOTE',
        text: 'Look again.',
        qualifies: [april, may, wrong].map((claim) => ({ claim, scope: 'STATED' as const })),
      },
    ],
  })
  await world.record([
    {
      predicate: 'DESCRIBED_AS',
      subject,
      wording: 'right',
      relations: [{ kind: 'CORRECTS', claim: wrong }],
    },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      now: node(id: $id) { ...qualified }
      inApril: node(id: $id, asOf: { valid: "2024-04" }) { ...qualified }
    }
    fragment qualified on Caveat { claims { totalCount nodes { id } } }`,
    { id },
  )

  expect(data).toEqual({
    now: { claims: { totalCount: 2, nodes: [{ id: april }, { id: may }] } },
    inApril: { claims: { totalCount: 1, nodes: [{ id: april }] } },
  })
})
