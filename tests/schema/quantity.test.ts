import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import type { Said } from '../setup/world.ts'

const quantity = `query ($id: ID!) {
  claim(id: $id) {
    quantity {
      asStated amount lower upper qualifier unit role
      interval { low high lowInclusive highInclusive rule because }
    }
  }
}`

type Quantity = NonNullable<Said['quantity']>

test('a number said with "about" is kept as said and read as a range', async ({ ask, world }) => {
  const id = world.id('claim', 'about')
  await world.record([
    {
      id,
      predicate: 'HAS_TROOPS_IN',
      subject: world.actor('state'),
      place: world.place('town'),
      quantity: { asStated: 'about 59,000', amount: '59000', qualifier: 'ABOUT', unit: 'PEOPLE', role: 'LEVEL' },
    },
  ])

  const { data, queries } = await ask(quantity, { id })

  expect(data.claim.quantity).toEqual({
    asStated: 'about 59,000',
    amount: '59000',
    lower: null,
    upper: null,
    qualifier: 'ABOUT',
    unit: 'PEOPLE',
    role: 'LEVEL',
    interval: {
      low: '56050',
      high: '61950',
      lowInclusive: true,
      highInclusive: true,
      rule: 'ABOUT_WIDENED',
      because: 'From 56050 to 61950 people: "about" is read as 5 % either way, which is 2950.',
    },
  })
  expect(queries).toEqual(['claim/get'])
})

test('only what was said is kept: a range without a number, a bound alone, words without either', async ({
  ask,
  world,
}) => {
  const [state, town] = [world.actor('state'), world.place('town')]
  const said = (name: string, predicate: Said['predicate'], said: Quantity): Said => ({
    id: world.id('claim', name),
    predicate,
    subject: state,
    place: town,
    quantity: said,
  })
  await world.record([
    said('range', 'ADVANCES_AT', {
      asStated: '200 to 300 metres a day',
      lower: '200',
      upper: '300',
      qualifier: 'BETWEEN',
      unit: 'METRES_PER_DAY',
      role: 'RATE',
    }),
    said('bound', 'LOSES_AREA', {
      asStated: 'more than 40 %',
      amount: '40',
      qualifier: 'MORE_THAN',
      unit: 'PERCENT',
      role: 'CHANGE',
    }),
    said('words', 'HAS_TROOPS_IN', {
      asStated: 'the bulk of them',
      qualifier: 'UNKNOWN',
      unit: 'PEOPLE',
      role: 'LEVEL',
    }),
  ])
  const read = async (name: string) => (await ask(quantity, { id: world.id('claim', name) })).data.claim.quantity

  expect(await read('range')).toMatchObject({
    amount: null,
    lower: '200',
    upper: '300',
    qualifier: 'BETWEEN',
    unit: 'METRES_PER_DAY',
    role: 'RATE',
    interval: { low: '200', high: '300', lowInclusive: true, highInclusive: true, rule: 'BETWEEN_BOUNDS' },
  })
  expect(await read('bound')).toMatchObject({
    amount: '40',
    lower: null,
    upper: null,
    interval: { low: '40', high: null, lowInclusive: false, highInclusive: false, rule: 'MORE_THAN' },
  })
  expect(await read('words')).toMatchObject({
    asStated: 'the bulk of them',
    amount: null,
    lower: null,
    upper: null,
    interval: { low: null, high: null, rule: 'NO_NUMBER', because: 'No number was given, so it may be any.' },
  })
})
