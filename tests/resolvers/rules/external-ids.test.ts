import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeCodes, resolveExternalId } from '../../../src/resolvers/rules/external-ids.ts'

const kept = (...[scheme, value, type]: Parameters<typeof resolveExternalId>) => {
  const resolved = resolveExternalId(scheme, value, type)
  return resolved.ok ? resolved.value.value : resolved.problems.map(({ rule }) => rule)
}

describe('an external id is kept in the form of its scheme', () => {
  test.each([
    ['WIKIDATA', ' q212 ', 'Actor', 'Q212'],
    ['WIKIDATA', 'Q212', 'Event', 'Q212'],
    ['GEONAMES', '690791', 'Place', '690791'],
    ['OSM', 'relation/60199', 'Place', 'relation/60199'],
    ['ISO_3166', 'ua-14', 'Place', 'UA-14'],
    ['SIDC', '10011000181211020000', 'Unit', '10011000181211020000'],
    ['ISNI', '0000 0001 2103 2683', 'Actor', '0000000121032683'],
    ['LEI', '5493001kjtiigc8y1r12', 'Source', '5493001KJTIIGC8Y1R12'],
  ] as const)('%s %s of a %s', (scheme, value, type, expected) => {
    expect(kept(scheme, value, type)).toBe(expected)
  })
})

describe('what has not the form of its scheme is refused', () => {
  test.each([
    ['WIKIDATA', '212', 'Actor'],
    ['WIKIDATA', 'Q0', 'Actor'],
    ['WIKIDATA', 'https://www.wikidata.org/wiki/Q212', 'Actor'],
    ['GEONAMES', '1.5', 'Place'],
    ['GEONAMES', '-1', 'Place'],
    ['OSM', '60199', 'Place'],
    ['ISO_3166', 'Ukraine', 'Place'],
    ['SIDC', '1001100018121102000', 'Unit'],
    ['ISNI', '0000000121032684', 'Actor'],
    ['LEI', '5493001KJTIIGC8Y1R13', 'Source'],
  ] as const)('%s %s', (scheme, value, type) => {
    expect(kept(scheme, value, type)).toEqual(['external-id.value'])
  })

  test.each([
    ['GEONAMES', '690791', 'Actor'],
    ['SIDC', '10011000181211020000', 'Place'],
    ['LEI', '5493001KJTIIGC8Y1R12', 'Unit'],
    ['__proto__', 'a', 'Unit'],
    ['ISBN', 'a', 'Source'],
  ] as const)('the scheme %s of a %s %s', (scheme, value, type) => {
    expect(kept(scheme, value, type)).toEqual(['external-id.scheme'])
  })
})

test('what is kept is kept the same when it is read again', () => {
  fc.assert(
    fc.property(fc.constantFrom('WIKIDATA', 'GEONAMES', 'ISO_3166', 'OSM'), fc.string(), (scheme, value) => {
      const once = resolveExternalId(scheme, value, 'Place')
      if (once.ok) expect(resolveExternalId(scheme, once.value.value, 'Place')).toEqual(once)
    }),
  )
})

test('a place shows its codes from its external ids, and none where there is none', () => {
  const ids = [{ scheme: 'GEONAMES', value: '690791' } as const, { scheme: 'ISO_3166', value: 'UA' } as const]
  expect(placeCodes(ids)).toEqual({ geonamesId: 690791, iso3166: 'UA' })
  expect(placeCodes([])).toEqual({ geonamesId: null, iso3166: null })
})
