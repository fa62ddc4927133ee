import { alike, NOW, type Workload } from './workload.ts'

const current = `correctedAt: { gt: "${NOW}" }`
const newest = 'sort: [{ recordedAt: DESC }, { id: DESC }]'

export const dashboard: Workload = {
  name: 'dashboard, 6 root fields',
  asks: 'An actor, the newest claims and documents, the brigades, a place with its newest claims, a count of sources.',
  ours: `query ($actor: ID!, $place: ID!) {
  actor(id: $actor) { id name kind country }
  claims(first: 10) { nodes { id statement predicate recordedAt } }
  documents(first: 5) { nodes { id title language } }
  units(first: 5, filter: { echelon: { eq: BRIGADE } }) { nodes { id name } }
  place(id: $place) { id name claims: claimsAbout(first: 5) { nodes { id statement } } }
  sources { totalCount }
}`,
  neo4jGraphql: `query ($actor: ID!, $place: ID!) {
  actor: actors(where: { id: { eq: $actor } }) { id name kind country }
  claims(where: { ${current} }, ${newest}, limit: 10) { id statement predicate recordedAt }
  documents(${newest}, limit: 5) { id title language }
  units(where: { echelon: { eq: "BRIGADE" } }, sort: [{ id: ASC }], limit: 5) { id name }
  place: places(where: { id: { eq: $place } }) { id name
    claims: claimsAt(where: { ${current} }, ${newest}, limit: 5) { id statement } }
  sources: sourcesConnection { aggregate { count { nodes } } }
}`,
  handWritten: `
CALL () { MATCH (actor:Actor {id: $actor}) RETURN actor {.id, .name, .kind, .country} AS actor }
CALL () {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(recordedAt, id)
  WHERE claim.recordedAt <= $known AND claim.id IS NOT NULL AND claim.correctedAt > $known
  WITH claim ORDER BY claim.recordedAt DESC, claim.id DESC LIMIT 10
  RETURN collect(claim {.id, .statement, .predicate, .recordedAt}) AS claims
}
CALL () {
  MATCH (document:Document)
  WHERE document.recordedAt <= $known AND document.id IS NOT NULL
  WITH document ORDER BY document.recordedAt DESC, document.id DESC LIMIT 5
  RETURN collect(document {.id, .title, .language}) AS documents
}
CALL () {
  MATCH (unit:Unit)
  WHERE unit.id IS NOT NULL AND unit.echelon = 'BRIGADE'
  WITH unit ORDER BY unit.id LIMIT 5
  RETURN collect(unit {.id, .name}) AS units
}
CALL () {
  MATCH (place:Place {id: $place})
  CALL (place) {
    MATCH (place)<-[:SUBJECT|OBJECT|AT]-(claim:Claim)
    WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
    WITH DISTINCT claim ORDER BY claim.recordedAt DESC, claim.id DESC LIMIT 5
    RETURN collect(claim {.id, .statement}) AS about
  }
  RETURN place {.id, .name, claims: about} AS place
}
CALL () { MATCH (source:Source) RETURN {totalCount: count(source)} AS sources }
RETURN {actor: actor, claims: claims, documents: documents, units: units, place: place, sources: sources}`,
  cases: ({ actor, hubPlace }) => [alike({ actor, place: hubPlace })],
}

export const polledDashboard: Workload = {
  ...dashboard,
  name: 'dashboard, polled (ETag)',
  asks: 'The same again and again while nothing changes, each time with the entity tag of the last answer.',
  polls: true,
}
