import { describe, expect, test } from 'vitest'
import { isPredicate, type Predicate, predicates, ruleOf } from '../../../src/resolvers/rules/predicates.ts'

const rows = (Object.keys(predicates) as Predicate[]).map((name) => ({ name, ...ruleOf(name) }))

describe('the table of predicates', () => {
  test('only what says that a force is somewhere derives a deployment', () => {
    const deriving = rows.filter(({ derives }) => derives?.relation === 'DEPLOYED_TO')
    expect(deriving.map(({ name }) => name)).toEqual(['DEPLOYED_TO', 'HAS_TROOPS_IN', 'PRESENT_IN'])
    expect(deriving.map(({ derives }) => derives?.to)).toEqual(['PLACE', 'PLACE', 'PLACE'])
  })

  test('a part of a place derives no control, the whole of it does', () => {
    expect(ruleOf('CONTROLS_AREA_IN').derives).toBeNull()
    expect(ruleOf('CONTROLS')).toMatchObject({
      derives: { relation: 'CONTROLS', from: 'SUBJECT', to: 'PLACE' },
      exclusive: true,
    })
  })

  test('the end of a derived relation is always there', () => {
    const missing = rows.filter(
      ({ derives, place, object }) => derives && (derives.to === 'PLACE' ? place : object.presence) !== 'REQUIRED',
    )
    expect(missing.map(({ name }) => name)).toEqual([])
  })

  test('the ends of derived relations are those of the graph model', () => {
    const ends = rows.flatMap(({ derives, subject, object }) =>
      derives
        ? [
            `(${subject.join('|')})-[${derives.relation}]->(${derives.to === 'PLACE' ? 'Place' : object.kinds.join('|')})`,
          ]
        : [],
    )
    expect([...new Set(ends)].sort()).toEqual([
      '(Actor)-[COMMANDS]->(Unit)',
      '(Actor)-[CONTROLS]->(Place)',
      '(Actor)-[SUPPORTS]->(Actor)',
      '(Actor|Unit)-[DEPLOYED_TO]->(Place)',
      '(Unit)-[PART_OF]->(Actor|Unit)',
    ])
  })

  test('what tells two claims apart can be there', () => {
    for (const { name, distinguishedBy, object, wording, quantity } of rows) {
      const presence = { OBJECT: object.presence, WORDING: wording, QUANTITY: quantity.presence, NONE: 'OPTIONAL' }[
        distinguishedBy
      ]
      expect(presence, name).not.toBe('FORBIDDEN')
    }
  })

  test('a part that may be there has kinds or dimensions, and one that must not has none', () => {
    for (const { name, object, quantity } of rows) {
      expect(object.kinds.length > 0, name).toBe(object.presence !== 'FORBIDDEN')
      expect(quantity.dimensions.length > 0, name).toBe(quantity.presence !== 'FORBIDDEN')
    }
  })

  test('no two predicates share an inverse word, and no inverse word is a predicate', () => {
    const words = rows.flatMap(({ inverse }) => inverse ?? [])
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    expect(words.filter(isPredicate)).toEqual([])
  })

  test('every row is described in a sentence', () => {
    expect(rows.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([])
  })
})
