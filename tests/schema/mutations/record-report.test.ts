import { expect } from 'vitest'
import { kurskReport } from '../../../seeds/kursk-report.ts'
import { withReadableIds } from '../../../seeds/readable-ids.ts'
import type { Database } from '../../../src/graph/driver.ts'
import { runChecks } from '../../../src/resolvers/checks.ts'
import type { EntityInput, HopInput, ReportInput } from '../../../src/resolvers/record/input.ts'
import { recordReport } from '../../../src/resolvers/record/record-report.ts'
import { emptyDatabase } from '../../graph/sample-data.ts'
import { test } from '../../setup/fixture.ts'
import { small } from './small-report.ts'

test.beforeAll(emptyDatabase)
test.afterAll(emptyDatabase)

const mutation = `mutation ($input: RecordReportInput!) {
  recordReport(input: $input) {
    __typename
    ... on RecordReportSuccess {
      documentOutcome replayed document { id title }
      claims { outcome claim { id statement } assertion { id } }
    }
    ... on RecordReportRejected { code message path problems { code rule path nearest { exact } places { start } } }
    ... on OperationConflictError { path }
  }
}`

/** What a person would send: all of a report but what reviewers say of it. */
const { assessments: _assessments, judgements: _judgements, ...report }: ReportInput = withReadableIds(kurskReport)

test('the retold report makes the same graph through the API as from the sample data', async ({ ask, database }) => {
  await recordReport(database, report, 'local')
  const loaded = await everythingIn(database)
  await emptyDatabase({ database })

  const { data } = await ask(mutation, { input: asSent(report) })

  expect(data.recordReport).toMatchObject({
    __typename: 'RecordReportSuccess',
    documentOutcome: 'DOCUMENT_CREATED',
    document: { id: 'document_kursk-retelling' },
  })
  expect(data.recordReport.claims).toHaveLength(report.claims.length)
  expect(await everythingIn(database)).toEqual(loaded)
  expect(await runChecks(database)).toEqual([])
}, 240_000)

test('what a report describes is referred to by names, before and after it is described', async ({ ask, database }) => {
  const { data } = await ask(mutation, { input: { ...small, operationId: 'the-port' } })
  const again = await ask(mutation, { input: { ...small, operationId: 'the-port' } })
  const later = await ask(mutation, { input: small })

  expect(data.recordReport).toMatchObject({
    __typename: 'RecordReportSuccess',
    claims: [
      { outcome: 'CLAIM_CREATED', claim: { statement: 'Rebels hold the port.' } },
      { outcome: 'CLAIM_CREATED', claim: { statement: 'Rebels are in the port.' } },
    ],
  })
  const replayed = data.recordReport.claims.map((one: object) => ({ ...one, outcome: 'REPLAYED' }))
  expect(again.data.recordReport).toEqual({ ...data.recordReport, replayed: true, claims: replayed })
  // Described anew, its entities are others: nobody can tell that they are the same.
  expect(later.data.recordReport.claims[0].claim.id).not.toBe(data.recordReport.claims[0].claim.id)
  const { data: read } = await ask(
    `query ($id: ID!) { claim(id: $id) {
      subject { name } place { within { name } } qualifications { scope caveat { text } }
      assertions { nodes { voice chain { role source { name } } } } relations { kind direction }
    } }`,
    { id: data.recordReport.claims[0].claim.id },
  )
  read.claim.qualifications.sort((a: { scope: string }, b: { scope: string }) => (a.scope < b.scope ? 1 : -1))
  expect(read.claim).toEqual({
    subject: { name: 'Rebels' },
    place: { within: [{ name: 'The coast' }] },
    qualifications: [
      { scope: 'STATED', caveat: { text: 'Which part is not said.' } },
      { scope: 'INFERRED', caveat: { text: 'Nobody could check it.' } },
    ],
    assertions: {
      nodes: [
        {
          voice: 'PARAPHRASE',
          chain: [
            { role: 'PUBLISHER', source: { name: 'A paper' } },
            { role: 'ORIGIN', source: { name: 'A fisherman' } },
          ],
        },
      ],
    },
    relations: [{ kind: 'SPECIFIES', direction: 'INCOMING' }],
  })
  expect(await runChecks(database)).toEqual([])
})

test('everything that is wrong with a report is said at once, and nothing of it is recorded', async ({
  ask,
  database,
}) => {
  const before = await everythingIn(database)
  const [hold, present] = small.claims
  const input = {
    ...small,
    document: { new: { ...small.document.new, publishedAt: '20.11.2024', publisher: { id: 'source_nobody' } } },
    entities: [...small.entities, { unit: { name: ' ', echelon: 'BRIGADE', sidc: '1' } }],
    claims: [
      { ...hold, assertion: { excerpts: [{ exact: 'Rebels held the port.' }] } },
      { ...present, claim: { ...present?.claim, place: null }, assertion: { excerpts: [{ exact: 'the port' }] } },
      { ...present, assertion: { excerpts: [{ exact: 'in the port' }], chain: [], saidAt: '2024-12/2024-11' } },
    ],
  }

  const { data } = await ask(mutation, { input })

  const { problems, ...rejected } = data.recordReport
  expect(rejected).toEqual({
    __typename: 'RecordReportRejected',
    code: 'INVALID_INPUT',
    message: expect.stringContaining(`${problems.length} problems`),
    path: ['input'],
  })
  const said = problems.map((one: { code: string; rule: string; path: string[] }) => {
    return `${one.code} ${one.rule} ${one.path.slice(1).join('.')}`
  })
  expect(said.sort()).toEqual(
    [
      'NOT_FOUND id.unknown document.new.publisher',
      'INVALID_INPUT edtf document.new.publishedAt',
      'INVALID_INPUT entity.name entities.3.unit.name',
      'INVALID_INPUT entity.sidc entities.3.unit.sidc',
      'NOT_FOUND id.unknown defaults.chain.0.source',
      'QUOTE_NOT_FOUND quote.not-found claims.0.assertion.excerpts.0',
      'PREDICATE_RULE predicate.place-required claims.1.claim.place',
      'QUOTE_AMBIGUOUS quote.ambiguous claims.1.assertion.excerpts.0',
      'INVALID_INPUT edtf claims.2.assertion.saidAt',
      'INVALID_INPUT chain.publisher claims.2.assertion.chain',
    ].sort(),
  )
  const rule = (name: string) => problems.find((one: { rule: string }) => one.rule === name)
  expect(rule('quote.not-found').nearest).toEqual({ exact: 'Rebels hold the port.' })
  expect(rule('quote.ambiguous').places).toEqual([{ start: 12 }, { start: 44 }])
  expect(await everythingIn(database)).toEqual(before)
})

test('a report that is larger than any that a person codes is refused', async ({ ask }) => {
  const claims = Array.from({ length: 501 }, () => small.claims[0])

  const { data } = await ask(mutation, { input: { ...small, claims } })

  expect(data.recordReport.problems).toMatchObject([{ rule: 'report.size', path: ['input', 'claims'] }])
})

/** A report of the sample data as it is sent through the API. */
function asSent({ document, entities, derivedFrom, defaults, claims, caveats, operationId }: ReportInput): object {
  const { publisher, ...facts } = document
  return {
    operationId,
    document: { new: { ...facts, ...(publisher && { publisher: { id: publisher } }), derivedFrom } },
    entities: entities.map(({ type, ...entity }: EntityInput) => ({ [type.toLowerCase()]: entity })),
    defaults: { ...defaults, ...(defaults?.chain && { chain: hops(defaults.chain) }) },
    claims: claims.map(({ id, claim, assertion }) => {
      const { subject, object, place, ...rest } = claim
      const refs = {
        subject: { id: subject },
        ...(object && { object: { id: object } }),
        ...(place && { place: { id: place } }),
      }
      const { chain, ...said } = assertion
      return { id, claim: { ...rest, ...refs }, assertion: { ...said, ...(chain && { chain: hops(chain) }) } }
    }),
    caveats,
  }
}

function hops(chain: readonly HopInput[]): object[] {
  return chain.map(({ source, ...hop }) => ({ ...hop, source: { id: source } }))
}

/** Everything but what differs from one time to another. */
async function everythingIn(database: Database): Promise<string[]> {
  const nodes = await database.read('MATCH (node:!Change&!Log&!Operation) RETURN labels(node), properties(node)')
  const links = await database.read('MATCH (a)-[link]->(b) RETURN a.id, type(link), properties(link), b.id')
  const times = /"(recordedAt|stateSince|retractedAt|replacedAt|correctedAt)":\d{13},?/g
  return [...nodes, ...links].map((row) => sorted(row).replace(times, '')).sort()
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort())
      : one,
  )
}
