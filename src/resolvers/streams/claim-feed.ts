/**
 * What becomes of claims, as it is recorded. The log is the truth: a stream reads the changes after the one it told last,
 * finds the claims they did something to, tells of those that fit, and waits until the log has grown. What is told does
 * not depend on when it is read, because nothing is overwritten and filters are asked as known at the changes themselves:
 * so a stream that broke off goes on exactly where it was, in any process.
 */
import { LRUCache } from 'lru-cache'
import { roots } from '../../graph/catalogue.generated.ts'
import type { Database } from '../../graph/driver.ts'
import { fileReader, type ReadFile } from '../../graph/files.ts'
import type { FilterInput } from '../../graph/filters.ts'
import type { Graph } from '../../graph/read.ts'
import { FOREVER } from '../../instants.ts'
import type { Principal } from '../../principal.ts'
import { storedId } from '../filter/id.ts'
import { refusal } from '../filter/refusal.ts'
import { LogWatch, type WatchOptions } from './log-watch.ts'
import { readSince, type Since, writeSince } from './since.ts'
import { type OnClose, type StreamLimits, Streams } from './streams.ts'

/** What changes did to one claim. Several that are read together make one event for each claim. */
export interface ClaimEvent {
  claimId: string
  /** The last of the changes. */
  changeId: string
  /** Its moment, epoch milliseconds. */
  changedAt: number
  /** Whether the changes recorded the claim itself. */
  recorded: boolean
  /** Whether the claim is among those asked for right after the changes. */
  fits: boolean
  /** From where to go on behind this event. */
  since: string
}

/** The claims that fit a filter, all of them without one; or one claim, whatever is done to it. */
export type Wanted = { filter?: FilterInput | undefined } | { id: string }

export interface Subscriber {
  principal: Principal
  onClose: OnClose
}

/** Changes that are read at once. A `since` between two events of them does not outlive a change of this number. */
const CHANGES = 50

/** Readings that are kept for others who are at the same place of the log, mostly its end. */
const KEPT = 32

type Told = Omit<ClaimEvent, 'since'>

interface Changed {
  /** How far the changes were read, epoch milliseconds. */
  to: number
  /** Each claim with the moments of its changes, in order. */
  claims: { id: string; moments: number[] }[]
  /** The changes by their moments. */
  changes: ReadonlyMap<number, string>
}

export interface FeedOptions extends WatchOptions {
  limits?: StreamLimits
}

export class ClaimFeed {
  readonly watch: LogWatch
  readonly streams: Streams
  readonly #read: ReadFile
  readonly #graph: () => Graph
  readonly #kept = new LRUCache<string, Promise<Changed | Told[]>>({ max: KEPT })

  /** `graph` makes what reads the graph: one for each reading, since it keeps what it has read. */
  constructor(database: Database, graph: () => Graph, options: FeedOptions = {}) {
    this.#read = fileReader(database)
    this.#graph = graph
    this.watch = new LogWatch(database, options)
    this.streams = new Streams(options.limits ?? { most: 500, mostForOne: 50 })
  }

  /**
   * Opens a stream, from the end of the log if it is not said since when.
   *
   * @throws UserError BAD_USER_INPUT for an id of no claim or a `since` that is none, TOO_MANY_STREAMS; DatabaseError
   */
  async open(
    { principal, onClose }: Subscriber,
    wanted: Wanted,
    since: string | null | undefined,
  ): Promise<AsyncIterableIterator<ClaimEvent>> {
    if ('id' in wanted) await this.#expectClaim(wanted.id)
    const head = await this.watch.head()
    const start = since == null ? { from: head } : readSince(since, head)
    return this.streams.open(principal, onClose, (signal) => this.#events(wanted, start, signal))
  }

  async *#events(wanted: Wanted, start: Since, signal: AbortSignal): AsyncGenerator<ClaimEvent, void> {
    let { from, told }: Since = start
    while (!signal.aborted) {
      const upTo = told?.to ?? (await this.watch.beyond(from, signal))
      if (upTo === undefined) return
      const changed = await this.#changed(from, upTo)
      const { to } = changed
      const events = after(told, await this.#told(wanted, from, changed))
      for (const [index, event] of events.entries()) {
        if (signal.aborted) return
        const isLast = index === events.length - 1
        const next = isLast ? { from: to } : { from, told: { to, at: event.changedAt, claim: event.claimId } }
        yield { ...event, since: writeSince(next) }
      }
      from = to
      told = undefined
    }
  }

  /** The claims that the next changes did something to. */
  #changed(from: number, upTo: number): Promise<Changed> {
    return this.#once(`${from} ${upTo}`, async () => {
      const rows = await this.#read('change/find-claims', { after: from, upTo, limit: CHANGES })
      const moments = new Map<string, number[]>()
      const changes = new Map<number, string>()
      for (const { id: change, at, claims } of rows) {
        changes.set(at, change)
        for (const id of claims) moments.set(id, [...(moments.get(id) ?? []), at])
      }
      const to = rows.length < CHANGES ? upTo : (rows.at(-1)?.at ?? upTo)
      return { to, claims: [...moments].map(([id, all]) => ({ id, moments: all })), changes }
    })
  }

  /** What is told of the changes to whoever wants this. */
  async #told(wanted: Wanted, from: number, { to, claims, changes }: Changed): Promise<Told[]> {
    const one = 'id' in wanted
    const changed = one ? claims.filter(({ id }) => id === wanted.id) : claims
    if (changed.length === 0) return []
    const args = one ? { changed, always: true } : { changed, filter: wanted.filter }
    return this.#once(JSON.stringify([from, to, wanted]), async () => {
      const columns = ['claimId', 'changedAt', 'recorded', 'fits'] as const
      const rows = await this.#graph().readColumns(roots.claimEvent.list, columns, args, {})
      return rows.map(({ claimId, changedAt, recorded, fits }) => {
        return { claimId, changedAt, recorded, fits, changeId: changes.get(changedAt) ?? '' }
      })
    })
  }

  /** Reads once for all who are at the same place and want the same. */
  #once<T extends Changed | Told[]>(key: string, read: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(key) as Promise<T> | undefined
    if (kept) return kept
    const reading = read()
    this.#kept.set(key, reading)
    reading.catch(() => this.#kept.delete(key))
    return reading
  }

  async #expectClaim(id: string): Promise<void> {
    storedId(['claim'], id, ['id'])
    const found = await this.#read('node/find-kinds', { ids: [id], forever: FOREVER })
    if (found.length === 0)
      throw refusal(['id'], 'the id of a claim', `${JSON.stringify(id.slice(0, 80))}, which nothing has`)
  }
}

/** The events behind the last one that was told. Where the filter is another one now, it may not be among them. */
function after(told: Since['told'], events: readonly Told[]): readonly Told[] {
  if (!told) return events
  const at = events.findIndex(({ changedAt, claimId }) => changedAt === told.at && claimId === told.claim)
  return at >= 0 ? events.slice(at + 1) : events.filter(({ changedAt }) => changedAt >= told.at)
}
