/**
 * Derived relations: what follows from claims and assertions by the table of predicates and the table of stances. One
 * rule serves the write, the rebuild and the check.
 */
import { queries } from '../../graph/catalogue.generated.ts'
import type { Database } from '../../graph/driver.ts'
import { fileReader, fileRunner, type ReadFile, type RunFile } from '../../graph/files.ts'
import { batches } from '../batches.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import { predicates } from '../rules/predicates.ts'
import type { Stance } from '../rules/terms.ts'
import { type ComparisonRow, comparedRows, comparisonRows, wrongKey } from './compare-claims.ts'

/** Which predicate derives which relation, and to which end. */
const relationOf = Object.fromEntries(
  Object.entries(predicates).flatMap(([name, { derives }]) =>
    derives ? [[name, { relation: derives.relation as string, to: derives.to as string }]] : [],
  ),
)

/** Which stance of an origin derives which relation to its claim. */
const attributionOf = {
  ASSERTS: 'CLAIMS',
  DENIES: 'DENIES',
  NEITHER_CONFIRMS_NOR_DENIES: 'DECLINES_TO_COMMENT_ON',
  DECLINES_TO_DISCLOSE: 'DECLINES_TO_COMMENT_ON',
} as const satisfies Partial<Record<Stance, string>>

/** Claims that are gone through at once. */
const BATCH = 1_000

/**
 * Derives anew what follows from these claims, within a transaction.
 *
 * @param owned where all claims are gone through: of each pair of claims only the one that begins first sees to the pair
 */
export async function deriveFor(run: RunFile, claims: readonly string[], owned = false): Promise<void> {
  await run('derive/remove', { claims })
  const relations = await run('derive/relations', { claims, derivations: relationOf })
  const attributions = await run('derive/attributions', { claims, derivations: attributionOf })
  if (relations.length > 0) await run('derive/put-relations', { relations })
  if (attributions.length > 0) await run('derive/put-attributions', { attributions })
  await run('derive/remove-comparisons', { claims, owned })
  const comparisons = await comparisonsOf(run, claims, owned)
  if (comparisons.length > 0) await run('derive/put-comparisons', { comparisons })
}

/** What follows from comparing these claims with those that answer the same question. */
async function comparisonsOf(run: ReadFile, claims: readonly string[], owned: boolean): Promise<ComparisonRow[]> {
  const found = await run('derive/list-comparable', { claims, owned })
  const pairs = found.map(({ id, otherId }) => [id, otherId] as const)
  if (pairs.length === 0) return []
  return comparisonRows(pairs, await comparedRows(run, [...new Set(pairs.flat())]))
}

/** Makes the keys of these claims what they should be: without them nothing is found to compare with. */
async function mendKeys(run: RunFile, claims: readonly string[]): Promise<void> {
  const wrong = (await comparedRows(run, claims)).flatMap((row) => wrongKey(row) ?? [])
  if (wrong.length > 0) await run('claim/put-comparison-keys', { claims: wrong })
}

/**
 * Derives everything anew, each batch of claims in a transaction of its own, during which nobody else writes; stops at
 * the first failure. What belongs to no claim goes.
 */
export async function rebuildDerived(
  database: Database,
  progress: (claims: number) => void = () => {},
): Promise<number> {
  let done = 0
  await alone(database, async (run) => {
    await run('derive/remove-strays', {})
  })
  for await (const claims of claimBatches(database)) await alone(database, (run) => mendKeys(run, claims))
  for await (const claims of claimBatches(database)) {
    await alone(database, (run) => deriveFor(run, claims, true))
    done += claims.length
    progress(done)
  }
  return done
}

/** Works in a transaction that holds the lock of the writers. */
function alone(database: Database, work: (run: RunFile) => Promise<void>): Promise<void> {
  return database.transaction(async (run) => {
    const runFile = fileRunner(run)
    await runFile('log/lock', { writer: 'rebuild' })
    await work(runFile)
  })
}

/** A derived relation that is not what it would be if it were derived now. */
export interface Difference {
  id: string
  problem: 'missing' | 'unexpected'
  /** Its type, what it stands for, its ends and its times. */
  relation: string
}

/** Compares what is stored with what the rules derive. A change that is under way may show as a difference. */
export async function compareDerived(database: Database): Promise<Difference[]> {
  const differences: Difference[] = []
  for await (const claims of claimBatches(database)) {
    for (const [wanted, stored, derivations] of [
      ['derive/relations', 'derive/stored-relations', relationOf],
      ['derive/attributions', 'derive/stored-attributions', attributionOf],
    ] as const) {
      const [should, is] = await Promise.all([
        database.read(queries[wanted].text, { claims, derivations }),
        database.read(queries[stored].text, { claims }),
      ])
      differences.push(...difference(should, is, 'missing'), ...difference(is, should, 'unexpected'))
    }
    const read = fileReader(database)
    const [should, is] = await Promise.all([
      comparisonsOf(read, claims, true),
      read('derive/stored-comparisons', { claims }),
    ])
    const [wanted, stored] = [
      should.map(({ type, claimId, otherId, properties }) => shownComparison(type, claimId, otherId, properties)),
      is.map(({ type, from, to, properties }) => shownComparison(type, from, to, properties)),
    ]
    differences.push(...difference(wanted, stored, 'missing'), ...difference(stored, wanted, 'unexpected'))
  }
  return differences
}

function shownComparison(type: string, from: string, to: string, properties: object): unknown[] {
  return [type, from, to, canonicalJson(properties)]
}

/** The rows that are in the first list more often than in the second. */
function difference(these: unknown[][], those: unknown[][], problem: Difference['problem']): Difference[] {
  const others = new Map<string, number>()
  for (const row of those) others.set(row.join(), (others.get(row.join()) ?? 0) + 1)
  return these.flatMap((row) => {
    const left = others.get(row.join()) ?? 0
    others.set(row.join(), left - 1)
    return left > 0 ? [] : [{ id: String(row[1]), problem, relation: row.join(', ') }]
  })
}

async function* claimBatches(database: Database): AsyncGenerator<string[]> {
  for await (const rows of batches(database, queries['derive/list-claims'], { first: '', limit: BATCH })) {
    yield rows.map(([id]) => String(id))
  }
}
