/** What each list can be narrowed by; how conditions combine is tested with the engine. */
import { expect } from 'vitest'
import { type Ask, test } from '../setup/fixture.ts'

/** Asks for the rows of a list that fit a filter, those of this world alone, and gives one field of each. */
function narrowed(ask: Ask, list: string, type: string, field: string, ids: readonly string[]) {
  const text = `query ($filter: ${type}Filter) { ${list}(filter: $filter) { totalCount nodes { ${field} } } }`
  return async (filter: object) => {
    const { data } = await ask(text, { filter: { and: [{ id: { in: ids } }, filter] } })
    const { totalCount, nodes } = data[list]
    expect(totalCount).toBe(nodes.length)
    return nodes.map((node: Record<string, string>) => node[field]).join(' ')
  }
}

test('each list can be narrowed by what its rows are', async ({ ask, world }) => {
  const region = world.place('region')
  const places = [world.place('x', { kind: 'CITY', within: region }), world.place('y', { kind: 'SITE' })]
  const units = [world.unit('x', { echelon: 'CORPS' }), world.unit('y', { country: 'ZZ' })]
  const events = [world.event('x', { kind: 'BATTLE' }), world.event('y', { kind: 'OTHER' })]
  const sources = [world.source('x', { kind: 'OUTLET' }), world.source('y', { kind: 'WITNESS' })]
  await world.record([])
  const [place, unit] = [
    narrowed(ask, 'places', 'Place', 'name', places),
    narrowed(ask, 'units', 'Unit', 'name', units),
  ]
  const event = narrowed(ask, 'events', 'Event', 'name', events)
  const source = narrowed(ask, 'sources', 'Source', 'name', sources)
  const entity = narrowed(ask, 'entities', 'Entity', 'id', [...units, ...events])

  expect(await place({ kind: { in: ['CITY', 'ADM1'] } })).toBe('x')
  expect(await place({ kind: { in: [] } })).toBe('')
  expect(await place({ within: region })).toBe('x')
  expect(await unit({ echelon: { eq: 'CORPS' } })).toBe('x')
  expect(await unit({ echelon: { in: ['CORPS', 'BRIGADE'] }, country: { eq: 'ZZ' } })).toBe('y')
  expect(await event({ kind: { eq: 'OTHER' } })).toBe('y')
  expect(await source({ kind: { eq: 'WITNESS' } })).toBe('y')
  expect(await entity({ name: { eq: 'y' }, id: { eq: units[1] } })).toBe(units[1])
})

test('documents can be narrowed by title, address and nature', async ({ ask, world }) => {
  const ids = ['x', 'y'].map((name) => world.id('document', name)) as [string, string]
  await world.record([], { document: { id: ids[0], title: 'X', url: 'https://example.org/x', nature: 'RETELLING' } })
  await world.record([], { document: { id: ids[1], title: 'Y' } })
  const titles = narrowed(ask, 'documents', 'Document', 'title', ids)

  expect(await titles({ title: { eq: 'Y' } })).toBe('Y')
  expect(await titles({ url: { startsWith: 'https://example.org/' } })).toBe('X')
  expect(await titles({ not: { url: { contains: 'example' } } })).toBe('Y')
  expect(await titles({ nature: { in: ['RETELLING', 'FICTIONAL'] } })).toBe('X')
})

test('claims can be narrowed by predicate, modality and statement', async ({ ask, world }) => {
  const [subject, place] = [world.actor('state'), world.place('town')]
  const ids = ['3', '2', '1'].map((name) => world.id('claim', name)) as [string, string, string]
  await world.record([
    { id: ids[0], predicate: 'DEPLOYED_TO', subject, place, statement: 'It is there.' },
    { id: ids[1], predicate: 'PRESENT_IN', subject, place, statement: 'It is seen there.' },
    { id: ids[2], predicate: 'DEPLOYED_TO', subject, place, modality: 'INTENDED', statement: 'It wants to be there.' },
  ])
  const claims = narrowed(ask, 'claims', 'Claim', 'statement', ids)

  expect(await claims({ predicate: { eq: 'DEPLOYED_TO' } })).toBe('It is there. It wants to be there.')
  expect(await claims({ modality: { in: ['INTENDED', 'PREDICTED'] } })).toBe('It wants to be there.')
  expect(await claims({ statement: { contains: 'SEEN' }, predicate: { in: ['PRESENT_IN'] } })).toBe('It is seen there.')
})

test('deployments can be narrowed by what the claims behind them say', async ({ ask, world }) => {
  const [subject, place] = [world.actor('state'), world.place('town')]
  await world.record([
    { predicate: 'DEPLOYED_TO', subject, place, statement: `Sent to ${place}.` },
    { predicate: 'PRESENT_IN', subject, place, statement: `Seen in ${place}.` },
  ])
  const deployments = async (filter: object) => {
    const { data } = await ask(
      `query ($filter: DeploymentFilter) {
        deployments(filter: $filter) { totalCount nodes { claim { statement } } }
      }`,
      { filter: { and: [{ statement: { contains: place } }, filter] } },
    )
    const { totalCount, nodes } = data.deployments
    expect(totalCount).toBe(nodes.length)
    return nodes.map(({ claim }: { claim: { statement: string } }) => claim.statement.slice(0, 4))
  }

  expect(await deployments({ predicate: { eq: 'PRESENT_IN' } })).toEqual(['Seen'])
  expect(await deployments({ not: { predicate: { in: ['PRESENT_IN', 'HAS_TROOPS_IN'] } } })).toEqual(['Sent'])
  expect(await deployments({ statement: { startsWith: 'seen' } })).toEqual(['Seen'])
  expect(await deployments({ or: [] })).toEqual([])
})

test('assertions can be narrowed by id, stance and voice', async ({ ask, world }) => {
  const [subject, source] = [world.actor('state'), world.source('source')]
  const said = { id: world.id('claim', 'a'), predicate: 'COUNTERATTACKS', subject } as const
  const id = (name: string) => world.id('assertion', name)
  await world.record([
    { ...said, assertion: { id: id('1') } },
    { ...said, by: source, stance: 'DOUBTS', assertion: { id: id('2') } },
    { ...said, by: source, voice: 'DIRECT_QUOTE', assertion: { id: id('3') } },
  ])
  const assertions = async (filter: object) =>
    (
      await ask(
        `query ($id: ID!, $filter: AssertionFilter) {
          claim(id: $id) { assertions(filter: $filter) { nodes { id } } }
        }`,
        { id: said.id, filter },
      )
    ).data.claim.assertions.nodes.map((node: { id: string }) => node.id)

  expect(await assertions({ id: { in: [id('3'), id('1')] } })).toEqual([id('1'), id('3')])
  expect(await assertions({ stance: { eq: 'ASSERTS' }, voice: { eq: 'OWN_VOICE' } })).toEqual([id('1')])
  expect(await assertions({ or: [{ stance: { in: ['DOUBTS'] } }, { voice: { in: ['DIRECT_QUOTE'] } }] })).toEqual([
    id('2'),
    id('3'),
  ])
})
