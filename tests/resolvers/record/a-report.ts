/** A small report that can be recorded as it is, for tests that change one thing of it. */
import { randomUUID } from 'node:crypto'
import type { Database } from '../../../src/graph/driver.ts'
import type { Problem } from '../../../src/resolvers/failures.ts'
import type {
  ClaimInput,
  DocumentInput,
  EntityInput,
  HopInput,
  RecordedClaimInput,
  ReportInput,
} from '../../../src/resolvers/record/input.ts'
import { RecordRejected } from '../../../src/resolvers/record/problems.ts'
import { recordReport } from '../../../src/resolvers/record/record-report.ts'

export interface Names {
  actor: string
  unit: string
  place: string
  outlet: string
  officer: string
  document: string
  claim: string
  assertion: string
}

/** Ids that nobody else has. */
export function newNames(): Names {
  const mark = randomUUID().slice(0, 8)
  const id = (prefix: string, name: string) => `${prefix}_${name}-${mark}`
  return {
    actor: id('actor', 'army'),
    unit: id('unit', 'brigade'),
    place: id('place', 'town'),
    outlet: id('source', 'outlet'),
    officer: id('source', 'officer'),
    document: id('document', 'report'),
    claim: id('claim', 'brigade-in-town'),
    assertion: id('assertion', 'brigade-in-town'),
  }
}

/** The text of the report: one sentence that can be quoted whole, and words that stand in it twice. */
export const text = 'The brigade is in the town. About 700 soldiers are in the town, an officer said.'

/** The report, with its document, its only claim or more of it replaced. */
export function aReport(names: Names, changes: Partial<ReportInput> = {}): ReportInput {
  return {
    operationId: `test:${names.document}`,
    document: aDocument(names),
    entities: entitiesOf(names),
    claims: [aClaim(names)],
    ...changes,
  }
}

export function entitiesOf(names: Names): EntityInput[] {
  return [
    { type: 'Actor', id: names.actor, name: 'Army', kind: 'ARMED_FORCE' },
    { type: 'Unit', id: names.unit, name: 'Brigade', echelon: 'BRIGADE' },
    { type: 'Place', id: names.place, name: 'Town', kind: 'CITY' },
    { type: 'Source', id: names.outlet, name: 'Outlet', kind: 'OUTLET' },
    { type: 'Source', id: names.officer, name: 'Officer', kind: 'OFFICIAL' },
  ]
}

export function aDocument(names: Names, changes: Partial<DocumentInput> = {}): DocumentInput {
  return {
    id: names.document,
    title: 'A report',
    publisher: names.outlet,
    publishedAt: '2024-11-20',
    nature: 'FICTIONAL',
    text,
    ...changes,
  }
}

export function aChain(names: Names): HopInput[] {
  return [
    { role: 'PUBLISHER', source: names.outlet, identification: 'NAMED' },
    { role: 'ORIGIN', source: names.officer, identification: 'ROLE_ONLY' },
  ]
}

export function aClaim(
  names: Names,
  claim: Partial<ClaimInput> = {},
  assertion: Partial<RecordedClaimInput['assertion']> = {},
): RecordedClaimInput {
  return {
    id: names.claim,
    claim: {
      statement: 'The brigade is in the town.',
      predicate: 'DEPLOYED_TO',
      subject: names.unit,
      place: names.place,
      validTime: { edtf: '2024-11', basis: 'INFERRED' },
      ...claim,
    },
    assertion: {
      id: names.assertion,
      excerpts: [{ exact: 'The brigade is in the town.', supports: ['CONTENT'] }],
      voice: 'PARAPHRASE',
      chain: aChain(names),
      ...assertion,
    },
  }
}

/** What is wrong with a report, as code and path; nothing if it was recorded. */
export async function problemsOf(database: Database, report: ReportInput): Promise<readonly Problem[]> {
  try {
    await recordReport(database, report, 'test')
    return []
  } catch (error) {
    if (error instanceof RecordRejected) return error.problems
    throw error
  }
}
