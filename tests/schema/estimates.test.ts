import { expect } from 'vitest'
import type { UserError } from '../../src/errors.ts'
import { test } from '../setup/fixture.ts'
import type { Said, World } from '../setup/world.ts'

const series = `query ($subject: ID!, $place: ID, $more: DateTime) {
  estimates(subject: $subject, predicate: HAS_TROOPS_IN, measure: PEOPLE, place: $place, interval: MONTH, asOf: { known: $more }) {
    measure modality role claims origins
    omitted { why count claims { id } }
    points {
      label from fromEpoch toEpoch rule low best high origins unknownLineage singleOriginShare carriedForward
      votes { known basis low number high claim { id } sources { id } }
      claims { id }
      because { rule sentence ids }
    }
  }
}`

const people = (amount: string) =>
  ({ quantity: { asStated: amount, amount, qualifier: 'ABOUT', unit: 'PEOPLE', role: 'LEVEL' } }) as const
const during = (edtf: string, more: Partial<NonNullable<Said['validTime']>> = {}) =>
  ({ validTime: { edtf, basis: 'STATED', extent: 'THROUGHOUT', end: 'KNOWN', ...more } }) as const

/** Three origins on the troops in one place, two of which are one actor, and what has no vote. */
async function reported(world: World) {
  const [subject, place] = [world.actor('state'), world.place('oblast')]
  const ministry = world.actor('ministry', { kind: 'GOVERNMENT_BODY' })
  const [a, b] = [world.source('a'), world.source('b')]
  const spokesman = world.source('spokesman', { voiceOf: ministry })
  const minister = world.source('minister', { voiceOf: ministry })
  const said = { predicate: 'HAS_TROOPS_IN', subject, place } as const
  const id = (name: string) => world.id('claim', name)
  const assertion = { id: world.id('assertion', 'minister') }
  const first = await world.record([
    { ...said, id: id('a'), ...people('59000'), ...during('2024-08/2024-09'), by: a },
    { ...said, id: id('b'), ...people('38000'), ...during('2024-08', { end: 'UNKNOWN' }), by: b },
    { ...said, id: id('spokesman'), ...people('60000'), ...during('2024-08'), by: spokesman },
    { ...said, id: id('undated'), ...people('7'), by: a },
    { ...said, id: id('intended'), ...people('90000'), ...during('2024-08'), by: a, modality: 'INTENDED' },
    {
      ...said,
      id: id('part'),
      ...people('2000'),
      ...during('2024-09'),
      by: a,
      relations: [{ kind: 'PART_OF', claim: id('a') }],
    },
    { ...said, id: id('narrated'), ...people('10000'), ...during('2024-10') },
    { ...said, id: id('denied'), ...people('1'), ...during('2024-10'), by: a, stance: 'DENIES' },
  ])
  // Later: an echo of the first, and another figure by the actor of the spokesman for the same time.
  const second = await world.record([
    { ...said, ...people('59000'), ...during('2024-08/2024-09'), by: a },
    {
      ...said,
      id: id('minister'),
      ...people('61000'),
      ...during('2024-08'),
      by: minister,
      saidAt: '2024-12',
      assertion,
    },
  ])
  return { subject, place, a, b, spokesman, minister, id, first, second, assertion: assertion.id }
}

test('a series has one vote for each origin, its latest, and says what each point rests on, with one query for the figures', async ({
  ask,
  world,
}) => {
  const { subject, place, a, b, spokesman, minister, id } = await reported(world)
  const sources = (...ids: string[]) => ids.sort().map((one) => ({ id: one }))

  const { data, queries } = await ask(series, { subject, place })

  expect(queries.filter((name) => name.startsWith('estimate/'))).toEqual(['estimate/list'])
  const { points, ...whole } = data.estimates
  expect(whole).toEqual({
    measure: 'PEOPLE',
    modality: 'STATED_AS_FACT',
    role: 'LEVEL',
    claims: 5,
    origins: 3,
    omitted: [
      { why: 'UNSUPPORTED', count: 1, claims: [{ id: id('denied') }] },
      { why: 'OTHER_MODALITY', count: 1, claims: [{ id: id('intended') }] },
      { why: 'PART_OF_WHOLE', count: 1, claims: [{ id: id('part') }] },
      { why: 'UNDATED', count: 1, claims: [{ id: id('undated') }] },
    ],
  })
  expect(
    points.map(({ label, low, best, high, rule }: Record<string, unknown>) => [label, low, best, high, rule]),
  ).toEqual([
    ['2024-08', 36_100, 59_000, 64_050, 'MEDIAN_OF_ORIGINS'],
    ['2024-09', 36_100, 48_500, 61_950, 'MEDIAN_OF_ORIGINS'],
    ['2024-10', 9500, 38_000, 39_900, 'ONE_ORIGIN'],
  ])
  expect(points[0]).toMatchObject({
    from: '2024-08-01T00:00:00.000Z',
    fromEpoch: Date.parse('2024-08-01'),
    toEpoch: Date.parse('2024-09-01'),
    origins: 3,
    unknownLineage: 0,
    singleOriginShare: 0.3333,
    carriedForward: 0,
  })
  const votes = points[0].votes.map(({ sources: of, claim, basis, number }: Record<string, unknown>) => ({
    of,
    claim,
    basis,
    number,
  }))
  expect(votes).toHaveLength(3)
  expect(votes).toContainEqual({ of: sources(a), claim: { id: id('a') }, basis: 'ATTESTED', number: 59_000 })
  expect(votes).toContainEqual({ of: sources(b), claim: { id: id('b') }, basis: 'ATTESTED', number: 38_000 })
  expect(votes).toContainEqual({
    of: sources(spokesman, minister),
    claim: { id: id('minister') },
    basis: 'ATTESTED',
    number: 61_000,
  })
  expect(points[1]).toMatchObject({ carriedForward: 1, origins: 2 })
  expect(points[2]).toMatchObject({
    carriedForward: 1,
    origins: 1,
    unknownLineage: 1,
    claims: sources(id('b'), id('narrated')),
  })
  expect(points[2].because).toContainEqual({
    rule: 'estimate.carried-forward',
    sentence: 'Carried forward from an earlier time, of which nobody says that it ended: 1 of 2 votes.',
    ids: [id('b')],
  })
})

test('a series is as of any known time, and forgets what was retracted', async ({ ask, world }) => {
  const { subject, place, id, first, second, assertion } = await reported(world)
  const august = async (more?: string) => (await ask(series, { subject, place, more })).data.estimates.points[0]
  const claims = (point: { claims: { id: string }[] }) => point.claims.map((claim) => claim.id)

  expect(claims(await august(first.known))).toEqual([id('a'), id('b'), id('spokesman')].sort())
  await world.retract(assertion)
  expect(claims(await august())).toEqual([id('a'), id('b'), id('spokesman')].sort())
  expect(claims(await august(second.known))).toContain(id('minister'))
})

test('an interval of which nothing is said says so, and a question that nobody answers has no points', async ({
  ask,
  world,
}) => {
  const { subject, place } = await reported(world)
  const asked = async (args: string) =>
    (
      await ask(
        `query ($subject: ID!, $place: ID!) {
          estimates(subject: $subject, predicate: HAS_TROOPS_IN, place: $place, ${args}) {
            points { label low best high rule singleOriginShare votes { basis } claims { id } because { sentence } }
          }
        }`,
        { subject, place },
      )
    ).data.estimates.points

  expect(
    await asked('measure: PEOPLE, interval: YEAR, from: "2023-05-01T00:00:00Z", to: "2024-01-01T00:00:00Z"'),
  ).toEqual([
    {
      label: '2023',
      low: null,
      best: null,
      high: null,
      rule: 'NOTHING',
      singleOriginShare: null,
      votes: [],
      claims: [],
      because: [{ sentence: 'Nothing is said of 2023.' }],
    },
  ])
  expect(await asked('measure: FORMATIONS, interval: MONTH')).toEqual([])
  expect((await asked('measure: PEOPLE, interval: MONTH, modality: INTENDED'))[0]).toMatchObject({ best: 90_000 })
})

test('what no claim could answer is refused, saying what was expected', async ({ ask }) => {
  const refused = async (args: string) => {
    const { errors } = await ask(`{ estimates(interval: MONTH, ${args}) { claims } }`, {}, { errors: 'expected' })
    return [errors?.[0]?.message, (errors?.[0]?.originalError as UserError | undefined)?.code]
  }
  const troops = 'predicate: HAS_TROOPS_IN, measure: PEOPLE'

  expect(await refused(`${troops}, subject: "actor_x"`)).toEqual([
    'place: Expected one, since every claim with HAS_TROOPS_IN has one, found none.',
    'BAD_USER_INPUT',
  ])
  expect(await refused(`${troops}, subject: "place_x", place: "place_x"`)).toContain(
    'subject: Expected the id of Actor or Unit, found "place_x".',
  )
  expect(
    await refused('predicate: HAS_TROOPS_IN, measure: SQUARE_KILOMETRES, subject: "actor_x", place: "place_x"'),
  ).toContain(
    'measure: Expected a unit of what HAS_TROOPS_IN is measured in (PEOPLE or FORMATIONS), found "SQUARE_KILOMETRES".',
  )
  expect(await refused('predicate: CAPTURES, measure: PEOPLE, subject: "actor_x", place: "place_x"')).toContain(
    'predicate: Expected a predicate that takes a quantity, found "CAPTURES".',
  )
  expect(await refused(`${troops}, subject: "actor_x", place: "place_x", role: RATE`)).toContain(
    'role: Expected LEVEL, TOTAL or CHANGE of people, found "RATE".',
  )
  expect(
    (
      await refused(
        `${troops}, subject: "actor_x", place: "place_x", from: "2024-01-02T00:00:00Z", to: "2024-01-01T00:00:00Z"`,
      )
    )[0],
  ).toMatch(/^Expected "from" before "to"/)
})
