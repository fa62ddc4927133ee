import { expect } from 'vitest'
import { reports } from '../../../seeds/index.ts'
import { isPartlyLoaded, seedDatabase } from '../../../seeds/load.ts'
import type { Database } from '../../../src/graph/driver.ts'
import { OperationConflict } from '../../../src/graph/write.ts'
import { recordReport } from '../../../src/resolvers/record/record-report.ts'
import { emptyDatabase } from '../../graph/sample-data.ts'
import { test } from '../../setup/fixture.ts'
import { aClaim, aDocument, aReport, newNames, problemsOf } from './a-report.ts'

test.beforeAll(emptyDatabase)
test.beforeAll(emptyDatabase)
test.afterAll(emptyDatabase)

test('loading the sample data goes on where it broke off, and twice changes nothing', async ({ database }) => {
  const [first] = reports
  if (first) await recordReport(database, first, 'sample-data')
  expect(await isPartlyLoaded(database)).toBe(true)

  await seedDatabase(database)
  expect(await isPartlyLoaded(database)).toBe(false)
  const once = await everythingIn(database)

  await seedDatabase(database)

  expect(await everythingIn(database)).toEqual(once)
  expect(once.nodes.filter((node) => /^\["(Node","Change|Change","Node)"\]/.test(node))).toHaveLength(reports.length)
})

test('a report that is sent again answers with what was recorded the first time', async ({ database }) => {
  const report = aReport(newNames())
  const first = await recordReport(database, report, 'test')

  const again = await recordReport(database, report, 'test')

  expect(again).toEqual({ ...first, replayed: true })
})

test('the same operation with another input is refused, and nothing is written', async ({ database }) => {
  const names = newNames()
  await recordReport(database, aReport(names), 'test')
  const before = await everythingIn(database)

  const other = recordReport(database, aReport(names, { document: aDocument(names, { title: 'Another' }) }), 'test')

  await expect(other).rejects.toThrow(OperationConflict)
  expect(await everythingIn(database)).toEqual(before)
})

test('the same claim in a second report adds an assertion and no claim', async ({ database }) => {
  const [names, others] = [newNames(), newNames()]
  const first = await recordReport(database, aReport(names), 'test')

  const second = await recordReport(
    database,
    aReport(others, { claims: [aClaim(others, { subject: names.unit, place: names.place })] }),
    'test',
  )

  expect(first.result.claims).toEqual([{ claim: names.claim, assertion: names.assertion, outcome: 'CLAIM_CREATED' }])
  expect(second.result.claims).toEqual([
    { claim: names.claim, assertion: others.assertion, outcome: 'ASSERTION_ADDED' },
  ])
  expect(
    await database.read('MATCH (claim:Claim {id: $id})<-[:OF]-(a) RETURN a.id ORDER BY a.recordedAt', {
      id: names.claim,
    }),
  ).toEqual([[names.assertion], [others.assertion]])
  expect(await database.read('MATCH (claim:Claim {id: $id}) RETURN claim', { id: others.claim })).toEqual([])
})

test('a claim that is mentioned twice in a report is recorded once, with two assertions', async ({ database }) => {
  const names = newNames()
  const words = { id: `${names.assertion}-again`, excerpts: [{ exact: 'The brigade', supports: ['CONTENT'] }] } as const
  const again = { ...aClaim(names, {}, words), id: `${names.claim}-again` }

  const { result } = await recordReport(database, aReport(names, { claims: [aClaim(names), again] }), 'test')

  expect(result.claims).toEqual([
    { claim: names.claim, assertion: names.assertion, outcome: 'CLAIM_CREATED' },
    { claim: names.claim, assertion: `${names.assertion}-again`, outcome: 'ASSERTION_ADDED' },
  ])
})

test('an act of saying that is recorded already is not recorded again, within a report or after it', async ({
  database,
}) => {
  const names = newNames()
  const twice = [
    aClaim(names),
    { ...aClaim(names, {}, { id: `${names.assertion}-again` }), id: `${names.claim}-again` },
  ]
  const first = await recordReport(database, aReport(names, { claims: twice }), 'test')
  const claims = [aClaim(names, {}, { id: `${names.assertion}-third` })]
  const { document: _, ...report } = aReport(names, { operationId: `${names.document} again`, entities: [], claims })

  const again = await recordReport(database, { ...report, document: { recorded: names.document } }, 'test')

  const recorded = { claim: names.claim, assertion: names.assertion }
  expect(first.result.claims).toEqual([
    { ...recorded, outcome: 'CLAIM_CREATED' },
    { ...recorded, outcome: 'REPLAYED' },
  ])
  expect(again.result.claims).toEqual([{ ...recorded, outcome: 'REPLAYED' }])
})

test('what is said in a report about a claim by its new id is said about the one that was recorded before', async ({
  database,
}) => {
  const [names, others] = [newNames(), newNames()]
  await recordReport(database, aReport(names), 'test')
  const known = aClaim(others, { subject: names.unit, place: names.place })
  const detail = {
    ...aClaim(others, { predicate: 'PRESENT_IN', relations: [{ kind: 'SPECIFIES', claim: others.claim }] }),
    id: `${others.claim}-detail`,
  }

  await recordReport(
    database,
    aReport(others, {
      claims: [
        { ...known, caveats: [{ kind: 'CODER_NOTE', text: 'Another.' }] },
        { ...detail, assertion: { ...detail.assertion, id: `${others.assertion}-detail` } },
      ],
      caveats: [{ kind: 'CODER_NOTE', text: 'A note.', qualifies: [{ claim: others.claim, scope: 'STATED' }] }],
      assessments: [{ scale: 'CREDIBILITY', of: others.claim, value: 'DOUBTFUL' }],
    }),
    'test',
  )

  const links = await database.read(
    'MATCH (claim:Claim {id: $id})<-[link:QUALIFIES|SPECIFIES|OF]-(from:!Assertion) RETURN type(link) ORDER BY type(link)',
    { id: names.claim },
  )
  expect(links).toEqual([['OF'], ['QUALIFIES'], ['QUALIFIES'], ['SPECIFIES']])
})

test('a claim that is measured against one recorded before is the same claim, whatever the report calls its baseline', async ({
  database,
}) => {
  const [names, others] = [newNames(), newNames()]
  const measured = (own: typeof names) => {
    const about = { subject: names.unit, place: names.place }
    const part = aClaim(own, { ...about, predicate: 'PRESENT_IN', relations: [{ kind: 'BASELINE', claim: own.claim }] })
    const assertion = { ...part.assertion, id: `${own.assertion}-b` }
    return [aClaim(own, about), { ...part, id: `${own.claim}-b`, assertion }]
  }
  const first = await recordReport(database, aReport(names, { claims: measured(names) }), 'test')

  const again = await recordReport(database, aReport(others, { claims: measured(others) }), 'test')

  expect(again.result.claims.map(({ claim, outcome }) => [claim, outcome])).toEqual(
    first.result.claims.map(({ claim }) => [claim, 'ASSERTION_ADDED']),
  )
})

test('claims do not specify each other in a circle, also where one is recorded under another id', async ({
  database,
}) => {
  const [names, others] = [newNames(), newNames()]
  const about = { subject: names.unit, place: names.place }
  const detail = (own: typeof names, more: object) => ({
    ...aClaim(own, { ...about, predicate: 'PRESENT_IN', ...more }, { id: `${own.assertion}-b` }),
    id: `${own.claim}-b`,
  })
  const specifies = (claim: string) => ({ relations: [{ kind: 'SPECIFIES', claim }] as const })
  await recordReport(
    database,
    aReport(names, { claims: [aClaim(names, { ...about, ...specifies(`${names.claim}-b`) }), detail(names, {})] }),
    'test',
  )

  const back = aReport(others, { claims: [aClaim(others, about), detail(others, specifies(others.claim))] })

  expect((await problemsOf(database, back)).map(({ rule, path }) => [rule, path.join('.')])).toEqual([
    ['relation.circle', 'claims.1.claim.relations.0.claim'],
  ])
})

test('a report may relate a claim that was recorded before, once, and not in a circle', async ({ database }) => {
  const [names, second, third] = [newNames(), newNames(), newNames()]
  const larger = {
    ...aClaim(names, { predicate: 'PRESENT_IN' }, { id: `${names.assertion}-b` }),
    id: `${names.claim}-b`,
  }
  await recordReport(database, aReport(names, { claims: [aClaim(names), larger] }), 'test')
  const about = { subject: names.unit, place: names.place }
  const isPart = { ...about, relations: [{ kind: 'PART_OF', claim: larger.id }] } as const

  await recordReport(database, aReport(second, { claims: [aClaim(second, isPart)] }), 'test')
  const contains = {
    ...aClaim(
      third,
      { ...about, predicate: 'PRESENT_IN', relations: [{ kind: 'PART_OF', claim: names.claim }] },
      { id: `${third.assertion}-b` },
    ),
    id: larger.id,
  }
  const problems = await problemsOf(database, aReport(third, { claims: [aClaim(third, isPart), contains] }))

  expect(
    await database.read('MATCH (:Claim {id: $id})-[link:PART_OF]->(to) RETURN to.id', { id: names.claim }),
  ).toEqual([[larger.id]])
  expect(problems.map(({ rule, path }) => [rule, path.join('.')])).toEqual([
    ['relation.circle', 'claims.1.claim.relations.0.claim'],
  ])
})

test('an assertion may repeat one that stands further down in the report', async ({ database }) => {
  const names = newNames()
  const later = aClaim(names, { predicate: 'PRESENT_IN' }, { id: `${names.assertion}-b` })

  await recordReport(
    database,
    aReport(names, {
      claims: [aClaim(names, {}, { repeats: `${names.assertion}-b` }), { ...later, id: `${names.claim}-b` }],
    }),
    'test',
  )

  expect(
    await database.read('MATCH (:Assertion {id: $id})-[:REPEATS]->(earlier) RETURN earlier.id', {
      id: names.assertion,
    }),
  ).toEqual([[`${names.assertion}-b`]])
})

test('writers at the same time get places of their own in the log, each later than the one before', async ({
  database,
}) => {
  const written = await Promise.all(
    Array.from({ length: 6 }, () => recordReport(database, aReport(newNames()), 'test').then(({ change }) => change)),
  )

  const [first, ...others] = written.toSorted((a, b) => a.position - b.position)
  let last = first
  for (const change of others) {
    expect(change.position).toBe((last?.position ?? 0) + 1)
    expect(change.recordedAt).toBeGreaterThan(last?.recordedAt ?? 0)
    last = change
  }
})

test('ten writers who send the same operation at once make one change, and all get its answer', async ({
  database,
}) => {
  const names = newNames()

  const written = await Promise.all(Array.from({ length: 10 }, () => recordReport(database, aReport(names), 'test')))

  expect(written.filter(({ replayed }) => !replayed)).toHaveLength(1)
  expect(new Set(written.map(({ result, change }) => JSON.stringify([result, change]))).size).toBe(1)
  expect(
    await database.read('MATCH (change:Change {operationId: $id}) RETURN count(change)', {
      id: `test:${names.document}`,
    }),
  ).toEqual([[1]])
})

test('writers who record the same claim at once make one claim and an assertion each', async ({ database }) => {
  const names = newNames()
  await recordReport(database, aReport(names, { claims: [] }), 'test')
  const about = { subject: names.unit, place: names.place }

  const written = await Promise.all(
    Array.from({ length: 4 }, () => {
      const own = newNames()
      return recordReport(database, aReport(own, { claims: [aClaim(own, about)] }), 'test')
    }),
  )

  const [claims, outcomes] = [
    written.map(({ result }) => result.claims[0]?.claim),
    written.map(({ result }) => result.claims[0]?.outcome),
  ]
  expect(new Set(claims).size).toBe(1)
  expect(outcomes.toSorted()).toEqual(['ASSERTION_ADDED', 'ASSERTION_ADDED', 'ASSERTION_ADDED', 'CLAIM_CREATED'])
})

/** Every node and every relationship as text, in an order of their own. */
async function everythingIn(database: Database): Promise<{ nodes: string[]; links: string[] }> {
  const nodes = await database.read('MATCH (node) RETURN labels(node), properties(node)')
  const links = await database.read(
    'MATCH (start)-[link]->(end) RETURN properties(start), type(link), properties(link), properties(end)',
  )
  const sorted = (rows: unknown[][]) => rows.map((row) => row.map((value) => JSON.stringify(value)).join()).sort()
  return { nodes: sorted(nodes), links: sorted(links) }
}
