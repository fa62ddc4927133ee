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
  const before = await ask(corroboration, { id }, { road: 'levels' })
  await world.record([{ ...claim, voice: 'PARAPHRASE', chain: otherStaffSource }])
  const after = await ask(corroboration, { id }, { road: 'levels' })

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
