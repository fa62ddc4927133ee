import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import type { Said } from '../setup/world.ts'

const arithmetic = `query ($ids: [ID!], $known: DateTime) {
  claims(filter: { id: { in: $ids } }, asOf: { known: $known }) {
    nodes { id arithmetic {
      rule verdict inputs { id } expected { number low high unit } stated { asStated } because { rule sentence ids }
    } }
  }
}`

const level = (amount: string, unit: 'PEOPLE' | 'SQUARE_KILOMETRES') =>
  ({ quantity: { asStated: amount, amount, qualifier: 'ABOUT', unit, role: 'LEVEL' } }) as const
const during = (edtf: string) => ({ validTime: { edtf, basis: 'STATED' } }) as const

test('a lost share is held against what an origin of its baseline says next, a part against its whole, in one query for all', async ({
  ask,
  world,
}) => {
  const [subject, place] = [world.actor('state'), world.place('oblast')]
  const [officer, other] = [world.source('officer'), world.source('other')]
  const id = (name: string) => world.id('claim', name)
  const holds = { predicate: 'CONTROLS_AREA_IN', subject, place, by: officer } as const
  const troops = { predicate: 'HAS_TROOPS_IN', subject, place, ...during('2024-11') } as const
  const share: Said = {
    id: id('lost'),
    predicate: 'LOSES_AREA',
    subject,
    place,
    by: officer,
    quantity: { asStated: 'more than 40 %', amount: '40', qualifier: 'MORE_THAN', unit: 'PERCENT', role: 'CHANGE' },
    relations: [{ kind: 'BASELINE', claim: id('before') }],
  }
  const { known } = await world.record([
    { ...holds, id: id('before'), ...level('1376', 'SQUARE_KILOMETRES'), ...during('2024-08') },
    share,
    { ...troops, id: id('whole'), ...level('9000', 'PEOPLE') },
    { ...troops, id: id('part'), ...level('12000', 'PEOPLE'), relations: [{ kind: 'PART_OF', claim: id('whole') }] },
  ])
  const assertion = { id: world.id('assertion', 'after') }
  await world.record([
    { ...holds, id: id('after'), ...level('800', 'SQUARE_KILOMETRES'), ...during('2024-11'), assertion },
    { ...holds, ...level('10', 'SQUARE_KILOMETRES'), ...during('2024-12'), by: other },
  ])
  const of = async (at: string | null = null) => {
    const { data, queries } = await ask(arithmetic, { ids: [id('lost'), id('part'), id('whole')], known: at })
    expect(queries.filter((name) => name === 'claim/arithmetic')).toHaveLength(1)
    return Object.fromEntries(
      data.claims.nodes.map((claim: { id: string; arithmetic: unknown }) => [claim.id, claim.arithmetic]),
    )
  }

  const found = await of()
  expect(found[id('lost')]).toEqual([
    {
      rule: 'SHARE_LOST',
      verdict: 'AGREES',
      inputs: [{ id: id('before') }, { id: id('after') }],
      expected: { number: '41.9', low: '35.7', high: '47.4', unit: 'PERCENT' },
      stated: { asStated: 'more than 40 %' },
      because: [
        {
          rule: 'arithmetic.share-lost',
          sentence: expect.stringContaining('(1376 − 800) / 1376 square kilometres = 41.9 per cent'),
          ids: [id('lost'), id('before'), id('after')].sort(),
        },
      ],
    },
  ])
  expect(found[id('part')]).toMatchObject([
    { rule: 'PART_WITHIN_WHOLE', verdict: 'CONTRADICTS', inputs: [{ id: id('whole') }], expected: { high: '9450' } },
  ])
  expect(found[id('whole')]).toEqual([])
  expect((await of(known))[id('lost')]).toEqual([])
  await world.retract(assertion.id)
  expect((await of())[id('lost')]).toEqual([])
})

test('what came about in a time is held against what somebody says comes about each day, as long as that is said', async ({
  ask,
  world,
}) => {
  const [subject, place] = [world.actor('state'), world.place('town')]
  const [officer, other] = [world.source('officer'), world.source('other')]
  const id = (name: string) => world.id('claim', name)
  const assertion = { id: world.id('assertion', 'pace') }
  const validTime = { edtf: '2024-11', basis: 'STATED', extent: 'THROUGHOUT' } as const
  const pace: Said = {
    id: id('pace'),
    predicate: 'ADVANCES_AT',
    subject,
    place,
    by: officer,
    validTime: { edtf: '2024-10/2024-12', basis: 'STATED', extent: 'THROUGHOUT' },
    quantity: {
      asStated: '200 to 300 metres a day',
      lower: '200',
      upper: '300',
      qualifier: 'BETWEEN',
      unit: 'METRES_PER_DAY',
      role: 'RATE',
    },
    assertion,
  }
  const far = (name: string, amount: string, more: Partial<Said> = {}): Said => ({
    id: id(name),
    predicate: 'ADVANCES_IN',
    subject,
    place,
    by: other,
    validTime,
    quantity: { asStated: `${amount} km`, amount, qualifier: 'ABOUT', unit: 'KILOMETRES', role: 'TOTAL' },
    ...more,
  })
  const { known: before } = await world.record([
    far('far', '20'),
    far('near', '8'),
    far('elsewhere', '20', { place: world.place('elsewhere') }),
    far('meant', '20', { modality: 'INTENDED' }),
  ])
  const { known } = await world.record([pace])
  await world.retract(assertion.id)
  const verdicts = async (at: string | null) => {
    const { data } = await ask(arithmetic, { ids: ['far', 'near', 'elsewhere', 'meant', 'pace'].map(id), known: at })
    return data.claims.nodes.flatMap((claim: { id: string; arithmetic: { rule: string; verdict: string }[] }) =>
      claim.arithmetic.map(({ rule, verdict }) => [claim.id, rule, verdict]),
    )
  }

  expect(await verdicts(before)).toEqual([])
  expect((await verdicts(known)).sort()).toEqual([
    [id('far'), 'RATE_OVER_TIME', 'CONTRADICTS'],
    [id('near'), 'RATE_OVER_TIME', 'COMPATIBLE'],
  ])
  expect(await verdicts(null)).toEqual([])
})
