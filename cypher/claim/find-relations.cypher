// The relations that stand from claims, found by their ids or content keys, and from the claims these lead to, and so on.
// @query
// @param ids: string[]
// @param keys: string[]
// @param forever: instant
// @returns kind: string, from: string, to: string many
CALL () {
  UNWIND $ids AS wanted
  MATCH (claim:Claim {id: wanted})
  RETURN claim
  UNION
  UNWIND $keys AS wanted
  MATCH (claim:Claim {contentKey: wanted})
  RETURN claim
}
MATCH (claim)-[:SPECIFIES|PART_OF|BASELINE|CORRECTS*0..]->(from:Claim)
WITH DISTINCT from
MATCH (from)-[link:SPECIFIES|PART_OF|BASELINE|CORRECTS {retractedAt: $forever}]->(to:Claim)
RETURN type(link) AS kind, from.id AS from, to.id AS to
