/** Small files as they could stand in `cypher/`, and what the catalogue says of them once something is changed. */
import { checkCatalogue } from '../../scripts/check-catalogue.ts'
import { parseFile } from '../../scripts/parse-file.ts'

export const claimFile = `// A claim.
// @type claim: Claim
// @column id: string
// @column recordedAt: instant
// @column wording: string?
MATCH (claim:Claim {id: $id})
WHERE claim.recordedAt <= $known
`

export const sourceFile = `// A source.
// @type source: Source
// @column id: string
// @column name: string state
MATCH (source:Source {id: $id})
`

export const attributionFile = `// A hop of a chain.
// @record via: Attribution
// @column position: int
// @column descriptor: string?
`

export const stepFile = `// The sources of a claim, publisher first.
// @step claim: Claim -> source: Source many
// @edge via: Attribution
// @param role: string[]?
// @order via.position
MATCH (claim)<-[:OF]-(assertion:Assertion)-[via:VIA]->(source:Source)
WHERE assertion.recordedAt <= $known
  AND via.role IN $role // @when role
  AND assertion.validFrom < $validTo AND assertion.validTo > $validFrom // @when valid
`

export const rootFile = `// All claims, newest first.
// @root -> claim: Claim many
// @order claim.recordedAt desc, claim.id desc
MATCH (claim:Claim)
WHERE claim.recordedAt <= $known
`

export const queryFile = `// What became of a claim.
// @query
// @param id: string
// @returns id: string, words: string? optional
MATCH (claim:Claim {id: $id})
RETURN claim.id AS id, claim.wording AS words
`

/** What is wrong with these files, beside those they build upon. */
export function problemsOf(files: Record<string, string>): string[] {
  const all = { 'claim/get': claimFile, 'source/get': sourceFile, 'claim/attribution': attributionFile, ...files }
  const parsed = Object.entries(all).map(([name, text]) => parseFile(name, text))
  return [...parsed.flatMap(({ problems }) => problems), ...checkCatalogue(parsed.map(({ file }) => file))]
}

export const inStep = (from: string | RegExp, to: string) =>
  problemsOf({ 'claim/sources': changed(stepFile, from, to) })
export const inRoot = (from: string | RegExp, to: string) => problemsOf({ 'claim/list': changed(rootFile, from, to) })
export const inQuery = (from: string | RegExp, to: string) => problemsOf({ 'claim/find': changed(queryFile, from, to) })

export function changed(text: string, from: string | RegExp, to: string): string {
  const after = text.replace(from, to)
  if (after === text) throw new Error(`Nothing to change: ${from}`)
  return after
}
