import { describe, expect } from 'vitest'
import { type Ask, test } from '../setup/fixture.ts'
import type { World } from '../setup/world.ts'

/** Counts the claims with these ids; each row as one line of its values. */
async function counted(ask: Ask, ids: readonly string[], by: string, fields: string, more = '') {
  const { data, queries } = await ask(
    `query ($ids: [ID!]) { claimCounts(filter: { id: { in: $ids } }, by: [${by}] ${more}) { count ${fields} } }`,
    { ids },
  )
  expect(queries.filter((name) => name !== 'log/head')).toEqual(['claim-count/list'])
  return data.claimCounts.map((row: Record<string, unknown>) => Object.values(row).join(' '))
}

/** Three claims: one said by two sources, one denied, one of which nobody knows who said it first. */
async function threeClaims(world: World) {
  const [state, other] = [world.actor('state'), world.actor('other')]
  const [town, brigade] = [world.place('town'), world.unit('brigade')]
  const [one, two] = [world.source('one'), world.source('two')]
  const ids = ['a', 'b', 'c'].map((name) => world.id('claim', name)) as [string, string, string]
  const deployed = { predicate: 'DEPLOYED_TO', place: town } as const
  const first = await world.record([
    {
      ...deployed,
      id: ids[0],
      subject: state,
      by: one,
      saidAt: '2024-10-31',
      validTime: { edtf: '2024-08', basis: 'STATED' },
    },
    { ...deployed, id: ids[1], subject: brigade, by: two, stance: 'DENIES', saidAt: '2024-11', voice: 'DIRECT_QUOTE' },
    { id: ids[2], predicate: 'COUNTERATTACKS', subject: other, modality: 'INTENDED' },
  ])
  const said = { ...deployed, subject: state, validTime: { edtf: '2024-08', basis: 'STATED' } } as const
  const again = await world.record([
    { ...said, by: two, saidAt: '2024-11-02' },
    { ...said, by: one, saidAt: '2024-11-03' },
  ])
  return { ids, state, brigade, other, town, one, two, first, again }
}

describe('counts of claims', () => {
  test('count what claims are themselves, most first, and those without a value as a group of their own', async ({
    ask,
    world,
  }) => {
    const { ids, town, state, brigade, other } = await threeClaims(world)

    expect(await counted(ask, ids, 'PREDICATE', 'predicate')).toEqual(['2 DEPLOYED_TO', '1 COUNTERATTACKS'])
    expect(await counted(ask, ids, 'PLACE', 'placeId placeName objectId')).toEqual([`2 ${town} town `, '1   '])
    expect(
      await counted(ask, ids, 'SUBJECT, MODALITY, VALID_MONTH', 'subjectName modality validMonth validMonthEpoch'),
    ).toEqual(
      [
        `1 other INTENDED  `,
        `1 state STATED_AS_FACT ${new Date('2024-08-01').toISOString()} ${Date.parse('2024-08-01')}`,
        `1 brigade STATED_AS_FACT  `,
      ].sort((a, b) => order(a) - order(b)),
    )

    function order(line: string) {
      const names = { other, state, brigade }
      const [, name = ''] = line.split(' ')
      return Object.values(names)
        .sort()
        .indexOf(names[name as keyof typeof names])
    }
  })

  test('a claim that several sources make counts once for each of them, and one of unknown lineage under none', async ({
    ask,
    world,
  }) => {
    const { ids, one, two } = await threeClaims(world)

    expect((await counted(ask, ids, 'SOURCE', 'sourceId sourceName')).sort()).toEqual([
      '1  ',
      `1 ${one} one`,
      `2 ${two} two`,
    ])
    expect((await counted(ask, ids, 'SOURCE, STANCE', 'sourceName stance voice')).sort()).toEqual([
      '1  ASSERTS ',
      '1 one ASSERTS ',
      '1 two ASSERTS ',
      '1 two DENIES ',
    ])
    expect((await counted(ask, ids, 'SAID_MONTH, VOICE', 'saidMonth voice')).sort()).toEqual([
      '1 2024-10-01T00:00:00.000Z PARAPHRASE',
      '1 2024-11-01T00:00:00.000Z DIRECT_QUOTE',
      '1 2024-11-01T00:00:00.000Z OWN_VOICE',
      '1 2024-11-01T00:00:00.000Z PARAPHRASE',
    ])
    expect((await counted(ask, ids, 'DOCUMENT, PUBLISHER', 'documentTitle publisherName')).sort()).toEqual([
      '1 Report 2 outlet-2',
      '3 Report 1 outlet-1',
    ])
  })

  test('claims are counted by how sources and claims are judged, each assessor having a say', async ({
    ask,
    world,
  }) => {
    const { ids, one, two } = await threeClaims(world)
    await world.record([], {
      assessments: [
        { scale: 'RELIABILITY', of: one, value: 'B', rationale: 'x' },
        { scale: 'RELIABILITY', of: two, value: 'B', rationale: 'x' },
        { scale: 'CREDIBILITY', of: ids[0], value: 'DOUBTFUL', rationale: 'x' },
      ],
    } as never)

    expect((await counted(ask, ids, 'RELIABILITY', 'reliability')).sort()).toEqual(['1 ', '2 B'])
    expect((await counted(ask, ids, 'CREDIBILITY', 'credibility')).sort()).toEqual(['1 DOUBTFUL', '2 '])
  })

  test('counts are as of a valid and a known time, and names as known then', async ({ ask, world }) => {
    const { ids, first, state } = await threeClaims(world)
    await world.change(
      `MATCH (state:Actor {id: $state})-[:HAD_STATE]->(old) SET old.replacedAt = $at, state.name = 'renamed', state.stateSince = $at
       CREATE (state)-[:HAD_STATE]->(new:EntityState) SET new = properties(old), new.version = 2, new.name = 'renamed', new.recordedAt = $at, new.replacedAt = 8640000000000000`,
      { state },
    )
    const known = `known: "${first.known}"`

    expect(await counted(ask, ids, 'SUBJECT', 'subjectName', 'asOf: { valid: "2024-08-15" }')).toContain('1 renamed')
    expect(await counted(ask, ids, 'SUBJECT', 'subjectName', `asOf: { ${known} }`)).toContain('1 state')
    expect((await counted(ask, ids, 'SOURCE', 'sourceName', `asOf: { ${known} }`)).sort()).toEqual([
      '1 ',
      '1 one',
      '1 two',
    ])
    expect(await counted(ask, ids, 'PREDICATE', 'predicate', 'asOf: { valid: "2023" }')).toEqual([
      '1 COUNTERATTACKS',
      '1 DEPLOYED_TO',
    ])
  })

  test('the largest groups come first, and no more than are asked for', async ({ ask, world }) => {
    const { ids } = await threeClaims(world)

    expect(await counted(ask, ids, 'PREDICATE', 'predicate', 'first: 1')).toEqual(['2 DEPLOYED_TO'])
    expect(await counted(ask, [], 'PREDICATE', 'predicate')).toEqual([])
  })

  test('what cannot be counted is refused, saying what was expected', async ({ ask }) => {
    const refused = async (args: string) => {
      const { errors } = await ask(`{ claimCounts(${args}) { count } }`, {}, { errors: 'expected' })
      return errors?.[0]?.message
    }

    expect(await refused('by: []')).toBe('Expected "by" to name 1 to 3 different dimensions, found none.')
    expect(await refused('by: [PLACE, PLACE]')).toMatch(/found PLACE, PLACE\.$/)
    expect(await refused('by: [PLACE], first: 1001')).toBe('Expected "first" between 1 and 1000, found 1001.')
  })
})

/** The time line of the claims with these ids; each point as "label: count". */
async function timeline(ask: Ask, ids: readonly string[], args: string) {
  const { data, queries } = await ask(
    `query ($ids: [ID!]) { claimTimeline(filter: { id: { in: $ids } }, ${args}) { label count } }`,
    { ids },
  )
  expect(queries.filter((name) => name !== 'log/head')).toEqual(['timeline-count/list'])
  return data.claimTimeline.map(({ label, count }: { label: string; count: number }) => `${label}: ${count}`)
}

describe('time lines of claims', () => {
  test('a claim counts in every interval that its stated time touches; what is undated is shown last', async ({
    ask,
    world,
  }) => {
    const subject = world.actor('state')
    const times = [
      { edtf: '2024-08/2024-10', end: 'KNOWN' },
      { edtf: '2024-11-09', end: 'UNKNOWN' },
      { edtf: '2024-12/..', end: 'ONGOING' },
      { edtf: '/2024-07', end: 'KNOWN' },
      null,
    ] as const
    const ids = times.map((_, index) => world.id('claim', `${index}`))
    await world.record(
      times.map((time, index) => ({
        id: ids[index] ?? '',
        predicate: 'COUNTERATTACKS',
        subject,
        condition: `${index}`,
        ...(time && { validTime: { ...time, basis: 'STATED' as const } }),
      })),
    )

    expect(await timeline(ask, ids, 'interval: MONTH')).toEqual([
      '2024-07: 1',
      '2024-08: 1',
      '2024-09: 1',
      '2024-10: 1',
      '2024-11: 1',
      '2024-12: 1',
      'undated: 1',
    ])
    expect(
      await timeline(ask, ids, 'interval: QUARTER, from: "2024-09-15T00:00:00Z", to: "2025-07-01T00:00:00Z"'),
    ).toEqual(['2024-Q3: 1', '2024-Q4: 3', '2025-Q1: 1', '2025-Q2: 1', 'undated: 1'])
    expect(await timeline(ask, ids, 'interval: YEAR, asOf: { valid: "2024-09" }')).toEqual(['2024: 1', 'undated: 1'])
    expect(await timeline(ask, [], 'interval: DAY')).toEqual([])
  })

  test('a claim counts once in each interval in which somebody said it', async ({ ask, world }) => {
    const subject = world.actor('state')
    const [a, b] = [world.id('claim', 'a'), world.id('claim', 'b')]
    const said = { predicate: 'COUNTERATTACKS', subject } as const
    await world.record([
      { ...said, id: a, saidAt: '2024-11-04' },
      { ...said, id: b, saidAt: '2024-11-18', condition: 'b' },
    ])
    const { claims } = await world.record([
      { ...said, saidAt: '2024-11-05' },
      { ...said, condition: 'b' },
    ])
    await world.change(
      'MATCH (said:Assertion {id: $id}) SET said.saidAt = null, said.saidFrom = -8640000000000000, said.saidTo = 8640000000000000',
      { id: claims[1]?.assertion ?? '' },
    )

    expect(await timeline(ask, [a, b], 'axis: SAID, interval: WEEK')).toEqual([
      '2024-W45: 1',
      '2024-W46: 0',
      '2024-W47: 1',
      'undated: 1',
    ])
  })

  test('a claim counts once when it was recorded, with the bounds of the interval as dates and as numbers', async ({
    ask,
    world,
  }) => {
    const id = world.id('claim', 'a')
    const { known } = await world.record([{ id, predicate: 'COUNTERATTACKS', subject: world.actor('state') }])
    const day = known.slice(0, 10)

    const { data } = await ask(
      `query ($id: ID!) {
        claimTimeline(filter: { id: { eq: $id } }, axis: RECORDED, interval: DAY) { label from to fromEpoch toEpoch count }
      }`,
      { id },
    )

    const from = Date.parse(day)
    expect(data.claimTimeline).toEqual([
      {
        label: day,
        from: new Date(from).toISOString(),
        to: new Date(from + 86_400_000).toISOString(),
        fromEpoch: from,
        toEpoch: from + 86_400_000,
        count: 1,
      },
    ])
  })

  test('a line that would be too long, or ends before it begins, is refused', async ({ ask, world }) => {
    const ids = ['a', 'b'].map((name) => world.id('claim', name)) as [string, string]
    const said = { predicate: 'COUNTERATTACKS', subject: world.actor('state') } as const
    await world.record([
      { ...said, id: ids[0], validTime: { edtf: '1914-08-01', basis: 'STATED' } },
      { ...said, id: ids[1], validTime: { edtf: '2024-08-01', basis: 'STATED' } },
    ])
    const refused = async (args: string) => {
      const { errors } = await ask(
        `query ($ids: [ID!]) { claimTimeline(filter: { id: { in: $ids } }, ${args}) { label } }`,
        { ids },
        { errors: 'expected' },
      )
      return errors?.[0]?.message
    }

    expect(await refused('interval: DAY')).toBe(
      'Expected at most 1000 intervals, found 40179 from 1914-08-01 to 2024-08-01: give "from" and "to", or a longer "interval".',
    )
    expect(await refused('interval: DAY, from: "2000-01-01T00:00:00Z", to: "2024-01-01T00:00:00Z"')).toMatch(
      /found 8766 /,
    )
    expect(await refused('interval: DAY, from: "2024-01-02T00:00:00Z", to: "2024-01-02T00:00:00Z"')).toMatch(
      /^Expected "from" before "to"/,
    )
  })
})
