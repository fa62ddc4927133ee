import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

test('a valid time shows the words, the date they stand for, where it comes from, and its bounds', async ({
  ask,
  world,
}) => {
  const subject = world.actor('state')
  const said = (name: string) =>
    ({ id: world.id('claim', name), predicate: 'DESCRIBED_AS', subject, wording: name }) as const
  await world.record([
    {
      ...said('words'),
      validTime: {
        asStated: 'right now',
        edtf: '[2024-11-12..2024-11-30]',
        basis: 'RESOLVED',
        extent: 'SOMETIME_WITHIN',
        end: 'UNKNOWN',
      },
    },
    { ...said('days'), validTime: { edtf: '2024-11-11/2024-11-12', basis: 'STATED' } },
    { ...said('open'), validTime: { asStated: 'since August', edtf: '2024-08/..', basis: 'INFERRED' } },
    said('nothing'),
  ])
  const read = async (name: string) =>
    (
      await ask(
        'query ($id: ID!) { claim(id: $id) { validTime { asStated edtf basis earliest latest extent end } } }',
        { id: world.id('claim', name) },
      )
    ).data.claim.validTime

  expect(await read('words')).toEqual({
    asStated: 'right now',
    edtf: '[2024-11-12..2024-11-30]',
    basis: 'RESOLVED',
    earliest: '2024-11-12T00:00:00.000Z',
    latest: null,
    extent: 'SOMETIME_WITHIN',
    end: 'UNKNOWN',
  })
  expect(await read('days')).toEqual({
    asStated: null,
    edtf: '2024-11-11/2024-11-12',
    basis: 'STATED',
    earliest: '2024-11-11T00:00:00.000Z',
    latest: '2024-11-13T00:00:00.000Z',
    extent: 'THROUGHOUT',
    end: 'KNOWN',
  })
  expect(await read('open')).toEqual({
    asStated: 'since August',
    edtf: '2024-08/..',
    basis: 'INFERRED',
    earliest: '2024-08-01T00:00:00.000Z',
    latest: null,
    extent: 'THROUGHOUT',
    end: 'ONGOING',
  })
  expect(await read('nothing')).toEqual({
    asStated: null,
    edtf: null,
    basis: 'UNKNOWN',
    earliest: null,
    latest: null,
    extent: 'SOMETIME_WITHIN',
    end: 'UNKNOWN',
  })
})
