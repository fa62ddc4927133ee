/** The retold report, read through the API. Expected is what the report says, not what the seeds say. */
import { expect } from 'vitest'
import { emptyDatabase, loadSampleData } from '../graph/sample-data.ts'
import { test } from '../setup/fixture.ts'

test.beforeAll(loadSampleData)
test.afterAll(emptyDatabase)

const report = 'document_kursk-retelling'

interface Named {
  id: string
}

/** An id without its kind. */
const nameOf = (entity: Named | null) => entity?.id.replace(/^[a-z]+_/, '') ?? '-'

test('the report makes 29 statements, each as it was said', async ({ ask }) => {
  const { data } = await ask(
    `query ($id: ID!) {
      document(id: $id) {
        nature
        assertions(first: 100) {
          totalCount
          nodes {
            stance voice origin { id }
            claim {
              predicate modality condition subject { id } object { id } place { id }
              quantity { qualifier amount lower upper unit role }
              validTime { edtf basis end }
            }
          }
        }
      }
    }`,
    { id: report },
  )

  const { nature, assertions } = data.document
  expect([nature, assertions.totalCount]).toEqual(['RETELLING', 29])
  // biome-ignore lint/suspicious/noExplicitAny: what was asked for above
  const lines = assertions.nodes.map(({ stance, voice, origin, claim }: any) => {
    const { predicate, modality, condition, subject, object, place, quantity, validTime } = claim
    const amount = quantity && [quantity.qualifier, quantity.amount ?? quantity.lower, quantity.upper, quantity.unit]
    return [
      `${nameOf(subject)} ${predicate} ${nameOf(object)} @ ${nameOf(place)}`,
      amount ? [...amount, quantity.role].filter(Boolean).join(' ') : '-',
      `${modality}${condition ? ' IF' : ''}`,
      `${validTime.edtf ?? 'undated'} ${validTime.basis} ${validTime.end}`,
      `${stance} ${voice} ${nameOf(origin)}`,
    ].join(' | ')
  })
  const wanted = `
    ukraine LOSES_AREA - @ kursk-oblast | MORE_THAN 40 PERCENT CHANGE | STATED_AS_FACT | 2024-08/2024-11 RESOLVED KNOWN | ASSERTS PARAPHRASE senior-military-source
    ukraine SEIZES_AREA - @ kursk-oblast | - | STATED_AS_FACT | 2024-08 RESOLVED KNOWN | ASSERTS PARAPHRASE senior-military-source
    russia COUNTERATTACKS - @ kursk-oblast | - | STATED_AS_FACT | 2024-08/2024-11 RESOLVED KNOWN | ASSERTS PARAPHRASE senior-military-source
    russia INCREASES_COUNTERATTACKS - @ kursk-oblast | - | STATED_AS_FACT | P RESOLVED KNOWN | ASSERTS DIRECT_QUOTE senior-military-source
    russia DEPLOYED_TO - @ kursk-oblast | ABOUT 59000 PEOPLE LEVEL | STATED_AS_FACT | 2024-08/2024-11 RESOLVED KNOWN | ASSERTS PARAPHRASE senior-military-source
    ukraine CONTROLS_AREA_IN - @ kursk-oblast | ABOUT 1376 SQUARE_KILOMETRES LEVEL | STATED_AS_FACT | 2024-08/2024-11 RESOLVED KNOWN | ASSERTS DIRECT_QUOTE senior-military-source
    ukraine CONTROLS_AREA_IN - @ kursk-oblast | ABOUT 800 SQUARE_KILOMETRES LEVEL | STATED_AS_FACT | P RESOLVED UNKNOWN | ASSERTS DIRECT_QUOTE senior-military-source
    ukraine HOLDS_AREA_IN - @ kursk-oblast | - | INTENDED IF | 2024-11/.. RESOLVED UNKNOWN | ASSERTS DIRECT_QUOTE senior-military-source
    kursk-offensive DESCRIBED_AS - @ - | - | STATED_AS_FACT | 2024-08 INFERRED KNOWN | ASSERTS OWN_VOICE -
    kursk-offensive SURPRISES russia @ - | - | STATED_AS_FACT | 2024-08 INFERRED KNOWN | ASSERTS OWN_VOICE -
    ukraine AIMS_AT - @ - | - | INTENDED | 2024-08 INFERRED KNOWN | ASSERTS OWN_VOICE -
    ukraine AIMS_AT - @ - | - | INTENDED | 2024-08 INFERRED KNOWN | ASSERTS OWN_VOICE -
    ukraine AIMS_AT - @ - | - | INTENDED | 2024-08 INFERRED KNOWN | ASSERTS OWN_VOICE -
    russia ADVANCES_IN - @ donetsk-oblast | - | STATED_AS_FACT | P RESOLVED KNOWN | ASSERTS OWN_VOICE -
    north-korea DEPLOYED_TO - @ kursk-oblast | ABOUT 11000 PEOPLE LEVEL | STATED_AS_FACT | /2024-11 RESOLVED KNOWN | ASSERTS PARAPHRASE senior-military-source
    north-korea IN_TRAINING - @ - | UNKNOWN PEOPLE LEVEL | STATED_AS_FACT | P RESOLVED KNOWN | ASSERTS PARAPHRASE senior-military-source
    north-korea PRESENT_IN - @ kursk-oblast | - | STATED_AS_FACT | P RESOLVED KNOWN | NEITHER_CONFIRMS_NOR_DENIES OWN_VOICE moscow
    north-korea SUPPORTS russia @ - | - | STATED_AS_FACT | P RESOLVED KNOWN | ASSERTS PARAPHRASE senior-military-source
    ukraine FIGHTS russia @ kursk-oblast | - | STATED_AS_FACT | 2024-11-11 RESOLVED KNOWN | ASSERTS PARAPHRASE ukrainian-commander-in-chief
    ukraine STRUGGLES_TO_REINFORCE - @ eastern-ukraine | EXACT 2 FRONTS LEVEL | STATED_AS_FACT | 2024-11-11 RESOLVED KNOWN | ASSERTS PARAPHRASE ukrainian-commander-in-chief
    infantry-assault-in-the-south PREPARED - @ - | - | PREDICTED | 2024-11-11/.. INFERRED UNKNOWN | ASSERTS PARAPHRASE ukrainian-commander-in-chief
    kurakhovo-area DESCRIBED_AS - @ - | - | STATED_AS_FACT | P RESOLVED KNOWN | ASSERTS PARAPHRASE senior-military-source
    russia ADVANCES_AT - @ kurakhove | BETWEEN 200 300 METRES_PER_DAY RATE | STATED_AS_FACT | P RESOLVED KNOWN | ASSERTS PARAPHRASE senior-military-source
    russia BREAKS_INTO - @ kurakhovo-area | - | STATED_AS_FACT | /2024-11 RESOLVED KNOWN | ASSERTS PARAPHRASE senior-military-source
    kurakhove DESCRIBED_AS - @ - | - | STATED_AS_FACT | P RESOLVED KNOWN | ASSERTS OWN_VOICE -
    pokrovsk DESCRIBED_AS - @ - | - | STATED_AS_FACT | P RESOLVED KNOWN | ASSERTS OWN_VOICE -
    russia HAS_TROOPS_IN - @ ukraine | ABOUT 575000 PEOPLE LEVEL | STATED_AS_FACT | P RESOLVED UNKNOWN | ASSERTS PARAPHRASE general-staff-source
    russia HAS_TROOPS_IN - @ ukraine | ABOUT 690000 PEOPLE LEVEL | INTENDED | undated UNKNOWN UNKNOWN | ASSERTS PARAPHRASE general-staff-source
    russia HAS_TROOPS_IN - @ ukraine | UNKNOWN PEOPLE LEVEL | STATED_AS_FACT | P RESOLVED KNOWN | DECLINES_TO_DISCLOSE OWN_VOICE moscow`
  const publication = '| [2024-11-12..2024-11-30] '
  expect(lines.sort()).toEqual(
    wanted
      .trim()
      .split('\n')
      .map((line) => line.trim().replace('| P ', publication))
      .sort(),
  )
})

test('figures lead to what they specify and what they are measured against, and back', async ({ ask }) => {
  const { data } = await ask(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { relations { kind direction claim { id } } } } }`,
    {
      ids: [
        'claim_ukraine-lost-40-percent',
        'claim_ukraine-1376-km2',
        'claim_north-korea-11000-kursk',
        'claim_north-korea-present-in-kursk',
        'claim_russia-575000-ukraine',
        'claim_russia-soldiers-in-combat',
      ],
    },
  )

  const relation = (kind: string, direction: string, id: string) => ({
    relations: [{ kind, direction, claim: { id } }],
  })
  expect(data.nodes).toEqual([
    relation('BASELINE', 'OUTGOING', 'claim_ukraine-1376-km2'),
    relation('BASELINE', 'INCOMING', 'claim_ukraine-lost-40-percent'),
    relation('SPECIFIES', 'OUTGOING', 'claim_north-korea-present-in-kursk'),
    relation('SPECIFIES', 'INCOMING', 'claim_north-korea-11000-kursk'),
    relation('SPECIFIES', 'OUTGOING', 'claim_russia-soldiers-in-combat'),
    relation('SPECIFIES', 'INCOMING', 'claim_russia-575000-ukraine'),
  ])
})

test('the caveat of the report is stated on the two strengths and inferred on the other figures', async ({ ask }) => {
  const { data } = await ask(
    `query ($id: ID!) {
      caveat: node(id: $id) { ... on Caveat { kind text claims { edges { scope node { id } } } } }
      claim(id: "claim_russia-59000-kursk") { qualifications { scope caveat { kind } } }
    }`,
    { id: 'caveat_figures-not-checkable' },
  )

  const covered = data.caveat.claims.edges.map(({ scope, node }: { scope: string; node: Named }) => [
    scope,
    nameOf(node),
  ])
  expect([data.caveat.kind, data.caveat.text]).toEqual([
    'SOURCE_CAVEAT',
    'There is no way to check these figures independently.',
  ])
  expect(covered).toEqual([
    ['INFERRED', 'north-korea-11000-kursk'],
    ['STATED', 'russia-575000-ukraine'],
    ['INFERRED', 'russia-59000-kursk'],
    ['INFERRED', 'russia-advances-at-kurakhovo'],
    ['STATED', 'russia-means-to-have-690000-in-ukraine'],
    ['INFERRED', 'ukraine-1376-km2'],
    ['INFERRED', 'ukraine-800-km2'],
    ['INFERRED', 'ukraine-lost-40-percent'],
  ])
  expect(data.claim.qualifications).toEqual([
    { scope: 'INFERRED', caveat: { kind: 'SOURCE_CAVEAT' } },
    { scope: 'STATED', caveat: { kind: 'CODER_NOTE' } },
  ])
})

test('three deployments follow from the report: statements 5, 15 and 27, and no other', async ({ ask }) => {
  const { data } = await ask(
    `query ($id: ID!) {
      document(id: $id) { assertions(first: 100) { nodes { claim { id } } } }
      deployments(first: 100) { totalCount nodes { id claim { id } force { ... on Entity { name } } place { name } } }
    }`,
    { id: report },
  )

  const said = new Set(data.document.assertions.nodes.map(({ claim }: { claim: Named }) => claim.id))
  const derived = data.deployments.nodes.filter(({ claim }: { claim: Named }) => said.has(claim.id))
  expect(data.deployments.totalCount).toBe(9)
  expect(derived).toEqual([
    {
      id: 'deployment_russia-59000-kursk',
      claim: { id: 'claim_russia-59000-kursk' },
      force: { name: 'Russia' },
      place: { name: 'Kursk Oblast' },
    },
    {
      id: 'deployment_russia-575000-ukraine',
      claim: { id: 'claim_russia-575000-ukraine' },
      force: { name: 'Russia' },
      place: { name: 'Ukraine' },
    },
    {
      id: 'deployment_north-korea-11000-kursk',
      claim: { id: 'claim_north-korea-11000-kursk' },
      force: { name: 'North Korea' },
      place: { name: 'Kursk Oblast' },
    },
  ])
})

test('every quote is the passage of its document between its offsets, in code points', async ({ ask }) => {
  const { data } = await ask(`{
    documents { nodes { id text excerpts(first: 100) { totalCount nodes { exact prefix suffix start end } } } }
  }`)

  interface Span {
    exact: string
    prefix: string
    suffix: string
    start: number
    end: number
  }
  const wrong: string[] = []
  let count = 0
  for (const { id, text, excerpts } of data.documents.nodes) {
    const points = Array.from(text as string)
    expect(excerpts.nodes).toHaveLength(excerpts.totalCount)
    for (const { exact, prefix, suffix, start, end } of excerpts.nodes as Span[]) {
      count++
      const span = points.slice(start, end).join('')
      const [before, after] = [points.slice(0, start).join(''), points.slice(end).join('')]
      if (span !== exact || !before.endsWith(prefix) || !after.startsWith(suffix)) wrong.push(`${id} ${start}-${end}`)
    }
  }
  expect(wrong).toEqual([])
  expect(data.documents.nodes).toHaveLength(5)
  expect(count).toBeGreaterThan(40)
})

test('what was known when only the first report was in can be asked for', async ({ ask }) => {
  const first = (await ask(`{ document(id: "${report}") { recordedAt } }`, {})).data.document.recordedAt
  const counted = `query ($known: DateTime) {
    claim(id: "claim_russia-59000-kursk", asOf: { known: $known }) { assertions { totalCount } status { dispute } }
    deployments(asOf: { known: $known }) { totalCount }
    documents(asOf: { known: $known }) { totalCount }
    units(asOf: { known: $known }) { totalCount }
  }`

  const then = (await ask(counted, { known: first })).data
  const now = (await ask(counted, {})).data

  expect(then).toEqual({
    claim: { assertions: { totalCount: 1 }, status: { dispute: 'NONE' } },
    deployments: { totalCount: 3 },
    documents: { totalCount: 1 },
    units: { totalCount: 0 },
  })
  expect(now).toEqual({
    claim: { assertions: { totalCount: 3 }, status: { dispute: 'CONTRADICTED' } },
    deployments: { totalCount: 9 },
    documents: { totalCount: 5 },
    units: { totalCount: 5 },
  })
})
