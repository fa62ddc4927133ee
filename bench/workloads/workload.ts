/** What is measured: one question, asked of each of the three servers in its own words. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Variables = Record<string, Json>

/** The values of one request. */
export interface Case {
  ours: Variables
  neo4jGraphql: Variables
  handWritten: Variables
}

/** What a workload may know of the data, to name things in its requests. */
export interface Facts {
  /** Units with an ordinary number of claims. */
  units: string[]
  /** The place with the most claims about it. */
  hubPlace: string
  /** The source with the most assertions that lead back to it, and one with few. */
  hubSource: string
  rareSource: string
  /** A source through which about as many assertions came as there are claims of the series. */
  heavySource: string
  /** The question that the claims of the series answer. */
  series: { subject: string; place: string }
  /** A unit and a source with very many claims. */
  hubs: [unit: string, source: string]
  actor: string
  /** An instant in the middle of the log, in ms. */
  middle: number
  /** How many rows stand before the deep page of the list of claims, and how that list goes on there. */
  deep: { offset: number; cursor: string; recordedAt: number; id: string }
}

export interface Workload {
  name: string
  /** One sentence: what is asked. */
  asks: string
  ours: string
  /** Null: it cannot be asked there. */
  neo4jGraphql: string | null
  /** Null: it is no matter of a query. */
  handWritten: string | null
  cases(facts: Facts): Case[]
  /** What B's answer has to be put through where its schema splits in several fields what is one field of ours. */
  merge?(data: Json): Json
  /** Ask again with the entity tag of the last answer, as a dashboard that polls does. */
  polls?: true
}

/** The same variables for all three. */
export function alike(variables: Variables): Case {
  return { ours: variables, neo4jGraphql: variables, handWritten: variables }
}

/** B takes "now" as a value of its filters: what was not taken back by a time long after the data. */
export const NOW = '4000000000000'
