/** A filter that pins a row by its id does not go through all rows: measured by what the database reads. */
import { describe, expect } from 'vitest'
import { anchorOf } from '../../src/graph/anchor.ts'
import { roots, types } from '../../src/graph/catalogue.generated.ts'
import type { CypherFile } from '../../src/graph/catalogue.ts'
import type { Database, PlanOperator } from '../../src/graph/driver.ts'
import type { FilterInput } from '../../src/graph/filters.ts'
import { stitchRoot } from '../../src/graph/stitch.ts'
import { FOREVER } from '../../src/instants.ts'
import { test } from '../setup/fixture.ts'
import { World } from '../setup/world.ts'
import { alone } from './alone.ts'

const ids = { source: '', place: '', unit: '', claim: '' }

/** Three claims of interest, and four hundred that somebody else made about somewhere else. */
test.beforeAll(async ({ database }) => {
  const world = new World(database)
  const [outer, source] = [world.place('outer', { kind: 'ADM1' }), world.source('rare')]
  const place = world.place('rare', { within: outer })
  const unit = world.unit('rare')
  const said = (name: string) =>
    ({ id: world.id('claim', name), predicate: 'DEPLOYED_TO', subject: unit, place, by: source }) as const
  Object.assign(ids, { source, place: outer, unit, claim: said('0').id })
  await world.record([said('0')])
  const [often, elsewhere, many] = [world.source('often'), world.place('elsewhere'), world.unit('many')]
  await world.record(
    Array.from({ length: 400 }, (_, index) => ({
      predicate: 'DEPLOYED_TO' as const,
      subject: many,
      place: elsewhere,
      by: often,
      validTime: { edtf: String(1000 + index), basis: 'STATED' as const },
    })),
  )
  // Where a text begins is decided by what the database knows of its indexes, which it counts now and then.
  await database.schema('CALL db.prepareForReplanning()')
})

/** How many times the database read something for the first page of a filtered list. */
async function hits(database: Database, file: CypherFile, filter: FilterInput): Promise<number> {
  const { fetch } = alone(file, 'nothing')
  const { text, params } = stitchRoot(
    { ...fetch, filter, page: { limit: 20, backward: false } },
    { known: FOREVER - 1 },
    { deep: true },
  )
  const { operator } = await database.plan(`PROFILE ${text}`, params)
  const sum = ({ dbHits = 0, children }: PlanOperator): number =>
    children.reduce((all, child) => all + sum(child), dbHits)
  return sum(operator)
}

describe('a filter by id starts at the row it names', () => {
  test.for<[string, CypherFile, () => FilterInput]>([
    ['claims of a source', roots.claim.list, () => ({ assertions: { some: { origin: { id: { eq: ids.source } } } } })],
    [
      'claims of a source at any hop',
      roots.claim.list,
      () => ({ assertions: { some: { via: { some: { source: { id: { eq: ids.source } } } } } } }),
    ],
    [
      'claims about an entity',
      roots.claim.list,
      () => ({ about: { some: { id: { in: [ids.unit] } } }, modality: { eq: 'STATED_AS_FACT' } }),
    ],
    [
      'claims within a place',
      roots.claim.list,
      () => ({ and: [{ place: { within: { some: { id: { eq: ids.place } } } } }, {}] }),
    ],
    ['claims by id', roots.claim.list, () => ({ id: { in: [ids.claim] } })],
    [
      'deployments within a place',
      roots.deployment.list,
      () => ({ place: { within: { some: { id: { eq: ids.place } } } } }),
    ],
    ['deployments of a unit', roots.deployment.list, () => ({ force: { id: { eq: ids.unit } } })],
  ])('%s', async ([, file, filter], { database }) => {
    const pinned = await hits(database, file, filter())
    const unpinned = await hits(database, file, { or: [filter(), { or: [] }] })

    expect(pinned).toBeLessThan(150)
    // What is compared by id in any other way has an index of its own.
    expect(unpinned).toBeGreaterThan('id' in filter() ? 0 : 400)
  })
})

describe('only what must hold is an anchor', () => {
  const anchored = (filter: FilterInput) => anchorOf(filter, 'claim', types.Claim, () => '$v', false)?.lines.length ?? 0

  test.for<[string, FilterInput, boolean]>([
    ['below "and"', { and: [{ and: [{ subject: { id: { eq: 'a' } } }] }] }, true],
    ['below "or"', { or: [{ subject: { id: { eq: 'a' } } }] }, false],
    ['below "not"', { not: { subject: { id: { eq: 'a' } } } }, false],
    ['"none" of the neighbours', { assertions: { none: { origin: { id: { eq: 'a' } } } } }, false],
    ['"every" neighbour', { assertions: { every: { origin: { id: { eq: 'a' } } } } }, false],
    ['a neighbour that is not pinned', { subject: { nameFolded: { eq: 'a' } } }, false],
  ])('%s', ([, filter, expected]) => {
    expect(anchored(filter) > 0).toBe(expected)
  })
})
