/** How claims stand, as it is stored: made anew, and checked. */
import type { Database } from '../../graph/driver.ts'
import { fileReader, type ReadFile, type RowOf } from '../../graph/files.ts'
import { readerAtOutside } from '../../graph/read-at.ts'
import type { RowAt } from '../../graph/stitch.ts'
import { FOREVER } from '../../instants.ts'
import type { StatusRanks } from '../rules/status.ts'
import { findAffected, type Stood, stoodAt } from './claim-states.ts'
import { alone, claimBatches } from './derive.ts'

/** Changes of the log that are gone through at once. */
const CHANGES = 200

/** A stretch of known time, [recordedAt, replacedAt), in which a claim stood so. */
type ClaimState = StatusRanks & { readonly recordedAt: number; readonly replacedAt: number }

/** What is stored of a claim: its states, and what it shows of the last one. */
interface StoredStates {
  id: string
  recordedAt: number
  shown: Partial<StatusRanks & { recordedAt: number }>
  states: readonly ClaimState[]
}

/**
 * Makes the states of all claims anew: what the changes of the log affected is found first, then each batch of claims is
 * worked out in a transaction of its own, during which nobody else writes. What was written in between counts, too.
 *
 * @param progress is told how many claims are done
 * @returns how many claims had other states
 */
export async function rebuildStates(
  database: Database,
  progress: (claims: number) => void = () => {},
): Promise<number> {
  const affected = new Map<string, number[]>()
  let position = await addAffected(affected, fileReader(database), 0)
  let done = 0
  let mended = 0
  for await (const claims of claimBatches(database)) {
    await alone(database, async (run, readAt) => {
      position = await addAffected(affected, run, position)
      const stored = storedStates(await run('claim/list-states', { claims }))
      const stood = await gathered(stoodAt(readAt, stored.flatMap(momentsOf)))
      const wrong = stored.flatMap(({ id, shown, states }) => {
        const should = statesOf(stood.get(id) ?? [])
        return areSame(states, should) && showsLast(shown, should) ? [] : [{ id, states: should }]
      })
      if (wrong.length > 0) await run('claim/put-states', { claims: wrong })
      mended += wrong.length
    })
    done += claims.length
    progress(done)
  }
  return mended

  function momentsOf({ id, recordedAt, states }: StoredStates): RowAt[] {
    const moments = new Set([recordedAt, ...(affected.get(id) ?? []), ...states.map((state) => state.recordedAt)])
    return [...moments].filter((known) => known >= recordedAt).map((known) => ({ id, known }))
  }
}

/** Adds the moments at which changes after a position affected each claim; the position of the last one. */
async function addAffected(affected: Map<string, number[]>, read: ReadFile, position: number): Promise<number> {
  for (let after = position; ; ) {
    const changes = await read('log/list-moments', { after, limit: CHANGES })
    const last = changes.at(-1)
    if (!last) return after
    const moments = changes.map(({ recordedAt }) => recordedAt)
    for (const { id, at } of await findAffected(read, moments)) {
      const known = affected.get(id)
      if (known) known.push(at)
      else affected.set(id, [at])
    }
    after = last.position
  }
}

/**
 * What is wrong with the stored states of claims, by id: each has to be what the status was when it began, and the last
 * what it is now. A change that is under way may show as wrong.
 */
export async function* wrongStates(database: Database): AsyncGenerator<{ id: string; found: string }> {
  const read = fileReader(database)
  const readAt = readerAtOutside(database)
  for await (const claims of claimBatches(database)) {
    const stored = storedStates(await read('claim/list-states', { claims }))
    const [head] = await read('log/head', {})
    const now = head?.recordedAt ?? 0
    const wanted = stored.flatMap(({ id, states }) =>
      [...new Set([now, ...states.map(({ recordedAt }) => recordedAt)])].map((known) => ({ id, known })),
    )
    const stood = await gathered(stoodAt(readAt, wanted))
    for (const { id, recordedAt, shown, states } of stored) {
      const at = (moment: number) => stood.get(id)?.find(({ known }) => known === moment)?.ranks
      const isRight = states.every((state) => areAlike(state, at(state.recordedAt)))
      const isNow = states.slice(-1).every((state) => areAlike(state, at(now)))
      const follow = states.every(
        ({ recordedAt: from }, index) => from === (states[index - 1]?.replacedAt ?? recordedAt),
      )
      const isWhole = follow && states.at(-1)?.replacedAt === FOREVER && showsLast(shown, states)
      if (!(isRight && isNow && isWhole)) yield { id, found: JSON.stringify({ shown, states }) }
    }
  }
}

/** By claim. */
async function gathered(batches: AsyncIterable<Stood[]>): Promise<Map<string, Stood[]>> {
  const found = new Map<string, Stood[]>()
  for await (const batch of batches)
    for (const one of batch) {
      const known = found.get(one.id)
      if (known) known.push(one)
      else found.set(one.id, [one])
    }
  return found
}

/** The stretches in which a claim stood alike, from how it stood at some moments. */
function statesOf(stood: readonly Stood[]): ClaimState[] {
  const states: { -readonly [Key in keyof ClaimState]: number }[] = []
  for (const { known, ranks } of [...stood].sort((one, other) => one.known - other.known)) {
    const last = states.at(-1)
    if (last && areAlike(last, ranks)) continue
    if (last) last.replacedAt = known
    states.push({ ...ranks, recordedAt: known, replacedAt: FOREVER })
  }
  return states
}

function areAlike(one: StatusRanks, other: StatusRanks | undefined): boolean {
  return one.support === other?.support && one.dispute === other.dispute && one.lifecycle === other.lifecycle
}

function areSame(these: readonly ClaimState[], those: readonly ClaimState[]): boolean {
  return (
    these.length === those.length &&
    these.every((one, at) => {
      const other = those[at]
      return areAlike(one, other) && one.recordedAt === other?.recordedAt && one.replacedAt === other.replacedAt
    })
  )
}

function showsLast(shown: StoredStates['shown'], states: readonly ClaimState[]): boolean {
  const last = states.at(-1)
  return last !== undefined && shown.recordedAt === last.recordedAt && areAlike(last, shown as StatusRanks)
}

/** The catalogue knows maps and lists by these words only; the file says what is in them. */
function storedStates(rows: readonly RowOf<'claim/list-states'>[]): StoredStates[] {
  return rows as StoredStates[]
}
