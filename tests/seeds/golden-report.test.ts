import { expect, test } from 'vitest'
import { kurskReport } from '../../seeds/kursk-report.ts'
import type { ReportInput } from '../../src/resolvers/record/input.ts'
import { ruleOf } from '../../src/resolvers/rules/predicates.ts'
import { statements } from './statements.ts'

const report: ReportInput = kurskReport

/**
 * What the retold report says, statement by statement: who does what to whom and where | how much | how it is meant |
 * when (from what, and how it ends) | what is done with the statement, in whose words, who said it first.
 */
const golden = `
 1 ukraine LOSES_AREA @ kursk-oblast | MORE_THAN 40 PERCENT CHANGE, against 6 | as fact | 2024-08/2024-11 RESOLVED THROUGHOUT KNOWN | ASSERTS PARAPHRASE senior-military-source
 2 ukraine SEIZES_AREA @ kursk-oblast | - | as fact | 2024-08 RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS PARAPHRASE senior-military-source
 3 russia COUNTERATTACKS @ kursk-oblast | - | as fact | 2024-08/2024-11 RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS PARAPHRASE senior-military-source
 4 russia INCREASES_COUNTERATTACKS @ kursk-oblast | - | as fact | P RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS DIRECT_QUOTE senior-military-source
 5 russia DEPLOYED_TO @ kursk-oblast | ABOUT 59000 PEOPLE LEVEL | as fact | 2024-08/2024-11 RESOLVED THROUGHOUT KNOWN | ASSERTS PARAPHRASE senior-military-source
 6 ukraine CONTROLS_AREA_IN @ kursk-oblast | ABOUT 1376 SQUARE_KILOMETRES LEVEL | as fact | 2024-08/2024-11 RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS DIRECT_QUOTE senior-military-source
 7 ukraine CONTROLS_AREA_IN @ kursk-oblast | ABOUT 800 SQUARE_KILOMETRES LEVEL | as fact | P RESOLVED SOMETIME_WITHIN UNKNOWN | ASSERTS DIRECT_QUOTE senior-military-source
 8 ukraine HOLDS_AREA_IN @ kursk-oblast, on a condition | - | INTENDED | 2024-11/.. RESOLVED THROUGHOUT UNKNOWN | ASSERTS DIRECT_QUOTE senior-military-source
 9 kursk-offensive DESCRIBED_AS | - | as fact | 2024-08 INFERRED SOMETIME_WITHIN KNOWN | ASSERTS OWN_VOICE nobody known
10 kursk-offensive SURPRISES russia | - | as fact | 2024-08 INFERRED SOMETIME_WITHIN KNOWN | ASSERTS OWN_VOICE nobody known
11 ukraine AIMS_AT | - | INTENDED | 2024-08 INFERRED SOMETIME_WITHIN KNOWN | ASSERTS OWN_VOICE nobody known
12 ukraine AIMS_AT | - | INTENDED | 2024-08 INFERRED SOMETIME_WITHIN KNOWN | ASSERTS OWN_VOICE nobody known
13 ukraine AIMS_AT | - | INTENDED | 2024-08 INFERRED SOMETIME_WITHIN KNOWN | ASSERTS OWN_VOICE nobody known
14 russia ADVANCES_IN @ donetsk-oblast | - | as fact | P RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS OWN_VOICE nobody known
15 north-korea DEPLOYED_TO @ kursk-oblast | ABOUT 11000 PEOPLE LEVEL, specifying 17 | as fact | /2024-11 RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS PARAPHRASE senior-military-source REITERATED
16 north-korea IN_TRAINING | UNKNOWN PEOPLE LEVEL | as fact | P RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS PARAPHRASE senior-military-source
17 north-korea PRESENT_IN @ kursk-oblast | - | as fact | P RESOLVED SOMETIME_WITHIN KNOWN | NEITHER_CONFIRMS_NOR_DENIES OWN_VOICE moscow NO_COMMENT
18 north-korea SUPPORTS russia | - | as fact | P RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS PARAPHRASE senior-military-source
19 ukraine FIGHTS russia @ kursk-oblast | - | as fact | 2024-11-11 RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS PARAPHRASE ukrainian-commander-in-chief on 2024-11-11
20 ukraine STRUGGLES_TO_REINFORCE @ eastern-ukraine | EXACT 2 FRONTS LEVEL | as fact | 2024-11-11 RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS PARAPHRASE ukrainian-commander-in-chief on 2024-11-11
21 infantry-assault-in-the-south PREPARED | - | PREDICTED | 2024-11-11/.. INFERRED THROUGHOUT UNKNOWN | ASSERTS PARAPHRASE ukrainian-commander-in-chief on 2024-11-11
22 kurakhovo-area DESCRIBED_AS | - | as fact | P RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS PARAPHRASE senior-military-source
23 russia ADVANCES_AT @ kurakhove | BETWEEN 200 300 METRES_PER_DAY RATE | as fact | P RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS PARAPHRASE senior-military-source
24 russia BREAKS_INTO @ kurakhovo-area | - | as fact | /2024-11 RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS PARAPHRASE senior-military-source
25 kurakhove DESCRIBED_AS | - | as fact | P RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS OWN_VOICE nobody known
26 pokrovsk DESCRIBED_AS | - | as fact | P RESOLVED SOMETIME_WITHIN KNOWN | ASSERTS OWN_VOICE nobody known
27 russia HAS_TROOPS_IN @ ukraine | ABOUT 575000 PEOPLE LEVEL, specifying 29 | as fact | P RESOLVED SOMETIME_WITHIN UNKNOWN | ASSERTS PARAPHRASE general-staff-source
28 russia HAS_TROOPS_IN @ ukraine | ABOUT 690000 PEOPLE LEVEL | INTENDED | undated UNKNOWN SOMETIME_WITHIN UNKNOWN | ASSERTS PARAPHRASE general-staff-source
29 russia HAS_TROOPS_IN @ ukraine | UNKNOWN PEOPLE LEVEL | as fact | P RESOLVED SOMETIME_WITHIN KNOWN | DECLINES_TO_DISCLOSE OWN_VOICE moscow NO_COMMENT
`

test('the retold report holds all 29 statements, each as it was made', () => {
  expect(statements(report)).toEqual(
    golden
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  )
})

test('three deployments follow from the retold report: those stated as fact by somebody', () => {
  const deployed = report.claims.flatMap(({ claim, assertion }, index) => {
    const stands =
      (claim.modality ?? 'STATED_AS_FACT') === 'STATED_AS_FACT' && (assertion.stance ?? 'ASSERTS') === 'ASSERTS'
    return stands && ruleOf(claim.predicate).derives?.relation === 'DEPLOYED_TO' ? [index + 1] : []
  })
  expect(deployed).toEqual([5, 15, 27])
})

test('Reuters is named with the first statements and supplied by the coder after', () => {
  const viaReuters = report.claims.flatMap(({ assertion }, index) => {
    const hop = assertion.chain?.find(({ role }) => role === 'AGENCY')
    return hop ? [`${index + 1} ${hop.stated === false ? 'supplied' : 'stated'}`] : []
  })
  expect(viaReuters).toEqual([
    ...['1 stated', '2 stated', '3 stated'],
    ...['4', '5', '6', '7', '8', '15', '16', '18', '22', '23', '24'].map((number) => `${number} supplied`),
  ])
})

test('the report’s own caveat is stated on the two strengths and inferred on the other figures', () => {
  const number = (id: string) => report.claims.findIndex((recorded) => recorded.id === id) + 1
  const [caveat, ...others] = (report.caveats ?? []).filter(({ kind }) => kind === 'SOURCE_CAVEAT')
  expect(others).toEqual([])
  expect(caveat?.qualifies.map(({ claim, scope }) => `${scope} ${number(claim)}`).sort()).toEqual([
    'INFERRED 1',
    'INFERRED 15',
    'INFERRED 23',
    'INFERRED 5',
    'INFERRED 6',
    'INFERRED 7',
    'STATED 27',
    'STATED 28',
  ])
})

test('the two sources at the General Staff are kept apart, and nobody is sure that they are two', () => {
  expect(report.judgements?.map(({ left, right, verdict }) => [left, right, verdict])).toEqual([
    ['source_senior-military-source', 'source_general-staff-source', 'UNSURE'],
  ])
})

test('the loss in percent follows from the two areas', () => {
  const amount = (id: string) => Number(report.claims.find((recorded) => recorded.id === id)?.claim.quantity?.amount)
  const [before, after] = [amount('claim_ukraine-1376-km2'), amount('claim_ukraine-800-km2')]
  expect((100 * (before - after)) / before).toBeCloseTo(41.9, 1)
  expect(amount('claim_ukraine-lost-40-percent')).toBe(40)
})
