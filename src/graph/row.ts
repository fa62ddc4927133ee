/** What the reading engine hands to the schema: rows with named columns, and what was read below them. */
import type { Cardinality, CypherFile } from './catalogue.ts'
import type { Value } from './driver.ts'

/** The name of a row's type, such as 'Claim'. */
export const TYPE: unique symbol = Symbol('type')
/** What was read below a row, by the response key of the field that asked for it. */
export const SHOWN: unique symbol = Symbol('shown')
/** As of when a row was read: fields that have to be read later inherit it. */
export const SCOPE: unique symbol = Symbol('scope')

/** As of when something is read. Instants are epoch milliseconds. */
export interface Scope {
  /** Known time: only what was recorded by then, and not yet taken back. */
  known: number
  /** Valid time, if asked for: only what is said to hold at some moment of [from, to). */
  valid?: { from: number; to: number }
}

export interface Row {
  readonly [TYPE]: string
  readonly [SHOWN]?: Readonly<Record<string, unknown>>
  readonly [SCOPE]?: Scope
}

/** A geographic point, WGS 84. */
export interface Point {
  /** Longitude, in degrees. */
  x: number
  /** Latitude, in degrees. */
  y: number
}

/** An entry point to the graph. */
export interface Root<To = unknown, Edge = unknown, Args = unknown, C extends Cardinality = Cardinality>
  extends CypherFile {
  readonly cardinality: C
  readonly types?: { to: To; edge: Edge; args: Args }
}

/** A hop from a row to others. */
export interface Step<From = never, To = unknown, Edge = unknown, Args = unknown, C extends Cardinality = Cardinality>
  extends CypherFile {
  readonly cardinality: C
  readonly types?: { from: (from: From) => void; to: To; edge: Edge; args: Args }
}

/** A whole statement. */
export interface Statement<Args = unknown, Returns = unknown> extends CypherFile {
  readonly text: string
  readonly types?: { args: Args; returns: Returns }
}

/** The arguments a file takes, as its header names them. */
export type Arguments = Readonly<Record<string, Value>>
