/**
 * From a fetch to one Cypher text: the files' bodies nested as the fetch is nested, each limited before it is expanded.
 *
 * - Imported variables get reserved names (`n1` the row, `e1` the edge, at depth 1): a name of a file that is imported
 *   under another name would silently join with it.
 * - All parameters travel in one map `$p`, and columns by name within it: the text, and with it the plan, stays the
 *   same whatever columns, limits and values are asked for. Entry points that are read together have a map each.
 * - Above each file's lines stands its name, for whoever reads a text in the database's log or in a plan.
 * - Every row comes back as a list: [labels or null, columns, columns of the state, columns of the edge, children …].
 *   A child is the list of its rows, or [rows or null, count] where it is counted.
 */
import { queries, typeNamed } from './catalogue.generated.ts'
import { type CypherFile, PAST, takesPart } from './catalogue.ts'
import { allCounted, countsAtHead, countsPlainly, countsWhole } from './count-at-head.ts'
import type { Value } from './driver.ts'
import { type Bind, conditionOf } from './filters.ts'
import { rowsCounted, rowsFound } from './find.ts'
import { labelOf } from './neighbours.ts'
import { type Fetch, type Side, startsAtRow } from './plan.ts'
import type { Sought, Surroundings } from './readings.ts'
import type { Scope } from './row.ts'
import { isEntity, stateOf } from './state.ts'

/** A text with its parameters: maps whose names begin with `p`. */
export interface Stitched {
  text: string
  params: Record<string, Record<string, Value>>
}

/** The text for an entry point, which can be a part of one for several. */
export interface StitchedRoot extends Stitched {
  /** Its lines in a scope of their own, as the part with this number: with the parameters `$p3`, and the answer as `a3`. */
  part(number: number): string
}

export interface StitchOptions {
  /** Without it, the fetch's own rows only, with nothing below them. */
  deep: boolean
  /** Whether the answer comes with the head of the log, as it is when everything else was read. */
  head?: boolean
  /** Whether the known time was the head of the log: then less has to be looked at to count: see `countsAtHead`. */
  atHead?: boolean
  /** What has the known time, for a file that asks as of the one beside its row: see `@at`. The parameter, by default. */
  known?: string
}

/** The text for an entry point. It returns the list of rows, or what a counted child is; and the head if asked for. */
export function stitchRoot(fetch: Fetch, scope: Scope, options: StitchOptions): StitchedRoot {
  const stitcher = new Stitcher(scope, options)
  const { blocks, value } = stitcher.read(fetch, 0, '')
  const lines = [...blocks.flatMap((block) => call('', block)), `WITH ${value} AS answer`]
  const parts: string[] = []
  return {
    ...stitcher.text(lines),
    part(number) {
      parts[number] ??= call('', [...lines, `RETURN answer AS a${number}`])
        .join('\n')
        .replaceAll('$p.', `$p${number}.`)
      return parts[number]
    },
  }
}

/**
 * Several entry points as one text, each in a scope of its own and with a map of parameters of its own. It returns the
 * list of what each would, and the head.
 */
export function stitchTogether(roots: readonly StitchedRoot[]): Stitched {
  const answers = roots.map((_, number) => `a${number}`).join(', ')
  return {
    text: [...roots.map((root, number) => root.part(number)), `WITH [${answers}] AS answer`, ...HEAD_LINES].join('\n'),
    params: Object.fromEntries(roots.map(({ params }, number) => [`p${number}`, params['p'] ?? {}])),
  }
}

/**
 * The text for many parents at once: `$p.parents` holds the ids of rows, or `{key, row}` for edges, which travel by
 * value. For a type's own file the ids are those of the wanted rows themselves. It returns a list of [id or key, child];
 * and the head if asked for.
 */
export function stitchBatch(fetch: Fetch, parents: readonly Value[], scope: Scope, options: StitchOptions): Stitched {
  const stitcher = new Stitcher(scope, options)
  stitcher.params['parents'] = parents
  const { file } = fetch
  const byValue = !startsAtRow(file)
  const start = file.self ? 'key' : byValue ? 'e0' : 'n0'
  const { blocks, value } = stitcher.read(fetch, 1, start)
  const lines = byValue
    ? ['UNWIND $p.parents AS pair', 'WITH pair.key AS key, pair.row AS e0']
    : ['UNWIND $p.parents AS key', ...(file.self ? [] : [`MATCH (n0:${labelOf(file.from?.type ?? '')} {id: key})`])]
  return stitcher.text([
    ...lines,
    ...blocks.flatMap((block) => call(start, block)),
    `WITH collect([key, ${value}]) AS answer`,
  ])
}

/** A row, and the known time as of which it is read. */
export type RowAt = { readonly id: string; readonly known: number }

/** The text for a step from rows, each as of a time of its own: `$p.parents` holds them. It returns what the step gives for each. */
export function stitchEachAt(fetch: Fetch, rows: readonly RowAt[]): Stitched {
  const stitcher = new Stitcher({ known: 0 }, { deep: false, known: 'parent.known' })
  stitcher.params['parents'] = [...rows]
  const { blocks, value } = stitcher.read(fetch, 1, 'n0')
  return stitcher.text([
    'UNWIND $p.parents AS parent',
    `MATCH (n0:${labelOf(fetch.file.from?.type ?? '')} {id: parent.id})`,
    ...blocks.flatMap((block) => call('n0, parent', block)),
    `WITH collect([parent.id, parent.known, ${value}]) AS answer`,
  ])
}

const HEAD = queries['log/head']
/** What reads the head of the log after the answer, and returns both. */
const HEAD_LINES = [
  ...call('answer', [`// ${HEAD.name}`, ...HEAD.text.split('\n')]),
  'RETURN answer, recordedAt AS head',
]

class Stitcher {
  readonly params: Record<string, Value>
  readonly #deep: boolean
  readonly #head: boolean
  readonly #atHead: boolean
  readonly #valid: boolean
  readonly #known: string
  /** Each fetch has a number, which tells its parameters and its result from the others'. */
  #next = 0

  constructor(scope: Scope, options: StitchOptions) {
    this.params = { known: scope.known }
    if (scope.valid) Object.assign(this.params, { validFrom: scope.valid.from, validTo: scope.valid.to })
    this.#valid = scope.valid !== undefined
    this.#deep = options.deep
    this.#head = options.head ?? false
    this.#atHead = options.atHead ?? false
    this.#known = options.known ?? '$p.known'
  }

  /** The whole text; the lines end with the answer. */
  text(lines: string[]): Stitched {
    return {
      text: [...lines, ...(this.#head ? HEAD_LINES : ['RETURN answer'])].join('\n'),
      params: { p: this.params },
    }
  }

  /**
   * What reads a fetch whose rows stand at this depth, starting from the variable `start`: a block for the rows and a
   * block for their count, as far as they are asked for, and the expression of the result.
   */
  read(fetch: Fetch, depth: number, start: string): { blocks: string[][]; value: string } {
    const number = this.#next++
    const body = this.#body(fetch, number, start)
    const blocks: string[][] = []
    if (fetch.rows) blocks.push(this.#rows(fetch, depth, number, body))
    if (fetch.count) {
      const around = this.#around(
        this.#atHead && countsAtHead(fetch) ? this.#body(fetch, number, start, PAST) : body,
        number,
        'c',
      )
      const ofAll = this.#atHead && !this.#valid && (countsWhole(fetch) || countsPlainly(fetch))
      blocks.push(ofAll ? allCounted(fetch, around, `t${number}`) : rowsCounted(sought(fetch), around, `t${number}`))
    }
    const rows = fetch.rows ? `s${number}` : 'null'
    return { blocks, value: fetch.count ? `[${rows}, t${number}]` : rows }
  }

  #rows(fetch: Fetch, depth: number, number: number, body: string[]): string[] {
    const { file, page } = fetch
    const [node, edge] = [`n${depth}`, `e${depth}`]
    const limit = page ? page.limit + (fetch.more ? 1 : 0) : file.cardinality === 'many' ? undefined : 1
    if (limit !== undefined) this.params[`l${number}`] = limit
    const around = this.#around(body, number, 'f')
    const limited = limit === undefined ? undefined : `$p.l${number}`
    const lines = rowsFound(sought(fetch), { ...around, node, edge, limit: limited })
    const values: string[] = []
    for (const child of this.#deep ? fetch.children : []) {
      const start = child.from === 'edge' ? edge : node
      const { blocks, value } = this.read(child, depth + 1, start)
      lines.push(...blocks.flatMap((block) => call(start, block)))
      values.push(value)
    }
    if (hasStates(fetch.node)) lines.push(`WITH *, ${stateOf(node)} AS v${depth}`)
    const row = [
      isAbstract(fetch.node) ? `labels(${node})` : 'null',
      this.#columns(node, `c${number}`, fetch.node.columns),
      hasStates(fetch.node) ? this.#columns(`v${depth}`, `v${number}`, fetch.node.states) : 'null',
      fetch.edge ? this.#columns(edge, `e${number}`, fetch.edge.columns) : 'null',
      ...values,
    ]
    return [...lines, `RETURN collect([${row.join(', ')}]) AS s${number}`]
  }

  #columns(variable: string, name: string, columns: Set<string>): string {
    this.params[name] = [...columns]
    return `[c IN $p.${name} | ${variable}[c]]`
  }

  /** The file's lines that take part, with their parameters renamed, below the variable they start from. */
  #body(fetch: Fetch, number: number, start: string, without?: string): string[] {
    const { file, args } = fetch
    const batched = file.self !== undefined && start === 'key'
    const rename = (name: string) => {
      if (name === 'known' || name === 'validFrom' || name === 'validTo') return `$p.${name}`
      if (batched && name === 'id') return start
      if (file.filtered && name === 'filter') return `(${this.#filter(fetch, number)})`
      this.params[`a${number}_${name}`] = args[name] ?? null
      return `$p.a${number}_${name}`
    }
    const has = (name: string) => {
      if (name === PAST) return name !== without
      return name === 'valid' ? this.#valid : name === 'filter' ? fetch.filter !== undefined : name in args
    }
    const lines = file.lines
      .filter((line) => takesPart(line, has))
      .map((line) => line.text.replace(/\$(\w+)/g, (_, name: string) => rename(name)))
    const name = `// ${file.name}`
    if (!file.from) return [name, ...lines]
    const { variable, type } = file.from
    const guard = fetch.guarded ? ` WHERE ${variable}:${labelOf(type)}` : ''
    const known = file.at === undefined ? '' : `, ${this.#known} AS ${file.at}`
    return [name, `WITH ${start} AS ${variable}${known}${guard}`, ...lines]
  }

  /** The filter of a file that says itself where it goes. */
  #filter({ filter, file }: Fetch, number: number): string {
    const { variable = '', type = '' } = file.filtered ?? {}
    const bind = this.#binding(`w${number}`)
    const condition = conditionOf(filter ?? {}, variable, typeNamed(type) as CypherFile, bind, { valid: this.#valid })
    return file.filteredAt === undefined ? condition : condition.replaceAll('$p.known', file.filteredAt)
  }

  /** How the rows of a fetch stand in the text; their parameters begin with `prefix`. */
  #around(body: string[], number: number, prefix: string): Surroundings {
    const bind = this.#binding(`${prefix}${number}`)
    return { body, node: '', edge: '', valid: this.#valid, limit: undefined, bind }
  }

  #binding(prefix: string): Bind {
    let bound = 0
    return (value) => {
      const name = `${prefix}_${bound++}`
      this.params[name] = value
      return `$p.${name}`
    }
  }
}

/** What is to be found: without its filter where the file says itself where that goes. */
function sought(fetch: Fetch): Sought {
  const { filter: _, ...unfiltered } = fetch
  return fetch.file.filtered ? unfiltered : fetch
}

function call(imported: string, block: string[]): string[] {
  return [`CALL (${imported}) {`, ...block.map((line) => `  ${line}`), '}']
}

/**
 * Whether the state of a row is looked up: of a claim only where its status is asked for; of an entity always, so that
 * the text is the same whether its name is.
 */
function hasStates(side: Side): boolean {
  return side.states.size > 0 || side.types.some(isEntity)
}

function isAbstract(side: Side): boolean {
  return side.types.length > 1
}
