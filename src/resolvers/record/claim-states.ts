/**
 * How claims stand, as it is stored: lists are narrowed and ordered by it, at any known time. One state for each stretch of
 * known time in which the three values of a claim's status were the same. The reasons are not stored: whoever reads a
 * status works it out. One rule serves the write, the rebuild and the check.
 */
import { steps } from '../../graph/catalogue.generated.ts'
import type { Database } from '../../graph/driver.ts'
import { fileReader, type RowOf } from '../../graph/files.ts'
import { firstValueRead, type RunText, readAt } from '../../graph/read-at.ts'
import type { RowAt } from '../../graph/stitch.ts'
import type { Writer } from '../../graph/write.ts'
import { FOREVER } from '../../instants.ts'
import { batches } from '../batches.ts'
import { ranksOf, type StatusRanks } from '../rules/status.ts'
import { claimStatus } from '../standing.ts'
import { alone, claimBatches } from './derive.ts'

/** Claims, or claims each at a moment, that are worked out at once. */
const BATCH = 500
/** Changes of the log that are gone through at once. */
const CHANGES = 200

/** A stretch of known time, [recordedAt, replacedAt), in which a claim stood so. */
export type ClaimState = StatusRanks & { readonly recordedAt: number; readonly replacedAt: number }

/** What is stored of a claim: its states, and what it shows of the last one. */
export interface StoredStates {
  id: string
  recordedAt: number
  shown: Partial<StatusRanks & { recordedAt: number }>
  states: readonly ClaimState[]
}

type StatesWriter = Pick<Writer, 'run' | 'runText'> & { change: Pick<Writer['change'], 'recordedAt'> }

/** Records how the claims stand that a change affects, as its last step: within it, and after all that it writes. */
export async function recordStates({ run, runText, change }: StatesWriter): Promise<void> {
  const { recordedAt } = change
  const affected = await run('claim/find-affected', { moments: [recordedAt] })
  for (const some of slices(affected.map(({ id }) => ({ id, known: recordedAt })))) {
    const states = (await ranksAt(runText, some)).map(({ id, ranks }) => ({ id, ...ranks }))
    await run('claim/record-states', { states })
  }
}

/**
 * Makes the states of all claims anew: what the changes of the log affected is found first, then each batch of claims is
 * worked out in a transaction of its own, during which nobody else writes. What is written meanwhile stays.
 *
 * @param progress is told how many claims are done
 * @returns how many claims had other states
 */
export async function rebuildStates(
  database: Database,
  progress: (claims: number) => void = () => {},
): Promise<number> {
  const affected = await affectedMoments(database)
  let done = 0
  let mended = 0
  for await (const claims of claimBatches(database)) {
    await alone(database, async (run, runText) => {
      const stored = storedStates(await run('claim/list-states', { claims }))
      const wanted = stored.flatMap(({ id, recordedAt, states }) => {
        const moments = new Set([recordedAt, ...(affected.get(id) ?? []), ...states.map((state) => state.recordedAt)])
        return [...moments].filter((known) => known >= recordedAt).map((known) => ({ id, known }))
      })
      const told = new Map<string, Told[]>()
      for (const some of slices(wanted))
        for (const one of await ranksAt(runText, some)) told.set(one.id, [...(told.get(one.id) ?? []), one])
      const wrong = stored.flatMap(({ id, shown, states }) => {
        const should = statesOf(told.get(id) ?? [])
        return areSame(states, should) && showsLast(shown, should) ? [] : [{ id, states: should }]
      })
      if (wrong.length > 0) await run('claim/put-states', { claims: wrong })
      mended += wrong.length
    })
    done += claims.length
    progress(done)
  }
  return mended
}

/** The moments at which the status of each claim may have become another one. */
async function affectedMoments(database: Database): Promise<Map<string, number[]>> {
  const read = fileReader(database)
  const found = new Map<string, number[]>()
  for await (const changes of batches(database, 'log/list-moments', { first: 0, limit: CHANGES })) {
    const moments = changes.map(({ recordedAt }) => recordedAt)
    for (const { id, at } of await read('claim/find-affected', { moments })) {
      const known = found.get(id)
      if (known) known.push(at)
      else found.set(id, [at])
    }
  }
  return found
}

/** What is wrong with the stored states of claims, by id: each has to be what the status was when it began, and is now. */
export async function* wrongStates(database: Database): AsyncGenerator<{ id: string; found: string }> {
  const read = fileReader(database)
  const runText = firstValueRead(database)
  for await (const claims of claimBatches(database)) {
    const stored = storedStates(await read('claim/list-states', { claims }))
    const [head] = await read('log/head', {})
    const now = head?.recordedAt ?? 0
    const wanted = stored.flatMap(({ id, states }) =>
      [...new Set([now, ...states.map(({ recordedAt }) => recordedAt)])].map((known) => ({ id, known })),
    )
    const told = new Map<string, StatusRanks>()
    for (const some of slices(wanted))
      for (const { id, known, ranks } of await ranksAt(runText, some)) told.set(`${id} ${known}`, ranks)
    for (const { id, recordedAt, shown, states } of stored) {
      const wrong = [
        ...states.filter((state) => differ(state, told.get(`${id} ${state.recordedAt}`))),
        ...states.slice(-1).filter((state) => differ(state, told.get(`${id} ${now}`))),
      ]
      const follow = states.every(({ recordedAt: from }, at) => from === (states[at - 1]?.replacedAt ?? recordedAt))
      const isWhole = states.length > 0 && follow && states.at(-1)?.replacedAt === FOREVER && showsLast(shown, states)
      if (wrong.length > 0 || !isWhole) yield { id, found: JSON.stringify({ shown, states }) }
    }
  }
}

interface Told {
  id: string
  known: number
  ranks: StatusRanks
}

async function ranksAt(runText: RunText, rows: readonly RowAt[]): Promise<Told[]> {
  const read = await readAt(runText, steps.claim.corroboration, rows)
  return read.map(({ id, known, told }) => ({ id, known, ranks: ranksOf(claimStatus(told)) }))
}

/** The stretches in which a claim stood alike, from how it stood at some moments. */
function statesOf(told: readonly Told[]): ClaimState[] {
  const states: { -readonly [Key in keyof ClaimState]: number }[] = []
  for (const { known, ranks } of [...told].sort((one, other) => one.known - other.known)) {
    const last = states.at(-1)
    if (last && !differ(last, ranks)) continue
    if (last) last.replacedAt = known
    states.push({ ...ranks, recordedAt: known, replacedAt: FOREVER })
  }
  return states
}

function differ(one: StatusRanks, other: StatusRanks | undefined): boolean {
  return one.support !== other?.support || one.dispute !== other.dispute || one.lifecycle !== other.lifecycle
}

function areSame(these: readonly ClaimState[], those: readonly ClaimState[]): boolean {
  return (
    these.length === those.length &&
    these.every((one, at) => {
      const other = those[at]
      return !differ(one, other) && one.recordedAt === other?.recordedAt && one.replacedAt === other.replacedAt
    })
  )
}

function showsLast(shown: StoredStates['shown'], states: readonly ClaimState[]): boolean {
  const last = states.at(-1)
  return last !== undefined && shown.recordedAt === last.recordedAt && !differ(last, shown as StatusRanks)
}

/** The catalogue knows maps and lists by these words only; the file says what is in them. */
function storedStates(rows: readonly RowOf<'claim/list-states'>[]): StoredStates[] {
  return rows as StoredStates[]
}

function* slices<T>(list: readonly T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += BATCH) yield list.slice(at, at + BATCH)
}
