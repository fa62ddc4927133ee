import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

test('a claim shows what is said of whom, where, how much and when', async ({ ask, world }) => {
  const [one, other, town] = [world.actor('one'), world.unit('other'), world.place('town')]
  const id = world.id('claim', 'full')
  const { known } = await world.record([
    {
      id,
      statement: 'One supplies the other with 40 tanks in the town, if it rains.',
      predicate: 'SUPPLIES',
      subject: one,
      object: other,
      place: town,
      wording: 'with tanks',
      quantity: { asStated: '40 tanks', amount: '40', qualifier: 'EXACT', unit: 'VEHICLES', role: 'TOTAL' },
      modality: 'PREDICTED',
      condition: 'if it rains',
      validTime: { asStated: 'in May', edtf: '2024-05', basis: 'RESOLVED' },
    },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      claim(id: $id) {
        __typename id statement predicate wording modality condition recordedAt
        subject { __typename id name ... on Actor { kind } }
        object { __typename id ... on Unit { echelon } }
        place { id kind }
        quantity { asStated amount unit }
        validTime { asStated edtf }
        status { support }
      }
    }`,
    { id },
  )

  expect(data.claim).toEqual({
    __typename: 'Claim',
    id,
    statement: 'One supplies the other with 40 tanks in the town, if it rains.',
    predicate: 'SUPPLIES',
    wording: 'with tanks',
    modality: 'PREDICTED',
    condition: 'if it rains',
    recordedAt: known,
    subject: { __typename: 'Actor', id: one, name: 'one', kind: 'STATE' },
    object: { __typename: 'Unit', id: other, echelon: 'BRIGADE' },
    place: { id: town, kind: 'CITY' },
    quantity: { asStated: '40 tanks', amount: '40', unit: 'VEHICLES' },
    validTime: { asStated: 'in May', edtf: '2024-05' },
    status: { support: 'OWN_VOICE_ONLY' },
  })
})

test('what a claim does not say is null or empty', async ({ ask, world }) => {
  const id = world.id('claim', 'bare')
  await world.record([{ id, predicate: 'COUNTERATTACKS', subject: world.actor('state') }])

  const { data } = await ask(
    `query ($id: ID!) {
      claim(id: $id) {
        object { id } place { id } wording quantity { asStated } modality condition
        credibility { value } caveats { id } qualifications { scope } relations { kind }
      }
    }`,
    { id },
  )

  expect(data.claim).toEqual({
    object: null,
    place: null,
    wording: null,
    quantity: null,
    modality: 'STATED_AS_FACT',
    condition: null,
    credibility: [],
    caveats: [],
    qualifications: [],
    relations: [],
  })
})

test('claims are listed newest first, those of one report by id backwards, without those that were corrected', async ({
  ask,
  world,
}) => {
  const subject = world.actor('state')
  const [a, b, wrong] = [world.id('claim', 'a'), world.id('claim', 'b'), world.id('claim', 'wrong')]
  const said = (id: string) => ({ id, predicate: 'DESCRIBED_AS', subject, wording: id }) as const
  const { known: before } = await world.record([said(a), said(b), said(wrong)])
  const better = world.id('claim', 'better')
  await world.record([{ ...said(better), relations: [{ kind: 'CORRECTS', claim: wrong }] }])
  const listed = `query ($ids: [ID!], $known: DateTime) {
    claims(filter: { id: { in: $ids } }, asOf: { known: $known }) { totalCount nodes { id } }
  }`
  const ids = [a, b, wrong, better]

  const now = await ask(listed, { ids })
  const then = await ask(listed, { ids, known: before })

  expect(now.data.claims).toEqual({ totalCount: 3, nodes: [{ id: better }, { id: b }, { id: a }] })
  expect(then.data.claims).toEqual({ totalCount: 3, nodes: [{ id: wrong }, { id: b }, { id: a }] })
  expect(now.queries).toEqual(['claim/list'])
})

test('a corrected claim is hidden from every list and still found by its id', async ({ ask, world }) => {
  const [state, town] = [world.actor('state'), world.place('town')]
  const source = world.source('source')
  const [wrong, better] = [world.id('claim', 'wrong'), world.id('claim', 'better')]
  const said = { predicate: 'DEPLOYED_TO', subject: state, place: town, by: source } as const
  const people = (amount: string) =>
    ({ asStated: amount, amount, qualifier: 'EXACT', unit: 'PEOPLE', role: 'LEVEL' }) as const
  const { known: before } = await world.record([{ ...said, id: wrong, quantity: people('1000') }])
  await world.record([
    { ...said, id: better, quantity: people('100'), relations: [{ kind: 'CORRECTS', claim: wrong }] },
  ])
  const seen = `query ($state: ID!, $town: ID!, $source: ID!, $wrong: ID!, $known: DateTime) {
    actor(id: $state, asOf: { known: $known }) { claimsAbout { nodes { id } } deployments { nodes { claim { id } } } }
    place(id: $town, asOf: { known: $known }) { deployments { nodes { claim { id } } } }
    source(id: $source, asOf: { known: $known }) { claimsMade { totalCount nodes { id } } }
    claim(id: $wrong, asOf: { known: $known }) { id status { lifecycle } }
  }`
  const variables = { state, town, source, wrong }

  const now = await ask(seen, variables)
  const then = await ask(seen, { ...variables, known: before })

  const only = (id: string) => ({
    actor: { claimsAbout: { nodes: [{ id }] }, deployments: { nodes: [{ claim: { id } }] } },
    place: { deployments: { nodes: [{ claim: { id } }] } },
    source: { claimsMade: { totalCount: 1, nodes: [{ id }] } },
  })
  expect(now.data).toEqual({ ...only(better), claim: { id: wrong, status: { lifecycle: 'CORRECTED' } } })
  expect(then.data).toEqual({ ...only(wrong), claim: { id: wrong, status: { lifecycle: 'CURRENT' } } })
})

test('relations between claims are seen from both ends', async ({ ask, world }) => {
  const subject = world.actor('state')
  const id = (name: string) => world.id('claim', name)
  const said = (name: string) => ({ id: id(name), predicate: 'DESCRIBED_AS', subject, wording: name }) as const
  const { known: before } = await world.record([
    said('whole'),
    said('rough'),
    said('wrong'),
    {
      ...said('one'),
      relations: [
        { kind: 'SPECIFIES', claim: id('rough') },
        { kind: 'PART_OF', claim: id('whole') },
        { kind: 'CORRECTS', claim: id('wrong') },
      ],
    },
  ])
  await world.record([{ ...said('share'), relations: [{ kind: 'BASELINE', claim: id('one') }] }])
  const related = `query ($id: ID!, $known: DateTime) {
    claim(id: $id, asOf: { known: $known }) { relations { kind direction claim { id } } }
  }`
  const relationsOf = async (name: string, known?: string) =>
    (await ask(related, { id: id(name), known })).data.claim.relations

  expect(await relationsOf('one')).toEqual([
    { kind: 'BASELINE', direction: 'INCOMING', claim: { id: id('share') } },
    { kind: 'CORRECTS', direction: 'OUTGOING', claim: { id: id('wrong') } },
    { kind: 'PART_OF', direction: 'OUTGOING', claim: { id: id('whole') } },
    { kind: 'SPECIFIES', direction: 'OUTGOING', claim: { id: id('rough') } },
  ])
  expect(await relationsOf('wrong')).toEqual([{ kind: 'CORRECTS', direction: 'INCOMING', claim: { id: id('one') } }])
  expect(await relationsOf('share')).toEqual([{ kind: 'BASELINE', direction: 'OUTGOING', claim: { id: id('one') } }])
  expect((await relationsOf('one', before)).map(({ kind }: { kind: string }) => kind)).toEqual([
    'CORRECTS',
    'PART_OF',
    'SPECIFIES',
  ])
})
