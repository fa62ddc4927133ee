import { alike, NOW, type Workload } from './workload.ts'

const nodes = 'aggregate { count { nodes } }'

export const countByLabel: Workload = {
  name: 'count, by label',
  asks: 'How many units there are.',
  ours: '{ units { totalCount } }',
  neo4jGraphql: `{ units: unitsConnection { ${nodes} } }`,
  handWritten: 'MATCH (unit:Unit) RETURN {units: {totalCount: count(unit)}}',
  cases: () => [alike({})],
}

export const countFiltered: Workload = {
  name: 'count, filtered',
  asks: 'How many claims say that somebody is deployed somewhere.',
  ours: '{ claims(filter: { predicate: { eq: DEPLOYED_TO } }) { totalCount } }',
  neo4jGraphql: `{
  claims: claimsConnection(where: { predicate: { eq: "DEPLOYED_TO" }, correctedAt: { gt: "${NOW}" } }) { ${nodes} }
}`,
  handWritten: `
MATCH (claim:Claim {predicate: 'DEPLOYED_TO'})
WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
RETURN {claims: {totalCount: count(claim)}}`,
  cases: () => [alike({})],
}

export const countInterface: Workload = {
  name: 'count, over Entity',
  asks: 'How many entities of any kind there are.',
  ours: '{ entities { totalCount } }',
  neo4jGraphql: `{ entities: entitiesConnection { ${nodes} } }`,
  handWritten: 'MATCH (entity:Entity) RETURN {entities: {totalCount: count(entity)}}',
  cases: () => [alike({})],
}
