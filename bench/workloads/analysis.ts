/** Group-by, time line and search. */
import { type Claim, newest, newestOf } from './interface-list.ts'
import { alike, type Json, type Workload } from './workload.ts'

/** B searches one type at a time, and is asked for the relationships of each one by one. */
const relationships: Record<string, string[]> = {
  actors: ['subjectOf', 'objectOf'],
  units: ['subjectOf', 'objectOf'],
  places: ['subjectOf', 'objectOf', 'claimsAt'],
  events: ['subjectOf', 'objectOf'],
  sources: ['subjectOf', 'objectOf'],
}

export const countsByTwo: Workload = {
  name: 'counts by two dimensions',
  asks: 'How many claims there are of each predicate and modality.',
  ours: '{ claimCounts(by: [PREDICATE, MODALITY]) { predicate modality count } }',
  neo4jGraphql: null,
  handWritten: `
MATCH (claim:Claim)
WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
WITH claim.predicate AS predicate, claim.modality AS modality, count(*) AS count
ORDER BY count DESC, predicate, modality
RETURN {claimCounts: collect({predicate: predicate, modality: modality, count: count})}`,
  cases: () => [alike({})],
}

export const timeline: Workload = {
  name: 'timeline',
  asks: 'How many claims were recorded in each month.',
  ours: '{ claimTimeline(interval: MONTH, axis: RECORDED) { from count } }',
  neo4jGraphql: null,
  handWritten: `
MATCH (claim:Claim)
WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
WITH date.truncate('month', datetime({epochMillis: claim.recordedAt})) AS month, count(*) AS count
ORDER BY month
RETURN {claimTimeline: collect({from: datetime({date: month}).epochMillis, count: count})}`,
  cases: () => [alike({})],
}

export const search: Workload = {
  name: 'full-text search + nested',
  asks: 'The 10 best entities for a word, with the 3 newest claims about each; all are as good, so that it is the newest of them.',
  ours: `query ($text: String!) {
  search(text: $text, kinds: [ENTITY], first: 10) { nodes { ... on Entity { id name
    claims: claimsAbout(first: 3) { nodes { id statement recordedAt } } } } }
}`,
  neo4jGraphql: `query ($text: String!) {
${Object.entries(relationships)
  .map(
    ([kind, names]) => `
  ${kind}: ${kind}Named(phrase: $text, first: 10, sort: [{ node: { recordedAt: DESC } }, { node: { id: DESC } }]) {
    edges { node { id name recordedAt ${names.map((name) => `${name}(${newest}, limit: 3) { id statement recordedAt }`).join(' ')} } }
  }`,
  )
  .join('')}
}`,
  handWritten: `
CALL db.index.fulltext.queryNodes('entity_names', $text) YIELD node AS entity
WHERE entity.recordedAt <= $known AND entity.retractedAt > $known
WITH entity ORDER BY entity.recordedAt DESC, entity.id DESC LIMIT 10
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT|AT]-(claim:Claim)
  WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
  WITH DISTINCT claim ORDER BY claim.recordedAt DESC, claim.id DESC LIMIT 3
  RETURN collect(claim {.id, .statement, .recordedAt}) AS claims
}
RETURN {search: collect(entity {.id, .name, claims: claims})}`,
  // Ours finds misspelt and longer words by itself; the others are asked for them in Lucene's words.
  cases: () => {
    const words = { text: 'quartz quartz* quartz~2' }
    return [{ ours: { text: 'quartz' }, neo4jGraphql: words, handWritten: words }]
  },
  merge(data) {
    // What the query above asks for, by the kinds that it names: this is what its answer looks like.
    const found = Object.values(data as unknown as Record<string, { edges: { node: Found }[] }>)
    const entities = found.flatMap(({ edges }) => edges.map(({ node }) => node))
    const key = ({ recordedAt, id }: Found) => `${recordedAt.padStart(16, '0')} ${id}`
    const best = entities.sort((one, other) => (key(one) > key(other) ? -1 : 1)).slice(0, 10)
    return {
      search: best.map(({ id, name, subjectOf, objectOf, claimsAt = [] }) => {
        return { id, name, claims: newestOf([...subjectOf, ...objectOf, ...claimsAt], 3) }
      }),
    } as Json
  },
}

interface Found {
  id: string
  name: string
  recordedAt: string
  subjectOf: Claim[]
  objectOf: Claim[]
  claimsAt?: Claim[]
}
