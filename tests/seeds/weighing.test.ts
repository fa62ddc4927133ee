/** How the sample data weighs: what leads back to one source, and what may. */
import { expect } from 'vitest'
import { russia59000InKursk } from '../../seeds/kursk-report/land.ts'
import { otherStaffSource } from '../../seeds/kursk-report/speakers.ts'
import { emptyDatabase, loadSampleData } from '../graph/sample-data.ts'
import { test } from '../setup/fixture.ts'

test.beforeAll(loadSampleData)
test.afterAll(emptyDatabase)

const corroboration = `query ($id: ID!, $known: DateTime) {
  claim(id: $id, asOf: { known: $known }) { corroboration {
    independentOrigins { min max } assertions outlets echoes doubts because { rule sentence }
    origins { sources { id } }
  } }
}`

test('two outlets with the 59,000 are one origin; with the other General Staff source they are one or two', async ({
  ask,
  world,
}) => {
  const { id, claim } = russia59000InKursk
  const before = await ask(corroboration, { id })
  await world.record([{ ...claim, voice: 'PARAPHRASE', chain: otherStaffSource }])
  const after = await ask(corroboration, { id })

  expect(before.data.claim.corroboration).toMatchObject({
    independentOrigins: { min: 1, max: 1 },
    assertions: 2,
    outlets: 2,
    echoes: 1,
    doubts: 1,
  })
  expect(after.data.claim.corroboration).toMatchObject({
    independentOrigins: { min: 1, max: 2 },
    assertions: 3,
    origins: [
      { sources: [{ id: 'source_general-staff-source' }] },
      { sources: [{ id: 'source_senior-military-source' }] },
    ],
  })
  expect(after.data.claim.corroboration.because).toContainEqual({
    rule: 'independence.judged-unsure',
    sentence: 'source_general-staff-source and source_senior-military-source may be one: judges cannot tell.',
  })
})

test('the figures of the report and of the count are weighed: contradiction, update, tension, agreement with itself', async ({
  ask,
}) => {
  const { data } = await ask(
    `query ($ids: [ID!]) {
      claims(filter: { id: { in: $ids } }) {
        nodes {
          id
          status { support dispute lifecycle }
          contradictions { edges { verdict severity node { id } } }
          updates { edges { node { id } origins { id } } }
        }
      }
      contradictions { nodes { verdict claim { id } other { id } } }
      intended: comparison(left: "claim_russia-575000-ukraine", right: "claim_russia-means-to-have-690000-in-ukraine") {
        verdict
        because { rule }
      }
    }`,
    { ids: ['claim_russia-59000-kursk', 'claim_ukraine-1376-km2', 'claim_ukraine-800-km2'] },
  )
  const of = (id: string) => data.claims.nodes.find((node: { id: string }) => node.id === id)

  expect(of('claim_russia-59000-kursk')).toMatchObject({
    status: { dispute: 'CONTRADICTED', lifecycle: 'CURRENT' },
    contradictions: { edges: [{ verdict: 'CONTRADICTS', severity: 1.2881, node: { id: 'claim_russia-38000-kursk' } }] },
  })
  expect(of('claim_ukraine-1376-km2')).toMatchObject({
    status: { support: 'SINGLE_ORIGIN', lifecycle: 'UPDATED' },
    updates: {
      edges: [{ node: { id: 'claim_ukraine-800-km2' }, origins: [{ id: 'source_senior-military-source' }] }],
    },
  })
  expect(of('claim_ukraine-800-km2')).toMatchObject({
    status: { dispute: 'NONE', lifecycle: 'CURRENT' },
    contradictions: { edges: [{ verdict: 'IN_TENSION', node: { id: 'claim_ukraine-at-most-600-km2' } }] },
  })
  expect(data.contradictions.nodes[0]).toEqual({
    verdict: 'CONTRADICTS',
    claim: { id: 'claim_russia-38000-kursk' },
    other: { id: 'claim_russia-59000-kursk' },
  })
  expect(data.intended).toEqual({ verdict: 'NOT_COMPARABLE', because: [{ rule: 'comparison.other-modality' }] })
})

test('more than 40 per cent lost agrees with 1,376 and then 800 square kilometres: 41.9 per cent', async ({ ask }) => {
  const { data } = await ask(
    `{ claim(id: "claim_ukraine-lost-40-percent") {
      arithmetic { rule inputs { id } expected { number low high } stated { asStated } verdict }
    } }`,
  )

  expect(data.claim.arithmetic).toEqual([
    {
      rule: 'SHARE_LOST',
      inputs: [{ id: 'claim_ukraine-1376-km2' }, { id: 'claim_ukraine-800-km2' }],
      expected: { number: '41.9', low: '35.7', high: '47.4' },
      stated: { asStated: 'more than 40 percent' },
      verdict: 'AGREES',
    },
  ])
})
