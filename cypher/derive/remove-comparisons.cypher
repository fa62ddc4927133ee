// Removes every relation that was derived from comparing these claims with others. Owned: only with those that do not begin before.
// @command
// @param claims: string[]
// @param owned: boolean
UNWIND $claims AS wanted
MATCH (claim:Claim {id: wanted})-[comparison:AGREES_WITH|CONFLICTS_WITH]-(other:Claim)
WHERE NOT $owned OR other.validFrom > claim.validFrom OR (other.validFrom = claim.validFrom AND other.id > claim.id)
WITH DISTINCT comparison
DELETE comparison
