import { expect } from 'vitest'
import { emptyDatabase } from '../graph/sample-data.ts'
import { test } from '../setup/fixture.ts'
import { described } from './disputable.ts'

test.beforeAll(emptyDatabase)
test.afterAll(emptyDatabase)

test('claims are ordered by each axis, in both directions and page by page, also as known before', async ({
  ask,
  world,
}) => {
  const [one, other] = [world.source('one'), world.source('other')]
  const actor = world.actor('state')
  const id = (name: string) => world.id('claim', name)
  const claims = [
    described(world, { id: id('a-several'), wording: 'several', by: one }),
    described(world, { wording: 'several', by: other }),
    described(world, { id: id('b-single'), wording: 'single', by: one }),
    described(world, { id: id('c-denied'), wording: 'denied', by: one }),
    described(world, { wording: 'denied', by: other, stance: 'DENIES' }),
    described(world, { id: id('d-nobody'), wording: 'nobody', by: other, stance: 'DENIES' }),
    described(world, { id: id('e-own'), wording: 'own' }),
  ]
  const { known } = await world.record(claims)
  await world.record([
    described(world, { wording: 'single', by: world.source('third') }),
    described(world, { wording: 'several', by: world.id('source', 'third'), stance: 'DOUBTS' }),
  ])
  const found = { subject: { id: { eq: actor } } }
  // What is found by no id is read along an index, of which there are several where words are looked for, too.
  const [all, said] = [{}, { statement: { contains: actor } }]
  const pages = async (orderBy: object[], at: string | null, filter: object, backward = false) => {
    const names: string[] = []
    for (let cursor: string | null = null, more = true; more; ) {
      const { data } = await ask(
        `query ($filter: ClaimFilter, $first: Int, $after: String, $last: Int, $before: String, $orderBy: [ClaimOrder!], $known: DateTime) {
          claims(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy, asOf: { known: $known }) {
            nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { filter, orderBy, known: at, ...(backward ? { last: 2, before: cursor } : { first: 2, after: cursor }) },
        { road: backward ? 'stitched' : 'levels' },
      )
      const { nodes, pageInfo } = data.claims
      const letters = nodes.map((node: { id: string }) => node.id.split('_')[1]?.charAt(0))
      if (backward) names.unshift(...letters)
      else names.push(...letters)
      cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
      more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
    }
    return names.join(' ')
  }
  const by = (field: string, direction: string) => [{ field, direction }]

  for (const filter of [found, all, said]) {
    for (const backward of [false, true]) {
      const listed = (orderBy: object[], at: string | null, more: object = {}) =>
        pages(orderBy, at, { and: [filter, more] }, backward)
      expect(await listed(by('SUPPORT', 'ASC'), known)).toBe('d e b c a')
      expect(await listed(by('SUPPORT', 'DESC'), known)).toBe('a c b e d')
      expect(await listed(by('SUPPORT', 'DESC'), null)).toBe('b a c e d')
      expect(await listed(by('DISPUTE', 'ASC'), known)).toBe('a b e c d')
      expect(await listed(by('DISPUTE', 'ASC'), null)).toBe('b e a c d')
      expect(await listed([...by('DISPUTE', 'DESC'), ...by('SUPPORT', 'ASC')], null)).toBe('d c a e b')
      expect(await listed([...by('DISPUTE', 'ASC'), ...by('RECORDED_AT', 'ASC')], null)).toBe('b e a c d')
      expect(await listed(by('LIFECYCLE', 'ASC'), null)).toBe('a b c d e')
      const status = (words: object) => ({ status: words })
      expect(await listed([], known, status({ support: { eq: 'SINGLE_ORIGIN' } }))).toBe('c b')
      expect(await listed([], null, status({ support: { eq: 'SINGLE_ORIGIN' } }))).toBe('c')
      expect(await listed([], null, status({ dispute: { in: ['DENIED', 'NONE', 'NONE'] } }))).toBe('e d c b')
      expect(await listed([], known, status({ dispute: { in: ['DENIED', 'NONE'] } }))).toBe('e d c b a')
      expect(await listed(by('RECORDED_AT', 'ASC'), known, status({ dispute: { eq: 'NONE' } }))).toBe('a b e')
      expect(await listed([], null, status({ dispute: { eq: 'NONE' }, support: { eq: 'OWN_VOICE_ONLY' } }))).toBe('e')
      expect(await listed([], null, { ...status({ dispute: { eq: 'DENIED' } }), or: [] })).toBe('')
      expect(await listed([], known, { not: status({ support: { eq: 'SINGLE_ORIGIN' } }) })).toBe('e d a')
    }
  }
})
