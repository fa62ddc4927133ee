import { describe, expect } from 'vitest'
import { type Ask, test } from '../setup/fixture.ts'

const query = `query ($of: ID!, $first: Int!) {
  identityCandidates(of: $of, first: $first) { entity { id name } score because { rule sentence ids } }
}`

const candidates = async (ask: Ask, of: string, first = 10) =>
  (await ask(query, { of, first })).data.identityCandidates as {
    entity: { id: string; name: string }
    score: number
    because: { rule: string; sentence: string; ids: string[] }[]
  }[]

const idsOf = async (ask: Ask, of: string, first?: number) =>
  (await candidates(ask, of, first)).map(({ entity }) => entity.id)

describe('candidates for an entity', () => {
  test('are those called alike under any name, the most alike first, each with what speaks for it and against it', async ({
    ask,
    world,
  }) => {
    const one = world.unit('one', { name: 'Quillon Rifles', aliases: ['Квільйон'], country: 'UA' })
    const same = world.unit('same', { name: 'quillon  RIFLES', country: 'UA' })
    const spelt = world.unit('spelt', { name: 'Квильйон', country: 'UA', echelon: 'DIVISION' })
    const numbered = world.unit('numbered', { name: '2nd Quillon Rifles', country: 'UA' })
    world.actor('other-type', { name: 'Quillon Rifles' })
    await world.record([])

    const found = await candidates(ask, one)

    expect(found.map(({ entity, score }) => [entity.id, score])).toEqual([
      [same, 0.9],
      [spelt, 0.51],
    ])
    expect(found[1]?.because).toEqual([
      {
        rule: 'identity.similar-name',
        sentence: '"Квільйон" and "Квильйон" are 88 % alike: +0.61.',
        ids: [one, spelt].sort(),
      },
      { rule: 'identity.same-country', sentence: 'The country of both is UA: +0.10.', ids: [one, spelt].sort() },
      {
        rule: 'identity.other-echelon',
        sentence: 'The echelon of one is BRIGADE, of the other DIVISION: −0.20.',
        ids: [one, spelt].sort(),
      },
    ])
    expect(await idsOf(ask, one, 1)).toEqual([same])
    expect(await idsOf(ask, numbered)).toEqual([])
  })

  test('are not shown again once they were judged, directly or through others, until that is taken back; a judge who was unsure leaves them', async ({
    ask,
    world,
  }) => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => world.place(name, { name: 'Zarathen Heights' })) as [
      string,
      string,
      string,
      string,
    ]
    await world.record([], { judgements: [{ left: a, right: d, verdict: 'UNSURE' }] })
    expect(await idsOf(ask, a)).toEqual([b, c, d].sort())

    const judgement = world.id('judgement', 'bc')
    await world.record([], {
      judgements: [
        { left: a, right: b, verdict: 'SAME' },
        { id: judgement, left: b, right: c, verdict: 'DIFFERENT' },
      ],
    })
    expect(await idsOf(ask, a)).toEqual([d])
    expect(await idsOf(ask, c)).toEqual([d])
    expect(await idsOf(ask, d)).toEqual([a, b, c].sort())

    await world.change('MATCH (judgement:Judgement {id: $id}) SET judgement.retractedAt = $at', { id: judgement })
    expect(await idsOf(ask, a)).toEqual([c, d].sort())
  })

  test('may have been called the same elsewhere, whatever they are called', async ({ ask, world, database }) => {
    const [former, now] = [
      world.actor('former', { name: 'Ormolu Ministry' }),
      world.actor('now', { name: 'Peridot Agency', country: 'UA' }),
    ]
    await world.record([])
    const put = (id: string, from: number, to: number) =>
      database.transaction((run) =>
        run(
          `MATCH (entity:Entity {id: $id})
           CREATE (:ExternalId {scheme: 'WIKIDATA', value: $value, by: 'desk', recordedAt: $from, retractedAt: $to})-[:IDENTIFIES]->(entity)`,
          { id, value: `Q${former.length}${Date.now()}`.slice(0, 12), from, to },
        ),
      )
    await put(former, 1, 2)
    await put(now, 2, 8_640_000_000_000_000)

    const [found] = await candidates(ask, former)

    expect(found?.entity.id).toBe(now)
    expect(found?.because.map(({ rule }) => rule)).toEqual(['identity.same-external-id', 'identity.same-kind'])
  })

  test('are found for names of any letters, and none for a name without any', async ({ ask, world }) => {
    const names = ['"AND" OR (NOT) ~*? \\ +-', 'קריית־שמונה', '東京第一', '~ * ?', 'x'.repeat(500)]
    const pairs = names.map((name, at) => [world.place(`one-${at}`, { name }), world.place(`other-${at}`, { name })])
    await world.record([])

    const found = []
    for (const [one = ''] of pairs) found.push(await idsOf(ask, one))

    expect(found).toEqual(pairs.map(([, other], at) => (at === 3 ? [] : [other])))
  })
})

test('nobody is no candidate: an id that nothing has gives null, and others are refused', async ({ ask }) => {
  expect(await candidates(ask, 'unit_nobody')).toBeNull()
  const refused = async (of: string, first: number) =>
    (await ask(query, { of, first }, { errors: 'expected' })).errors?.[0]?.message

  expect(await refused('claim_1', 1)).toBe(
    'of: Expected the id of Actor, Unit, Place, Event or Source, found "claim_1".',
  )
  expect(await refused('', 1)).toBe('of: Expected the id of Actor, Unit, Place, Event or Source, found "".')
  expect(await refused('unit_1', 0)).toBe('Expected "first" between 1 and 50, found 0.')
  expect(await refused('unit_1', 51)).toBe('Expected "first" between 1 and 50, found 51.')
})
