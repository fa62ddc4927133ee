/** What follows from claims, as relations that are stored: written with each change, made anew, and checked. */
import type { Database } from '../../graph/driver.ts'
import { fileReader, fileRunner, type ReadFile, type RunFile } from '../../graph/files.ts'
import { type ReadAt, readerAt } from '../../graph/read-at.ts'
import { batches } from '../batches.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import { type Attribution, attributionsOf, type ClaimRelation, relationsOf } from '../rules/derived-relations.ts'
import { samenessOf } from '../rules/identity/sameness.ts'
import { type ComparisonRow, comparedRows, comparisonRows, wrongKeys } from './compare-claims.ts'
import { rebuildSameness } from './sameness.ts'

/** Claims that are gone through at once. */
const BATCH = 1_000

export interface DeriveOptions {
  /** Claims of which nothing was derived yet: there is nothing to remove. */
  fresh?: ReadonlySet<string>
  /** All claims are gone through: of each pair of claims only the one that begins first sees to the pair. */
  owned?: boolean
}

/** Derives anew what follows from these claims, within a transaction. */
export async function deriveFor(run: RunFile, claims: readonly string[], options: DeriveOptions = {}): Promise<void> {
  const { fresh, owned = false } = options
  const derived = fresh ? claims.filter((id) => !fresh.has(id)) : claims
  const [asserted, comparisons] = await Promise.all([
    run('derive/list-asserted', { claims }),
    comparisonsOf(run, claims, owned),
    derived.length > 0 && run('derive/remove', { claims: derived }),
    derived.length > 0 && run('derive/remove-comparisons', { claims: derived, owned }),
  ])
  const rows = [...[...relationsOf(asserted), ...attributionsOf(asserted)].map(asWritten), ...comparisons]
  if (rows.length > 0) await run('derive/put-relations', { relations: rows })
}

function asWritten({ type, from, to, ...properties }: ClaimRelation | Attribution) {
  return { type, from, to, properties }
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
  const wrong = (await comparedRows(run, claims)).flatMap((row) => wrongKeys(row) ?? [])
  if (wrong.length > 0) await run('claim/put-keys', { claims: wrong })
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
    await rebuildSameness(run)
  })
  for await (const claims of claimBatches(database)) await alone(database, (run) => mendKeys(run, claims))
  for await (const claims of claimBatches(database)) {
    await alone(database, (run) => deriveFor(run, claims, { owned: true }))
    done += claims.length
    progress(done)
  }
  return done
}

/** Works in a transaction that holds the lock of the writers. */
export function alone(database: Database, work: (run: RunFile, readAt: ReadAt) => Promise<void>): Promise<void> {
  return database.transaction(async (run) => {
    const runFile = fileRunner(run)
    await runFile('log/lock', { writer: 'rebuild' })
    await work(runFile, readerAt(run))
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
  const read = fileReader(database)
  const [judged, same] = await Promise.all([read('derive/list-judged-same', {}), read('derive/stored-sameness', {})])
  const [shouldBe, areSame] = [samenessOf(judged).map(shown), same.map(shown)]
  const differences = [...difference(shouldBe, areSame, 'missing'), ...difference(areSame, shouldBe, 'unexpected')]
  for await (const claims of claimBatches(database)) {
    const [asserted, comparisons, ...stored] = await Promise.all([
      read('derive/list-asserted', { claims }),
      comparisonsOf(read, claims, true),
      read('derive/stored-relations', { claims }),
      read('derive/stored-attributions', { claims }),
      read('derive/stored-comparisons', { claims }),
    ])
    for (const [at, derived] of [relationsOf(asserted), attributionsOf(asserted), comparisons].entries()) {
      const [should, is] = [derived.map(shown), (stored[at] ?? []).map(shown)]
      differences.push(...difference(should, is, 'missing'), ...difference(is, should, 'unexpected'))
    }
  }
  return differences
}

/** A row of a derived relation: by what it is compared, whatever the order of its columns, and how it is told. */
function shown(row: object): { key: string; id: string; relation: string } {
  const { claimId, assertionId, from } = row as { claimId?: string; assertionId?: string; from: string }
  const values = Object.values(row).map((value) => (typeof value === 'object' ? canonicalJson(value) : value))
  return { key: canonicalJson(row), id: claimId ?? assertionId ?? from, relation: values.join(', ') }
}

/** The rows that are in the first list more often than in the second. */
function difference(
  these: readonly ReturnType<typeof shown>[],
  those: readonly ReturnType<typeof shown>[],
  problem: Difference['problem'],
): Difference[] {
  const others = new Map<string, number>()
  for (const { key } of those) others.set(key, (others.get(key) ?? 0) + 1)
  return these.flatMap(({ key, id, relation }) => {
    const left = others.get(key) ?? 0
    others.set(key, left - 1)
    return left > 0 ? [] : [{ id, problem, relation }]
  })
}

/** The ids of all claims, in order, some at once. */
export async function* claimBatches(database: Database): AsyncGenerator<string[]> {
  for await (const rows of batches(database, 'derive/list-claims', { first: '', limit: BATCH })) {
    yield rows.map(({ id }) => id)
  }
}
