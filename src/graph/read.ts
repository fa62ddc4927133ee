/**
 * Reading for one request. An entry point is planned with everything below it and read as one stitched query; a shape
 * never seen before is answered level by level with the steps' own texts while its stitched text is warmed behind,
 * because planning a nested text for the first time costs many times what running it does. Where a value is not there
 * already (the payload of a mutation, an event), the same steps run behind a DataLoader.
 */
import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import { type CypherFile, onlyMatches } from './catalogue.ts'
import { countsAtHead, countsWhole } from './count-at-head.ts'
import { CHILDREN, decodeField, type RawChild, type RawRow, rowsOf } from './decode.ts'
import type { Answer, CallOptions, Database, ReadOptions, Seen, Value } from './driver.ts'
import { rowsOf as fileRows, type ReadFile, sentFor } from './files.ts'
import { type Head, headSeen, lastHead, sawHead, settledHead } from './head.ts'
import { nameOf, parentOf, rawParentOf, unique } from './parents.ts'
import { type Depth, type Fetch, type Plan, planColumns, planField, planWhole, type Shape } from './plan.ts'
import { planRoot, RootPlan } from './root-plan.ts'
import { type Root, type Row, SCOPE, type Scope, SHOWN, type Step } from './row.ts'
import { type Stitched, type StitchedRoot, type StitchOptions, stitchBatch } from './stitch.ts'
import { Together } from './together.ts'
import type { Warmer } from './warm.ts'

/**
 * How a shape is read: 'auto' as described above; the others are single roads, for comparing them: one stitched query,
 * a query for each step of each level, or every field by itself behind a DataLoader.
 */
export type Road = 'auto' | 'stitched' | 'levels' | 'loader'

export interface GraphOptions extends CallOptions {
  road?: Road
}

/** What of an `asOf` argument reading needs: instants as epoch milliseconds. */
export interface AsOf {
  known?: number
  valid?: { from: number; to: number }
}

export class Graph {
  /** The names of the queries this request ran, in the order they were sent. */
  readonly log: string[] = []
  readonly #database: Database
  readonly #warmer: Warmer
  readonly #options: GraphOptions
  readonly #together: Together
  readonly #loaders = new WeakMap<object, Map<string, DataLoader<Row, unknown, unknown>>>()
  readonly #apart = new Map<string, DataLoader<Row, unknown, unknown>>()
  readonly #byId = new WeakMap<object, Map<string, DataLoader<string, unknown>>>()
  /** The known time of this request, once a query has said what the head of the log is. */
  #head: number | undefined
  /** What a read as of it has to wait for, as long as it is not settled. */
  #after: Seen | undefined
  /** As of when this request reads until then. */
  #guess: number | undefined
  #asked: Promise<void> | undefined

  constructor(database: Database, warmer: Warmer, options: GraphOptions = {}) {
    this.#database = database
    this.#warmer = warmer
    this.#options = options
    this.#together = new Together(
      (whole) => options.road === 'stitched' || warmer.use(whole),
      (name, whole) => this.#run(name, whole),
    )
  }

  get #depth(): Depth {
    return this.#options.road === 'loader' ? 'field' : 'all'
  }

  /**
   * The known time of this request: that of the last committed change when the request first asked, so that all its
   * fields see one state. Epoch milliseconds; 0 for an empty log.
   */
  async known(): Promise<number> {
    if (this.#head !== undefined && !this.#after) return this.#head
    this.#asked ??= settledHead(this.#database, (after) => this.#run('log/head', sentFor('log/head'), { after }))
      .then((settled) => {
        this.#head ??= settled
        if (this.#head <= settled) this.#after = undefined
      })
      .finally(() => {
        this.#asked = undefined
      })
    await this.#asked
    return this.known()
  }

  /** Forgets the known time: what this request has written since is seen by what it reads from now on. */
  renew(): void {
    this.#head = undefined
    this.#after = undefined
    this.#guess = undefined
    this.#asked = undefined
  }

  /** As of when this request has read, in the form of an `asOf` argument; undefined if it read nothing. */
  answeredAsOf(): { known: string } | undefined {
    return this.#head === undefined ? undefined : { known: new Date(this.#head).toISOString() }
  }

  /** As of when to read: never later than the last change, so that the answer can be had again. */
  async scope(asOf: AsOf = {}): Promise<Scope> {
    return scopeAt(asOf, await this.known())
  }

  /** Reads an entry point and everything selected below it. */
  async readRoot(
    file: CypherFile,
    shape: Shape,
    args: Record<string, unknown>,
    asOf: AsOf,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return this.#readRoot(file.name, planRoot(file, shape, args, info, this.#depth), asOf)
  }

  /** Reads all rows of an entry point with these columns, for an answer that is worked out from them. */
  async readColumns<To, Column extends keyof To & string>(
    file: Root<To, unknown, unknown, 'many'>,
    columns: readonly Column[],
    args: Record<string, unknown>,
    asOf: AsOf,
  ): Promise<Pick<To, Column>[]> {
    const planned = new RootPlan(planColumns(file, columns, args))
    return (await this.#readRoot(file.name, planned, asOf)) as Pick<To, Column>[]
  }

  /** Reads by the name of a file. */
  readonly readFile: ReadFile = async (name, params, options) => {
    const { rows } = await this.#run(name, sentFor(name, params), options)
    return fileRows(name, rows)
  }

  async #readRoot(name: string, planned: RootPlan, asOf: AsOf): Promise<unknown> {
    const { plan } = planned
    const { raw, scope } = await this.#enter(asOf, {
      name,
      fetch: plan.fetch,
      stitch: (at, options) => planned.stitch(at, options),
      answers: (shallow) => [shallow as RawChild],
    })
    return this.#decode(plan, raw as RawChild, scope)
  }

  /** Reads the rows with these ids, each with everything selected below it, in their order; null where there is none. */
  async readByIds(file: CypherFile, ids: readonly string[], asOf: AsOf, info: GraphQLResolveInfo): Promise<unknown[]> {
    const plan = planField(file, 'one', {}, info, this.#depth)
    const { raw, scope } = await this.#enter(asOf, batchOf(plan, [...new Set(ids)], file.name, true))
    const found = new Map(raw as [unknown, RawChild][])
    return ids.map((id) => {
      const one = found.get(id)
      return one === undefined ? null : this.#decode(plan, one, scope)
    })
  }

  /** The row with this id, read together with those that the same field of other objects asks for; null if there is none. */
  readById(file: CypherFile, id: string, asOf: AsOf, info: GraphQLResolveInfo): Promise<unknown> {
    const name = JSON.stringify([file.name, asOf])
    const loaders = this.#byId.get(info.fieldNodes) ?? new Map<string, DataLoader<string, unknown>>()
    this.#byId.set(info.fieldNodes, loaders)
    let loader = loaders.get(name)
    if (!loader) {
      loader = new DataLoader((ids) => this.readByIds(file, ids, asOf, info), { cache: false })
      loaders.set(name, loader)
    }
    return loader.load(id)
  }

  /** What a field below a row shows: read with the row if it was, else now, together with its siblings. */
  readField(
    parent: Row,
    file: CypherFile,
    shape: Shape,
    args: Record<string, unknown>,
    info: GraphQLResolveInfo,
  ): unknown {
    const shown = parent[SHOWN]
    const key = info.path.key as string
    if (shown && key in shown) return shown[key]
    return this.#loader(parent, file, shape, args, info).load(parent)
  }

  /**
   * The row that a step without arguments leads to, with all its columns: together for all rows of the request that ask,
   * whichever fields they are asked for. For a step that takes so long to plan that no other text should hold it: its own
   * is the same whatever is asked around it.
   */
  readApart<To>(parent: Row, step: Step<never, To, unknown, unknown, 'one'>): Promise<To> {
    const scope = parent[SCOPE]
    if (!scope) throw new Error(`${step.name}: the row it starts from does not say as of when it was read`)
    const name = JSON.stringify([step.name, scope])
    let loader = this.#apart.get(name)
    if (!loader) {
      loader = this.#loaderOf(planWhole(step), step, scope)
      this.#apart.set(name, loader)
    }
    return loader.load(parent) as Promise<To>
  }

  #loader(parent: Row, file: CypherFile, shape: Shape, args: Record<string, unknown>, info: GraphQLResolveInfo) {
    const scope = parent[SCOPE]
    if (!scope) throw new Error(`${file.name}: the row it starts from does not say as of when it was read`)
    const byScope = this.#loaders.get(info.fieldNodes) ?? new Map<string, DataLoader<Row, unknown, unknown>>()
    this.#loaders.set(info.fieldNodes, byScope)
    const name = `${JSON.stringify(scope)} ${info.parentType.name}`
    let loader = byScope.get(name)
    if (!loader) {
      const plan = planField(file, shape, args, info, this.#depth)
      loader = this.#loaderOf(plan, file, scope)
      byScope.set(name, loader)
    }
    return loader
  }

  #loaderOf(plan: Plan, file: CypherFile, scope: Scope): DataLoader<Row, unknown, unknown> {
    return new DataLoader(
      async (parents) => {
        const keys = parents.map((row) => parentOf(file, row))
        const { raw, rest } = await this.#begin(batchOf(plan, unique(keys), file.name, false), scope)
        await rest()
        const found = new Map(raw as [unknown, RawChild][])
        return keys.map((one) => this.#decode(plan, found.get(nameOf(one)) ?? nothing(plan.fetch), scope))
      },
      { cache: false },
    )
  }

  /**
   * Reads an entry point as of the head that was seen last, while its first query says what the head is. Whichever entry
   * point of a request learns that first fixes it for all of them; those that have read as of another one read again,
   * and wait until the new one is settled.
   */
  async #enter(asOf: AsOf, reading: Reading): Promise<{ raw: unknown; scope: Scope }> {
    this.#guess ??= lastHead(this.#database)
    const head = this.#head ?? this.#guess ?? (await this.known())
    const guessed = scopeAt(asOf, head)
    const atHead = guessed.known === head && countsAtHead(reading.fetch)
    const first = await this.#begin(reading, guessed, { atHead, after: this.#after })
    const seen = headSeen(this.#database, first.head, first.seen)
    const scope = scopeAt(asOf, this.#fix(seen))
    const stands = scope.known === guessed.known && !(atHead && seen.recordedAt !== head)
    const { raw, rest } = stands ? first : await this.#again(reading, scope)
    await rest()
    return { raw, scope }
  }

  async #again(reading: Reading, scope: Scope): Promise<Begun> {
    const after = this.#after
    const begun = await this.#begin(reading, scope, { after })
    if (after && this.#after === after && this.#head !== undefined) {
      this.#after = undefined
      sawHead(this.#database, this.#head)
    }
    return begun
  }

  #fix({ recordedAt, after }: Head): number {
    if (this.#head === undefined) {
      this.#head = recordedAt
      this.#after = after
    }
    return this.#head
  }

  /**
   * Reads by the road that fits: everything at once if that text is warm or nothing is below it, else the rows alone,
   * and what is below them with `rest`.
   */
  async #begin(reading: Reading, scope: Scope, options: BeginOptions = {}): Promise<Begun> {
    const { name, fetch, stitch, answers } = reading
    const { road = 'auto' } = this.#options
    const { atHead = false, after } = options
    const whole = stitch(scope, { deep: true, atHead })
    const stitched = road === 'stitched' || (road === 'auto' && this.#warmer.isWarm(whole.text))
    if (stitched || fetch.children.length === 0) {
      const mayJoin = ['auto', 'stitched'].includes(road) && after === undefined && isRoot(whole)
      const together = mayJoin && isSmall(fetch, atHead && scope.valid === undefined)
      const { rows, seen } = await (together ? this.#together.read(name, whole) : this.#run(name, whole, { after }))
      // Also where it was read with others: it was planned before their combination was, and is as long in use.
      if (road === 'auto') this.#warmer.markWarm(whole.text)
      return { raw: rows[0]?.[0], head: rows[0]?.[1], seen, rest: async () => undefined }
    }
    if (road === 'auto') this.#warmer.warm(whole)
    const { rows, seen } = await this.#run(name, stitch(scope, { deep: false, atHead }), { after })
    const raw = rows[0]?.[0]
    return { raw, head: rows[0]?.[1], seen, rest: () => this.#fill(fetch, answers(raw), scope) }
  }

  /** Fills in what is below rows that were read alone: one query for each step and level, steps side by side. */
  async #fill(fetch: Fetch, answers: readonly RawChild[], scope: Scope): Promise<void> {
    const rows = answers.flatMap((raw) => rowsOf(fetch, raw).rows)
    await Promise.all(fetch.children.map((child, index) => this.#fillChild(fetch, child, index, rows, scope)))
  }

  async #fillChild(parent: Fetch, child: Fetch, index: number, rows: RawRow[], scope: Scope): Promise<void> {
    const parents = rows.map((row) => rawParentOf(parent, child, row))
    const found = new Map<unknown, RawChild>()
    if (parents.length > 0) {
      const batch = stitchBatch(child, unique(parents), scope, { deep: false })
      const { rows: answer } = await this.#run(child.file.name, batch)
      for (const [key, raw] of (answer[0]?.[0] ?? []) as [unknown, RawChild][]) found.set(key, raw)
      await this.#fill(child, [...found.values()], scope)
    }
    for (const [at, row] of rows.entries()) {
      row[CHILDREN + index] = found.get(nameOf(parents[at] ?? '')) ?? nothing(child)
    }
  }

  #decode(plan: Plan, raw: RawChild, scope: Scope): unknown {
    return decodeField(plan.fetch, plan.shape, plan.view, raw, scope)
  }

  async #run(name: string, { text, params }: Stitched, options: ReadOptions = {}): Promise<Answer> {
    this.log.push(name)
    return this.#database.readSeen(text, params, { ...this.#options, ...options })
  }
}

interface BeginOptions {
  /** Whether this is read as of the head, where that makes counting easier. */
  atHead?: boolean
  after?: Seen | undefined
}

/** How to read a plan: its text as of a time, whole or its rows alone, and where the rows are in what comes back. */
interface Reading {
  name: string
  fetch: Fetch
  stitch(scope: Scope, options: StitchOptions): Stitched
  answers(shallow: unknown): RawChild[]
}

/** Whether rows are limited as they are found, and none are counted but where the database has kept count. */
function isSmall(fetch: Fetch, hasCount: boolean): boolean {
  return onlyMatches(fetch.file) && (!fetch.count || (hasCount && countsWhole(fetch)))
}

function isRoot(stitched: Stitched): stitched is StitchedRoot {
  return 'part' in stitched
}

/** What the first query of a reading gave, the head of the log among it if its text asks for that. */
interface Begun {
  raw: unknown
  head: unknown
  seen: Seen
  /** Fills in what is still to be read. */
  rest(): Promise<void>
}

/** The children of many parents, by id or key. */
function batchOf(plan: Plan, parents: readonly Value[], name: string, head: boolean): Reading {
  return {
    name,
    fetch: plan.fetch,
    stitch: (scope, options) => stitchBatch(plan.fetch, parents, scope, { ...options, head }),
    answers: (shallow) => (shallow as [unknown, RawChild][]).map(([, child]) => child),
  }
}

function scopeAt({ known, valid }: AsOf, head: number): Scope {
  const then = known === undefined ? head : Math.min(known, head)
  return valid ? { known: then, valid } : { known: then }
}

function nothing(fetch: Fetch): RawChild {
  return fetch.count ? [fetch.rows ? [] : null, 0] : []
}
