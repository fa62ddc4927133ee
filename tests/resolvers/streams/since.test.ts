import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSince, type Since, writeSince } from '../../../src/resolvers/streams/since.ts'

const HEAD = Date.UTC(2026, 10, 28)

const place: fc.Arbitrary<Since> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: HEAD }), { minLength: 2, maxLength: 3 }),
    fc.boolean(),
    fc.stringMatching(/^claim_[\w/-]{1,20}$/),
  )
  .map(([instants, isBetween, claim]) => {
    const [from = 0, at = 0, to = at] = instants.sort((a, b) => a - b)
    return isBetween ? { from, told: { to, at, claim } } : { from }
  })

test('what an event says of where it stands is read as it was written', () => {
  fc.assert(
    fc.property(place, (since) => {
      expect(readSince(writeSince(since), HEAD)).toEqual(since)
    }),
  )
})

test('an instant may be written as any other of the API', () => {
  expect(readSince('2026-11-27T12:00:00Z', HEAD)).toEqual({ from: Date.UTC(2026, 10, 27, 12) })
  expect(readSince('2026-11-27T12:00:00.5+01:00', HEAD)).toEqual({ from: Date.UTC(2026, 10, 27, 11, 0, 0, 500) })
})

test('what is later than the last change is refused, as it would wait for something unsaid', () => {
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: HEAD }), (since, back) => {
      const last = since.told?.to ?? since.from
      if (last - back < 0) return
      expect(() => readSince(writeSince(since), last - back)).toThrow(
        'Expected an instant not later than the last change',
      )
    }),
  )
})

test.each([
  '',
  'now',
  '2026-11-27',
  '2026-13-27T12:00:00Z',
  '17',
  '2026-11-27T12:00:00Z/',
  '2026-11-27T12:00:00Z/2026-11-27T13:00:00Z',
  '2026-11-27T12:00:00Z/2026-11-27T13:00:00Z/2026-11-27T13:00:00Z',
  '2026-11-27T12:00:00Z/2026-11-27T13:00:00Z/2026-11-27T13:00:00Z/unit_x',
  '2026-11-27T12:00:00Z/2026-11-27T13:00:00Z/2026-11-27T14:00:00Z/claim_x',
  '2026-11-27T12:00:00Z/2026-11-27T13:00:00Z/2026-11-27T12:00:00Z/claim_x',
])('%j is no place in the log, and is told so with what was expected', (text) => {
  expect(() => readSince(text, HEAD)).toThrow(
    /^since: Expected an instant .* or the `since` of an event, found ".*"\.$/,
  )
})
