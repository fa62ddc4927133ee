/** How much data there is. Nodes and relationships in all are about 5 and 21 for each claim. */

export interface Size {
  name: string
  documents: number
  claims: number
  actors: number
  units: number
  places: number
  events: number
  sources: number
  /** How many claims answer one and the same question, with different figures. */
  series: number
  /** Which page of 20 the deep page is: the 500th, or as deep as the list goes. */
  deepPage: number
  /** Memory of Neo4j, as Java writes it. */
  heap: string
  pageCache: string
}

export const sizes: Readonly<Record<string, Size>> = {
  /** For trying the bench itself. */
  xs: {
    name: 'xs',
    documents: 60,
    claims: 500,
    actors: 12,
    units: 40,
    places: 30,
    events: 8,
    sources: 20,
    series: 40,
    deepPage: 20,
    heap: '512m',
    pageCache: '64m',
  },
  /** 27,000 nodes. */
  s: {
    name: 's',
    documents: 600,
    claims: 5_000,
    actors: 12,
    units: 200,
    places: 150,
    events: 8,
    sources: 60,
    series: 400,
    deepPage: 200,
    heap: '2g',
    pageCache: '256m',
  },
  /** 692,000 nodes, 2.7 million relationships. */
  m: {
    name: 'm',
    documents: 14_900,
    claims: 124_000,
    actors: 12,
    units: 5_000,
    places: 5_000,
    events: 8,
    sources: 1_000,
    series: 10_000,
    deepPage: 500,
    heap: '4g',
    pageCache: '1g',
  },
}
