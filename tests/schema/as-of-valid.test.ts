import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import type { Said, World } from '../setup/world.ts'

const wordings = `query ($ids: [ID!], $asOf: AsOfInput) {
  claims(filter: { id: { in: $ids } }, asOf: $asOf) { totalCount nodes { wording } }
}`

/** Claims whose wording is the valid time they were given, and how those valid at a time are asked for. */
async function claimsValid(world: World, times: NonNullable<Said['validTime']>[]) {
  const subject = world.actor('state')
  const ids = times.map((_, index) => world.id('claim', `${9 - index}`))
  await world.record(
    times.map((validTime, index) => ({
      id: ids[index] as string,
      predicate: 'DESCRIBED_AS',
      subject,
      wording: validTime.edtf ?? 'undated',
      validTime,
    })),
  )
  return ids
}

test('a claim that holds until the end of April does not hold on 1 May', async ({ ask, world }) => {
  const ids = await claimsValid(world, [
    { edtf: '2024-04', basis: 'STATED' },
    { edtf: '2024-04-30', basis: 'STATED' },
    { edtf: '2024-05-01', basis: 'STATED' },
    { edtf: '2024-05-01/2024-05-31', basis: 'STATED' },
  ])
  const valid = async (edtf: string) => {
    const { totalCount, nodes } = (await ask(wordings, { ids, asOf: { valid: edtf } })).data.claims
    expect(totalCount).toBe(nodes.length)
    return nodes.map(({ wording }: { wording: string }) => wording)
  }

  expect(await valid('2024-05-01')).toEqual(['2024-05-01', '2024-05-01/2024-05-31'])
  expect(await valid('2024-04-30')).toEqual(['2024-04', '2024-04-30'])
  expect(await valid('2024-04-30T23:59:59Z')).toEqual(['2024-04', '2024-04-30'])
  expect(await valid('2024-05-01T00:00:00Z')).toEqual(['2024-05-01', '2024-05-01/2024-05-31'])
  expect(await valid('2024-06-01')).toEqual([])
})

test('a time asked for to the month, as a range or with an open end finds what holds at some moment of it', async ({
  ask,
  world,
}) => {
  const ids = await claimsValid(world, [
    { edtf: '2024-04', basis: 'STATED' },
    { edtf: '2024-05-31', basis: 'STATED' },
    { edtf: '2024-07', basis: 'STATED' },
  ])
  const valid = async (edtf: string) =>
    (await ask(wordings, { ids, asOf: { valid: edtf } })).data.claims.nodes.map(
      ({ wording }: { wording: string }) => wording,
    )

  expect(await valid('2024-05')).toEqual(['2024-05-31'])
  expect(await valid('2024-04-15')).toEqual(['2024-04'])
  expect(await valid('2024-04-30/2024-05-31')).toEqual(['2024-04', '2024-05-31'])
  expect(await valid('2024-05-31/..')).toEqual(['2024-05-31', '2024-07'])
  expect(await valid('../2024-05-30')).toEqual(['2024-04'])
  expect(await valid('2024')).toEqual(['2024-04', '2024-05-31', '2024-07'])
})

test('an end that is unknown or has not come is carried forward and flagged; one that is known is not', async ({
  ask,
  world,
}) => {
  const ids = await claimsValid(world, [
    { edtf: '2024-05-01/..', basis: 'STATED', end: 'ONGOING' },
    { edtf: '2024-05-02', basis: 'STATED', end: 'UNKNOWN' },
    { edtf: '2024-05-03', basis: 'STATED', end: 'KNOWN' },
    { edtf: '/2024-05', basis: 'STATED' },
    { basis: 'UNKNOWN' },
  ])
  const ends = `query ($ids: [ID!], $valid: EDTF) {
    claims(filter: { id: { in: $ids } }, asOf: { valid: $valid }) {
      nodes { wording validTime { earliest latest end } }
    }
  }`
  const valid = async (edtf: string) => (await ask(ends, { ids, valid: edtf })).data.claims.nodes

  const ongoing = {
    wording: '2024-05-01/..',
    validTime: { earliest: '2024-05-01T00:00:00.000Z', latest: null, end: 'ONGOING' },
  }
  const unknown = {
    wording: '2024-05-02',
    validTime: { earliest: '2024-05-02T00:00:00.000Z', latest: null, end: 'UNKNOWN' },
  }
  const sinceEver = {
    wording: '/2024-05',
    validTime: { earliest: null, latest: '2024-06-01T00:00:00.000Z', end: 'KNOWN' },
  }
  const undated = { wording: 'undated', validTime: { earliest: null, latest: null, end: 'UNKNOWN' } }
  expect(await valid('2030-01-01')).toEqual([ongoing, unknown, undated])
  expect(await valid('2024-05-01')).toEqual([ongoing, sinceEver, undated])
  expect(await valid('1900')).toEqual([sinceEver, undated])
})

test('the valid time holds for every level below the root field', async ({ ask, world }) => {
  const [corps, brigade, battalion] = [world.unit('corps'), world.unit('brigade'), world.unit('battalion')]
  const [here, there] = [world.place('here'), world.place('there')]
  const validTime = { edtf: '2024-05', basis: 'STATED' } as const
  await world.record([
    { predicate: 'PART_OF', subject: brigade, object: corps, validTime },
    { predicate: 'PART_OF', subject: battalion, object: brigade, validTime },
    { predicate: 'DEPLOYED_TO', subject: battalion, place: here, validTime },
    { predicate: 'DEPLOYED_TO', subject: battalion, place: there, validTime: { edtf: '2024-06', basis: 'STATED' } },
  ])
  const below = `query ($id: ID!, $valid: EDTF) {
    unit(id: $id, asOf: { valid: $valid }) {
      subordinates { nodes { subordinates { nodes { deployments { nodes { place { name } } } } } } }
    }
  }`
  const read = async (valid: string | null) => (await ask(below, { id: corps, valid })).data.unit.subordinates.nodes

  const at = (...names: string[]) => [
    { subordinates: { nodes: [{ deployments: { nodes: names.map((name) => ({ place: { name } })) } }] } },
  ]
  expect(await read('2024-05')).toEqual(at('here'))
  expect(await read('2024-06')).toEqual([])
  const [both] = await read(null)
  expect(both.subordinates.nodes[0].deployments.nodes).toHaveLength(2)
})

test('a valid time that is no date is refused with what was expected', async ({ ask }) => {
  const { data, errors } = await ask(
    '{ claims(asOf: { valid: "last May" }) { totalCount } }',
    {},
    { errors: 'expected' },
  )

  expect(data).toBeNull()
  expect(errors?.map(({ message }) => message)).toEqual([
    'Expected an EDTF date such as "2024", "2024-08", "2024-08-06", "2024-08?", "202X", "2024-21", an interval "2024-08/2024-11" or "2024-08/..", or a set "[2024-08,2024-10]", but came "last May".',
  ])
})
