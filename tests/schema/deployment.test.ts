import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import type { Said } from '../setup/world.ts'

test('a place lists only the deployments that are valid on the given day', async ({ ask, world }) => {
  const place = world.place('town')
  const [early, late] = [world.unit('early'), world.unit('late')]
  await world.record([
    { predicate: 'DEPLOYED_TO', subject: early, place, validTime: { edtf: '2024-03/2024-04', basis: 'STATED' } },
    { predicate: 'DEPLOYED_TO', subject: late, place, validTime: { edtf: '2024-05-01/2024-05-31', basis: 'STATED' } },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      place(id: $id, asOf: { valid: "2024-05-01" }) { deployments { nodes { force { ... on Unit { id } } } } }
    }`,
    { id: place },
  )

  expect(data.place.deployments.nodes).toEqual([{ force: { id: late } }])
})

test('a deployment says who is where, how strong, when, and by which claim', async ({ ask, world }) => {
  const [state, town] = [world.actor('state'), world.place('town')]
  const claim = world.id('claim', 'deployed')
  const id = claim.replace('claim_', 'deployment_')
  await world.record([
    {
      id: claim,
      predicate: 'DEPLOYED_TO',
      subject: state,
      place: town,
      quantity: { asStated: 'some 500 men', amount: '500', qualifier: 'ABOUT', unit: 'PEOPLE', role: 'LEVEL' },
      validTime: { edtf: '2024-05', basis: 'STATED' },
    },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      deployment(id: $id) {
        __typename id
        force { __typename ... on Actor { id kind } }
        place { id }
        validTime { edtf }
        strength { asStated amount unit interval { low high } }
        claim { id predicate }
        status { support dispute lifecycle }
        alternatives { totalCount }
      }
    }`,
    { id },
  )

  expect(data.deployment).toEqual({
    __typename: 'Deployment',
    id,
    force: { __typename: 'Actor', id: state, kind: 'STATE' },
    place: { id: town },
    validTime: { edtf: '2024-05' },
    strength: { asStated: 'some 500 men', amount: '500', unit: 'PEOPLE', interval: { low: '475', high: '525' } },
    claim: { id: claim, predicate: 'DEPLOYED_TO' },
    status: { support: 'OWN_VOICE_ONLY', dispute: 'NONE', lifecycle: 'CURRENT' },
    alternatives: { totalCount: 0 },
  })
})

test('actors and units are listed together as forces, latest report first, with what each type has', async ({
  ask,
  world,
}) => {
  const army = world.actor('army', { kind: 'ARMED_FORCE' })
  const [brigade, town] = [world.unit('brigade'), world.place('town')]
  const [ofArmy, ofBrigade] = [world.id('claim', 'army'), world.id('claim', 'brigade')]
  await world.record([
    { id: ofArmy, predicate: 'HAS_TROOPS_IN', subject: army, place: town },
    { predicate: 'PART_OF', subject: brigade, object: army },
  ])
  await world.record([{ id: ofBrigade, predicate: 'PRESENT_IN', subject: brigade, place: town }])

  const { data } = await ask(
    `query ($town: String) {
      deployments(filter: { statement: { contains: $town } }) {
        totalCount
        nodes {
          id strength { amount }
          force {
            ... on Node { id }
            ... on Entity { name }
            ... on Unit { echelon armedForces { nodes { name } } }
            ... on Actor { kind units { nodes { name } } }
          }
        }
      }
    }`,
    { town },
  )

  expect(data.deployments).toEqual({
    totalCount: 2,
    nodes: [
      {
        id: ofBrigade.replace('claim_', 'deployment_'),
        strength: null,
        force: { id: brigade, name: 'brigade', echelon: 'BRIGADE', armedForces: { nodes: [{ name: 'army' }] } },
      },
      {
        id: ofArmy.replace('claim_', 'deployment_'),
        strength: null,
        force: { id: army, name: 'army', kind: 'ARMED_FORCE', units: { nodes: [{ name: 'brigade' }] } },
      },
    ],
  })
})

test('only what somebody says is so makes a deployment, though others deny it', async ({ ask, world }) => {
  const [state, source, critic] = [world.actor('state'), world.source('source'), world.source('critic')]
  const said = (name: string, more: Partial<Said> = {}): Said => ({
    predicate: 'DEPLOYED_TO',
    subject: state,
    place: world.id('place', name),
    by: source,
    ...more,
  })
  for (const name of ['asserted', 'disputed', 'denied', 'doubted', 'unsaid', 'intended', 'expected']) world.place(name)
  await world.record([
    said('asserted'),
    said('disputed'),
    said('disputed', { by: critic, stance: 'DENIES' }),
    said('denied', { stance: 'DENIES' }),
    said('doubted', { stance: 'DOUBTS' }),
    said('unsaid', { stance: 'NEITHER_CONFIRMS_NOR_DENIES' }),
    said('intended', { modality: 'INTENDED' }),
    said('expected', { modality: 'PREDICTED' }),
  ])

  const { data } = await ask(
    'query ($id: ID!) { actor(id: $id) { deployments { nodes { place { name } status { support dispute } } } } }',
    { id: state },
  )

  const deployments: { place: { name: string } }[] = data.actor.deployments.nodes
  expect(deployments.sort((a, b) => a.place.name.localeCompare(b.place.name))).toEqual([
    { place: { name: 'asserted' }, status: { support: 'SINGLE_ORIGIN', dispute: 'NONE' } },
    { place: { name: 'disputed' }, status: { support: 'SINGLE_ORIGIN', dispute: 'DENIED' } },
  ])
})

test('other reports on a unit at the same time are alternatives, wherever they put it', async ({ ask, world }) => {
  const [unit, other] = [world.unit('unit'), world.unit('other')]
  const [here, there] = [world.place('here'), world.place('there')]
  const id = (name: string) => world.id('claim', name)
  const said = (name: string, subject: string, place: string, edtf: string): Said => ({
    id: id(name),
    predicate: 'DEPLOYED_TO',
    subject,
    place,
    validTime: { edtf, basis: 'STATED' },
  })
  await world.record([
    said('1', unit, here, '2024-04/2024-05'),
    said('2', unit, there, '2024-05/2024-06'),
    { ...said('3', unit, here, '2024-05-10'), predicate: 'PRESENT_IN' },
    said('4', unit, there, '2024-06'),
    said('5', other, here, '2024-05'),
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      deployment(id: $id) {
        alternatives { totalCount nodes { claim { id } alternatives { nodes { claim { id } } } } }
      }
    }`,
    { id: id('1').replace('claim_', 'deployment_') },
  )

  const claims = (...names: string[]) => ({ nodes: names.map((name) => ({ claim: { id: id(name) } })) })
  expect(data.deployment.alternatives).toEqual({
    totalCount: 2,
    nodes: [
      { claim: { id: id('3') }, alternatives: claims('2', '1') },
      { claim: { id: id('2') }, alternatives: claims('4', '3', '1') },
    ],
  })
})

test('an actor can be in many places at once, so only reports on the same place are alternatives', async ({
  ask,
  world,
}) => {
  const state = world.actor('state')
  const [here, there] = [world.place('here'), world.place('there')]
  const people = (amount: string) =>
    ({ asStated: amount, amount, qualifier: 'EXACT', unit: 'PEOPLE', role: 'LEVEL' }) as const
  const said = { predicate: 'DEPLOYED_TO', subject: state } as const
  const id = world.id('claim', 'one')
  await world.record([
    { ...said, id, place: here, quantity: people('100') },
    { ...said, place: here, quantity: people('300') },
    { ...said, place: there, quantity: people('50') },
  ])

  const { data } = await ask(
    'query ($id: ID!) { deployment(id: $id) { alternatives { nodes { strength { amount } place { id } } } } }',
    { id: id.replace('claim_', 'deployment_') },
  )

  expect(data.deployment.alternatives.nodes).toEqual([{ strength: { amount: '300' }, place: { id: here } }])
})

test('the alternatives are narrowed to the valid time asked for, and are known as of then', async ({ ask, world }) => {
  const unit = world.unit('unit')
  const id = (name: string) => world.id('claim', name)
  const said = (name: string, edtf: string): Said => ({
    id: id(name),
    predicate: 'DEPLOYED_TO',
    subject: unit,
    place: world.place(name),
    validTime: { edtf, basis: 'STATED' },
  })
  const { known: before } = await world.record([said('1', '2024-04/2024-06'), said('2', '2024-04')])
  await world.record([said('3', '2024-06')])
  const alternatives = `query ($id: ID!, $asOf: AsOfInput) {
    deployment(id: $id, asOf: $asOf) { alternatives { totalCount nodes { claim { id } } } }
  }`
  const seen = async (asOf: object) =>
    (
      await ask(alternatives, { id: id('1').replace('claim_', 'deployment_'), asOf })
    ).data.deployment.alternatives.nodes.map(({ claim }: { claim: { id: string } }) => claim.id)

  expect(await seen({})).toEqual([id('3'), id('2')])
  expect(await seen({ valid: '2024-06-01' })).toEqual([id('3')])
  expect(await seen({ valid: '2024-05' })).toEqual([])
  expect(await seen({ known: before })).toEqual([id('2')])
})

test('a deployment ends when its last assertion is taken back and begins again with the next, under one id', async ({
  ask,
  world,
}) => {
  const said: Said = {
    id: world.id('claim', 'a'),
    predicate: 'DEPLOYED_TO',
    subject: world.unit('unit'),
    place: world.place('town'),
  }
  const assertion = { id: world.id('assertion', 'first') }
  const { known: first } = await world.record([{ ...said, assertion }])
  const between = await world.retract(assertion.id)
  const { known: again } = await world.record([said])
  const seen = `query ($id: ID!, $town: ID!, $known: DateTime) {
    deployment(id: $id, asOf: { known: $known }) { id place { id } }
    place(id: $town, asOf: { known: $known }) { deployments { totalCount nodes { id } } }
  }`
  const id = world.id('deployment', 'a')
  const town = String(said.place)
  const there = { deployment: { id, place: { id: town } }, place: { deployments: { totalCount: 1, nodes: [{ id }] } } }
  const asKnown = async (known: string) => (await ask(seen, { id, town, known })).data

  expect(await asKnown(first)).toEqual(there)
  expect(await asKnown(between)).toEqual({
    deployment: null,
    place: { deployments: { totalCount: 0, nodes: [] } },
  })
  expect(await asKnown(again)).toEqual(there)
})
