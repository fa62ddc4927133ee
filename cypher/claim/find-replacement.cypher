// What stands in the place of a claim that was corrected.
// @query
// @param id: string
// @returns replacement: string optional
MATCH (claim:Claim {id: $id})<-[:CORRECTS]-{1,}(better:Claim)
WHERE NOT EXISTS { (better)<-[:CORRECTS]-(:Claim) }
RETURN better.id AS replacement
ORDER BY better.id
LIMIT 1
