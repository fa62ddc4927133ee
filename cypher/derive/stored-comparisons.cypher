// The relations that are stored as derived from comparing these claims with others that do not begin before.
// @query
// @param claims: string[]
// @returns type: string, from: string, to: string, properties: map many
UNWIND $claims AS wanted
MATCH (claim:Claim {id: wanted})-[comparison:AGREES_WITH|CONFLICTS_WITH]-(other:Claim)
WHERE other.validFrom > claim.validFrom OR (other.validFrom = claim.validFrom AND other.id > claim.id)
RETURN type(comparison) AS type, startNode(comparison).id AS from, endNode(comparison).id AS to, properties(comparison) AS properties
