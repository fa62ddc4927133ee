import type { Database } from '../../graph/driver.ts'
import type { Written } from '../../graph/write.ts'
import type { Voice } from '../rules/terms.ts'
import { carryOut } from './carry-out.ts'
import {
  type DescribedAssertion,
  type DescribedClaim,
  type DescribedHop,
  type NewEntity,
  type Path,
  Reading,
} from './described.ts'
import type { CaveatInput, RecordedClaimInput, Recording } from './input.ts'
import type { Problems } from './problems.ts'
import { refuseCorrections } from './record-claim.ts'
import { type DescribedDocument, readDocument } from './record-document.ts'
import { putRecording, type RecordedReport, resolveRecording } from './record-report.ts'
import { findHolders } from './resolve-external-ids.ts'

/** A report as it is sent: entities are named or described wherever they are spoken of. */
export interface DescribedReport {
  operationId?: string
  /** One that is recorded, or a new one. Exactly one of the two. */
  document: { id?: string; new?: DescribedDocument }
  /** Entities that are spoken of in several places. */
  entities?: readonly NewEntity[]
  defaults?: { chain?: readonly DescribedHop[]; voice?: Voice; saidAt?: string }
  claims: readonly DescribedStatement[]
  caveats?: readonly CaveatInput[]
}

export interface DescribedStatement {
  id?: string
  claim: DescribedClaim
  assertion: DescribedAssertion
  caveats?: RecordedClaimInput['caveats']
}

/** No report that a person codes has more; what is imported comes in several. */
export const mostStatements = 500
export const mostEntities = 500

/**
 * Records a whole report as one change, or nothing of it. It is recorded as the sample data are, see `recordReport`.
 *
 * @throws RecordRejected with every problem of the input; OperationConflict; DatabaseError
 */
export function recordDescribedReport(
  database: Database,
  input: DescribedReport,
  by: string,
): Promise<Written<RecordedReport>> {
  return carryOut(
    database,
    { name: 'recordReport', input, by },
    {
      check: async (run, problems, operationId) => {
        checkSize(input, problems)
        for (const [index, { claim }] of input.claims.entries()) {
          refuseCorrections(claim, ['claims', index, 'claim'], problems)
        }
        const { reading, read } = Reading.of(operationId, await findHolders(run, input), (names) =>
          readReport(names, operationId, input),
        )
        const moved: [Path, Path][] = [
          [['document'], ['document', input.document.new ? 'new' : 'id']],
          [['derivedFrom'], ['document', 'new', 'derivedFrom']],
        ]
        return reading.within(problems, moved, (own) => resolveRecording(run, read, own, by))
      },
      put: putRecording,
    },
  )
}

function checkSize({ claims, entities = [], caveats = [] }: DescribedReport, problems: Problems): void {
  const sizes = {
    claims: [claims, mostStatements],
    entities: [entities, mostEntities],
    caveats: [caveats, mostStatements],
  }
  for (const [field, [list, most]] of Object.entries(sizes) as [string, [readonly unknown[], number]][]) {
    if (list.length > most) problems.add('report.size', [field], `Expected at most ${most}, found ${list.length}.`)
  }
  problems.refuse()
}

function readReport(reading: Reading, operationId: string, input: DescribedReport): Recording {
  const { document: described, defaults, claims: statements, caveats = [] } = input
  for (const [index, entity] of (input.entities ?? []).entries()) reading.describe(entity, ['entities', index])
  const { derivedFrom = [], ...document } = described.new
    ? readDocument(reading, described.new, ['document', 'new'])
    : { recorded: described.id ?? '' }
  const { chain, ...others } = defaults ?? {}
  const chainOfAll = chain && reading.chain(chain, ['defaults', 'chain'])
  const claims = statements.map((statement, index) => readStatement(reading, statement, ['claims', index]))
  return {
    operationId,
    document: document as Recording['document'],
    derivedFrom,
    claims,
    entities: reading.readEntities(),
    caveats: caveats.map(({ id, ...caveat }, index) => ({
      ...caveat,
      ...(id !== undefined && { id: reading.name('caveat', id, ['caveats', index]) }),
      qualifies: caveat.qualifies.map((one) => ({ ...one, claim: reading.id(one.claim) })),
    })),
    defaults: { ...others, ...(chainOfAll && { chain: chainOfAll }) },
  }
}

function readStatement(reading: Reading, statement: DescribedStatement, path: Path): RecordedClaimInput {
  const { id, claim, assertion, caveats } = statement
  const told = reading.assertion(assertion, [...path, 'assertion'])
  return {
    ...(id !== undefined && { id: reading.name('claim', id, path) }),
    claim: reading.claim(claim, [...path, 'claim']),
    assertion: {
      ...told,
      ...(told.id !== undefined && { id: reading.name('assertion', told.id, path) }),
    },
    ...(caveats && { caveats }),
  }
}
