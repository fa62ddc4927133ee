/**
 * What a file of `cypher/` says about itself. `scripts/` reads the headers, holds the bodies to them, and writes the
 * catalogue.
 *
 * A header is a sentence and a few tags; a body is plain Cypher that can be run alone:
 *
 *   // @type claim: Claim            how one is found by `$id`; its `@column`s are what can be read of it
 *   // @interface entity: Entity = Actor | Unit      the same for what several types share
 *   // @record via: Attribution      what an edge or a computed row holds: columns only, no body
 *   // @root -> claim: Claim many    an entry point
 *   // @step claim: Claim -> source: Source many     a hop; `@edge via: Attribution` names what lies between
 *   // @query, @command, @check      whole statements
 *   // @column name: string?         `?` may be null; `state` after it: kept for each state of an entity or a claim
 *   // @param stance: string[]?      an argument; with `?`, every line that uses it ends in `// @when stance`
 *   // @order via.position           a total order, its last key unique within the list
 *   // @filtered claim: Claim        what a filter is about where it is no row of the list: it goes where `$filter` stands;
 *   //                               with `at moment` it asks as known at the instant in the variable `moment`
 *   // @filter subject: Entity via claim/subject     on a type: a neighbour its rows can be filtered by, and the step there
 *   // @sort validFrom unknown -8640000000000000     on a type: what its rows can be ordered by; the value that stands for "unknown", which comes last
 *   // @sort name: nameFolded        the same by a column of another name
 *   // @sort support then recordedAt  what follows among those that are alike, as an index has it
 *   // @sort dispute then recordedAt usual 0     the value that most rows have: an index finds none sooner by it
 *   // @at known                     on a step: the variable that stands beside the row it starts from, with the known time
 *   //                               it asks as of: so that it can be run for many rows, each as of a time of its own
 *   // @returns id: string many      the columns of a whole statement
 *
 * A line that ends in `// @when x` belongs to the query only where the argument `x` is given, in `// @when !x` only where
 * it is not; `valid` stands for a valid time that was asked for, and gives `$validFrom` and `$validTo`; `filter` for a
 * filter. `$known` is always there. `past` stands on the line that leaves out what was recorded later: it is not needed
 * to count as of the head of the log; in its place stands then that with `!past`, which says until when rows stand.
 */

export type Cardinality = 'one' | 'optional' | 'many'
export type FileKind = 'type' | 'interface' | 'record' | 'root' | 'step' | 'query' | 'command' | 'check'

export interface Column {
  name: string
  type: string
  nullable: boolean
  /** Whether it is kept for each state of an entity or a claim. */
  state: boolean
}

/** A variable of the body and the type of what it holds. */
export interface Binding {
  variable: string
  type: string
}

export interface OrderKey {
  variable: string
  column: string
  descending: boolean
}

/** What the rows of a type can be filtered by beside their columns: what a step leads to from them. */
export interface Neighbour {
  name: string
  /** The type the step ends at, or that of its edge, whose rows hold both. */
  type: string
  /** The name of the step's file. */
  step: string
}

/** What the rows of a type can be ordered by. */
export interface Sort {
  name: string
  column: string
  /** The stored value that stands for "unknown"; a column that may be null has none. */
  unknown?: number
  /** The column that rows follow each other by where they are alike. */
  then?: string
  /** The value that most rows have; none if there is no such. */
  usual?: number
}

export interface Line {
  text: string
  /** The arguments that must all be given for this line to take part; after an exclamation mark, must not be given. */
  when: string[]
}

export interface CypherFile {
  name: string
  kind: FileKind
  sentence: string
  lines: Line[]
  columns: Column[]
  params: Column[]
  returns: Column[]
  order: OrderKey[]
  members: string[]
  filters: Neighbour[]
  sorts: Sort[]
  cardinality?: Cardinality
  self?: Binding
  from?: Binding
  to?: Binding
  edge?: Binding
  /** What a filter is about where it is not the row the file leads to. */
  filtered?: Binding
  /** The variable with the known time that the filter asks at, where it is not that of the request. */
  filteredAt?: string
  /** The variable with the known time that a step asks as of, where that is not the parameter. */
  at?: string
}

/** Whether a line takes part, where `has` tells which arguments are given. */
export function takesPart({ when }: Line, has: (name: string) => boolean): boolean {
  return when.every((name) => (name.startsWith('!') ? !has(name.slice(1)) : has(name)))
}

/** In `@when past`: see above. */
export const PAST = 'past'

/** The lines of a step that find its rows; that each is found once says nothing about whether there is one. */
export function matchingLines(step: CypherFile): Line[] {
  return step.lines.at(-1)?.text.startsWith('WITH DISTINCT ') ? step.lines.slice(0, -1) : step.lines
}

/** The columns of its starting record that a step reads. */
export function columnsRead(file: CypherFile): string[] {
  const variable = file.from?.variable ?? ''
  const body = file.lines.map((line) => line.text).join('\n')
  return [...new Set([...body.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'))].map((match) => match[1] ?? ''))]
}

/** What opens a clause, at the start of a line. */
export const CLAUSE = /^(MATCH|OPTIONAL MATCH|WHERE|WITH|UNWIND|CALL)\b/

/** The word that opens the last clause of a body, at the start of a line. */
export function lastClause(lines: Line[]): string {
  return lines.map((line) => CLAUSE.exec(line.text)?.[1]).findLast((word) => word !== undefined) ?? ''
}

/** Whether a file finds its rows by matching alone, so that they can be limited as they are found. */
export function onlyMatches(file: CypherFile): boolean {
  return ['MATCH', 'WHERE'].includes(lastClause(file.lines))
}
