/**
 * Reading for one request. An entry point is planned with everything below it and read as one stitched query; a shape
 * never seen before is answered level by level with the steps' own texts while its stitched text is warmed behind,
 * because planning a nested text for the first time costs many times what running it does. Where a value is not there
 * already (the payload of a mutation, an event), the same steps run behind a DataLoader.
 */
import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import { queries } from './catalogue.generated.ts'
import { type CypherFile, columnsRead } from './catalogue.ts'
import { CHILDREN, columnsOf, decodeField, type RawChild, type RawRow, rowsOf } from './decode.ts'
import type { CallOptions, Database, Value } from './driver.ts'
import { type Depth, type Fetch, type Plan, planColumns, planField, type Shape, startsAtRow } from './plan.ts'
import { type Root, type Row, SCOPE, type Scope, SHOWN } from './row.ts'
import { type Stitched, stitchBatch, stitchRoot } from './stitch.ts'
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
  readonly #loaders = new WeakMap<object, Map<string, DataLoader<Row, unknown, unknown>>>()
  readonly #byId = new WeakMap<object, Map<string, DataLoader<string, unknown>>>()
  #head: Promise<number> | undefined

  constructor(database: Database, warmer: Warmer, options: GraphOptions = {}) {
    this.#database = database
    this.#warmer = warmer
    this.#options = options
  }

  get #depth(): Depth {
    return this.#options.road === 'loader' ? 'field' : 'all'
  }

  /**
   * The known time of this request: that of the last committed change when the request first asked, so that all its
   * fields see one state. Epoch milliseconds; 0 for an empty log.
   */
  known(): Promise<number> {
    this.#head ??= this.#run('log/head', { text: queries['log/head'].text, params: { p: {} } }).then((rows) =>
      Number(rows[0]?.[0] ?? 0),
    )
    return this.#head
  }

  /** Forgets the known time: what this request has written since is seen by what it reads from now on. */
  renew(): void {
    this.#head = undefined
  }

  /** As of when this request has read, in the form of an `asOf` argument; undefined if it read nothing. */
  async answeredAsOf(): Promise<{ known: string } | undefined> {
    const known = await this.#head?.catch(() => undefined)
    return known === undefined ? undefined : { known: new Date(known).toISOString() }
  }

  /** As of when to read: never later than the last change, so that the answer can be had again. */
  async scope(asOf: AsOf = {}): Promise<Scope> {
    const head = await this.known()
    const known = asOf.known === undefined ? head : Math.min(asOf.known, head)
    return asOf.valid ? { known, valid: asOf.valid } : { known }
  }

  /** Reads an entry point and everything selected below it. */
  async readRoot(
    file: CypherFile,
    shape: Shape,
    args: Record<string, unknown>,
    asOf: AsOf,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return this.#readRoot(file.name, planField(file, shape, args, info, this.#depth), asOf)
  }

  /** Reads all rows of an entry point with these columns, for an answer that is worked out from them. */
  async readColumns<To, Column extends keyof To & string>(
    file: Root<To, unknown, unknown, 'many'>,
    columns: readonly Column[],
    args: Record<string, unknown>,
    asOf: AsOf,
  ): Promise<Pick<To, Column>[]> {
    return (await this.#readRoot(file.name, planColumns(file, columns, args), asOf)) as Pick<To, Column>[]
  }

  async #readRoot(name: string, plan: Plan, asOf: AsOf): Promise<unknown> {
    const scope = await this.scope(asOf)
    const raw = await this.#answer(
      name,
      plan,
      (deep) => stitchRoot(plan.fetch, scope, { deep }),
      (shallow) => this.#fill(plan.fetch, [shallow as RawChild], scope),
    )
    return this.#decode(plan, raw as RawChild, scope)
  }

  /** Reads the rows with these ids, each with everything selected below it, in their order; null where there is none. */
  async readByIds(file: CypherFile, ids: readonly string[], asOf: AsOf, info: GraphQLResolveInfo): Promise<unknown[]> {
    const plan = planField(file, 'one', {}, info, this.#depth)
    const scope = await this.scope(asOf)
    const wanted = [...new Set(ids)]
    const found = await this.#batch(plan, wanted, scope, file.name)
    return ids.map((id) => {
      const raw = found.get(id)
      return raw === undefined ? null : this.#decode(plan, raw, scope)
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

  #loader(parent: Row, file: CypherFile, shape: Shape, args: Record<string, unknown>, info: GraphQLResolveInfo) {
    const scope = parent[SCOPE]
    if (!scope) throw new Error(`${file.name}: the row it starts from does not say as of when it was read`)
    const byScope = this.#loaders.get(info.fieldNodes) ?? new Map<string, DataLoader<Row, unknown, unknown>>()
    this.#loaders.set(info.fieldNodes, byScope)
    const name = `${JSON.stringify(scope)} ${info.parentType.name}`
    let loader = byScope.get(name)
    if (!loader) {
      const plan = planField(file, shape, args, info, this.#depth)
      loader = new DataLoader(
        async (parents) => {
          const keys = parents.map((row) => parentOf(file, row))
          const found = await this.#batch(plan, unique(keys), scope, file.name)
          return keys.map((one) => this.#decode(plan, found.get(nameOf(one)) ?? nothing(plan.fetch), scope))
        },
        { cache: false },
      )
      byScope.set(name, loader)
    }
    return loader
  }

  /** The raw children of many parents, by id or key. */
  async #batch(plan: Plan, parents: readonly Value[], scope: Scope, name: string): Promise<Map<unknown, RawChild>> {
    const raw = await this.#answer(
      name,
      plan,
      (deep) => stitchBatch(plan.fetch, parents, scope, { deep }),
      (shallow) =>
        this.#fill(
          plan.fetch,
          (shallow as [unknown, RawChild][]).map(([, child]) => child),
          scope,
        ),
    )
    return new Map(raw as [unknown, RawChild][])
  }

  /** Runs a plan by the road that fits: stitched if its text is warm or nothing is below it, else level by level. */
  async #answer(
    name: string,
    plan: Plan,
    stitch: (deep: boolean) => Stitched,
    fill: (shallow: unknown) => Promise<void>,
  ): Promise<unknown> {
    const { road = 'auto' } = this.#options
    const whole = stitch(true)
    const stitched = road === 'stitched' || (road === 'auto' && this.#warmer.isWarm(whole.text))
    if (stitched || plan.fetch.children.length === 0) {
      const [row] = await this.#run(name, whole)
      if (road === 'auto') this.#warmer.markWarm(whole.text)
      return row?.[0]
    }
    if (road === 'auto') this.#warmer.warm(whole)
    const [row] = await this.#run(name, stitch(false))
    await fill(row?.[0])
    return row?.[0]
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
      const [answer] = await this.#run(child.file.name, batch)
      for (const [key, raw] of (answer?.[0] ?? []) as [unknown, RawChild][]) found.set(key, raw)
      await this.#fill(child, [...found.values()], scope)
    }
    for (const [at, row] of rows.entries()) {
      row[CHILDREN + index] = found.get(nameOf(parents[at] ?? '')) ?? nothing(child)
    }
  }

  #decode(plan: Plan, raw: RawChild, scope: Scope): unknown {
    return decodeField(plan.fetch, plan.shape, plan.view, raw, scope)
  }

  async #run(name: string, stitched: { text: string; params: { p: Record<string, Value> } }): Promise<unknown[][]> {
    this.log.push(name)
    return this.#database.read(stitched.text, stitched.params, this.#options)
  }
}

/** A parent as a batch takes it: the id of a row; an edge, which has none, by value under a key. */
type Parent = string | { key: string; row: Record<string, Value> }

function parentOf(file: CypherFile, row: Row): Parent {
  const columns = row as Row & Record<string, Value>
  if (startsAtRow(file)) return String(columns['id'])
  return edgeOf(Object.fromEntries(columnsRead(file).map((name) => [name, columns[name]])))
}

/** The same for a row as it came back. */
function rawParentOf(parent: Fetch, child: Fetch, raw: RawRow): Parent {
  const values = columnsOf(parent, child.from, raw)
  if (startsAtRow(child.file)) return String(values['id'])
  return edgeOf(Object.fromEntries(columnsRead(child.file).map((name) => [name, values[name] as Value])))
}

function edgeOf(row: Record<string, Value>): Parent {
  return { key: JSON.stringify(row), row }
}

function nameOf(parent: Parent): string {
  return typeof parent === 'string' ? parent : parent.key
}

function unique(parents: Parent[]): Parent[] {
  return [...new Map(parents.map((parent) => [nameOf(parent), parent])).values()]
}

function nothing(fetch: Fetch): RawChild {
  return fetch.count ? [fetch.rows ? [] : null, 0] : []
}
