import { expect } from 'vitest'
import type { PlaceInput } from '../../src/resolvers/record/input.ts'
import { type Ask, test } from '../setup/fixture.ts'
import type { World } from '../setup/world.ts'

/** Places at these points, and a function that gives the names of those that fit a filter. */
async function placesAt(
  ask: Ask,
  world: World,
  points: Record<string, [latitude: number, longitude: number, precision: string | null]>,
) {
  const ids = Object.entries(points).map(([name, [latitude, longitude, precision]]) =>
    world.place(name, {
      location: { latitude, longitude },
      ...(precision !== null && { locationPrecision: precision as NonNullable<PlaceInput['locationPrecision']> }),
    }),
  )
  await world.record([])
  return async (location: string, asOf = '') => {
    const { data } = await ask(
      `query ($ids: [ID!]) {
        places(filter: { id: { in: $ids }, location: ${location} } ${asOf}) { nodes { name } }
      }`,
      { ids },
    )
    return data.places.nodes.map(({ name }: { name: string }) => name).join(' ')
  }
}

test('near means surely near: the middle of a province is not near a village, though it may be', async ({
  ask,
  world,
}) => {
  const places = await placesAt(ask, world, {
    'a-village': [51.2, 35.2, 'SETTLEMENT'],
    'b-province': [51.21, 35.21, 'PROVINCE'],
    'c-spot': [51.3, 35.2, 'EXACT'],
    'd-unsaid': [51.2, 35.2, null],
    'e-far': [52.2, 35.2, 'SETTLEMENT'],
  })
  const near = (radiusKm: number, more = '') =>
    places(`{ near: { point: { latitude: 51.2, longitude: 35.2 }, radiusKm: ${radiusKm} ${more} } }`)

  expect(await near(4.9)).toBe('')
  expect(await near(4.9, 'certainty: POSSIBLY')).toBe('a-village b-province d-unsaid')
  expect(await near(20)).toBe('a-village c-spot d-unsaid')
  expect(await near(20, 'certainty: POSSIBLY')).toBe('a-village b-province c-spot d-unsaid')
  expect(await near(200)).toBe('a-village b-province c-spot d-unsaid e-far')
})

test('a box holds what lies within it wherever that is, over the 180th meridian and around a pole, too', async ({
  ask,
  world,
}) => {
  const places = await placesAt(ask, world, {
    'a-province': [51.2, 35.2, 'PROVINCE'],
    'b-town': [51.2, 35.2, 'SETTLEMENT'],
    'c-edge': [51.2, 35.99, 'SETTLEMENT'],
    'd-east': [-17, 179.9, 'EXACT'],
    'e-west': [-17, -179.9, 'EXACT'],
    'f-pole': [89.99, 10, 'EXACT'],
  })
  const box = (south: number, west: number, north: number, east: number, more = '') =>
    places(`{ inBox: { south: ${south}, west: ${west}, north: ${north}, east: ${east} ${more} } }`)
  const possibly = 'certainty: POSSIBLY'

  expect(await box(51, 35, 52, 36)).toBe('b-town')
  expect(await box(51, 35, 52, 36, possibly)).toBe('a-province b-town c-edge')
  expect(await box(51, 36, 52, 37, possibly)).toBe('a-province c-edge')
  expect(await box(-20, 179, -10, -179)).toBe('d-east e-west')
  expect(await box(-20, -179, -10, 179)).toBe('')
  expect(await box(-20, 179, -10, 180)).toBe('d-east')
  expect(await box(80, -180, 90, 180)).toBe('f-pole')
  expect(await box(80, 100, 90, 120)).toBe('')
  expect(await box(-90, -180, 90, 180)).toBe('a-province b-town c-edge d-east e-west f-pole')
  expect(await box(89.9, 100, 89.999, 120, possibly)).toBe('')
  expect(await places('{ near: { point: { latitude: 90, longitude: -170 }, radiusKm: 5 } }')).toBe('f-pole')
  expect(await places('{ near: { point: { latitude: -17, longitude: 179.9 }, radiusKm: 30 } }')).toBe('d-east e-west')
})

test('where a place is, and whether anywhere, is read as known then', async ({ ask, world }) => {
  const places = await placesAt(ask, world, { moved: [51.2, 35.2, 'EXACT'] })
  const { known } = await world.record([])
  await world.change(
    `MATCH (place:Place {id: $id})-[:HAD_STATE]->(old) SET old.replacedAt = $at, place.location = null, place.stateSince = $at
     CREATE (place)-[:HAD_STATE]->(new:EntityState)
     SET new = properties(old), new.version = 2, new.location = null, new.recordedAt = $at, new.replacedAt = 8640000000000000`,
    { id: world.id('place', 'moved') },
  )
  const box = '{ inBox: { south: 51, west: 35, north: 52, east: 36 } }'

  expect(await places(box)).toBe('')
  expect(await places(box, `, asOf: { known: "${known}" }`)).toBe('moved')
})

test('what is no circle and no box is refused, saying what was expected', async ({ ask }) => {
  const refused = async (location: string) => {
    const { errors } = await ask(
      `{ places(filter: { location: ${location} }) { totalCount } }`,
      {},
      { errors: 'expected' },
    )
    return errors?.[0]?.message
  }

  expect(await refused('{ near: { point: { latitude: 91, longitude: 0 }, radiusKm: 1 } }')).toBe(
    'Expected "latitude" between -90 and 90, found 91.',
  )
  expect(await refused('{ near: { point: { latitude: 1, longitude: 0 }, radiusKm: 0 } }')).toBe(
    'Expected "radiusKm" above 0, found 0.',
  )
  expect(await refused('{ inBox: { south: 1, west: 0, north: 2, east: 180.5 } }')).toBe(
    'Expected "east" between -180 and 180, found 180.5.',
  )
  expect(await refused('{ inBox: { south: 2, west: 0, north: 1, east: 1 } }')).toBe(
    'Expected "inBox" to have its south below its north, found 2 and 1.',
  )
})
