// The claims that are recorded under these content keys, with what has replaced them.
// @query
// @param keys: string[]
// @returns contentKey: string, id: string, replacement: string? many
UNWIND $keys AS contentKey
MATCH (claim:Claim {contentKey: contentKey})
OPTIONAL MATCH (claim)<-[:CORRECTS*1..]-(better:Claim)
WHERE NOT EXISTS { (better)<-[:CORRECTS]-(:Claim) }
RETURN claim.contentKey AS contentKey, claim.id AS id, min(better.id) AS replacement
