import { alike, type Json, NOW, type Workload } from './workload.ts'

/** The arguments of B for the newest claims. */
export const newest = `where: { correctedAt: { gt: "${NOW}" } }, sort: [{ recordedAt: DESC }, { id: DESC }]`

export type Claim = { id: string; recordedAt: string }

export const interfaceList: Workload = {
  name: 'list over Entity + claims',
  asks: 'The first 20 entities of any kind with the 5 newest claims about each.',
  ours: `{
  entities(first: 20) { nodes { __typename id name
    claims: claimsAbout(first: 5) { nodes { id statement recordedAt } } } }
}`,
  neo4jGraphql: `{
  entities(sort: [{ id: ASC }], limit: 20) { __typename id name
    subjectOf(${newest}, limit: 5) { id statement recordedAt }
    objectOf(${newest}, limit: 5) { id statement recordedAt } }
}`,
  handWritten: `
MATCH (entity:Entity)
WHERE entity.recordedAt <= $known AND entity.id IS NOT NULL
WITH entity ORDER BY entity.id LIMIT 20
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT|AT]-(claim:Claim)
  WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
  WITH DISTINCT claim ORDER BY claim.recordedAt DESC, claim.id DESC LIMIT 5
  RETURN collect(claim {.id, .statement, .recordedAt}) AS claims
}
RETURN {entities: collect(entity {
  __typename: head([label IN labels(entity) WHERE NOT label IN ['Node', 'Entity']]), .id, .name, claims: claims
})}`,
  cases: () => [alike({})],
  merge(data) {
    const { entities } = data as { entities: { subjectOf: Claim[]; objectOf: Claim[] }[] }
    return {
      entities: entities.map(({ subjectOf, objectOf, ...entity }) => ({
        ...entity,
        claims: newestOf([...subjectOf, ...objectOf], 5),
      })),
    } as Json
  },
}

/** The newest of claims that were read by more than one relationship, each once. */
export function newestOf(claims: readonly Claim[], count: number): Claim[] {
  const once = [...new Map(claims.map((claim) => [claim.id, claim])).values()]
  const key = (claim: Claim) => `${claim.recordedAt.padStart(16, '0')} ${claim.id}`
  return once.sort((one, other) => (key(one) > key(other) ? -1 : 1)).slice(0, count)
}
