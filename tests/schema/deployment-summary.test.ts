import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

const summary = `query ($place: ID!, $at: EDTF!, $measure: MeasurementUnit!) {
  deploymentSummary(place: $place, at: $at, measure: $measure) {
    from to measure
    forces {
      force { ... on Actor { id } ... on Unit { id } } place { id } predicate
      rule low best high origins singleOriginShare carriedForward votes { basis claim { id } }
      reports { id } disputes { claim { id } dispute because { rule ids } } because { rule sentence ids }
    }
  }
}`

const people = (amount: string) =>
  ({ quantity: { asStated: amount, amount, qualifier: 'ABOUT', unit: 'PEOPLE', role: 'LEVEL' } }) as const
const during = (edtf: string, end: 'KNOWN' | 'UNKNOWN' = 'KNOWN') =>
  ({ validTime: { edtf, basis: 'STATED', extent: 'THROUGHOUT', end } }) as const

test('a summary names who is reported at a place and within it, each with its own figures, and what is disputed', async ({
  ask,
  world,
}) => {
  const [state, ally, brigade] = [world.actor('state'), world.actor('ally'), world.unit('brigade')]
  const oblast = world.place('oblast')
  const town = world.place('town', { within: [oblast] })
  const elsewhere = world.place('elsewhere')
  const [a, b] = [world.source('a'), world.source('b')]
  const id = (name: string) => world.id('claim', name)
  const denial = world.id('assertion', 'denial')
  const deployed = { predicate: 'DEPLOYED_TO', place: oblast } as const
  await world.record([
    { ...deployed, id: id('more'), subject: state, ...people('59000'), ...during('2024-10/2024-11'), by: a },
    { ...deployed, id: id('fewer'), subject: state, ...people('38000'), ...during('2024-10/2024-11'), by: b },
    { ...deployed, id: id('ally'), subject: ally, predicate: 'PRESENT_IN', ...during('2024-10/2024-11'), by: a },
    {
      ...deployed,
      id: id('brigade'),
      subject: brigade,
      place: town,
      ...people('3000'),
      ...during('2024-09', 'UNKNOWN'),
      by: b,
    },
    { ...deployed, id: id('gone'), subject: brigade, ...people('5'), ...during('2024-08'), by: b },
    {
      ...deployed,
      id: id('elsewhere'),
      subject: brigade,
      place: elsewhere,
      ...people('4'),
      ...during('2024-11'),
      by: b,
    },
    {
      ...deployed,
      id: id('planned'),
      subject: state,
      ...people('90000'),
      ...during('2024-11'),
      by: a,
      modality: 'INTENDED',
    },
    {
      ...deployed,
      id: id('conditional'),
      subject: ally,
      ...people('9'),
      ...during('2024-11'),
      by: a,
      condition: 'if asked',
    },
  ])
  await world.record([
    {
      ...deployed,
      subject: ally,
      predicate: 'PRESENT_IN',
      ...during('2024-10/2024-11'),
      by: b,
      stance: 'DENIES',
      assertion: { id: denial },
    },
  ])
  const at = async (time: string, measure = 'PEOPLE') =>
    (await ask(summary, { place: oblast, at: time, measure })).data.deploymentSummary

  const { forces, ...time } = await at('2024-11-15')

  expect(time).toEqual({ from: '2024-11-15T00:00:00.000Z', to: '2024-11-16T00:00:00.000Z', measure: 'PEOPLE' })
  const of = (force: string) => forces.filter((row: { force: { id: string } }) => row.force.id === force)
  expect(forces).toHaveLength(3)
  const [more, fewer] = [id('more'), id('fewer')]
  expect(of(state)).toMatchObject([
    {
      place: { id: oblast },
      predicate: 'DEPLOYED_TO',
      rule: 'MEDIAN_OF_ORIGINS',
      low: 36_100,
      best: 48_500,
      high: 61_950,
      origins: 2,
      singleOriginShare: 1,
      reports: [{ id: fewer }, { id: more }],
      disputes: [
        { claim: { id: fewer }, dispute: 'CONTRADICTED', because: { rule: 'dispute.CONTRADICTED', ids: [more] } },
        { claim: { id: more }, dispute: 'CONTRADICTED', because: { rule: 'dispute.CONTRADICTED', ids: [fewer] } },
      ],
    },
  ])
  expect(of(ally)).toMatchObject([
    {
      predicate: 'PRESENT_IN',
      rule: 'NOTHING',
      best: null,
      votes: [],
      reports: [{ id: id('ally') }],
      disputes: [{ dispute: 'DENIED', because: { ids: [denial] } }],
      because: [{ rule: 'estimate.nothing', sentence: 'Nothing is said of how many people there are.', ids: [] }],
    },
  ])
  expect(of(brigade)).toMatchObject([
    {
      place: { id: town },
      best: 3000,
      carriedForward: 1,
      votes: [{ basis: 'CARRIED_FORWARD', claim: { id: id('brigade') } }],
      disputes: [],
    },
  ])
  expect((await at('2024-08')).forces).toMatchObject([{ force: { id: brigade }, place: { id: oblast }, best: 5 }])
  expect((await at('2024-11', 'VEHICLES')).forces.map(({ rule }: { rule: string }) => rule)).toEqual(
    Array(3).fill('NOTHING'),
  )
  expect((await at('2023')).forces).toEqual([])
})

test('a summary of what is no place, or in a unit of something else, is refused', async ({ ask }) => {
  const refused = async (place: string, measure: string) =>
    (await ask(summary, { place, at: '2024', measure }, { errors: 'expected' })).errors?.[0]?.message

  expect(await refused('actor_x', 'PEOPLE')).toBe('place: Expected the id of Place, found "actor_x".')
  expect(await refused('place_x', 'SQUARE_KILOMETRES')).toBe(
    'measure: Expected a unit of what forces are measured in (PEOPLE, FORMATIONS, VEHICLES or AIRCRAFT), found "SQUARE_KILOMETRES".',
  )
})
