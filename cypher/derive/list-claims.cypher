// The ids of claims after a given one, in order: for going through all of them.
// @query
// @param after: string
// @param limit: int
// @returns id: string many
MATCH (claim:Claim)
WHERE claim.id > $after
RETURN claim.id AS id
ORDER BY claim.id
LIMIT $limit
