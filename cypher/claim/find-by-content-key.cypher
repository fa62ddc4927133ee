// The claims that are recorded under these content keys, and whether they have been corrected since.
// @query
// @param keys: string[]
// @param forever: instant
// @returns contentKey: string, id: string, isCorrected: boolean many
UNWIND $keys AS contentKey
MATCH (claim:Claim {contentKey: contentKey})
RETURN claim.contentKey AS contentKey, claim.id AS id, claim.correctedAt < $forever AS isCorrected
