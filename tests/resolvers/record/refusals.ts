/** Reports that are refused: one thing of a good report is changed, and what is said about it is told by code and path. */
import { expect } from 'vitest'
import type { Database } from '../../../src/graph/driver.ts'
import type { EntityInput, ReportInput } from '../../../src/resolvers/record/input.ts'
import { test } from '../../setup/fixture.ts'
import { aClaim, aDocument, aReport, entitiesOf, type Names, newNames, problemsOf } from './a-report.ts'

export type Changes = (names: Names) => Partial<ReportInput>
/** What is changed of a good report, and what is said about it: each problem as its code and its path. */
export type Refusal = readonly [what: string, changes: Changes, ...problems: string[]]

// biome-ignore lint/suspicious/noExplicitAny: inputs that the types refuse, as they come from elsewhere
export const wrong = (value: unknown): any => value

export const withClaim = (
  ...[claim, assertion]: [Parameters<typeof aClaim>[1], Parameters<typeof aClaim>[2]?]
): Changes => {
  return (names) => ({ claims: [aClaim(names, claim, assertion)] })
}
export const withAssertion = (assertion: Parameters<typeof aClaim>[2]) => withClaim({}, assertion)
export const withDocument =
  (changes: Parameters<typeof aDocument>[1]): Changes =>
  (names) => ({ document: aDocument(names, changes) })
export const withEntity =
  (entity: (names: Names) => EntityInput): Changes =>
  (names) => ({ entities: [...entitiesOf(names), entity(names)] })
export const place = (more: object): EntityInput => ({ type: 'Place', id: 'place_a', name: 'A', kind: 'CITY', ...more })

export function quoting(exact: string): Changes {
  return withAssertion({ excerpts: [{ exact, supports: ['CONTENT'] }] })
}

/** A second claim of the same report, with ids of its own. */
export function anotherClaim(names: Names, claim: Parameters<typeof aClaim>[1] = {}) {
  const more = { predicate: 'PRESENT_IN', ...claim } as const
  return { ...aClaim(names, more, { id: `${names.assertion}-b` }), id: `${names.claim}-b` }
}

/** A test for each: exactly these problems are reported, and nothing is written. */
export function testRefusals(refusals: readonly Refusal[]): void {
  test.for(refusals)('%s', async ([, changes, ...expected], { database }) => {
    const names = newNames()

    const { problems, written } = await refused(database, aReport(names, changes(names)))

    expect(problems).toEqual(expected)
    expect(written).toBe(0)
  })
}

/** What is said about a report, and how many nodes there are more than before. */
export async function refused(
  database: Database,
  report: ReportInput,
): Promise<{ problems: string[]; written: number }> {
  const count = async () => Number((await database.read('MATCH (node) RETURN count(node)'))[0]?.[0])
  const before = await count()
  const problems = await problemsOf(database, report)
  return { problems: problems.map(({ rule, path }) => `${rule} ${path.join('.')}`), written: (await count()) - before }
}
