import { expect } from 'vitest'
import type { Database } from '../../../src/graph/driver.ts'
import { FOREVER } from '../../../src/instants.ts'
import { compareDerived, rebuildDerived } from '../../../src/resolvers/record/derive.ts'
import { emptyDatabase, loadSampleData } from '../../graph/sample-data.ts'
import { test } from '../../setup/fixture.ts'
import type { World } from '../../setup/world.ts'

test.beforeAll(emptyDatabase)
test.afterAll(emptyDatabase)

test('a claim that is asserted makes a relation, with its valid time, from when it was recorded', async ({
  database,
  world,
}) => {
  const [unit, place] = [world.unit('brigade'), world.place('town')]
  const { claims, recordedAt } = await world.record([
    { predicate: 'DEPLOYED_TO', subject: unit, place, validTime: { edtf: '2024-11-01/2024-11-30', basis: 'STATED' } },
  ])

  expect(await relationsFrom(database, unit)).toEqual([
    {
      type: 'DEPLOYED_TO',
      to: place,
      claimId: claims[0]?.claim,
      validFrom: Date.UTC(2024, 10, 1),
      validTo: Date.UTC(2024, 11, 1),
      recordedAt,
      retractedAt: FOREVER,
    },
  ])
})

test('a claim that is only denied, doubted, or left open makes none', async ({ database, world }) => {
  const [unit, place] = [world.unit('brigade'), world.place('town')]
  await world.record(
    (['DENIES', 'DOUBTS', 'NEITHER_CONFIRMS_NOR_DENIES'] as const).map((stance, index) => ({
      predicate: 'DEPLOYED_TO',
      subject: unit,
      place,
      stance,
      validTime: { edtf: `2024-1${index}`, basis: 'STATED' },
    })),
  )

  expect(await relationsFrom(database, unit)).toEqual([])
})

test('what is intended or predicted makes none', async ({ database, world }) => {
  const [unit, place] = [world.unit('brigade'), world.place('town')]
  await world.record([
    { predicate: 'DEPLOYED_TO', subject: unit, place, modality: 'INTENDED' },
    { predicate: 'DEPLOYED_TO', subject: unit, place, modality: 'PREDICTED' },
  ])

  expect(await relationsFrom(database, unit)).toEqual([])
})

test('a predicate about a part of a place makes none', async ({ database, world }) => {
  const [actor, place] = [world.actor('state'), world.place('oblast')]
  await world.record([{ predicate: 'CONTROLS_AREA_IN', subject: actor, place }])

  expect(await relationsFrom(database, actor)).toEqual([])
})

test('a denial beside an assertion does not end the relation', async ({ database, world }) => {
  const { unit, said } = deployment(world)
  await world.record([said, { ...said, stance: 'DENIES', by: world.source('officer') }])

  expect(await relationsFrom(database, unit)).toHaveLength(1)
})

test('a retraction ends the relation, and a new assertion begins another', async ({ database, world }) => {
  const { unit, said } = deployment(world)
  const first = await world.record([said])
  const retractedAt = Date.parse(await world.retract(first.claims[0]?.assertion ?? ''))
  const second = await world.record([said])

  const stretches = await relationsFrom(database, unit)

  expect(stretches.map((each) => [each['recordedAt'], each['retractedAt']])).toEqual([
    [first.recordedAt, retractedAt],
    [second.recordedAt, FOREVER],
  ])
})

test('the relation lasts as long as one of its assertions stands', async ({ database, world }) => {
  const { unit, said } = deployment(world)
  const first = await world.record([said])
  const second = await world.record([said])
  await world.retract(first.claims[0]?.assertion ?? '')
  const end = Date.parse(await world.retract(second.claims[0]?.assertion ?? ''))

  const stretches = await relationsFrom(database, unit)

  expect(stretches.map((each) => [each['recordedAt'], each['retractedAt']])).toEqual([[first.recordedAt, end]])
})

test('a correction ends the relation of the claim that was wrong', async ({ database, world }) => {
  const { unit, said } = deployment(world)
  const wrong = await world.record([said])
  const elsewhere = world.place('elsewhere')
  const right = await world.record([
    { ...said, place: elsewhere, relations: [{ kind: 'CORRECTS', claim: wrong.claims[0]?.claim ?? '' }] },
  ])

  const relations = await relationsFrom(database, unit)

  expect(relations.map((each) => [each['to'], each['recordedAt'], each['retractedAt']])).toEqual([
    [said.place, wrong.recordedAt, right.recordedAt],
    [elsewhere, right.recordedAt, FOREVER],
  ])
})

test('an origin claims, denies or declines to comment on a claim; a chain without one says nothing of that', async ({
  database,
  world,
}) => {
  const { said } = deployment(world)
  const by = world.source('officer')
  const { claims } = await world.record([
    said,
    ...(
      ['ASSERTS', 'DENIES', 'NEITHER_CONFIRMS_NOR_DENIES', 'DECLINES_TO_DISCLOSE', 'DOUBTS', 'WITHDRAWS'] as const
    ).map((stance) => ({ ...said, by, stance })),
  ])

  const made = await database.read(
    'MATCH (:Claim {id: $id})<-[made:CLAIMS|DENIES|DECLINES_TO_COMMENT_ON]-(source) RETURN type(made), made.assertionId, source.id',
    { id: claims[0]?.claim },
  )

  const of = (index: number) => claims[index]?.assertion
  expect(made.toSorted()).toEqual(
    [
      ['CLAIMS', of(1), by],
      ['DENIES', of(2), by],
      ['DECLINES_TO_COMMENT_ON', of(3), by],
      ['DECLINES_TO_COMMENT_ON', of(4), by],
    ].toSorted(),
  )
})

test('rebuilding changes nothing where nothing is wrong', async ({ database }) => {
  await loadSampleData({ database })
  const before = await derived(database)
  const progress: number[] = []

  const claims = await rebuildDerived(database, (done) => progress.push(done))

  expect(await derived(database)).toEqual(before)
  expect(before.length).toBeGreaterThan(40)
  expect(progress).toEqual([claims])
})

test('rebuilding mends what is missing, what is too much and what belongs to no claim', async ({ database }) => {
  await loadSampleData({ database })
  const before = await derived(database)
  await database.transaction(async (run) => {
    await run(
      'MATCH (a)-[r:DEPLOYED_TO]->(b) WITH a, r, b LIMIT 2 CREATE (a)-[s:DEPLOYED_TO]->(b) SET s = properties(r)',
    )
    await run('MATCH ()-[made:CLAIMS]->() WITH made LIMIT 3 DELETE made')
    await run("MATCH (a:Actor), (b:Place) WITH a, b LIMIT 1 CREATE (a)-[:CONTROLS {claimId: 'claim_nobody-made'}]->(b)")
  })
  expect(await compareDerived(database)).toHaveLength(5)

  await rebuildDerived(database)

  expect(await derived(database)).toEqual(before)
  expect(await compareDerived(database)).toEqual([])
})

test('rebuilding makes the keys that claims are compared by anew, and finds again what contradicts what', async ({
  database,
}) => {
  await loadSampleData({ database })
  const before = await compared(database)
  await database.transaction(async (run) => {
    await run("MATCH (claim:Claim) WHERE claim.quantityAsStated IS NOT NULL SET claim.comparisonKey = 'of-before'")
    await run('MATCH (claim:Claim) REMOVE claim.attestedTo')
    await run('MATCH (:Claim)-[made:CONFLICTS_WITH|AGREES_WITH]->(:Claim) DELETE made')
  })
  expect(await compared(database)).not.toEqual(before)

  await rebuildDerived(database)

  expect(await compared(database)).toEqual(before)
  expect(before.some((row) => row.includes('CONFLICTS_WITH'))).toBe(true)
})

test('rebuilding gives a database of before what claims are found by: pages of an entity, and what is said next', async ({
  database,
  ask,
}) => {
  await loadSampleData({ database })
  const answer = async () =>
    (
      await ask(`{
        place(id: "place_kursk-oblast") { claimsAbout(first: 100) { totalCount nodes { id } } }
        claim(id: "claim_ukraine-1376-km2") { updates { nodes { id } } }
      }`)
    ).data
  const before = await answer()
  await database.transaction(async (run) => {
    await run('MATCH (claim:Claim) REMOVE claim.subjectId, claim.objectId, claim.placeId')
    await run('MATCH ()-[made:CLAIMS]->() REMOVE made.question, made.validFrom')
  })
  expect((await answer()).place.claimsAbout.nodes).toEqual([])

  await rebuildDerived(database)

  expect(await answer()).toEqual(before)
  expect(before.place.claimsAbout.nodes).toHaveLength(before.place.claimsAbout.totalCount)
  expect(before.claim.updates.nodes).not.toEqual([])
})

function deployment(world: World) {
  const [unit, place] = [world.unit('brigade'), world.place('town')]
  return { unit, said: { predicate: 'DEPLOYED_TO', subject: unit, place } as const }
}

/** The relations that are stored as derived from an entity, the first to be recorded first. */
async function relationsFrom(database: Database, id: string): Promise<Record<string, unknown>[]> {
  const rows = await database.read(
    `MATCH ({id: $id})-[relation]->(to:Entity)
     RETURN relation {.*, type: type(relation), to: to.id} ORDER BY relation.recordedAt`,
    { id },
  )
  return rows.map(([relation]) => relation as Record<string, unknown>)
}

/** Everything that is stored as derived, as text. */
async function derived(database: Database): Promise<string[]> {
  const rows = await database.read(
    `MATCH (from:Node)-[relation]->(to:Node)
     WHERE relation.claimId IS NOT NULL OR relation.assertionId IS NOT NULL
     RETURN from.id, type(relation), relation.claimId, relation.assertionId, relation.validFrom, relation.validTo,
       relation.recordedAt, relation.retractedAt, to.id`,
  )
  return rows.map((row) => row.join()).sort()
}

/** What claims are compared by, and what came of it, as text. */
async function compared(database: Database): Promise<string[]> {
  const rows = await database.read(
    `MATCH (claim:Claim)
     OPTIONAL MATCH (claim)-[made:CONFLICTS_WITH|AGREES_WITH]->(other:Claim)
     RETURN claim.id, claim.comparisonKey, claim.attestedTo, type(made), made.verdict, made.severity, other.id`,
  )
  return rows.map((row) => row.join()).sort()
}
