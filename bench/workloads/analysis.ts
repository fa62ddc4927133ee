/** Group-by, time line and search: prepared in the words of the design, left out until the service has the fields. */
import { alike, type Workload } from './workload.ts'

export const countsByTwo: Workload = {
  name: 'counts by two dimensions',
  asks: 'How many claims there are of each predicate and modality.',
  needs: 'Query.claimCounts',
  ours: '{ claimCounts(by: [PREDICATE, MODALITY]) { predicate modality count } }',
  neo4jGraphql: null,
  handWritten: `
MATCH (claim:Claim)
WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
WITH claim.predicate AS predicate, claim.modality AS modality, count(*) AS count
ORDER BY predicate, modality
RETURN {claimCounts: collect({predicate: predicate, modality: modality, count: count})}`,
  cases: () => [alike({})],
}

export const timeline: Workload = {
  name: 'timeline',
  asks: 'How many claims were recorded in each month.',
  needs: 'Query.claimTimeline',
  ours: '{ claimTimeline(interval: MONTH, axis: RECORDED) { from count } }',
  neo4jGraphql: null,
  handWritten: `
MATCH (claim:Claim)
WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
WITH date.truncate('month', datetime({epochMillis: claim.recordedAt})) AS month, count(*) AS count
ORDER BY month
RETURN {claimTimeline: collect({from: toString(month), count: count})}`,
  cases: () => [alike({})],
}

export const search: Workload = {
  name: 'full-text search + nested',
  asks: 'The 20 best entities for a word, with the 3 newest claims about each.',
  needs: 'Query.search',
  ours: `query ($text: String!) {
  search(text: $text, kinds: [ENTITY], first: 20) { nodes { ... on Entity { id name
    claims: claimsAbout(first: 3) { nodes { id statement } } } } }
}`,
  neo4jGraphql: null,
  handWritten: `
CALL db.index.fulltext.queryNodes('entity_names', $text) YIELD node AS entity, score
WITH entity, score ORDER BY score DESC, entity.id LIMIT 20
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT|AT]-(claim:Claim)
  WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
  WITH DISTINCT claim ORDER BY claim.recordedAt DESC, claim.id DESC LIMIT 3
  RETURN collect(claim {.id, .statement}) AS claims
}
RETURN {search: collect(entity {.id, .name, claims: claims})}`,
  cases: () => [alike({ text: 'quartz' })],
}
