import { expect } from 'vitest'
import { runChecks } from '../../../src/resolvers/checks.ts'
import { emptyDatabase } from '../../graph/sample-data.ts'
import { test } from '../../setup/fixture.ts'
import { aCase, aClaim, anAssertion, call, done } from './a-case.ts'

test.beforeAll(emptyDatabase)

const writers = 100

test('a hundred writers who record the same document, the same claim and the same link at once make one of each', async ({
  ask,
  database,
  world,
}) => {
  const one = await aCase(ask, world)
  const atOnce = (name: string, input: object, selection: string) =>
    Promise.all(Array.from({ length: writers }, () => done(ask, name, input, selection)))
  const document = { title: 'A copy', url: `${one.url}/copy`, text: 'The same for all.' }

  const documents = await atOnce('recordDocument', document, 'outcome document { id }')
  const claims = await atOnce(
    'recordClaim',
    { claim: aClaim(one), assertion: anAssertion(one) },
    'outcome claim { id } assertion { id }',
  )
  const claim = claims[0].claim.id
  const denial = anAssertion(one, { stance: 'DENIES', excerpts: [{ exact: 'The brigade' }] })
  const links = await atOnce('linkSource', { claim, assertion: denial }, 'outcome assertion { id }')
  const retractions = await Promise.all(
    Array.from({ length: 10 }, () =>
      call(ask, 'retractAssertion', { assertion: links[0].assertion.id, reason: 'Misread.' }),
    ),
  )

  const counted = (answers: { outcome: string }[]) => {
    const outcomes = answers.map(({ outcome }) => outcome)
    return Object.fromEntries(
      [...new Set(outcomes)].sort().map((one_) => [one_, outcomes.filter((o) => o === one_).length]),
    )
  }
  const distinct = (values: unknown[]) => new Set(values.map((value) => JSON.stringify(value))).size
  expect(counted(documents)).toEqual({ ALREADY_RECORDED: writers - 1, DOCUMENT_CREATED: 1 })
  expect(counted(claims)).toEqual({ CLAIM_CREATED: 1, REPLAYED: writers - 1 })
  expect(counted(links)).toEqual({ ASSERTION_ADDED: 1, REPLAYED: writers - 1 })
  expect(retractions.filter(({ __typename }) => __typename === 'RetractAssertionSuccess')).toHaveLength(1)
  expect([documents, claims, links].map((each) => distinct(each.map(({ outcome: _, ...rest }) => rest)))).toEqual([
    1, 1, 1,
  ])
  expect(await runChecks(database)).toEqual([])
}, 240_000)
