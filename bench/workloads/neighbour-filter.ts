import { alike, NOW, type Workload } from './workload.ts'

const columns = 'id statement recordedAt'
const sort = 'sort: [{ recordedAt: DESC }, { id: DESC }]'
const current = `correctedAt: { gt: "${NOW}" }`
const standing = `retractedAt: { gt: "${NOW}" }`

const newest = (condition: string) => `
MATCH (claim:Claim)
USING INDEX claim:Claim(recordedAt, id)
WHERE claim.recordedAt <= $known AND claim.id IS NOT NULL AND claim.correctedAt > $known
  AND EXISTS { ${condition} }
WITH claim ORDER BY claim.recordedAt DESC, claim.id DESC LIMIT 20
RETURN {claims: collect(claim {.id, .statement, .recordedAt})}`

/** Starts from the source: of a rare one there are few. */
export const neighbourById: Workload = {
  name: 'neighbour filter, by id',
  asks: 'The 20 newest claims that lead back to one source: to a rare one, and to the most frequent.',
  ours: `query ($source: ID!) {
  claims(first: 20, filter: { assertions: { some: { origin: { id: { eq: $source } } } } }) { nodes { ${columns} } }
}`,
  neo4jGraphql: `query ($source: ID!) {
  claims(${sort}, limit: 20, where: { ${current}, assertions: { some: { ${standing},
    viaConnection: { some: { edge: { role: { eq: "ORIGIN" } }, node: { id: { eq: $source } } } } } } }) { ${columns} }
}`,
  handWritten: `
MATCH (source:Source {id: $source})<-[:VIA {role: 'ORIGIN'}]-(assertion:Assertion)-[:OF]->(claim:Claim)
WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
  AND claim.recordedAt <= $known AND claim.correctedAt > $known
WITH DISTINCT claim ORDER BY claim.recordedAt DESC, claim.id DESC LIMIT 20
RETURN {claims: collect(claim {.id, .statement, .recordedAt})}`,
  cases: ({ rareSource, hubSource }) => [alike({ source: rareSource }), alike({ source: hubSource })],
}

export const neighbourByProperty: Workload = {
  name: 'neighbour filter, by property',
  asks: 'The 20 newest claims that somebody denies.',
  ours: `{
  claims(first: 20, filter: { assertions: { some: { stance: { eq: DENIES } } } }) { nodes { ${columns} } }
}`,
  neo4jGraphql: `{
  claims(${sort}, limit: 20, where: { ${current}, assertions: { some: { ${standing}, stance: { eq: "DENIES" } } } }) {
    ${columns}
  }
}`,
  handWritten: newest(`(claim)<-[:OF]-(assertion:Assertion {stance: 'DENIES'})
    WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known`),
  cases: () => [alike({})],
}
