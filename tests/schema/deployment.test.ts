import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

test('a place lists only the deployments that are valid on the given day', async ({ ask, world }) => {
  const place = world.place('town')
  const [early, late] = [world.unit('early'), world.unit('late')]
  await world.record([
    { predicate: 'DEPLOYED_TO', subject: early, place, validTime: { edtf: '2024-03/2024-04', basis: 'STATED' } },
    { predicate: 'DEPLOYED_TO', subject: late, place, validTime: { edtf: '2024-05-01/2024-05-31', basis: 'STATED' } },
  ])

  const { data, queries } = await ask(
    `query ($id: ID!) {
      place(id: $id, asOf: { valid: "2024-05-01" }) { deployments { nodes { force { ... on Unit { id } } } } }
    }`,
    { id: place },
  )

  expect(data.place.deployments.nodes).toEqual([{ force: { id: late } }])
  expect(queries).toEqual(['log/head', 'place/get'])
})
