// What stands in the place of claims that were corrected.
// @query
// @param ids: string[]
// @returns id: string, replacement: string many
UNWIND $ids AS wanted
MATCH (claim:Claim {id: wanted})<-[:CORRECTS*1..]-(better:Claim)
WHERE NOT EXISTS { (better)<-[:CORRECTS]-(:Claim) }
RETURN claim.id AS id, min(better.id) AS replacement
