// The claims that are recorded under these content keys.
// @query
// @param keys: string[]
// @returns contentKey: string, id: string many
UNWIND $keys AS contentKey
MATCH (claim:Claim {contentKey: contentKey})
RETURN claim.contentKey AS contentKey, claim.id AS id
