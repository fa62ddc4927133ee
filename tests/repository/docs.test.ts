import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schema } from '../../src/schema/index.ts'

/** The type that shows what a rule finds. */
const shownBy: Record<string, string> = {
  'arithmetic.md': 'ClaimArithmetic',
  'corroboration.md': 'Corroboration',
  'comparison.md': 'ClaimComparison',
  'deployment-summary.md': 'DeploymentSummary',
  'estimates.md': 'EstimateSeries',
  'difference.md': 'ClaimDifference',
  'evidence.md': 'Evidence',
  'impact.md': 'Impact',
  'neighbourhood.md': 'Neighbourhood',
  'paths.md': 'Paths',
  'status.md': 'ClaimStatus',
  'identity.md': 'EntityCluster',
  'identity-candidates.md': 'IdentityCandidate',
}

const page = (name: string) => readFileSync(`docs/${name}`, 'utf8')

test('every page of docs/ begins with the description of the type that shows what its rule finds', () => {
  const pages = readdirSync('docs')

  expect(pages.sort()).toEqual(Object.keys(shownBy).sort())
  expect(pages.map((name) => page(name).split('\n\n')[1])).toEqual(
    pages.map((name) => schema.getType(shownBy[name] ?? '')?.description),
  )
})

test('every page says where its rule comes from, gives an example from the sample data, and tells its limits', () => {
  const missing = readdirSync('docs').flatMap((name) =>
    ['The rule', 'Example from the sample data', 'Where it comes from', 'Limits']
      .filter((heading) => !page(name).includes(`\n## ${heading}\n`))
      .map((heading) => `${name}: ${heading}`),
  )

  expect(missing).toEqual([])
})

test('every file that a page names is there', () => {
  const named = readdirSync('docs').flatMap((name) => page(name).match(/`(?:src|cypher|tests)\/[\w./-]+`/g) ?? [])

  expect(named.length).toBeGreaterThan(0)
  expect(named.map((path) => path.slice(1, -1)).filter((path) => !existsSync(path))).toEqual([])
})
