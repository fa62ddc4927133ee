import { expect } from 'vitest'
import type { Ask } from '../../setup/fixture.ts'
import { test } from '../../setup/fixture.ts'
import type { World } from '../../setup/world.ts'

const mutation = `mutation ($input: AddCaveatInput!) {
  addCaveat(input: $input) {
    __typename
    ... on AddCaveatSuccess {
      replayed
      change { position recordedAt operation operationId by { name } }
      caveat { id kind text recordedBy { name } recordedAt claims { edges { scope node { id } } } }
    }
    ... on Error { code message path }
    ... on InvalidInputError { rule further { code rule path } }
  }
}`

async function aClaim(world: World): Promise<{ claim: string; known: string }> {
  const subject = world.unit('brigade')
  const place = world.place('town')
  const { claims, known } = await world.record([
    { predicate: 'DEPLOYED_TO', subject, place, by: world.source('officer') },
  ])
  return { claim: claims[0]?.claim ?? '', known }
}

const add = async (ask: Ask, input: object) => (await ask(mutation, { input })).data.addCaveat

test('a caveat is added by whoever is asked for a credential, and read as of its own change', async ({
  ask,
  world,
}) => {
  const { claim } = await aClaim(world)

  const added = await add(ask, { kind: 'CODER_NOTE', text: 'Counted by hand.', qualifies: [{ claim }] })

  const { recordedAt } = added.change
  expect(added).toEqual({
    __typename: 'AddCaveatSuccess',
    replayed: false,
    change: {
      position: expect.any(Number),
      recordedAt: expect.stringMatching(/Z$/),
      operation: 'addCaveat',
      operationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      by: { name: 'local' },
    },
    caveat: {
      id: expect.stringMatching(/^caveat_/),
      kind: 'CODER_NOTE',
      text: 'Counted by hand.',
      recordedBy: { name: 'local' },
      recordedAt,
      claims: { edges: [{ scope: 'STATED', node: { id: claim } }] },
    },
  })
})

test('a caveat is seen from when it was added on, and not before', async ({ ask, world }) => {
  const { claim, known } = await aClaim(world)
  await add(ask, { kind: 'SOURCE_CAVEAT', text: 'Nobody could check it.', qualifies: [{ claim, scope: 'INFERRED' }] })

  const { data } = await ask(
    `query ($id: ID!, $known: DateTime) {
      now: claim(id: $id) { qualifications { scope caveat { text } } }
      before: claim(id: $id, asOf: { known: $known }) { qualifications { scope } }
    }`,
    { id: claim, known },
  )

  expect(data.now.qualifications).toEqual([{ scope: 'INFERRED', caveat: { text: 'Nobody could check it.' } }])
  expect(data.before.qualifications).toEqual([])
})

test('a caveat that is sent again under its operation id is added once, and answered alike', async ({ ask, world }) => {
  const { claim } = await aClaim(world)
  const input = { operationId: world.id('operation', 'note'), kind: 'CODER_NOTE', text: 'A.', qualifies: [{ claim }] }
  const first = await add(ask, input)

  const [again, other] = [await add(ask, { ...input }), await add(ask, { ...input, text: 'B.' })]

  expect(again).toEqual({ ...first, replayed: true })
  expect(other).toMatchObject({
    __typename: 'OperationConflictError',
    code: 'OPERATION_CONFLICT',
    path: ['input', 'operationId'],
  })
})

test('everything that is wrong with a caveat is said at once, each with its place', async ({ ask, world }) => {
  const { claim } = await aClaim(world)
  const qualifies = [{ claim }, { claim }, { claim: 'claim_nobody' }, { claim: world.id('place', 'town') }]

  const refused = await add(ask, { kind: 'CODER_NOTE', text: ' \ud800', qualifies })

  expect(refused).toMatchObject({ __typename: 'InvalidInputError', code: 'INVALID_INPUT', path: ['input', 'text'] })
  expect([refused, ...refused.further].map(({ rule, path }) => `${rule} ${path.slice(1).join('.')}`)).toEqual([
    'text.malformed text',
    'caveat.qualifies qualifies.1.claim',
    'id.unknown qualifies.2.claim',
    'id.kind qualifies.3.claim',
  ])
})
